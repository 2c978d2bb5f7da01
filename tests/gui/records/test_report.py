"""Reports on paper: what stands on them, in which order, and what a camera and a program read off them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from facematch_gui.gui import language
from facematch_gui.gui.records.overview_page import OverviewPage
from facematch_gui.gui.records.past_checks import PastChecks
from facematch_gui.gui.records.report.case_report import case_report
from facematch_gui.gui.records.report.overview_report import overview_report
from facematch_gui.gui.records.report.paper import MARGIN, WIDTH
from facematch_gui.gui.theme import Theme
from facematch_gui.records.reports.reading import claims_of
from facematch_gui.records.reports.values import CaseFile, Making, OverviewFile, Standing
from facematch_gui.records.values import (
    Details,
    GivenDecision,
    Head,
    HistoryRow,
    Overview,
    RecordedVerdict,
    Role,
    State,
)
from tests.gui.records.site import MONTH, REVIEW, SHARED, Room, add_people, archive_in, check, decided, face, put

CHAIN, RECORD, HASH, SEAL, NEWEST = "9f" * 16, "1d" * 16, "4b5a" * 16, "77ee" * 16, "f0a1" * 16
TIME = datetime(2026, 3, 14, 10, 26, 53, tzinfo=timezone(timedelta(hours=1)))
MAKING = Making(TIME + timedelta(days=1), "Maria Kowalska", "0.1.0", Head(CHAIN, 21, NEWEST))
ATTACHED = b'{"format": 1, "report": "check", "made": ""}'
CODE = f"FACEMATCH:1:{RECORD}:{CHAIN}:17:{HASH}:{SEAL}".upper()
LONG = "The person wore glasses and had grown a beard since the photograph was taken. "
LOWEST_FACES = {"selfie": face("#101010"), "document": face("#f0f0f0")}


def case(
    verdict: RecordedVerdict = RecordedVerdict.MATCH,
    score: float | None = 4.22,
    decisions: tuple[GivenDecision, ...] = (),
    crops: Any = LOWEST_FACES,
    reference: str = "HR-2026-0147",
    **facts: Any,
) -> CaseFile:
    said = check(verdict, score=score, **facts).facts
    state = State.DECIDED if decisions else State.CLOSED
    decision = decisions[-1].same_person if decisions else None
    row = HistoryRow(RECORD, TIME, reference, "Anna Berger", "Counter 3", verdict, state, score, decision)
    details = Details(row, said, crops, decisions, Head(CHAIN, 17, HASH), SEAL)
    return CaseFile(details, MAKING, ATTACHED, CODE)


def decision(reason: str, same_person: bool = False, opinion: int = 1, override: bool = False) -> GivenDecision:
    return GivenDecision(same_person, reason, "Jonas Weiß", TIME + timedelta(minutes=5), override, opinion)


REFUSAL: dict[str, Any] = {
    "verdict": RecordedVerdict.REFUSED, "score": None, "one_in": None, "interval": None, "status": "no_face",
    "side": "document", "model": "", "match_fmr": None, "crops": {},
}  # fmt: skip


class Read:
    """A PDF file as a reader has it."""

    def __init__(self, content: bytes) -> None:
        self.file = pypdfium2.PdfDocument(content)

    def pages(self) -> list[str]:
        return [
            page.get_textpage().get_text_bounded().replace("\r\n", "\n").replace("\N{NO-BREAK SPACE}", " ")
            for page in self.file
        ]

    def words(self) -> str:
        """Of all pages, in one line."""
        return " ".join(" ".join(self.pages()).split())

    def picture(self, page: int = 0, scale: float = 2.5) -> np.ndarray[Any, Any]:
        """RGB."""
        return np.asarray(self.file[page].render(scale=scale).to_pil().convert("RGB"))

    def edges(self) -> tuple[float, float]:
        """The leftmost and the rightmost place of any letter."""
        boxes = []
        for page in self.file:
            text = page.get_textpage()
            boxes += [text.get_charbox(number) for number in range(text.count_chars())]
        shown = [box for box in boxes if box[2] > box[0]]
        return min(box[0] for box in shown), max(box[2] for box in shown)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Lets everything speak a language, and takes it back."""
    before, font = QLocale(), qapp.font()

    def spoken(code: str) -> None:
        if not language.can_show(code):
            pytest.skip("no font for this language here")
        language.install(qapp, code)

    yield spoken
    language.install(qapp, "en")
    qapp.setFont(font)
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """Dates as they are written in the United States, wherever the tests run."""
    QLocale.setDefault(QLocale("en_US"))


# --- A check ----------------------------------------------------------------------------------------------------------


def test_everything_stands_on_one_page(qapp: QApplication) -> None:
    content = case_report(case(**REVIEW, decisions=(decision("Another ear"),)))
    read = Read(content)
    assert len(read.pages()) == 1
    said = read.words()
    for part in (
        "HR-2026-0147", "Saturday, March 14, 2026, 10:26:53 (UTC+01:00)", "2026-03-14 09:26:53 in UTC", "Selfie",
        "Document", "Review", "About 1 in 16,000 strangers would score this high.",
        "Score: 2.50 on a scale from 0 to 6", "a match from 3.30 on, which 0.050 % of strangers reach",
        "review from 2.00 on, which 1.0 % reach", "Decided: different people", "Why a person had to look",
        "Too low for a match", "Selfie: Blurred", "Decision", "Different people", "Another ear",
        "Jonas Weiß", "10:31:53", "Anna Berger", "Counter 3", "Right to work", "version 2026-1, Deutsch",
        "1 in 12,000 to 1 in 20,000", "0.9700", "0.9500 (FMR 0.050 %)", "face-resnet", "LiteRT, CPU", CHAIN, RECORD,
        HASH, SEAL, "ab" * 32, check().facts["policy_sha256"], f"21 · {NEWEST}", "facematch report verify",
        "Made on Sunday, March 15, 2026, 10:26:53 (UTC+01:00) by", "Maria Kowalska", "FaceMatch 0.1.0", "Page 1 of 1",
    ):  # fmt: skip
        assert part in said, part


def test_what_the_file_says_of_itself_names_nobody(qapp: QApplication) -> None:
    content = case_report(case(decisions=(decision("Another ear", override=True),)))
    described = Read(content).file.get_metadata_dict()
    assert (described["Title"], described["Author"], described["Creator"]) == (
        "Report of a check",
        "",
        "FaceMatch 0.1.0",
    )
    assert described["CreationDate"].startswith("D:20260315102653")
    for name in ("HR-2026-0147", "Anna", "Maria", "Jonas"):
        assert name.encode() not in content
        assert name.encode("utf-16-be") not in content


def test_the_same_report_is_the_same_file(qapp: QApplication) -> None:
    assert case_report(case()) == case_report(case())


def test_fonts_travel_with_the_file(qapp: QApplication) -> None:
    content = case_report(case())
    assert content.count(b"/FontDescriptor ") == content.count(b"/FontFile2 ") > 0


def test_the_code_is_read_by_a_camera(qapp: QApplication) -> None:
    picture = Read(case_report(case())).picture(scale=2)
    text, _, _ = cv2.QRCodeDetector().detectAndDecode(picture)
    assert text == CODE


def test_the_facts_are_attached(qapp: QApplication) -> None:
    attached = Read(case_report(case())).file.get_attachment(0)
    assert bytes(attached.get_data()) == ATTACHED
    assert claims_of(case_report(case())).is_report


def test_a_refused_check_says_why(qapp: QApplication) -> None:
    said = Read(case_report(case(**REFUSAL))).words()
    for part in ("Not usable", "Why nothing was compared", "Document: No face found", "Pictures not kept", SEAL):
        assert part in said
    for part in ("Score", "operating point", "Comparison"):
        assert part not in said


def test_a_check_without_faces_and_case(qapp: QApplication) -> None:
    said = Read(case_report(case(crops={"selfie": b"not a picture"}, reference=""))).words()
    assert "A check without a case reference" in said
    assert "Score: 4.22" in said


def test_a_decision_against_the_answer_stands_beside_it(qapp: QApplication) -> None:
    said = Read(case_report(case(decisions=(decision("An old photograph", override=True),)))).words()
    assert re.search("Match .* Decided: different people Decision against the answer Different people", said)


def test_long_words_go_on_on_other_pages_and_none_is_lost(qapp: QApplication) -> None:
    reasons = [" ".join(f"word{number:04}{opinion}" for number in range(600)) for opinion in range(1, 4)]
    decisions = tuple(decision(reason, True, opinion) for opinion, reason in enumerate(reasons, start=1))
    read = Read(case_report(case(**REVIEW, decisions=decisions, reference="HR " + "0123456789" * 20)))
    pages = read.pages()
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
    said = "".join("".join(pages).split())
    for reason in reasons:
        assert all(word in said for word in reason.split())
    assert "0123456789" * 20 in said
    lowest, highest = read.edges()
    assert lowest >= MARGIN - 1
    assert highest <= WIDTH - MARGIN + 1


def test_what_somebody_has_typed_cannot_command(qapp: QApplication) -> None:
    said = Read(case_report(case(decisions=(decision("one\ntwo\tthree\x07\x1b[2J", override=True),)))).pages()[0]
    assert re.search("one\\s*\ntwo three", said)


# --- Other languages --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["de", "ar", "zh", "hi"])
def test_no_language_reaches_beyond_the_margins(code: str, speak: Callable[[str], None]) -> None:
    speak(code)
    for content in (
        case_report(case(**REVIEW, decisions=(decision(LONG * 3),))),
        overview_report(OverviewFile(MONTH, replace(MAKING, by=""), ATTACHED)),
    ):
        lowest, highest = Read(content).edges()
        assert lowest >= MARGIN - 1
        assert highest <= WIDTH - MARGIN + 1


def test_a_language_from_right_to_left_turns_the_page_around(speak: Callable[[str], None]) -> None:
    speak("ar")
    assert QGuiApplication.layoutDirection().name == "RightToLeft"
    read = Read(case_report(case()))
    picture = read.picture(scale=1)
    middle = picture.shape[1] // 2
    dark = np.argwhere((picture == 0x10).all(axis=2))
    light = np.argwhere((picture == 0xF0).all(axis=2))
    assert dark[:, 1].mean() > light[:, 1].mean(), "the selfie comes first, from the right"
    text, points, _ = cv2.QRCodeDetector().detectAndDecode(read.picture(scale=2))
    assert text == CODE
    assert points.reshape(-1, 2)[:, 0].min() / 2 > middle


def test_numbers_and_answers_are_the_languages(speak: Callable[[str], None]) -> None:
    speak("de")
    said = Read(case_report(case())).words()
    assert "Übereinstimmung" in said
    assert "4,22" in said


# --- A month ----------------------------------------------------------------------------------------------------------


def month_report(overview: Overview) -> bytes:
    return overview_report(OverviewFile(overview, replace(MAKING, by=""), ATTACHED))


def test_a_month_on_one_page(qapp: QApplication) -> None:
    read = Read(month_report(MONTH))
    assert len(read.pages()) == 1
    said = read.words()
    for part in (
        "March 2026", "1,200", "Match 83 %", "Review 10 %", "the same person 100, different people 15",
        "Waiting for a decision: 5.", "Decisions against an answer: 2.", "three months before", "clearly otherwise",
        "Population stability index: 0.30.", "Counter 3 1,000 900 20 0 80 2.0 %", "Reception 200 100 100 0 0 50 %",
        "Selfie: Blurred", "300 · 25 %", f"{CHAIN} · 21 · {NEWEST}", "Page 1 of 1",
    ):  # fmt: skip
        assert part in said, part
    assert "Maria" not in said


def test_a_month_without_checks_or_scores(qapp: QApplication) -> None:
    empty = Overview(MONTH.month, 0, {}, {}, 0, 0, 0, 0, {}, [0] * 24, [0] * 24, None)
    assert "No check was made in this month." in Read(month_report(empty)).words()
    assert "Scores" not in Read(month_report(replace(MONTH, scores=[0] * 24, problems={}))).words()
    assert "Population stability" not in Read(month_report(replace(MONTH, scores_before=[0] * 24, drift=None))).words()


def test_many_desks_take_more_pages(qapp: QApplication) -> None:
    desks = {f"Counter {number}": {RecordedVerdict.MATCH: 100 - number} for number in range(80)}
    read = Read(month_report(replace(MONTH, desks=desks)))
    assert len(read.pages()) > 1
    assert all(desk in read.words() for desk in desks)


# --- In the window ----------------------------------------------------------------------------------------------------


def test_the_chosen_check_is_saved_as_a_report(
    make_room: Callable[..., Room], theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (kept,) = put([check(**REVIEW)])
    room = make_room()
    page = PastChecks(theme, room.access, room.deciding)
    room.show(page)
    page.enter()
    room.settle()
    said: list[str] = []
    page.remarked.connect(said.append)
    file = tmp_path / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file.with_suffix("")), ""))
    page.card.report_button.click()
    room.settle()
    assert said == ["The report is saved. It names people: keep it as you keep their files."]
    assert "HR-1" in Read(file.read_bytes()).words()
    archive = archive_in()
    judged = archive.judge_report(claims_of(file.read_bytes()))
    archive.close()
    assert (judged.standing, judged.about, judged.facts["score"]) == (Standing.GENUINE, kept.record, 2.5)
    before = file.read_bytes()
    page.card.report_button.click()
    assert page.notice.text.startswith("There is a file of that name."), "nobody was asked whether to replace it"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page.card.report_button.click()
    room.settle()
    assert file.read_bytes() == before


def test_who_may_not_save_a_report_is_not_offered_one(make_room: Callable[..., Room], theme: Theme) -> None:
    people = add_people()
    (kept,) = put([check(**REVIEW)], rules=SHARED)
    decided(kept.record, True, people["Anna Berger"], SHARED)
    offered = {}
    for name in ("Anna Berger", "Maria Kowalska", "Root"):
        room = make_room(SHARED, people[name])
        page = PastChecks(theme, room.access, room.deciding)
        room.show(page)
        page.enter()
        room.settle()
        assert page.card.details is not None
        offered[name] = page.card.report_button.isVisible()
        if people[name].role is Role.ADMINISTRATOR:
            decided(kept.record, True, people["Jonas Weiß"], SHARED)
            page.enter()
            room.settle()
            offered["once decided"] = page.card.report_button.isVisible()
    assert offered == {"Anna Berger": False, "Maria Kowalska": False, "Root": False, "once decided": True}


def test_a_month_is_saved_as_a_report(make_room: Callable[..., Room], theme: Theme, tmp_path: Path) -> None:
    put([check()])
    room = make_room()
    page = OverviewPage(theme, room.access)
    room.show(page)
    page.enter()
    assert not page.report_button.isEnabled()
    room.settle()
    assert page.report_button.isEnabled()
    assert page.overview is not None
    page.reports.save_month(page.overview.month, tmp_path / "month.pdf")
    room.settle()
    assert "1 checks" in Read((tmp_path / "month.pdf").read_bytes()).words()
    page.reports.save_month(page.overview.month, tmp_path / "nowhere" / "month.pdf")
    room.settle()
    assert page.notice.text.startswith("The report cannot be written")
