"""Runs a program for which every network socket is the end: ``python tests/offline.py COMMAND...``

On Linux the kernel kills it, and everything that it starts, at the first socket that is neither a Unix socket nor one
to the kernel itself, opened by whatever code, compiled or not; and where the system allows, it runs in a network
namespace that has no interface. Everywhere, Python's own sockets end it with exit code 97.
"""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import struct
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

OPENED_A_SOCKET = 97
_SOCKET_CALLS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""By machine: what the kernel calls its system calls' convention, and the number of ``socket``."""
_LOAD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_NUMBER, _CONVENTION, _FAMILY = 0, 4, 16
"""Where ``struct seccomp_data`` holds them."""
_UNIX, _NETLINK = 1, 16
_NO_NEW_PRIVILEGES, _SET_FILTER, _FILTER_MODE = 38, 22, 2

HOOK = f'''
import os, sys
def _look(event, arguments):
    if event == "socket.__new__":
        family = int(arguments[1])
        if family not in ({_UNIX}, {_NETLINK}, -1) and not (sys.platform == "win32" and _is_pair()):
            print("a network socket was opened", file=sys.stderr, flush=True)
            os._exit({OPENED_A_SOCKET})
def _is_pair():
    """Windows has no socket pairs: Python builds them over the loopback address."""
    frame = sys._getframe(2)
    while frame is not None:
        if frame.f_code.co_name.endswith("socketpair"):
            return True
        frame = frame.f_back
    return False
sys.addaudithook(_look)
'''
"""For a ``sitecustomize.py``, which every Python that is started reads."""


def offline_command(words: Sequence[str]) -> list[str]:
    """The command that runs another one offline."""
    return [*_namespace(), sys.executable, str(Path(__file__).resolve()), *words]


def can_filter() -> bool:
    """Whether the kernel can be told to kill whoever opens a network socket."""
    return sys.platform == "linux" and platform.machine() in _SOCKET_CALLS


def _namespace() -> list[str]:
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rn", "true"], capture_output=True, check=False).returncode:
        return []
    return [unshare, "-rn"]


def install_filter() -> None:
    """From now on a network socket kills this process, and those that it starts."""
    convention, number = _SOCKET_CALLS[platform.machine()]
    program = (
        (_LOAD, 0, 0, _CONVENTION),
        (_IF_EQUAL, 1, 0, convention),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_IF_EQUAL, 0, 3, number),
        (_LOAD, 0, 0, _FAMILY),
        (_IF_EQUAL, 1, 0, _UNIX),
        (_IF_EQUAL, 0, 1, _NETLINK),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in program))
    described = struct.pack("HL", len(program), ctypes.addressof(code))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl.argtypes = (ctypes.c_int, ctypes.c_ulong, ctypes.c_char_p, ctypes.c_ulong, ctypes.c_ulong)
    for what, first, second in ((_NO_NEW_PRIVILEGES, 1, None), (_SET_FILTER, _FILTER_MODE, described)):
        if prctl(what, first, second, 0, 0):
            raise OSError(ctypes.get_errno(), "the filter cannot be installed")


def main(words: Sequence[str]) -> None:
    """Becomes the command."""
    if sys.platform == "win32":
        # Windows cannot replace a program by another: what started this one would not wait for it.
        sys.exit(subprocess.call(list(words)))
    if can_filter():
        install_filter()
    os.execvp(words[0], list(words))


if __name__ == "__main__":
    main(sys.argv[1:])
