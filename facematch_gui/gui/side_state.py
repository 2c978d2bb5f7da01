"""What is known of one side of the desk: its pictures, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from facematch_gui.gui import tasks
from facematch_gui.gui.tasks import Examined, Loaded, Outcome, Searched, Undecided, Wanted

if TYPE_CHECKING:
    from facematch_gui.core.image import Picture
    from facematch_gui.gui.canvas import FaceOutline
    from facematch_gui.gui.tasks import Source


@dataclass(eq=False)
class Shot:
    """One picture of a side: each step keeps what the one before it found.

    Attributes:
        source: where the picture comes from; the picture itself as soon as it has been read.
        quarter_turns: by how much a person has turned it since it was read.
        any_turn: whether the program may turn it; not once a person has.
    """

    source: Source
    quarter_turns: int = 0
    any_turn: bool = True
    picture: Picture | None = None
    image: QImage = field(default_factory=QImage)
    searched: Searched | None = None
    outcome: Outcome | None = None

    @property
    def examined(self) -> Examined | None:
        return self.outcome if isinstance(self.outcome, Examined) else None

    @property
    def error(self) -> Exception | None:
        """Why its face is not known: it cannot be used, or a person must choose."""
        return None if self.outcome is None or isinstance(self.outcome, Examined) else self.outcome.error

    @property
    def asks(self) -> bool:
        """Faces were found, and a person must say which one is meant, or choose another."""
        return self.searched is not None and self.examined is None

    @property
    def outlines(self) -> tuple[FaceOutline, ...]:
        return self.searched.outlines if self.searched else ()

    @property
    def thumbnail(self) -> QImage:
        return self.examined.crop if self.examined else self.image

    def take_step(self, step: Loaded | Searched) -> None:
        self.picture = self.source = step.picture
        self.quarter_turns = 0
        self.image = step.image
        if isinstance(step, Searched):
            self.searched = step

    def turned(self, quarter_turns: int) -> Shot:
        """The same picture, to be examined as a person has turned it; one that was never read stays as it is."""
        if self.picture is None:
            return self
        return Shot(self.picture, quarter_turns, any_turn=False)

    def wanted(self, number: int) -> Wanted:
        """What a job must do about it."""
        return Wanted(number, partial(_read, self.source, self.quarter_turns), self.any_turn)


class SideState:
    """The pictures of one side, of which one is shown large."""

    def __init__(self, sources: Sequence[Source] = (), from_camera: bool = False) -> None:
        self.shots = [Shot(source) for source in sources]
        self._from_camera = from_camera
        self.shown = 0
        self._presented = False
        self.mixed: Exception | None = None
        """Why the pictures cannot be taken together, although each can be used."""

    @property
    def shot(self) -> Shot | None:
        """The one that is shown."""
        return self.shots[self.shown] if self.shots else None

    @property
    def examined(self) -> tuple[Examined, ...]:
        """All of them, once the face of each is known; else none."""
        known = tuple(shot.examined for shot in self.shots if shot.examined is not None)
        return known if len(known) == len(self.shots) else ()

    @property
    def best(self) -> Examined | None:
        """The one of the best quality."""
        return max(self.examined, key=_weight, default=None)

    @property
    def pending(self) -> list[Wanted]:
        """What still has to be examined."""
        return [shot.wanted(number) for number, shot in enumerate(self.shots) if shot.outcome is None]

    @property
    def asks(self) -> bool:
        return any(shot.asks for shot in self.shots)

    @property
    def needed(self) -> int:
        """How many of those that are pending must be usable for the side to be."""
        if not self._spares:
            return len(self.pending)
        done = [shot.outcome for shot in self.shots if shot.outcome is not None]
        return 0 if any(not isinstance(outcome, tasks.Refused) for outcome in done) else 1

    @property
    def _spares(self) -> bool:
        """Of several frames that the camera took, those that cannot be used are no loss while another can.

        Not once a person has seen them: what was turned or chosen since must not vanish.
        """
        return self._from_camera and not self._presented

    def leave_out_refused_frames(self) -> None:
        """Drops the frames that are no loss."""
        kept = [shot for shot in self.shots if not isinstance(shot.outcome, tasks.Refused)]
        if self._spares and 0 < len(kept) < len(self.shots):
            self.shots = kept
            self.shown = 0

    def show_what_matters(self) -> None:
        """Shows the first picture that cannot be used, else the first that asks; where all is well, at first the best.

        Later the picture stays that a person has turned or chosen a face in.
        """
        for kind in (tasks.Refused, Undecided):
            for number, shot in enumerate(self.shots):
                if isinstance(shot.outcome, kind):
                    self.shown = number
                    return
        if not self._presented:
            self._presented = True
            best = self.best
            self.shown = next((number for number, shot in enumerate(self.shots) if shot.examined is best), 0)

    @property
    def thumbnails(self) -> list[QImage]:
        """Small pictures to show; none where there is but one."""
        return [shot.thumbnail for shot in self.shots] if len(self.shots) > 1 else []


def _weight(examined: Examined) -> float:
    return examined.sample.quality.weight


def _read(source: Source, quarter_turns: int) -> Picture:
    picture = tasks.read_picture(source)
    return tasks.turn(picture, quarter_turns) if quarter_turns else picture
