"""Drawings of a network, and of the triplet model around it, as PNG or SVG.

Layers that only follow on another (padding, normalisation, ReLU) share its box, so that a box is a step of thought.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from matplotlib import rc_context
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from facematch_gui.training.graph_layout import Edge, Layout, lay_out

if TYPE_CHECKING:
    import keras
    from matplotlib.axes import Axes

FORMATS = ("png", "svg")

_WIDTH, _HEIGHT, _ROW = 2.6, 0.5, 0.78
"""A box's width and height, and the distance of two rows, in inches."""
_MARGIN = 0.3
_TITLE = 0.7
_DPI = 110
_INK, _FAINT = "#1f2a3d", "#5b667a"


class Kind(StrEnum):
    """What a box does, with the colour it is filled with."""

    PICTURE = "#e8edf5"
    CONVOLUTION = "#d6e6f7"
    POOLING = "#fbe6cf"
    JOINING = "#e7e0f4"
    DENSE = "#d8efe1"
    OTHER = "#f3f3f3"


@dataclass(frozen=True)
class Box:
    """One box of a drawing.

    Attributes:
        name: what edges call it.
        title: what it does.
        note: what stands below, fainter.
        kind: its colour.
    """

    name: str
    title: str
    note: str
    kind: Kind


@dataclass(frozen=True)
class Diagram:
    """What is drawn: each box after those that lead to it, and the edges between them."""

    title: str
    boxes: tuple[Box, ...]
    edges: tuple[Edge, ...]


def network_diagram(model: keras.Model) -> Diagram:
    """The network, from the chips at the top to the embeddings at the bottom."""
    inputs = _inputs(model)
    groups = _grouped(model, inputs)
    home = {name: group[0] for group in groups for name in group}
    edges = dict.fromkeys(
        (home[source], home[name])
        for name, sources in inputs.items()
        for source in sources
        if home[source] != home[name]
    )
    boxes = tuple(_box([model.get_layer(name) for name in group]) for group in groups)
    return Diagram(_title(model), boxes, tuple(edges))


def triplet_diagram(model: keras.Model) -> Diagram:
    """The triplet model: three chips, one network that sees them all, three embeddings, and the original's loss."""
    chip, vector = _shape(model.input.shape), _shape(model.output.shape)
    roles = {
        "positive": "the same person's selfie",
        "anchor": "the document's portrait",
        "negative": "a selfie of somebody else",
    }
    network = Box("network", model.name.replace("_", "-"), f"one network, {_numbers(model)}", Kind.CONVOLUTION)
    boxes = [
        *(Box(role, f"{role}: {what}", f"{chip}, uint8", Kind.PICTURE) for role, what in roles.items()),
        network,
        *(Box(f"{role} embedding", f"{role}'s embedding", vector, Kind.DENSE) for role in roles),
        Box("near", "d+ = sum of |anchor - positive|", "L1 distance", Kind.OTHER),
        Box("far", "d- = sum of |anchor - negative|", "L1 distance", Kind.OTHER),
        Box("shares", "(p+, p-) = softmax(d+, d-)", "over the two distances", Kind.JOINING),
        Box("loss", "mean of |p+| + |1 - p-|", "the original's loss, over a batch of triplets", Kind.JOINING),
    ]
    edges = [
        *((role, "network") for role in roles),
        *(("network", f"{role} embedding") for role in roles),
        *((f"{role} embedding", "near") for role in ("positive", "anchor")),
        *((f"{role} embedding", "far") for role in ("anchor", "negative")),
        *((distance, "shares") for distance in ("near", "far")),
        ("shares", "loss"),
    ]
    return Diagram(f"The triplet model around {network.title}", tuple(boxes), tuple(edges))


# --- Reading the network ----------------------------------------------------------------------------------------------

_FOLLOWERS = frozenset({"Activation", "BatchNormalization", "Flatten", "ReLU", "UnitNormalization"})
"""Layers that share the box of what they follow."""

_PADDING = frozenset({"PadTo", "ZeroPadding2D"})


def _inputs(model: keras.Model) -> dict[str, list[str]]:
    """Of each layer, in order, which layers' answers it takes."""
    return {
        layer["name"]: list(dict.fromkeys(_sources(layer["inbound_nodes"]))) for layer in model.get_config()["layers"]
    }


def _sources(record: Any) -> Iterator[str]:
    """The layers that a stored call names, however deep in its arguments."""
    if isinstance(record, Mapping):
        if "keras_history" in record:
            yield str(record["keras_history"][0])
            return
        record = list(record.values())
    if isinstance(record, list | tuple):
        for each in record:
            yield from _sources(each)


def _grouped(model: keras.Model, inputs: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """The layers of each box, in order."""
    types = {layer.name: type(layer).__name__ for layer in model.layers}
    consumers: dict[str, list[str]] = {name: [] for name in inputs}
    for name, sources in inputs.items():
        for source in sources:
            consumers[source].append(name)

    def joins(name: str, group: Sequence[str]) -> bool:
        if len(consumers[group[-1]]) != 1:
            return False
        if types[name] in _FOLLOWERS or all(types[member] in _PADDING for member in group):
            return True
        # Padding belongs to the layer behind it, unless that takes other maps as well.
        return types[name] in _PADDING and all(len(inputs[other]) > 1 for other in consumers[name])

    groups: dict[str, list[str]] = {}
    for name, sources in inputs.items():
        group = groups[sources[0]] if len(sources) == 1 else None
        if group is None or not joins(name, group):
            group = groups[name] = []
        group.append(name)
        groups[name] = group
    return [group for name, group in groups.items() if group[0] == name]


def _box(members: Sequence[Any]) -> Box:
    words = [_describe(layer) for layer in members]
    main = next((layer for layer, (_, kind) in zip(members, words, strict=True) if kind is not Kind.OTHER), members[0])
    kind = _describe(main)[1]
    note = f"{main.name}    {_shape(members[-1].output.shape)}"
    return Box(members[0].name, ", ".join(text for text, _ in words), note, kind)


def _describe(layer: Any) -> tuple[str, Kind]:
    """A layer in a few words, and what it does."""
    name = type(layer).__name__
    if name == "InputLayer":
        return "chips, uint8 RGB", Kind.PICTURE
    if name == "Conv2D":
        return f"conv {_window(layer.kernel_size, layer.strides)}", Kind.CONVOLUTION
    if name in ("MaxPooling2D", "AveragePooling2D"):
        return f"{name.removesuffix('Pooling2D').lower()} pool {_window(layer.pool_size, layer.strides)}", Kind.POOLING
    if name == "ZeroPadding2D":
        sides = sorted({side for pair in layer.padding for side in pair})
        return f"pad {' and '.join(str(side) for side in sides)}", Kind.OTHER
    if name == "Activation":
        return str(layer.activation.__name__), Kind.OTHER
    return _WORDS.get(name, (name, Kind.OTHER))


_WORDS = {
    "Add": ("add", Kind.JOINING),
    "BatchNormalization": ("norm", Kind.OTHER),
    "Concatenate": ("join channels", Kind.JOINING),
    "Dense": ("dense", Kind.DENSE),
    "Flatten": ("flatten", Kind.OTHER),
    "GlobalAveragePooling2D": ("average over all pixels", Kind.POOLING),
    "PadTo": ("pad with zeros", Kind.OTHER),
    "Rescaling": ("rescale", Kind.OTHER),
    "UnitNormalization": ("unit length", Kind.OTHER),
}


def _window(size: Sequence[int], strides: Sequence[int]) -> str:
    words = "×".join(str(side) for side in size)
    return words if strides[0] == 1 else f"{words} stride {strides[0]}"


def _shape(shape: Sequence[int | None]) -> str:
    return " × ".join(str(side) for side in shape[1:])


def _title(model: keras.Model) -> str:
    return f"{model.name.replace('_', '-')}: {_numbers(model)}"


def _numbers(model: keras.Model) -> str:
    return f"{model.count_params():,} parameters"


# --- Drawing ----------------------------------------------------------------------------------------------------------


def draw(diagram: Diagram, kind: str) -> bytes:
    """The drawing as a file, the same bytes for the same diagram.

    Args:
        kind: ``png`` or ``svg``.
    """
    layout = lay_out([box.name for box in diagram.boxes], diagram.edges)
    across = [x for route in layout.routes.values() for x, _ in route] + [x for x, _ in layout.places.values()]
    left, right = min(across), max(across)
    lowest = max(y for _, y in layout.places.values())
    width = (right - left + 1) * _WIDTH + 2 * _MARGIN
    height = lowest * _ROW + _HEIGHT + _TITLE + 2 * _MARGIN
    # The salt keeps equal drawings equal, byte for byte; letters stay text, which a reader can search.
    with rc_context({"svg.hashsalt": "facematch", "svg.fonttype": "none", "font.family": "sans-serif"}):
        figure = Figure(figsize=(width, height))
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set(xlim=(0, width), ylim=(height, 0))
        axes.set_axis_off()
        origin = (_MARGIN + (0.5 - left) * _WIDTH, _MARGIN + _TITLE + _HEIGHT / 2)
        axes.text(_MARGIN, _MARGIN + _TITLE / 3, diagram.title, fontsize=13, weight="bold", color=_INK, va="center")
        _draw_edges(axes, layout, origin)
        for box in diagram.boxes:
            x, y = layout.places[box.name]
            _draw_box(axes, box, origin[0] + x * _WIDTH, origin[1] + y * _ROW)
        stream = io.BytesIO()
        metadata = {"Date": None} if kind == "svg" else {"Software": None}
        figure.savefig(stream, format=kind, dpi=_DPI, metadata=metadata)
    return stream.getvalue()


def _draw_edges(axes: Axes, layout: Layout, origin: tuple[float, float]) -> None:
    """Lines from a box, straight down past the boxes of the rows between, to another box."""
    for route in layout.routes.values():
        points = []
        for number, (x, y) in enumerate(route):
            across, down = origin[0] + x * _WIDTH, origin[1] + y * _ROW
            if number:
                points.append((across, down - _HEIGHT / 2))
            if number < len(route) - 1:
                points.append((across, down + _HEIGHT / 2))
        axes.plot(*zip(*points, strict=True), color=_FAINT, linewidth=0.9, solid_joinstyle="round", zorder=1)
        (x0, y0), (x1, y1) = points[-2:]
        axes.annotate(
            "",
            xy=(x1, y1),
            xytext=(x0, y0),
            arrowprops={"arrowstyle": "-|>", "color": _FAINT, "linewidth": 0.9, "shrinkA": 0, "shrinkB": 0},
            zorder=2,
        )


def _draw_box(axes: Axes, box: Box, x: float, y: float) -> None:
    axes.add_patch(
        FancyBboxPatch(
            (x - _WIDTH / 2, y - _HEIGHT / 2),
            _WIDTH,
            _HEIGHT,
            boxstyle="round,pad=0,rounding_size=0.06",
            facecolor=str(box.kind),
            edgecolor=_INK,
            linewidth=0.8,
            zorder=3,
        )
    )
    axes.text(x, y - 0.09, box.title, fontsize=8, color=_INK, ha="center", va="center", zorder=4)
    axes.text(x, y + 0.12, box.note, fontsize=6.5, color=_FAINT, ha="center", va="center", zorder=4)
