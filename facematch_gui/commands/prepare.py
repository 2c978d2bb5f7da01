"""``facematch dataset prepare DIR --out DIR``: faces found and cut once, for a network to learn from."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import natural, positive

if TYPE_CHECKING:
    from facematch_gui.dataset.preparation import Preparation

NETWORKS = ("face-resnet", "inception-96", "original")
"""The names of ``dataset.plan.PRESETS``, which is slow to import."""


def add(subcommands: argparse._SubParsersAction[Any]) -> None:
    parser = subcommands.add_parser(
        "prepare",
        help="find and cut the face on every picture, for a network to learn from",
        description="Cuts every face as the desk does and stores it without loss under names that say nothing of "
        "people, split by person. A run that was interrupted goes on when the same command is given again.",
    )
    parser.add_argument("dataset", type=Path, metavar="DIR", help="the folder, or a list (CSV)")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder for the faces")
    parser.add_argument(
        "--for",
        dest="network",
        choices=NETWORKS,
        help="which network learns from them; face-resnet by default, with --rule original the original's",
    )
    parser.add_argument(
        "--rule",
        choices=("product", "original"),
        help="product: the face that the desk would take; original, the default with --for original: exactly one face "
        "by the Haar cascade, or the picture is skipped",
    )
    parser.add_argument("--seed", type=natural, default=0, help="of the split")
    parser.add_argument(
        "--fractions",
        type=fractions,
        default=(0.8, 0.1, 0.1),
        metavar="T,V,T",
        help="shares of the people to learn from, to validate and to test with; 0.8,0.1,0.1 by default",
    )
    parser.add_argument(
        "--root", type=Path, metavar="FOLDER", help="what a list's paths count from; by default its own"
    )
    parser.add_argument("--workers", type=positive, metavar="N", help="processes; one a core by default")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    parser.set_defaults(run=run)


def fractions(text: str) -> tuple[float, float, float]:
    """The type of an option that splits people: three numbers from 0 on with commas between, 1 together."""
    wrong = argparse.ArgumentTypeError(f"{text!r} is not three shares that make 1, such as 0.8,0.1,0.1")
    try:
        train, validation, test = (float(share) for share in text.split(","))
    except ValueError:
        raise wrong from None
    # Written so that what is no number fails as well.
    if not (train > 0 and validation >= 0 and test >= 0 and abs(train + validation + test - 1) <= 1e-6):
        raise wrong
    return train, validation, test


def run(options: argparse.Namespace) -> int:
    # Read once, when numpy is first imported: the processes share the cores by themselves.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import time

    from facematch_gui.dataset.layout import read_dataset
    from facematch_gui.dataset.plan import PRESETS, Plan
    from facematch_gui.dataset.preparation import prepare
    from facematch_gui.dataset.splitting import Fractions
    from facematch_gui.engines.loading import load_worker_networks

    started = time.perf_counter()
    original = "original" in (options.network, options.rule)
    plan = Plan(
        recipe=PRESETS[options.network or ("original" if original else "face-resnet")],
        rule=options.rule or ("original" if original else "product"),
        finder=finder_files(),
        seed=options.seed,
        fractions=Fractions(*options.fractions),
    )
    preparation = prepare(
        read_dataset(options.dataset, options.root),
        options.out,
        plan,
        load_worker_networks,
        warn=lambda text: print(f"facematch: {text}", file=sys.stderr, flush=True),
        workers=options.workers,
        quiet=options.quiet,
    )
    seconds = time.perf_counter() - started
    if options.json:
        done = {"cut_now": preparation.cut_now, "seconds": round(seconds, 1)}
        exits.say(json.dumps({**preparation.manifest, **done}))
    else:
        exits.say(_in_words(preparation, seconds))
    return exits.SUCCESS


def finder_files() -> Mapping[str, str]:
    """SHA-256 of everything that finds a face.

    Raises:
        ModelError: the finder's model is missing or incomplete.
    """
    import hashlib

    from facematch_gui.engines.loading import CASCADE
    from facematch_gui.engines.model_card import FINDER
    from facematch_gui.engines.model_pack import read_card
    from facematch_gui.errors import ModelError
    from facematch_gui.paths import model_dir, resource

    card = read_card(model_dir(FINDER))
    networks = {record.file for record in card.networks.values()}
    try:
        cascade = resource(CASCADE).read_bytes()
    except OSError as error:
        raise ModelError("The face finder's cascade cannot be loaded", "Install the program again.") from error
    files = {name: record.sha256 for name, record in card.files.items() if name in networks}
    return {**files, CASCADE: hashlib.sha256(cascade).hexdigest()}


REASONS = {
    "no_face": "no face was found",
    "several_faces": "several faces could be meant",
    "face_too_small": "the face is too small or shows too little detail",
    "picture_unreadable": "they cannot be opened",
    "picture_too_large": "they are too large",
    "failure": "the program failed at them; the same command tries them again",
}


def _in_words(preparation: Preparation, seconds: float) -> str:
    manifest = preparation.manifest
    counts = manifest["counts"]
    lines = [
        f"{counts['faces']:,} faces of {counts['people']:,} people, from {counts['pictures']:,} pictures "
        f"in {seconds:.1f} s"
    ]
    kept = counts["pictures"] - preparation.cut_now
    if kept:
        lines[0] += f"; {kept:,} of them were done before"
    for split, part in manifest["splits"].items():
        lines.append(
            f"  {split:<10} {part['people']:>7,} people ({part['people_with_both']:,} with document and selfie), "
            f"{part['documents']:,} documents, {part['selfies']:,} selfies"
        )
    skipped = manifest["skipped"]
    if skipped:
        lines.append(f"Skipped: {sum(skipped.values()):,} pictures")
        lines += [f"  {count:>7,} because {REASONS.get(reason, reason)}" for reason, count in skipped.items()]
    if counts["people_without_a_face"]:
        lines.append(f"Left without a face: {counts['people_without_a_face']:,} people")
    if manifest["left_alone"]:
        lines.append(f"Left alone: {manifest['left_alone']:,} files; facematch dataset inspect says why")
    return "\n".join(lines)
