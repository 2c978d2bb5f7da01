"""What ``facematch adapt`` shows while it works, and what it says in the end."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tqdm import tqdm

    from facematch_gui.adaptation.progress import Step

_WORDS = {
    "prepare": "Finding faces",
    "teacher": "Asking the bundled network",
    "fold": "Learning, part {number} of {of}",
    "measure": "Measuring, part {number} of {of}",
    "final": "Learning from everybody",
    "write": "Writing the model",
}


class Told:
    """Shows each step: a bar on a terminal, or a line of JSON on the error stream.

    Args:
        quiet: show nothing.
        as_json: lines of JSON, wherever the error stream leads to.
    """

    def __init__(self, *, quiet: bool, as_json: bool) -> None:
        self._as_json = as_json
        self._shows = not quiet and sys.stderr.isatty()
        self._bar: tqdm[Any] | None = None
        self._stage: tuple[str, int] | None = None

    def __call__(self, step: Step) -> None:
        if self._as_json:
            line = {"stage": step.stage, "number": step.number, "of": step.of, "done": step.done, "all": step.all}
            print(json.dumps(line), file=sys.stderr, flush=True)
        elif self._shows:
            self._show(step)

    def close(self) -> None:
        """Leaves the last bar where it is."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _show(self, step: Step) -> None:
        from tqdm import tqdm

        stage = (str(step.stage), step.number)
        if stage != self._stage:
            self.close()
            self._stage = stage
            words = _WORDS[step.stage].format(number=step.number, of=step.of)
            tqdm.monitor_interval = 0
            self._bar = tqdm(desc=words, total=step.all, initial=step.done)
        elif self._bar is not None:
            self._bar.update(step.done - self._bar.n)


def in_words(stated: Mapping[str, Any]) -> str:
    """The findings for a person."""
    lines = [
        f"{stated['pictures']:,} faces of {stated['people']:,} people, {stated['documents']:,} of documents; each "
        f"person was judged by a network that had not seen them ({stated['folds']} parts)"
    ]
    comparison = stated["comparison"]
    lines.append(
        f"Documents against selfies, {comparison['genuine']:,} genuine and {comparison['impostor']:,} impostor pairs:"
    )
    lines += [
        _row(f"recognised at FMR {point['fmr_target']:.1%}", point)
        for point in comparison["tar_at_fmr"]
        if point["measurable"]
    ]
    lines.append(_row("equal error rate", comparison["eer"]))
    model = stated["model"]
    if model is None:
        return "\n".join([*lines, "No gain could be proved: the bundled network stays, and no model was written."])
    lines.append(f"The model {model['name']}: {model['folder']}")
    if not stated["installed"]:
        lines.append("To use it, put that folder among the installed models first; 'facematch models list' says where.")
    lines.append(f"To use it: facematch models use {model['name']} --comparison {stated['comparison_file']}")
    return "\n".join(lines)


def _row(what: str, point: Mapping[str, Any]) -> str:
    before, after = point["values"]
    words = f"  {what}: {before:.1%} before, {after:.1%} after"
    if point["low"] is None:
        return words
    gain, low, high = (100 * point[name] for name in ("gain", "low", "high"))
    return f"{words} (better by {gain:.1f} points, 95 % interval {low:.1f} to {high:.1f})"
