"""A program and everything it starts, as one thing that can be waited for and ended, and that outlives nobody."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Protocol

_KILL_ON_CLOSE = 0x2000
_EXTENDED_LIMITS = 9
_PARENT_DEATH_SIGNAL = 1


class ProcessTree(Protocol):
    """A running program with its children."""

    def wait(self, seconds: float) -> int | None:
        """The program's exit code once it has ended, a signal's number below nought; ``None`` while it runs on."""

    def end(self, grace: float) -> None:
        """Asks the program to end, and after a grace in seconds ends it and all its children by force."""

    def kill(self) -> None:
        """Ends everything at once, also what is stopped or hangs, and what an ended program has left running."""


def start_tree(command: Sequence[str], environment: Mapping[str, str]) -> ProcessTree:
    """Starts a program whose whole tree is killed with it, and which is killed when the caller ends.

    Args:
        command: the program's file and its arguments.
        environment: all its variables.

    Raises:
        OSError: it cannot be started.
    """
    if sys.platform == "win32":
        return _JobTree(command, environment)
    else:  # noqa: RET505 - so that mypy sees one branch only on each system
        return _GroupTree(command, environment)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _BasicLimits(ctypes.Structure):
        """``JOBOBJECT_BASIC_LIMIT_INFORMATION``"""

        _fields_ = (
            ("per_process_user_time", ctypes.c_int64),
            ("per_job_user_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("minimum_working_set", ctypes.c_size_t),
            ("maximum_working_set", ctypes.c_size_t),
            ("active_processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        """``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``"""

        _fields_ = (
            ("basic", _BasicLimits),
            ("counters", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        )

    class _JobTree:
        """A job object that Windows kills when its last handle closes, which is ours, whatever ends us."""

        def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
            self._kernel = _job_functions()
            self._job = self._kernel.CreateJobObjectW(None, None)
            limits = _ExtendedLimits()
            limits.basic.flags = _KILL_ON_CLOSE
            if not self._job or not self._kernel.SetInformationJobObject(
                self._job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
            ):
                raise ctypes.WinError(ctypes.get_last_error())
            self._process = subprocess.Popen(
                command,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=_open_stream(1),
                stderr=_open_stream(2),
                creationflags=subprocess.CREATE_NO_WINDOW,
            )
            if not self._kernel.AssignProcessToJobObject(self._job, int(self._process._handle)):  # type: ignore[attr-defined]  # noqa: SLF001 - nothing else knows it
                failure = ctypes.WinError(ctypes.get_last_error())
                self._process.kill()
                self._process.wait()
                raise failure

        def wait(self, seconds: float) -> int | None:
            return _wait(self._process, seconds)

        def end(self, grace: float) -> None:  # noqa: ARG002 - the other system's has it
            """Windows has no way to ask a program that another one shows: it is ended as it stands."""
            self.kill()

        def kill(self) -> None:
            if self._job:
                self._kernel.TerminateJobObject(self._job, 1)
                self._process.wait()
                self._kernel.CloseHandle(self._job)
                self._job = None

    def _open_stream(number: int) -> int:
        """A standard stream that is open; a program that has no console cannot hand its own on."""
        try:
            os.fstat(number)
        except OSError:
            return subprocess.DEVNULL
        return number

    def _job_functions() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.TerminateJobObject.argtypes = (wintypes.HANDLE, wintypes.UINT)
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        return kernel

else:

    class _GroupTree:
        """A process group. On Linux the kernel kills its leader when the thread that started it ends."""

        def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
            self._process = subprocess.Popen(
                command,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                process_group=0,
                preexec_fn=_death_with_parent(),  # noqa: PLW1509 - one system call; nothing is imported or locked
            )

        def wait(self, seconds: float) -> int | None:
            return _wait(self._process, seconds)

        def end(self, grace: float) -> None:
            # The program alone: what it has started ends with it, or is killed with the group.
            self._process.terminate()
            _wait(self._process, grace)
            self.kill()

        def kill(self) -> None:
            # Where the group has gone, its number is nobody's yet: the kernel counts through all others first.
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    class _DeathWithParent:
        """Asks the kernel, in the new process, to kill it when its parent ends."""

        def __init__(self) -> None:
            import ctypes

            self._prctl = ctypes.CDLL(None).prctl
            self._parent = os.getpid()

        def __call__(self) -> None:
            self._prctl(_PARENT_DEATH_SIGNAL, int(signal.SIGKILL), 0, 0, 0)
            if os.getppid() != self._parent:
                os._exit(1)

    def _death_with_parent() -> _DeathWithParent | None:
        return _DeathWithParent() if sys.platform == "linux" else None


def _wait(process: subprocess.Popen[bytes], seconds: float) -> int | None:
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return None
