"""What the command writes is believed only as far as it can be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from facematch_gui.errors import FaceMatchError
from facematch_gui.gui.models.reading import read_answer, read_step
from facematch_gui.gui.models.values import Finding, Outcome, Step
from tests.gui.models.scripts import answer, figure, kept


def read(document: Any) -> Outcome | FaceMatchError | None:
    return read_answer(json.dumps(document))


def test_a_line_of_progress() -> None:
    line = '{"stage": "fold", "number": 2, "of": 5, "done": 120, "all": 300}'
    assert read_step(line) == Step("fold", 2, 5, 120, 300)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "WARNING: something else",
        "{",
        "[1]",
        '{"stage": "fold"}',
        '{"stage": 3, "number": 1, "of": 1, "done": 1, "all": 1}',
        '{"stage": "fold", "number": 0, "of": 1, "done": 1, "all": 1}',
        '{"stage": "fold", "number": 2, "of": 1, "done": 1, "all": 1}',
        '{"stage": "fold", "number": 1, "of": 1, "done": 2, "all": 1}',
        '{"stage": "fold", "number": 1, "of": 1, "done": -1, "all": 1}',
        '{"stage": "fold", "number": true, "of": 1, "done": 1, "all": 1}',
        '{"stage": "fold", "number": 1, "of": 1, "done": 0.5, "all": 1}',
        '{"a":' * 100_000,
    ],
)
def test_other_lines_are_no_progress(line: str) -> None:
    assert read_step(line) is None


def test_an_adapted_network() -> None:
    outcome = read(answer())
    assert isinstance(outcome, Outcome)
    assert (outcome.people, outcome.pictures) == (200, 1366)
    assert outcome.adopted
    assert outcome.installed
    assert outcome.model == "ours"
    assert outcome.comparison == Path("out/comparison.json")
    assert [each.finding for each in outcome.recognition] == [Finding.CHANCE, Finding.BETTER]
    assert outcome.decisive is outcome.recognition[1]


def test_a_network_that_is_kept() -> None:
    outcome = read(kept())
    assert isinstance(outcome, Outcome)
    assert not outcome.adopted
    assert outcome.model is None
    assert outcome.comparison is None
    assert [each.finding for each in outcome.recognition] == [Finding.WORSE, Finding.UNKNOWN]
    assert outcome.recognition[1].before is None, "what could not be measured is not shown"


@pytest.mark.parametrize(
    "changed",
    [
        figure(0.01, 0.9, 0.95, None, None),
        {"fmr_target": 0.01, "measurable": True, "values": None, "gain": None, "low": None, "high": None},
        figure(0.01, 0.9, float("nan"), -0.1, 0.1),
        figure(0.01, 0.9, 1.5, 0.1, 0.9),
    ],
)
def test_a_figure_that_says_nothing(changed: dict[str, Any]) -> None:
    outcome = read(answer(comparison={"tar_at_fmr": [changed]}))
    assert isinstance(outcome, Outcome)
    assert outcome.recognition[0].finding is Finding.UNKNOWN
    assert outcome.decisive is None


def test_a_decision_by_something_else_has_no_row() -> None:
    outcome = read(answer(comparison={"tar_at_fmr": [], "decides": {"figure": "eer", "fmr_target": None}}))
    assert isinstance(outcome, Outcome)
    assert outcome.decisive is None


def test_an_error_is_told_as_it_is() -> None:
    error = read({"error": {"code": "usage", "title": "No {such} thing", "remedy": "Write {x}."}})
    assert isinstance(error, FaceMatchError)
    assert (error.title, error.remedy) == ("No {such} thing", "Write {x}.")


def test_the_last_line_that_can_be_read_counts() -> None:
    text = f"a library says hello\n{json.dumps({'error': {}})}\n{json.dumps(answer())}\nbye\n"
    assert isinstance(read_answer(text), Outcome)


@pytest.mark.parametrize(
    "document",
    [
        {},
        [],
        {"error": "text"},
        {"error": {"title": 1, "remedy": 2}},
        answer(comparison=None),
        answer(people="many"),
        answer(model="ours"),
        answer(comparison={"tar_at_fmr": [figure(0, 0.9, 0.9, 0, 0)]}),
        answer(comparison={"tar_at_fmr": [3]}),
    ],
)
def test_garbage_is_no_answer(document: Any) -> None:
    assert read(document) is None


def test_no_text_is_no_answer() -> None:
    assert read_answer("") is None


def told(template: Any) -> FaceMatchError:
    body = {"code": "failure", "title": "There are 3 {people}", "remedy": "Add some.", "template": template}
    error = read({"error": body})
    assert isinstance(error, FaceMatchError)
    assert (error.title, error.remedy) == ("There are 3 {people}", "Add some.")
    return error


def test_an_error_comes_with_its_template_so_that_it_can_be_translated() -> None:
    error = told({"title": "There are {count} {{people}}", "remedy": "Add some.", "values": {"count": 3}})
    assert (error.title_template, error.values) == ("There are {count} {{people}}", {"count": 3})


@pytest.mark.parametrize(
    "template",
    [
        None,
        "There are {count}",
        {"title": "There are {count}", "remedy": "Add some."},
        {"title": "There are {number}", "remedy": "Add some.", "values": {"count": 3}},
        {"title": "There are {count", "remedy": "Add some.", "values": {"count": 3}},
        {"title": "There are {count.x}", "remedy": "Add some.", "values": {"count": 3}},
        {"title": "Something else", "remedy": "Add some.", "values": {}},
        {"title": "There are 3", "remedy": "Add some.", "values": {"title": "twice"}},
    ],
)
def test_a_template_that_does_not_make_the_error_is_left_aside(template: Any) -> None:
    assert told(template).values == {}
