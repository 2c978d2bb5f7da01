"""Which faces a picture shows, in which quarter turn, and which one is meant.

Haar's cascade frames faces first; BlazeFace and the mesh confirm what it framed, drop what is no face, and find what
it did not see. Both look at reduced copies, so that a large picture costs no more than a small one; the mesh alone goes
back to the picture's own pixels, for precise points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from facematch_gui.core.blazeface import FULL_RANGE, SHORT_RANGE, Detection, detect, surest
from facematch_gui.core.face import Box, Face, FaceSearch, FoundBy
from facematch_gui.core.haar import HaarFinder, framed
from facematch_gui.core.image import Picture, turned
from facematch_gui.core.mesh import Mesh, Region, fit_mesh, region_around_box, region_around_mesh
from facematch_gui.core.networks import FinderNetworks, Network, Pixels
from facematch_gui.core.sampling import cut, fit_within, grey, inverse, move, similarity
from facematch_gui.core.unusable import LEAST_SIDE, refuse_unusable, several_faces, why_no_face

ALL_TURNS = (0, 1, 2, 3)

WHOLE_SIDE = 640
"""Longer side, in pixels, of the copy on which BlazeFace looks at the whole picture."""
PARTS_SIDE = 1280
"""Longer side of the copy on which it looks at parts of the picture, one after the other."""
PART = 1 / 3
"""Side of a part over the picture's longer side."""
PART_STEP = 2 / 9
"""From one part to the next: they overlap by more than the width of any face that the whole picture did not show."""
HAAR_SIDE = 160
"""Longer side of the copy on which the cascade looks first.

It sees faces from 24 pixels on: 15 % of that side. On uncurated selfies it frames as many faces there (88.6 %) as at
240 pixels (89.1 %) or at full size (88.9 %), in half the time and less; for smaller faces there is the closer look.
"""
CLOSE_FACE = 64
CLOSE_SIDE = 2 * CLOSE_FACE
"""The cascade's closer look: a face brought to 64 pixels, in a square of twice that."""
MOST_FACES = 16
"""Only that many faces of a crowd are looked at closely, the widest ones."""

LEAST_PRESENCE = 0.5
"""The mesh's presence is above 0.99 for 98 % of real faces, and below 0.01 for most of what Haar mistakes for one."""
SURE_SCORE = 0.9
"""BlazeFace's score from which on a picture's orientation is believed at once.

It finds faces that stand on their head as well, and even the mesh fits itself into them, but with a lower score: 0.86
at most. Of 499 pictures in each of the four turns, this rule finds the right one for 497; the others show a face that
lies on its side, and one hidden in a helmet.
"""
UPRIGHT_ROLL = 45.0
"""Degrees of roll up to which a face speaks for its picture being upright; beyond it stands better in another turn."""
SAME_FACE = 0.3
"""Intersection over union from which on two boxes frame the same face."""
BYSTANDER_WIDTH = 0.6
"""A face less wide than this share of the widest one is a bystander, or the ghost image on a passport's page."""

_Look: TypeAlias = Callable[[Pixels, FinderNetworks], tuple[Detection, ...]]


def find_faces(picture: Picture, finder: FinderNetworks, turns: Sequence[int] = ALL_TURNS) -> FaceSearch:
    """Every face in the picture, in the quarter turn in which they stand upright, the widest first.

    A picture that shows no face as a whole is looked at again in parts, for the portrait on a scanned page.

    Args:
        turns: the clockwise quarter turns that may be tried, the likeliest first.

    Raises:
        NoFaceError: there is none in any of these turns; the error says why, where that can be told.
    """
    if min(picture.width, picture.height) < LEAST_SIDE:
        raise why_no_face(picture)
    looks: tuple[tuple[int, _Look], ...] = ((WHOLE_SIDE, _look_at_whole), (PARTS_SIDE, _look_at_parts))
    for side, look in looks:
        glance = _upright_glance(picture, side, look, finder, turns)
        upright = turned(picture, glance.quarter_turns)
        faces = _confirmed_faces(upright.pixels, glance.detections, finder)
        if faces:
            return FaceSearch(upright, glance.quarter_turns, faces)
        if max(picture.width, picture.height) <= WHOLE_SIDE:
            break
    raise why_no_face(picture)


def choose_face(search: FaceSearch, choice: int | None = None) -> Face:
    """The face that is meant: the ``choice``-th of the search, or else its only or clearly main one.

    The widest face is the main one if every other is less than 0.6 times as wide: those are bystanders behind it, or
    the ghost image on a passport's page. They stay in the search, so that a person can choose one all the same.

    Raises:
        SeveralFacesError: without a choice, where several faces are about equally wide.
        FaceTooSmallError: the face holds too few pixels to be compared.
        NoFaceError: the face is so dark or so bright that it cannot be made out.
        IndexError: the search has no such face.
    """
    if choice is None:
        widest = search.faces[0].box.width
        rivals = [face for face in search.faces if face.box.width >= BYSTANDER_WIDTH * widest]
        if len(rivals) > 1:
            raise several_faces(search, rivals)
        chosen = rivals[0]
    else:
        chosen = search.faces[choice]
    refuse_unusable(search.picture, chosen)
    return chosen


def crop_face(pixels: Pixels, box: Box) -> Pixels:
    """What Haar framed, as a square RGB picture; beyond the picture's edge its last pixels are repeated."""
    side = max(box.width, box.height)
    left, top = box.x + (box.width - side) // 2, box.y + (box.height - side) // 2
    height, width = pixels.shape[:2]
    if left >= 0 and top >= 0 and left + side <= width and top + side <= height:
        return np.ascontiguousarray(pixels[top : top + side, left : left + side])
    rows = np.clip(np.arange(top, top + side), 0, height - 1)
    columns = np.clip(np.arange(left, left + side), 0, width - 1)
    return pixels[rows[:, None], columns]


@dataclass(frozen=True)
class _Glance:
    """What BlazeFace alone sees in one turn, in pixels of the turned picture."""

    quarter_turns: int
    detections: tuple[Detection, ...]

    @property
    def score(self) -> float:
        """How much speaks for this turn, 0 to 1."""
        return max((seen.score for seen in self.detections if abs(seen.roll) <= UPRIGHT_ROLL), default=0.0)


def _upright_glance(picture: Picture, side: int, look: _Look, finder: FinderNetworks, turns: Sequence[int]) -> _Glance:
    """The first turn in which a face surely stands upright, else the one for which most speaks, else the first."""
    view = fit_within(picture.pixels, side)
    enlarge = max(picture.width, picture.height) / max(view.shape[:2])
    glances = []
    for turn in turns:
        seen = look(np.ascontiguousarray(np.rot90(view, -turn)), finder)
        glance = _Glance(turn, tuple(detection.moved(enlarge) for detection in seen))
        if glance.score >= SURE_SCORE:
            return glance
        glances.append(glance)
    return max(glances, key=lambda glance: glance.score)


def _look_at_whole(view: Pixels, finder: FinderNetworks) -> tuple[Detection, ...]:
    near = detect(view, finder.short_range, SHORT_RANGE)
    far = detect(view, finder.full_range, FULL_RANGE)
    return surest([*near, *far])


def _look_at_parts(view: Pixels, finder: FinderNetworks) -> tuple[Detection, ...]:
    found: list[Detection] = []
    for x, y, part in _parts(view):
        found += (seen.moved(1, x, y) for seen in detect(part, finder.full_range, FULL_RANGE))
    return surest(found)


def _parts(view: Pixels) -> Iterator[tuple[int, int, Pixels]]:
    """Overlapping parts of a view, each with its left and top edge."""
    height, width = view.shape[:2]
    side, step = round(PART * max(height, width)), round(PART_STEP * max(height, width))
    for y in _starts(height, side, step):
        for x in _starts(width, side, step):
            yield x, y, view[y : y + side, x : x + side]


def _starts(length: int, side: int, step: int) -> list[int]:
    """Where the parts along one edge begin: evenly spread, at most a step apart, the last one ending at the edge."""
    room = max(0, length - side)
    count = 1 + -(-room // step)
    return [round(start) for start in np.linspace(0, room, count)]


def _confirmed_faces(pixels: Pixels, detections: Sequence[Detection], finder: FinderNetworks) -> tuple[Face, ...]:
    """Every face in which the mesh sees a face too, the widest first.

    BlazeFace knows the eyes, and so the roll, of what it saw; a box of Haar's that none of that explains is taken as
    upright.
    """
    boxes = _haar_boxes(pixels, finder.cascade)
    faces: list[Face] = []
    for seen in sorted(detections, key=lambda seen: -seen.box[2])[:MOST_FACES]:
        mesh = _settled_mesh(pixels, region_around_box(seen.box, seen.roll), finder.mesh)
        frame = framed(mesh)
        if mesh.presence >= LEAST_PRESENCE and not _known(frame, faces):
            box = _best(boxes, frame) or _closer_look(pixels, frame, finder.cascade)
            faces.append(_face(mesh, box))
    for box in boxes:
        if not _known(box, faces):
            mesh = _settled_mesh(pixels, region_around_box((box.x, box.y, box.width, box.height)), finder.mesh)
            if mesh.presence >= LEAST_PRESENCE and box.iou(framed(mesh)) >= SAME_FACE:
                faces.append(_face(mesh, box))
    return tuple(sorted(faces, key=lambda face: -face.box.width))


def _haar_boxes(pixels: Pixels, cascade: HaarFinder) -> tuple[Box, ...]:
    """What the cascade frames in the whole picture."""
    view = fit_within(pixels, HAAR_SIDE)
    enlarge = max(pixels.shape) / max(view.shape)
    return tuple(_scaled(box, enlarge) for box in cascade.find(grey(view)))


def _closer_look(pixels: Pixels, frame: Box, cascade: HaarFinder) -> Box | None:
    """What the cascade frames where the second finder saw a face that it had missed, most often a small one."""
    to_square = similarity(frame.center, CLOSE_FACE / frame.width, 0, CLOSE_SIDE)
    square = grey(cut(pixels, to_square, CLOSE_SIDE))
    boxes = []
    for box in cascade.find(square, smallest=CLOSE_FACE * 2 // 3):
        (x, y), (right, _) = move(inverse(to_square), np.array([[box.x, box.y], [box.x + box.width, box.y]]))
        side = max(1, round(right - x))
        boxes.append(Box(round(x), round(y), side, side))
    return _best(boxes, frame)


def _best(boxes: Sequence[Box], frame: Box) -> Box | None:
    """The box that frames the same face best, if any does."""
    best = max(boxes, key=frame.iou, default=None)
    return best if best is not None and best.iou(frame) >= SAME_FACE else None


def _known(box: Box, faces: Sequence[Face]) -> bool:
    return any(box.iou(face.box) >= SAME_FACE for face in faces)


def _settled_mesh(pixels: Pixels, region: Region, network: Network) -> Mesh:
    """The mesh, fitted a second time from its own extent: the first region is only as good as the finder's box."""
    return fit_mesh(pixels, region_around_mesh(fit_mesh(pixels, region, network)), network)


def _face(mesh: Mesh, box: Box | None) -> Face:
    return Face(
        box=box or framed(mesh),
        found_by=FoundBy.HAAR if box else FoundBy.SECOND_FINDER,
        confidence=mesh.presence,
        mesh=mesh.points,
        landmarks=mesh.landmarks,
    )


def _scaled(box: Box, enlarge: float) -> Box:
    side = max(1, round(box.width * enlarge))
    return Box(round(box.x * enlarge), round(box.y * enlarge), side, side)
