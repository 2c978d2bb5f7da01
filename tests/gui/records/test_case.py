"""What a check is recorded under: the case, and the consent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from facematch_gui.gui.records.case_bar import CaseBar
from facematch_gui.gui.records.consent import ConsentDialog
from facematch_gui.gui.records.values import CaseDetails
from facematch_gui.settings import Consent
from tests.gui.records.site import TEXTS


@pytest.fixture
def bar(qtbot: QtBot) -> CaseBar:
    made = CaseBar()
    qtbot.addWidget(made)
    made.follow(case_required=True, consent_required=True)
    return made


@pytest.fixture
def changes(bar: CaseBar) -> list[CaseDetails]:
    """What is known at each change."""
    said: list[CaseDetails] = []
    bar.changed.connect(lambda: said.append(bar.details("Anna")))
    return said


def type_case(bar: CaseBar, text: str, qtbot: QtBot) -> None:
    bar.case.clear()
    qtbot.keyClicks(bar.case, text)
    qtbot.keyClick(bar.case, Qt.Key.Key_Return)


def test_nothing_is_there_before_the_policy_is_known(qtbot: QtBot) -> None:
    made = CaseBar()
    qtbot.addWidget(made)
    assert made.isHidden()
    made.show_with_desk(shows_desk=True)
    assert made.isHidden()


def test_a_case_counts_when_it_is_typed_to_the_end(bar: CaseBar, changes: list[CaseDetails], qtbot: QtBot) -> None:
    type_case(bar, "  HR-4711 ", qtbot)
    assert changes == [CaseDetails("HR-4711", "Anna", "")]
    qtbot.keyClick(bar.case, Qt.Key.Key_Return)
    assert len(changes) == 1, "the same case is no change"


def test_what_is_typed_counts_at_once_for_a_check_that_begins_now(bar: CaseBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar.case, "HR-4711")
    assert bar.details("").case == "HR-4711"


def test_consent_is_ticked_only_once_it_was_given(bar: CaseBar, changes: list[CaseDetails], qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.consent_wanted):
        bar.consent.click()
    assert not bar.consent.isChecked()
    bar.give_consent("de")
    assert bar.consent.isChecked()
    bar.consent.click()
    assert not bar.consent.isChecked(), "it can be taken back"
    assert [each.consent_language for each in changes] == ["de", ""]


def test_whoever_agreed_under_another_case_was_another_person(bar: CaseBar, qtbot: QtBot) -> None:
    bar.give_consent("en")
    type_case(bar, "HR-1", qtbot)
    assert bar.details("").consent_language == "en", "the first case is theirs"
    type_case(bar, "HR-2", qtbot)
    assert bar.details("").consent_language == ""
    assert not bar.consent.isChecked()


def test_the_next_person_begins_anew(bar: CaseBar, changes: list[CaseDetails], qtbot: QtBot) -> None:
    type_case(bar, "HR-1", qtbot)
    bar.give_consent("en")
    changes.clear()
    bar.clear()
    assert bar.details("") == CaseDetails()
    assert not changes


def test_a_site_that_asks_for_neither_says_so(bar: CaseBar) -> None:
    assert bar.case.placeholderText() == "required"
    bar.follow(case_required=False, consent_required=False)
    assert bar.case.placeholderText() == "optional"
    assert bar.consent.isHidden()


# --- The text ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


def shown(consent: Consent, qtbot: QtBot) -> ConsentDialog:
    dialog = ConsentDialog(consent)
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.usefixtures("german")
def test_the_text_begins_in_the_windows_language_and_is_agreed_to_in_the_one_read(qtbot: QtBot) -> None:
    dialog = shown(TEXTS, qtbot)
    assert dialog.page.toPlainText() == "Ich willige ein."
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    assert dialog.page.toPlainText() == "I agree to be compared."
    assert dialog.page.accessibleName() == "I agree to be compared."
    with qtbot.waitSignal(dialog.agreed) as agreed:
        dialog.agree_button.click()
    assert agreed.args == ["en"]


def test_a_language_without_a_text_falls_back_to_english(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("fr"))
    assert shown(TEXTS, qtbot).page.toPlainText() == "I agree to be compared."
    assert shown(Consent("1", {"it": "Acconsento."}), qtbot).page.toPlainText() == "Acconsento."


def test_a_text_is_read_from_its_own_side(qtbot: QtBot) -> None:
    dialog = shown(Consent("1", {"ar": "\N{ARABIC LETTER ALEF}"}), qtbot)
    assert dialog.page.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_without_a_text_nobody_can_agree(qtbot: QtBot) -> None:
    dialog = shown(Consent(), qtbot)
    assert not dialog.agree_button.isEnabled()
    assert dialog.page.toPlainText() == "The site's policy holds no text."
