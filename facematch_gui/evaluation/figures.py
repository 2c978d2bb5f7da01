"""The report's drawings, as SVG that stands in the page itself."""

from __future__ import annotations

import io
from collections.abc import Mapping

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from facematch_gui.evaluation.metrics import Rates, rates
from facematch_gui.evaluation.tally import BINS, Tally

GENUINE, IMPOSTOR, INK = "#1b7a5a", "#b3432b", "#33415c"
_SIZE = (6.4, 4.2)
_BARS = 120
_LOWEST_SHARE = 1e-7


def figures(tally: Tally) -> Mapping[str, str]:
    """``det``, ``roc`` and ``histogram`` as SVG; empty texts where there is nothing to draw."""
    found = rates(tally.counts)
    if found is None:
        return {"det": "", "roc": "", "histogram": ""}
    # The salt keeps equal drawings equal, byte for byte; letters stay text, which a reader can search.
    with rc_context(
        {"svg.hashsalt": "facematch", "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 10}
    ):
        return {"det": _det(found), "roc": _roc(found), "histogram": _histogram(tally)}


def _det(found: Rates) -> str:
    figure, axes = _new()
    # Where an error never happens there is nothing to put on a logarithmic scale.
    shown = (found.fmr > 0) & (found.fnmr > 0)
    axes.plot(found.fmr[shown], found.fnmr[shown], color=INK, label="FNMR: of comparisons made")
    failing = (found.fmr > 0) & (found.frr > 0)
    axes.plot(found.fmr[failing], found.frr[failing], color=IMPOSTOR, linestyle="--", label="FRR: failures counted")
    diagonal = np.array([_LOWEST_SHARE, 1])
    axes.plot(diagonal, diagonal, color="0.8", linewidth=0.8, zorder=0)
    axes.set(xscale="log", yscale="log", xlabel="False match rate", ylabel="False non-match rate")
    _within_data(axes, found)
    axes.set_ylim(max(_LOWEST_SHARE, float(found.fnmr[found.fnmr > 0].min(initial=1)) / 2), 1)
    axes.legend(frameon=False)
    return _svg(figure)


def _roc(found: Rates) -> str:
    figure, axes = _new()
    shown = found.fmr > 0
    axes.plot(found.fmr[shown], 1 - found.fnmr[shown], color=INK, label="of comparisons made")
    axes.plot(found.fmr[shown], 1 - found.frr[shown], color=IMPOSTOR, linestyle="--", label="failures counted")
    axes.set(xscale="log", xlabel="False match rate", ylabel="True acceptance rate", ylim=(None, 1.005))
    _within_data(axes, found)
    axes.legend(frameon=False, loc="lower right")
    return _svg(figure)


def _histogram(tally: Tally) -> str:
    figure, axes = _new()
    genuine, impostor = tally.counts.genuine, tally.counts.impostor
    used = np.flatnonzero(genuine + impostor)
    step = max(1, (int(used[-1]) - int(used[0])) // _BARS)
    starts = np.arange(int(used[0]) - step, int(used[-1]) + 2 * step, step)
    borders = starts * 2 / BINS - 1
    for name, counts, colour in (("different people", impostor, IMPOSTOR), ("the same person", genuine, GENUINE)):
        below = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])[np.clip(starts, 0, BINS)]
        shares = np.diff(below) / counts.sum()
        axes.stairs(shares, borders, fill=True, color=colour, alpha=0.35)
        axes.stairs(shares, borders, color=colour, label=name)
    axes.set(xlabel="Similarity", ylabel="Share of pairs", xlim=(borders[0], borders[-1]))
    axes.legend(frameon=False, loc="upper left")
    return _svg(figure)


def _new() -> tuple[Figure, Axes]:
    figure = Figure(figsize=_SIZE, layout="constrained")
    FigureCanvasSVG(figure)
    axes = figure.add_subplot()
    axes.grid(True, which="major", color="0.92")
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def _within_data(axes: Axes, found: Rates) -> None:
    axes.set_xlim(max(_LOWEST_SHARE, float(found.fmr[found.fmr > 0].min(initial=1)) / 2), 1)


def _svg(figure: Figure) -> str:
    drawn = io.StringIO()
    figure.savefig(drawn, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    text = drawn.getvalue()
    return text[text.index("<svg") :]
