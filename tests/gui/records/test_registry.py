"""The whole window with records: who is let in, what a check leaves, and what is decided at the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.core.decision import Policy
from facematch_gui.errors import PassphraseNeededError, RecordsError
from facematch_gui.gui.records.consent import ConsentDialog
from facematch_gui.gui.side import Side
from facematch_gui.records.values import Details, Query, ServerState, State
from facematch_gui.settings import RecordRules
from tests.gui.records.site import REVIEW, RULES, SHARED, Site, add_people, archive_in, check, lock, put

MakeSite = Callable[..., Site]


def load_pair(site: Site, selfie: Path, document: Path) -> None:
    site.window.desk.load(Side.SELFIE, selfie)
    site.window.desk.load(Side.DOCUMENT, document)
    site.settle()


def recorded(site: Site) -> list[Details]:
    """The newest first."""
    archive, who = site.records.history(), site.records.account()
    return [archive.details(row.record, who) for row in archive.search(Query(), who).rows]


def is_at_desk(site: Site) -> bool:
    return site.window.pages.shows_desk


def enabled(*actions: QAction | None) -> list[bool]:
    return [action is not None and action.isEnabled() for action in actions]


# --- What the policy says ---------------------------------------------------------------------------------------------


def test_a_site_without_records_sees_nothing_of_them(make_site: MakeSite) -> None:
    site = make_site(RecordRules(desk=False, key="file"))
    menus = site.window.menus
    assert not any(action.isVisible() for action in menus.of_records)
    assert site.registry.case_bar.isHidden()
    assert site.registry.access.person is None
    assert not (paths.data_dir() / "records").exists()


def test_a_site_whose_kiosk_records_can_look_but_gives_no_case(make_site: MakeSite) -> None:
    site = make_site(replace(RULES, desk=False, kiosk=True))
    assert site.window.menus.history.isEnabled()
    assert site.registry.case_bar.isHidden()
    assert not site.window.menus.case.isVisible()


def test_the_case_takes_no_room_from_the_pictures(make_site: MakeSite) -> None:
    plain = make_site(RecordRules(desk=False, key="file"))
    site = make_site(replace(RULES, consent_required=True))
    assert site.registry.case_bar.isVisible()
    assert site.window.menuBar().height() <= plain.window.menuBar().height()


# --- A check ----------------------------------------------------------------------------------------------------------


def test_a_check_from_the_first_key_to_the_decision(
    make_site: MakeSite, selfie: Path, document: Path, qtbot: QtBot
) -> None:
    """Case, consent, pictures, answer, decision; then the next person."""
    site = make_site(replace(RULES, case_required=True, consent_required=True), Policy(match_fmr=1e-6))
    bar, result = site.registry.case_bar, site.window.result
    load_pair(site, selfie, document)
    assert result.similarity is None
    assert result.sentence.text().startswith("Enter the case, and tick that the person agrees.")
    site.window.menus.case.trigger()
    qtbot.keyClicks(bar.case, "HR-4711")
    qtbot.keyClick(bar.case, Qt.Key.Key_Return)
    site.settle()
    assert result.sentence.text().startswith("Tick that the person agrees.")
    site.window.menus.consent.trigger()
    dialog = site.window.findChild(ConsentDialog)
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    site.settle()
    assert result.verdict.text() == "Review"
    assert result.reasons.decide_button.isVisible()
    (details,) = recorded(site)
    assert (details.row.case, details.row.officer) == ("HR-4711", site.records.account().name)
    assert details.facts["consent"]["language"] == "en"
    assert set(details.crops) == {"selfie", "document"}
    result.reasons.decide_button.click()
    question = site.deciding.dialog
    assert question is not None
    site.decide(True, "Same scar")
    assert result.reasons.text == "Decided: the same person. It is recorded."
    assert not result.reasons.decide_button.isVisible()
    assert not site.window.menus.decide.isEnabled(), "a decision stands"
    assert recorded(site)[0].row.state is State.DECIDED
    site.window.menus.new.trigger()
    assert bar.details("").case == ""
    assert not bar.consent.isChecked()


def test_a_match_may_be_decided_against(make_site: MakeSite, selfie: Path, document: Path) -> None:
    site = make_site()
    decide = site.window.menus.decide
    assert not decide.isEnabled()
    load_pair(site, selfie, document)
    assert site.window.result.verdict.text() == "Match"
    assert not site.window.result.reasons.isVisible()
    decide.trigger()
    site.decide(False, "A twin")
    assert site.window.result.reasons.text == "Decided: different people. It is recorded."
    (details,) = recorded(site)
    assert details.decisions[0].override
    site.window.menus.history.trigger()
    site.settle()
    assert not decide.isEnabled()
    site.window.pages.show_desk()
    assert not decide.isEnabled(), "and it stands when the desk comes back"
    assert site.window.result.reasons.text == "Decided: different people. It is recorded."


def test_what_could_not_be_recorded_is_tried_again(
    make_site: MakeSite, selfie: Path, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = make_site()
    with monkeypatch.context() as patch:

        def full(*_arguments: object) -> None:
            raise RecordsError("The disk is full", "Free some of it.")

        patch.setattr(site.records, "history", full)
        load_pair(site, selfie, document)
        assert site.window.result.notice.text == "The disk is full. Free some of it."
        assert site.window.result.similarity is None
    site.window.result.again_button.click()
    site.settle()
    assert site.window.result.verdict.text() == "Match"
    assert not site.window.result.again_button.isVisible()
    assert len(recorded(site)) == 1


# --- Who is let in ----------------------------------------------------------------------------------------------------


def test_nobody_works_before_they_have_signed_in(make_site: MakeSite, selfie: Path, document: Path) -> None:
    add_people()
    site = make_site(SHARED)
    window, menus = site.window, site.window.menus
    guarded = (menus.history, menus.waiting, menus.sign_out, menus.new, menus.case, menus.decide)
    assert not is_at_desk(site)
    assert not any(enabled(*guarded))
    load_pair(site, selfie, document)
    assert window.result.similarity is None
    site.sign_in("Anna Berger", "wrong")
    entrance = site.registry.entrance
    assert entrance is not None
    assert entrance.notice.text.startswith("Name or password is not right")
    assert (entrance.name.text(), entrance.password.text()) == ("Anna Berger", "")
    assert not is_at_desk(site)
    site.sign_in("Anna Berger")
    assert is_at_desk(site)
    assert all(enabled(menus.history, menus.waiting, menus.sign_out, menus.new, menus.case))
    assert window.result.verdict.text() == "Match", "what lay there is checked under her name"
    assert [details.row.officer for details in recorded(site)] == ["Anna Berger"]
    assert not menus.overview.isVisible(), "for supervisors"
    assert not entrance.name.text()


def test_who_signs_out_leaves_nothing_behind(make_site: MakeSite, selfie: Path, document: Path) -> None:
    add_people()
    site = make_site(SHARED)
    site.sign_in("Maria Kowalska")
    site.registry.case_bar.case.setText("HR-1")
    load_pair(site, selfie, document)
    site.window.menus.history.trigger()
    site.settle()
    site.window.menus.sign_out.trigger()
    site.settle()
    assert not is_at_desk(site)
    assert site.window.result.similarity is None
    assert not site.window.result.crops[Side.SELFIE].has_crop
    assert not site.registry.case_bar.text
    assert site.registry.checks is not None
    assert site.registry.checks.table.rowCount() == 0
    site.sign_in("Anna Berger")
    assert is_at_desk(site)


def test_a_passphrase_opens_the_records_and_the_desk(make_site: MakeSite, qtbot: QtBot) -> None:
    site = make_site(lock("twelve blue bottles"))
    entrance = site.registry.entrance
    assert entrance is not None
    assert not is_at_desk(site)
    assert not entrance.notice.text, "nothing was wrong yet"
    for passphrase, opens in (("no", False), ("twelve blue bottles", True)):
        qtbot.keyClicks(entrance.passphrase, passphrase)
        qtbot.keyClick(entrance.passphrase, Qt.Key.Key_Return)
        site.settle()
        assert is_at_desk(site) is opens
        assert bool(entrance.notice.text) is not opens
        assert not entrance.passphrase.text()


def test_a_key_that_was_locked_away_meanwhile_is_asked_for(make_site: MakeSite) -> None:
    site = make_site()
    site.window.desk.records_failed.emit(PassphraseNeededError("Locked", "Type it."))
    assert not is_at_desk(site)
    site.window.desk.records_failed.emit(RecordsError("The disk is full", "Free some."))


def test_records_that_cannot_be_opened_are_tried_again_before_anybody_signs_in(make_site: MakeSite) -> None:
    paths.data_dir().mkdir()
    (paths.data_dir() / "records").write_text("in the way")
    site = make_site(SHARED)
    entrance = site.registry.entrance
    assert entrance is not None
    assert entrance.title.text() == "The records cannot be opened"
    assert entrance.notice.text
    (paths.data_dir() / "records").unlink()
    entrance.button.click()
    site.settle()
    assert entrance.title.text() == "Sign in"


def test_records_that_cannot_be_opened_are_told_of_where_nobody_signs_in(make_site: MakeSite) -> None:
    paths.data_dir().mkdir()
    (paths.data_dir() / "records").write_text("in the way")
    site = make_site()
    assert is_at_desk(site), "the desk works on"
    box = site.window.findChild(QMessageBox)
    assert box is not None
    assert box.text()
    assert box.informativeText()
    box.close()


# --- The pages --------------------------------------------------------------------------------------------------------


def test_history_and_back_by_keyboard_alone(make_site: MakeSite, qtbot: QtBot) -> None:
    put([check(case="HR-1"), check(case="HR-2", **REVIEW)])
    site = make_site()
    with qtbot.waitActive(site.window):
        site.window.activateWindow()
    qtbot.keyClick(site.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    site.settle()
    page = site.registry.checks
    assert page is not None
    assert QApplication.focusWidget() is page.form.case
    assert not site.registry.case_bar.isVisible(), "one case field at a time"
    qtbot.keyClicks(page.form.case, "HR-1")
    qtbot.keyClick(page.form.case, Qt.Key.Key_Return)
    site.settle()
    qtbot.keyClick(page.form.case, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.view
    qtbot.keyClick(page.view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.card.decide_button
    qtbot.keyClick(page.card.decide_button, Qt.Key.Key_Escape)
    assert is_at_desk(site)
    assert site.registry.case_bar.isVisible()
    site.window.menus.waiting.trigger()
    site.settle()
    assert page.table.rowCount() == 1
    site.window.menus.overview.trigger()
    site.settle()
    assert site.registry.overview is not None
    assert site.registry.overview.isVisible()
    qtbot.keyClick(site.registry.overview.month, Qt.Key.Key_Escape)
    assert is_at_desk(site)


def test_what_is_written_elsewhere_is_found_when_the_page_is_opened_again(make_site: MakeSite) -> None:
    site = make_site()
    for rows in range(2):
        site.window.menus.history.trigger()
        site.settle()
        assert site.registry.checks is not None
        assert site.registry.checks.table.rowCount() == rows
        archive = archive_in()
        archive.keep(check())
        archive.close()


def test_how_it_stands_with_the_server_is_said_only_where_there_is_one_that_does_not_answer(
    make_site: MakeSite,
) -> None:
    site = make_site()
    label = site.registry._server
    site.registry.access.synchronised.emit(ServerState(reached=False, waiting=3))
    assert label.isHidden(), "this site has none"
    policy: Any = site.registry._policy
    site.registry._policy = replace(policy, records=replace(RULES, database="postgresql://x@y/z"))
    site.registry.access.synchronised.emit(ServerState(reached=False, waiting=3))
    assert label.text() == "Waiting for the server: 3"
    assert not label.isHidden()
    site.registry.access.synchronised.emit(ServerState(reached=True, waiting=0))
    assert label.isHidden()
