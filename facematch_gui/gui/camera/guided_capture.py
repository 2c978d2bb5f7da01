"""The guided capture: asks for a little movement for two to three seconds, and keeps a few sharp frames that differ.

Frames of one person that differ in pose say more about the face than one frame, or five alike. The movement is asked
for, never insisted on: after five seconds at most the capture ends with what it has.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import combinations
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from facematch_gui.gui.canvas import FaceOutline

MOST_KEPT = 5
LEAST_KEPT = 3
"""The capture goes on a little for that many, while there is time."""
LONGEST = 5.0
"""Seconds after which it ends in any case."""
_LEAST_STEP = 0.8
"""Seconds that an instruction stands at least: it wants to be read."""
_LONGEST_STEP = 1.5
_TURN_WANTED = 7.0
"""Degrees of yaw away from the pose at the start that count as the little turn asked for."""
_TURN_APART = 4.0
"""Degrees of yaw and pitch from which on two frames differ in pose."""
_TIME_APART = 0.4
"""Seconds from which on two frames may differ without a turn, if the mesh differs too."""
_SHAPE_APART = 0.02
"""Root mean square distance of two meshes, in eye distances, from which on they differ by more than noise.

In clips of a person at a desk it is 0.012 to 0.014 between neighbouring frames, and 0.028 to 0.065 after a second.
"""
_TURN_ENOUGH = 12.0
"""Degrees beyond which further apart is not better."""
_LEAST_WORTH = 0.25
"""Of the best frame's weight: what a kept one must have at least. Eyes that blink have less."""
_MOST_WAITING = 12
"""Frames held while the capture runs, which bounds its memory."""
_JUMP = 0.5
"""Widths of a face that it may move, and the share by which its size may change, from one frame to the next."""
_ALIKE_AT_ONCE, _LESS_ALIKE, _ALIKE_EVER = 0.85, 0.75, 0.5
"""How alike (correlation) two frames of one face look at least: at once, less by so much each second, and in any case.

In clips it is 0.86 at least after 0.07 seconds, 0.68 after 0.27 and 0.65 after 0.53. Between different people in the
same light before the same wall it is below 0.87 for 95 % and below 0.70 for 75 % of all pairs.
"""
_LONGEST_GAP = 1.0
"""Seconds without a face after which nobody knows whether the same person came back."""


class Ask(Enum):
    """What the person is asked to do."""

    STRAIGHT = "straight"
    LEFT = "left"
    """Turn a little to the person's own left."""
    RIGHT = "right"


STEPS = (Ask.STRAIGHT, Ask.LEFT, Ask.RIGHT)


@dataclass(frozen=True, eq=False)
class Glimpse:
    """What one frame shows of the person before the camera.

    Attributes:
        frame: handed back where it is kept.
        outline: where the face is, in fractions of the frame.
        weight: its worth in a fused embedding, above 0 to 1.
        sharpness: the higher, the sharper.
        yaw, pitch: degrees; yaw is positive towards the person's own left.
        shape: the mesh as complex numbers, freed of place, size and roll.
        look: the aligned face's coarse colours; the product of two is their correlation.
    """

    frame: Any
    outline: FaceOutline
    weight: float
    sharpness: float
    yaw: float
    pitch: float
    shape: NDArray[np.complex64]
    look: NDArray[np.float32]

    def turned_from(self, other: Glimpse) -> float:
        """Degrees between two poses."""
        return math.hypot(self.yaw - other.yaw, self.pitch - other.pitch)

    def looks_like(self, other: Glimpse) -> bool:
        """Whether the meshes differ by no more than noise."""
        return math.sqrt((abs(self.shape - other.shape) ** 2).mean()) < _SHAPE_APART


@dataclass(frozen=True, eq=False)
class _Seen:
    glimpse: Glimpse
    time: float
    ask: Ask


@dataclass(eq=False)
class _Track:
    """One face followed from frame to frame without a jump: one person, as far as that can tell."""

    newest: Glimpse
    last: float
    frames: int = 0
    sharpness: dict[Ask, list[float]] = field(default_factory=lambda: {ask: [] for ask in Ask})
    waiting: list[_Seen] = field(default_factory=list)

    def likeness(self, glimpse: Glimpse) -> float:
        """Correlation of the look of a new frame with that of the newest one here."""
        return float(self.newest.look @ glimpse.look)

    def goes_on_with(self, glimpse: Glimpse, now: float) -> bool:
        """Whether the face of a new frame can be the one that was followed so far: neither jumped nor changed."""
        before, outline = self.newest.outline, glimpse.outline
        width, height = before.width, before.height
        across = (outline.x + outline.width / 2 - before.x - width / 2) / width
        down = (outline.y + outline.height / 2 - before.y - height / 2) / height
        growth = outline.width / width
        passed = now - self.last
        return (
            passed <= _LONGEST_GAP
            and math.hypot(across, down) <= _JUMP
            and 1 - _JUMP / 2 <= growth <= 1 / (1 - _JUMP / 2)
            and self.likeness(glimpse) >= max(_ALIKE_EVER, _ALIKE_AT_ONCE - _LESS_ALIKE * passed)
        )

    def add(self, glimpse: Glimpse, now: float, ask: Ask) -> None:
        self.newest, self.last = glimpse, now
        self.frames += 1
        self.sharpness[ask].append(glimpse.sharpness)
        self.waiting.append(_Seen(glimpse, now, ask))

    def sharp(self) -> list[_Seen]:
        """The frames as sharp as the median of those under the same instruction, and half as sharp as the best.

        A turned face has less detail than one that looks straight, and is no less sharp for it.
        """
        limits = {ask: max(median(known), max(known) / 2) for ask, known in self.sharpness.items() if known}
        return [seen for seen in self.waiting if seen.glimpse.sharpness >= limits[seen.ask]] or self.waiting


class GuidedCapture:
    """Takes in what each frame shows, says what to ask for next, and chooses the frames to keep.

    Args:
        clock: seconds that never run back; the capture begins when it is made.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._began = self._step_began = clock()
        self._steps = list(STEPS)
        self._tracks: list[_Track] = []
        self._straight_yaw: float | None = None
        self._crowds = 0
        self._kept: tuple[Glimpse, ...] = ()

    # -- what comes in -------------------------------------------------------------------------------------------

    def see(self, glimpse: Glimpse | None, *, crowd: bool = False) -> None:
        """Takes one more frame in.

        Args:
            glimpse: of a single face that can be compared; None for a frame that shows none.
            crowd: the frame shows several people; it is refused.
        """
        now = self._clock()
        if crowd:
            self._crowds += 1
        elif glimpse is not None:
            self._track_of(glimpse, now).add(glimpse, now, self.ask)
            self._make_room()
            self._kept = self._choose()
        self._step_on(None if crowd else glimpse, now)

    def _track_of(self, glimpse: Glimpse, now: float) -> _Track:
        going_on = [track for track in self._tracks if track.goes_on_with(glimpse, now)]
        if going_on:
            return max(going_on, key=lambda track: track.likeness(glimpse))
        self._tracks.append(_Track(glimpse, now))
        return self._tracks[-1]

    def _make_room(self) -> None:
        """Drops the lesser of the two frames most alike; a face that was followed less gives way first."""
        tracks = [track for track in self._tracks if track.waiting]
        if sum(len(track.waiting) for track in tracks) > _MOST_WAITING:
            track = min(tracks, key=lambda track: (track is self._main, track.frames))
            pairs = combinations(track.waiting, 2)
            alike = min(pairs, key=lambda pair: _distance(*pair), default=(track.waiting[0],))
            track.waiting.remove(min(alike, key=lambda seen: seen.glimpse.weight))

    def _step_on(self, glimpse: Glimpse | None, now: float) -> None:
        """The next instruction, once this one was followed or has stood for long enough."""
        stood = now - self._step_began
        if not self._steps or stood < _LEAST_STEP:
            return
        if stood >= _LONGEST_STEP or (glimpse is not None and self._follows(glimpse)):
            if self.ask is Ask.STRAIGHT and glimpse is not None:
                self._straight_yaw = glimpse.yaw
            self._steps.pop(0)
            self._step_began = now

    def _follows(self, glimpse: Glimpse) -> bool:
        turned = glimpse.yaw - (self._straight_yaw or 0.0)
        if self.ask is Ask.LEFT:
            return turned >= _TURN_WANTED
        if self.ask is Ask.RIGHT:
            return turned <= -_TURN_WANTED
        return abs(glimpse.yaw) <= 2 * _TURN_WANTED

    # -- what is asked for ---------------------------------------------------------------------------------------

    @property
    def ask(self) -> Ask:
        """What to ask of the person now."""
        return self._steps[0] if self._steps else Ask.STRAIGHT

    @property
    def share(self) -> float:
        """How much of the capture is over, 0 to 1."""
        done = len(STEPS) - len(self._steps)
        within = min(1.0, (self._clock() - self._step_began) / _LONGEST_STEP) if self._steps else 0.0
        return max((done + within) / len(STEPS), (self._clock() - self._began) / LONGEST) if not self.is_over else 1.0

    @property
    def is_over(self) -> bool:
        """Every instruction was given and there is enough, or the time is up."""
        late = self._clock() - self._began >= LONGEST
        return late or (not self._steps and len(self.kept()) >= LEAST_KEPT)

    # -- what comes out ------------------------------------------------------------------------------------------

    @property
    def _main(self) -> _Track | None:
        """The face that was followed longest."""
        return max((track for track in self._tracks if track.waiting), key=lambda track: track.frames, default=None)

    @property
    def refused(self) -> int:
        """Frames that were not kept because they showed several people, or somebody else than most frames."""
        main = self._main
        return self._crowds + sum(track.frames for track in self._tracks if track is not main)

    def kept(self) -> tuple[Glimpse, ...]:
        """The frames worth keeping so far, in the order in which they were taken: one to five, or none at all."""
        return self._kept

    def _choose(self) -> tuple[Glimpse, ...]:
        main = self._main
        chosen = _chosen(main.sharp()) if main is not None else []
        return tuple(seen.glimpse for seen in sorted(chosen, key=lambda seen: seen.time))


def _chosen(sharp: Sequence[_Seen]) -> list[_Seen]:
    """The best frame, then again and again the one that adds most to those chosen: worth, times how far it is turned.

    Where nobody turned, frames some time apart add a little too, if the face has moved at all.
    """
    if not sharp:
        return []
    chosen = [max(sharp, key=lambda seen: seen.glimpse.weight)]
    worthy = [seen for seen in sharp if seen.glimpse.weight >= _LEAST_WORTH * chosen[0].glimpse.weight]
    for count, differs in ((MOST_KEPT, _turned), (LEAST_KEPT, _moved)):
        while len(chosen) < count:
            others = [seen for seen in worthy if all(differs(seen, one) for one in chosen)]
            if not others:
                break
            chosen.append(max(others, key=lambda seen: seen.glimpse.weight * _gain(seen, chosen)))
    return chosen


def _gain(seen: _Seen, chosen: Sequence[_Seen]) -> float:
    return 1 + min(_TURN_ENOUGH, *(seen.glimpse.turned_from(one.glimpse) for one in chosen))


def _turned(a: _Seen, b: _Seen) -> bool:
    return a.glimpse.turned_from(b.glimpse) >= _TURN_APART


def _moved(a: _Seen, b: _Seen) -> bool:
    return abs(a.time - b.time) >= _TIME_APART and not a.glimpse.looks_like(b.glimpse)


def _distance(a: _Seen, b: _Seen) -> float:
    """How much two frames differ; 1 is enough to keep both."""
    return a.glimpse.turned_from(b.glimpse) / _TURN_APART + abs(a.time - b.time) / _TIME_APART
