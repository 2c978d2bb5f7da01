"""A site with real records: their folder, filled once and copied for each test, and the window that works on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.app import Once
from facematch_gui.app_records import DeskRecords
from facematch_gui.core.networks import Networks
from facematch_gui.engines.loading import load_finder
from facematch_gui.errors import PictureSide
from facematch_gui.gui.camera.preview import Preview
from facematch_gui.gui.records.access import RecordsAccess
from facematch_gui.gui.records.decision import Deciding
from facematch_gui.gui.records.registry import Registry
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow
from facematch_gui.records.archive import Archive
from facematch_gui.records.keys.passphrase import Cost
from facematch_gui.records.keys.places import save_ring
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.people.register import People
from facematch_gui.records.store import utc_now
from facematch_gui.records.values import CheckRecord, Decision, Kept, Overview, Person, RecordedVerdict, Role, State
from facematch_gui.settings import Consent, RecordRules, SitePolicy
from tests.fakes import FakeCameras

PATIENCE = 20_000
PASSWORD = "eleven green bottles"
RULES = RecordRules(key="file", crops=True, desk_name="Counter 3", purpose="Right to work")
TEXTS = Consent("2026-1", {"en": "I agree to be compared.", "de": "Ich willige ein."})
POLICY = SitePolicy(records=RULES, consent=TEXTS)
ADMINISTRATOR = Person("somebody")
SHARED = replace(RULES, sign_in=True, second_opinion=True)
"""Of a site where people sign in, and two of them decide."""


def face(colour: str) -> bytes:
    """A JPEG file in one colour."""
    file = BytesIO()
    Image.new("RGB", (64, 64), colour).save(file, "JPEG")
    return file.getvalue()


MONTH = Overview(
    month=date(2026, 3, 1),
    checks=1_200,
    verdicts={
        RecordedVerdict.MATCH: 1_000,
        RecordedVerdict.REVIEW: 120,
        RecordedVerdict.NO_MATCH: 20,
        RecordedVerdict.REFUSED: 60,
    },
    desks={
        "Reception": {RecordedVerdict.MATCH: 100, RecordedVerdict.REVIEW: 100},
        "Counter 3": {RecordedVerdict.MATCH: 900, RecordedVerdict.REVIEW: 20, RecordedVerdict.REFUSED: 80},
    },
    decided_same=100,
    decided_other=15,
    waiting=5,
    overrides=2,
    problems={"selfie:sharpness": 300, "document:no_face": 60},
    scores=[0] * 15 + [200, 300, 400, 200] + [0] * 5,
    scores_before=[0] * 16 + [900, 1200, 600, 300] + [0] * 4,
    drift=0.3,
)
"""Of a site with two desks, whose scores have drifted."""

CROPS: dict[PictureSide, bytes] = {"selfie": face("#996644"), "document": face("#808080")}


def check(
    verdict: RecordedVerdict = RecordedVerdict.MATCH,
    case: str = "HR-1",
    officer: str = "Anna Berger",
    desk: str = "Counter 3",
    score: float | None = 4.2,
    **facts: Any,
) -> CheckRecord:
    """A check as a desk would have recorded it."""
    said = {
        "verdict": verdict.value, "status": "ok", "side": None, "score": score, "fmr": 6e-5, "one_in": 16_000,
        "beyond_data": False, "interval": [12_000, 20_000], "similarity": 0.97, "threshold": 0.95,
        "review_threshold": 0.92, "match_fmr": 0.0005, "review_fmr": 0.01, "fused": 1, "reasons": [], "findings": [],
        "quality": {}, "model": "face-resnet", "model_sha256": "ab" * 32, "engine": "LiteRT", "device": "CPU",
        "program": "3.0", "policy_sha256": POLICY.sha256, "desk": desk, "place": "desk", "purpose": RULES.purpose,
        "consent": {"version": "2026-1", "language": "de", "text_sha256": "cd" * 32}, "utc_offset_minutes": 60,
    }  # fmt: skip
    return CheckRecord(verdict, said | facts, case, officer, CROPS)


REVIEW: dict[str, Any] = {
    "verdict": RecordedVerdict.REVIEW,
    "score": 2.5,
    "reasons": ["between_points"],
    "findings": ["selfie:sharpness"],
}
"""How a check differs that waits for a decision."""


class Clock:
    """As the test turns it; goes on by a little each time it is read."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


def archive_in(rules: RecordRules = RULES, clock: Callable[[], datetime] = utc_now) -> Archive:
    """The records of the test's own data folder; close them."""
    return Archive.open(paths.data_dir() / "records", rules, clock=clock)


def put(checks: Sequence[CheckRecord], rules: RecordRules = RULES, days_ago: float = 0) -> list[Kept]:
    """Records checks a second after each other, before any window is open."""
    clock = Clock(datetime.now(UTC) - timedelta(days=days_ago))
    archive = archive_in(rules, clock)
    kept = []
    for each in checks:
        clock.now += timedelta(seconds=1)
        kept.append(archive.keep(each))
    archive.close()
    return kept


def lock(passphrase: str) -> RecordRules:
    """Puts the key of new records behind a passphrase; returns the rules that say so."""
    save_ring(KeyRing.new(utc_now()), paths.data_dir() / "records", "passphrase", passphrase, Cost(1, 8))
    return replace(RULES, key="passphrase")


def add_people(rules: RecordRules = SHARED) -> dict[str, Person]:
    """Two officers, a supervisor and the administrator who has added them, all with the same password."""
    archive = archive_in(rules)
    # A password is checked at the cost that it was hashed with.
    cheap = People(archive.local, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    people = {
        name: cheap.add(name, role, PASSWORD, by=ADMINISTRATOR)
        for name, role in (
            ("Root", Role.ADMINISTRATOR),
            ("Anna Berger", Role.OFFICER),
            ("Jonas Weiß", Role.OFFICER),
            ("Maria Kowalska", Role.SUPERVISOR),
        )
    }
    archive.close()
    return people


class Answering:
    """What a test does with questions that stand open; ``settle`` waits until nothing is asked any more."""

    deciding: Deciding

    def settle(self) -> None:
        raise NotImplementedError

    def decide(self, same_person: bool, reason: str) -> None:
        """Answers the question that is open."""
        dialog = self.deciding.dialog
        assert dialog is not None
        (dialog.same if same_person else dialog.different).setChecked(True)
        dialog.reason.setText(reason)
        dialog.record_button.click()
        self.settle()


class Room(Answering):
    """A page over the records of the test's data folder, without the window around it."""

    def __init__(self, rules: RecordRules, theme: Theme, qtbot: QtBot, who: Person | None = None) -> None:
        self.qtbot = qtbot
        policy = replace(POLICY, records=rules)
        self.records = DeskRecords(lambda: policy)
        self.access = RecordsAccess(self.records)
        self.holder = QWidget()
        self.holder.resize(1004, 560)
        self.column = QVBoxLayout(self.holder)
        self.deciding = Deciding(self.access, theme, self.holder)
        self.access.enter(who)

    def show(self, page: QWidget) -> None:
        self.column.addWidget(page)
        self.holder.show()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.access.is_busy, timeout=PATIENCE)

    def close(self) -> None:
        self.access.shut_down()
        self.holder.close()
        self.holder.deleteLater()


class Site(Answering):
    """A whole window over the records of the test's data folder."""

    def __init__(self, window: DeskWindow, records: DeskRecords, qtbot: QtBot) -> None:
        assert window.registry is not None
        self.window = window
        self.records = records
        self.qtbot = qtbot
        self.registry: Registry = window.registry
        self.deciding = self.registry.deciding

    def settle(self) -> None:
        self.qtbot.waitUntil(
            lambda: not self.registry.access.is_busy and not self.window.desk.is_busy, timeout=PATIENCE
        )

    def sign_in(self, name: str, password: str = PASSWORD) -> None:
        entrance = self.registry.entrance
        assert entrance is not None
        entrance.name.setText(name)
        entrance.password.setText(password)
        entrance.button.click()
        self.settle()


def open_site(policy: SitePolicy, theme: Theme, home: Path, networks: Callable[[], Networks], qtbot: QtBot) -> Site:
    """Opens the window and lets it come to rest."""
    records = DeskRecords(lambda: policy)
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    preview = Preview(FakeCameras, Once(load_finder), second_ms=1)
    window = DeskWindow(theme, networks, lambda: policy, preview, settings, records=records)
    window.resize(1024, 640)
    window.show()
    site = Site(window, records, qtbot)
    # As when it has been read; without the engine, which most tests have no use for.
    window.desk.policy_ready.emit(policy)
    site.settle()
    return site


def decided(record: str, same_person: bool, who: Person, rules: RecordRules = RULES) -> State:
    """What a decision leads to that somebody makes elsewhere."""
    archive = archive_in(rules)
    state = archive.decide(record, Decision(same_person, "Seen in person"), who)
    archive.close()
    return state
