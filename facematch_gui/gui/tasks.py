"""What the worker threads do for the window: pictures in, values that widgets can show out.

The functions here run in a job and touch no widget. They import the rooms behind them when they first run, so that the
window is painted before any of that is loaded.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from facematch_gui.errors import CameraError, PictureError, PictureSide, SeveralFacesError, naming
from facematch_gui.gui.canvas import FaceOutline
from facematch_gui.gui.jobs import Progress

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

    from facematch_gui.core.face import FaceSample, FaceSearch
    from facematch_gui.core.image import Picture
    from facematch_gui.core.networks import FinderNetworks, Networks, Pixels
    from facematch_gui.core.quality.values import Finding
    from facematch_gui.core.verify import Verification
    from facematch_gui.settings import SitePolicy

    Source: TypeAlias = "Path | QImage | CameraImage | QVideoFrame | Picture"
    """Where a picture comes from: a file, the clipboard, a camera, or the picture already there."""

_SHOWN_SIDE = 2048
"""Longest side, in pixels, of the copy that is shown: enough for a 4K screen, quick to scale."""


@dataclass(frozen=True, eq=False)
class CameraImage:
    """A camera frame that was read while the camera was live."""

    image: QImage


@dataclass(frozen=True, eq=False)
class Wanted:
    """One picture of a side that is to be examined.

    Attributes:
        number: which of the side's pictures, counted from 0.
        read: gives the picture.
        any_turn: also look for faces in the picture's other quarter turns; not once a person has turned it.
    """

    number: int
    read: Callable[[], Picture]
    any_turn: bool = True


@dataclass(frozen=True, eq=False)
class Loaded:
    """A step on the way: the picture has been read; its faces are still being looked for."""

    number: int
    picture: Picture
    image: QImage


@dataclass(frozen=True, eq=False)
class Searched:
    """A step on the way: the faces have been found, in the turn in which they stand upright."""

    number: int
    search: FaceSearch
    image: QImage
    outlines: tuple[FaceOutline, ...]
    timings_ms: Mapping[str, float]

    @property
    def picture(self) -> Picture:
        return self.search.picture


@dataclass(frozen=True, eq=False)
class Examined:
    """The face of one picture is ready for comparison.

    Attributes:
        sample: the face.
        crop: the face as it is shown.
        chosen: its place among the faces of the picture.
        findings: what is wrong with its quality, the weightiest first.
        timings_ms: milliseconds a stage, in order.
    """

    sample: FaceSample
    crop: QImage
    chosen: int
    findings: tuple[Finding, ...]
    timings_ms: Mapping[str, float]


@dataclass(frozen=True, eq=False)
class Undecided:
    """Several faces could be meant; a person must choose."""

    error: SeveralFacesError


@dataclass(frozen=True, eq=False)
class Refused:
    """The picture cannot be used."""

    error: Exception


Outcome: TypeAlias = Examined | Undecided | Refused
"""What became of one picture."""


def warm_up(networks: Callable[[], Networks], progress: Progress) -> str:
    """Loads every engine and runs it once; returns the device it runs on."""
    import numpy as np

    from facematch_gui.core.image import picture_from_frame
    from facematch_gui.core.score import embed_faces

    loaded = networks()
    progress()
    size = loaded.embedder.recipe.size
    embed_faces(loaded.embedder, np.zeros((2, 1, size, size, 3), np.uint8))
    progress()
    _look_for_faces(picture_from_frame(np.full((480, 640, 3), 128, np.uint8)), loaded.finder)
    return loaded.embedder.info.device


def examine_pictures(
    wanted: Sequence[Wanted], side: PictureSide, networks: Callable[[], Networks], progress: Progress
) -> dict[int, Outcome]:
    """Reads pictures and finds the face in each; reports ``Loaded`` and ``Searched`` on the way.

    A picture that cannot be used does not keep the others from being examined.

    Returns:
        what became of each, by its number.
    """
    return {one.number: _examine(one, side, networks, progress) for one in wanted}


def _examine(wanted: Wanted, side: PictureSide, networks: Callable[[], Networks], progress: Progress) -> Outcome:
    from facematch_gui.core.finding import ALL_TURNS, find_faces
    from facematch_gui.core.timing import Stopwatch

    watch = Stopwatch(time.perf_counter)
    try:
        with naming(side), watch.stage("read"):
            picture = wanted.read()
        image = shown_image(picture.pixels)
        progress(Loaded(wanted.number, picture, image))
        with naming(side), watch.stage("find"):
            search = find_faces(picture, networks().finder, turns=ALL_TURNS if wanted.any_turn else (0,))
    except (PictureError, CameraError) as error:
        return Refused(error)
    if search.quarter_turns:
        image = shown_image(search.picture.pixels)
    searched = Searched(wanted.number, search, image, face_outlines(search), watch.milliseconds)
    progress(searched)
    return choose(searched, None, side, progress)


def choose(searched: Searched, choice: int | None, side: PictureSide, progress: Progress) -> Outcome:
    """Takes the chosen face out of a search, or says that a person must choose."""
    from facematch_gui.core.quality.findings import findings
    from facematch_gui.core.timing import Stopwatch
    from facematch_gui.core.verify import take_sample

    progress()
    watch = Stopwatch(time.perf_counter)
    try:
        with naming(side):
            sample = take_sample(searched.search, watch, choice)
    except SeveralFacesError as error:
        return Undecided(error)
    except PictureError as error:
        return Refused(error)
    return Examined(
        sample=sample,
        crop=qimage(sample.crop),
        chosen=searched.search.faces.index(sample.face),
        findings=findings(sample.quality, side),
        timings_ms={**searched.timings_ms, **watch.milliseconds},
    )


def turn(picture: Picture, quarter_turns: int) -> Picture:
    """The picture turned clockwise."""
    from facematch_gui.core.image import turned

    return turned(picture, quarter_turns)


def compare_samples(
    selfies: Sequence[FaceSample],
    document: FaceSample,
    networks: Callable[[], Networks],
    policy: Callable[[], SitePolicy],
    progress: Progress,
) -> Verification:
    """Scores the fused selfies against the document and decides.

    Raises:
        PolicyError: the site's policy is broken; nothing is decided by another one.
        MixedPeopleError: the selfies show different people.
    """
    from facematch_gui.core.timing import Stopwatch
    from facematch_gui.core.verify import compare

    chosen = policy().verdict
    embedder = networks().embedder
    progress()
    return compare(selfies, document, embedder, Stopwatch(time.perf_counter), chosen)


def _look_for_faces(picture: Picture, finder: FinderNetworks) -> tuple[FaceOutline, ...]:
    from facematch_gui.core.finding import find_faces

    try:
        return face_outlines(find_faces(picture, finder, turns=(0,), small_faces=False))
    except PictureError:
        return ()


def read_picture(source: Source) -> Picture:
    """The picture behind any source."""
    from facematch_gui.core.decoding.limits import check_size
    from facematch_gui.core.image import Picture, load_picture, picture_from_frame

    if isinstance(source, Picture):
        return source
    if isinstance(source, Path):
        return load_picture(source)
    if isinstance(source, QImage):
        check_size(source.width(), source.height())
        return picture_from_frame(pixels_of(source), "clipboard")
    image = source.image if isinstance(source, CameraImage) else frame_image(source)
    return picture_from_frame(pixels_of(image))


def frame_image(frame: QVideoFrame) -> QImage:
    """A camera frame as an image, upright as the camera reports it."""
    image = frame.toImage()
    if image.isNull():
        raise CameraError(
            "The camera's picture cannot be read",
            "Choose another camera, or unplug it and plug it in again. Opening a file still works.",
        )
    return image


def face_outlines(search: FaceSearch) -> tuple[FaceOutline, ...]:
    """The boxes of a search in fractions of its picture."""
    width, height = search.picture.width, search.picture.height
    return tuple(
        FaceOutline(box.x / width, box.y / height, box.width / width, box.height / height)
        for box in (face.box for face in search.faces)
    )


def shown_image(pixels: Pixels) -> QImage:
    """A copy of the picture to show, reduced to what a screen can use."""
    from facematch_gui.core.sampling import fit_within

    return qimage(fit_within(pixels, _SHOWN_SIDE))


def qimage(pixels: Pixels) -> QImage:
    """A QImage that owns its memory, in the format that Qt scales and paints fastest."""
    height, width, _ = pixels.shape
    borrowed = QImage(pixels.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888)
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)


def pixels_of(image: QImage) -> Pixels:
    """RGB uint8 pixels of a QImage; whatever is transparent becomes white."""
    import numpy as np
    from PySide6.QtGui import QPainter

    if image.hasAlphaChannel():
        ground = QImage(image.size(), QImage.Format.Format_RGB888)
        ground.fill(Qt.GlobalColor.white)
        painter = QPainter(ground)
        painter.drawImage(0, 0, image)
        painter.end()
        image = ground
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()
