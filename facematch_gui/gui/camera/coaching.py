"""What to say to the person before the live camera: one sentence at a time, calm enough to be read."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from facematch_gui.gui.camera.framing import Framed, Obstacle, SeenFace
from facematch_gui.gui.camera.guided_capture import Ask
from facematch_gui.gui.side import Side

LEAST_SECONDS = 0.7
"""A sentence stands at least that long."""
HELD_FRAMES = 3
"""Frames in a row that must call for another sentence before it is said."""
STALE_SECONDS = 1.5
"""A sentence that no frame called for in that time gives way to the one most called for, held or not."""


@dataclass(frozen=True)
class Cue:
    """One sentence for the person before the camera.

    Attributes:
        template: English, with ``{fields}`` for the values; translated before it is filled.
        values: fills the fields.
        context: of the translation.
        is_good: nothing needs to be changed.
    """

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)
    context: str = "coaching"
    is_good: bool = False

    @property
    def text(self) -> str:
        """In the language of the window."""
        return QCoreApplication.translate(self.context, self.template).format(**self.values)


def _cue(template: str, *, is_good: bool = False) -> Cue:
    return Cue(template, is_good=is_good)


STARTING = _cue("The camera is starting…")
GOOD = _cue("Good: press the button or Space", is_good=True)
LOOK_STRAIGHT = _cue("Look straight into the camera, and hold still")
HOLD_STILL = _cue("Good: hold still", is_good=True)
PAGE_HOLD_STILL = _cue("Good: hold the page still", is_good=True)
PAGE_OUTLINE = _cue("Hold the page so that it fills the outline")
PAGE_GOOD = _cue("Good: hold the page still and press the button or Space", is_good=True)

_FOCUS = _cue("Hold still, and let the camera focus")

OBSTACLES = {
    Side.SELFIE: {
        Obstacle.NOBODY: _cue("No face in the picture yet: look into the camera"),
        Obstacle.DARK: _cue("It is too dark: let light fall on the face"),
        Obstacle.CROWD: _cue("Several people are in the picture: only one should be near the camera"),
        Obstacle.FAR: _cue("Come closer to the camera"),
        Obstacle.UNCLEAR: _cue("The face cannot be made out: change the light, and hold still"),
    },
    Side.DOCUMENT: {
        Obstacle.NOBODY: _cue("No portrait in the picture yet: hold the page with the photo up to the camera"),
        Obstacle.DARK: _cue("It is too dark: let light fall on the page"),
        Obstacle.CROWD: _cue("Several faces are in the picture: show the page alone, larger"),
        Obstacle.FAR: _cue("Hold the page closer to the camera"),
        Obstacle.UNCLEAR: _cue("The portrait cannot be made out: hold the page still, without glare"),
    },
}

SOMEBODY_ELSE = _cue("Somebody else is in the picture: one person at a time")
REFUSED = _cue("Frames that may show somebody else were not kept.")

ASKS = {
    Ask.STRAIGHT: _cue("Look straight into the camera"),
    Ask.LEFT: _cue("Turn your head a little to your left"),
    Ask.RIGHT: _cue("Turn your head a little to your right"),
}
"""The instructions of a guided capture."""


def cue_for(framed: Framed, side: Side, *, automatic: bool = False) -> Cue:
    """What one frame calls for.

    Args:
        automatic: the shutter goes by itself, so there is nothing to press.
    """
    if framed.face is None:
        return OBSTACLES[side][framed.obstacle or Obstacle.NOBODY]
    if side is Side.DOCUMENT:
        return _cue_for_page(framed.face)
    from facematch_gui.core.quality.findings import coach

    finding = coach(framed.face.quality)
    if finding is not None:
        return _LIVE.get(finding.code) or Cue(finding.advice_template, finding.values, "findings")
    if not automatic:
        return GOOD
    return HOLD_STILL if all_is_well(framed) else LOOK_STRAIGHT


_LIVE = {
    "inter_eye_distance": OBSTACLES[Side.SELFIE][Obstacle.FAR],
    "detail": _FOCUS,
    "sharpness": _FOCUS,
}
"""Where the advice of the finding speaks of a picture that was taken already."""
_PAGE = {
    "inter_eye_distance": OBSTACLES[Side.DOCUMENT][Obstacle.FAR],
    "detail": OBSTACLES[Side.DOCUMENT][Obstacle.FAR],
    "sharpness": _cue("Hold the page still, where the camera sees it sharply"),
    "under_exposure": _cue("Let more light fall on the page"),
    "over_exposure": _cue("Let less light fall on the page"),
    "dynamic_range": _cue("The portrait is pale: let light fall evenly on the page"),
    "illumination_uniformity": _cue("Hold the page flat, in even light"),
    "glare": _cue("Tilt the page a little: a light shines back from it"),
    "head_pose_roll": _cue("Hold the page upright"),
    "head_pose_pitch": _cue("Hold the page straight before the camera"),
    "crop_of_the_face": _cue("Show the whole page"),
}
"""What helps a page before a camera, by the code of the finding. What is printed on it, nobody can change now."""


def _cue_for_page(face: SeenFace) -> Cue:
    from facematch_gui.core.quality.findings import findings

    codes = (finding.code for finding in findings(face.quality, "document"))
    return next((_PAGE[code] for code in codes if code in _PAGE), PAGE_GOOD)


def all_is_well(framed: Framed) -> bool:
    """Whether a selfie could be taken now without anything to say against it."""
    from facematch_gui.core.quality.findings import is_good

    return framed.face is not None and is_good(framed.face.quality)


class Coach:
    """Chooses which of the sentences that frames call for is said, so that none flickers.

    Args:
        clock: seconds that never run back.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._said: Cue | None = None
        self._said_since = 0.0
        self._last_called = 0.0
        self._candidate: Cue | None = None
        self._held = 0
        self._recent: deque[tuple[float, Cue]] = deque()

    def see(self, cue: Cue) -> Cue:
        """Takes in what one more frame calls for; returns what is to be said."""
        now = self._clock()
        self._remember(cue, now)
        if self._said is None:
            return self._say(cue, now)
        if _alike(cue, self._said):
            self._last_called, self._held = now, 0
            return self._said
        self._held = self._held + 1 if self._candidate is not None and _alike(cue, self._candidate) else 1
        self._candidate = cue
        if now - self._said_since < LEAST_SECONDS:
            return self._said
        if self._held >= HELD_FRAMES:
            return self._say(cue, now)
        if now - self._last_called >= STALE_SECONDS:
            return self._say(self._most_called(), now)
        return self._said

    def _say(self, cue: Cue, now: float) -> Cue:
        self._said, self._said_since, self._last_called = cue, now, now
        self._candidate, self._held = None, 0
        return cue

    def _remember(self, cue: Cue, now: float) -> None:
        self._recent.append((now, cue))
        while now - self._recent[0][0] > STALE_SECONDS:
            self._recent.popleft()

    def _most_called(self) -> Cue:
        (template, _), *_ = Counter(cue.template for _, cue in self._recent).most_common(1)
        return next(cue for _, cue in reversed(self._recent) if cue.template == template)


def _alike(a: Cue, b: Cue) -> bool:
    """The same sentence; numbers in it may differ."""
    return a.template == b.template
