"""``facematch dataset``: pictures of people brought in and looked through, before a network learns from them."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits, prepare
from facematch_gui.commands.options import positive

if TYPE_CHECKING:
    from facematch_gui.dataset.archive import Imported
    from facematch_gui.dataset.inspection import Inspection

PAGE = "inspection.html"


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser("dataset", help="bring in, look through and prepare pictures of people to learn from")
    subcommands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_import(subcommands)
    _add_inspect(subcommands)
    prepare.add(subcommands)


def _add_import(subcommands: argparse._SubParsersAction[Any]) -> None:
    parser = subcommands.add_parser(
        "import",
        help="unpack an archive of pictures, or copy a folder, into a new folder",
        description="Takes the pictures and lists (CSV) out of an archive or a folder. An archive that is damaged, cut "
        "off or hostile is refused, with nothing left behind.",
    )
    parser.add_argument("source", type=Path, metavar="ZIP|TAR|DIR", help="a TAR may be packed with gzip, bzip2 or xz")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the new folder")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    parser.set_defaults(run=run_import)


def _add_inspect(subcommands: argparse._SubParsersAction[Any]) -> None:
    parser = subcommands.add_parser(
        "inspect",
        help="count what is in a data set, and say what is wrong with it",
        description="Reads a folder group/person/ or person/ with 'script' or 'document' in the names of the "
        "documents' pictures, or a CSV with the columns file and identity (and group, document).",
    )
    parser.add_argument("dataset", type=Path, metavar="DIR", help="the folder, or a list (CSV)")
    parser.add_argument(
        "--root", type=Path, metavar="FOLDER", help="what a list's paths count from; by default its own"
    )
    parser.add_argument("--json", action="store_true", help="print everything in JSON")
    parser.add_argument(
        "--out", type=Path, metavar="PAGE", help="also write a page with small pictures: an .html file, or a folder"
    )
    parser.add_argument("--no-faces", action="store_true", help="only open the pictures, and look for no faces")
    parser.add_argument("--workers", type=positive, metavar="N", help="processes; one a core by default")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")
    parser.set_defaults(run=run_inspect)


def run_import(options: argparse.Namespace) -> int:
    from facematch_gui.dataset.archive import import_dataset

    imported = import_dataset(options.source, options.out, quiet=options.quiet)
    if options.json:
        left_out = [{"name": thing.name, "reason": thing.reason} for thing in imported.left_out]
        answer = {"pictures": imported.pictures, "bytes": imported.size, "left_out": left_out}
        exits.say(json.dumps(answer))
    else:
        exits.say(_import_in_words(imported, options.out))
    return exits.SUCCESS


def _import_in_words(imported: Imported, out: Path) -> str:
    from collections import Counter

    lines = [f"{imported.pictures:,} pictures, {imported.size / 1e6:,.1f} MB, are in {out}."]
    reasons = Counter(thing.reason for thing in imported.left_out)
    if reasons:
        lines.append("Left out: " + "; ".join(f"{count:,} ({reason})" for reason, count in reasons.items()) + ".")
    return "\n".join(lines)


def run_inspect(options: argparse.Namespace) -> int:
    # Read once, when numpy is first imported: the processes share the cores by themselves.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import time

    from facematch_gui.dataset.inspection import inspect_dataset
    from facematch_gui.dataset.layout import read_dataset
    from facematch_gui.dataset.page import in_words
    from facematch_gui.engines.loading import load_worker_networks

    started = time.perf_counter()
    inspection = inspect_dataset(
        read_dataset(options.dataset, options.root),
        load_worker_networks,
        faces=not options.no_faces,
        crops=options.out is not None,
        workers=options.workers,
        quiet=options.quiet,
    )
    report = inspection.report()
    written = _write_page(inspection, options.out) if options.out else None
    if options.json:
        exits.say(json.dumps({**report, "seconds": round(time.perf_counter() - started, 1)}))
    else:
        exits.say(in_words(report) + (f"\nThe page: {written}" if written else ""))
    return exits.SUCCESS


def _write_page(inspection: Inspection, out: Path) -> Path:
    """Writes the page whole, for its owner's eyes.

    Raises:
        OutputError: it cannot be written.
    """
    from facematch_gui.bulk.whole_file import write_whole_text
    from facematch_gui.dataset.page import page
    from facematch_gui.errors import OutputError

    file = out if out.suffix.lower() in (".html", ".htm") and not out.is_dir() else out / PAGE
    text = page(inspection)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole_text(file, text, private=True)
    except OSError as error:
        raise OutputError(
            "The page cannot be written: {reason}",
            "Make room on the disk, or name another place with --out.",
            reason=error.strerror or type(error).__name__,
        ) from error
    return file
