"""What is seen in a frame of the camera, with the real networks on real and ugly frames."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame

from facematch_gui import paths
from facematch_gui.core.networks import Networks
from facematch_gui.errors import CameraError
from facematch_gui.gui.camera.framing import Framed, Obstacle, look_at_frame
from tests.fakes import video_frame

pytestmark = pytest.mark.usefixtures("qapp")

Look: TypeAlias = Callable[[QImage], Framed]


@pytest.fixture
def shown() -> list[QImage]:
    """What was reported to be shown."""
    return []


@pytest.fixture
def look(networks: Networks, shown: list[QImage]) -> Look:
    return lambda image: look_at_frame(video_frame(image), lambda: networks.finder, shown.append)


@pytest.fixture
def person() -> QImage:
    return QImage(str(paths.resource("sample/selfie.jpg")))


def on_ground(*people: tuple[QImage, int], size: tuple[int, int] = (1280, 720), shade: int = 200) -> QImage:
    """A frame with these pictures in it, each at its place from the left."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(shade, shade, shade))
    painter = QPainter(image)
    for person, left in people:
        painter.drawImage(QPoint(left, 60), person)
    painter.end()
    return image


def scaled(image: QImage, width: int) -> QImage:
    return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def test_a_face_alone_is_measured_and_the_frame_kept_for_taking(
    look: Look, person: QImage, shown: list[QImage]
) -> None:
    framed = look(person)
    assert framed.obstacle is None
    assert framed.face is not None
    assert framed.outlines == (framed.face.outline,)
    assert framed.face.sharpness == framed.face.quality.measures["sharpness"]
    assert framed.image.size() == person.size()
    assert not framed.face.thumbnail.isNull()
    assert framed.face.thumbnail.width() < 200
    assert len(shown) == 1


def test_a_large_frame_is_shown_reduced_and_taken_whole(look: Look, person: QImage, shown: list[QImage]) -> None:
    framed = look(on_ground((scaled(person, 900), 700), size=(2560, 1440)))
    assert shown[0].width() == 1280
    assert framed.image.width() == 2560
    assert framed.face is not None


def test_nothing_is_mirrored(look: Look, person: QImage) -> None:
    """Only the canvas mirrors, so that left and right stay the person's own."""
    framed = look(on_ground((scaled(person, 500), 20)))
    assert framed.face is not None
    assert framed.face.outline.x < 0.3
    assert framed.image.pixelColor(1200, 300) == QColor(200, 200, 200)


def test_the_shape_of_a_mesh_knows_neither_place_nor_size(look: Look, person: QImage) -> None:
    faces = [look(on_ground((scaled(person, width), left))).face for width, left in ((400, 30), (400, 600), (520, 300))]
    first, moved, larger = (face.shape for face in faces if face is not None)
    for other in (moved, larger):
        assert np.sqrt(np.mean(np.abs(first - other) ** 2)) < 0.02


def test_the_look_tells_people_apart_and_stays_from_frame_to_frame(faces: Path, look: Look) -> None:
    people = [QImage(str(faces / "london" / number / "selfie.jpg")) for number in ("002", "003", "006")]
    assert not any(person.isNull() for person in people)
    first, second, third = (look(scaled(person, 700)).face for person in people)
    moved = look(on_ground((scaled(people[0], 640), 300))).face
    assert first is not None
    assert moved is not None
    assert float(first.look @ moved.look) > 0.9
    for other in (second, third):
        assert other is not None
        assert float(first.look @ other.look) < 0.8


def test_two_people_side_by_side_are_a_crowd(look: Look, person: QImage) -> None:
    framed = look(on_ground((scaled(person, 480), 20), (scaled(person, 480), 700)))
    assert framed.obstacle is Obstacle.CROWD
    assert len(framed.outlines) == 2
    assert framed.face is None


def test_somebody_far_behind_is_no_crowd(look: Look, person: QImage) -> None:
    framed = look(on_ground((scaled(person, 600), 20), (scaled(person, 200), 900)))
    assert framed.obstacle is None
    assert framed.face is not None
    assert framed.face.outline is framed.outlines[0]


def test_an_empty_room_shows_nobody(look: Look) -> None:
    assert look(on_ground()).obstacle is Obstacle.NOBODY


def test_an_empty_room_at_night_is_dark(look: Look) -> None:
    assert look(on_ground(shade=12)).obstacle is Obstacle.DARK


def test_a_face_across_the_room_is_too_far(look: Look, person: QImage) -> None:
    framed = look(on_ground((scaled(person, 150), 300), size=(640, 480)))
    assert framed.obstacle is Obstacle.FAR
    assert len(framed.outlines) == 1


def test_a_frame_that_cannot_be_read_is_told(networks: Networks, shown: list[QImage]) -> None:
    with pytest.raises(CameraError):
        look_at_frame(QVideoFrame(), lambda: networks.finder, shown.append)
    assert not shown
