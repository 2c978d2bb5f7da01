from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.core.face import Box

boxes = st.builds(
    Box,
    x=st.integers(-50, 50),
    y=st.integers(-50, 50),
    width=st.integers(1, 60),
    height=st.integers(1, 60),
)


@given(boxes, boxes)
def test_overlap_is_symmetric_and_a_share(a: Box, b: Box) -> None:
    assert a.iou(b) == b.iou(a)
    assert 0 <= a.iou(b) <= 1
    assert (a.iou(b) == 1) == (a == b)


@given(boxes, st.integers(-99, 99), st.integers(-99, 99))
def test_overlap_does_not_change_when_both_move(box: Box, x: int, y: int) -> None:
    other = Box(box.x + 3, box.y - 2, box.width + 5, box.height)
    moved, moved_other = (Box(b.x + x, b.y + y, b.width, b.height) for b in (box, other))
    assert moved.iou(moved_other) == box.iou(other)


@pytest.mark.parametrize(
    ("a", "b", "overlap"),
    [
        (Box(0, 0, 10, 10), Box(10, 0, 10, 10), 0),
        (Box(0, 0, 10, 10), Box(5, 0, 10, 10), 1 / 3),
        (Box(0, 0, 10, 10), Box(0, 0, 5, 5), 0.25),
        (Box(-5, -5, 10, 10), Box(0, 0, 10, 10), 25 / 175),
    ],
)
def test_overlap_is_intersection_over_union(a: Box, b: Box, overlap: float) -> None:
    assert a.iou(b) == pytest.approx(overlap)


@pytest.mark.parametrize(("width", "height"), [(0, 1), (1, 0), (-3, 5)])
def test_a_box_has_a_size(width: int, height: int) -> None:
    with pytest.raises(ValueError, match="positive size"):
        Box(0, 0, width, height)


def test_center_and_area() -> None:
    box = Box(10, 20, 5, 8)
    assert box.center == (12.5, 24.0)
    assert box.area == 40
