"""The page by keyboard, for a screen reader, on a small screen, and in a language of long words."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facematch_gui.errors import FaceMatchError
from facematch_gui.gui.models.page import ModelsPage
from facematch_gui.gui.models.reading import read_answer
from facematch_gui.gui.models.values import Outcome
from facematch_gui.gui.models.wrapping_check import WrappingCheck
from facematch_gui.gui.window import DeskWindow
from tests.gui.models.conftest import open_page
from tests.gui.models.scripts import answer


class LongWords(QTranslator):
    """Every text half as long again, in long words."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, text: str, _remark: str | None = None, _number: int = -1) -> str:
        return f"{text} {'umständlicher ' * (1 + len(text) // 28)}".strip()


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    translator = LongWords()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def outcome() -> Outcome:
    read = read_answer(json.dumps(answer()))
    assert isinstance(read, Outcome)
    return read


def show_everything(page: ModelsPage) -> None:
    """As much as can ever be on the page at once."""
    page.outcome.show_outcome(outcome())
    error = FaceMatchError("Something speaks against it", "Read on, and do what is written there. " * 4)
    page.outcome.show_refusal(error, is_own_in_use=False)
    page.notice.show_error(error)
    page.in_use.show_error(error)
    QApplication.processEvents()


def test_the_keyboard_alone_comes_and_goes(page: ModelsPage, window: DeskWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    page.outcome.show_outcome(outcome())
    page.form.consent.setText("Signed forms")
    page.form.pictures.setText("people")
    page.form.agreed.box.setChecked(True)
    page.back_button.setFocus()
    expected = [page.back_button, *page.form.focus_order(), page.start_button, *page.outcome.focus_order()]
    walked: list[QWidget | None] = []
    for _ in expected:
        walked.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert walked == expected
    page.outcome.table.setFocus()
    qtbot.keyClick(page.outcome.table, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_what_has_the_focus_is_in_sight(page: ModelsPage, window: DeskWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    show_everything(page)
    page.back_button.setFocus()
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.visibleRegion().boundingRect().height() > 0, focused


def test_everything_that_is_worked_with_has_a_name(page: ModelsPage) -> None:
    show_everything(page)
    stops = [page.back_button, page.in_use.back_button, *page.form.focus_order(), page.start_button, page.stop_button]
    for widget in [*stops, *page.outcome.focus_order(), page.progress.bar]:
        assert widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text()), widget


def test_no_key_is_given_twice(page: ModelsPage, window: DeskWindow) -> None:
    titles = [action.text() for action in window.menuBar().actions()]
    titles += [widget.text() for widget in page.findChildren(QPushButton)]
    titles += [widget.text() for widget in page.findChildren(QLabel) if widget.buddy() is not None]
    keys = [found.group(1).lower() for title in titles if (found := re.search(r"&(\w)", title))]
    assert sorted(keys) == sorted(set(keys))


def test_a_click_on_the_words_ticks(page: ModelsPage, qtbot: QtBot) -> None:
    tick = page.form.agreed
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
    assert tick.is_checked
    qtbot.mouseClick(tick.box, Qt.MouseButton.LeftButton)
    assert not tick.is_checked


@pytest.mark.parametrize("languages", ["english", "long"])
def test_no_word_is_cut_off_on_a_small_screen(
    languages: str, make_window: Callable[[], DeskWindow], request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    if languages == "long":
        request.getfixturevalue("long_words")
    window = make_window()
    page = open_page(window, qtbot)
    show_everything(page)
    assert (window.width(), window.height()) == (1024, 640)
    room = page.view.viewport().width()
    content = page.view.widget()
    assert content is not None
    for widget in content.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel):
            assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
        if isinstance(widget, QPushButton | QLineEdit | WrappingCheck):
            assert widget.width() >= widget.minimumSizeHint().width(), widget
            assert widget.height() >= widget.minimumSizeHint().height(), widget
        left = widget.mapTo(page.view.viewport(), widget.rect().topLeft()).x()
        if not page.outcome.table.isAncestorOf(widget):
            assert 0 <= left <= left + widget.width() <= room, widget
    table = page.outcome.table
    assert table.verticalScrollBar().maximum() == 0
    assert table.horizontalScrollBar().maximum() == 0


def test_the_page_is_as_high_as_its_words(page: ModelsPage) -> None:
    assert page.view.verticalScrollBar().maximum() == 0, "the empty page needs no scrolling at 1024 x 640"
    show_everything(page)
    content = page.view.widget()
    assert content is not None
    assert page.outcome.geometry().bottom() >= content.height() - 12, "nothing but words makes it high"


def test_the_place_follows_the_name_until_another_is_chosen(page: ModelsPage, tmp_path: Path) -> None:
    form = page.form
    form.name.setText("ours")
    assert form.order().out.name == "ours"
    form.out.setText(str(tmp_path / "elsewhere"))
    form.name.setText("theirs")
    assert form.order().out == tmp_path / "elsewhere"


def test_other_pictures_ask_for_consent_again(page: ModelsPage) -> None:
    page.form.agreed.box.setChecked(True)
    page.form.pictures.setText("other people")
    assert not page.form.agreed.is_checked
