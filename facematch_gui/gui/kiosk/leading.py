"""Leads one visitor from the consent to the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facematch_gui.gui.kiosk.camera_screen import CameraScreen, FolderScreen
from facematch_gui.gui.kiosk.capture import CameraCapture, FolderCapture
from facematch_gui.gui.kiosk.checking import Checking
from facematch_gui.gui.kiosk.folder_watch import FolderWatch
from facematch_gui.gui.kiosk.memory import give_back
from facematch_gui.gui.kiosk.screens import CheckingScreen, ConsentScreen, VerdictScreen
from facematch_gui.gui.kiosk.values import Step
from facematch_gui.gui.kiosk.visit import Visit
from facematch_gui.gui.notice import words
from facematch_gui.gui.recording import agreed
from facematch_gui.gui.sentences import joined
from facematch_gui.gui.side import Side

if TYPE_CHECKING:
    from facematch_gui.core.verify import Verification
    from facematch_gui.gui.kiosk.window import KioskWindow
    from facematch_gui.gui.tasks import Examined, Source
    from facematch_gui.gui.theme import Theme
    from facematch_gui.settings import SitePolicy

_MOST_FAILURES = 3
"""After so many pictures in a row that could not be used, a person is called."""
_SWEEP_MS = 100


class Leading(QObject):
    """Presents the steps of one visit at a time.

    Args:
        camera, folder: where pictures come from.
        checking: what they are put to.
        help_words: how a person is reached, in the visitor's language.
    """

    finished = Signal(bool)
    """The visitor is through, or with True has declined to be pictured."""
    help_needed = Signal()
    """The visitor does not get on alone."""

    def __init__(
        self,
        window: KioskWindow,
        theme: Theme,
        camera: CameraCapture,
        folder: FolderCapture,
        checking: Checking,
        help_words: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._theme = theme
        self._camera = camera
        self._folder = folder
        self._checking = checking
        self._help_words = help_words
        self._visit: Visit | None = None
        self._policy: SitePolicy | None = None
        self._at = Step.CONSENT
        camera.taken.connect(self._on_taken)
        folder.taken.connect(self._on_taken)
        checking.examined.connect(self._on_examined)
        checking.refused.connect(self._on_refused)
        checking.verified.connect(self._on_verified)

    @property
    def visit(self) -> Visit | None:
        """Whoever is there, until forgotten."""
        return self._visit

    def begin(self, language: str, policy: SitePolicy) -> None:
        """A visit begins, under the policy as it is now."""
        self._visit, self._policy = Visit(language), policy
        self._ask_consent()

    @Slot()
    def go_on(self) -> None:
        """Shows the step again that the visitor was at."""
        if self._at is Step.VERDICT:
            self._tell()
        elif self._at is Step.DOCUMENT:
            self._take(Side.DOCUMENT)
        elif self._at is Step.SELFIE:
            self._take(Side.SELFIE)
        else:
            self._ask_consent()

    def pause(self) -> None:
        """Stops the camera and whatever runs; what is known stays."""
        self._checking.drop()
        self._camera.end()
        self._folder.end()

    def forget(self) -> None:
        """Ends the visit: everything personal is wiped from memory; the screen goes with the next one."""
        self.pause()
        visit, self._visit = self._visit, None
        if visit is not None:
            visit.wipe()
            # As soon as the screen is gone and whoever called has let go of the error.
            QTimer.singleShot(_SWEEP_MS, give_back)

    # -- the steps -----------------------------------------------------------------------------------------------

    def _ask_consent(self) -> None:
        if self._visit is None or self._policy is None:
            return
        self._at = Step.CONSENT
        screen = ConsentScreen(self._policy.consent.in_language(self._visit.language))
        screen.agreed.connect(self._on_agreed)
        screen.declined.connect(lambda: self.finished.emit(True))
        self._window.show_screen(screen)

    @Slot()
    def _on_agreed(self) -> None:
        if self._visit is not None and self._policy is not None:
            self._visit.consented_to = agreed(self._policy.consent, self._visit.language)
            self._take(Side.DOCUMENT)

    def _take(self, side: Side, trouble: str = "") -> None:
        """Asks for a picture.

        Args:
            trouble: why the one before it was no good.
        """
        if self._policy is None:
            return
        self._at = Step.DOCUMENT if side is Side.DOCUMENT else Step.SELFIE
        rules = self._policy.kiosk
        if side is Side.DOCUMENT and rules.document == "folder" and rules.document_folder is not None:
            waiting = FolderScreen(self._theme)
            waiting.left.connect(self._step_back)
            self._window.show_screen(waiting)
            if trouble:
                waiting.show_trouble(trouble)
            self._folder.begin(waiting, FolderWatch(rules.document_folder, rules.empty_folder))
        else:
            screen = CameraScreen(self._theme, side)
            screen.left.connect(self._step_back)
            self._window.show_screen(screen)
            self._camera.begin(screen, trouble)

    @Slot()
    def _step_back(self) -> None:
        self.pause()
        if self._at is Step.SELFIE and self._visit is not None:
            self._visit.forget_document()
            self._take(Side.DOCUMENT)
        else:
            self._ask_consent()

    # -- what comes of them --------------------------------------------------------------------------------------

    @Slot(object)
    def _on_taken(self, sources: list[Source]) -> None:
        if self._visit is None:
            return
        side = Side.SELFIE if self._at is Step.SELFIE else Side.DOCUMENT
        from_camera = isinstance(self._window.screen_shown, CameraScreen)
        self._window.show_screen(CheckingScreen(self._theme))
        self._checking.examine(side, sources[0], from_camera, self._visit.consented_to)

    @Slot(object, object)
    def _on_examined(self, side: Side, examined: Examined) -> None:
        visit = self._visit
        if visit is None:
            return
        visit.failures = 0
        if side is Side.DOCUMENT:
            visit.document = examined
            self._take(Side.SELFIE)
        elif visit.document is not None:
            visit.selfie = examined
            self._checking.compare(examined, visit.document, visit.consented_to)

    @Slot(object, object)
    def _on_refused(self, side: Side, error: Exception) -> None:
        if self._visit is None:
            return
        self._visit.failures += 1
        if self._visit.failures % _MOST_FAILURES == 0:
            self.help_needed.emit()
            return
        self._take(side, joined(*words(error)))

    @Slot(object)
    def _on_verified(self, verification: Verification) -> None:
        if self._visit is None:
            return
        # The answer is a word: the pictures are no longer needed to show it.
        self._visit.wipe()
        self._visit.answer = str(verification.verdict)
        self._tell()

    def _tell(self) -> None:
        if self._visit is None or self._visit.answer is None:
            return
        self._at = Step.VERDICT
        screen = VerdictScreen(self._theme, self._visit.answer, self._help_words())
        screen.done.connect(lambda: self.finished.emit(False))
        self._window.show_screen(screen)
