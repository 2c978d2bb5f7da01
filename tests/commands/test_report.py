"""``facematch report``: made, checked, and what a command answers to whom."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from facematch_gui import paths
from facematch_gui.cli import main
from facematch_gui.commands import exits
from facematch_gui.commands.records_open import open_archive
from facematch_gui.gui import language
from facematch_gui.gui.records.report.case_report import case_report
from facematch_gui.records.archive import Archive
from facematch_gui.records.reports.report_file import stamp_of
from facematch_gui.records.reports.values import CaseFile
from facematch_gui.records.values import CheckRecord, Decision, Person, RecordedVerdict
from facematch_gui.settings import load_site_policy

RECORD = "1" * 32
WHO = Person("Ada")
FACTS = {"verdict": "review", "score": 2.5, "desk": "Desk 1", "status": "ok", "utc_offset_minutes": 0}

Run = Callable[..., str]


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    """A command that speaks a language leaves none behind."""
    font, locale = qapp.font(), QLocale()
    yield
    language.install(qapp, "en")
    qapp.setFont(font)
    QLocale.setDefault(locale)


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    file = tmp_path / "policy.toml"
    file.write_text('[records]\nkey = "file"\ndesk_name = "Desk 1"\n')
    return file


@pytest.fixture
def archive(policy: Path) -> Iterator[Archive]:
    """One review of today."""
    made = open_archive(load_site_policy(policy).records)
    made.keep(CheckRecord(RecordedVerdict.REVIEW, FACTS, "Case 1", WHO.name), RECORD)
    yield made
    made.close()


@pytest.fixture
def run(archive: Archive, policy: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command about reports and returns what it says."""

    def _run(*words: str | Path, code: int = exits.SUCCESS) -> str:
        said = main(["report", *map(str, words), "--policy", str(policy)])
        printed = capsys.readouterr()
        assert said == code, printed
        return printed.out or printed.err

    return _run


@pytest.fixture
def file(run: Run, tmp_path: Path) -> Path:
    """A report that was issued."""
    made = tmp_path / "report.pdf"
    assert "That it was issued is entry 3 of chain" in run("make", RECORD, "--out", made)
    return made


def words(file: Path) -> str:
    document = pypdfium2.PdfDocument(file.read_bytes())
    return " ".join(page.get_textpage().get_text_bounded() for page in document)


def lying(archive: Archive, genuine: Path, old: bytes, new: bytes) -> bytes:
    """A file that states other facts, with the stamp of a genuine one behind it."""
    drawn: list[bytes] = []

    def draw(case: CaseFile) -> bytes:
        assert old in case.attachment
        drawn.append(case_report(replace(case, attachment=case.attachment.replace(old, new))))
        return drawn[0]

    archive.issue_report(RECORD, genuine.with_name("lying.pdf"), draw, WHO)
    found = stamp_of(genuine.read_bytes())
    assert found is not None
    return drawn[0] + genuine.read_bytes()[len(found[0]) :]


# --- Making -----------------------------------------------------------------------------------------------------------


def test_a_report_in_a_language(run: Run, file: Path, tmp_path: Path) -> None:
    assert "Case 1" in words(file)
    run("make", RECORD, "--out", tmp_path / "other.pdf", "--language", "de")
    assert "Sichtprüfung" in words(tmp_path / "other.pdf")
    said = run("make", RECORD, "--out", tmp_path / "no.pdf", "--language", "tlh", code=exits.USAGE)
    assert "Choose one of: en, de," in said


def test_a_file_that_is_there_is_replaced_only_by_force(run: Run, file: Path) -> None:
    before = file.read_bytes()
    assert "add --force" in run("make", RECORD, "--out", file, code=exits.USAGE)
    assert file.read_bytes() == before
    place = json.loads(run("make", RECORD, "--out", file, "--force", "--json"))["head"]
    found = stamp_of(file.read_bytes())
    assert found is not None
    assert vars(found[1].head) == place


def test_a_report_of_what_is_not_there(run: Run, tmp_path: Path) -> None:
    assert "There is no such check" in run("make", "2" * 32, "--out", tmp_path / "r.pdf", code=exits.PROGRAM)
    assert not (tmp_path / "r.pdf").exists()


def test_a_month_as_a_report(run: Run, archive: Archive, tmp_path: Path) -> None:
    today = archive.local.clock().astimezone()
    run("overview", f"{today:%Y-%m}", "--out", tmp_path / "month.pdf")
    assert "1\r\nchecks" in words(tmp_path / "month.pdf")
    assert run("verify", tmp_path / "month.pdf").startswith("genuine: ")
    assert "is no month" in run("overview", "May", "--out", tmp_path / "may.pdf", code=exits.USAGE)


# --- Checking ---------------------------------------------------------------------------------------------------------


def test_a_genuine_report(run: Run, file: Path, archive: Archive) -> None:
    said = run("verify", file).splitlines()
    assert said[0] == "genuine: it was issued, and not a byte of it has changed since"
    assert said[1].startswith("  issued 20")
    assert "  the records hold it as it was recorded" in said
    assert "  verdict: review" in said
    archive.decide(RECORD, Decision(True, "Same scar"), WHO)
    assert "decisions since: 1" in run("verify", file)
    answer = json.loads(run("verify", file, "--json"))
    assert (answer["good"], answer["standing"], answer["record"]) == (True, "genuine", "unchanged")
    assert answer["facts"]["score"] == 2.5


def test_a_report_that_was_altered_names_what_differs(run: Run, file: Path, archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "altered.pdf").write_bytes(lying(archive, file, rb"\"score\":2.5", rb"\"score\":5.5"))
    said = run("verify", tmp_path / "altered.pdf", code=exits.FAILED)
    assert said.startswith("altered: ")
    assert "  not so: score: the file says 5.5, and recorded is 2.5" in said
    answer = json.loads(run("verify", tmp_path / "altered.pdf", "--json", code=exits.FAILED))
    assert answer["differences"] == [{"name": "score", "stated": 5.5, "recorded": 2.5}]


def test_a_report_whose_record_was_erased(run: Run, file: Path, archive: Archive) -> None:
    archive.erase_case("Case 1", "withdrawn", WHO)
    said = run("verify", file)
    assert "its record was erased 20" in said
    assert "(withdrawn); the receipt: entry 4 of chain" in said
    assert json.loads(run("verify", file, "--json"))["erased"]["reason"] == "withdrawn"


def test_the_anchor_is_enough(run: Run, file: Path, tmp_path: Path, archive: Archive) -> None:
    anchor = paths.data_dir() / "records" / "anchor.txt"
    copy = tmp_path / "anchor.txt"
    copy.write_bytes(anchor.read_bytes())
    for key in (paths.data_dir() / "records").glob("key"):
        key.rename(tmp_path / "key")
    said = run("verify", file, "--anchor", copy)
    assert said.startswith("genuine: ")
    assert "  score: 2.5" in said
    assert "do not say what has become of the check" in said
    other = tmp_path / "other.pdf"
    other.write_bytes(file.read_bytes() + b" ")
    assert run("verify", other, "--anchor", copy, code=exits.FAILED).startswith("altered: ")
    copy.write_text("")
    assert "notes no head" in run("verify", file, "--anchor", copy, code=exits.USAGE)


def test_a_stamp_that_is_gone_is_said(run: Run, file: Path, tmp_path: Path) -> None:
    found = stamp_of(file.read_bytes())
    assert found is not None
    file.write_bytes(found[0])
    assert "note: the stamp at its end is gone" in run("verify", file)
    anchor = paths.data_dir() / "records" / "anchor.txt"
    said = run("verify", file, "--anchor", anchor, code=exits.FAILED)
    assert said.startswith("unknown: it does not say which entry")
    assert "nothing proves what stands on its pages" in said


def test_the_code_of_a_printed_report(run: Run, file: Path, archive: Archive) -> None:
    (check, *_) = json.loads(bytes(pypdfium2.PdfDocument(file.read_bytes()).get_attachment(0).get_data()))["entries"]
    header = check["header"]
    parts = (header["record"], header["chain"], header["seq"], check["hash"], check["seal"])
    code = ":".join(["FACEMATCH", "1", *map(str, parts)]).upper()
    said = run("verify", "--code", code)
    assert said.startswith("genuine: the code is that of a recorded check")
    assert "  score: 2.5" in said
    anchor = paths.data_dir() / "records" / "anchor.txt"
    assert "can only be looked at in the records" in run("verify", "--code", code, "--anchor", anchor)
    assert run("verify", "--code", code[:-64] + "0" * 64, code=exits.FAILED).startswith("forged: ")
    assert "not the code of a report" in run("verify", "--code", "https://example.org", code=exits.USAGE)


def test_what_is_no_report(run: Run, file: Path, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no report")
    assert run("verify", text, code=exits.FAILED).startswith("no report: ")
    assert "cannot be read" in run("verify", tmp_path / "nowhere.pdf", code=exits.USAGE)
    assert "a file or a code" in run("verify", code=exits.USAGE)


def test_a_terminal_is_not_commanded_by_a_file(run: Run, file: Path, archive: Archive) -> None:
    file.write_bytes(lying(archive, file, rb"\"desk\":\"Desk 1\"", rb"\"desk\":\"\\u001b[2J\""))
    said = run("verify", file, code=exits.FAILED)
    assert "\x1b" not in said
    assert "the file says \\x1b[2J" in said
