"""Where the boxes of a graph go: in rows from top to bottom, with few lines that cross.

Source: Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of Hierarchical System Structures", 1981: rows by
the longest way, order by barycentres, then places. Written here because graphviz is a program of its own, which pip
does not install.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

Edge: TypeAlias = tuple[str, str]
Place: TypeAlias = tuple[float, float]

_SWEEPS = 12
_LANE = 0.2
"""The width of a line that passes between boxes, whose own width is 1."""
_GAP = 0.12


@dataclass(frozen=True)
class Layout:
    """A graph that has been laid out.

    Attributes:
        places: the middle of every box: x in widths of a box, y in rows from 0 at the top.
        routes: the points that each edge passes, from the middle of its first box to that of its last.
    """

    places: Mapping[str, Place]
    routes: Mapping[Edge, tuple[Place, ...]]


def lay_out(boxes: Sequence[str], edges: Sequence[Edge]) -> Layout:
    """Places for all boxes of a graph without circles.

    Args:
        boxes: their names, each after those that it depends on; where nothing else decides, the order in a row.
        edges: from and to.
    """
    row = _rows(boxes, edges)
    chains = {edge: _chain(edge, row) for edge in edges}
    links = [pair for chain in chains.values() for pair in pairwise(chain)]
    # The lines that pass a row stand between its boxes like boxes of their own.
    for chain in chains.values():
        row |= {point: row[chain[0]] + number for number, point in enumerate(chain)}
    rows: list[list[str]] = [[] for _ in range(max(row.values()) + 1)]
    for name, number in row.items():
        rows[number].append(name)
    above = _neighbours(links, 1)
    below = _neighbours(links, 0)
    rows = _untangled(rows, above, below)
    width = dict.fromkeys(row, _LANE) | dict.fromkeys(boxes, 1.0)
    x = _spread(rows, above, below, width)
    places = {name: (x[name], float(row[name])) for name in row}
    return Layout(
        {name: places[name] for name in boxes},
        {edge: tuple(places[point] for point in chain) for edge, chain in chains.items()},
    )


def _rows(boxes: Sequence[str], edges: Sequence[Edge]) -> dict[str, int]:
    """The row of each box: one below the lowest that it depends on."""
    row = dict.fromkeys(boxes, 0)
    before = _neighbours(edges, 1)
    for box in boxes:
        row[box] = max((row[other] + 1 for other in before.get(box, ())), default=0)
    return row


def _chain(edge: Edge, row: Mapping[str, int]) -> tuple[str, ...]:
    """The two ends of an edge, and between them a point for every row that it passes."""
    start, end = edge
    return (start, *(f"{start}\n{end}\n{number}" for number in range(row[start] + 1, row[end])), end)


def _neighbours(links: Sequence[Edge], side: int) -> dict[str, list[str]]:
    """Of each name at this side of a link, what stands at the other."""
    found: dict[str, list[str]] = {}
    for link in links:
        found.setdefault(link[side], []).append(link[1 - side])
    return found


_Neighbours: TypeAlias = Mapping[str, Sequence[str]]


def _untangled(rows: list[list[str]], above: _Neighbours, below: _Neighbours) -> list[list[str]]:
    """The order in each row, of all that were tried, with the fewest crossings."""
    best, fewest = rows, _crossings(rows, below)
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        rows = [list(each) for each in rows]
        downwards = sweep % 2 == 0
        for number in range(1, len(rows)) if downwards else range(len(rows) - 2, -1, -1):
            fixed = rows[number - 1 if downwards else number + 1]
            rows[number] = _by_barycentre(rows[number], fixed, above if downwards else below)
        crossings = _crossings(rows, below)
        if crossings < fewest:
            best, fewest = rows, crossings
    return best


def _by_barycentre(names: list[str], fixed: list[str], neighbours: _Neighbours) -> list[str]:
    place = {name: number for number, name in enumerate(fixed)}
    own = {name: number for number, name in enumerate(names)}

    def middle(name: str) -> float:
        others = neighbours.get(name, ())
        return sum(place[other] for other in others) / len(others) if others else float(own[name])

    return sorted(names, key=middle)


def _crossings(rows: Sequence[Sequence[str]], below: _Neighbours) -> int:
    total = 0
    for upper, lower in pairwise(rows):
        place = {name: number for number, name in enumerate(lower)}
        ends = [place[other] for name in upper for other in sorted(below.get(name, ()), key=place.__getitem__)]
        total += sum(ends[i] > ends[j] for j in range(len(ends)) for i in range(j))
    return total


# --- Across -----------------------------------------------------------------------------------------------------------


def _spread(
    rows: Sequence[Sequence[str]], above: _Neighbours, below: _Neighbours, width: Mapping[str, float]
) -> dict[str, float]:
    """Where each stands across: as near as there is room to the middle of those it is linked to."""
    x: dict[str, float] = {}
    for names in rows:
        x |= _with_room(names, dict.fromkeys(names, 0.0), width)
    for sweep in range(2 * _SWEEPS):
        downwards = sweep % 2 == 0
        for names in rows if downwards else reversed(rows):
            x |= _with_room(names, _wishes(names, x, above if downwards else below), width)
    # At last between both, so that a straight way is drawn straight.
    for names in rows:
        x |= _with_room(names, _wishes(names, x, above, below), width)
    return x


def _wishes(names: Sequence[str], x: Mapping[str, float], *sides: _Neighbours) -> dict[str, float]:
    wishes = {}
    for name in names:
        others = [x[other] for side in sides for other in side.get(name, ())]
        wishes[name] = sum(others) / len(others) if others else x[name]
    return wishes


def _with_room(names: Sequence[str], wishes: Mapping[str, float], width: Mapping[str, float]) -> dict[str, float]:
    """The places nearest to the wishes, by least squares, that keep the order and a gap between neighbours.

    With the room that everything to the left takes subtracted, that is a regression by a function that never falls:
    neighbours whose wishes run against their order share their mean (pool adjacent violators).
    """
    taken, offsets = 0.0, []
    for number, name in enumerate(names):
        if number:
            taken += (width[names[number - 1]] + width[name]) / 2 + _GAP
        offsets.append(taken)
    pools: list[tuple[float, int]] = []
    for name, offset in zip(names, offsets, strict=True):
        mean, count = wishes[name] - offset, 1
        while pools and pools[-1][0] > mean:
            other, others = pools.pop()
            mean, count = (mean * count + other * others) / (count + others), count + others
        pools.append((mean, count))
    means = [mean for mean, count in pools for _ in range(count)]
    return {name: mean + offset for name, mean, offset in zip(names, means, offsets, strict=True)}
