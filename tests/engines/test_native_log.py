"""What C code prints stays off the standard streams."""

from __future__ import annotations

import logging
import os
import subprocess
import sys

import pytest

from facematch_gui.engines.native_log import STDERR, STDOUT, captured_native_log


def test_words_of_native_code_go_to_the_log(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "facematch_gui.engines.native_log")
    with captured_native_log() as log:
        os.write(STDERR, b"INFO: from below\nsecond line\n")
    assert log.text == "INFO: from below\nsecond line\n"
    assert capfd.readouterr() == ("", "")
    assert [record.getMessage() for record in caplog.records] == ["INFO: from below", "second line"]


def test_the_streams_are_back_afterwards(capfd: pytest.CaptureFixture[str]) -> None:
    with captured_native_log(STDOUT, STDERR):
        os.write(STDOUT, b"hidden")
        os.write(STDERR, b"hidden")
    os.write(STDOUT, b"out")
    os.write(STDERR, b"err")
    assert capfd.readouterr() == ("out", "err")


def test_only_the_named_streams_are_captured(capfd: pytest.CaptureFixture[str]) -> None:
    with captured_native_log(STDERR):
        os.write(STDOUT, b"shown")
    assert capfd.readouterr().out == "shown"


def test_what_was_printed_before_stays_before(capfd: pytest.CaptureFixture[str]) -> None:
    sys.stdout.write("waiting in a buffer")
    with captured_native_log(STDOUT):
        pass
    assert capfd.readouterr().out == "waiting in a buffer"


def test_an_error_inside_leaves_the_streams_in_order(capfd: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        with captured_native_log():
            os.write(STDERR, b"hidden")
            raise RuntimeError("inside")

    with pytest.raises(RuntimeError, match="inside"):
        fail()
    os.write(STDERR, b"shown")
    assert capfd.readouterr().err == "shown"


def test_captures_may_nest(capfd: pytest.CaptureFixture[str]) -> None:
    with captured_native_log() as outer:
        os.write(STDERR, b"1")
        with captured_native_log() as inner:
            os.write(STDERR, b"2")
        os.write(STDERR, b"3")
    assert (outer.text, inner.text) == ("13", "2")
    assert capfd.readouterr().err == ""


def test_no_descriptor_is_left_open() -> None:
    with captured_native_log(STDOUT, STDERR):
        pass
    before = os.dup(STDERR)
    os.close(before)
    for _ in range(20):
        with captured_native_log(STDOUT, STDERR):
            pass
    after = os.dup(STDERR)
    os.close(after)
    assert after == before


def test_a_program_without_an_error_stream_works() -> None:
    """As a windowed program on Windows: no ``sys.stderr``, and nothing behind the descriptor."""
    script = (
        "import os, sys\n"
        "sys.stderr = None\n"
        "os.close(2)\n"
        "from facematch_gui.engines.native_log import captured_native_log\n"
        "with captured_native_log():\n"
        "    pass\n"
        "print('worked')\n"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert answer.stdout == "worked\n"


def test_nothing_is_printed_after_the_programs_end_and_nothing_before_it_is_lost() -> None:
    script = (
        "import atexit, os, sys\n"
        "atexit.register(os.write, 2, b'unloading')\n"
        "from facematch_gui.engines.native_log import silence_native_log_at_exit\n"
        "silence_native_log_at_exit()\n"
        "silence_native_log_at_exit()\n"
        "sys.stdout.write('answer')\n"
        "sys.stderr.write('warning')\n"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert (answer.stdout, answer.stderr) == ("answer", "warning")
