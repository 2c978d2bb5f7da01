"""Whether a kiosk can be read and its focus seen, whatever the theme and the screen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextBrowser, QWidget

from facematch_gui import paths
from facematch_gui.gui.kiosk.look import type_size
from facematch_gui.gui.kiosk.screen import KioskButton
from facematch_gui.gui.kiosk.screens import ConsentScreen, VerdictScreen
from facematch_gui.gui.kiosk.window import KioskWindow
from facematch_gui.gui.theme import DARK, LIGHT, Colours, Theme
from tests.gui.clipping import settle
from tests.gui.kiosk.conftest import HELP
from tests.gui.kiosk.places import place_in
from tests.gui.kiosk_pages import kiosk_pages

TEXT_CONTRAST, LINE_CONTRAST = 4.5, 3.0
"""WCAG 2.2, criteria 1.4.3 and 1.4.11 at level AA."""
LEAST_TARGET, LEAST_GAP, LEAST_TYPE = 44, 8, 18
"""Pixels at the smallest size."""


# --- By eye -----------------------------------------------------------------------------------------------------------


def luminance(colour: np.ndarray) -> np.ndarray:
    """Relative luminance of sRGB colours (WCAG 2.2, "relative luminance"); (..., 3) uint8 to (...)."""
    part = np.asarray(colour, np.float64) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def contrast(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    a, b = luminance(one), luminance(other)
    return np.asarray((np.maximum(a, b) + 0.05) / (np.minimum(a, b) + 0.05))


def pixels(widget: QWidget, place: QRect) -> np.ndarray:
    """What a part of a window looks like, (height, width, 3) uint8."""
    image = widget.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def painted(seen: np.ndarray, place: QRect) -> np.ndarray:
    return seen[place.top() : place.bottom() + 1, place.left() : place.right() + 1]


def ground(seen: np.ndarray) -> np.ndarray:
    """The commonest colour."""
    packed = seen.reshape(-1, 3).astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
    colours, counts = np.unique(packed, return_counts=True)
    return rgb(f"#{int(colours[counts.argmax()]):06x}")


def rgb(name: str) -> np.ndarray:
    colour = QColor(name)
    return np.array([colour.red(), colour.green(), colour.blue()])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read(scheme: str, window: KioskWindow, qapp: QApplication) -> None:
    """As it is painted, on every screen."""
    theme = Theme(paths.resource("icons"), scheme)
    theme.apply(qapp)
    window._theme = theme
    seen_texts = 0
    for name, page in kiosk_pages(window, theme):
        settle(page)
        image = pixels(window, window.rect())
        for widget in page.findChildren(QWidget):
            is_covered = window.alert.isVisible() and not window.alert.isAncestorOf(widget)
            if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible() or is_covered:
                continue
            if not widget.text().strip() or not widget.isEnabled():
                # WCAG leaves out what is switched off.
                continue
            seen = painted(image, place_in(window, widget).adjusted(14, 8, -14, -8))
            best = contrast(seen, ground(seen)).max()
            assert best >= TEXT_CONTRAST, f"{name}: {widget.text()!r} has {best:.1f}"
            seen_texts += 1
    assert seen_texts > 60


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_signs_borders_and_rings_can_be_seen(colours: Colours) -> None:
    c = colours
    lines = {
        "border of a button": (c.faint, (c.card, c.ground)),
        "filled button": (c.accent, (c.card, c.ground)),
        "ring": (c.focus, (c.card, c.ground)),
        "outer ring of a filled button": (c.text, (c.card, c.ground)),
        "inner ring of a filled button": (c.accent_text, (c.accent,)),
        "border of the countdown": (c.warning, (c.card,)),
        "bar beside a long text": (c.faint, (c.card,)),
        **{f"sign of {each}": (getattr(c, each), (c.ground,)) for each in ("match", "review", "no_match", "accent")},
    }
    for name, (line, grounds) in lines.items():
        for other in grounds:
            assert contrast(rgb(line), rgb(other)) >= LINE_CONTRAST, name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_focus_can_be_seen(scheme: str, window: KioskWindow, qapp: QApplication) -> None:
    """It changes at least a line of two pixels around the button, by 3 : 1 (WCAG 2.2, criterion 2.4.13)."""
    theme = Theme(paths.resource("icons"), scheme)
    theme.apply(qapp)
    window._theme = theme
    window.show_screen(ConsentScreen("Text"))
    settle(window)
    screen = window.screen_shown
    assert screen is not None
    targets = [*screen.findChildren(KioskButton), *screen.findChildren(QTextBrowser), window.call_button]
    assert len(targets) == 4
    for target in targets:
        assert target is not None
        place = place_in(window, target)
        (window.cancel_button or window).setFocus()
        settle(window)
        without = pixels(window, place)
        target.setFocus()
        settle(window)
        changed = contrast(pixels(window, place), without) >= LINE_CONTRAST
        assert np.count_nonzero(changed) >= 2 * 2 * (place.width() + place.height()) * 0.9, target.accessibleName()


def test_a_verdict_is_told_by_words_and_shape_not_by_colour_alone(window: KioskWindow, theme: Theme) -> None:
    titles, shapes = set(), []
    for verdict in ("match", "review", "no_match"):
        window.show_screen(VerdictScreen(theme, verdict, HELP))
        settle(window)
        screen = window.screen_shown
        assert screen is not None
        titles.add(screen.title.text())
        ((sign, _lines),) = screen._signs
        seen = pixels(window, place_in(window, sign))
        shapes.append(contrast(seen, ground(seen[:2])) > 2)
    assert len(titles) == 3
    smallest = min(shape.shape[0] for shape in shapes)
    cut = [shape[:: shape.shape[0] // smallest][:smallest, :smallest] for shape in shapes]
    assert not np.array_equal(cut[1], cut[2])


@pytest.mark.parametrize(("width", "height"), [(1024, 640), (1080, 1920), (3840, 2160)])
def test_type_and_targets_are_large_enough_and_grow_with_the_screen(
    width: int, height: int, window: KioskWindow, theme: Theme
) -> None:
    window.resize(width, height)
    scale = type_size(window.size()) / type_size(QRect(0, 0, 1024, 640).size())
    for name, page in kiosk_pages(window, theme):
        settle(page)
        assert (window.width(), window.height()) == (width, height), name
        for widget in page.findChildren(QWidget):
            if isinstance(widget, QLabel | KioskButton | QTextBrowser):
                assert widget.fontInfo().pixelSize() >= LEAST_TYPE, f"{name}: {widget.accessibleName()!r}"
        buttons = [button for button in page.findChildren(KioskButton) if button.isVisible()]
        if window.alert.isVisible():
            buttons = [button for button in buttons if window.alert.isAncestorOf(button)]
        places = {button.text(): place_in(window, button) for button in buttons}
        for text, place in places.items():
            assert min(place.width(), place.height()) >= LEAST_TARGET * scale * 0.99, f"{name}: {text!r}"
        gap = int(LEAST_GAP * scale)
        for text, place in places.items():
            near = place.adjusted(-gap // 2, -gap // 2, gap // 2, gap // 2)
            crowded = [o for o, p in places.items() if o != text and near.intersects(p.adjusted(-3, -3, 3, 3))]
            assert not crowded, f"{name}: {text!r} beside {crowded}"
