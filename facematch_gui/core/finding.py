"""Which faces a picture shows, and which one is meant.

Haar's cascade frames faces first; BlazeFace and the mesh confirm what it framed, drop what is no face, and find what
it did not see. Both look at a reduced copy, so that a large picture costs no more than a small one; the mesh alone goes
back to the picture's own pixels, for precise points.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from facematch_gui.core.face import Box, Face, FaceSearch, FoundBy
from facematch_gui.core.haar import framed
from facematch_gui.core.image import Picture, turned
from facematch_gui.core.mesh import Mesh, Region, fit_mesh, region_around_box, region_around_mesh
from facematch_gui.core.networks import FinderNetworks, Network, Pixels
from facematch_gui.core.sampling import Layers
from facematch_gui.core.sighting import LEAST_PRESENCE, SAME_FACE, Sight, best_box, closer_look, look_around
from facematch_gui.core.unusable import LEAST_SIDE, refuse_small_face, several_faces, why_no_face

ALL_TURNS = (0, 1, 2, 3)

PALE = 0.2
"""A face whose BlazeFace score is this much lower than another's in the same picture is none, unless it is small.

BlazeFace sees faces in folds of a shirt and in shapes behind a person, and now and then the mesh and Haar agree. In
uncurated pictures and clips these score at least 0.22 less than the real face beside them; second people 0.17 at most.
"""
MOST_FACES = 16
"""Only that many faces of a crowd are looked at closely, the widest ones."""
BYSTANDER_WIDTH = 0.6
"""A face less wide than this share of the widest one is a bystander, or the ghost image on a passport's page."""


def find_faces(
    picture: Picture, finder: FinderNetworks, turns: Sequence[int] = ALL_TURNS, *, small_faces: bool = True
) -> FaceSearch:
    """Every face in the picture, in the quarter turn in which they stand upright, the widest first.

    Args:
        turns: the clockwise quarter turns that may be tried, the likeliest first.
        small_faces: whether to look for faces of less than about a twelfth of the picture, where the whole leaves
            doubt; a live preview does without and saves that time.

    Raises:
        NoFaceError: there is none in any of these turns; the error says why, where that can be told.
    """
    if min(picture.width, picture.height) >= LEAST_SIDE:
        for sight in look_around(picture, finder, turns, small_faces):
            upright = turned(picture, sight.quarter_turns)
            faces = _confirmed_faces(Layers(upright.pixels, sight.view), sight, finder)
            if faces:
                return FaceSearch(upright, sight.quarter_turns, faces)
    raise why_no_face(picture)


def choose_face(search: FaceSearch, choice: int | None = None) -> Face:
    """The face that is meant: the ``choice``-th of the search, or else its only or clearly main one.

    The widest face is the main one if every other is less than 0.6 times as wide: those are bystanders behind it, or
    the ghost image on a passport's page. They stay in the search, so that a person can choose one all the same.

    Raises:
        SeveralFacesError: without a choice, where several faces are about equally wide.
        FaceTooSmallError: the face holds too few pixels to be compared.
        IndexError: the search has no such face.
    """
    if choice is None:
        main = rivals(search)
        if len(main) > 1:
            raise several_faces(search, main)
        chosen = main[0]
    else:
        chosen = search.faces[choice]
    refuse_small_face(chosen)
    return chosen


def rivals(search: FaceSearch) -> tuple[Face, ...]:
    """The faces of which each may be the one that is meant; a single one where it is clearly the main one."""
    widest = search.faces[0].box.width
    return tuple(face for face in search.faces if face.box.width >= BYSTANDER_WIDTH * widest)


def most_prominent(search: FaceSearch) -> Face:
    """The face that is meant as far as that can be told: of several, one that is wide and near the picture's centre.

    Where ``choose_face`` has an answer it is the same. A measurement that must take some face uses it; where a person
    can be asked, ask.
    """
    width, height = search.picture.width, search.picture.height

    def prominence(face: Face) -> float:
        across, down = face.box.center
        off_centre = math.hypot(across - width / 2, down - height / 2) / math.hypot(width / 2, height / 2)
        return face.box.width / search.faces[0].box.width - off_centre

    return max(rivals(search), key=prominence)


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


def _confirmed_faces(picture: Layers, sight: Sight, finder: FinderNetworks) -> tuple[Face, ...]:
    """Every face in which the mesh sees a face too, the widest first."""
    faces = _seen_by_blazeface(picture, sight, finder) or _seen_by_haar_alone(picture, sight, finder)
    return tuple(sorted(faces, key=lambda face: -face.box.width))


def _seen_by_blazeface(picture: Layers, sight: Sight, finder: FinderNetworks) -> list[Face]:
    """The faces that BlazeFace saw, in Haar's boxes where Haar saw them too, but for those that pale beside another.

    A small one may stay although it is pale: it does not count as a rival of the surest face, and may be a person.
    """
    faces: list[Face] = []
    scores: list[float] = []
    for seen in sorted(sight.detections, key=lambda seen: -seen.box[2])[:MOST_FACES]:
        mesh = _settled_mesh(picture, region_around_box(seen.box, seen.roll), finder.mesh)
        frame = framed(mesh)
        if mesh.presence >= sight.least_presence and not _known(frame, faces):
            faces.append(_face(mesh, best_box(sight.frames, frame) or closer_look(picture, frame, finder.cascade)))
            scores.append(seen.score)
    if not faces:
        return []
    surest = int(np.argmax(scores))
    rival = BYSTANDER_WIDTH * faces[surest].box.width
    return [
        face
        for face, score in zip(faces, scores, strict=True)
        if score >= scores[surest] - PALE or face.box.width < rival
    ]


def _seen_by_haar_alone(picture: Layers, sight: Sight, finder: FinderNetworks) -> list[Face]:
    """The faces in Haar's boxes, taken as upright, in which BlazeFace sees nothing but the mesh sees a face."""
    faces: list[Face] = []
    for box in sight.boxes:
        mesh = _settled_mesh(picture, region_around_box((box.x, box.y, box.width, box.height)), finder.mesh)
        if mesh.presence >= LEAST_PRESENCE and box.iou(framed(mesh)) >= SAME_FACE and not _known(box, faces):
            faces.append(_face(mesh, box))
    return faces


def _known(box: Box, faces: Sequence[Face]) -> bool:
    return any(box.iou(face.box) >= SAME_FACE for face in faces)


def _settled_mesh(picture: Layers, region: Region, network: Network) -> Mesh:
    """The mesh, fitted a second time from its own extent: the first region is only as good as the finder's box."""
    return fit_mesh(picture, region_around_mesh(fit_mesh(picture, region, network)), network)


def _face(mesh: Mesh, box: Box | None) -> Face:
    return Face(
        box=box or framed(mesh),
        found_by=FoundBy.HAAR if box else FoundBy.SECOND_FINDER,
        confidence=mesh.presence,
        mesh=mesh.points,
        landmarks=mesh.landmarks,
    )
