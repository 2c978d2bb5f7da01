"""The heads that are noted outside the database."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from facematch_gui.errors import RecordsError
from facematch_gui.records.storage import anchor as anchors
from facematch_gui.records.storage.anchor import Anchor, noted_hashes
from facematch_gui.records.values import Head
from tests.records.disks import read_only, small_disk

MINE, OTHER = "a" * 32, "b" * 32


def _head(seq: int, chain: str = MINE) -> Head:
    return Head(chain, seq, f"{seq:064x}")


def _time(day: int, second: int = 0) -> str:
    return f"2026-03-{day:02}T09:26:{second:02}.000001Z"


@pytest.fixture
def anchor(tmp_path: Path) -> Anchor:
    return Anchor(tmp_path / "anchor.txt")


def test_there_are_no_heads_before_the_first(anchor: Anchor) -> None:
    assert anchor.heads() == []
    assert anchor.newest() is None
    assert anchor.last(MINE) is None


def test_heads_are_read_as_they_were_noted(anchor: Anchor) -> None:
    anchor.append(_head(1), _time(1))
    anchor.append(_head(2), _time(1), report=True)
    assert [(head.seq, head.hash, head.time, head.report) for head in anchor.heads()] == [
        (1, f"{1:064x}", _time(1), False),
        (2, f"{2:064x}", _time(1), True),
    ]


def test_the_file_can_be_read_by_eye(anchor: Anchor) -> None:
    anchor.append(_head(7), _time(1), report=True)
    assert anchor.file.read_text() == f"{MINE} 7 {7:064x} {_time(1)} report\n"
    if sys.platform != "win32":
        assert stat.S_IMODE(anchor.file.stat().st_mode) == 0o600


def test_the_last_head_is_the_furthest(anchor: Anchor) -> None:
    anchor.append(_head(9, OTHER), _time(1))
    # Of two programs, the one that wrote to the database first may note its head last.
    for seq in (1, 3, 2):
        anchor.append(_head(seq), _time(1))
    assert (last := anchor.last(MINE)) is not None
    assert last.seq == 3
    assert anchor.newest() == last


@pytest.mark.parametrize("torn", ["", MINE, f"{MINE} 2 {2:064x} 2026-03-01T09:2", "\0\0\0\0", "x" * 500, "ü"])
def test_a_torn_line_counts_for_nothing_and_spoils_no_other(anchor: Anchor, torn: str) -> None:
    anchor.append(_head(1), _time(1))
    with anchor.file.open("a", encoding="utf-8") as stream:
        stream.write(torn)
    anchor.append(_head(3), _time(1))
    assert [head.seq for head in anchor.heads()] == [1, 3]


@pytest.mark.parametrize(
    "line",
    [
        f"{MINE} 0 {1:064x} {_time(1)}",
        f"{MINE} 1 {1:063x} {_time(1)}",
        f"{MINE} one {1:064x} {_time(1)}",
        f"{MINE} 1 {1:064x} yesterday",
        f"{MINE} 1 {1:064x} {_time(1)} else",
        f" {MINE} 1 {1:064x} {_time(1)}",
    ],
)
def test_a_line_of_another_form_is_no_head(anchor: Anchor, line: str) -> None:
    anchor.file.write_text(f"{line}\n")
    assert anchor.heads() == []


def test_a_long_file_is_shortened_to_what_is_of_use(anchor: Anchor, monkeypatch: pytest.MonkeyPatch) -> None:
    for seq in range(1, 43):
        anchor.append(_head(seq), _time(1 + seq // 10), report=seq == 15)
        anchor.append(_head(seq, OTHER), _time(1))
    size = anchor.file.stat().st_size
    monkeypatch.setattr(anchors, "_step", lambda: size + 1)
    anchor.append(_head(43), _time(5))
    kept = [(head.chain, head.seq, head.report) for head in anchor.heads()]
    assert [seq for chain, seq, _ in kept if chain == MINE] == [1, 10, 15, 20, 30, 40, 43]
    assert [seq for chain, seq, _ in kept if chain == OTHER] == [1, 42]
    assert [seq for _, seq, report in kept if report] == [15]


def test_heads_that_contradict_each_other_stay_and_agree_with_nothing(
    anchor: Anchor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seq in range(1, 6):
        anchor.append(_head(seq), _time(1))
    for seq in range(3, 9):
        anchor.append(replace(_head(seq), hash="f" * 64), _time(1))
    monkeypatch.setattr(anchors, "_step", lambda: 1)
    anchor.append(_head(9), _time(1))
    assert [head.seq for head in anchor.heads()] == [1, 3, 4, 5, 3, 4, 5, 9]
    noted = noted_hashes(anchor.heads())[MINE]
    assert (noted[1], noted[9]) == (f"{1:064x}", f"{9:064x}")
    assert not {noted[3], noted[4], noted[5]} & {"f" * 64, f"{3:064x}", f"{4:064x}", f"{5:064x}"}


def test_a_file_of_reports_alone_is_not_written_anew_each_time(anchor: Anchor, monkeypatch: pytest.MonkeyPatch) -> None:
    shortened = 0

    def count(self: Anchor) -> None:
        nonlocal shortened
        shortened += 1
        shorten(self)

    shorten = Anchor._compact
    monkeypatch.setattr(anchors, "MOST_LINES", 10)
    monkeypatch.setattr(Anchor, "_compact", count)
    for seq in range(1, 51):
        anchor.append(_head(seq), _time(1), report=True)
    assert [head.seq for head in anchor.heads()] == list(range(1, 51))
    assert shortened in (4, 5)


def test_what_cannot_be_noted_is_said_beforehand(anchor: Anchor) -> None:
    anchor.append(_head(1), _time(1))
    anchor.require_writable()
    with read_only(anchor.file.parent):
        with pytest.raises(RecordsError, match="cannot be written"):
            anchor.require_writable()
        assert [head.seq for head in anchor.heads()] == [1]


def test_a_folder_in_place_of_the_file(anchor: Anchor) -> None:
    anchor.file.mkdir()
    with pytest.raises(RecordsError, match="cannot be written"):
        anchor.require_writable()
    with pytest.raises(RecordsError, match="cannot be read"):
        anchor.heads()


def test_a_line_that_a_full_disk_has_torn_stays_alone(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kilobytes=8) as disk:
        anchor = Anchor(disk / "anchor.txt")
        (disk / "ballast").write_bytes(bytes(4096))
        written = 0
        with pytest.raises(OSError, match="No space left"):  # noqa: PT012, the disk fills up at its own pace
            while True:
                anchor.append(_head(written + 1), _time(1))
                written += 1
        (disk / "ballast").unlink()
        anchor.append(_head(99), _time(1))
        assert [head.seq for head in anchor.heads()] == [*range(1, written + 1), 99]
