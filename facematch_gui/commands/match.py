"""``facematch match --recipe original SCRIPT SELFIE``: what the original program would have said of two pictures.

It sees a face only where Haar's cascade draws exactly one box, shows that crop to its one-shot network, and calls two
faces one person where their vectors lie nearer than 0.65. None of this is calibrated: it is here to be compared with.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import add_engine
from facematch_gui.errors import ModelError

if TYPE_CHECKING:
    from facematch_gui.core.face import Box
    from facematch_gui.core.image import Picture
    from facematch_gui.core.networks import ChipEmbedder, Pixels
    from facematch_gui.engines.model_card import ModelCard

MODEL = "inception-96"
"""The model that is taken where none is named."""
THRESHOLD = 0.65
"""The distance from which on the original says "no match" (docs/models.md)."""
SUREST = 0.3
"""The distance at which, and below which, it is wholly confident."""


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "match",
        help="compare two pictures as the original program did",
        description="Compares a document's picture with a selfie by the original program's rule: one face by Haar's "
        "cascade, its crop, a one-shot network, the distance of the two vectors, and a threshold of 0.65. It says "
        "nothing about how many strangers would pass; 'facematch verify' does.",
    )
    parser.add_argument("script", type=Path, metavar="SCRIPT", help="the document's picture")
    parser.add_argument("selfie", type=Path, metavar="SELFIE", help="the selfie")
    parser.add_argument("--recipe", choices=("original",), required=True, help="whose rule")
    parser.add_argument(
        "--model",
        default=MODEL,
        metavar="NAME",
        help=f"an installed model trained on the original's crops, or its folder; {MODEL} by default",
    )
    parser.add_argument("--picture", type=Path, metavar="FILE", help="save both crops with the verdict (PNG)")
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    add_engine(parser)
    parser.set_defaults(run=run)


@dataclass(frozen=True, eq=False)
class OriginalMatch:
    """The original's answer.

    Attributes:
        distance: of the two unit vectors, 0 to 2.
        boxes: of the document's face and the selfie's, in their pictures.
        crops: what these boxes frame.
    """

    distance: float
    boxes: tuple[Box, Box]
    crops: tuple[Pixels, Pixels]

    @property
    def is_match(self) -> bool:
        return self.distance < THRESHOLD

    @property
    def confidence(self) -> float:
        """(0.65 - max(d, 0.3)) / 0.35, and never below nought: 1 up to a distance of 0.3, 0 from 0.65 on."""
        return max(0.0, (THRESHOLD - max(self.distance, SUREST)) / (THRESHOLD - SUREST))


def run(options: argparse.Namespace) -> int:
    from facematch_gui.commands.match_picture import save_match
    from facematch_gui.core.image import load_pictures
    from facematch_gui.engines.loading import load_embedder

    card = original_model(options.model)
    embedder = load_embedder(options.engine, options.device, card.folder)
    (selfie,), script = load_pictures([options.selfie], options.script)
    match = match_pictures(script, selfie, embedder)
    if options.picture is not None:
        save_match(options.picture, match)
    exits.say(json.dumps(_as_json(match, card)) if options.json else _in_words(match, card))
    return exits.MATCH if match.is_match else exits.NO_MATCH


def original_model(name: str) -> ModelCard:
    """The card of a model that was trained on what the original's finder draws.

    Raises:
        ModelError: there is none of that name, or it was trained on something else.
    """
    from facematch_gui.core.recipe import ORIGINAL_RECIPE
    from facematch_gui.engines.installed import embedder_card, find_model

    try:
        folder = find_model(name)
    except ModelError as error:
        raise _no_such_model(name) from error
    card = embedder_card(folder)
    recipe = card.recipe()
    if (recipe.framing, recipe.size) != (ORIGINAL_RECIPE.framing, ORIGINAL_RECIPE.size):
        raise ModelError(
            "The model {model} was not trained on what the original's finder draws",
            "Name one that was, with --model: 'facematch train --recipe original' makes it.",
            model=card.name,
        )
    return card


def _no_such_model(name: str) -> ModelError:
    if name != MODEL:
        return ModelError(
            "There is no model for the original's recipe",
            "Train one with 'facematch train --recipe original', and name its folder with --model.",
        )
    return ModelError(
        "The model {model}, which sees faces as the original did, does not come with the program",
        "Make one from pictures whose terms allow it: facematch dataset prepare PICTURES --out PREPARED --for "
        "original, then facematch train PREPARED --out RUN --recipe original --name {model} --install --describe TEXT "
        "--licence TEXT --use USE. Or name the folder of another with --model.",
        model=MODEL,
    )


def match_pictures(script: Picture, selfie: Picture, embedder: ChipEmbedder) -> OriginalMatch:
    """Compares two pictures by the original's rule.

    Raises:
        PictureError: its finder sees no face or several in one of them; ``side`` says in which.
    """
    import numpy as np

    from facematch_gui.core.finding import crop_face
    from facematch_gui.core.haar import HaarFinder
    from facematch_gui.core.original import only_face, original_chip
    from facematch_gui.engines.loading import CASCADE
    from facematch_gui.errors import naming
    from facematch_gui.paths import resource

    cascade = HaarFinder(resource(CASCADE))
    with naming("document"):
        first = only_face(script, cascade)
    with naming("selfie"):
        second = only_face(selfie, cascade)
    chips = [original_chip(script.pixels, first), original_chip(selfie.pixels, second)]
    vectors = embedder.embed(np.stack(chips)).astype(np.float64)
    one, other = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    return OriginalMatch(
        distance=float(np.linalg.norm(one - other)),
        boxes=(first, second),
        crops=(crop_face(script.pixels, first), crop_face(selfie.pixels, second)),
    )


def verdict_words(match: OriginalMatch) -> str:
    """The verdict in a line, which is also the picture's."""
    confidence = f", confidence {match.confidence:.0%}" if match.is_match else ""
    return f"{'Match' if match.is_match else 'No match'}: distance {match.distance:.3f}{confidence}"


def _in_words(match: OriginalMatch, card: ModelCard) -> str:
    return f"{verdict_words(match)} (match below {THRESHOLD}; {card.name}, the original's rule)"


def _as_json(match: OriginalMatch, card: ModelCard) -> dict[str, Any]:
    from facematch_gui.commands.verify import box_json

    return {
        "verdict": "match" if match.is_match else "no_match",
        "distance": round(match.distance, 6),
        "threshold": THRESHOLD,
        "confidence": round(match.confidence, 6),
        "document": {"box": box_json(match.boxes[0])},
        "selfie": {"box": box_json(match.boxes[1])},
        "model": {"name": card.name, "sha256": card.network_sha256()},
    }
