"""The language of the window: chosen, followed, and taken back."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facematch_gui import app as program
from facematch_gui.core.networks import Networks
from facematch_gui.errors import FaceMatchError, UsageError
from facematch_gui.gui import language
from facematch_gui.gui.language_menu import SYSTEM, LanguageMenu
from facematch_gui.gui.notice import words
from facematch_gui.gui.window import DeskWindow

SCRIPTS = {"hi": "\N{DEVANAGARI LETTER A}", "zh": "\N{CJK UNIFIED IDEOGRAPH-4E2D}", "ar": "\N{ARABIC LETTER ALEF}"}


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    language.install(qapp, "en")
    QLocale.setDefault(before)


def qt_yes() -> str:
    return QCoreApplication.translate("QPlatformTheme", "&Yes")


def test_texts_qts_own_texts_and_numbers_follow_the_language(application: QApplication) -> None:
    language.install(application, "de")
    assert qt_yes() == "&Ja"
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_arabic_runs_from_right_to_left_with_the_digits_of_its_texts(application: QApplication) -> None:
    language.install(application, "ar")
    assert application.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(95) == "95"


def test_another_language_replaces_the_one_before(application: QApplication) -> None:
    for code in ("ar", "fr", "fr"):
        language.install(application, code)
    assert qt_yes() == "&Oui"
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(application.findChildren(QTranslator)) <= 3


def test_english_takes_the_others_back(application: QApplication) -> None:
    language.install(application, "zh")
    language.install(application, "en")
    assert qt_yes() == "&Yes"
    assert "Microsoft YaHei UI" not in application.font().families()


def test_a_language_that_is_not_there_is_english(application: QApplication) -> None:
    language.install(application, "de")
    language.install(application, "tlh")
    assert qt_yes() == "&Yes"


@pytest.mark.parametrize("code", [each.code for each in language.LANGUAGES if each.code != "en"])
def test_every_language_speaks(code: str, application: QApplication) -> None:
    language.install(application, code)
    said = QCoreApplication.translate("Answer", "No match")
    assert said != "No match"
    assert SCRIPTS.get(code, "") == "" or ord(said[0]) > 0x500


def test_numbers_in_an_error_are_written_as_the_language_does(application: QApplication) -> None:
    language.install(application, "de")
    error = FaceMatchError("{size:,} of {share:.1f}", "{rate:g}", size=12000, share=0.5, rate=0.0005)
    assert words(error) == ("12.000 of 0,5", "0.0005")


def test_an_error_that_is_the_reason_of_another_is_translated_too(application: QApplication) -> None:
    language.install(application, "de")
    title = "The file is empty"
    assert QCoreApplication.translate("errors", title) != title
    assert (
        words(FaceMatchError("x: {reason}", "y", reason=title))[0]
        == f"x: {QCoreApplication.translate('errors', title)}"
    )


def test_names_are_the_languages_own() -> None:
    names = {each.code: each.name for each in language.LANGUAGES}
    assert list(names) == ["en", "de", "fr", "es", "pt", "it", "pl", "hi", "zh", "ar"]
    assert names["de"] == "Deutsch"


def test_only_languages_of_the_program_can_be_shown(application: QApplication) -> None:
    assert language.can_show("fr")
    assert not language.can_show("tlh")


# --- The system's language --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("system", "expected"),
    [("pl_PL.UTF-8", "pl"), ("pt_PT.UTF-8", "pt"), ("ja_JP.UTF-8", "en"), ("C.UTF-8", "en")],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the account, not the environment")
def test_the_systems_language_is_followed(system: str, expected: str) -> None:
    script = (
        "from PySide6.QtWidgets import QApplication\n"
        "from facematch_gui.gui.language import system_language\n"
        "application = QApplication([])\n"
        "print(system_language())"
    )
    environment = {**os.environ, "LC_ALL": system, "LANG": system, "LANGUAGE": ""}
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert answer.stdout.strip() == expected


# --- The window -------------------------------------------------------------------------------------------------------


def menu_of(window: DeskWindow) -> LanguageMenu:
    menu = window.findChild(LanguageMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    return menu


def test_the_menu_offers_each_language_by_its_own_name(window: DeskWindow) -> None:
    actions = [action for action in menu_of(window).actions() if not action.isSeparator()]
    assert {"English", "Deutsch", "Polski"} <= {action.text() for action in actions}
    assert [action.data() for action in actions if action.isChecked()] == [SYSTEM]


def test_a_language_that_was_chosen_is_kept_and_spoken_from_the_next_start_on(
    make_window: Callable[..., DeskWindow],
    shared_networks: Callable[[], Networks],
    application: QApplication,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    window = make_window(shared_networks)
    next(action for action in menu_of(window).actions() if action.data() == "de").trigger()
    assert "next start" in window.statusBar().currentMessage()
    window.close()
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    assert settings.value("language") == "de"
    monkeypatch.setenv("FACEMATCH_DATA", str(home))
    program.speak(application, program.WindowOptions())
    assert qt_yes() == "&Ja"


def test_the_command_lines_language_wins(application: QApplication, home: Path) -> None:
    program.speak(application, program.WindowOptions(language="it"))
    assert qt_yes() == "&Sì"


def test_a_language_that_the_program_does_not_have_is_refused(application: QApplication) -> None:
    with pytest.raises(UsageError, match="en, de, fr"):
        program.speak(application, program.WindowOptions(language="xx"))
