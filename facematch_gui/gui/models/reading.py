"""What the command that adapts writes, read line by line and believed only as far as it can be read."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from facematch_gui.errors import FaceMatchError
from facematch_gui.gui.models.values import Outcome, Recognition, Step


def read_step(line: str) -> Step | None:
    """A line of progress; ``None`` for every other line, such as what a library has to say."""
    document = _object(line)
    if document is None or not isinstance(document.get("stage"), str):
        return None
    values = [document.get(key) for key in ("number", "of", "done", "all")]
    counts = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
    if len(counts) < len(values):
        return None
    number, of, done, every = counts
    if not (1 <= number <= of and 0 <= done <= every):
        return None
    return Step(document["stage"], number, of, done, every)


def read_answer(text: str) -> Outcome | FaceMatchError | None:
    """The outcome, or the error that the command reports; ``None`` where the text holds neither.

    The answer is the last line that can be read: what a library prints before it does no harm.
    """
    for line in reversed(text.splitlines()):
        document = _object(line)
        if document is None:
            continue
        if "error" in document:
            return _error(document["error"])
        return _outcome(document)
    return None


def _object(line: str) -> dict[str, Any] | None:
    if not line.lstrip().startswith("{"):
        return None
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def _error(body: Any) -> FaceMatchError | None:
    if not isinstance(body, dict):
        return None
    title, remedy = body.get("title"), body.get("remedy")
    if not isinstance(title, str) or not isinstance(remedy, str):
        return None
    made = _from_template(body.get("template"))
    if made is not None and (made.title, made.remedy) == (title, remedy):
        return made
    # Filled already: what looks like a field is none.
    return FaceMatchError(*(text.replace("{", "{{").replace("}", "}}") for text in (title, remedy)))


def _from_template(template: Any) -> FaceMatchError | None:
    """The error with its template, which can be translated; ``None`` where it cannot be filled."""
    try:
        made = FaceMatchError(str(template["title"]), str(template["remedy"]), **template["values"])
        return made if made.title and made.remedy else None
    except (KeyError, TypeError, ValueError, IndexError, AttributeError):
        return None


def _outcome(document: Mapping[str, Any]) -> Outcome | None:
    try:
        return _read_outcome(document)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _read_outcome(document: Mapping[str, Any]) -> Outcome:
    comparison, model = document["comparison"], document["model"]
    file = document.get("comparison_file")
    decides = comparison.get("decides") or {}
    return Outcome(
        people=int(document["people"]),
        pictures=int(document["pictures"]),
        adopted=document["adopted"] is True,
        recognition=tuple(_recognition(each) for each in comparison["tar_at_fmr"]),
        decides=_number(decides.get("fmr_target")) if decides.get("figure") == "tar" else None,
        comparison=Path(file) if isinstance(file, str) else None,
        model=str(model["name"]) if model is not None else None,
        installed=document.get("installed") is True,
    )


def _recognition(figure: Mapping[str, Any]) -> Recognition:
    fmr, values = float(figure["fmr_target"]), figure.get("values")
    if not 0 < fmr <= 1:
        raise ValueError("a false match rate is a share of strangers")
    measured = figure.get("measurable") is not False and isinstance(values, list) and len(values) == 2
    before, after = (_share(value) for value in values) if measured and isinstance(values, list) else (None, None)
    return Recognition(
        fmr=fmr,
        before=before,
        after=after,
        gain=_number(figure.get("gain")),
        low=_number(figure.get("low")),
        high=_number(figure.get("high")),
    )


def _share(value: Any) -> float | None:
    number = _number(value)
    return number if number is not None and 0 <= number <= 1 else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return float(value)
