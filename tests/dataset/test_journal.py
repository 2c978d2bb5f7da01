from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from facematch_gui.dataset.journal import JOURNAL, Journal, Outcome
from facematch_gui.errors import OutputError

SETTINGS = {"rule": "product", "seed": 1}
FACE = Outcome("c" * 64, "", 0.1 + 0.2)
NONE = Outcome("", "no_face", 1.0)


def filled(folder: Path) -> bytes:
    journal = Journal(folder)
    journal.begin(SETTINGS)
    journal.add("a" * 64, FACE)
    journal.add("b" * 64, NONE)
    journal.close()
    return (folder / JOURNAL).read_bytes()


def test_what_was_added_is_there_the_next_time(tmp_path: Path) -> None:
    before = filled(tmp_path)
    journal = Journal(tmp_path)
    assert journal.settings == SETTINGS
    assert journal.outcomes == {"a" * 64: FACE, "b" * 64: NONE}
    journal.begin({"rule": "other"})
    journal.add("a" * 64, FACE)
    journal.close()
    assert (tmp_path / JOURNAL).read_bytes() == before, "what is known is not written again"


def test_wherever_a_crash_cuts_it_off_whole_lines_count(tmp_path: Path) -> None:
    whole = filled(tmp_path)
    for end in range(len(whole)):
        (tmp_path / JOURNAL).write_bytes(whole[:end])
        journal = Journal(tmp_path)
        assert len(journal.outcomes) == max(0, whole[:end].count(b"\n") - 1)
        journal.begin(SETTINGS)
        journal.add("a" * 64, FACE)
        journal.add("b" * 64, NONE)
        journal.close()
        assert (tmp_path / JOURNAL).read_bytes() == whole


@pytest.mark.parametrize("rest", [b"\0" * 500, b"\0" * 20 + b"\n[", b"[1]\n", b'"text"\n', b"\xff\xfe\n"])
def test_what_a_power_failure_leaves_behind_is_cut_off(rest: bytes, tmp_path: Path) -> None:
    whole = filled(tmp_path)
    (tmp_path / JOURNAL).write_bytes(whole + rest)
    journal = Journal(tmp_path)
    assert journal.outcomes == {"a" * 64: FACE, "b" * 64: NONE}
    journal.close()
    assert (tmp_path / JOURNAL).read_bytes() == whole


def test_a_second_run_is_kept_out(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    script = "import sys; from pathlib import Path; from facematch_gui.dataset.journal import Journal\n"
    script += "Journal(Path(sys.argv[1]))"
    second = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=False)
    journal.close()
    assert "Another run is preparing faces" in second.stderr


def test_removed_it_is_gone(tmp_path: Path) -> None:
    filled(tmp_path)
    Journal(tmp_path).remove()
    assert not list(tmp_path.iterdir())


def test_without_its_folder_it_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        Journal(tmp_path / "nowhere")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit that Windows does not know")
def test_a_full_disk_takes_no_half_line(tmp_path: Path) -> None:
    script = f"""
import resource, signal
from pathlib import Path
from facematch_gui.dataset.journal import Journal, Outcome
from facematch_gui.errors import OutputError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))
journal = Journal(Path({str(tmp_path)!r}))
journal.begin({SETTINGS!r})
try:
    for number in range(100):
        journal.add(f"{{number:064d}}", Outcome("", "no_face", 1.0))
except OutputError as error:
    print(error.title)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "cannot be written" in done.stdout
    assert (tmp_path / JOURNAL).read_bytes().endswith(b"]\n")
    journal = Journal(tmp_path)
    assert len(journal.outcomes) == 3
    journal.close()
