"""A kiosk that can be put to any step, everything that can happen to it there, and what must always hold."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from facematch_gui.core.verify import Verification
from facematch_gui.errors import CameraError, ModelError, PictureError, PolicyError
from facematch_gui.gui.kiosk.screens import (
    CallScreen,
    ConsentScreen,
    OutOfOrderScreen,
    PinScreen,
    StaffScreen,
    VerdictScreen,
)
from facematch_gui.gui.kiosk.values import Step
from facematch_gui.gui.side import Side
from facematch_gui.gui.tasks import CameraImage, Examined
from tests.gui.kiosk.conftest import HELP, PATIENCE, PIN, Kiosk

SPOKEN = "de"
"""By the visitor; the site speaks English."""
GERMAN_HELP = "Bitte klingeln."
FRAME = QImage(320, 180, QImage.Format.Format_RGB32)
FRAME.fill(0xFF9AA0A4)
NOBODYS = {Step.PREPARING, Step.WELCOME, Step.GOODBYE, Step.OUT_OF_ORDER, Step.STAFF}
BY_ITSELF = {Step.PREPARING, Step.CHECKING, Step.GOODBYE, Step.OUT_OF_ORDER}
"""Steps that need no button to go on."""


@dataclass
class Bench:
    """A kiosk that can be put to any step, and what was known of its last visitor."""

    kiosk: Kiosk
    document_face: Examined
    answer: Verification
    shown: Examined | None = None
    """The visitor's document."""

    # -- to a step -------------------------------------------------------------------------------------------------

    def welcome(self) -> None:
        """All is well and nobody is there."""
        kiosk = self.kiosk
        kiosk.trouble = None
        if not kiosk.cameras.plugged:
            kiosk.cameras.plug("Kiosk camera")
        self.leave_alone()

    def leave_alone(self) -> None:
        """Long enough for everybody to be gone."""
        kiosk = self.kiosk
        self._settle()
        for _ in range(85):
            kiosk.clock.pass_time(1)
            kiosk.desk.guard.tick()
        kiosk.wait_for(Step.WELCOME)
        self._settle()

    def _settle(self) -> None:
        self.kiosk.qtbot.waitUntil(lambda: not self.kiosk.desk.runner.is_busy(), timeout=PATIENCE)

    def visit(self) -> None:
        self.kiosk.desk.begin(SPOKEN)

    def document(self) -> None:
        self.visit()
        asking = self.kiosk.screen
        assert isinstance(asking, ConsentScreen)
        asking.agreed.emit()

    def selfie(self) -> None:
        self.document()
        # The kiosk overwrites what it is given.
        self.shown = replace(self.document_face, sample=copy.deepcopy(self.document_face.sample))
        self._take()
        self.kiosk.desk.checking.examined.emit(Side.DOCUMENT, self.shown)

    def _take(self) -> None:
        """The shutter has gone; what was found in the picture is for the caller to say."""
        self.kiosk.preview.take([CameraImage(FRAME)])
        self.kiosk.desk.checking.drop()

    def checking(self) -> None:
        self.selfie()
        self.kiosk.preview.take([CameraImage(FRAME)])

    def verdict(self) -> None:
        self.selfie()
        self._take()
        self.kiosk.desk.checking.verified.emit(self.answer)

    def goodbye(self) -> None:
        self.selfie()
        self.kiosk.desk.say_goodbye()

    def called(self) -> None:
        self.selfie()
        self.call()

    def called_from_the_welcome(self) -> None:
        self.call()

    def called_from_the_verdict(self) -> None:
        self.verdict()
        self.call()

    def pin(self) -> None:
        self.called()
        self.ask_pin()

    def pin_from_the_welcome(self) -> None:
        self.call()
        self.ask_pin()

    def staff(self) -> None:
        self.pin()
        self.right_pin()

    def out_of_order(self) -> None:
        self.selfie()
        self.kiosk.trouble = ModelError("The model file was changed", "Install the program again.")
        self.kiosk.desk.checking.broken.emit(self.kiosk.trouble)

    def pin_out_of_order(self) -> None:
        self.out_of_order()
        self.ask_pin()

    def preparing(self) -> None:
        self.pin_out_of_order()
        self.back()

    # -- what happens: each says whether it could --------------------------------------------------------------------

    def call(self) -> bool:
        return _click(self.kiosk.window.call_button)

    def cancel(self) -> bool:
        return _click(self.kiosk.window.cancel_button)

    def back(self) -> bool:
        could = self.kiosk.desk.step in (Step.DOCUMENT, Step.SELFIE, Step.CALL, Step.PIN)
        if could:
            self.kiosk.screen.left.emit()
        return could

    def go_on(self) -> bool:
        """The one thing that the screen is for."""
        screen = self.kiosk.screen
        if isinstance(screen, VerdictScreen):
            screen.done.emit()
        elif isinstance(screen, StaffScreen):
            screen.resume_wanted.emit()
        elif isinstance(screen, ConsentScreen):
            screen.agreed.emit()
        elif self.kiosk.is_at(Step.WELCOME):
            self.visit()
        else:
            return False
        return True

    def decline(self) -> bool:
        screen = self.kiosk.screen
        if isinstance(screen, ConsentScreen):
            screen.declined.emit()
        return isinstance(screen, ConsentScreen)

    def ask_pin(self) -> bool:
        screen = self.kiosk.screen
        if isinstance(screen, CallScreen | OutOfOrderScreen):
            screen.staff_wanted.emit()
        return isinstance(screen, CallScreen | OutOfOrderScreen)

    def wrong_pin(self) -> bool:
        return self._try("00000000")

    def right_pin(self) -> bool:
        could = self._try(PIN)
        if could:
            self._settle()
        return could

    def _try(self, pin: str) -> bool:
        screen = self.kiosk.screen
        if isinstance(screen, PinScreen):
            screen.tried.emit(pin)
        return isinstance(screen, PinScreen)

    def right_pin_and_away(self) -> bool:
        """Away before it was looked at, and somebody else asks for the PIN."""
        could = self._try(PIN)
        if could:
            self.back()
            self.call()
            self.ask_pin()
            self._settle()
            assert not self.kiosk.is_at(Step.STAFF)
        return could

    def nobody_there(self) -> bool:
        for _ in range(85):
            self.kiosk.clock.pass_time(1)
            self.kiosk.desk.guard.tick()
        return True

    def sleep(self) -> bool:
        self.kiosk.slept += 3600
        self.kiosk.desk.guard.tick()
        return True

    def sleep_where_the_clock_goes_on(self) -> bool:
        self.kiosk.desk.guard.tick()
        self.kiosk.clock.pass_time(3600)
        self.kiosk.desk.guard.tick()
        return True

    def hang(self) -> bool:
        self.kiosk.desk.guard.stuck.emit()
        return True

    def unplug(self) -> bool:
        could = bool(self.kiosk.cameras.plugged)
        if could:
            self.kiosk.cameras.unplug("Kiosk camera")
        return could

    def plug_out_and_in(self) -> bool:
        self.unplug()
        self.kiosk.cameras.plug("Kiosk camera")
        return True

    def camera_fails(self) -> bool:
        could = self.kiosk.preview.is_live
        if could:
            self.kiosk.camera.fail(CameraError("The camera gives no picture", "Close other programs."))
        return could

    def frame(self) -> bool:
        could = self.kiosk.preview.is_live
        if could:
            self.kiosk.camera.send(FRAME)
        return could

    def late_picture(self) -> bool:
        """As if the shutter had gone just before the screen changed."""
        could = not self.kiosk.preview.is_live
        if could:
            self.kiosk.preview.captured.emit([CameraImage(FRAME)])
        return could

    def late_failure(self) -> bool:
        self.kiosk.preview.failed.emit(CameraError("The camera gives no picture", "Close other programs."))
        return True

    def break_policy(self) -> bool:
        self.kiosk.trouble = PolicyError("The policy has no kiosk.pim", "The keys are others.")
        return True

    def change_policy(self) -> bool:
        policy = self.kiosk.policy
        changed = replace(policy.kiosk, countdown_seconds=policy.kiosk.countdown_seconds ^ 1)
        self.kiosk.policy = replace(policy, kiosk=changed)
        return True

    def break_job(self) -> bool:
        could = self.kiosk.desk.step in (Step.DOCUMENT, Step.SELFIE, Step.CHECKING)
        if could:
            self.kiosk.desk.checking.broken.emit(PolicyError("The policy has no kiosk.pim", "The keys are others."))
        return could

    def refuse(self) -> bool:
        could = self.kiosk.is_at(Step.CHECKING)
        if could:
            self.kiosk.desk.checking.drop()
            self.kiosk.desk.checking.refused.emit(Side.SELFIE, PictureError("No face was found", "Take another."))
        return could

    # -- what always holds -----------------------------------------------------------------------------------------

    def check(self) -> None:
        kiosk, step = self.kiosk, self.kiosk.desk.step
        buttons = [each for each in kiosk.window.findChildren(QPushButton) if each.isVisibleTo(kiosk.window)]
        assert any(button.isEnabled() for button in buttons) or step in BY_ITSELF, "a dead end"
        helped = kiosk.window.call_button is not None or any(words in kiosk.words() for words in (HELP, GERMAN_HELP))
        assert helped or step in (Step.PIN, Step.STAFF), "nobody can be called"
        assert kiosk.desk.visit is None or step not in NOBODYS, "a visit goes on that is over"
        assert not kiosk.preview.is_live or step in (Step.DOCUMENT, Step.SELFIE), "the camera runs for nobody"
        watched = kiosk.desk.visit is not None or step in (Step.PIN, Step.CALL, Step.STAFF)
        assert kiosk.desk.guard.is_watching or not watched, "nobody would notice that nobody is there"
        if step in (Step.PREPARING, Step.WELCOME, Step.OUT_OF_ORDER, Step.PIN, Step.STAFF):
            assert QLocale().language() == QLocale.Language.English, "staff cannot read it"
        if kiosk.desk.visit is None and self.shown is not None:
            assert not self.shown.sample.picture.pixels.any(), "the picture is still there"
            assert not self.shown.sample.chips.any()


def _click(button: QPushButton | None) -> bool:
    if button is not None:
        button.click()
    return button is not None
