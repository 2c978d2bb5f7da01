"""What the preview's thread sees in one frame of the camera: its faces, and what the main one's picture would be worth.

The functions here run in a job and touch no widget.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from facematch_gui.errors import FaceTooSmallError, PictureError, SeveralFacesError
from facematch_gui.gui.canvas import FaceOutline
from facematch_gui.gui.tasks import face_outlines, frame_image, pixels_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtMultimedia import QVideoFrame

    from facematch_gui.core.face import Face, FaceSample
    from facematch_gui.core.image import Picture
    from facematch_gui.core.networks import FinderNetworks, Pixels
    from facematch_gui.core.quality.values import Quality

    Shape: TypeAlias = NDArray[np.complex64]
    """(468,): the mesh as it looks, x + iy, from the middle between the eyes, in eye distances and without roll."""
    Look: TypeAlias = NDArray[np.float32]
    """(192,)"""

_THUMBNAIL_SIDE = 96
_LOOK_SIDE = 8
_PREVIEW_SIDE = 1280
"""Longest side, in pixels, of a frame as it is shown and looked at."""


class Obstacle(Enum):
    """Why no face in a frame could be taken."""

    NOBODY = "nobody"
    DARK = "dark"
    """Nobody, and hardly any light either."""
    CROWD = "crowd"
    """Several faces could be meant."""
    FAR = "far"
    """The face holds too few pixels."""
    UNCLEAR = "unclear"
    """The face itself is so dark, bright or blurred that it cannot be compared."""


@dataclass(frozen=True, eq=False)
class SeenFace:
    """The main face of a frame.

    Attributes:
        outline: its box, in fractions of the frame.
        quality: what was measured on it.
        sharpness: the higher, the sharper.
        yaw, pitch: degrees; yaw is positive towards the person's own left.
        shape: what its mesh looks like, wherever it is in the frame.
        look: the aligned face in 8 x 8 colours, as a unit vector without its mean, to tell it from the next frame's.
        thumbnail: the face with some room around it, small.
    """

    outline: FaceOutline
    quality: Quality
    sharpness: float
    yaw: float
    pitch: float
    shape: Shape
    look: Look
    thumbnail: QImage


@dataclass(frozen=True, eq=False)
class Framed:
    """What was seen in one frame.

    Attributes:
        image: the frame in its full size, for taking.
        outlines: of all faces, the widest first.
        face: the one that is meant, if it can be compared.
        obstacle: why there is none.
    """

    image: QImage
    outlines: tuple[FaceOutline, ...]
    face: SeenFace | None
    obstacle: Obstacle | None = None


def look_at_frame(frame: QVideoFrame, finder: Callable[[], FinderNetworks], report: Callable[[QImage], None]) -> Framed:
    """Reports one camera frame as an image to show, then returns what is in it.

    Nothing is mirrored here: left and right are the picture's and the person's own.

    Raises:
        CameraError: the frame cannot be read.
    """
    from facematch_gui.core.image import picture_from_frame

    image = frame_image(frame)
    view = image
    if max(image.width(), image.height()) > _PREVIEW_SIDE:
        view = image.scaled(
            _PREVIEW_SIDE, _PREVIEW_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
        )
    report(view.convertToFormat(QImage.Format.Format_RGB32))
    return _look(image, picture_from_frame(pixels_of(view)), finder())


def _look(image: QImage, picture: Picture, finder: FinderNetworks) -> Framed:
    from facematch_gui.core.finding import find_faces
    from facematch_gui.core.timing import Stopwatch
    from facematch_gui.core.verify import take_sample

    try:
        search = find_faces(picture, finder, turns=(0,), small_faces=False)
    except PictureError:
        return Framed(image, (), None, Obstacle.DARK if _is_dark(picture) else Obstacle.NOBODY)
    outlines = face_outlines(search)
    try:
        sample = take_sample(search, Stopwatch(time.perf_counter))
    except SeveralFacesError:
        return Framed(image, outlines, None, Obstacle.CROWD)
    except FaceTooSmallError:
        return Framed(image, outlines, None, Obstacle.FAR)
    except PictureError:
        return Framed(image, outlines, None, Obstacle.UNCLEAR)
    return Framed(image, outlines, _seen(image, outlines[search.faces.index(sample.face)], sample))


def _seen(image: QImage, outline: FaceOutline, sample: FaceSample) -> SeenFace:
    measures = sample.quality.measures
    return SeenFace(
        outline=outline,
        quality=sample.quality,
        sharpness=measures["sharpness"],
        yaw=measures["yaw"],
        pitch=measures["pitch"],
        shape=face_shape(sample.face),
        look=face_look(sample.chip),
        thumbnail=_thumbnail(image, outline),
    )


def _thumbnail(image: QImage, outline: FaceOutline) -> QImage:
    box = outline.in_rect(QRectF(image.rect()))
    side = 1.5 * max(box.width(), box.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(box.center())
    return image.copy(square.toRect() & image.rect()).scaled(
        _THUMBNAIL_SIDE, _THUMBNAIL_SIDE, Qt.AspectRatioMode.KeepAspectRatioByExpanding
    )


def _is_dark(picture: Picture) -> bool:
    from facematch_gui.core.sampling import fit_within, grey
    from facematch_gui.core.unusable import too_dark

    return too_dark(grey(fit_within(picture.pixels, 256)))


def face_shape(face: Face) -> Shape:
    """The look of a face's mesh, freed of place, size and roll: it changes with turning, nodding and expression."""
    from facematch_gui.core.mesh import eye_centers

    right, left = (float(eye[0]) + 1j * float(eye[1]) for eye in eye_centers(face.landmarks))
    points = face.mesh[:, 0] + 1j * face.mesh[:, 1]
    shape: Shape = ((points - (right + left) / 2) / (left - right)).astype("complex64")
    return shape


def face_look(chip: Pixels) -> Look:
    """What an aligned chip shows at a glance: hair, skin and light. The product of two looks is their correlation."""
    import numpy as np

    side = chip.shape[0] // _LOOK_SIDE
    whole = chip[: side * _LOOK_SIDE, : side * _LOOK_SIDE].astype(np.float32)
    coarse = whole.reshape(_LOOK_SIDE, side, _LOOK_SIDE, side, 3).mean(axis=(1, 3)).ravel()
    coarse -= coarse.mean()
    look: Look = coarse / max(float(np.linalg.norm(coarse)), 1e-6)
    return look
