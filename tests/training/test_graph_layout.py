"""Boxes in rows: every box below what it depends on, room between all of them, few crossings."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facematch_gui.training.graph_layout import Edge, lay_out

DIAMOND = (
    ["top", "left", "right", "bottom"],
    [("top", "left"), ("top", "right"), ("left", "bottom"), ("right", "bottom")],
)


def test_a_diamond_is_symmetric() -> None:
    places = lay_out(*DIAMOND).places
    assert [places[name][1] for name in DIAMOND[0]] == [0, 1, 1, 2]
    assert places["top"][0] == pytest.approx(places["bottom"][0])
    assert places["top"][0] == pytest.approx((places["left"][0] + places["right"][0]) / 2)


def test_crossed_lines_are_untangled() -> None:
    boxes = ["a", "b", "c", "d", "e", "f"]
    places = lay_out(boxes, [("a", "f"), ("b", "e"), ("c", "d")]).places
    upper = sorted("abc", key=lambda name: places[name][0])
    lower = sorted("def", key=lambda name: places[name][0])
    assert [{"a": "f", "b": "e", "c": "d"}[name] for name in upper] == lower


def test_a_long_line_runs_beside_the_boxes_it_passes() -> None:
    layout = lay_out(["a", "b", "c", "d"], [("a", "b"), ("b", "c"), ("c", "d"), ("a", "d")])
    passing = layout.routes["a", "d"]
    assert [y for _, y in passing] == [0, 1, 2, 3]
    for (x, _), box in zip(passing[1:-1], "bc", strict=True):
        assert abs(x - layout.places[box][0]) > 0.5


@st.composite
def _graphs(draw: st.DrawFn) -> tuple[list[str], list[Edge]]:
    count = draw(st.integers(1, 9))
    boxes = [f"box {number}" for number in range(count)]
    pairs = list(combinations(boxes, 2))
    return boxes, draw(st.lists(st.sampled_from(pairs), unique=True, max_size=14)) if pairs else []


@settings(max_examples=60)
@given(_graphs())
def test_any_graph_has_room(graph: tuple[list[str], list[Edge]]) -> None:
    boxes, edges = graph
    layout = lay_out(boxes, edges)
    assert list(layout.places) == boxes
    for start, end in edges:
        assert layout.places[start][1] < layout.places[end][1]
        assert layout.routes[start, end][0] == layout.places[start]
        assert layout.routes[start, end][-1] == layout.places[end]
    for one, other in combinations(layout.places.values(), 2):
        assert one[1] != other[1] or abs(one[0] - other[0]) >= 1
    assert layout == lay_out(boxes, edges)
