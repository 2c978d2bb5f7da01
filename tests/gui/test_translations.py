"""Every text of the window is translated, in every language, and none of them is cut off."""

from __future__ import annotations

import gc
import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
import translations
from languages import files
from languages.extraction import everything
from PySide6.QtCore import QAbstractItemModel, QLocale, QSize, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.gui import language
from facematch_gui.gui.kiosk.window import KioskWindow
from facematch_gui.gui.language_menu import LanguageMenu
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow
from tests.gui.clipping import clipped, settle
from tests.gui.kiosk_pages import kiosk_pages
from tests.gui.pages import pages, whole_window

SMALLEST = QSize(1024, 640)
MARK = "\N{CIRCLED DIVISION SLASH}"
LANGUAGES = [each.code for each in language.LANGUAGES]


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """An application that may be given a language; it is taken away again."""
    before = QLocale()
    yield qapp
    language.install(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def open_windows(speaking: QApplication, home: Path, qtbot: QtBot) -> Iterator[list[QWidget]]:
    """Where a test leaves its windows."""
    windows: list[QWidget] = []
    yield windows
    for window in windows:
        window.close()
        window.deleteLater()
    gc.collect()


def dressed(application: QApplication) -> Theme:
    """The program's style, as the language's direction wants it; that of other tests comes back with theirs."""
    theme = Theme(paths.resource("icons"), "light")
    theme.apply(application)
    return theme


# --- Nothing is left in English ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated_and_none_is_broken(code: str) -> None:
    assert not translations.wrong_in(code)


def test_the_program_has_the_languages_that_have_files() -> None:
    assert list(files.FORMS) == LANGUAGES


class Marking(QTranslator):
    """Marks whatever is asked to be translated, and notes what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, source: str, _comment: str | None = None, _n: int = -1) -> str:
        self.asked.add((context, source))
        return MARK + source

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


def test_nothing_that_is_shown_goes_without_translation(
    speaking: QApplication, open_windows: list[QWidget], tmp_path: Path
) -> None:
    """Every text of every page comes through the translator, and is one of those that translators are given."""
    marking = Marking()
    assert speaking.installTranslator(marking)
    try:
        theme = dressed(speaking)
        window, kiosk = whole_window(theme, tmp_path), KioskWindow(theme, covers=False)
        open_windows += [window, kiosk]
        unmarked = {
            f"{name}: {text!r}"
            for name, page in chain(pages(window), kiosk_pages(kiosk, theme))
            for text in shown_texts(page)
            if MARK not in text and is_language(text)
        }
        assert not unmarked
    finally:
        speaking.removeTranslator(marking)
    known = {(message.context, message.source) for message in everything()}
    ours = {context for context, _ in known}
    assert not {asked for asked in marking.asked if asked[0] in ours} - known


DATA = {"HD Webcam C270", "FaceMatch", "face-resnet", "adapted-2026-03", "SHA-256", "LiteRT"}
"""What is no language's: names of things."""


def is_language(text: str) -> bool:
    bare = re.sub("|".join(map(re.escape, DATA)), "", text)
    bare = re.sub(r"\S*[/\\]\S*|\b(?:Ctrl|Shift|F\d|Space|Backspace)\b", "", bare)
    return bool(re.search(r"[A-Za-z]{2,}", bare))


def shown_texts(page: QWidget) -> set[str]:
    """Texts, hints and spoken names of everything on a page, and of its menus."""
    settle(page)
    found: set[str] = set()
    for widget in [page, *page.findChildren(QWidget)]:
        own = {language_.name for language_ in language.LANGUAGES}
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QTableView):
            found |= set(_heads(widget.model()))
        found -= own
    for action in page.findChildren(QAction):
        found |= {action.text(), action.toolTip(), action.statusTip()}
    return found - {each.name for each in language.LANGUAGES} - {"qt_toolbar_ext_button", "qt_menubar_ext_button"}


def _heads(model: QAbstractItemModel) -> list[str]:
    columns = range(model.columnCount())
    return [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]


# --- Nothing is cut off -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_cut_off_and_no_key_means_two_things(
    code: str, speaking: QApplication, open_windows: list[QWidget], tmp_path: Path
) -> None:
    if not language.can_show(code):
        pytest.skip(f"no font for {code} here")
    language.install(speaking, code)
    theme = dressed(speaking)
    window, kiosk = whole_window(theme, tmp_path), KioskWindow(theme, covers=False)
    open_windows += [window, kiosk]
    shown = chain(pages(window), kiosk_pages(kiosk, theme))
    found = [f"{name}: {fault}" for name, page in shown for fault in clipped(page, SMALLEST)]
    found += [f"{name}: {keys} twice" for name, texts in _with_keys(window) if (keys := _doubled_keys(texts))]
    assert not found


def _with_keys(window: DeskWindow) -> Iterator[tuple[str, list[str]]]:
    """The texts among which a key is looked for: those of a menu, or of a page."""
    yield "menu bar", [action.text() for action in window.menuBar().actions()]
    for menu in window.findChildren(QMenu):
        if not isinstance(menu, LanguageMenu):
            yield menu.title(), [action.text() for action in menu.actions()]
    for name, page in (("list", window.batch), ("network", window.models)):
        if page is not None:
            labels = [label.text() for label in page.findChildren(QLabel) if label.buddy() is not None]
            yield name, labels + [button.text() for button in page.findChildren(QAbstractButton)]


def _doubled_keys(texts: list[str]) -> list[str]:
    keys = Counter(key.lower() for text in texts for key in re.findall(r"(?<!&)&(\w)", text))
    return [key for key, count in keys.items() if count > 1]
