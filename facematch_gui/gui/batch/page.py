"""The page of many checks: choose a list, watch it being worked through, look at what came of it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facematch_gui.gui.answer.words import count
from facematch_gui.gui.batch.desk import BatchDesk, Opened, State
from facematch_gui.gui.batch.files import BatchFiles
from facematch_gui.gui.batch.pace import Pace, duration_words
from facematch_gui.gui.batch.table import BatchTable, BatchTableView
from facematch_gui.gui.batch.values import OpenRun, Row
from facematch_gui.gui.batch.words import ANSWERS, answer_icons, answer_word, why
from facematch_gui.gui.elided_label import ElidedLabel
from facematch_gui.gui.notice import Notice
from facematch_gui.gui.theme import Theme

_SHOWN_EVERY_MS = 100
"""Rows arrive by the hundred a second on a large machine; the window shows them ten times a second."""


class BatchPage(QWidget):
    """One list at a time.

    Args:
        open_run: opens a list and its results file; called on a worker thread.
    """

    back_wanted = Signal()

    def __init__(self, theme: Theme, open_run: OpenRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = BatchDesk(open_run, self)
        self.files = BatchFiles()
        self.table = BatchTable(theme, self)
        self.view = BatchTableView(self.table)
        self.notice = Notice(theme)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.sentence = ElidedLabel()
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        self.detail = QLabel()
        self.filter = QComboBox()
        self._pace = Pace()
        self._opened: Opened | None = None
        self._waiting: list[Row] = []
        self._is_nobodys = False
        """Whoever started the run that is being ended has left."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_EVERY_MS)
        self._timer.timeout.connect(self._show_waiting_rows)
        self._make_buttons()
        self._make_filter(theme)
        self._lay_out()
        self._connect()
        self._show_state(State.IDLE)
        self._ask_for_list()

    # -- building ------------------------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.start_button = self._button(self.tr("St&art"), self._start)
        self.start_button.setObjectName("primary")
        self.pause_button = self._button(self.tr("&Pause"), self._pause_or_go_on)
        self.cancel_button = self._button(self.tr("S&top"), self.desk.cancel)
        self.folder_button = self._button(self.tr("Open the results' &folder"), self._open_folder)
        self.back_button = self._button(self.tr("Bac&k to the desk"), self.back_wanted.emit)

    def _button(self, text: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda _checked: does())
        return button

    def _make_filter(self, theme: Theme) -> None:
        self.filter.setAccessibleName(self.tr("Which rows are shown"))
        self.filter.addItem(self.tr("All rows"), None)
        for answer, icon in answer_icons(theme).items():
            self.filter.addItem(icon, answer_word(answer), answer)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Several people"))
        heading.setObjectName("heading")
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.back_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.start_button, self.pause_button, self.cancel_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.folder_button)
        card = QFrame()
        card.setObjectName("card")
        upper = QVBoxLayout(card)
        upper.setContentsMargins(14, 10, 14, 10)
        upper.setSpacing(8)
        upper.addWidget(self.files)
        upper.addLayout(buttons)
        upper.addWidget(self.bar)
        upper.addWidget(self.sentence)
        below = QHBoxLayout()
        below.addWidget(self.counts, 1)
        below.addWidget(self.filter)
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.detail.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(10, 8, 10, 4)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(card)
        page.addWidget(self.notice)
        page.addLayout(below)
        page.addWidget(self.view, 1)
        page.addWidget(self.detail)
        stops = [
            self.back_button,
            *self.files.focus_order(),
            self.start_button,
            self.pause_button,
            self.cancel_button,
            self.folder_button,
            self.filter,
            self.view,
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.files.changed.connect(self._refresh_buttons)
        self.filter.currentIndexChanged.connect(lambda: self.table.show_only(self.filter.currentData()))
        self.view.chosen.connect(self._show_detail)
        self.desk.state_changed.connect(self._show_state)
        self.desk.opened.connect(self._on_opened)
        self.desk.rows_done.connect(self._on_rows)
        self.desk.finished.connect(self._on_finished)
        self.desk.failed.connect(self._on_failed)

    def _ask_for_list(self) -> None:
        self.sentence.setText(self.tr("Choose a list and where its results go, then press Start."))

    # -- intents -------------------------------------------------------------------------------------------------

    def clear(self) -> None:
        """Whoever comes next sees nothing of what there was. A run is ended; who has its list may go on with it."""
        self._is_nobodys = self.desk.is_active
        self.desk.cancel()
        self._forget()
        self.files.clear()
        self._ask_for_list()

    def _forget(self) -> None:
        self.notice.clear()
        self._opened = None
        self._waiting.clear()
        self.table.clear()
        self.counts.clear()
        self.detail.hide()
        self.bar.setRange(0, 1)
        self.bar.setValue(0)

    def _start(self) -> None:
        self._is_nobodys = False
        self._forget()
        self.desk.start(self.files.roster_path, self.files.results_path, self.files.restart.isChecked())

    def _pause_or_go_on(self) -> None:
        if self.desk.state is State.PAUSED:
            self.desk.go_on()
        else:
            self.desk.pause()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.files.results_path.resolve().parent)))

    def focus_first(self) -> None:
        """The keyboard starts with what is to be done next."""
        if self.pause_button.isEnabled():
            self.pause_button.setFocus()
        elif self.cancel_button.isEnabled():
            self.cancel_button.setFocus()
        elif self.table.total:
            self.view.setFocus()
        elif not self.desk.is_active:
            self.files.roster.setFocus()

    def may_close(self) -> bool:
        """Asks, while a run is open, whether to end it."""
        if not self.desk.is_active:
            return True
        answer = QMessageBox.question(
            self,
            self.tr("A list is being worked through"),
            self.tr("Stop it and close the window? What is done is kept; start it again with the same files to go on."),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        return answer == QMessageBox.StandardButton.Yes

    def shut_down(self) -> None:
        """Ends the run, and waits until its results are safe."""
        self._timer.stop()
        self.desk.shut_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    # -- what the run brings -------------------------------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        if self._is_nobodys:
            return
        self._opened = opened
        self.bar.setRange(0, max(1, opened.total))
        self._pace.start(opened.kept)
        self.files.restart.setChecked(False)
        if opened.kept:
            self.sentence.setText(
                self.tr("Continuing: {kept} of {total} rows were already done.").format(
                    kept=count(opened.kept), total=count(opened.total)
                )
            )

    @Slot(list)
    def _on_rows(self, rows: list[Row]) -> None:
        if self._is_nobodys:
            return
        self._waiting += rows
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _show_waiting_rows(self) -> None:
        self._timer.stop()
        self.table.add(self._waiting)
        self._waiting.clear()
        if self._opened is not None:
            self._pace.mark(max(self.table.total, self._opened.kept))
        self._show_progress()

    @Slot(object)
    def _show_state(self, state: State) -> None:
        if state is State.RUNNING and self._opened is not None:
            self._pace.start(max(self.table.total, self._opened.kept))
        self._show_waiting_rows()
        if state is State.OPENING:
            self.bar.setRange(0, 0)
            self.sentence.setText(self.tr("Reading the list…"))
        elif state is State.PAUSED:
            self.sentence.setText(self._done_words(self.tr("Paused: {done} of {total} rows are done.")))
        elif state in (State.PAUSING, State.STOPPING):
            self.sentence.setText(self.tr("Finishing the rows at hand…"))
        self.pause_button.setText(self.tr("&Go on") if state is State.PAUSED else self.tr("&Pause"))
        # Before the button that has the focus is disabled, which would send it to some other one.
        has_focus = self.isAncestorOf(focused) if (focused := QApplication.focusWidget()) else False
        self._refresh_buttons()
        if has_focus:
            self.focus_first()

    @Slot(bool)
    def _on_finished(self, complete: bool) -> None:
        if self._is_nobodys:
            self._ask_for_list()
            return
        self._show_waiting_rows()
        said = (
            self.tr("Done: {done} of {total} rows.")
            if complete
            else self.tr("Stopped: {done} of {total} rows are done. Start again with the same files to go on.")
        )
        self.sentence.setText(self._done_words(said))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._show_waiting_rows()
        self.bar.setRange(0, max(1, self._opened.total if self._opened else 1))
        began = self._opened is not None
        self.sentence.setText(self._done_words(self.tr("Stopped: {done} of {total} rows are done.")) if began else "")
        self.notice.show_error(error)

    # -- what is shown -------------------------------------------------------------------------------------------

    @Slot()
    def _refresh_buttons(self) -> None:
        state = self.desk.state
        self.start_button.setEnabled(state is State.IDLE and self.files.are_named)
        self.pause_button.setEnabled(state in (State.RUNNING, State.PAUSED))
        self.cancel_button.setEnabled(state in (State.OPENING, State.RUNNING, State.PAUSING, State.PAUSED))
        self.files.setEnabled(state is State.IDLE)
        self.folder_button.setEnabled(bool(self.files.results.text().strip()))

    def _show_progress(self) -> None:
        counts = self.table.counts
        self.counts.setText(
            " · ".join(f"{answer_word(answer)} {count(counts[answer])}" for answer in ANSWERS if counts[answer])
        )
        if self._opened is None:
            return
        done, total = self.table.total, self._opened.total
        self.bar.setValue(done)
        if self.desk.state is not State.RUNNING or done <= self._opened.kept:
            return
        said = [self._done_words(self.tr("{done} of {total} rows"))]
        rate, left = self._pace.rate, self._pace.left(total - done)
        if rate is not None and left is not None:
            said.append(self.tr("{count} rows a minute").format(count=count(round(rate * 60))))
            said.append(self.tr("{duration} left").format(duration=duration_words(left)))
        self.sentence.setText(" · ".join(said))

    def _done_words(self, said: str) -> str:
        total = self._opened.total if self._opened else 0
        return said.format(done=count(self.table.total), total=count(total))

    @Slot(object)
    def _show_detail(self, row: Row | None) -> None:
        said = "" if row is None else why(row.outcome)
        self.detail.setText(said)
        self.detail.setVisible(bool(said))
