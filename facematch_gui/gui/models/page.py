"""The administrator's page: the network in use, an adaptation to the site's own pictures, and what came of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facematch_gui.errors import FaceMatchError
from facematch_gui.gui.jobs import JobRunner
from facematch_gui.gui.models.adaptation import Adaptation, State
from facematch_gui.gui.models.in_use import InUseCard
from facematch_gui.gui.models.order_form import OrderForm
from facematch_gui.gui.models.outcome_card import OutcomeCard
from facematch_gui.gui.models.progress import ProgressRow
from facematch_gui.gui.models.scrolled import ScrolledCards
from facematch_gui.gui.models.values import NetworkChoice, NetworkInUse, Order, Outcome
from facematch_gui.gui.notice import Notice, wrapping
from facematch_gui.gui.theme import Theme

logger = logging.getLogger(__name__)

_LANE = "network"


class ModelsPage(QWidget):
    """One adaptation at a time, in a process of its own; what is read and chosen, on a thread of its own.

    Args:
        choice: what the program does for the page.
    """

    back_wanted = Signal()
    remarked = Signal(str)
    """How an adaptation ended, for whoever is not looking at the page."""

    def __init__(self, theme: Theme, choice: NetworkChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._runner = JobRunner("network choice", self)
        self._order: Order | None = None
        """What runs, or ran last."""
        self.adaptation = Adaptation(self)
        self.in_use = InUseCard(theme)
        self.form = OrderForm(choice.folder)
        self.progress = ProgressRow()
        self.notice = Notice(theme)
        self.outcome = OutcomeCard(theme)
        self.start_button = self._button(self.tr("St&art"), self._start)
        self.start_button.setObjectName("primary")
        self.stop_button = self._button(self.tr("S&top"), self.adaptation.stop)
        self.back_button = self._button(self.tr("Bac&k to the desk"), self.back_wanted.emit)
        self.view = ScrolledCards([self.in_use, self._adapting_card(), self.outcome])
        self._lay_out()
        self._connect()
        self._on_form_changed()

    # -- building ------------------------------------------------------------------------------------------------

    def _button(self, text: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda _checked: does())
        return button

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Face network"))
        heading.setObjectName("heading")
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.back_button)
        page = QVBoxLayout(self)
        page.setContentsMargins(10, 8, 10, 4)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.view, 1)
        stops = [
            self.back_button,
            self.in_use.back_button,
            *self.form.focus_order(),
            self.start_button,
            self.stop_button,
            *self.outcome.focus_order(),
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _adapting_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        title = wrapping("sentence")
        title.setText(self.tr("Adapt to your pictures"))
        explanation = wrapping("faint")
        explanation.setText(
            self.tr(
                "Learns from your own people's pictures, and tests itself on people it has not seen. Nothing leaves "
                "this machine, and nothing changes until you say so. It may take hours; the desk goes on working."
            )
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.start_button)
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.progress, 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(explanation)
        column.addWidget(self.form)
        column.addLayout(buttons)
        column.addWidget(self.notice)
        return card

    def _connect(self) -> None:
        self.form.changed.connect(self._on_form_changed)
        self.in_use.go_back_wanted.connect(self._go_back)
        self.outcome.use_wanted.connect(self._use)
        self.outcome.folder_wanted.connect(self._open_folder)
        self.adaptation.state_changed.connect(self._show_state)
        self.adaptation.progressed.connect(self.progress.show_step)
        self.adaptation.finished.connect(self._on_finished)
        self.adaptation.stopped.connect(self._on_stopped)
        self.adaptation.failed.connect(self._on_failed)

    # -- coming and going ----------------------------------------------------------------------------------------

    def enter(self) -> None:
        """The page comes into sight: what it shows may have been changed elsewhere."""
        self._look()
        self.focus_first()

    def focus_first(self) -> None:
        """The keyboard starts with what is to be done next."""
        if self.adaptation.is_active:
            (self.stop_button if self.stop_button.isEnabled() else self.back_button).setFocus()
        elif not self.outcome.isHidden():
            self.outcome.table.setFocus()
        else:
            self.form.pictures.setFocus()

    def may_close(self) -> bool:
        """Asks, while the network is being adapted, whether to end it."""
        if not self.adaptation.is_active:
            return True
        answer = QMessageBox.question(
            self,
            self.tr("The network is being adapted"),
            self.tr(
                "Stop it and close the window? What it has learned so far is kept; start it again with the same "
                "folders to go on."
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        return answer == QMessageBox.StandardButton.Yes

    def shut_down(self) -> None:
        """Ends the adaptation, and waits until what it has learned is safe."""
        self.adaptation.shut_down()
        self._runner.shut_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    # -- the network in use --------------------------------------------------------------------------------------

    def _look(self) -> None:
        self._runner.submit(
            _LANE, lambda _progress: self._choice.in_use(), done=self._on_looked, failed=self._on_not_looked
        )

    @Slot(object)
    def _on_looked(self, network: NetworkInUse) -> None:
        self.in_use.show_network(network)

    @Slot(object)
    def _on_not_looked(self, error: Exception) -> None:
        self.in_use.show_error(_told(error))

    def _go_back(self) -> None:
        def work(_progress: object) -> NetworkInUse:
            self._choice.go_back()
            return self._choice.in_use()

        def done(network: NetworkInUse) -> None:
            self.in_use.show_network(network)
            self.outcome.show_unused()
            self.focus_first()

        self._runner.submit(_LANE, work, done=done, failed=self._on_not_looked)

    @Slot(Outcome)
    def _use(self, outcome: Outcome) -> None:
        name, comparison = outcome.model, outcome.comparison
        if name is None:
            return

        def work(_progress: object) -> NetworkInUse:
            self._choice.use(name, comparison)
            return self._choice.in_use()

        def done(network: NetworkInUse) -> None:
            self.in_use.show_network(network)
            self.outcome.show_used()
            self.view.show_whole(self.outcome.use_button)

        def failed(error: Exception) -> None:
            self.outcome.show_refusal(_told(error), self.in_use.is_own)
            self.view.show_whole(self.outcome.use_button)

        self._runner.submit(_LANE, work, done=done, failed=failed)

    # -- the adaptation ------------------------------------------------------------------------------------------

    def _start(self) -> None:
        self.notice.clear()
        self.outcome.clear()
        self._order = self.form.order()
        try:
            command = self._choice.adapt_command()
        except FaceMatchError as error:
            self.notice.show_error(error)
            return
        self.progress.begin()
        self.adaptation.start(command, self._order)

    def _open_folder(self) -> None:
        if self._order is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._order.out.absolute())))

    @Slot(object)
    def _show_state(self, state: State) -> None:
        if state is State.STOPPING:
            self.progress.say(self.tr("Stopping: what was learned is being kept…"))
        # Before the button that has the focus is disabled, which would send it to some other one.
        has_focus = self.isAncestorOf(focused) if (focused := QApplication.focusWidget()) else False
        self._refresh()
        if has_focus:
            self.focus_first()

    @Slot(Outcome)
    def _on_finished(self, outcome: Outcome) -> None:
        self.progress.end(self.tr("Done."))
        self.outcome.show_outcome(outcome)
        self._remark(self.tr("The adaptation is done: see Administration."))
        self.view.show_top_of(self.outcome)

    @Slot()
    def _on_stopped(self) -> None:
        self.progress.end(self.tr("Stopped. Start again with the same folders to go on."))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.progress.end("")
        self.notice.show_error(error)
        self._remark(self.tr("The adaptation has stopped: see Administration."))
        self.view.show_whole(self.notice)

    def _remark(self, words: str) -> None:
        if not self.isVisible():
            self.remarked.emit(words)

    # -- what is shown -------------------------------------------------------------------------------------------

    @Slot()
    def _on_form_changed(self) -> None:
        missing = self.form.missing()
        still = self.tr("Still needed: {what}.").format(what=", ".join(missing))
        self.progress.say(still if missing else self.tr("Ready to start."))
        self._refresh()

    def _refresh(self) -> None:
        active = self.adaptation.is_active
        self.form.setEnabled(not active)
        self.start_button.setEnabled(not active and not self.form.missing())
        self.stop_button.setEnabled(self.adaptation.state is State.RUNNING)


def _told(error: Exception) -> Exception:
    """A bug leaves its traceback, which holds no picture and no name."""
    if not isinstance(error, FaceMatchError):
        logger.error("the choice of the network failed", exc_info=error)
    return error
