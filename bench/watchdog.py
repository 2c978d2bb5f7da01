"""How long a kiosk's window is gone when it was killed, and when it hangs: python bench/watchdog.py [--cage]

Runs ``facematch kiosk run``, kills and stops its window, and looks for the next one and for its sign of life. With
``--cage`` inside that compositor without a screen, as an ordinary user, else on Qt's offscreen platform. Linux only.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TIMEOUT = 90.0
POLICY = """
[kiosk]
pin = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0$6NbrpUtM6W3ryrMDTjDNmRLbVmSEq0qGZJTKjtWFn4U"
help = { en = "Ring the bell" }
[consent]
version = "1"
text = { en = "I agree." }
"""
HEADLESS = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}


class Kiosk:
    """A kiosk that is watched, in a folder of its own."""

    def __init__(self, folder: Path, cage: bool) -> None:
        self._runtime = folder / "run"
        self._runtime.mkdir(mode=0o700)
        policy = folder / "policy.toml"
        policy.write_text(POLICY)
        environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(self._runtime),
            "FACEMATCH_POLICY": str(policy),
            "FACEMATCH_DATA": str(folder / "data"),
            **(HEADLESS if cage else {"QT_QPA_PLATFORM": "offscreen"}),
        }
        words = [sys.executable, "-m", "facematch_gui", "kiosk", "run", *(["--cage"] if cage else [])]
        self.process = subprocess.Popen(words, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
        self._mark = f"XDG_RUNTIME_DIR={self._runtime}".encode()

    def windows(self) -> set[int]:
        """The processes of windows that run, or are stopped."""
        found = set()
        for place in Path("/proc").iterdir():
            try:
                words = (place / "cmdline").read_bytes().split(b"\0")
                if b"--kiosk" in words and b"python" in words[0] and self._mark in (place / "environ").read_bytes():
                    state = (place / "stat").read_text().rpartition(")")[2].split()[0]
                    found |= {int(place.name)} if state not in "ZX" else set()
            except (OSError, ValueError):
                continue
        return found

    def beat(self) -> int:
        """When the window last showed that it lives."""
        files = list(self._runtime.glob("facematch-kiosk-*/heartbeat"))
        return files[0].stat().st_mtime_ns if files else 0

    def wait_for_beat(self) -> None:
        last = self.beat()
        wait_until(lambda: self.beat() != last)


def wait_until(is_so: Callable[[], object]) -> None:
    end = time.monotonic() + TIMEOUT
    while not is_so():
        if time.monotonic() > end:
            raise SystemExit("the kiosk does not come back")
        time.sleep(0.02)


def measure(kiosk: Kiosk, word: signal.Signals) -> tuple[float, float]:
    """Seconds until the next window runs, and until it shows that it lives."""
    before, start = kiosk.windows(), time.monotonic()
    for window in before:
        os.kill(window, word)
    wait_until(lambda: kiosk.windows() - before)
    runs = time.monotonic() - start
    kiosk.wait_for_beat()
    return runs, time.monotonic() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--cage", action="store_true", help="inside the compositor cage")
    options = parser.parse_args()
    if options.cage and os.geteuid() == 0:
        raise SystemExit("cage does not run as root: start this as an ordinary user")
    with tempfile.TemporaryDirectory() as folder:
        kiosk = Kiosk(Path(folder), options.cage)
        try:
            wait_until(kiosk.windows)
            # The first change of the file is the first sign of life; the second says that the window goes on.
            for _ in range(2):
                kiosk.wait_for_beat()
            for word, name in ((signal.SIGKILL, "killed"), (signal.SIGSTOP, "hung")):
                runs, lives = measure(kiosk, word)
                print(f"{name}: the next window runs after {runs:.1f} s and shows that it lives after {lives:.1f} s")
        finally:
            kiosk.process.terminate()
            kiosk.process.wait(30)
        left = kiosk.windows()
        print(f"left behind: {len(left)} windows")


if __name__ == "__main__":
    main()
