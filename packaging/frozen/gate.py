"""The release gate: may this folder be given to people? Each check runs what they will run."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from frozen import clip, folder_checks, record_checks
from frozen.guest import CASCADE, FailedCheckError, Guest, GuestError, invited, must
from frozen.project import COMMAND, WINDOW

LIVE_SECONDS = 20.0
"""After that the window takes its picture although no face was seen in the camera."""

KIOSK_POLICY = """
[consent]
version = "1"

[consent.text]
en = "I agree."

[kiosk]
enabled = true
languages = ["en"]

[kiosk.help]
en = "Ring the bell."
"""


@dataclass(frozen=True)
class Outcome:
    """What one check found."""

    name: str
    passed: bool
    message: str


def check(folder: Path, *, full: bool, pictures: Path | None = None) -> list[Outcome]:
    """Runs every check on the program in ``folder``.

    Args:
        pictures: where the screenshots are kept, to be looked at.
    """
    outcomes = [_outcome(name, partial(_ask, found, folder, full)) for name, found in _FOLDER_CHECKS]
    try:
        with invited(folder) as guest:
            learning = [("learning", _has_tensorflow)] if full else []
            outcomes += [_outcome(name, partial(run, guest)) for name, run in learning + _GUEST_CHECKS]
            if pictures is not None:
                pictures.mkdir(parents=True, exist_ok=True)
                for shot in guest.home.glob("*.png"):
                    (pictures / shot.name).write_bytes(shot.read_bytes())
    except GuestError as error:
        outcomes.append(Outcome("guest", False, str(error)))
    return outcomes


def report(outcomes: list[Outcome]) -> int:
    """Prints what was found; the exit code."""
    for outcome in outcomes:
        print(f"{'ok    ' if outcome.passed else 'FAILED'}  {outcome.name}: {outcome.message}", flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _outcome(name: str, run: Callable[[], str]) -> Outcome:
    try:
        return Outcome(name, True, run())
    except FailedCheckError as error:
        return Outcome(name, False, str(error))
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        return Outcome(name, False, f"{type(error).__name__}: {error}")


def _ask(question: Callable[[Path, bool], folder_checks.Finding], folder: Path, full: bool) -> str:
    finding = question(folder, full)
    if finding.faults:
        raise FailedCheckError("; ".join(finding.faults[:8]))
    return finding.message


_FOLDER_CHECKS: list[tuple[str, Callable[[Path, bool], folder_checks.Finding]]] = [
    ("size", lambda folder, full: folder_checks.size(folder, limited=not full)),
    ("contents", lambda folder, full: folder_checks.contents(folder, full=full)),
    ("libraries", lambda folder, _: folder_checks.libraries(folder)),
    ("papers", lambda folder, _: folder_checks.papers(folder)),
    ("traces of the builder", lambda folder, _: folder_checks.traces(folder)),
]


def _self_test(guest: Guest) -> str:
    done = must(guest.run(COMMAND, "self-test", "--json"))
    found = json.loads(done.stdout)
    if "backends" in done.stderr:
        raise FailedCheckError(done.stderr.strip()[-300:])
    return f"{len(found)} checks pass, in {guest.program.parent.name!r} without network and without rights"


def _is_cut_off(guest: Guest) -> str:
    if not guest.cut_off:
        return "this system has no network namespaces; the machine is as it is"
    seen = must(guest.execute([*guest.cut_off, "cat", "/proc/net/dev"])).stdout
    names = [line.partition(":")[0].strip() for line in seen.splitlines() if ":" in line]
    up = [name for name in names if name != "lo"]
    touched = guest.execute([*guest.cut_off, "touch", str(guest.program / "probe")])
    if up or touched.returncode == 0:
        raise FailedCheckError(f"the guest sees {up or 'no interface'} and may {'' if up else 'even '}write")
    return "no interface but a loopback that is down; the program's folder cannot be written"


def _verifies(guest: Guest) -> str:
    said = json.loads(must(guest.run(COMMAND, "verify", *guest.pair, "--json")).stdout)
    return f"the sample pair is a {said['verdict']} at {said['similarity']:.4f}"


def _runs_a_list(guest: Guest) -> str:
    """Worker processes are the program itself once more."""
    roster = guest.home / "roster.csv"
    selfie, document = guest.pair
    rows = [f'{number},"{selfie}","{document}"' for number in range(4)]
    roster.write_text("id,selfie,document\n" + "\n".join(rows) + "\n", encoding="utf-8")
    results = guest.data / "results.csv"
    must(guest.run(COMMAND, "batch", roster, "--out", results))
    matches = results.read_text(encoding="utf-8-sig").count("match")
    if matches < len(rows):
        raise FailedCheckError(f"{matches} of {len(rows)} rows match")
    return f"{len(rows)} rows are verified by worker processes"


def _has_tensorflow(guest: Guest) -> str:
    """The edition that learns can ask TensorFlow, and draw what Keras builds."""
    must(guest.run(COMMAND, "self-test", "--engine", "tensorflow"))
    drawing = guest.home / "network.svg"
    must(guest.run(COMMAND, "models", "plot", "face-resnet", "--out", drawing))
    return f"TensorFlow answers like LiteRT, and a network is drawn ({drawing.stat().st_size} bytes)"


def _draws_a_report(guest: Guest) -> str:
    """Figures are drawn by libraries that nothing else of the program uses."""
    pictures = clip.write_people(*guest.pair, guest.home / "people")
    out = guest.data / "evaluation"
    must(guest.run(COMMAND, "evaluate", pictures, "--out", out))
    page = (out / "report.html").read_text(encoding="utf-8")
    if "<svg" not in page and "data:image/" not in page:
        raise FailedCheckError("the report has no figures")
    return "an evaluation's report has its figures"


def _shows_a_pair(guest: Guest) -> str:
    shot = guest.home / "window.png"
    selfie, document = guest.pair
    must(guest.run(WINDOW, "--selfie", selfie, "--document", document, "--screenshot", shot))
    return _seen(guest, shot, at_least=2)


def _shows_a_pair_in_wayland(guest: Guest) -> str:
    """As in a kiosk: inside the compositor cage, which must not be run by root."""
    if shutil.which("cage") is None or not guest.cut_off:
        return "cage is not installed here, so this was not tried"
    shot = guest.home / "wayland.png"
    selfie, document = guest.pair
    window = (guest.program / WINDOW, "--selfie", selfie, "--document", document, "--screenshot", shot)
    must(guest.execute([*guest.cut_off, "cage", "--", "env", "-u", "DISPLAY", *window]))
    return _seen(guest, shot, at_least=2)


def _plays_a_clip(guest: Guest) -> str:
    film = clip.write_clip(guest.pair[0], guest.home / "clip.avi")
    film.chmod(0o644)
    shot = guest.home / "camera.png"
    must(guest.run(WINDOW, "--camera-file", film, "--screenshot", shot))
    return _seen(guest, shot, at_least=1)


def _serves_visitors(guest: Guest) -> str:
    """The supervisor starts the kiosk's window, and ends when it was left."""
    policy = guest.data / "policy.toml"
    policy.write_text(KIOSK_POLICY, encoding="utf-8")
    must(guest.run(COMMAND, "kiosk", "set-pin", "--policy", policy, typed="20482048\n"))
    found = guest.run(COMMAND, "kiosk", "check").stdout.splitlines()
    missing = [line for line in found if not line.startswith("ok ") and " camera:" not in line]
    if missing or not found:
        raise FailedCheckError(f"the kiosk is not ready: {'; '.join(missing)}")
    shot, film = guest.home / "kiosk.png", guest.home / "clip.avi"
    must(guest.run(COMMAND, "kiosk", "run", "--", "--size", "1280x800", "--camera-file", film, "--screenshot", shot))
    if not shot.is_file():
        raise FailedCheckError("the kiosk shows nothing")
    policy.unlink()
    return "its supervisor shows visitors the first screen, and ends with it"


def _seen(guest: Guest, shot: Path, at_least: int) -> str:
    faces = clip.faces_in(shot, guest.resource(CASCADE))
    if faces < at_least:
        raise FailedCheckError(f"{faces} faces are to be seen in the window, not {at_least}")
    return f"{faces} faces are to be seen in the window"


_GUEST_CHECKS: list[tuple[str, Callable[[Guest], str]]] = [
    ("guest", _is_cut_off),
    ("self-test", _self_test),
    ("command line", _verifies),
    ("list", _runs_a_list),
    *record_checks.CHECKS,
    ("report", _draws_a_report),
    ("window", _shows_a_pair),
    ("camera", _plays_a_clip),
    ("kiosk", _serves_visitors),
    ("window in Wayland", _shows_a_pair_in_wayland),  # the last: the compositor may take the guest's screen away
]
