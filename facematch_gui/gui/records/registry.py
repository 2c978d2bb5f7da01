"""The records in the window: who is let in, what a check is recorded under, and the pages of what was checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QMainWindow, QMessageBox

from facematch_gui.errors import PassphraseNeededError
from facematch_gui.gui.answer.words import count
from facematch_gui.gui.notice import words
from facematch_gui.gui.records.access import RecordsAccess
from facematch_gui.gui.records.case_bar import CaseBar
from facematch_gui.gui.records.decision import Deciding
from facematch_gui.gui.records.desk_decision import DeskDecision
from facematch_gui.gui.records.words import role_word
from facematch_gui.gui.sentences import closed
from facematch_gui.records.values import Role, ServerState, State

if TYPE_CHECKING:
    from facematch_gui.gui.answer.result import ResultPane
    from facematch_gui.gui.batch.pages import Pages
    from facematch_gui.gui.desk import Desk
    from facematch_gui.gui.menus import DeskMenus
    from facematch_gui.gui.records.entrance import Entrance
    from facematch_gui.gui.records.overview_page import OverviewPage
    from facematch_gui.gui.records.past_checks import PastChecks
    from facematch_gui.gui.records.values import CaseDetails, RecordDesk
    from facematch_gui.gui.theme import Theme
    from facematch_gui.settings import SitePolicy


class Registry(QObject):
    """Nothing of it is to be seen before the policy says that records are kept.

    Args:
        window: holds the case bar, and the pages are built for it when they are first wanted.
    """

    remarked = Signal(str)
    """What has been done, for the status bar."""

    def __init__(
        self,
        records: RecordDesk,
        theme: Theme,
        window: QMainWindow,
        menus: DeskMenus,
        pages: Pages,
        desk: Desk,
        result: ResultPane,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._menus = menus
        self._pages = pages
        self._desk = desk
        self._policy: SitePolicy | None = None
        self._has_tried = False
        """A passphrase was given: if the records are still locked, it was wrong."""
        self.access = RecordsAccess(records, self)
        self.deciding = Deciding(self.access, theme, window)
        self.decision = DeskDecision(desk, result, self.deciding, menus.decide, pages, self)
        self.case_bar = CaseBar(window)
        window.menuBar().setCornerWidget(self.case_bar)
        self.entrance: Entrance | None = None
        self.checks: PastChecks | None = None
        self.overview: OverviewPage | None = None
        self._name = self._label()
        self._server = self._label()
        for action in menus.of_records:
            action.setVisible(False)
        self._connect()
        result.again_wanted.connect(desk.check_again)

    def _label(self) -> QLabel:
        label = QLabel()
        label.setContentsMargins(10, 0, 0, 0)
        label.hide()
        self._window.statusBar().addPermanentWidget(label)
        return label

    def _connect(self) -> None:
        self.access.opened.connect(self._on_opened)
        self.access.locked.connect(self._on_locked)
        self.access.failed.connect(self._on_failed)
        self.access.told.connect(self._tell)
        self.access.entered.connect(self._on_entered)
        self.access.refused.connect(self._on_refused)
        self.access.left.connect(self._on_left)
        self.access.synchronised.connect(self._show_server)
        self._desk.records_failed.connect(self._on_not_recorded)
        self.case_bar.changed.connect(self._desk.case_changed)
        self.case_bar.consent_wanted.connect(self.ask_consent)
        menus = self._menus
        menus.case.triggered.connect(self.case_bar.focus)
        menus.consent.triggered.connect(self.ask_consent)
        menus.history.triggered.connect(self.show_history)
        menus.waiting.triggered.connect(self.show_waiting)
        menus.overview.triggered.connect(self.show_overview)
        menus.sign_out.triggered.connect(self.access.leave)
        self._pages.currentChanged.connect(lambda: self.case_bar.show_with_desk(self._pages.shows_desk))
        self._pages.guard([menus.history, menus.waiting, menus.overview, menus.sign_out])

    # -- what the window asks ------------------------------------------------------------------------------------

    def case_details(self) -> CaseDetails:
        """What a check that begins now is recorded under."""
        return self.case_bar.details("" if self._signs_in and self.access.person is None else self.access.officer)

    def follow(self, policy: SitePolicy) -> None:
        """Shows what the site's policy asks for, and opens the records."""
        self._policy, rules = policy, policy.records
        if not (rules.desk or rules.kiosk):
            return
        for action in self._menus.of_records:
            action.setVisible(True)
        for action in (self._menus.case, self._menus.decide):
            action.setVisible(rules.desk)
        self._menus.consent.setVisible(rules.desk and rules.consent_required)
        self._menus.sign_out.setVisible(rules.sign_in)
        if rules.desk:
            self.case_bar.follow(rules.case_required, rules.consent_required)
        if rules.sign_in:
            self._show_entrance().show_opening()
        else:
            self.access.enter()
        self.access.open()

    def next_person(self) -> None:
        """The desk has been cleared for somebody else."""
        self.case_bar.clear()
        if self._policy is not None and self._policy.records.case_required:
            self.case_bar.focus()

    def shut_down(self) -> None:
        self.access.shut_down()

    # -- people --------------------------------------------------------------------------------------------------

    @property
    def _signs_in(self) -> bool:
        return self._policy is not None and self._policy.records.sign_in

    def _show_entrance(self) -> Entrance:
        if self.entrance is None:
            from facematch_gui.gui.records.entrance import Entrance

            self.entrance = Entrance(self._theme)
            self.entrance.passphrase_given.connect(self._unlock)
            self.entrance.signed_in.connect(self.access.sign_in)
            self.entrance.again_wanted.connect(self.access.open)
        self._pages.show_entrance(self.entrance)
        return self.entrance

    @Slot(str)
    def _unlock(self, passphrase: str) -> None:
        self._has_tried = True
        self.access.open(passphrase)

    @Slot()
    def _on_opened(self) -> None:
        self._has_tried = False
        if self.access.person is None:
            self._show_entrance().ask_who()
        else:
            self._let_in()

    @Slot(object)
    def _on_locked(self, error: Exception) -> None:
        self._show_entrance().ask_for_passphrase(error if self._has_tried else None)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self.entrance is not None and self._pages.currentWidget() is self.entrance:
            self.entrance.show_failure(error)
        else:
            # The desk works on, and says so of every answer that it must not show.
            self._tell(error)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._show_entrance().ask_who(error)

    @Slot(object)
    def _on_entered(self) -> None:
        person = self.access.person
        if person is None:
            return
        self._menus.overview.setVisible(person.role.rank >= Role.SUPERVISOR.rank)
        if self._signs_in:
            self._name.setText(person.name)
            self._name.setToolTip(role_word(person.role))
            self._name.setAccessibleName(self.tr("Signed in: {name}").format(name=person.name))
            self._name.show()
            self._let_in()

    def _let_in(self) -> None:
        """To the desk, where what could not be recorded before is checked again."""
        if self.entrance is not None:
            self.entrance.forget()
            if self._pages.currentWidget() is self.entrance:
                self._pages.show_desk()
        self._desk.check_again()

    @Slot()
    def _on_left(self) -> None:
        """Whoever comes next sees nothing of what there was."""
        self._desk.clear_all()
        self._pages.clear_batch()
        self.case_bar.clear()
        for page in (self.checks, self.overview):
            if page is not None:
                page.clear()
        self._name.hide()
        self._show_entrance().ask_who()

    @Slot(object)
    def _on_not_recorded(self, error: Exception) -> None:
        """The passphrase is asked for where it is missing; all else is said where the answer would stand."""
        if isinstance(error, PassphraseNeededError):
            self._on_locked(error)

    @Slot(object)
    def _show_server(self, state: ServerState) -> None:
        """Says what nobody has to do anything about, but may wonder at."""
        self._server.setText(self.tr("Waiting for the server: {count}").format(count=count(state.waiting)))
        self._server.setToolTip(
            self.tr("These records are safe on this machine, and go to the site's server once it answers.")
        )
        has_server = self._policy is not None and bool(self._policy.records.database)
        self._server.setVisible(has_server and state.waiting > 0 and not state.reached)

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        """What nobody may overlook, and what stops nothing."""
        title, remedy = words(error)
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Records"), closed(title), parent=self._window)
        box.setInformativeText(remedy)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    # -- the check on the desk -----------------------------------------------------------------------------------

    @Slot()
    def ask_consent(self) -> None:
        """Shows the site's text to the person at the desk."""
        if self._policy is None:
            return
        from facematch_gui.gui.records.consent import ConsentDialog

        dialog = ConsentDialog(self._policy.consent, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(self.case_bar.give_consent)
        dialog.open()

    # -- the pages -----------------------------------------------------------------------------------------------

    @Slot()
    def show_history(self) -> None:
        """All past checks."""
        self._enter_checks(None)

    @Slot()
    def show_waiting(self) -> None:
        """Those that wait for a decision."""
        self._enter_checks(State.WAITING)

    def _enter_checks(self, state: State | None) -> None:
        if self.checks is None:
            from facematch_gui.gui.records.past_checks import PastChecks

            self.checks = PastChecks(self._theme, self.access, self.deciding)
            self.checks.back_wanted.connect(self._pages.show_desk)
            self.checks.remarked.connect(self.remarked)
        self._pages.show_beside(self.checks)
        self.checks.enter(state)

    @Slot()
    def show_overview(self) -> None:
        """How a month went."""
        if self.overview is None:
            from facematch_gui.gui.records.overview_page import OverviewPage

            self.overview = OverviewPage(self._theme, self.access)
            self.overview.back_wanted.connect(self._pages.show_desk)
            self.overview.remarked.connect(self.remarked)
        self._pages.show_beside(self.overview)
        self.overview.enter()
