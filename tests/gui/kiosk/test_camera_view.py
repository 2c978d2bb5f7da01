"""Where the page belongs, and what passes for a portrait on it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from facematch_gui.gui.canvas import FaceOutline
from facematch_gui.gui.kiosk.camera_view import CameraView, is_portrait, page_outline
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (640, 480), (720, 1280), (1920, 1080)])
def test_the_outline_lies_within_the_frame_in_the_shape_of_a_page(width: int, height: int) -> None:
    page = page_outline(width, height)
    assert page.left() >= 0
    assert page.top() >= 0
    assert page.right() <= width
    assert page.bottom() <= height
    assert page.width() / page.height() == pytest.approx(125 / 88)


@pytest.mark.parametrize(
    ("face", "passes"),
    [
        (FaceOutline(0.28, 0.3, 0.15, 0.27), True),
        (FaceOutline(0.28, 0.3, 0.06, 0.1), True),
        (FaceOutline(0.28, 0.3, 0.02, 0.04), False),
        (FaceOutline(0.3, 0.1, 0.4, 0.7), False),
        (FaceOutline(0.42, 0.3, 0.15, 0.27), False),
        (FaceOutline(0.02, 0.3, 0.15, 0.27), False),
    ],
    ids=[
        "a passport's",
        "a card held far off",
        "too small",
        "a head before the camera",
        "a head farther off",
        "beside the page",
    ],
)
def test_a_portrait_lies_on_the_page_and_is_no_head(face: FaceOutline, passes: bool) -> None:
    assert is_portrait(face, 1280, 720) is passes


def _half_red() -> QImage:
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(160):
        for y in range(180):
            image.setPixelColor(x, y, QColor("red"))
    return image


@pytest.mark.parametrize(("side", "left"), [(Side.SELFIE, "blue"), (Side.DOCUMENT, "red")])
def test_a_selfie_is_a_mirror_and_a_page_is_not(side: Side, left: str, theme: Theme) -> None:
    view = CameraView(theme, side)
    view.resize(640, 360)
    view.show_frame(_half_red())
    shown = view.grab().toImage()
    middle_left = shown.pixelColor(shown.width() // 2 - 20, shown.height() // 2)
    assert (middle_left.red() > middle_left.blue()) is (left == "red")
    view.clear()
    assert not view.has_picture
    blank = view.grab().toImage().pixelColor(300, 180)
    assert abs(blank.red() - blank.blue()) < 20, "nothing of the frame stays"
