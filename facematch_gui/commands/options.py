"""Options that several subcommands share."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_engine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--engine", choices=("litert", "tensorflow"), default="litert", help="what runs the network")
    parser.add_argument(
        "--device", choices=("auto", "cpu", "gpu"), default="auto", help="auto takes a GPU where there is one"
    )


def add_policy(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--policy", type=Path, metavar="FILE", help="the site's policy (TOML); by default the installed one, if any"
    )
