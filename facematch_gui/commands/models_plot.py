"""``facematch models plot NAME``: a drawing of a network, or of the triplet model around it."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from facematch_gui.commands import exits
from facematch_gui.errors import EngineError, OutputError

_FORMATS = (".png", ".svg")


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "plot",
        help="draw a network, or the triplet model around it",
        description="Draws a network layer by layer, with the sizes of its maps. Needs TensorFlow.",
    )
    parser.add_argument(
        "name", metavar="NAME", help="inception-96, face-resnet, an installed model, or a model's folder"
    )
    parser.add_argument("--out", type=_picture, required=True, metavar="FILE", help="the drawing: .png or .svg")
    parser.add_argument(
        "--triplet", action="store_true", help="the model that the original trains: three chips, one network, its loss"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    # TensorFlow reads this once, on import.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    from facematch_gui.training.networks import build_network

    architecture = _architecture(options.name)
    try:
        network = build_network(architecture)
    except ImportError as error:
        raise EngineError(
            "TensorFlow is not installed",
            "Drawing a network needs TensorFlow. Install the program from its source, with all its requirements.",
        ) from error
    from facematch_gui.training.drawing import draw, network_diagram, triplet_diagram

    diagram = triplet_diagram(network) if options.triplet else network_diagram(network)
    content = draw(diagram, options.out.suffix.lower()[1:])
    try:
        options.out.write_bytes(content)
    except OSError as error:
        raise OutputError(
            "The drawing cannot be written: {reason}",
            "Name a file in a folder that is there and that you may write to.",
            reason=error.strerror or type(error).__name__,
        ) from error
    exits.say(f"The drawing: {options.out}")
    return exits.SUCCESS


def _architecture(name: str) -> str:
    """What a name means: an architecture, or that of an installed model."""
    from facematch_gui.engines.installed import embedder_card, find_model
    from facematch_gui.training.networks import ARCHITECTURES

    if name in ARCHITECTURES:
        return name
    return embedder_card(find_model(name)).network("embedder").architecture or ""


def _picture(text: str) -> Path:
    if not text.lower().endswith(_FORMATS):
        raise argparse.ArgumentTypeError(f"{text!r} does not end in {' or '.join(_FORMATS)}")
    return Path(text)
