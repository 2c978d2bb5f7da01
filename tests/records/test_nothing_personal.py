"""Who was checked, by whom, why and from which file stands sealed in the records and nowhere else: a run, grepped.

Everything that the commands and the desk do with records is done once, also where it goes wrong, with every library
logging all it has to say. In between, every file that the program has written is read.
"""

from __future__ import annotations

import io
import json
import logging
import shutil
import sqlite3
import tempfile
from pathlib import Path

import pytest

from facematch_gui import paths
from facematch_gui.app_records import DeskRecords
from facematch_gui.cli import main
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import verify
from facematch_gui.gui.records.values import CaseDetails
from facematch_gui.records.people import register as people
from facematch_gui.settings import load_site_policy

CASE, ROW = "Zaphod 4711", "Ford 4712"
OFFICER, PASSWORD = "Trillian Astra", "heart of gold"
REASON = "Slartibartfast recognised the person"
PICTURE, GONE = "marvin-selfie.jpg", "eddie-passport.jpg"
MARKERS = ("zaphod", "ford 47", "trillian", "heart of gold", "slartibartfast", "marvin", "eddie")
"""What must not be found, in small letters: a word of each."""

POLICY = """
[records]
key = "file"
crops = true
sign_in = true
keep_days = 30
purpose = "Hiring"
"""


class Run:
    """A site, and everything that its program leaves behind.

    Attributes:
        folder: the site's own pictures, lists and exports, which may well name people.
    """

    def __init__(
        self, folder: Path, left: list[Path], output: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch
    ) -> None:
        self.folder = folder
        self._left = left
        self._output = output
        self._patch = patch
        self.errors = ""

    def do(self, *words: str | Path, code: int = 0, signs_in: bool = True) -> str:
        """Runs a command, and looks at what it has left; returns its answer.

        Args:
            signs_in: whether it asks who works with it.
        """
        self._patch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))
        who = ["--as", OFFICER] if signs_in else []
        assert main([*map(str, words), *who]) == code, words
        printed = self._output.readouterr()
        self.errors += printed.err
        self.look()
        return printed.out

    def look(self) -> None:
        for file in (file for place in self._left for file in place.rglob("*")):
            name, content = str(file), file.read_bytes().lower() if file.is_file() else b""
            for marker in MARKERS:
                assert marker not in name.lower()
                for encoding in ("utf-8", "utf-16-le"):
                    assert marker.encode(encoding) not in content, f"{marker} stands in {file.name}"


@pytest.fixture
def run(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    site, scratch = tmp_path / "site", tmp_path / "scratch"
    for folder in (site, scratch):
        folder.mkdir()
    shutil.copy(paths.resource("sample/selfie.jpg"), site / PICTURE)
    shutil.copy(paths.resource("sample/document.jpg"), site / "document.jpg")
    (site / "list.csv").write_text(f"id,selfie,document\n{ROW},{GONE},document.jpg\n")
    policy = tmp_path / "policy.toml"
    policy.write_text(POLICY)
    monkeypatch.setenv("FACEMATCH_POLICY", str(policy))
    monkeypatch.setenv("FACEMATCH_PASSWORD", PASSWORD)
    monkeypatch.setenv("FACEMATCH_RECORDS_PASSPHRASE", PASSWORD)
    monkeypatch.setattr(people, "ARGON2_PASSES", 1)
    monkeypatch.setattr(people, "ARGON2_MEMORY_KIB", 8)
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return Run(site, [home, scratch], capsys, monkeypatch)


def test_the_look_finds_what_is_there(run: Run, home: Path) -> None:
    run.look()
    (home / "note").write_bytes(b"\0" + CASE.encode("utf-16-le"))
    with pytest.raises(AssertionError, match="zaphod stands in note"):
        run.look()


def check_at_desk(run: Run, networks: Networks) -> None:
    records = DeskRecords(load_site_policy)
    person = records.sign_in(OFFICER, PASSWORD)
    pictures = load_picture(run.folder / PICTURE), load_picture(run.folder / "document.jpg")
    kept = records.keep(verify(*pictures, networks, Stopwatch(lambda: 0.0)), CaseDetails(CASE, person.name))
    assert kept is not None
    run.look()
    records.history().issue_report(kept.record, run.folder / "report.pdf", lambda case: case.attachment, person)
    assert records.purge() == 0
    assert not records.history().verify().problems
    records.close()


def break_database() -> None:
    """A damaged page, in the middle of what people are found by."""
    with sqlite3.connect(paths.data_dir() / "records" / "records.sqlite3") as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET rootpage = 9999 WHERE name = 'lookup'")
    connection.close()


def test_logs_and_files_name_nobody(run: Run, networks: Networks, home: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "sqlalchemy")
    site = run.folder
    pair = [site / PICTURE, site / "document.jpg"]
    run.do("records", "people", "add", OFFICER, "--role", "administrator")
    run.do("verify", *pair, "--record", "--case", CASE)
    answer = json.loads(run.do("verify", pair[0], pair[0], "--record", "--case", CASE, "--json", code=10))
    run.do("verify", site / GONE, pair[1], "--record", "--case", CASE, code=20)
    run.do("batch", site / "list.csv", "--out", site / "results.csv", "--record")
    run.do("records", "decide", answer["record"]["id"], "--same", "--reason", REASON)
    check_at_desk(run, networks)
    assert REASON in run.do("records", "show", answer["record"]["id"])
    assert run.do("records", "list", "--case", CASE).count("\n") >= 3
    run.do("records", "export", site / "export.csv")
    run.do("records", "overview")
    run.do("records", "status")
    run.do("records", "keys", "export", site / "key")
    run.do("records", "keys", "rotate")
    run.do("records", "backup", site / "backup")
    run.do("records", "erase", "--case", CASE, "--reason", "request", "--yes")
    run.do("records", "erase", "--case", CASE, "--reason", "request", "--yes", code=1)
    run.do("records", "purge", signs_in=False)
    run.do("records", "verify", signs_in=False)
    run.do("records", "export-chain", home / "chain.jsonl")

    run.do("verify", *pair, "--record", "--case", CASE)
    break_database()
    assert main(["verify", *map(str, pair), "--record", "--case", CASE, "--as", OFFICER]) in (0, 30)
    run.look()

    for marker in MARKERS:
        assert marker not in run.errors.lower()
        assert marker not in caplog.text.lower()
    assert "sqlalchemy" in caplog.text, "the database said what it was asked"
