"""What comes of a check at the desk is in the records, under its case, before anybody sees it; or is not shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.app import Once
from facematch_gui.app_records import DeskRecords
from facematch_gui.core.networks import Networks
from facematch_gui.core.verify import Verification
from facematch_gui.engines.loading import load_finder
from facematch_gui.errors import CameraError, MixedPeopleError, NoFaceError, RecordsError
from facematch_gui.gui.answer.result import ResultPane
from facematch_gui.gui.camera.desk import CameraDesk
from facematch_gui.gui.camera.preview import Preview
from facematch_gui.gui.desk import Desk
from facematch_gui.gui.jobs import CancelledError
from facematch_gui.gui.panel import PicturePanel
from facematch_gui.gui.recording import agreed, answered, examined
from facematch_gui.gui.records.values import CaseDetails
from facematch_gui.gui.side import Side
from facematch_gui.gui.side_state import SideState
from facematch_gui.gui.tasks import Outcome, Refused, Undecided
from facematch_gui.gui.theme import Theme
from facematch_gui.records.values import Details, Kept, Query
from facematch_gui.settings import Consent, RecordRules, SitePolicy
from tests.fakes import FakeCameras
from tests.gui.desks import PATIENCE

RULES = RecordRules(key="file", desk_name="Counter 3")
AGREED = Consent("7", {"en": "I agree.", "de": "Ich stimme zu."})


@dataclass
class Studio:
    """A desk without its window, and what it knows of the check."""

    desk: Desk
    result: ResultPane
    panels: dict[Side, PicturePanel]
    records: DeskRecords
    qtbot: QtBot
    details: list[CaseDetails] = field(default_factory=lambda: [CaseDetails(officer="A. Officer")])

    def load(self, side: Side, source: Path | QImage) -> None:
        self.wait(lambda: self.desk.load(side, source))

    def wait(self, act: Callable[[], object]) -> None:
        with self.qtbot.waitSignal(self.desk.settled, timeout=PATIENCE):
            act()
        self.qtbot.waitUntil(lambda: not self.desk.is_busy, timeout=PATIENCE)

    def enter(self, **details: str) -> None:
        """The officer types, or ticks."""
        self.details[0] = replace(self.details[0], **details)
        self.desk.case_changed()
        self.qtbot.waitUntil(lambda: not self.desk.is_busy, timeout=PATIENCE)

    def recorded(self) -> list[Details]:
        """All checks that are recorded, the newest first."""
        archive, who = self.records.history(), self.records.account()
        return [archive.details(row.record, who) for row in archive.search(Query(), who).rows]


@pytest.fixture
def make_studio(theme: Theme, shared_networks: Callable[[], Networks], qtbot: QtBot) -> Iterator[Callable[..., Studio]]:
    made: list[tuple[Studio, QObject]] = []

    def make(rules: RecordRules = RULES) -> Studio:
        policy = SitePolicy(records=rules, consent=AGREED)
        parent = QObject()
        panels = {side: PicturePanel(side, theme) for side in Side}
        result = ResultPane(theme)
        for widget in (*panels.values(), result):
            qtbot.addWidget(widget)
        records = DeskRecords(lambda: policy)
        camera = CameraDesk(panels, Preview(FakeCameras, Once(load_finder)), None, parent)
        details = [CaseDetails(officer="A. Officer")]
        desk = Desk(
            panels, result, camera, shared_networks, lambda: policy, parent, keep=records.keep, case=lambda: details[0]
        )
        studio = Studio(desk, result, panels, records, qtbot, details)
        made.append((studio, parent))
        return studio

    yield make
    for studio, parent in made:
        studio.desk.shut_down()
        studio.records.close()
        parent.deleteLater()


@pytest.fixture
def blank() -> QImage:
    """Nobody."""
    image = QImage(640, 480, QImage.Format.Format_RGB888)
    image.fill(0x909090)
    return image


def test_an_answer_is_recorded_under_its_case(make_studio: Callable[..., Studio], selfie: Path, document: Path) -> None:
    studio = make_studio()
    studio.enter(case="Case 4711")
    studio.load(Side.SELFIE, selfie)
    assert not studio.recorded()
    studio.load(Side.DOCUMENT, document)
    (check,) = studio.recorded()
    assert studio.desk.kept is not None
    assert studio.desk.kept.record == check.row.record
    assert studio.result.verdict.text() == "Match"
    assert (check.row.case, check.row.officer, check.row.desk) == ("Case 4711", "A. Officer", "Counter 3")
    assert check.facts["place"] == "desk"
    assert not check.crops, "the policy keeps none"
    studio.desk.clear(Side.SELFIE)
    assert studio.desk.kept is None


def test_another_case_is_another_check(make_studio: Callable[..., Studio], selfie: Path, document: Path) -> None:
    studio = make_studio(replace(RULES, crops=True))
    studio.enter(case="first")
    studio.load(Side.SELFIE, selfie)
    studio.load(Side.DOCUMENT, document)
    before = studio.desk.kept
    studio.enter(case="first")
    assert studio.desk.kept is before, "nothing has changed"
    studio.details[0] = replace(studio.details[0], case="second")
    studio.desk.case_changed()
    assert studio.desk.kept is None, "not for a moment does an answer stand beside another case"
    assert studio.result.verdict.isHidden()
    studio.enter()
    assert [check.row.case for check in studio.recorded()] == ["second", "first"]
    assert set(studio.recorded()[0].crops) == {"selfie", "document"}


def test_a_picture_without_a_face_is_a_refused_check(make_studio: Callable[..., Studio], blank: QImage) -> None:
    studio = make_studio()
    studio.enter(case="Case 4711")
    studio.load(Side.DOCUMENT, blank)
    assert studio.panels[Side.DOCUMENT].notice.text
    (check,) = studio.recorded()
    assert (check.row.verdict, check.row.case) == ("refused", "Case 4711")
    assert (check.facts["status"], check.facts["side"]) == ("no_face", "document")


def test_without_the_case_that_the_policy_asks_for_nothing_is_compared(
    make_studio: Callable[..., Studio], selfie: Path, document: Path
) -> None:
    studio = make_studio(replace(RULES, case_required=True))
    studio.load(Side.SELFIE, selfie)
    studio.load(Side.DOCUMENT, document)
    assert studio.result.sentence.text() == "Enter the case. Then the check starts by itself."
    assert studio.desk.verification is None
    assert not studio.recorded()
    studio.enter(case="Case 4711")
    assert studio.result.verdict.text() == "Match"
    assert len(studio.recorded()) == 1


def test_nobody_is_compared_before_they_agree(make_studio: Callable[..., Studio], selfie: Path, document: Path) -> None:
    studio = make_studio(replace(RULES, consent_required=True, case_required=True))
    studio.load(Side.SELFIE, selfie)
    studio.load(Side.DOCUMENT, document)
    assert "Enter the case, and tick that the person agrees" in studio.result.sentence.text()
    studio.enter(case="Case 4711")
    assert studio.result.sentence.text().startswith("Tick that the person agrees.")
    studio.enter(consent_language="de")
    assert studio.result.verdict.text() == "Match"
    assert studio.recorded()[0].facts["consent"]["language"] == "de"
    studio.enter(consent_language="")
    assert studio.desk.verification is None, "what is taken back counts for the answer too"
    assert studio.result.sentence.text().startswith("Tick that the person agrees.")
    assert len(studio.recorded()) == 1


def test_nobody_checks_before_they_have_signed_in(
    make_studio: Callable[..., Studio], selfie: Path, document: Path
) -> None:
    studio = make_studio(replace(RULES, sign_in=True))
    studio.details[0] = CaseDetails()
    studio.load(Side.SELFIE, selfie)
    studio.load(Side.DOCUMENT, document)
    assert studio.result.sentence.text().startswith("Sign in.")
    assert not studio.recorded()
    studio.details[0] = CaseDetails(officer="B. Officer")
    studio.wait(studio.desk.check_again)
    assert [check.row.officer for check in studio.recorded()] == ["B. Officer"]


def test_a_policy_without_records_asks_for_nothing(
    make_studio: Callable[..., Studio], selfie: Path, document: Path
) -> None:
    studio = make_studio(replace(RULES, desk=False, case_required=True))
    studio.load(Side.SELFIE, selfie)
    studio.load(Side.DOCUMENT, document)
    assert studio.result.verdict.text() == "Match"
    assert studio.desk.kept is None
    assert not paths.data_dir().joinpath("records").exists()


def test_what_cannot_be_recorded_is_not_shown(
    make_studio: Callable[..., Studio], selfie: Path, document: Path, blank: QImage
) -> None:
    studio = make_studio()
    told: list[Exception] = []
    studio.desk.records_failed.connect(told.append)
    paths.data_dir().mkdir()
    (paths.data_dir() / "records").write_text("no folder")
    studio.load(Side.SELFIE, blank)
    refused = studio.panels[Side.SELFIE].notice.text
    assert refused
    assert "face" not in refused
    studio.load(Side.SELFIE, selfie)
    studio.load(Side.DOCUMENT, document)
    assert studio.desk.verification is None
    assert studio.result.verdict.isHidden()
    assert studio.result.notice.text
    assert [isinstance(error, RecordsError) for error in told] == [True, True]
    (paths.data_dir() / "records").unlink()
    studio.wait(studio.desk.check_again)
    assert studio.result.verdict.text() == "Match"
    assert len(studio.recorded()) == 1


# --- The step itself --------------------------------------------------------------------------------------------------


def going_on(_value: object = None) -> None:
    pass


def replaced(_value: object = None) -> None:
    raise CancelledError


@dataclass
class Book:
    """Takes down what it is given."""

    taken: list[Verification | Exception] = field(default_factory=list)

    def __call__(self, answer: Verification | Exception) -> Kept | None:
        self.taken.append(answer)
        return None


def test_a_comparison_that_was_replaced_is_not_recorded(networks: Networks) -> None:
    book = Book()
    with pytest.raises(CancelledError):
        answered(lambda: None, book, replaced)  # type: ignore[arg-type, return-value]
    assert not book.taken


def test_selfies_of_different_people_are_a_refused_check() -> None:
    def compare() -> Verification:
        raise MixedPeopleError("They differ", "Leave one out.")

    book = Book()
    with pytest.raises(MixedPeopleError) as caught:
        answered(compare, book, going_on)  # type: ignore[arg-type]
    assert book.taken == [caught.value]


def no_face() -> Outcome:
    return Refused(NoFaceError("No face", "Another."))


def several() -> Outcome:
    return Undecided(None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("outcomes", "needed", "refusals"),
    [
        ([several()], None, 0),
        ([no_face(), no_face(), several()], None, 1),
        ([no_face(), several()], 1, 0),
        ([no_face(), no_face()], 1, 1),
        ([no_face()], 0, 0),
        ([Refused(CameraError("No camera", "Plug it in."))], None, 0),
    ],
    ids=["one asks", "two of three", "one is spared", "all of them", "another is there", "no picture's fault"],
)
def test_one_check_is_refused_however_many_pictures_are_to_blame(
    outcomes: list[Outcome], needed: int | None, refusals: int
) -> None:
    book = Book()
    by_number = dict(enumerate(outcomes))
    assert examined(by_number, book, going_on, needed) == by_number  # type: ignore[arg-type]
    assert len(book.taken) == refusals


def test_frames_that_the_camera_took_are_spared_until_a_person_has_seen_them(qapp: object) -> None:
    picture = QImage(1, 1, QImage.Format.Format_RGB32)
    chosen, taken = SideState([picture] * 3), SideState([picture] * 3, from_camera=True)
    assert (chosen.needed, taken.needed) == (3, 1)
    taken.shots[0].outcome = several()
    assert taken.needed == 0
    for shot in taken.shots[1:]:
        shot.outcome = no_face()
    taken.leave_out_refused_frames()
    taken.show_what_matters()
    assert len(taken.shots) == 1


def test_a_consent_states_the_language_that_was_read() -> None:
    assert agreed(AGREED, "de").text == "Ich stimme zu."
    stood_in = agreed(AGREED, "fr")
    assert (stood_in.version, stood_in.language, stood_in.text) == ("7", "en", "I agree.")
