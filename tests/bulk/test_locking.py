"""A lock keeps another process out, and only for as long as the file is open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from facematch_gui.bulk.locking import lock_file
from facematch_gui.errors import OutputError

HOLD = """
import io, sys
from facematch_gui.bulk.locking import lock_file
from facematch_gui.errors import OutputError
stream = io.FileIO(sys.argv[1], "a+b")
lock_file(stream, OutputError("taken", "wait"))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_process_is_kept_out_until_the_first_has_ended(tmp_path: Path) -> None:
    file = tmp_path / "shared"
    file.touch()
    command = [sys.executable, "-c", HOLD, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "held\n"
        stream = file.open("a+b", buffering=0)
        with pytest.raises(OutputError, match="taken"):
            lock_file(stream, OutputError("taken", "wait"))
        assert stream.closed
        holder.stdin.close()
        holder.wait(30)
    with file.open("a+b", buffering=0) as stream:
        lock_file(stream, OutputError("taken", "wait"))
