"""The administrator's page in a real window, with real processes that speak as the command does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from facematch_gui.errors import ModelError, PolicyError
from facematch_gui.gui.models.adaptation import State
from facematch_gui.gui.models.page import ModelsPage
from facematch_gui.gui.window import DeskWindow
from tests.gui.models.conftest import PATIENCE, Program, open_page, settle
from tests.gui.models.scripts import answer, kept, refusing, saying, script

RUNNING = "step('fold', 2, 5, 120, 300)\nwait()"


def fill(page: ModelsPage, folder: Path) -> None:
    page.form.pictures.setText(str(folder / "people"))
    page.form.consent.setText("Signed forms of March 2026, kept by HR")
    page.form.agreed.box.setChecked(True)


def click(button: Any, qtbot: QtBot) -> None:
    assert button.isEnabled()
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def start(page: ModelsPage, program: Program, folder: Path, body: str, qtbot: QtBot) -> None:
    program.command = script(folder, body)
    fill(page, folder)
    click(page.start_button, qtbot)


def run(page: ModelsPage, program: Program, folder: Path, body: str, qtbot: QtBot) -> None:
    start(page, program, folder, body, qtbot)
    qtbot.waitUntil(lambda: page.adaptation.state is State.IDLE, timeout=PATIENCE)


def run_until_a_step(page: ModelsPage, program: Program, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.adaptation.progressed, timeout=PATIENCE):
        start(page, program, folder, RUNNING, qtbot)


# --- The network in use -----------------------------------------------------------------------------------------------


def test_the_network_in_use_is_shown(page: ModelsPage) -> None:
    assert page.in_use.name.text() == "face-resnet, the program's own"
    assert page.in_use.origin.text() == "It learned from: Pictures from the web."
    assert page.in_use.since.text() == "In use from the beginning."
    assert page.in_use.back_button.isHidden(), "there is nowhere to go back to"


def test_the_way_back_to_the_programs_own(window: DeskWindow, program: Program, qtbot: QtBot) -> None:
    program.use("ours", None)
    page = open_page(window, qtbot)
    assert page.in_use.name.text() == "ours"
    assert page.in_use.since.text() == "In use since Monday, 9 March 2026."
    click(page.in_use.back_button, qtbot)
    settle(page, qtbot)
    assert page.in_use.name.text() == "face-resnet, the program's own"
    assert page.in_use.since.text() == "From the next start on. Until it is closed, this window compares with ours."
    assert page.in_use.back_button.isHidden()


def test_a_network_that_is_gone_leaves_the_way_back_open(window: DeskWindow, program: Program, qtbot: QtBot) -> None:
    program.broken = ModelError("The model in use, {model}, was changed", "Go back.", model="ours")
    page = open_page(window, qtbot)
    assert page.in_use.notice.text == "The model in use, ours, was changed. Go back."
    click(page.in_use.back_button, qtbot)
    settle(page, qtbot)
    assert page.in_use.name.text() == "face-resnet, the program's own"
    assert not page.in_use.notice.text


def test_a_bug_is_told_in_one_sentence_and_logged(
    window: DeskWindow, program: Program, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    program.broken = RuntimeError("a bug")
    page = open_page(window, qtbot)
    assert page.in_use.notice.text.startswith("Something went wrong in the program.")
    assert "a bug" in caplog.text


# --- Adapting ---------------------------------------------------------------------------------------------------------


def test_nothing_starts_before_consent_is_stated_and_ticked(page: ModelsPage, tmp_path: Path) -> None:
    said = page.progress.words.text()
    assert said == "Still needed: the pictures, how the people consented, the tick that all of them agreed."
    page.form.pictures.setText(str(tmp_path))
    page.form.agreed.box.setChecked(True)
    assert page.progress.words.text() == "Still needed: how the people consented."
    assert not page.start_button.isEnabled()
    page.form.consent.setText("Signed forms")
    assert page.start_button.isEnabled()
    page.form.agreed.box.setChecked(False)
    assert not page.start_button.isEnabled()


def test_an_adaptation_runs_and_says_how_far_it_is(
    page: ModelsPage, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    run_until_a_step(page, program, tmp_path, qtbot)
    assert page.progress.words.text() == "Step 3 of 5 · Learning from some of the people, round 2 of 5 · 120 of 300"
    assert 0 < page.progress.bar.value() < page.progress.bar.maximum()
    assert page.progress.bar.accessibleDescription() == page.progress.words.text()
    assert not page.form.isEnabled()
    assert not page.start_button.isEnabled()
    click(page.stop_button, qtbot)
    assert not page.stop_button.isEnabled()
    qtbot.waitUntil(lambda: page.adaptation.state is State.IDLE, timeout=PATIENCE)
    assert page.progress.words.text() == "Stopped. Start again with the same folders to go on."
    assert page.progress.bar.isHidden()
    assert page.start_button.isEnabled()
    assert not page.notice.text


def test_an_adapted_network_is_shown_and_put_to_use(
    page: ModelsPage, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    run(page, program, tmp_path, saying(answer()), qtbot)
    card = page.outcome
    assert card.isVisible()
    assert card.title.text() == "The adapted network recognises more of your people"
    cells = [[card.table.item(row, column) for column in range(5)] for row in range(2)]
    texts = [[item.text() if item else None for item in row] for row in cells]
    assert texts == [
        ["1 in 100 strangers", "95.0\N{NO-BREAK SPACE}%", "96.0\N{NO-BREAK SPACE}%",
         "+1.0 points (\N{MINUS SIGN}0.2 to +2.2)", "Not more than chance"],
        ["1 in 1,000 strangers", "88.7\N{NO-BREAK SPACE}%", "92.1\N{NO-BREAK SPACE}%",
         "+3.4 points (+1.2 to +5.6)", "Better"],
    ]  # fmt: skip
    assert card.basis.text().startswith("From 200 people and 1,366 pictures.")
    click(card.use_button, qtbot)
    settle(page, qtbot)
    assert program.used == [("ours", Path("out/comparison.json"))]
    assert card.said.text() == "From the next start of the program on, ours compares faces."
    assert not card.use_button.isEnabled()
    assert page.in_use.name.text() == "ours"
    assert page.in_use.since.text().endswith("this window compares with face-resnet.")
    page.view.verticalScrollBar().setValue(0)
    click(page.in_use.back_button, qtbot)
    settle(page, qtbot)
    assert card.use_button.isEnabled(), "it may be used again"
    assert card.said.isHidden()


@pytest.mark.parametrize("own", [True, False])
def test_what_speaks_against_a_network_is_shown(
    own: bool, window: DeskWindow, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    if not own:
        program.use("another", None)
    page = open_page(window, qtbot)
    program.against = ModelError("The model {model} may not be used here", "Ask who made it.", model="ours")
    run(page, program, tmp_path, saying(answer()), qtbot)
    click(page.outcome.use_button, qtbot)
    settle(page, qtbot)
    assert page.outcome.notice.text == "The model ours may not be used here. Ask who made it."
    assert page.outcome.use_button.isEnabled()
    assert page.outcome.said.isHidden() is own
    assert own or "use that one again first" in page.outcome.said.text()


def test_a_network_that_is_no_better_cannot_be_used(
    page: ModelsPage, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    run(page, program, tmp_path, saying(kept()), qtbot)
    assert page.outcome.title.text() == "The program's own network stays the better choice"
    assert page.outcome.use_button.isHidden()
    said = [page.outcome.table.item(row, 4) for row in range(2)]
    assert [item.text() if item else None for item in said] == ["Worse", "Too few people to tell"]


def test_a_network_that_is_not_installed_cannot_be_used(
    page: ModelsPage, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    run(page, program, tmp_path, saying(answer(installed=False)), qtbot)
    assert not page.outcome.use_button.isEnabled()
    assert "not among the installed ones" in page.outcome.said.text()


def test_an_error_of_the_command_is_shown_and_cleared(
    page: ModelsPage, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    run(page, program, tmp_path, refusing("TensorFlow is not installed", "Adapt elsewhere."), qtbot)
    assert page.notice.text == "TensorFlow is not installed. Adapt elsewhere."
    assert not page.outcome.isVisible()
    run(page, program, tmp_path, saying(answer()), qtbot)
    assert not page.notice.text
    assert page.outcome.isVisible()


def test_a_policy_that_cannot_be_read_starts_nothing(
    page: ModelsPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    def broken() -> list[str]:
        raise PolicyError("The policy has no {name}", "Mend it.", name="colour")

    monkeypatch.setattr(page, "_choice", replace(page._choice, adapt_command=broken))
    fill(page, tmp_path)
    click(page.start_button, qtbot)
    assert page.notice.text == "The policy has no colour. Mend it."
    assert not page.adaptation.is_active


# --- Coming and going -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("reply", "closes"), [("No", False), ("Yes", True)])
def test_closing_the_window_asks_and_ends_the_process(
    reply: str, closes: bool, window: DeskWindow, page: ModelsPage, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    run_until_a_step(page, program, tmp_path, qtbot)
    process = page.adaptation._process
    assert process is not None
    asked: list[str] = []

    def answer_it() -> None:
        box = cast(QMessageBox, QApplication.activeModalWidget())
        asked.append(box.text())
        box.button(QMessageBox.StandardButton[reply]).click()

    QTimer.singleShot(0, answer_it)
    assert window.close() is closes
    assert asked
    assert page.adaptation.is_active is not closes
    assert (process.state() == process.ProcessState.NotRunning) is closes


def test_it_goes_on_while_the_desk_is_used(
    window: DeskWindow, page: ModelsPage, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    body = "step('fold', 2, 5, 120, 300)\nsys.stdin.readline()\n" + saying(answer())
    with qtbot.waitSignal(page.adaptation.progressed, timeout=PATIENCE):
        start(page, program, tmp_path, body, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert page.adaptation.is_active
    assert page.adaptation._process is not None
    page.adaptation._process.write(b"\n")
    qtbot.waitUntil(lambda: page.adaptation.state is State.IDLE, timeout=PATIENCE)
    assert window.statusBar().currentMessage() == "The adaptation is done: see Administration."
    assert open_page(window, qtbot) is page
    assert page.outcome.isVisible()


def test_the_page_is_not_built_before_it_is_wanted(window: DeskWindow, qtbot: QtBot) -> None:
    assert not window.findChildren(ModelsPage)
    menus = [action for action in window.menuBar().actions() if action.text() == "Ad&ministration"]
    menu = cast(Any, menus[0].menu())
    menu.actions()[0].trigger()
    (page,) = window.findChildren(ModelsPage)
    assert page.isVisible()
    settle(page, qtbot)
