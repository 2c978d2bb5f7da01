"""Start-up of the frozen window beside the source's: until the window has shown itself, and until its verdict.

Run: python bench/frozen.py [--program dist/FaceMatch] [--selfie A --document B]
Both run as whole processes, in turns, each ending by itself once it has taken its screenshot.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"
ROUNDS = 7
ALLOWED = 1.5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=ROOT / "dist" / "FaceMatch", metavar="DIR")
    parser.add_argument("--selfie", type=Path, default=SAMPLE / "selfie.jpg", metavar="FILE")
    parser.add_argument("--document", type=Path, default=SAMPLE / "document.jpg", metavar="FILE")
    options = parser.parse_args()
    suffix = ".exe" if sys.platform == "win32" else ""
    frozen = [str(options.program.resolve() / f"facematch-gui{suffix}")]
    source = [sys.executable, "-m", "facematch_gui", "gui"]
    pair = ["--selfie", str(options.selfie), "--document", str(options.document)]
    for words, arguments in (("empty window, engine warm", []), ("window with a verdict", pair)):
        ours, theirs = turns([frozen, source], arguments)
        ratio = ours / theirs
        print(f"{words}: frozen {ours:.2f} s, source {theirs:.2f} s, ratio {ratio:.2f} (at most {ALLOWED})")


def turns(programs: list[list[str]], arguments: list[str]) -> list[float]:
    """Median seconds of each program; they take turns, and the first round only fills the disk cache."""
    times: list[list[float]] = [[] for _ in programs]
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "FACEMATCH_DATA": home}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        for turn in range(ROUNDS + 1):
            for series, program in zip(times, programs, strict=True):
                command = [*program, *arguments, "--screenshot", str(Path(home) / "window.png")]
                begin = time.perf_counter()
                subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
                if turn:
                    series.append(time.perf_counter() - begin)
    return [statistics.median(series) for series in times]


if __name__ == "__main__":
    main()
