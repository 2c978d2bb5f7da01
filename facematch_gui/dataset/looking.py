"""What one picture of a data set holds. This is what a worker process does."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from facematch_gui.core.alignment import align_view
from facematch_gui.core.decoding.files import read_file
from facematch_gui.core.face import FaceSearch
from facematch_gui.core.finding import crop_face, find_faces, most_prominent, rivals
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks, Pixels
from facematch_gui.core.same_picture import compare_faces
from facematch_gui.core.sampling import fit_within
from facematch_gui.core.unusable import eye_distance
from facematch_gui.dataset.duplicates import CHIP_SIDE, Signature, signature
from facematch_gui.errors import FaceMatchError, ModelError, NoFaceError

logger = logging.getLogger(__name__)

OK = "ok"
FAILED = "failure"
"""The program itself failed at this picture."""
THUMBNAIL_SIDE = 112
_THUMBNAIL_QUALITY = 85


@dataclass(frozen=True)
class Task:
    """A picture to look at.

    Attributes:
        faces: whether to look for faces.
        crop: whether to keep a small copy of the face for the page.
    """

    file: Path
    faces: bool = True
    crop: bool = False


@dataclass(frozen=True, eq=False)
class Looked:
    """What was seen.

    Attributes:
        status: ``ok``, or the code of why the picture cannot be read.
        reason: the same in words.
        sha256: of the file; empty where it cannot be read.
        width, height: pixels, upright.
        faces: how many; ``None`` where nobody looked.
        rivals: of several faces, how many could be the one that is meant.
        face_width: pixels of the face that is most likely meant.
        eye_distance: pixels between its eyes.
        signature: of that face, to find copies by.
        crop: a small JPEG, where one was asked for.
    """

    status: str = OK
    reason: str = ""
    sha256: str = ""
    width: int = 0
    height: int = 0
    faces: int | None = None
    rivals: int = 0
    face_width: int = 0
    eye_distance: float = 0.0
    signature: Signature | None = field(default=None, repr=False)
    crop: bytes = field(default=b"", repr=False)


def look(networks: Networks, task: Task) -> Looked:
    """Opens one picture and looks for faces in it; what is wrong with it becomes part of the answer.

    Raises:
        ModelError: the networks cannot be used, which no other picture would mend.
    """
    sha256 = ""
    try:
        data = read_file(task.file)
        sha256 = hashlib.sha256(data).hexdigest()
        picture = load_picture(data)
        plain = Looked(sha256=sha256, width=picture.width, height=picture.height)
        if not task.faces:
            return plain
        try:
            search = find_faces(picture, networks.finder)
        except NoFaceError:
            return Looked(sha256=sha256, width=picture.width, height=picture.height, faces=0)
        return _seen(search, sha256, task.crop)
    except ModelError:
        raise
    except FaceMatchError as error:
        return Looked(error.code, error.title, sha256)
    except Exception:
        # Its traceback holds no picture and no name; the pictures after this one may well be sound.
        logger.exception("a picture failed")
        return crashed(task)


def crashed(_task: object) -> Looked:
    """What becomes of a picture that ended the process which worked on it."""
    return Looked(FAILED, "The program failed at this picture")


def _seen(search: FaceSearch, sha256: str, with_crop: bool) -> Looked:
    face, pixels = most_prominent(search), search.picture.pixels
    return Looked(
        sha256=sha256,
        width=search.picture.width,
        height=search.picture.height,
        faces=len(search.faces),
        rivals=len(rivals(search)),
        face_width=face.box.width,
        eye_distance=eye_distance(face.landmarks),
        signature=signature(align_view(pixels, face, size=CHIP_SIDE)),
        crop=thumbnail(crop_face(pixels, face.box)) if with_crop else b"",
    )


def thumbnail(pixels: Pixels) -> bytes:
    """A small copy of a picture as JPEG."""
    small = fit_within(pixels, THUMBNAIL_SIDE)
    _, coded = cv2.imencode(
        ".jpg", np.ascontiguousarray(small[:, :, ::-1]), [cv2.IMWRITE_JPEG_QUALITY, _THUMBNAIL_QUALITY]
    )
    return coded.tobytes()


@dataclass(frozen=True)
class Pair:
    """Two pictures that may be copies of one shot, one of them perhaps mirrored."""

    one: Path
    other: Path
    mirrored: bool


def is_copy(networks: Networks, pair: Pair) -> bool:
    """Whether two pictures are copies of one shot, at full resolution.

    Raises:
        ModelError: the networks cannot be used.
    """
    try:
        faces = []
        for file in (pair.one, pair.other):
            search = find_faces(load_picture(file), networks.finder)
            faces.append((search.picture.pixels, most_prominent(search).mesh))
        return compare_faces(faces[0], faces[1], pair.mirrored).is_same_picture
    except ModelError:
        raise
    except FaceMatchError:  # changed since it was looked at
        return False
    except Exception:
        logger.exception("two pictures failed")
        return False


def not_known(_pair: object) -> bool:
    """What becomes of a pair that ended the process which worked on it."""
    return False
