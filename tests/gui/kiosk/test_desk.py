"""Visitors from the welcome to the goodbye, with the real networks; and everything that can come between."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facematch_gui.errors import ModelError, PolicyError
from facematch_gui.gui.kiosk.values import Step
from facematch_gui.records.values import GivenConsent
from facematch_gui.settings import SitePolicy
from tests.gui.kiosk.conftest import HELP, PATIENCE, Kiosk
from tests.gui.kiosk.scenes import empty_frame, page_frame, person_frame


def test_a_visitor_is_led_from_the_welcome_to_the_goodbye(kiosk: Kiosk) -> None:
    kiosk.reach(Step.SELFIE)
    visit = kiosk.desk.visit
    assert visit is not None
    assert visit.consented_to == GivenConsent("7", "en", "May we compare?")
    assert visit.document is not None
    pixels = visit.document.sample.picture.pixels
    kiosk.show_until(person_frame(), Step.VERDICT)
    assert "show the same person" in kiosk.words()
    assert not pixels.any(), "the answer needs no picture any more"
    assert [visit.document, visit.selfie] == [None, None]
    kiosk.press("Done")
    assert kiosk.is_at(Step.GOODBYE)
    assert kiosk.desk.visit is None
    kiosk.wait_for(Step.WELCOME)


def test_another_persons_document_is_no_match_and_nothing_of_it_is_shown(kiosk: Kiosk, faces: Path) -> None:
    other = min((faces / "london").rglob("portrait.jpg"))
    kiosk.reach(Step.DOCUMENT)
    kiosk.take(page_frame(QImage(str(other))), Step.SELFIE)
    kiosk.show_until(person_frame(), Step.VERDICT)
    assert "could not confirm" in kiosk.words()
    assert HELP in kiosk.words(), "nobody is left alone with a no"


def test_the_persons_own_head_does_not_pass_for_a_document(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.reach(Step.DOCUMENT)
    seen: list[object] = []
    kiosk.preview.seen.connect(seen.append)
    kiosk.show(person_frame(), lambda: len(seen) >= 8)
    assert kiosk.is_at(Step.DOCUMENT), "the shutter does not go by itself"
    kiosk.press("Take the picture")
    visit = kiosk.desk.visit
    assert visit is not None
    qtbot.waitUntil(lambda: visit.failures == 1, timeout=PATIENCE)
    assert visit.document is None
    assert kiosk.is_at(Step.DOCUMENT)


def test_whoever_declines_is_pictured_by_nobody(kiosk: Kiosk) -> None:
    kiosk.reach(Step.CONSENT)
    assert "May we compare?" in kiosk.screen.spoken()
    kiosk.press("I do not agree")
    assert kiosk.is_at(Step.GOODBYE)
    assert "Nothing was taken of you" in kiosk.words()
    assert HELP in kiosk.words()
    assert not kiosk.cameras.opened, "no camera was ever started"
    kiosk.wait_for(Step.WELCOME)


def test_the_consent_is_asked_in_the_language_that_was_chosen(kiosk: Kiosk) -> None:
    kiosk.reach(Step.WELCOME)
    kiosk.press("Deutsch")
    assert "Dürfen wir vergleichen?" in kiosk.screen.spoken()
    kiosk.desk.call()
    assert "Bitte klingeln." in kiosk.words()


def test_without_a_sign_the_visit_ends_and_nothing_is_left(kiosk: Kiosk) -> None:
    kiosk.reach(Step.SELFIE)
    visit = kiosk.desk.visit
    assert visit is not None
    assert visit.document is not None
    pixels = visit.document.sample.picture.pixels
    for _ in range(61):
        kiosk.clock.pass_time(1)
        kiosk.desk.guard.tick()
    assert "Are you still there?" in kiosk.window.alert.text
    kiosk.press("I am still here")
    kiosk.qtbot.keyClick(kiosk.window, Qt.Key.Key_Tab)
    kiosk.window.touched.emit()
    assert not kiosk.window.alert.text
    assert kiosk.is_at(Step.SELFIE)
    for _ in range(81):
        kiosk.clock.pass_time(1)
        kiosk.desk.guard.tick()
    assert kiosk.is_at(Step.WELCOME)
    assert kiosk.desk.visit is None
    assert not pixels.any()
    assert not kiosk.preview.is_live
    assert not kiosk.window.alert.text


@pytest.mark.parametrize("step", [Step.CONSENT, Step.DOCUMENT, Step.SELFIE])
def test_a_person_can_be_called_from_every_step_and_the_visit_goes_on_after(kiosk: Kiosk, step: Step) -> None:
    kiosk.reach(step)
    kiosk.press("Call a person")
    assert kiosk.is_at(Step.CALL)
    assert HELP in kiosk.words()
    assert not kiosk.preview.is_live
    kiosk.press("Back")
    assert kiosk.is_at(step)


def test_a_person_can_be_called_from_the_welcome_too(kiosk: Kiosk) -> None:
    kiosk.reach(Step.WELCOME)
    kiosk.press("Call a person")
    kiosk.press("Close")
    assert kiosk.is_at(Step.WELCOME)


def test_stopping_deletes_everything(kiosk: Kiosk) -> None:
    kiosk.reach(Step.SELFIE)
    kiosk.press("Stop and delete everything")
    assert kiosk.is_at(Step.GOODBYE)
    assert kiosk.desk.visit is None
    kiosk.wait_for(Step.WELCOME)


def test_going_back_from_the_selfie_asks_for_the_document_anew(kiosk: Kiosk) -> None:
    kiosk.reach(Step.SELFIE)
    kiosk.press("Back")
    assert kiosk.is_at(Step.DOCUMENT)
    assert kiosk.desk.visit is not None
    assert kiosk.desk.visit.document is None
    kiosk.press("Back")
    assert kiosk.is_at(Step.CONSENT)


def test_after_three_pictures_without_a_face_a_person_is_called(kiosk: Kiosk) -> None:
    kiosk.reach(Step.DOCUMENT)
    for step in (Step.DOCUMENT, Step.DOCUMENT, Step.CALL):
        kiosk.take(empty_frame(), step)
    assert HELP in kiosk.words()
    kiosk.press("Back")
    assert kiosk.is_at(Step.DOCUMENT)


def test_a_camera_that_is_unplugged_comes_back_by_itself(kiosk: Kiosk) -> None:
    kiosk.reach(Step.SELFIE)
    kiosk.cameras.unplug("Kiosk camera")
    assert "unplugged" in kiosk.words()
    assert kiosk.desk.visit is not None, "the visit is not lost"
    kiosk.cameras.plug("Kiosk camera")
    kiosk.qtbot.waitUntil(lambda: kiosk.preview.is_live, timeout=PATIENCE)
    kiosk.show_until(person_frame(), Step.VERDICT)


def test_sleep_ends_the_visit(kiosk: Kiosk) -> None:
    kiosk.reach(Step.SELFIE)
    kiosk.slept = 3600.0
    kiosk.desk.guard.tick()
    assert kiosk.is_at(Step.WELCOME)
    assert kiosk.desk.visit is None


def test_what_is_wrong_is_shown_to_staff_and_mends_itself(kiosk: Kiosk, policy: SitePolicy) -> None:
    kiosk.trouble = ModelError("The model file was changed", "Install the program again.")
    kiosk.desk.start()
    kiosk.wait_for(Step.OUT_OF_ORDER)
    assert "out of order" in kiosk.words()
    assert "The model file was changed" in kiosk.words()
    kiosk.trouble = None
    kiosk.wait_for(Step.WELCOME)


def test_a_kiosk_stops_between_visits_where_something_breaks(kiosk: Kiosk) -> None:
    kiosk.reach(Step.WELCOME)
    kiosk.trouble = PolicyError("The policy has no kiosk.pim", "The keys are others.")
    kiosk.wait_for(Step.OUT_OF_ORDER)
    assert "kiosk.pim" in kiosk.words()
    assert HELP in kiosk.words()
    kiosk.press("Staff")
    assert kiosk.is_at(Step.PIN)


def test_without_a_camera_nobody_is_served(kiosk: Kiosk) -> None:
    kiosk.cameras.unplug("Kiosk camera")
    kiosk.desk.start()
    kiosk.wait_for(Step.OUT_OF_ORDER)
    kiosk.cameras.plug("Kiosk camera")
    kiosk.wait_for(Step.WELCOME)


@pytest.mark.parametrize("wrong", ["pin", "consent", "languages"])
def test_a_policy_that_lacks_what_a_kiosk_needs_stops_it(kiosk: Kiosk, policy: SitePolicy, wrong: str) -> None:
    kiosk.policy = {
        "pin": replace(policy, kiosk=replace(policy.kiosk, pin="")),
        "consent": replace(policy, consent=replace(policy.consent, text={})),
        "languages": replace(policy, kiosk=replace(policy.kiosk, languages=("en", "xx"))),
    }[wrong]
    kiosk.desk.start()
    kiosk.wait_for(Step.OUT_OF_ORDER)
    assert f"kiosk.{wrong}" in kiosk.words() or "could agree to" in kiosk.words()


def test_a_document_may_come_as_a_file(kiosk: Kiosk, policy: SitePolicy, tmp_path: Path, document: Path) -> None:
    rules = replace(policy.kiosk, document="folder", document_folder=tmp_path, empty_folder=True)
    kiosk.policy = replace(policy, kiosk=rules)
    kiosk.reach(Step.CONSENT)
    kiosk.press("I agree")
    assert "Scan your document" in kiosk.words()
    kiosk.qtbot.wait(100)
    shutil.copy(document, tmp_path / "scan.jpg")
    kiosk.wait_for(Step.SELFIE)
    assert not list(tmp_path.iterdir())
    kiosk.show_until(person_frame(), Step.VERDICT)
    assert "show the same person" in kiosk.words()


def test_an_answer_that_comes_too_late_reaches_nobody(kiosk: Kiosk) -> None:
    """The visitor leaves while the pictures are compared; the next one must not be shown the answer."""
    kiosk.reach(Step.SELFIE)
    kiosk.show(person_frame(), lambda: kiosk.is_at(Step.CHECKING))
    kiosk.press("Stop and delete everything")
    kiosk.wait_for(Step.WELCOME)
    kiosk.press("English")
    kiosk.qtbot.waitUntil(lambda: not kiosk.desk.runner.is_busy(), timeout=PATIENCE)
    kiosk.qtbot.wait(50)
    assert kiosk.is_at(Step.CONSENT)
    visit = kiosk.desk.visit
    assert visit is not None
    assert visit.document is None
    assert visit.selfie is None


def test_it_is_used_by_keyboard_alone(kiosk: Kiosk) -> None:
    kiosk.reach(Step.WELCOME)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(kiosk.window.focusWidget(), key)

    press(Qt.Key.Key_Return)
    assert kiosk.is_at(Step.CONSENT)
    # Past the text and the refusal.
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert kiosk.is_at(Step.DOCUMENT)
    press(Qt.Key.Key_Escape)
    assert kiosk.is_at(Step.DOCUMENT), "Escape is no way out"
    press(Qt.Key.Key_Enter)
    assert kiosk.is_at(Step.DOCUMENT), "before the camera runs, nothing is pressed by pressing twice"
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Enter)
    assert kiosk.is_at(Step.CONSENT), "the way back comes first while there is no picture to take"


def test_whoever_calls_a_person_from_the_answer_comes_back_to_it(kiosk: Kiosk) -> None:
    kiosk.reach(Step.SELFIE)
    kiosk.show_until(person_frame(), Step.VERDICT)
    said = kiosk.words()
    kiosk.press("Call a person")
    kiosk.press("Back")
    assert kiosk.is_at(Step.VERDICT)
    assert kiosk.words() == said


def test_a_call_before_the_kiosk_is_ready_ends_by_itself(kiosk: Kiosk) -> None:
    kiosk.trouble = ModelError("The model file was changed", "Install the program again.")
    kiosk.desk.start()
    kiosk.desk.call()
    kiosk.trouble = None
    for _ in range(81):
        kiosk.clock.pass_time(1)
        kiosk.desk.guard.tick()
    kiosk.wait_for(Step.WELCOME)


def test_a_look_at_the_frames_that_never_ends_is_noticed(kiosk: Kiosk) -> None:
    kiosk.reach(Step.DOCUMENT)
    kiosk.qtbot.waitUntil(lambda: kiosk.preview.is_live, timeout=PATIENCE)
    # The look has ended, but this thread does not come to hear of it.
    kiosk.camera.send(page_frame())
    beats = len(kiosk.beats)
    for _ in range(50):
        kiosk.clock.pass_time(1)
        kiosk.window.touched.emit()
        kiosk.desk.guard.tick()
    assert kiosk.is_at(Step.OUT_OF_ORDER)
    assert len(kiosk.beats) - beats < 10, "whoever watches the program starts it anew"


def test_a_camera_that_fails_again_and_again_is_told_in_a_visitors_words(kiosk: Kiosk) -> None:
    kiosk.reach(Step.SELFIE)
    kiosk.cameras.unplug("Kiosk camera")
    assert "The camera was unplugged." in kiosk.words()
    assert "file" not in kiosk.words(), "there is none to open"
