"""The command line: one thin function a subcommand, heavy imports inside it, errors become exit codes.

Exit codes: 0 match (or success), 1 no match (or a failed self-test), 2 wrong usage or an unusable list, 10 review, 20 a
picture cannot be used, 30 the program cannot work (model, engine, device or policy).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from facematch_gui.commands import (
    adapt,
    batch,
    calibrate,
    dataset,
    evaluate,
    exits,
    kiosk,
    match,
    models,
    records,
    report,
    train,
    verify,
)
from facematch_gui.commands.options import add_engine
from facematch_gui.errors import (
    BUG_WORDS,
    DatasetError,
    FaceMatchError,
    PictureError,
    TableError,
    TrainingConfigError,
    UsageError,
)

_LARGEST = 16_384
"""Width and height of the largest window that may be asked for."""


class _Parser(argparse.ArgumentParser):
    """Reports wrong usage as an error value, so that ``--json`` can answer in JSON."""

    def error(self, message: str) -> NoReturn:
        raise UsageError("{message}", "See '{command} --help'.", message=message, command=self.prog)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    as_json = "--json" in words
    _configure_logging()
    try:
        options = _parser().parse_args(words)
        code: int = options.run(options)
        return code
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    except FaceMatchError as error:
        return _report(error, as_json)
    except Exception as bug:  # noqa: BLE001 - Python would end with exit code 1, which here means "no match"
        return _report_bug(bug, as_json)


def gui_main(arguments: Sequence[str] | None = None) -> int:
    """Opens the window and returns its exit code."""
    _configure_logging()
    try:
        options = _window_parser().parse_args(arguments)
        return _open_window(options)
    except FaceMatchError as error:
        return _report(error, as_json=False)
    except Exception as bug:  # noqa: BLE001 - Python would end with exit code 1, which here means "no match"
        return _report_bug(bug, as_json=False)


def _report_bug(bug: Exception, as_json: bool) -> int:
    import logging

    logging.getLogger(__name__).error("a command failed", exc_info=bug)
    return _report(FaceMatchError(*BUG_WORDS), as_json)


def _configure_logging() -> None:
    """Bugs are logged to the error stream; what libraries warn of in people's pictures is not."""
    import logging

    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(name)s: %(message)s")
    logging.captureWarnings(True)


def _report(error: FaceMatchError, as_json: bool) -> int:
    code = exits.PROGRAM
    if isinstance(error, UsageError | TableError | DatasetError | TrainingConfigError):
        code = exits.USAGE
    elif isinstance(error, PictureError):
        code = exits.PICTURE
    if as_json:
        body: dict[str, Any] = {"code": error.code, "title": error.title, "remedy": error.remedy}
        body["template"] = _template(error)
        side = getattr(error, "side", None)
        if side is not None:
            body["picture"] = side
        number = getattr(error, "number", None)
        if number is not None:
            body["number"] = number
        search = getattr(error, "search", None)
        if search is not None:
            body["boxes"] = [verify.box_json(face.box) for face in search.faces]
        print(json.dumps({"error": body}, ensure_ascii=False))
    else:
        words = [
            str(word) for word in (getattr(error, "side", None), getattr(error, "number", None)) if word is not None
        ]
        print(f"facematch: {' '.join(words) + ': ' if words else ''}{error}", file=sys.stderr)
    return code


def _template(error: FaceMatchError) -> dict[str, Any]:
    """What the error's words were made of, for a front end that speaks another language."""
    values = {
        name: value if isinstance(value, str | int | float) else str(value) for name, value in error.values.items()
    }
    return {"title": error.title_template, "remedy": error.remedy_template, "values": values}


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="facematch", description="Does the person in the selfie match the person in the document?")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)

    for command in (verify, match, batch, calibrate, evaluate, dataset, train, adapt, models, kiosk, records, report):
        command.add(commands)

    test = commands.add_parser("self-test", help="check that this installation works, and say what does not")
    test.add_argument("--json", action="store_true", help="answer in JSON")
    add_engine(test)
    test.set_defaults(run=_self_test)

    gui = commands.add_parser("gui", help="open the window, like facematch-gui")
    _add_window_options(gui)
    gui.set_defaults(run=_open_window)
    return parser


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="facematch-gui", description="Opens the window of FaceMatch.")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    _add_window_options(parser)
    return parser


def _add_window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--selfie", type=Path, nargs="+", metavar="FILE", help="open with this selfie, or with several of one person"
    )
    parser.add_argument("--document", type=Path, metavar="FILE", help="open with this document photo")
    parser.add_argument("--camera-file", type=Path, metavar="CLIP", help="a video that plays the webcam")
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="save a picture of the window and exit")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window, such as 1024x640")
    parser.add_argument("--theme", choices=("light", "dark"), help="instead of the system's choice")
    parser.add_argument("--language", metavar="CODE", help="instead of the window's choice, such as de or zh")
    parser.add_argument("--kiosk", action="store_true", help="run with nobody beside it, as the site's policy says")
    parser.add_argument("--details", action="store_true", help="open with the details shown")
    add_engine(parser)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) <= _LARGEST and int(height) <= _LARGEST):
        raise argparse.ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT, in pixels up to {_LARGEST}")
    return int(width), int(height)


class _Version(argparse.Action):
    def __call__(self, *_: object) -> None:
        from importlib.metadata import version

        print(f"FaceMatch {version('facematch-gui')}")
        sys.exit(0)


def _self_test(options: argparse.Namespace) -> int:
    from facematch_gui.self_test import run_checks

    outcomes = run_checks(options.engine, options.device)
    if options.json:
        exits.say(json.dumps([vars(outcome) for outcome in outcomes], ensure_ascii=False))
    else:
        for outcome in outcomes:
            exits.say(f"{'ok    ' if outcome.passed else 'FAILED'}  {outcome.name}: {outcome.message}")
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _open_window(options: argparse.Namespace) -> int:
    from facematch_gui.screen import go_offscreen_without_a_screen, require_screen

    if options.screenshot is None:
        require_screen()
    else:
        go_offscreen_without_a_screen()
    from facematch_gui.app import WindowOptions, run
    from facematch_gui.settings import wants_kiosk

    chosen = {name: value for name, value in vars(options).items() if name in WindowOptions.__dataclass_fields__}
    wanted = WindowOptions(**chosen, keeps_settings=options.screenshot is None)
    if options.kiosk or wants_kiosk():
        from facematch_gui.app_kiosk import run_kiosk

        return run_kiosk(wanted)
    return run(wanted)
