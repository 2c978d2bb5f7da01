"""A run's history for people: ``history.csv`` for a spreadsheet, ``curves.png`` to look at."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from facematch_gui.training.checkpoints import Epoch, write_run_file
from facematch_gui.training.progress import smoothed

HISTORY_FILE = "history.csv"
CURVES_FILE = "curves.png"

_RATES = ("eer", "tar_at_1_percent", "tar_at_0_1_percent")


def write_history(folder: Path, epochs: Sequence[Epoch]) -> None:
    """A row an epoch; a rate that could not be measured is left empty.

    Raises:
        TrainingError: it cannot be written.
    """
    parts = list(dict.fromkeys(name for epoch in epochs for name in epoch.parts))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([
        "epoch", "loss", *(f"loss_{name}" for name in parts), "learning_rate", "seconds", "images_per_second",
        "input_share", *_RATES,
    ])  # fmt: skip
    for epoch in epochs:
        rates = [getattr(epoch.validation, name, None) for name in _RATES]
        writer.writerow([
            epoch.number, epoch.loss, *(epoch.parts.get(name, "") for name in parts), epoch.learning_rate,
            round(epoch.seconds, 3), round(epoch.images_per_second, 2), round(epoch.input_share, 5),
            *("" if rate is None else rate for rate in rates),
        ])  # fmt: skip
    write_run_file(folder / HISTORY_FILE, lambda stream: stream.write(text.getvalue().encode()))


def draw_curves(folder: Path, losses: Sequence[float], epochs: Sequence[Epoch], steps_an_epoch: int) -> None:
    """The loss by step and, where they were measured, the error rates by epoch, one above the other.

    Raises:
        TrainingError: the picture cannot be written.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    measured = [(epoch.number, epoch.validation) for epoch in epochs if epoch.validation is not None]
    figure = Figure(figsize=(8, 6 if measured else 3.5), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots(2 if measured else 1, 1, squeeze=False)[:, 0]
    places = np.arange(1, len(losses) + 1) / steps_an_epoch
    axes[0].plot(places, losses, color="0.75", linewidth=0.8, label="each step")
    if losses:
        axes[0].plot(places, smoothed(np.asarray(losses, np.float64)), label="running mean")
    axes[0].set(xlabel="epoch", ylabel="loss")
    axes[0].legend()
    if measured:
        numbers = [number for number, _ in measured]
        axes[1].plot(numbers, [seen.eer for _, seen in measured], marker="o", label="equal error rate")
        for name, words in (("tar_at_1_percent", "FMR 1 %"), ("tar_at_0_1_percent", "FMR 0.1 %")):
            rates = [seen.measure(name) for _, seen in measured]
            if all(rate is not None for rate in rates):
                axes[1].plot(numbers, [1 - (rate or 0) for rate in rates], marker="o", label=f"FNMR at {words}")
        axes[1].set(xlabel="epoch", ylabel="on people not learnt from", ylim=(0, None))
        axes[1].xaxis.set_major_locator(MaxNLocator(integer=True))
        axes[1].legend()
    write_run_file(folder / CURVES_FILE, lambda stream: figure.savefig(stream, format="png", dpi=110))
