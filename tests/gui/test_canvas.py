"""The canvas: fits, zooms, pans, mirrors, and lets a face be chosen by click or number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from facematch_gui.gui.canvas import FaceOutline, PictureCanvas
from facematch_gui.gui.theme import Theme

LEFT = FaceOutline(0.1, 0.2, 0.2, 0.3)
RIGHT = FaceOutline(0.6, 0.2, 0.2, 0.3)


@pytest.fixture
def canvas(qtbot: QtBot, theme: Theme) -> PictureCanvas:
    canvas = PictureCanvas(theme)
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    return canvas


def halves(width: int = 800, height: int = 600) -> QImage:
    """Red on the left, blue on the right."""
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor("red"))
    for x in range(width // 2, width):
        for y in range(height):
            image.setPixelColor(x, y, QColor("blue"))
    return image


def colour_at(canvas: PictureCanvas, x: int, y: int) -> QColor:
    return canvas.grab().toImage().pixelColor(x, y)


def test_a_picture_is_fitted_and_drawn(canvas: PictureCanvas) -> None:
    canvas.show_image(halves(200, 150))
    assert colour_at(canvas, 100, 150) == QColor("red")
    assert colour_at(canvas, 300, 150) == QColor("blue")
    assert canvas.zoom == 1


def test_the_preview_of_the_selfie_is_mirrored_with_its_outlines(canvas: PictureCanvas) -> None:
    canvas.show_frame(halves(), mirrored=True)
    canvas.show_outlines([LEFT], None)
    assert colour_at(canvas, 100, 280) == QColor("blue")
    image = canvas.grab().toImage()
    # The outline of the face on the picture's left is drawn on the mirror image's right.
    row = [image.pixelColor(x, 105) for x in range(400)]
    white = [x for x, colour in enumerate(row) if colour.red() > 200 and colour.green() > 200]
    assert white
    assert min(white) > 270


def test_zoom_has_ends_and_fit_returns(canvas: PictureCanvas) -> None:
    canvas.show_image(halves())
    canvas.zoom_out()
    assert canvas.zoom == 1
    for _ in range(40):
        canvas.zoom_in()
    assert canvas.zoom == 8
    canvas.fit()
    assert canvas.zoom == 1


def test_panning_stops_at_the_edge(canvas: PictureCanvas, qtbot: QtBot) -> None:
    canvas.show_image(halves())
    canvas.zoom_in()
    canvas.zoom_in()
    for _ in range(50):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    # As far left as it goes, the picture still fills the widget.
    assert colour_at(canvas, 6, 150) == QColor("red")


def test_a_face_is_chosen_by_click(canvas: PictureCanvas, qtbot: QtBot) -> None:
    canvas.show_image(halves())
    canvas.show_outlines([LEFT, RIGHT], None)
    with qtbot.waitSignal(canvas.face_chosen) as chosen:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(280, 100))
    assert chosen.args == [1]


def test_a_click_beside_the_faces_chooses_nothing(canvas: PictureCanvas, qtbot: QtBot) -> None:
    canvas.show_image(halves())
    canvas.show_outlines([LEFT, RIGHT], None)
    with qtbot.assertNotEmitted(canvas.face_chosen):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 290))


def test_the_inner_of_two_nested_faces_can_be_clicked(canvas: PictureCanvas, qtbot: QtBot) -> None:
    canvas.show_image(halves())
    canvas.show_outlines([FaceOutline(0, 0, 1, 1), LEFT], 0)
    with qtbot.waitSignal(canvas.face_chosen) as chosen:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(80, 100))
    assert chosen.args == [1]


@pytest.mark.parametrize(("key", "number"), [(Qt.Key.Key_1, 0), (Qt.Key.Key_2, 1)])
def test_a_face_is_chosen_by_number(canvas: PictureCanvas, qtbot: QtBot, key: Qt.Key, number: int) -> None:
    canvas.show_image(halves())
    canvas.show_outlines([LEFT, RIGHT], None)
    with qtbot.waitSignal(canvas.face_chosen) as chosen:
        qtbot.keyClick(canvas, key)
    assert chosen.args == [number]


def test_a_number_without_a_face_chooses_nothing(canvas: PictureCanvas, qtbot: QtBot) -> None:
    canvas.show_image(halves())
    canvas.show_outlines([LEFT, RIGHT], None)
    with qtbot.assertNotEmitted(canvas.face_chosen):
        qtbot.keyClick(canvas, Qt.Key.Key_3)


def test_the_countdown_is_drawn_over_the_preview(canvas: PictureCanvas) -> None:
    canvas.show_frame(halves(), mirrored=False)
    before = canvas.grab().toImage()
    canvas.show_countdown(3)
    assert canvas.grab().toImage() != before
    canvas.show_countdown(None)
    assert canvas.grab().toImage() == before


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (4000, 1)])
def test_absurd_shapes_are_drawn_without_harm(canvas: PictureCanvas, size: tuple[int, int]) -> None:
    image = QImage(*size, QImage.Format.Format_RGB888)
    image.fill(QColor("red"))
    canvas.show_image(image)
    canvas.zoom_in()
    canvas.grab()
