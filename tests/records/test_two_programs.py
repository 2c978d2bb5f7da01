"""Several programs on one folder: they begin it together, write in turns, and notice what another has replaced."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from facematch_gui.errors import RecordsError
from facematch_gui.records.archive import Archive
from facematch_gui.records.storage import opening
from facematch_gui.records.storage.database import FILE, checkpoint
from facematch_gui.records.storage.opening import alone
from facematch_gui.records.values import Person, Query
from facematch_gui.settings.record_rules import RecordRules
from tests.conftest import REPOSITORY

RULES = RecordRules(desk_name="Desk 1", key="file")
WHO = Person("Officer 1")
PROGRAMS = 3
EACH = 15

_PROGRAM = """
import sys
from pathlib import Path
from facematch_gui.records.archive import Archive
from facematch_gui.records.values import CheckRecord, RecordedVerdict
from facematch_gui.settings.record_rules import RecordRules

def check(number):
    facts = {"verdict": "match", "score": 3.0, "desk": "Desk 1"}
    return CheckRecord(RecordedVerdict.MATCH, facts, f"Case {name}-{number}", "Officer 1")

folder, name = Path(sys.argv[1]), sys.argv[2]
archive = None
for line in sys.stdin:
    if archive is None:
        archive = Archive.open(folder, RecordRules(desk_name="Desk 1", key="file"))
    for number in range(int(line)):
        archive.keep(check(number))
    print("done", flush=True)
archive.close()
"""


class Program:
    """Another program, which keeps so many checks when it is told to."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def begin(self, checks: int) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"{checks}\n")
        self._process.stdin.flush()

    def wait(self) -> None:
        assert self._process.stdout
        assert self._process.stdout.readline() == "done\n"


@contextmanager
def _programs(folder: Path, count: int) -> Iterator[Sequence[Program]]:
    with ExitStack() as running:
        yield [Program(running.enter_context(_running(folder, str(number)))) for number in range(count)]


@contextmanager
def _running(folder: Path, name: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", _PROGRAM, str(folder), name]
    with subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            assert process.stdin
            process.stdin.close()
            assert process.wait(60) == 0


def _cases(archive: Archive) -> list[str]:
    return sorted(row.case for row in archive.search(Query(rows=200), WHO).rows)


def test_programs_that_begin_together_write_one_chain(folder: Path) -> None:
    with _programs(folder, PROGRAMS) as programs:
        for program in programs:
            program.begin(EACH)
        for program in programs:
            program.wait()
    archive = Archive.open(folder, RULES)
    assert _cases(archive) == sorted(f"Case {name}-{number}" for name in range(PROGRAMS) for number in range(EACH))
    verified = archive.verify()
    assert (verified.problems, verified.chains) == ([], 1)
    # The first entry names the key.
    assert verified.entries == PROGRAMS * EACH + 1
    archive.close()


def test_a_program_goes_on_where_another_has_set_the_file_aside(folder: Path) -> None:
    archive = Archive.open(folder, RULES)
    with _programs(folder, 1) as (other,):
        other.begin(3)
        other.wait()
        # This program finds damage that the other has not met.
        checkpoint(archive.local.engine)
        archive.local.engine.dispose()
        with (folder / FILE).open("r+b") as stream:
            stream.write(b"\xa5" * 8192)
        assert _cases(archive) == []
        other.begin(2)
        other.wait()
        assert _cases(archive) == ["Case 0-0", "Case 0-1"]
    assert len(list(folder.glob(f"{FILE}.damaged-*Z"))) == 1
    assert archive.verify().chains == 1
    archive.close()


def test_one_program_at_a_time_opens_the_records(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "PATIENCE_SECONDS", 0.1)
    folder.mkdir()
    with _programs(folder, 1) as (other,):
        with alone(folder):
            other.begin(1)
            with pytest.raises(RecordsError, match="locked by another program"):
                Archive.open(folder, RULES)
            assert not (folder / FILE).exists()
        other.wait()
    assert (folder / FILE).exists()
