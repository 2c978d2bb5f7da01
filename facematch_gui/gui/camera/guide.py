"""Leads a person through a guided capture: from what a frame shows to what is said, shown and kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QImage

from facematch_gui.errors import PictureError
from facematch_gui.gui.camera.coaching import ASKS, OBSTACLES, SOMEBODY_ELSE, Coach
from facematch_gui.gui.camera.framing import Framed, Obstacle
from facematch_gui.gui.camera.guided_capture import Ask, Glimpse, GuidedCapture
from facematch_gui.gui.camera.live_overlay import Prompt
from facematch_gui.gui.side import Side
from facematch_gui.gui.tasks import CameraImage

if TYPE_CHECKING:
    from facematch_gui.gui.tasks import Source

# The preview is a mirror: whoever turns to the left sees the face turn to the left.
_ARROWS: dict[Ask, Literal["left", "right"]] = {Ask.LEFT: "left", Ask.RIGHT: "right"}


class Guide:
    """One guided capture of a selfie.

    Args:
        clock: seconds that never run back; the capture begins when it is made.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._capture = GuidedCapture(clock)
        self._coach = Coach(clock)
        self._obstacles: Counter[Obstacle] = Counter()

    def see(self, framed: Framed) -> Prompt:
        """Takes one more frame in; returns what to tell the person."""
        if framed.obstacle is not None:
            self._obstacles[framed.obstacle] += 1
        refused = self.refused
        self._capture.see(_glimpse(framed), crowd=framed.obstacle is Obstacle.CROWD)
        ask = self._capture.ask
        if framed.obstacle is not None:
            wanted = OBSTACLES[Side.SELFIE][framed.obstacle]
        else:
            wanted = SOMEBODY_ELSE if self.refused > refused else ASKS[ask]
        said = self._coach.see(wanted)
        arrow = _ARROWS.get(ask) if said == ASKS[ask] else None
        return Prompt(said.text, share=self._capture.share, arrow=arrow)

    @property
    def is_over(self) -> bool:
        return self._capture.is_over

    @property
    def refused(self) -> int:
        """Frames that were not kept because they showed somebody else, or several people."""
        return self._capture.refused

    @property
    def frames(self) -> list[Source]:
        """What it has kept so far, for the desk to read."""
        return [CameraImage(glimpse.frame.image) for glimpse in self._capture.kept()]

    @property
    def thumbnails(self) -> list[QImage]:
        """The faces in what it has kept so far."""
        return [glimpse.frame.face.thumbnail for glimpse in self._capture.kept()]

    def failure(self) -> PictureError:
        """Why nothing could be kept: what stood in the way most of the time."""
        ((obstacle, _),) = self._obstacles.most_common(1) or [(Obstacle.NOBODY, 0)]
        return _failure(obstacle)


def _glimpse(framed: Framed) -> Glimpse | None:
    face = framed.face
    if face is None:
        return None
    return Glimpse(
        frame=framed,
        outline=face.outline,
        weight=face.quality.weight,
        sharpness=face.sharpness,
        yaw=face.yaw,
        pitch=face.pitch,
        shape=face.shape,
        look=face.look,
    )


def _failure(obstacle: Obstacle) -> PictureError:
    if obstacle is Obstacle.CROWD:
        return PictureError(
            "No picture was kept: several people were before the camera",
            "Let only one person stand near the camera, and start again.",
        )
    if obstacle is Obstacle.FAR:
        return PictureError(
            "No picture was kept: the face was too far away", "Come closer to the camera, and start again."
        )
    if obstacle in (Obstacle.DARK, Obstacle.UNCLEAR):
        return PictureError(
            "No picture was kept: the face could not be made out",
            "Let light fall on the face, hold still, and start again.",
        )
    return PictureError("No picture was kept: no face was seen", "Look into the camera, and start again.")
