"""The canvas: fits, zooms, pans, mirrors, and lets a face be chosen by click or number."""

from __future__ import annotations

from typing import Literal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from facematch_gui.gui.camera.live_overlay import Prompt, band_height
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


def band_pixels(canvas: PictureCanvas) -> set[str]:
    """The colours near the lower edge, where the sentence stands."""
    image = canvas.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(20, 380) for y in range(262, 290)}


def test_the_sentence_stands_under_the_live_picture_and_covers_none_of_it(canvas: PictureCanvas) -> None:
    canvas.show_frame(halves(), mirrored=False)
    assert {"#ff0000", "#0000ff"} <= band_pixels(canvas), "without a sentence the picture fills the canvas"
    canvas.show_prompt(Prompt("Come closer to the camera"))
    assert not {"#ff0000", "#0000ff"} & band_pixels(canvas)
    assert canvas.accessibleDescription() == "Come closer to the camera"
    text = len(band_pixels(canvas))
    canvas.show_prompt(Prompt(""))
    assert len(band_pixels(canvas)) < text


@pytest.mark.parametrize("length", [1, 60, 200])
@pytest.mark.parametrize("size", [(160, 120), (400, 300), (1200, 900)])
def test_a_sentence_of_any_length_stays_within_its_band(
    qtbot: QtBot, theme: Theme, length: int, size: tuple[int, int]
) -> None:
    """Down to the smallest type; what is longer than any language needs may be cut."""
    canvas = PictureCanvas(theme)
    qtbot.addWidget(canvas)
    canvas.resize(*size)
    canvas.show_frame(halves(), mirrored=False)
    canvas.show_prompt(Prompt(""))
    empty = canvas.grab().toImage()
    canvas.show_prompt(Prompt(("Wort " * 40)[:length]))
    told = canvas.grab().toImage()
    assert told != empty
    above = round(size[1] - band_height(size[1])) - 2
    assert told.copy(0, 0, size[0], above) == empty.copy(0, 0, size[0], above)


def test_a_wait_is_drawn_as_a_ring_instead_of_the_outlines(canvas: PictureCanvas) -> None:
    canvas.show_frame(halves(), mirrored=False)
    canvas.show_outlines([LEFT], None)
    pictures = []
    for share in (None, 0.1, 0.9):
        canvas.show_prompt(Prompt("Good: hold still", is_good=True, share=share))
        pictures.append(canvas.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[1] != pictures[2]


@pytest.mark.parametrize(("direction", "half"), [("left", range(200)), ("right", range(200, 400))])
def test_the_arrow_stands_on_the_side_that_it_points_to(
    canvas: PictureCanvas, direction: Literal["left", "right"], half: range
) -> None:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    canvas.show_frame(image, mirrored=True)
    canvas.show_prompt(Prompt("Turn", share=0.0))
    before = canvas.grab().toImage()
    canvas.show_prompt(Prompt("Turn", share=0.0, arrow=direction))
    after = canvas.grab().toImage()
    changed = {x for x in range(400) for y in range(200) if before.pixelColor(x, y) != after.pixelColor(x, y)}
    assert changed
    assert changed <= set(half)


def test_a_still_picture_has_no_sentence(canvas: PictureCanvas) -> None:
    canvas.show_frame(halves(), mirrored=False)
    canvas.show_prompt(Prompt("Come closer"))
    canvas.show_image(halves())
    assert canvas.prompt is None
    assert not canvas.accessibleDescription()
