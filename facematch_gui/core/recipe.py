"""How a network wants to see a face: one recipe for what trains it, what measures it and what the desk shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

CHIP_SIZE = 150
"""Side in pixels of the chip that the bundled network is shown."""

VIEW_SCALES = (1.0, 1.1)
"""Its embedding is averaged over the chip and a closer view of it."""


class Framing(StrEnum):
    """Where in the picture a chip comes from."""

    ALIGNED = "aligned"
    """The mesh laid on the mean face: eyes, nose and chin lie at the same place in every chip."""
    CROP = "crop"
    """The square that the Haar cascade draws, as it is; what the original program was trained on."""


@dataclass(frozen=True)
class ChipRecipe:
    """What turns a face in a picture into the chips that a network is shown.

    Attributes:
        framing: where the chip comes from.
        size: side of the square chip in pixels.
        scales: of an aligned chip, how close each view is; the embedding is averaged over them.
        mirrored: whether the embedding is also averaged with that of the mirror image.
    """

    framing: Framing = Framing.ALIGNED
    size: int = CHIP_SIZE
    scales: tuple[float, ...] = VIEW_SCALES
    mirrored: bool = True

    @property
    def text(self) -> str:
        """The whole recipe in a few words, the same for the same recipe: for records of what made a result."""
        views = ", ".join(f"{scale:g}" for scale in self.scales)
        mirrored = "with mirror images" if self.mirrored else "without mirror images"
        return f"{self.framing}, {self.size} pixels, views {views}, {mirrored}"

    def __post_init__(self) -> None:
        if self.size < 1 or not self.scales or min(self.scales) <= 0:
            raise ValueError("a chip needs a size, and a view at least")
        if self.framing is Framing.CROP and self.scales != (1.0,):
            raise ValueError("a crop has one view, at the scale 1")


STANDARD_RECIPE = ChipRecipe()
"""What the bundled network is shown."""

ORIGINAL_RECIPE = ChipRecipe(Framing.CROP, size=96, scales=(1.0,), mirrored=False)
"""What the original's one-shot network was shown."""
