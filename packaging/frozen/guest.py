"""Someone who was given the program: no rights to its folder, no network, an odd path, and a screen of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

STRANGER = 61_234
"""A user and a group that no machine has."""
ODD_NAME = "Grüße aus İstanbul – 护照"
"""Spaces and letters of several scripts: where people unpack things."""
LONGEST_RUN = 120
"""Seconds."""
CASCADE = "haarcascade_frontalface_default.xml"
"""Of the program's resources: by it the gate, too, sees faces."""


class GuestError(Exception):
    """This machine cannot play the guest."""


class FailedCheckError(Exception):
    """What a check did not find as it should be."""


@dataclass(frozen=True)
class Guest:
    """Runs commands as the guest.

    Attributes:
        program: the guest's copy of the program's folder, which they cannot write.
        home: the one folder that is theirs.
        cut_off: the command that leads into a network namespace without interfaces; empty on Windows, which has none.
        display: the name of their screen; empty where the system has one of its own.
    """

    program: Path
    home: Path
    cut_off: tuple[str, ...]
    display: str

    @property
    def data(self) -> Path:
        """The folder in which the program keeps what is the guest's."""
        return self.home / "data"

    def resource(self, name: str) -> Path:
        """A file that the program brings."""
        return self.program / "_internal" / "resources" / name

    @property
    def pair(self) -> tuple[Path, Path]:
        """The sample pair: selfie and document."""
        return self.resource("sample/selfie.jpg"), self.resource("sample/document.jpg")

    def run(self, name: str, *arguments: str | Path, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Runs one of the two programs, with its output as text.

        Raises:
            subprocess.TimeoutExpired: it did not end.
        """
        suffix = ".exe" if sys.platform == "win32" else ""
        return self.execute([*self.cut_off, self.program / (name + suffix), *arguments], typed)

    def execute(self, command: Sequence[str | Path], typed: str = "") -> subprocess.CompletedProcess[str]:
        """Runs any command with the guest's environment."""
        return subprocess.run(
            command,
            cwd=self.home,
            env=self._environment(),
            capture_output=True,
            input=typed,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=LONGEST_RUN,
            check=False,
        )

    def _environment(self) -> dict[str, str]:
        own = {"HOME": str(self.home), "FACEMATCH_DATA": str(self.data), "PYTHONUTF8": "1"}
        if sys.platform == "win32":
            return {**os.environ, **own}
        runtime = {"XDG_RUNTIME_DIR": str(self.home), "TMPDIR": str(self.home), "DISPLAY": self.display}
        # For the compositor of kiosks, which is to do without a screen, a graphics card and a keyboard.
        runtime |= {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
        return {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8", **own, **runtime}


def must(done: subprocess.CompletedProcess[str], code: int = 0) -> subprocess.CompletedProcess[str]:
    """What was run, if it ended as it should.

    Raises:
        FailedCheckError: it ended otherwise; with its last words.
    """
    if done.returncode != code:
        raise FailedCheckError(f"exit code {done.returncode}, not {code}: {(done.stdout + done.stderr).strip()[-600:]}")
    return done


@contextmanager
def invited(folder: Path) -> Iterator[Guest]:
    """A guest with a copy of ``folder``; everything of theirs is gone afterwards.

    Raises:
        GuestError: there is no way into a namespace without network here.
    """
    with TemporaryDirectory(prefix="facematch-guest-") as place:
        outside = Path(place)
        outside.chmod(0o755)
        program = outside / ODD_NAME / folder.name
        shutil.copytree(folder, program, symlinks=True)
        home = outside / "home of the guest"
        home.mkdir()
        if sys.platform != "win32" and os.geteuid() == 0:
            os.chown(home, STRANGER, STRANGER)
        _forbid_writing(program)
        try:
            cut_off = _cut_off()
            with _screen(cut_off) as display:
                yield Guest(program, home, cut_off, display)
        finally:
            _allow_writing(program)


@contextmanager
def _screen(cut_off: tuple[str, ...]) -> Iterator[str]:
    """The name of a screen that nobody looks at."""
    if sys.platform == "win32":
        yield ""
        return
    ours, theirs = os.pipe()
    command = [*cut_off, "Xvfb", "-displayfd", str(theirs), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    with os.fdopen(ours) as answer:
        try:
            server = subprocess.Popen(command, pass_fds=[theirs], stderr=subprocess.DEVNULL)
        except FileNotFoundError as error:
            raise GuestError("Xvfb is not installed") from error
        finally:
            os.close(theirs)
        try:
            number = answer.readline().strip()
            if not number:
                raise GuestError("Xvfb does not start")
            yield f":{number}"
        finally:
            server.terminate()
            server.wait()


def _cut_off() -> tuple[str, ...]:
    if sys.platform == "win32":
        return ()
    wall: tuple[str, ...]
    if os.geteuid() == 0:
        ids = f"--reuid={STRANGER}", f"--regid={STRANGER}"
        wall = ("unshare", "--net", "--", "setpriv", *ids, "--clear-groups", "--no-new-privs", "--")
    else:
        wall = ("unshare", "--user", "--map-current-user", "--net", "--")
    tried = subprocess.run([*wall, "true"], capture_output=True, text=True, check=False)
    if tried.returncode != 0:
        raise GuestError(f"no namespace without a network can be made here ({tried.stderr.strip()}): run this as root")
    return wall


def _forbid_writing(program: Path) -> None:
    for path in (*program.rglob("*"), program):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)


def _allow_writing(program: Path) -> None:
    for path in (program, *program.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | 0o200)
