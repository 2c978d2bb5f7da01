"""Options that several subcommands share."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path


def add_engine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--engine", choices=("litert", "tensorflow"), default="litert", help="what runs the network")
    parser.add_argument(
        "--device", choices=("auto", "cpu", "gpu"), default="auto", help="auto takes a GPU where there is one"
    )


def add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", metavar="NAME", help="an installed model, or a model's folder; the one in use by default"
    )


def chosen_model(options: argparse.Namespace) -> Path | None:
    """The folder of the model that ``--model`` names; ``None`` where it names none.

    Raises:
        ModelError: there is no such model.
    """
    if options.model is None:
        return None
    from facematch_gui.engines.installed import find_model

    return find_model(options.model)


def add_policy(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--policy", type=Path, metavar="FILE", help="the site's policy (TOML); by default the installed one, if any"
    )


# Ruff takes the names of variables for secrets.
PASSPHRASE_VARIABLE = "FACEMATCH_RECORDS_PASSPHRASE"  # noqa: S105
PASSWORD_VARIABLE = "FACEMATCH_PASSWORD"  # noqa: S105


CASE_HELP = "'-' reads it from the input's first line, so that no list of processes shows it"


def add_opening(parser: argparse.ArgumentParser) -> None:
    """The options by which ``records_open`` opens the records."""
    add_policy(parser)
    parser.add_argument(
        "--as",
        dest="as_name",
        metavar="NAME",
        help="who you are, where the policy asks for signing in; the password is asked for, or taken from "
        f"${PASSWORD_VARIABLE}",
    )


def positive(text: str) -> int:
    """The type of an option that counts something."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 on")
    return int(text)


_FIRST_YEAR, _LAST_YEAR = 1971, 2998
"""Between which every system knows what the local time was."""


def month(text: str) -> date:
    """The type of an option that names a month, such as 2026-03; its first day."""
    try:
        first = date.fromisoformat(f"{text}-01")
    except ValueError:
        first = date.min
    if not _FIRST_YEAR <= first.year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{text!r} is no month such as 2026-03")
    return first


def natural(text: str) -> int:
    """The type of an option that may be nought."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 on")
    return int(text)


def sentence(text: str) -> str:
    """The type of an option that describes something in a sentence."""
    text = " ".join(text.split())
    if not text:
        raise argparse.ArgumentTypeError("it is empty")
    return text if text[-1] in ".!?" else f"{text}."
