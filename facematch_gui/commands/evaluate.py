"""``facematch evaluate``: how good the finder and the network are on pictures whose people are known."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import add_model, chosen_model, natural, positive
from facematch_gui.errors import UsageError

if TYPE_CHECKING:
    from facematch_gui.evaluation.identity_csv import IdentityList
    from facematch_gui.evaluation.pairs import PairSource
    from facematch_gui.evaluation.run import ModelUnderTest


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser("evaluate", help="measure error rates on pictures whose people are known")
    parser.add_argument(
        "pairs",
        type=Path,
        nargs="?",
        metavar="PAIRS",
        help="a CSV with the columns a, b, same (and fold, a_identity, b_identity, groups); or LFW's pairs.txt; or a "
        "folder group/person/ or person/ of selfies and of documents with script or document in their names",
    )
    parser.add_argument(
        "--identities",
        type=Path,
        metavar="CSV",
        help="instead of pairs: the columns file and identity (and groups); every pair of the set is compared",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="for the report and the scores")
    parser.add_argument(
        "--root", type=Path, metavar="FOLDER", help="what the list's paths count from; the list's own folder by default"
    )
    parser.add_argument(
        "--admit",
        choices=("all", "desk"),
        default="all",
        help="all (by default): score every picture in which any face is found; desk: refuse what the desk refuses",
    )
    parser.add_argument("--save-embeddings", type=Path, metavar="FILE", help="keep the embeddings as an .npz file")
    parser.add_argument("--thumbnails", action="store_true", help="show the worst pairs' pictures in the report")
    parser.add_argument("--seed", type=natural, default=0, metavar="N", help="of the intervals' draws; 0 by default")
    parser.add_argument("--workers", type=positive, metavar="N", help="processes; one a core by default")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    add_model(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    if (options.pairs is None) == (options.identities is None):
        raise UsageError("Name either a list of pairs or --identities", "See 'facematch evaluate --help'.")
    # Read once, when numpy is first imported. The processes share the cores by themselves, and the matrix products are
    # too small to gain anything from more threads; beside other busy programs these wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from facematch_gui.evaluation.run import Options, evaluate

    def warn(line: str) -> None:
        print(f"facematch: {line}", file=sys.stderr)

    try:
        report = evaluate(
            _source(options),
            model_under_test(chosen_model(options)),
            Options(
                out=options.out,
                as_desk=options.admit == "desk",
                seed=options.seed,
                workers=options.workers,
                quiet=options.quiet,
                thumbnails=options.thumbnails,
                save_embeddings=options.save_embeddings,
            ),
            warn,
        )
    except KeyboardInterrupt:
        warn("Stopped. The same command goes on from here.")
        return exits.INTERRUPTED
    from facematch_gui.evaluation.page import sentences

    exits.say("\n".join([*sentences(report), f"The report: {options.out / 'report.html'}"]))
    return exits.SUCCESS


def model_under_test(model: Path | None = None) -> ModelUnderTest:
    """The finder and an embedder, as every worker opens them.

    Args:
        model: the embedder's folder; by default the one in use.
    """
    from functools import partial

    from facematch_gui.engines.installed import embedder_card
    from facematch_gui.engines.litert import embedder_info
    from facematch_gui.engines.loading import load_worker_networks
    from facematch_gui.engines.model_card import FINDER
    from facematch_gui.engines.model_pack import read_card
    from facematch_gui.evaluation.run import ModelUnderTest
    from facematch_gui.paths import model_dir

    cards = [embedder_card(model), read_card(model_dir(FINDER))]
    return ModelUnderTest(
        info=embedder_info(cards[0], "embedder", engine="litert", device="CPU"),
        files={f"{card.name}/{name}": record.sha256 for card in cards for name, record in card.files.items()},
        make_networks=partial(load_worker_networks, cards[0].folder),
    )


def _source(options: argparse.Namespace) -> PairSource | IdentityList:
    listed: Path = options.identities or options.pairs
    return read_source(listed, options.root, identities=options.identities is not None)


def read_source(listed: Path, root: Path | None, *, identities: bool | None = None) -> PairSource | IdentityList:
    """The pairs that a list or a folder stands for.

    Args:
        root: what the list's paths count from; its own folder by default.
        identities: whether the list says who is on which picture instead of naming pairs; by default its columns tell.

    Raises:
        TableError: the list or the folder cannot be used.
    """
    from facematch_gui.bulk.tables import read_table
    from facematch_gui.evaluation.identity_csv import REQUIRED, read_identities
    from facematch_gui.evaluation.lfw import is_lfw, read_lfw
    from facematch_gui.evaluation.pair_csv import read_pairs
    from facematch_gui.evaluation.trainset import read_trainset

    start = root or listed.parent
    if listed.is_dir() and not identities:
        return read_trainset(listed)
    if identities is None and not is_lfw(listed):
        identities = set(REQUIRED) <= set(read_table(listed, ()).columns)
    if identities:
        return read_identities(listed, start)
    return read_lfw(listed, start) if is_lfw(listed) else read_pairs(listed, start)
