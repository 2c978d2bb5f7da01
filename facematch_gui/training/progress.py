"""What a person sees of a run while it learns: on a terminal a bar and a live curve, elsewhere nothing."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import Protocol, TextIO

import numpy as np
from numpy.typing import NDArray

from facematch_gui.training.checkpoints import Epoch

CURVE_LINES = 12
_WIDEST = 100
_EVERY_SECONDS = 0.5
"""How often what is on the screen is drawn anew; a terminal over a slow line keeps up with that."""


class View(Protocol):
    """Who looks on while a run learns."""

    def step(self, losses: Sequence[float], epochs: Sequence[Epoch]) -> None:
        """A step is done; with the losses of each step of the run so far, and the epochs that are done."""

    def close(self) -> None:
        """The run has ended, one way or another."""


class RunView:
    """The screen of a run: the loss as a curve, and a line with the loss, images a second and the time left.

    Args:
        steps: of the whole run.
        steps_an_epoch: likewise of an epoch.
        images: chips that the network learns from in a step.
        stream: where to, the error stream by default; nothing is shown where it is no terminal.
        quiet: show nothing.
        clock: seconds, for the rate and the time left.
    """

    def __init__(
        self,
        steps: int,
        steps_an_epoch: int,
        images: int,
        stream: TextIO | None = None,
        *,
        quiet: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._steps, self._steps_an_epoch, self._images = steps, steps_an_epoch, images
        self._stream = stream or sys.stderr
        self._shown = not quiet and self._stream.isatty()
        self._redraws = _can_redraw()
        self._clock = clock
        self._began: tuple[float, int] | None = None
        self._drawn_at = -1e9
        self._lines_above = 0

    def step(self, losses: Sequence[float], epochs: Sequence[Epoch]) -> None:
        """A step is done.

        Args:
            losses: of each step of the run so far.
            epochs: that are done.
        """
        if not self._shown:
            return
        now = self._clock()
        if self._began is None:
            self._began = (now, len(losses))
        if now - self._drawn_at >= _EVERY_SECONDS or len(losses) == self._steps:
            self._drawn_at = now
            self._draw(self._words(losses, epochs, now), losses)

    def close(self) -> None:
        """Leaves what was drawn last on the screen and goes to the next line."""
        if self._shown and self._began is not None:
            self._stream.write("\n")
            self._stream.flush()

    def _words(self, losses: Sequence[float], epochs: Sequence[Epoch], now: float) -> str:
        began, first = self._began or (now, 0)
        done = len(losses)
        pace = (now - began) / max(1, done - first)
        epoch = min((done - 1) // self._steps_an_epoch + 1, self._steps // self._steps_an_epoch)
        share = done / self._steps
        words = [
            f"{share:4.0%} {_bar(share)}",
            f"epoch {epoch}/{self._steps // self._steps_an_epoch}",
            f"loss {np.mean(losses[-20:]):.4f}",
        ]
        if pace:
            words += [f"{self._images / pace:.0f} images/s", f"{_duration(pace * (self._steps - done))} left"]
        seen = epochs[-1].validation if epochs else None
        if seen is not None:
            words.append(f"EER {seen.eer:.1%}")
        return "  ".join(words)

    def _draw(self, words: str, losses: Sequence[float]) -> None:
        width = _width(self._stream)
        lines = [words[: width - 1]]
        if self._redraws:
            lines = [*curve(losses, min(width - 1, _WIDEST)).splitlines(), *lines]
            up = f"\x1b[{self._lines_above}A" if self._lines_above else ""
            # Each line is cleared to its end, then what may be left below.
            self._stream.write(f"\r{up}" + "\n".join(f"{line}\x1b[K" for line in lines) + "\x1b[J")
            self._lines_above = len(lines) - 1
        else:
            self._stream.write(f"\r{lines[0].ljust(width - 1)}")
        self._stream.flush()


def curve(losses: Sequence[float], width: int) -> str:
    """The loss by the step as a picture in letters, smoothed over a fiftieth of the steps; empty below two steps."""
    if len(losses) < 2:
        return ""
    import plotext

    points = smoothed(np.asarray(losses, np.float64))
    places = np.unique(np.linspace(0, len(points) - 1, 2 * width).astype(int))
    plotext.clear_figure()
    plotext.theme("clear")
    plotext.limit_size(False, False)
    plotext.plotsize(max(width, 30), CURVE_LINES)
    plotext.title("loss by step")
    plotext.plot((places + 1).tolist(), points[places].tolist())
    text: str = plotext.uncolorize(plotext.build())
    return "\n".join(line.rstrip() for line in text.splitlines())


def smoothed(losses: NDArray[np.float64]) -> NDArray[np.float64]:
    """(k,) running means over a fiftieth of the steps, at most; shorter at the beginning."""
    window = max(1, len(losses) // 50)
    sums = np.concatenate([[0.0], np.cumsum(losses)])
    ends = np.arange(1, len(losses) + 1)
    starts = np.maximum(0, ends - window)
    means: NDArray[np.float64] = (sums[ends] - sums[starts]) / (ends - starts)
    return means


def _bar(share: float, width: int = 10) -> str:
    full = round(share * width)
    return f"[{'#' * full}{'.' * (width - full)}]"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _width(stream: TextIO) -> int:
    try:
        return max(20, os.get_terminal_size(stream.fileno()).columns)
    except (OSError, ValueError):
        return 80


def _can_redraw() -> bool:
    """Whether the terminal understands how to go up a line. An old console of Windows would show the codes."""
    if os.environ.get("TERM") == "dumb":
        return False
    return os.name != "nt" or "WT_SESSION" in os.environ or "TERM" in os.environ
