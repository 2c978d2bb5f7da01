"""``facematch calibrate``: what a model's similarities are worth, measured on many people, written into its card."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import add_model, chosen_model, natural, positive, sentence

if TYPE_CHECKING:
    from facematch_gui.engines.model_card import ModelCard
    from facematch_gui.evaluation.calibrate import Calibrated


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser("calibrate", help="measure what a similarity is worth, and write it into the card")
    parser.add_argument(
        "sources",
        type=Path,
        nargs="+",
        metavar="SOURCE",
        help="a folder of one folder a person, or a CSV with the columns file and identity",
    )
    parser.add_argument("--root", type=Path, metavar="FOLDER", help="what the CSV's paths are relative to")
    parser.add_argument(
        "--describe", type=sentence, required=True, metavar="TEXT", help="the data in a sentence; goes into the card"
    )
    parser.add_argument(
        "--exclude", type=Path, metavar="CSV", help="pairs a_identity,b_identity that are not strangers: wrong labels"
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="CARD",
        help="the card to write into; by default that of the model which is measured",
    )
    add_model(parser)
    parser.add_argument("--seed", type=natural, default=0, help="of the bootstrap")
    parser.add_argument("--workers", type=positive, metavar="N", help="processes; one a core by default")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")
    parser.add_argument("--json", action="store_true", help="print what was measured as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from functools import partial

    from facematch_gui.engines.installed import embedder_card
    from facematch_gui.engines.loading import load_worker_networks
    from facematch_gui.engines.model_pack import CARD_FILE
    from facematch_gui.evaluation.calibrate import calibrate, card_section, gather, read_excluded
    from facematch_gui.evaluation.pictures import embed_pictures
    from facematch_gui.evaluation.shards import NoStore

    measured = embedder_card(chosen_model(options))
    card = options.out or measured.folder / CARD_FILE
    document = _embedders_card(card, measured)
    people = gather(options.sources, options.root)
    excluded = read_excluded(options.exclude, people) if options.exclude else frozenset()
    embedded = embed_pictures(
        people.files,
        partial(load_worker_networks, measured.folder),
        NoStore(),
        workers=options.workers,
        quiet=options.quiet,
    )
    calibrated = calibrate(people, embedded, options.describe, options.seed, excluded)
    section = card_section(calibrated, options.seed)
    _write_card(card, _with_calibration(document, section))
    exits.say(json.dumps(section) if options.json else _in_words(calibrated))
    return exits.SUCCESS


def _embedders_card(card: Path, measured: ModelCard) -> dict[str, Any]:
    """The card to write into: that of the network which is measured, not of another.

    Raises:
        ModelError: it is missing, or another model's.
    """
    from facematch_gui.engines.model_pack import read_document
    from facematch_gui.errors import ModelError

    if not card.is_file():
        raise ModelError(
            "There is no card where the calibration is to be written", "Name the card.json of a model with --out."
        )
    document = read_document(card)
    file = measured.network("embedder").file
    listed = document.get("files", {}).get(file, {}) if isinstance(document.get("files"), dict) else {}
    if document.get("kind") != measured.kind or listed.get("sha256") != measured.network_sha256():
        raise ModelError(
            "The card is another model's",
            "Name the card of {model}, the network whose similarities are measured, or measure the card's own network "
            "by naming its folder with --model.",
            model=measured.name,
        )
    return document


def _with_calibration(document: dict[str, Any], section: dict[str, Any]) -> dict[str, Any]:
    """The card with its calibration where the build puts it: before the files."""
    fields = {name: value for name, value in document.items() if name != "calibration"}
    names = list(fields)
    place = names.index("files") if "files" in names else len(names)
    before = {name: fields[name] for name in names[:place]}
    after = {name: fields[name] for name in names[place:]}
    return {**before, "calibration": section, **after}


def _write_card(card: Path, document: dict[str, Any]) -> None:
    """The new card takes the old one's place whole, or not at all."""
    from facematch_gui.engines.model_pack import card_text
    from facematch_gui.errors import OutputError

    fresh = card.with_name(f".{card.name}.new")
    try:
        fresh.write_bytes(card_text(document).encode())
        fresh.replace(card)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise OutputError(
            "The model's card cannot be written: {reason}",
            "Run the command as somebody who may write into the program's folder, or name another card with --out.",
            reason=error.strerror or type(error).__name__,
        ) from error


def _in_words(calibrated: Calibrated) -> str:
    from facematch_gui.core.decision import LOOSEST_MATCH_FMR

    lines = [calibrated.calibration.basis]
    for number, fit in calibrated.fits.items():
        points = ", ".join(
            f"{rate:.2%} at {fit.curve.similarity_at(rate):.4f}" for rate in (0.01, 0.001, 0.0005, 0.0001)
        )
        selfies = "1 selfie" if number == 1 else f"{number} selfies"
        vouched = f"the data vouch for 1 in {1 / fit.curve.floor:,.0f}"
        checked = (
            "the tail model could not be checked: there are too few people"
            if fit.misfit is None
            else f"the tail model is off by {fit.misfit:.2f} times at most"
        )
        lines.append(f"{selfies}: FMR {points}; {vouched}; {checked}")
    if calibrated.calibration.curves[1].floor > LOOSEST_MATCH_FMR:
        lines.append(
            "These are too few people to vouch for a match: with this card the program gives review and no match alone."
        )
    return "\n".join(lines)
