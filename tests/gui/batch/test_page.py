"""The page of many checks with real pictures in real worker processes: started, paused, stopped, gone on with."""

from __future__ import annotations

import csv
import gc
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.app import Once
from facematch_gui.batch.run import BatchRun
from facematch_gui.commands.batch import open_run
from facematch_gui.core.networks import Networks
from facematch_gui.engines.loading import load_finder, load_networks
from facematch_gui.gui.batch.desk import State
from facematch_gui.gui.batch.page import BatchPage
from facematch_gui.gui.camera.preview import Preview
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow
from facematch_gui.settings import SitePolicy
from tests.fakes import FakeCameras

PATIENCE = 60_000
GOOD = ("selfie.jpg", "document.jpg")
BAD = ("gone.jpg", "document.jpg")


def open_with_one_worker(roster: Path, results: Path, *, restart: bool) -> BatchRun:
    return open_run(roster, results, restart=restart, workers=1)


@pytest.fixture
def window(theme: Theme, home: Path, qtbot: QtBot) -> Iterator[DeskWindow]:
    def networks() -> Networks:
        return load_networks("litert", "cpu")

    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    preview = Preview(FakeCameras, Once(load_finder), second_ms=1)
    window = DeskWindow(theme, Once(networks), SitePolicy, preview, settings, open_with_one_worker)
    window.show()
    window._show_batch()
    yield window
    page(window).shut_down()
    window.close()
    window.deleteLater()
    gc.collect()


def page(window: DeskWindow) -> BatchPage:
    assert window.batch is not None
    return window.batch


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in GOOD:
        shutil.copy(paths.resource(f"sample/{name}"), tmp_path / name)
    return tmp_path


def write_list(folder: Path, *rows: tuple[str, str]) -> Path:
    lines = [f"{number:03},{selfie},{document}" for number, (selfie, document) in enumerate(rows)]
    roster = folder / "people.csv"
    roster.write_text("\n".join(["id,selfie,document", *lines]) + "\n", encoding="utf-8")
    return roster


def ids(results: Path) -> list[str]:
    with results.open(encoding="utf-8", newline="") as stream:
        return [row["id"] for row in csv.DictReader(stream)]


def click(page: BatchPage, name: str, qtbot: QtBot) -> None:
    button = getattr(page, f"{name}_button")
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_until_idle(page: BatchPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.desk.state is State.IDLE, timeout=PATIENCE)


def test_a_list_is_worked_through_and_shown(window: DeskWindow, folder: Path, qtbot: QtBot) -> None:
    batch = page(window)
    assert not batch.start_button.isEnabled()
    batch.files.choose(write_list(folder, GOOD, BAD, GOOD, GOOD))
    assert batch.files.results_path == folder / "people-results.csv"
    click(batch, "start", qtbot)
    assert not batch.files.isEnabled()
    wait_until_idle(batch, qtbot)
    assert batch.sentence.text() == "Done: 4 of 4 rows."
    assert batch.table.rowCount() == 4
    assert batch.table.counts["refused"] == 1
    assert "Not usable 1" in batch.counts.text()
    assert batch.bar.value() == batch.bar.maximum() == 4
    assert ids(folder / "people-results.csv") == ["000", "001", "002", "003"]
    batch.filter.setCurrentIndex(batch.filter.findData("refused"))
    assert batch.table.rowCount() == 1
    assert batch.detail.isHidden()
    batch.view.selectRow(0)
    assert batch.detail.text().startswith("Selfie: The file is not there.")
    assert not batch.notice.text


def test_a_pause_finishes_the_rows_at_hand_and_then_goes_on(window: DeskWindow, folder: Path, qtbot: QtBot) -> None:
    batch = page(window)
    results = folder / "people-results.csv"
    batch.files.choose(write_list(folder, *[GOOD] * 8))
    click(batch, "start", qtbot)
    with qtbot.waitSignal(batch.desk.rows_done, timeout=PATIENCE):
        pass
    click(batch, "pause", qtbot)
    qtbot.waitUntil(lambda: batch.desk.state is State.PAUSED, timeout=PATIENCE)
    done = len(ids(results))
    assert 1 <= done < 8
    assert batch.table.total == done
    assert batch.sentence.text() == f"Paused: {done} of 8 rows are done."
    assert batch.pause_button.text() == "&Go on"
    click(batch, "pause", qtbot)
    wait_until_idle(batch, qtbot)
    assert batch.table.total == 8
    assert ids(results) == [f"{number:03}" for number in range(8)]


@pytest.mark.parametrize("from_a_pause", [False, True])
def test_a_stopped_list_goes_on_where_it_stopped(
    from_a_pause: bool, window: DeskWindow, folder: Path, qtbot: QtBot
) -> None:
    batch = page(window)
    results = folder / "people-results.csv"
    batch.files.choose(write_list(folder, *[GOOD] * 8))
    click(batch, "start", qtbot)
    with qtbot.waitSignal(batch.desk.rows_done, timeout=PATIENCE):
        pass
    if from_a_pause:
        click(batch, "pause", qtbot)
        qtbot.waitUntil(lambda: batch.desk.state is State.PAUSED, timeout=PATIENCE)
    click(batch, "cancel", qtbot)
    wait_until_idle(batch, qtbot)
    done = len(ids(results))
    assert 1 <= done < 8
    assert batch.sentence.text().startswith(f"Stopped: {done} of 8 rows are done.")
    said: list[str] = []
    batch.desk.opened.connect(lambda _: said.append(batch.sentence.text()))
    click(batch, "start", qtbot)
    wait_until_idle(batch, qtbot)
    assert said == [f"Continuing: {done} of 8 rows were already done."]
    assert batch.table.total == 8
    assert ids(results) == [f"{number:03}" for number in range(8)]


def test_what_a_crash_left_behind_is_gone_on_with(window: DeskWindow, folder: Path, qtbot: QtBot) -> None:
    batch = page(window)
    results = folder / "people-results.csv"
    batch.files.choose(write_list(folder, GOOD, BAD, GOOD))
    click(batch, "start", qtbot)
    wait_until_idle(batch, qtbot)
    whole = results.read_bytes()
    results.write_bytes(whole[:-5])
    click(batch, "start", qtbot)
    wait_until_idle(batch, qtbot)
    assert results.read_bytes() == whole
    assert batch.table.total == 3


def test_a_list_that_cannot_be_used_is_said_on_the_page(window: DeskWindow, folder: Path, qtbot: QtBot) -> None:
    batch = page(window)
    roster = folder / "people.csv"
    roster.write_text("id,selfie\n1,a.jpg\n")
    batch.files.choose(roster)
    click(batch, "start", qtbot)
    wait_until_idle(batch, qtbot)
    assert batch.notice.text.startswith("The list has no column document")
    assert batch.start_button.isEnabled()


def test_a_changed_list_is_refused_until_the_person_begins_again(
    window: DeskWindow, folder: Path, qtbot: QtBot
) -> None:
    batch = page(window)
    batch.files.choose(write_list(folder, BAD, BAD))
    click(batch, "start", qtbot)
    wait_until_idle(batch, qtbot)
    write_list(folder, BAD, BAD, BAD)
    click(batch, "start", qtbot)
    wait_until_idle(batch, qtbot)
    assert "another list" in batch.notice.text
    batch.files.restart.setChecked(True)
    click(batch, "start", qtbot)
    wait_until_idle(batch, qtbot)
    assert not batch.notice.text
    assert batch.table.total == 3
    assert not batch.files.restart.isChecked(), "the next start goes on"


@pytest.mark.parametrize(("answer", "closes"), [("No", False), ("Yes", True)])
def test_closing_the_window_asks_and_keeps_what_is_done(
    answer: str, closes: bool, window: DeskWindow, folder: Path, qtbot: QtBot
) -> None:
    batch = page(window)
    batch.files.choose(write_list(folder, *[GOOD] * 8))
    click(batch, "start", qtbot)
    with qtbot.waitSignal(batch.desk.rows_done, timeout=PATIENCE):
        pass
    asked: list[str] = []

    def reply() -> None:
        box = cast(QMessageBox, QApplication.activeModalWidget())
        asked.append(box.text())
        box.button(QMessageBox.StandardButton[answer]).click()

    QTimer.singleShot(0, reply)
    assert window.close() is closes
    assert asked
    done = ids(folder / "people-results.csv")
    assert done == [f"{number:03}" for number in range(len(done))]
    assert done
    if not closes:
        wait_until_idle(batch, qtbot)
        assert batch.table.total == 8


def test_the_keyboard_alone_comes_and_goes(window: DeskWindow, qtbot: QtBot) -> None:
    batch = page(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    assert batch.isVisible()
    assert batch.files.roster.hasFocus()
    qtbot.keyClick(batch.files.roster, Qt.Key.Key_Escape)
    assert not batch.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert batch.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.camera.side is None, "no camera opens on a desk that is out of sight"
    walked = []
    for _ in range(12):
        walked.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    reached = {batch.back_button, *batch.files.focus_order(), batch.filter, batch.view}
    assert reached <= set(walked)
    assert all(widget.accessibleName() or getattr(widget, "text", str)() for widget in reached)


def test_who_comes_next_sees_nothing_of_a_run(window: DeskWindow, folder: Path, qtbot: QtBot) -> None:
    """Not of what is done, and not of the rows that are still at hand when somebody leaves."""
    batch = page(window)
    batch.files.choose(write_list(folder, *[GOOD] * 12))
    click(batch, "start", qtbot)
    qtbot.waitUntil(lambda: batch.table.total > 0, timeout=PATIENCE)
    window.pages.clear_batch()
    assert (batch.table.total, batch.counts.text(), batch.files.roster.text()) == (0, "", "")
    wait_until_idle(batch, qtbot)
    qtbot.wait(2 * batch._timer.interval())
    assert (batch.table.total, batch.bar.value()) == (0, 0)
    assert batch.sentence.text().startswith("Choose a list")
    assert 0 < len(ids(folder / "people-results.csv")) < 12
