"""The pages and dialogs of the records in the states that say the most, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from facematch_gui.core.decoding import refusals
from facematch_gui.gui.records.consent import ConsentDialog
from facematch_gui.gui.records.decision import DecisionDialog, Question
from facematch_gui.gui.records.search_form import Days
from facematch_gui.gui.side import Side
from facematch_gui.gui.window import DeskWindow
from facematch_gui.records.values import (
    Details,
    GivenDecision,
    Head,
    HistoryPage,
    HistoryRow,
    Overview,
    Person,
    Query,
    RecordedVerdict,
    State,
)
from tests.gui.records.site import CROPS, REVIEW, TEXTS, check

ROW = HistoryRow(
    record="5d" * 16,
    time=datetime(2026, 12, 28, 10, 28, tzinfo=UTC),
    case="4711",
    officer="4712",
    desk="4713",
    verdict=RecordedVerdict.REVIEW,
    state=State.WAITING,
    score=2.5,
    decision=None,
)
DETAILS = Details(
    ROW,
    check(**REVIEW).facts,
    CROPS,
    [GivenDecision(True, "4714", "4712", ROW.time, override=False, opinion=1)],
    Head("ab" * 16, 4715, "cd" * 32),
    "ef" * 32,
)
MONTH = Overview(
    month=date(2026, 3, 1),
    checks=2000,
    verdicts=dict.fromkeys(RecordedVerdict, 500),
    desks={"1": dict.fromkeys(RecordedVerdict, 300), "2": dict.fromkeys(RecordedVerdict, 200)},
    decided_same=300,
    decided_other=100,
    waiting=100,
    overrides=20,
    problems=dict.fromkeys(
        (
            "selfie:illumination_uniformity", "document:compression_artefacts", "document:face_too_small",
            "selfie:picture_unusable", "selfie:picture_unreadable", "selfie:picture_too_large", "mixed_people",
            "document:inter_eye_distance",
        ),
        400,
    ),
    scores=[0] * 12 + [100] * 12,
    scores_before=[100] * 24,
    drift=0.3,
)  # fmt: skip


def records_pages(window: DeskWindow) -> Iterator[tuple[str, QWidget]]:
    """Entrance, history, overview, and what is asked in dialogs."""
    yield from _history(window)
    yield from _overview(window)
    yield from _entrance(window)
    yield from _dialogs(window)
    window.pages.show_desk()


def _history(window: DeskWindow) -> Iterator[tuple[str, QWidget]]:
    registry = window.registry
    assert registry is not None
    registry.show_history()
    page = registry.checks
    assert page is not None
    rows = [replace(ROW, state=state, decision=state is State.DECIDED or None) for state in State]
    page._on_found(HistoryPage(rows, "more"))
    page.form.days.setCurrentIndex(page.form.days.findData(Days.CHOSEN))
    page.card.show_details(DETAILS, Person("4716"))
    page.notice.show_error(refusals.cut_off())
    yield "history", window
    page.notice.clear()
    page.card.show_details(replace(DETAILS, blind=True, row=replace(ROW, state=State.SECOND)), Person("4716"))
    yield "history, second opinion", window
    closed = replace(ROW, state=State.CLOSED, verdict=RecordedVerdict.MATCH, time=ROW.time + timedelta(days=1))
    page.card.show_details(replace(DETAILS, row=closed), Person("4716"))
    yield "history, against the answer", window
    for query in (Query(), Query(case="4717"), Query(officer="4718"), Query("4717", "4718"), Query(state=State.SECOND)):
        page._query = query
        page._on_found(HistoryPage([], ""))
        yield "history, nothing", window


def _overview(window: DeskWindow) -> Iterator[tuple[str, QWidget]]:
    registry = window.registry
    assert registry is not None
    registry.show_overview()
    assert registry.overview is not None
    registry.overview.show_overview(MONTH)
    yield "overview", window


def _entrance(window: DeskWindow) -> Iterator[tuple[str, QWidget]]:
    registry = window.registry
    assert registry is not None
    entrance = registry._show_entrance()
    for name, show in (
        ("sign in", entrance.ask_who),
        ("passphrase", entrance.ask_for_passphrase),
        ("no records", entrance.show_failure),
    ):
        show(refusals.cut_off())
        yield name, window


def _dialogs(window: DeskWindow) -> Iterator[tuple[str, QWidget]]:
    assert window.registry is not None
    theme = window.registry._theme
    crops = {side: QImage.fromData(CROPS[side.value]) for side in Side}
    questions = [
        Question("", RecordedVerdict.REVIEW, State.WAITING, crops=crops),
        Question("", RecordedVerdict.REVIEW, State.SECOND, blind=True, crops=crops),
        Question("", RecordedVerdict.REVIEW, State.DISPUTED, crops=crops),
        Question("", RecordedVerdict.MATCH, State.CLOSED, crops=crops),
        Question("", RecordedVerdict.NO_MATCH, State.CLOSED, crops=crops),
    ]
    for question in questions:
        dialog = DecisionDialog(theme, question, window)
        dialog.show()
        yield f"decision, {question.state}", dialog
        dialog.close()
        dialog.deleteLater()
    consent = ConsentDialog(replace(TEXTS, text={"en": "4719"}), window)
    consent.show()
    yield "consent", consent
    consent.close()
    consent.deleteLater()
