"""The results file: whole rows survive, half rows are cut off, and what is somebody else's is left alone."""

from __future__ import annotations

import codecs
import csv
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.batch.results import SYNC_SECONDS, ResultsFile
from facematch_gui.errors import OutputError, TableError

HEADINGS = ("id", "note")
ROWS = [("1", "plain"), ("2", 'a "quoted", cell'), ("3", "two\nlines"), ("4", "a\rreturn"), ("5", "Zürich")]


def kept(path: Path, separator: str = ",", bom: bool = False) -> list[tuple[str, ...]]:
    """What a new run finds."""
    rows: list[tuple[str, ...]] = []
    results = ResultsFile(path, HEADINGS, separator, bom)
    try:
        results.resume(rows.append)
    finally:
        results.close()
    return rows


def write(path: Path, rows: Sequence[tuple[str, ...]], separator: str = ",", bom: bool = False) -> None:
    results = ResultsFile(path, HEADINGS, separator, bom)
    results.resume(lambda _: None)
    for row in rows:
        results.append(row)
    results.close()


@pytest.mark.parametrize(("separator", "bom"), [(",", False), (";", True), ("\t", False)])
def test_rows_come_back_whatever_is_in_them(separator: str, bom: bool, tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    write(path, ROWS, separator, bom)
    assert path.read_bytes().startswith(codecs.BOM_UTF8) == bom
    with path.open(encoding="utf-8-sig", newline="") as stream:
        assert [tuple(row) for row in csv.reader(stream, delimiter=separator)] == [HEADINGS, *ROWS]
    assert kept(path, separator, bom) == ROWS


def test_a_file_cut_anywhere_keeps_its_whole_rows_and_goes_on_behind_them(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    write(path, ROWS)
    whole = path.read_bytes()
    for end in range(len(whole) + 1):
        path.write_bytes(whole[:end])
        rows = kept(path)
        assert rows == ROWS[: len(rows)]
        write(path, ROWS[len(rows) :])
        assert path.read_bytes() == whole, f"cut after {end} bytes"


def test_zeros_at_the_end_after_a_power_failure_are_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    write(path, ROWS)
    whole = path.read_bytes()
    path.write_bytes(whole[:-9] + b"\0" * 5000 + b"\nx,y\n")
    assert kept(path) == ROWS[:-1]
    assert whole.startswith(path.read_bytes())


@given(rows=st.lists(st.tuples(st.text(), st.text()), max_size=4))
def test_any_text_comes_back(rows: list[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("any") / "results.csv"
    clean = [tuple("".join(c for c in cell if c != "\0") for cell in row) for row in rows]
    write(path, clean)
    assert kept(path) == clean


@pytest.mark.parametrize(
    "content",
    [
        b"id,other\r\n1,x\r\n",
        b"id;note\r\n1;x\r\n",
        b"id,note\r\n1,x,y\r\n",
        b"id,note\r\n1\r\n",
        b"id,note\r\n1,Z\xfcrich\r\n",
        b"\xff\xd8\xff\xe0 a picture\n",
    ],
)
def test_another_file_is_refused_and_left_alone(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_bytes(content)
    with pytest.raises(TableError, match="Row"):
        kept(path)
    assert path.read_bytes() == content


def test_a_row_that_is_refused_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    write(path, ROWS)
    torn = path.read_bytes()[:-3]
    path.write_bytes(torn)
    results = ResultsFile(path, HEADINGS)

    def refuse(_: object) -> None:
        raise TableError("No", "No.")

    with pytest.raises(TableError):
        results.resume(refuse)
    results.close()
    assert path.read_bytes() == torn


def test_rows_reach_the_file_at_once_and_the_disk_at_intervals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "results.csv"
    times: Iterator[float] = iter([0.0, 1.0, SYNC_SECONDS, SYNC_SECONDS, SYNC_SECONDS + 1, 9.0])
    synced: list[int] = []
    monkeypatch.setattr("os.fsync", lambda _: synced.append(path.read_bytes().count(b"\n")))
    results = ResultsFile(path, HEADINGS, clock=lambda: next(times))
    results.resume(lambda _: None)
    for number in range(3):
        results.append((str(number), "x"))
        assert path.read_bytes().endswith(f"{number},x\r\n".encode())
    assert synced == [3], "after the second row, with the headings"
    results.close()
    assert synced == [3, 4]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device")
@pytest.mark.parametrize("device", ["/dev/full", "/dev/null", "/dev/zero"])
def test_a_device_keeps_no_rows(device: str) -> None:
    with pytest.raises(OutputError, match="no file"):
        ResultsFile(Path(device), HEADINGS)


def test_a_full_disk_in_the_middle_of_a_row_leaves_no_half_row(tmp_path: Path) -> None:
    """The disk is a bound on the size of files, in a process of its own, as that cannot be undone."""
    pytest.importorskip("resource")
    path = tmp_path / "results.csv"
    script = f"""
import resource, signal
from pathlib import Path
from facematch_gui.batch.results import ResultsFile
from facematch_gui.errors import OutputError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
results = ResultsFile(Path({str(path)!r}), {HEADINGS!r})
results.resume(lambda _: None)
try:
    for number in range(100):
        results.append((str(number), "x" * 20))
except OutputError as error:
    print(error.title)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "cannot be written" in done.stdout
    lines = path.read_bytes().split(b"\r\n")
    assert lines[0] == b"id,note"
    assert lines[-1] == b"", "the half row is taken back"
    assert len(lines) == 5


def test_a_folder_that_is_not_there_or_a_folder_as_file_is_said_in_words(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere" / "results.csv", tmp_path):
        with pytest.raises(OutputError, match="cannot be written"):
            ResultsFile(path, HEADINGS)


def test_two_runs_do_not_write_into_one_file(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    script = (
        "import sys; from pathlib import Path; from facematch_gui.batch.results import ResultsFile\n"
        f"ResultsFile(Path({str(path)!r}), {HEADINGS!r})"
    )
    results = ResultsFile(path, HEADINGS)
    results.resume(lambda _: None)
    second = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert "OutputError" in second.stderr
    assert "Another run" in second.stderr
    results.close()
    third = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert third.returncode == 0, "the lock goes with the run"
