"""What the two finders see in a picture's reduced copy, and in which quarter turn its faces stand upright."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TypeAlias

import numpy as np

from facematch_gui.core.blazeface import FULL_RANGE, SHORT_RANGE, Detection, detect, surest
from facematch_gui.core.face import Box
from facematch_gui.core.haar import HaarFinder
from facematch_gui.core.image import Picture
from facematch_gui.core.networks import FinderNetworks, Pixels
from facematch_gui.core.sampling import Layers, fit_within, grey, inverse, move, similarity

VIEW_SIDE = 576
"""Longer side, in pixels, of the copy on which BlazeFace looks: three times its input, which parts of the copy fill."""
PART_SIDE = FULL_RANGE.size
PART_STEP = 128
"""From one part to the next at most: they overlap by 64 pixels, more than any face that the whole did not show."""
HAAR_SIDE = 160
"""Longer side of the copy on which the cascade looks first.

It sees faces from 24 pixels on: 15 % of that side. On uncurated selfies it frames as many faces there (88.6 %) as at
240 pixels (89.1 %) or at full size (88.9 %), in half the time and less; for smaller faces there is the closer look.
"""
CLOSE_FACE = 64
CLOSE_SIDE = 2 * CLOSE_FACE
"""The cascade's closer look: a face brought to 64 pixels, in a square of twice that."""

SURE_SCORE = 0.9
"""BlazeFace's score from which on a picture's orientation is believed at once, if the cascade sees that face as well.

BlazeFace finds faces that stand on their head too, and even the mesh fits itself into them. But its score is highest in
the right one of the four turns for 497 of 499 pictures: the others show a face that lies on its side, and one hidden in
a helmet. Upside down, these faces have 0.86 at most.
"""
LIKELY_SCORE = 0.75
LIKELY_WIDTH = 0.15
"""A face with this score is the one meant if it is this wide (over the picture's longer side) or Haar sees it too."""
UPRIGHT_ROLL = 45.0
"""Degrees of roll up to which a face speaks for its picture being upright; beyond it stands better in another turn."""
SAME_FACE = 0.3
"""Intersection over union from which on two boxes frame the same face."""

LEAST_PRESENCE = 0.5
"""The mesh's presence is above 0.99 for 98 % of real faces, and below 0.01 for most of what Haar mistakes for one."""
SECOND_SCORE = 0.6
SECOND_PRESENCE = 0.2
"""In the second look a face needs this score of BlazeFace and this presence. The blurred, turned and half hidden faces
that only it finds have 0.21 at least; what pleases BlazeFace in pictures without a face has 0.02 at most."""

_Look: TypeAlias = Callable[[Pixels, FinderNetworks], tuple[Detection, ...]]


class Sight:
    """What the finders see in one quarter turn of a picture, in the pixels of the picture so turned.

    Args:
        view: the reduced copy, not turned yet.
        enlarge: the picture's size over the copy's.
        look: how BlazeFace looks at it.
        least_presence: what the mesh must say of a face that BlazeFace sees here, 0 to 1.

    Attributes:
        view: the reduced copy, turned.
        detections: what BlazeFace sees.
    """

    def __init__(
        self,
        view: Pixels,
        enlarge: float,
        quarter_turns: int,
        look: _Look,
        finder: FinderNetworks,
        least_presence: float = LEAST_PRESENCE,
    ) -> None:
        self.quarter_turns = quarter_turns
        self.least_presence = least_presence
        self.view = np.ascontiguousarray(np.rot90(view, -quarter_turns))
        self._enlarge = enlarge
        self._cascade = finder.cascade
        self.detections = tuple(seen.moved(enlarge) for seen in look(self.view, finder))

    @cached_property
    def boxes(self) -> tuple[Box, ...]:
        """What the cascade frames; looked for when it is first asked for, as that takes longer than all else."""
        small = fit_within(self.view, HAAR_SIDE)
        enlarge = self._enlarge * max(self.view.shape) / max(small.shape)
        found = self._cascade.find(grey(small))
        return tuple(_box((box.x, box.y, box.width, box.height), enlarge) for box in found)

    @property
    def best(self) -> Detection | None:
        """The surest face that stands upright."""
        upright = (seen for seen in self.detections if abs(seen.roll) <= UPRIGHT_ROLL)
        return max(upright, key=lambda seen: seen.score, default=None)

    @property
    def score(self) -> float:
        """How much speaks for this turn, 0 to 1."""
        return self.best.score if self.best else 0.0

    @cached_property
    def frames(self) -> tuple[Box, ...]:
        """What the cascade frames around the best face. A look at that face alone sees more than one at the whole."""
        if self.best is None:
            return ()
        in_view = _box(self.best.moved(1 / self._enlarge).box)
        found = closer_look(Layers(self.view, self.view), in_view, self._cascade)
        return (_box((found.x, found.y, found.width, found.height), self._enlarge),) if found else ()

    @property
    def framed(self) -> bool:
        """Whether the cascade sees the best face too."""
        return bool(self.frames)

    @property
    def sure(self) -> bool:
        """Whether nothing more needs to be known to believe that this turn is the right one."""
        return self.score >= SURE_SCORE and self.framed

    @property
    def likely(self) -> bool:
        """Whether the best face is so wide, or seen so well, that the picture's parts need not be looked at."""
        if self.best is None or self.score < LIKELY_SCORE:
            return False
        return self.best.box[2] >= LIKELY_WIDTH * self._enlarge * max(self.view.shape) or self.framed


def look_around(
    picture: Picture, finder: FinderNetworks, turns: Sequence[int], small_faces: bool = True
) -> Iterator[Sight]:
    """The likeliest turn and what is seen in it; where that leaves doubt, by a look at the picture's parts as well.

    The whole picture shows faces down to about a twelfth of its longer side. Smaller ones, such as the portrait on a
    scanned page, show in its parts. Whoever finds no face in these goes on to a second look in every turn, in which
    each of BlazeFace's networks has its own say: turned away and half hidden faces are often framed well by one alone.
    """
    view = fit_within(picture.pixels, VIEW_SIDE)
    longer = max(picture.width, picture.height)
    enlarge = longer / max(view.shape)
    whole_sights = _likeliest_first(view, enlarge, _look_at_whole, finder, turns)
    whole = whole_sights[0]
    if not whole.likely and small_faces and longer > VIEW_SIDE:
        by_likelihood = [sight.quarter_turns for sight in whole_sights]
        parts = _likeliest_first(view, enlarge, _look_at_parts, finder, by_likelihood)[0]
        if parts.score > whole.score:
            yield parts
    yield whole
    if small_faces:
        for turn in turns:
            yield Sight(view, enlarge, turn, _look_apart, finder, SECOND_PRESENCE)


def _likeliest_first(
    view: Pixels, enlarge: float, look: _Look, finder: FinderNetworks, turns: Sequence[int]
) -> Sequence[Sight]:
    """What is seen in each turn, the likeliest first; in one alone, where a face surely stands upright in it."""
    sights = []
    for turn in turns:
        sights.append(Sight(view, enlarge, turn, look, finder))
        if len(turns) > 1 and sights[-1].sure:
            return sights[-1:]
    return sorted(sights, key=lambda sight: -sight.score)


def closer_look(picture: Layers, frame: Box, cascade: HaarFinder) -> Box | None:
    """What the cascade frames where the second finder saw a face that it had missed, most often a small one."""
    to_square = similarity(frame.center, CLOSE_FACE / frame.width, 0, CLOSE_SIDE)
    square = grey(picture.cut(to_square, CLOSE_SIDE))
    boxes = []
    for box in cascade.find(square, smallest=CLOSE_FACE * 2 // 3):
        (x, y), (right, _) = move(inverse(to_square), np.array([[box.x, box.y], [box.x + box.width, box.y]]))
        side = max(1, round(right - x))
        boxes.append(Box(round(x), round(y), side, side))
    return best_box(boxes, frame)


def best_box(boxes: Sequence[Box], frame: Box) -> Box | None:
    """The box that frames the same face best, if any does."""
    best = max(boxes, key=frame.iou, default=None)
    return best if best is not None and best.iou(frame) >= SAME_FACE else None


def _look_at_whole(view: Pixels, finder: FinderNetworks) -> tuple[Detection, ...]:
    near = detect(view, finder.short_range, SHORT_RANGE)
    far = detect(view, finder.full_range, FULL_RANGE)
    return surest([*near, *far])


def _look_apart(view: Pixels, finder: FinderNetworks) -> tuple[Detection, ...]:
    seen = [*detect(view, finder.short_range, SHORT_RANGE), *detect(view, finder.full_range, FULL_RANGE)]
    return tuple(face for face in seen if face.score >= SECOND_SCORE and abs(face.roll) <= UPRIGHT_ROLL)


def _look_at_parts(view: Pixels, finder: FinderNetworks) -> tuple[Detection, ...]:
    found: list[Detection] = []
    for x, y, part in _parts(view):
        found += (seen.moved(1, x, y) for seen in detect(part, finder.full_range, FULL_RANGE))
    return surest(found)


def _parts(view: Pixels) -> Iterator[tuple[int, int, Pixels]]:
    """Overlapping parts of a view, each with its left and top edge."""
    for y in _starts(view.shape[0]):
        for x in _starts(view.shape[1]):
            yield x, y, view[y : y + PART_SIDE, x : x + PART_SIDE]


def _starts(length: int) -> list[int]:
    """Where the parts along one edge begin: evenly spread, at most a step apart, the last one ending at the edge."""
    room = max(0, length - PART_SIDE)
    return [round(start) for start in np.linspace(0, room, 1 + math.ceil(room / PART_STEP))]


def _box(box: tuple[float, float, float, float], enlarge: float = 1) -> Box:
    x, y, width, height = (number * enlarge for number in box)
    return Box(round(x), round(y), max(1, round(width)), max(1, round(height)))
