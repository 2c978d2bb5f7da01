"""Opens the records for a command: which policy, whose passphrase, and who is asking."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from facematch_gui import paths
from facematch_gui.commands.options import PASSPHRASE_VARIABLE, PASSWORD_VARIABLE
from facematch_gui.errors import NotAllowedError, PassphraseNeededError, UsageError
from facematch_gui.records.values import Person, Role
from facematch_gui.settings import RecordRules, load_site_policy

if TYPE_CHECKING:
    from facematch_gui.records.archive import Archive

LONGEST_INPUT = 8192
"""Characters that are read of the input."""


def records_folder() -> Path:
    """Where the records of this machine lie."""
    return paths.data_dir() / "records"


@contextmanager
def opened(
    options: argparse.Namespace, role: Role = Role.OFFICER, *, first: bool = False, wherever: bool = False
) -> Iterator[tuple[Archive, Person]]:
    """The open records, and who is asking; closed when the command is done.

    Args:
        options: as ``add_opening`` has them parsed.
        role: what the person must at least be.
        first: whether the command also works where the policy asks for signing in and nobody can yet.
        wherever: whether the key may lie elsewhere than where the policy has it.

    Raises:
        PolicyError: the policy is broken.
        RecordsError: the records cannot be opened.
        NotAllowedError: nobody has signed in, or somebody who may not do this.
    """
    from facematch_gui.records.keys.places import place_of_ring
    from facematch_gui.records.people.register import require

    rules = load_site_policy(options.policy).records
    place = place_of_ring(records_folder()) if wherever else None
    archive = open_archive(replace(rules, key=place or rules.key))
    try:
        who = _who_asks(archive, rules, options.as_name, first)
        require(who, role)
        yield archive, who
    finally:
        for notice in archive.notices():
            print(f"facematch: {notice}", file=sys.stderr, flush=True)
        archive.close()


@contextmanager
def opened_unasked(options: argparse.Namespace) -> Iterator[Archive]:
    """The open records for what shows nothing personal, so that a timer may run it: nobody has to sign in.

    Raises:
        PolicyError: the policy is broken.
        RecordsError: the records cannot be opened.
    """
    with closing(open_archive(load_site_policy(options.policy).records)) as archive:
        yield archive


def open_archive(rules: RecordRules, passphrase: str | None = None) -> Archive:
    """The records as the policy has them.

    Args:
        passphrase: of their key; where it is needed and none is given, the environment's, or what is typed.

    Raises:
        RecordsError: the records cannot be opened.
    """
    from facematch_gui.records.archive import Archive

    given = passphrase or os.environ.get(PASSPHRASE_VARIABLE) or None
    try:
        return Archive.open(records_folder(), rules, passphrase=given)
    except PassphraseNeededError:
        if given or not at_terminal():
            raise
    return Archive.open(records_folder(), rules, passphrase=ask_unseen("Passphrase of the records: "))


def at_terminal() -> bool:
    """Whether somebody can be asked."""
    return bool(sys.stdin and sys.stdin.isatty())


def ask_unseen(question: str) -> str:
    """What is typed without an echo.

    Raises:
        UsageError: the input ends instead.
    """
    from getpass import getpass

    try:
        return getpass(question)
    except (EOFError, UnicodeDecodeError):
        raise _no_answer() from None


def given_unseen(question: str) -> str:
    """What is asked for at a terminal without an echo; elsewhere, the next line of the input.

    Raises:
        UsageError: the input ends instead.
    """
    if at_terminal():
        return ask_unseen(question)
    try:
        line = sys.stdin.readline(LONGEST_INPUT) if sys.stdin else ""
    except UnicodeDecodeError:
        line = ""
    if not line:
        raise _no_answer()
    return line.rstrip("\r\n")


def chosen_unseen(question: str) -> str:
    """The same of what is chosen anew: at a terminal it is asked for twice.

    Raises:
        UsageError: the two differ, or the input ends.
    """
    chosen = given_unseen(question)
    if at_terminal() and ask_unseen("The same again: ") != chosen:
        raise UsageError("The two differ", "Type the same command again, and the same words twice.")
    return chosen


def case_of(option: str | None) -> str:
    """The case reference that an option names; empty for none. For ``-`` it is asked for, or read from the input."""
    return typed_line("Case reference: ") if option == "-" else (option or "").strip()


def typed_line(question: str) -> str:
    """What is typed in answer, or the next line of an input that is no terminal; empty at its end.

    Raises:
        UsageError: the input is no text.
    """
    if at_terminal():
        # Not to the output, which may be taken for the answer.
        print(question, end="", file=sys.stderr, flush=True)
    return typed(lambda: sys.stdin.readline(LONGEST_INPUT))


def typed(read: Callable[[], str]) -> str:
    """What is read of the input, without spaces around it.

    Raises:
        UsageError: the input is no text.
    """
    try:
        return read().strip() if sys.stdin else ""
    except UnicodeDecodeError:
        raise UsageError("The input is no text", "Give it in UTF-8.") from None


def _who_asks(archive: Archive, rules: RecordRules, name: str | None, first: bool) -> Person:
    """Whoever signs in where the policy asks for it, else the account of the operating system."""
    from facematch_gui.records.people.account import account

    if not rules.sign_in:
        return account()
    if first and archive.people.are_new():
        return account()
    if not name:
        raise NotAllowedError("The policy asks who you are", "Add --as and your name to the command.")
    return archive.people.sign_in(name, _password())


def _password() -> str:
    given = os.environ.get(PASSWORD_VARIABLE)
    if given:
        return given
    if not at_terminal():
        raise NotAllowedError(
            "The password is missing",
            "Type the command at a terminal, which asks for it, or set {variable}.",
            variable=PASSWORD_VARIABLE,
        )
    return ask_unseen("Password: ")


def _no_answer() -> UsageError:
    return UsageError("There was no answer", "Type the command again, and an answer.")
