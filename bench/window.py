"""The window at work: the longest stall of the UI thread, and the peak memory after ten pairs.

A timer that should fire every 5 ms runs while a clip plays the camera and pairs are verified one after the other; the
longest gap between two firings is the stall. The document of each pair is a 12-megapixel file, the selfie is taken
from the camera. Run: python bench/window.py --clip CLIP
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from bench.pictures import SIZES, write_pair
from facematch_gui import paths
from facematch_gui.app import WindowOptions, build_window
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow

PAIRS = 10
TICK_MS = 5
PREVIEW_MS = 700
"""How long the camera runs before each capture."""


class Run(QObject):
    """Ten checks in a row, watched by a timer in the UI thread."""

    def __init__(self, window: DeskWindow, document: Path) -> None:
        super().__init__()
        self.gaps_ms: list[float] = []
        self.verified = 0
        self._window = window
        self._document = document
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        window.desk.engine_ready.connect(self._begin)
        window.desk.settled.connect(self._on_settled)

    @Slot()
    def _begin(self) -> None:
        self._last = time.perf_counter()
        self._timer.start(TICK_MS)
        self._check()

    def _check(self) -> None:
        self._window.camera.open(Side.SELFIE)
        self._window.desk.load(Side.DOCUMENT, self._document)
        QTimer.singleShot(PREVIEW_MS, self._window.camera.capture)

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps_ms.append((now - self._last) * 1000)
        self._last = now

    @Slot()
    def _on_settled(self) -> None:
        if self._window.result.similarity is None:
            return
        self.verified += 1
        if self.verified < PAIRS:
            self._check()
        else:
            self._window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clip", type=Path, required=True, help="a video that plays the webcam")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FACEMATCH_DATA"] = folder
        application = QApplication([])
        theme = Theme(paths.resource("icons"))
        theme.apply(application)
        window = build_window(WindowOptions(camera_file=options.clip), theme)
        run = Run(window, write_pair(Path(folder), SIZES["12 megapixels"])[1])
        window.show()
        window.desk.warm_up()
        application.exec()
    print(f"pairs verified while the camera ran: {run.verified}")
    print(f"longest stall of the UI thread: {max(run.gaps_ms):.0f} ms (at most 50)")
    print(f"median gap of a {TICK_MS} ms timer: {statistics.median(run.gaps_ms):.1f} ms")
    print(f"peak memory: {peak_megabytes():.0f} MB (at most 450)")


def peak_megabytes() -> float:
    """The most memory that this process has held, where the system tells."""
    if sys.platform == "win32":
        return float("nan")
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
