"""Cold start: a whole verification beside ``import tensorflow``, and the window until its paint and its verdict.

Run: python bench/start.py [--selfie A --document B]
Every figure is the median of runs that take turns, so that a busy machine disturbs all of them alike.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from bench.pictures import pair_options

ROUNDS = 5
WINDOW = """
import sys, time
started = float(sys.argv[1])
from pathlib import Path
from PySide6.QtWidgets import QApplication
from facematch_gui import app as program, paths
from facematch_gui.gui.theme import Theme
application = QApplication([])
theme = Theme(paths.resource("icons"))
theme.apply(application)
options = program.WindowOptions(selfie=[Path(sys.argv[2])], document=Path(sys.argv[3]))
window = program.build_window(options, theme)
def painted():
    print(time.time() - started, flush=True)
    program.start_work(window, options)
def settled():
    assert window.result.similarity is not None
    print(time.time() - started, flush=True)
    window.close()
window.painted.connect(painted)
window.desk.settled.connect(settled)
window.show()
application.exec()
"""


def main() -> None:
    options = pair_options(__doc__)
    pair = [str(options.selfie), str(options.document)]
    tensorflow: list[float] = []
    verify: list[float] = []
    painted: list[float] = []
    verdict: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "FACEMATCH_DATA": home, "TF_CPP_MIN_LOG_LEVEL": "3"}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        for turn in range(ROUNDS + 1):
            times = (
                seconds([sys.executable, "-c", "import tensorflow"], environment),
                seconds([sys.executable, "-m", "facematch_gui", "verify", *pair], environment),
                *window_times(pair, environment),
            )
            if turn:  # the first round fills the disk cache
                for series, value in zip((tensorflow, verify, painted, verdict), times, strict=True):
                    series.append(value)
    tf, cold = statistics.median(tensorflow), statistics.median(verify)
    print(f"import tensorflow: {tf:.2f} s")
    print(f"facematch verify, whole process: {cold:.2f} s, {cold / tf:.2f} of import tensorflow (at most 0.33)")
    print(f"window painted after process start: {statistics.median(painted):.2f} s (at most 1.0)")
    print(f"window shows the verdict: {statistics.median(verdict):.2f} s (at most 2.0)")


def seconds(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr.decode())
    return time.perf_counter() - start


def window_times(pair: list[str], environment: dict[str, str]) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, str(time.time()), *pair],
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )
    painted, verdict = (float(line) for line in done.stdout.split())
    return painted, verdict


if __name__ == "__main__":
    main()
