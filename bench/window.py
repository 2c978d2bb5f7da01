"""The window at work: the longest stall of the UI thread, and the peak memory after ten pairs.

A timer that should fire every 5 ms runs while a clip plays the camera and pairs are verified one after the other; the
longest gap between two firings is the stall. Run: python bench/window.py --clip CLIP
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import tempfile
import time
from pathlib import Path

from pictures import SIZES, write_pair

PAIRS = 10
TICK_MS = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clip", type=Path, required=True, help="a video that plays the webcam")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FACEMATCH_DATA"] = folder
        measure(options.clip, write_pair(Path(folder), SIZES["12 megapixels"]))


def measure(clip: Path, pair: tuple[Path, Path]) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from facematch_gui import app as program
    from facematch_gui import paths
    from facematch_gui.gui.side import Side
    from facematch_gui.gui.theme import Theme

    application = QApplication([])
    theme = Theme(paths.resource("icons"))
    theme.apply(application)
    window = program.build_window(program.WindowOptions(camera_file=clip), theme)
    window.show()
    desk = window.desk
    gaps: list[float] = []
    frames = 0
    verified = 0
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    def on_frame(_image: object) -> None:
        nonlocal frames
        frames += 1

    def begin() -> None:
        """The engine is warm: the camera goes live in one side, and checks run all the while."""
        nonlocal last
        last = time.perf_counter()
        timer.start(TICK_MS)
        next_check()

    def next_check() -> None:
        """One side is captured from the live camera, the other comes from a file."""
        desk.load(Side.DOCUMENT, pair[1])
        desk.open_camera(Side.SELFIE)
        QTimer.singleShot(700, desk.capture)

    def on_settled() -> None:
        nonlocal verified
        if window.result.similarity is None:
            return
        verified += 1
        if verified < PAIRS:
            next_check()
        else:
            window.close()

    timer = QTimer()
    timer.timeout.connect(tick)
    window.desk._preview.frame_shown.connect(on_frame)
    desk.engine_ready.connect(begin)
    desk.settled.connect(on_settled)
    desk.warm_up()
    start = time.perf_counter()
    application.exec()
    spent = time.perf_counter() - start
    print(
        f"pairs verified while the camera ran: {verified}, preview frames shown: {frames} ({frames / spent:.0f} a second)"
    )
    print(
        f"longest stall of the UI thread: {max(gaps):.0f} ms (at most 50); median gap {statistics.median(gaps):.1f} ms"
    )
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB (at most 450)")


if __name__ == "__main__":
    main()
