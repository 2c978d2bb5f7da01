"""``facematch kiosk``: sets the staff PIN, says what a kiosk still lacks, and keeps its window running."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import add_policy


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "kiosk", help="the program with nobody beside it: set its PIN, check it, keep it alive"
    )
    within = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=type(parser))

    pin = within.add_parser(
        "set-pin",
        help="hash the PIN that lets staff out of the kiosk",
        description="Asks for the PIN twice, without showing it; where the input is no terminal, reads it from the "
        "first line. Prints the line for the policy, or writes it into one.",
    )
    pin.add_argument(
        "--policy", type=Path, metavar="FILE", help="write it into this policy, and keep everything else in it"
    )
    pin.set_defaults(run=run_set_pin)

    check = within.add_parser(
        "check",
        help="what a kiosk still lacks here",
        description="Reads the policy as a kiosk would, and says what is missing. Run it as the kiosk's user.",
    )
    add_policy(check)
    check.add_argument("--json", action="store_true", help="answer in JSON")
    check.set_defaults(run=run_check)

    keep = within.add_parser(
        "run",
        help="open the kiosk's window, and open it again when it hangs or ends",
        description="Starts 'facematch-gui --kiosk' and watches it. Ends when the staff close the window with their "
        "PIN.",
    )
    keep.add_argument(
        "--cage", action="store_true", help="on a console without a desktop: inside the compositor cage (Linux)"
    )
    keep.add_argument(
        "options", nargs="*", metavar="WINDOW OPTION", help="for facematch-gui, after two dashes: -- --theme dark"
    )
    keep.set_defaults(run=run_window)


def run_set_pin(options: argparse.Namespace) -> int:
    from facematch_gui.commands.kiosk_pin import ask_for_pin, policy_line, write_pin
    from facematch_gui.kiosk.pin import hash_pin

    made = hash_pin(ask_for_pin())
    if options.policy is None:
        exits.say(policy_line(made))
    else:
        write_pin(options.policy, made)
        exits.say("The policy has the new PIN. A kiosk that runs takes it when it is started again.")
    return exits.SUCCESS


def run_check(options: argparse.Namespace) -> int:
    from facematch_gui.commands.kiosk_check import check_kiosk

    findings = check_kiosk(options.policy)
    if options.json:
        exits.say(json.dumps([vars(finding) for finding in findings], ensure_ascii=False))
    else:
        for finding in findings:
            exits.say(f"{'ok     ' if finding.passed else 'MISSING'}  {finding.name}: {finding.message}")
    return exits.SUCCESS if all(finding.passed for finding in findings) else exits.PROGRAM


def run_window(options: argparse.Namespace) -> int:
    from facematch_gui.kiosk.console import leave_own_console
    from facematch_gui.kiosk.supervisor import Supervisor, window_command

    stop = threading.Event()
    # Ctrl+C, the system's request, and the end of the terminal; on Windows, Ctrl+Break and the closed console.
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: stop.set())
    leave_own_console()
    if options.cage:
        os.environ.setdefault("QT_QPA_PLATFORM", "wayland")
    command = window_command(options.options, options.cage)
    Supervisor(command, stop, _report, tells_code=not options.cage).run()
    return exits.SUCCESS


def _report(words: str) -> None:
    """To the error stream, which may be closed: a supervisor outlives its terminal."""
    with contextlib.suppress(OSError, ValueError):
        print(f"facematch: {words}", file=sys.stderr, flush=True)
