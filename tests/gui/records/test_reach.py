"""The pages of the records by keyboard, for a screen reader, and in a language of long words on a small screen."""

from __future__ import annotations

import gc
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDateEdit, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow
from tests.gui.clipping import clipped
from tests.gui.pages import whole_window
from tests.gui.records.pages import records_pages

SMALLEST = QSize(1024, 640)


class LongWords(QTranslator):
    """Every text longer by a third, in words as long as languages have them."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, text: str, _remark: str | None = None, _number: int = -1) -> str:
        return f"{text}{' umständliche' * (len(text) // 30)}{'ung' * (len(text) <= 30)}"


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def long_words(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    translator = LongWords()
    QCoreApplication.installTranslator(translator)
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def window(qapp: QApplication, home: Path, qtbot: QtBot) -> Iterator[DeskWindow]:
    theme = Theme(paths.resource("icons"), "light")
    theme.apply(qapp)
    made = whole_window(theme, home)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    gc.collect()


@pytest.mark.usefixtures("long_words")
def test_no_word_is_cut_off_on_a_small_screen(window: DeskWindow) -> None:
    found = [f"{name}: {fault}" for name, page in records_pages(window) for fault in clipped(page, SMALLEST)]
    assert not found


def test_no_key_is_given_twice(window: DeskWindow) -> None:
    """On each page, with the menus above it; a dialog has its keys to itself."""
    menus = [action.text() for action in window.menuBar().actions()]
    for name, page in records_pages(window):
        shown = [widget for widget in page.findChildren(QWidget) if widget.isVisible()]
        texts = [label.text() for label in shown if isinstance(label, QLabel) and label.buddy() is not None]
        texts += [button.text() for button in shown if isinstance(button, QAbstractButton)]
        texts += [] if isinstance(page, QDialog) else menus
        keys = Counter(key.lower() for text in texts for key in re.findall(r"(?<!&)&(\w)", text))
        assert not [key for key, times in keys.items() if times > 1], name


def test_everything_that_is_worked_with_has_a_name(window: DeskWindow) -> None:
    for name, page in records_pages(window):
        for widget in page.findChildren(QWidget):
            if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            # What a date or a choice is made of is spoken with it, and a panel is spoken as its parts.
            is_part = isinstance(widget.parent(), QComboBox | QDateEdit) or widget.objectName().startswith("qt_")
            says = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert is_part or widget.accessibleName() or says, (name, widget)
