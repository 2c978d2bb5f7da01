"""A Windows to install on: a wine prefix of its own, and what tests ask of it."""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

WINE = shutil.which("wine")
WINESERVER = shutil.which("wineserver") or shutil.which("wineserver", path="/usr/lib/wine")
MAKENSIS = shutil.which("makensis")
PATIENCE = 60.0
_POLL = 0.05


def why_not() -> str | None:
    """What is missing for tests of the installer, if anything is."""
    needed = {"makensis (package nsis)": MAKENSIS, "wine (package wine64)": WINE, "wineserver": WINESERVER}
    missing = [name for name, path in needed.items() if path is None]
    return f"needs {' and '.join(missing)}" if missing else None


class Windows:
    """A 64-bit Windows 10 of wine, without a screen.

    Attributes:
        drive: its C: as this system sees it.
    """

    def __init__(self, prefix: Path) -> None:
        self.drive = prefix / "drive_c"
        self._environment = dict(
            os.environ,
            WINEPREFIX=str(prefix),
            WINEDEBUG="-all",
            # No questions about Mono and Gecko, and no menu entries on the system that the tests run on.
            WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d",
        )
        self._environment.pop("DISPLAY", None)

    def start(self) -> None:
        """Makes the prefix, and lets its server stay until ``stop``."""
        assert WINESERVER is not None
        self.drive.parent.mkdir(parents=True)
        self.run("wineboot", "-i")
        # Services that a prefix starts while it is made do not answer; those of the next start do.
        self.stop()
        subprocess.run([WINESERVER, "-p"], env=self._environment, check=True, timeout=PATIENCE)
        self.pose_as("win10")

    def stop(self) -> None:
        """Ends every process of the prefix."""
        assert WINESERVER is not None
        subprocess.run([WINESERVER, "-k"], env=self._environment, check=False, timeout=PATIENCE)
        subprocess.run([WINESERVER, "-w"], env=self._environment, check=False, timeout=PATIENCE)

    @property
    def user(self) -> str:
        """Who is signed in."""
        return self.run("cmd", "/c", "echo %USERNAME%")[1].strip()

    def pose_as(self, version: str) -> None:
        """Lets wine say that it is another Windows, such as ``win7``."""
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", version, "/f")

    def begin(self, *words: str | Path, out: IO[bytes] | int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        """Starts a program. A word with a space in it gets quotation marks, which NSIS does not want of its folders."""
        assert WINE is not None
        command = [WINE, *(str(word) for word in words)]
        return subprocess.Popen(
            command, env=self._environment, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
        )

    def run(self, *words: str | Path) -> tuple[int, str]:
        """Runs a program; the lower eight bits of its exit code, which are all that wine hands on, and what it said."""
        # No pipe: wine's services inherit it and would keep it open.
        with tempfile.TemporaryFile() as out, self.begin(*words, out=out) as process:
            code = process.wait(PATIENCE)
            out.seek(0)
            return code, out.read().decode("utf-8", errors="replace").replace("\r\n", "\n")

    def find(self, windows_path: str) -> Path:
        """Where a path of drive C lies on this system, in whatever letters it was written."""
        here = self.drive
        for part in windows_path.removeprefix("C:\\").split("\\"):
            same = [entry for entry in here.iterdir() if entry.name.lower() == part.lower()] if here.is_dir() else []
            here = same[0] if same else here / part
        return here

    def values(self, key: str) -> dict[str, str]:
        """The values of a registry key; none where there is no such key. The key's own is named ``""``."""
        file = self.drive / "export.reg"
        # `reg query` answers in the console's own few letters, an exported file in UTF-16.
        if self.run("reg", "export", key, r"C:\export.reg", "/y")[0]:
            return {}
        text = file.read_text(encoding="utf-16")
        file.unlink()
        # The key's own values stand before the next key's name.
        own = text.replace("\r\n", "\n").split("\n[")[1]
        found = re.findall(r'^(@|"(?:[^"\\]|\\.)*")=(?:"(.*)"|(.*))$', own, re.MULTILINE)
        return {
            "" if name == "@" else _unescaped(name[1:-1]): _unescaped(value or other.removeprefix("dword:"))
            for name, value, other in found
        }


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def wait_until(happened: Callable[[], bool]) -> None:
    """Looks again and again, for a while."""
    pause = threading.Event()
    for _ in range(int(PATIENCE / _POLL)):
        if happened():
            return
        pause.wait(_POLL)
    raise AssertionError("it did not happen in time")


def shortcut_target(file: Path) -> str:
    """Where a shortcut leads: the local path of its link information ([MS-SHLLINK] 2.3)."""
    content = file.read_bytes()
    (flags,) = struct.unpack_from("<I", content, 20)
    place = 76
    if flags & 1:
        (size,) = struct.unpack_from("<H", content, place)
        place += 2 + size
    assert flags & 2, "a shortcut without link information"
    (base,) = struct.unpack_from("<I", content, place + 16)
    return content[place + base : content.index(b"\0", place + base)].decode("ascii")


def version_strings(program: Path) -> dict[str, str]:
    """The texts of a program's version resource, as far as they stand in one piece after their names."""
    text = program.read_bytes().decode("utf-16-le", errors="ignore")
    shifted = program.read_bytes()[1:].decode("utf-16-le", errors="ignore")
    found = {}
    for name in ("ProductName", "ProductVersion", "FileVersion", "CompanyName", "FileDescription"):
        for whole in (text, shifted):
            match = re.search(name + "\0+([^\0]+)\0", whole)
            if match:
                found[name] = match[1]
    return found
