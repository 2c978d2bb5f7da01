"""Manual pages of the two programs, written from their own options, so that they cannot fall behind."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime

_EXITS = (
    ("0", "A match, or success."),
    ("1", "No match, or a failed self-test."),
    ("2", "Wrong usage, or a list that cannot be used."),
    ("10", "A person should look."),
    ("20", "A picture cannot be used."),
    ("30", "The program cannot work: its model, its engine, the device or the policy."),
)
_ENVIRONMENT = (
    ("FACEMATCH_DATA", "The folder for what the program writes, instead of the system's choice."),
    ("FACEMATCH_MODELS", "The folder of the program's models, instead of its own."),
)
_FILES = (
    ("/etc/xdg/FaceMatch/policy.toml", "The site's policy; see the pages in /usr/share/doc/facematch."),
    ("~/.local/share/FaceMatch", "What the program writes."),
)


def pages(version: str, epoch: int) -> dict[str, str]:
    """The text of each page by its file name."""
    from facematch_gui.cli import _parser, _window_parser

    return {
        f"{parser.prog}.1": page(parser, version, epoch, purpose)
        for parser, purpose in (
            (_parser(), "verify that a selfie and a passport photo show the same person"),
            (_window_parser(), "the window of FaceMatch"),
        )
    }


def page(parser: argparse.ArgumentParser, version: str, epoch: int, purpose: str) -> str:
    """One page in the language of man(7)."""
    day = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d")
    name = parser.prog
    lines = [
        f'.TH {_plain(name).upper()} 1 "{day}" "FaceMatch {version}" "User Commands"',
        ".SH NAME", f"{_plain(name)} \\- {_plain(purpose)}",
        ".SH SYNOPSIS", f".B {_plain(name)}", _plain(_usage(parser)),
        ".SH DESCRIPTION", _plain(parser.description or ""),
        ".SH OPTIONS", *_options(parser),
    ]  # fmt: skip
    subcommands = list(_subcommands(parser))
    if subcommands:
        lines.append(".SH COMMANDS")
        for command, summary in subcommands:
            lines += [f".SS {_plain(command.prog.removeprefix(name + ' '))}", _plain(summary)]
            if command.description and command.description != summary:
                lines += [".PP", _plain(command.description)]
            lines += [".PP", f".B {_plain(command.prog)}", _plain(_usage(command)), *_options(command)]
    lines += [".SH EXIT STATUS", *_table(_EXITS), ".SH ENVIRONMENT", *_table(_ENVIRONMENT)]
    lines += [".SH FILES", *_table(_FILES)]
    other = "facematch-gui" if name == "facematch" else "facematch"
    lines += [".SH SEE ALSO", f".BR {_plain(other)} (1)"]
    return "\n".join(line for line in lines if line) + "\n"


def _usage(parser: argparse.ArgumentParser) -> str:
    """What follows the program's name in its usage."""
    words = " ".join(parser.format_usage().split()).removeprefix("usage: ")
    return words.removeprefix(parser.prog).strip()


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001, argparse has no other list
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:  # noqa: SLF001
            continue
        value = _value(action)
        names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in action.option_strings)
        yield ".TP"
        yield f"{names} {value}".strip() if names else value
        yield _plain(_help(parser, action))


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    if action.choices is not None and action.metavar is None:
        return f"{{{','.join(_plain(str(choice)) for choice in action.choices)}}}"
    words = action.metavar or action.dest.upper()
    return " ".join(f"\\fI{_plain(word)}\\fR" for word in ([words] if isinstance(words, str) else words))


def _help(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    formatter = parser._get_formatter()  # noqa: SLF001, it fills in defaults as --help does
    return formatter._expand_help(action) if action.help else ""  # noqa: SLF001


def _subcommands(parser: argparse.ArgumentParser) -> Iterator[tuple[argparse.ArgumentParser, str]]:
    """Each command below this one with its line of help, those inside it after it."""
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            words = {choice.dest: choice.help or "" for choice in action._choices_actions}  # noqa: SLF001
            for name, command in action.choices.items():
                yield command, words.get(name, "")
                yield from _subcommands(command)


def _table(rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for name, words in rows:
        yield from (".TP", f".B {_plain(name)}", _plain(words))


def _plain(text: str) -> str:
    """Text that man(7) shows as it is."""
    escaped = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + escaped if escaped[:1] in (".", "'") else escaped
