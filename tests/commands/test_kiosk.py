"""``facematch kiosk``: the PIN gets into a policy that keeps all else, the check says all that is missing, and the
supervisor of the command line ends when it is asked to."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

import facematch_gui
from facematch_gui.cli import main
from facematch_gui.commands import kiosk_pin
from facematch_gui.commands.kiosk_check import check_kiosk
from facematch_gui.errors import FaceMatchError, ModelError, PolicyError
from facematch_gui.kiosk.pin import PinGate, hash_pin, is_pin_hash

HASH = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0$6NbrpUtM6W3ryrMDTjDNmRLbVmSEq0qGZJTKjtWFn4U"
"""In the shape of a hash; of no PIN."""

POLICY = """\
# The front desk in Example Street.
[verdict]
match_fmr = 0.0001  # as agreed in May

[kiosk]  # in the hall
enabled = true
languages = ["en", "de"]

# What visitors read:
[consent]
version = "3"
text = { en = "I agree.", de = "Ich stimme zu." }

[kiosk.help]
en = "Ring the bell"
de = "Bitte klingeln"
"""


# --- set-pin ----------------------------------------------------------------------------------------------------------


def give(pin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(pin))


def test_a_pin_from_the_input_becomes_a_line_of_a_policy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give("80417263\n", monkeypatch)
    assert main(["kiosk", "set-pin"]) == 0
    made = tomllib.loads("[kiosk]\n" + capsys.readouterr().out)["kiosk"]["pin"]
    assert PinGate(made, None, lambda: 0.0).try_pin("80417263")


@pytest.mark.parametrize("given", ["", "12\n", "abcd\n", "1111\n"])
def test_what_is_no_pin_is_wrong_usage(
    given: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give(given, monkeypatch)
    assert main(["kiosk", "set-pin"]) == 2
    assert capsys.readouterr().out == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no terminals to make up")
@pytest.mark.parametrize(("second", "code"), [("80417263", 0), ("80417264", 2)])
def test_at_a_terminal_it_is_asked_for_twice_and_never_shown(second: str, code: int) -> None:
    import pty

    terminal, slave = pty.openpty()
    command = "import sys; from facematch_gui.cli import main; sys.exit(main(['kiosk', 'set-pin']))"
    # Without a terminal that controls it, the program asks through its own streams.
    with subprocess.Popen(
        [sys.executable, "-c", command], stdin=slave, stdout=subprocess.PIPE, stderr=slave, start_new_session=True
    ) as process:
        shown = b""
        for asked, pin in enumerate(("80417263", second), start=1):
            while shown.count(b": ") < asked:
                shown += os.read(terminal, 1000)
            os.write(terminal, f"{pin}\n".encode())
        answer, _ = process.communicate(timeout=60)
    os.set_blocking(terminal, False)
    shown += os.read(terminal, 1000)
    for end in (terminal, slave):
        os.close(end)
    assert process.returncode == code
    assert b"8041726" not in shown
    assert answer.startswith(b'pin = "$argon2id$') == (code == 0)


def test_a_policy_keeps_all_else_and_its_comments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(POLICY)
    for pin in ("80417263", "36271408"):
        give(pin, monkeypatch)
        assert main(["kiosk", "set-pin", "--policy", str(file)]) == 0
        made = tomllib.loads(file.read_text())["kiosk"]["pin"]
        assert PinGate(made, None, lambda: 0.0).try_pin(pin)
        lines = file.read_text().splitlines()
        assert [line for line in lines if not line.startswith("pin = ")] == POLICY.splitlines()
    assert "80417263" not in file.read_text() + capsys.readouterr().out
    assert [entry.name for entry in tmp_path.iterdir()] == ["policy.toml"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[kiosk]",
        "[kiosk]\r\nidle_seconds = 20\r\n",
        "kiosk = { enabled = true }",
        'kiosk.enabled = true\n[model]\nuse = "research"\n',
        '[kiosk.help]\nen = "Ring"\n',
        '[kiosk]\npin = "old"  # of May\n',
        'kiosk = { pin = "old", enabled = true } # one line\n',
        '[consent.text]\nen = """\n[kiosk]\nAgreed.\n"""\n',
        "[ kiosk ]\nenabled = true\n[verdict]\nmatch_fmr = 1e-4",
        "\ufeff[kiosk]\nenabled = true\n",
    ],
)
def test_however_a_policy_is_written_only_the_pin_changes(text: str, tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_bytes(text.encode())
    expected = tomllib.loads(text.lstrip("\ufeff"))
    expected.setdefault("kiosk", {})["pin"] = HASH
    kiosk_pin.write_pin(file, HASH)
    written = file.read_bytes().decode()
    assert tomllib.loads(written.lstrip("\ufeff")) == expected
    assert written.startswith("\ufeff") == text.startswith("\ufeff")
    assert ("#" in text) == ("#" in written)
    if "\r\n" in text:
        assert written.count("\n") == written.count("\r\n")


@pytest.mark.parametrize(
    "content", [b"[kiosk", b"kiosk = 3", b"\xff\xfe", b"[kiosk]\n" + b"# x\n" * 30_000, b"a = " + b"[" * 5000]
)
def test_what_is_no_policy_stays_as_it_is(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_bytes(content)
    with pytest.raises(PolicyError):
        kiosk_pin.write_pin(file, HASH)
    assert file.read_bytes() == content


def test_a_policy_that_is_not_there_is_made(tmp_path: Path) -> None:
    file = tmp_path / "made" / "policy.toml"
    kiosk_pin.write_pin(file, HASH)
    assert tomllib.loads(file.read_text()) == {"kiosk": {"pin": HASH}}


def test_a_place_that_cannot_be_written_is_named_as_such(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(FaceMatchError, match=r"cannot be (written|read)"):
        kiosk_pin.write_pin(tmp_path / "file" / "policy.toml", HASH)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_a_policy_stays_as_closed_as_it_was_and_a_link_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real.toml"
    real.write_text(POLICY)
    real.chmod(0o640)
    link = tmp_path / "policy.toml"
    link.symlink_to(real)
    kiosk_pin.write_pin(link, HASH)
    assert link.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert tomllib.loads(real.read_text())["kiosk"]["pin"] == HASH


# --- check ------------------------------------------------------------------------------------------------------------


def findings(policy: Path, cameras: tuple[str, ...] = ("HD Webcam",)) -> dict[str, tuple[bool, str]]:
    found = check_kiosk(policy, lambda: ["face-resnet"], lambda: cameras)
    return {finding.name: (finding.passed, finding.message) for finding in found}


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    file = tmp_path / "site.toml"
    file.write_text(POLICY)
    return file


def lacks(found: dict[str, tuple[bool, str]]) -> set[str]:
    return {name for name, (passed, _) in found.items() if not passed}


def test_a_kiosk_that_lacks_nothing(policy: Path, home: Path) -> None:
    kiosk_pin.write_pin(policy, HASH)
    found = findings(policy)
    assert not lacks(found)
    assert list(found) == [
        "policy",
        "PIN",
        "languages",
        "consent",
        "help",
        "document",
        "records",
        "models",
        "camera",
        "data folder",
    ]
    assert not list((home / "facematch").iterdir())


@pytest.mark.parametrize(
    ("old", "new", "missing"),
    [
        ("enabled", "pin = '2468'\nenabled", {"PIN"}),
        ('"en", "de"', '"en", "xx"', {"languages", "consent", "help"}),
        ('"en", "de"', '"en", "fr"', {"consent", "help"}),
        ('languages = ["en", "de"]', "", {"consent", "help"}),
        ('"I agree."', '" "', {"consent"}),
        ('version = "3"', "", {"consent"}),
        ('"Ring the bell"', '""', {"help"}),
        ("enabled = true", "enabled = true\ndocument = 'folder'\ndocument_folder = '/nowhere/at/all'", {"document"}),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="the paths are those of Linux")
def test_what_is_missing_is_said(old: str, new: str, missing: set[str], policy: Path) -> None:
    kiosk_pin.write_pin(policy, HASH)
    text = policy.read_text()
    if "PIN" in missing:
        text = "\n".join(line for line in text.splitlines() if not line.startswith("pin = "))
    policy.write_text(text.replace(old, new, 1))
    assert lacks(findings(policy)) == missing


def test_it_says_what_is_kept_of_visits(policy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert findings(policy)["records"] == (True, "nothing is kept of visits")
    policy.write_text(policy.read_text() + "\n[records]\nkiosk = true\ncrops = true\nkey = 'passphrase'\n")
    assert "records" in lacks(findings(policy))
    monkeypatch.setenv("FACEMATCH_RECORDS_PASSPHRASE", "correct horse battery staple")
    passed, said = findings(policy)["records"]
    assert passed
    assert said.startswith("each visit is recorded for 365 days, and its faces for 30")


def test_no_camera_and_a_broken_model_are_said_with_the_rest(policy: Path) -> None:
    def broken() -> list[str]:
        raise ModelError("The model file was changed", "Install the program again.")

    found = check_kiosk(policy, broken, list)
    assert {finding.name for finding in found if not finding.passed} == {"PIN", "models", "camera"}
    assert "Install the program again" in next(f.message for f in found if f.name == "models")


def test_a_broken_policy_does_not_hide_the_rest(policy: Path) -> None:
    policy.write_text("[kiosk]\nenabeld = true\n")
    assert lacks(findings(policy)) == {"policy"}
    assert set(findings(policy)) == {"policy", "models", "camera", "data folder"}


def test_a_document_folder_is_looked_into(policy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    text = policy.read_text().replace(
        "enabled", f"document = 'folder'\ndocument_folder = '{folder}'\nempty_folder = true\nenabled"
    )
    policy.write_text(text)
    assert "document" not in lacks(findings(policy))
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        folder.chmod(0o500)
        assert "document" in lacks(findings(policy))


def test_the_command_answers_in_words_and_in_json(
    policy: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    assert main(["kiosk", "check", "--policy", str(policy)]) == 30
    words = capsys.readouterr().out
    assert "MISSING  PIN: There is no staff PIN" in words
    assert "ok       consent: version 3, in every language" in words
    assert main(["kiosk", "check", "--policy", str(policy), "--json"]) == 30
    answer = json.loads(capsys.readouterr().out)
    assert {"name": "help", "passed": True, "message": "in every language"} in answer
    assert next(each for each in answer if each["name"] == "models")["passed"]


# --- run --------------------------------------------------------------------------------------------------------------

STAND_IN = """
import os, pathlib, sys, threading
with open(os.environ["TEST_LOG"], "a") as log:
    print(os.getpid(), *sys.argv[1:], file=log)
beat = pathlib.Path(os.environ["FACEMATCH_HEARTBEAT"])
for _ in range(12000):
    beat.touch()
    threading.Event().wait(0.05)
"""
SUPERVISOR = """
import sys
from facematch_gui.kiosk import supervisor
supervisor.window_command = lambda options, cage: [sys.executable, {stand_in!r}, *options]
from facematch_gui.cli import main
sys.exit(main(sys.argv[1:]))
"""


class Kiosk:
    """``facematch kiosk run`` in a process of its own, around a stand-in for the window."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        stand_in = folder / "window.py"
        stand_in.write_text(STAND_IN)
        self._log = folder / "log"
        monkeypatch.setenv("TEST_LOG", str(self._log))
        self.process = subprocess.Popen(
            [sys.executable, "-c", SUPERVISOR.format(stand_in=str(stand_in)), "kiosk", "run", "--", "--theme", "dark"],
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(facematch_gui.__file__).parent.parent,
        )

    def windows(self) -> list[list[str]]:
        return [line.split() for line in self._log.read_text().splitlines()] if self._log.exists() else []

    def end(self) -> str:
        """What it has reported when it has ended."""
        return self.process.communicate(timeout=60)[1]


def eventually(is_so: Callable[[], bool]) -> bool:
    """Whether it becomes so within a minute."""
    never = threading.Event()
    for _ in range(3000):
        if is_so():
            return True
        never.wait(0.02)
    return is_so()


def lives(process: int) -> bool:
    """Whether it runs; one that has ended and that nobody has asked about does not."""
    stat = Path(f"/proc/{process}/stat")
    try:
        return stat.read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc and sends signals")


@needs_proc
@pytest.mark.parametrize("word", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_the_supervisor_ends_with_its_window_when_it_is_asked_to(
    word: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = Kiosk(tmp_path, monkeypatch)
    assert eventually(lambda: len(kiosk.windows()) == 1)
    window, *options = kiosk.windows()[0]
    assert options == ["--theme", "dark"]
    kiosk.process.send_signal(getattr(signal, word))
    assert kiosk.end() == ""
    assert kiosk.process.returncode == 0
    assert not lives(int(window))


@needs_proc
def test_a_supervisor_that_is_killed_takes_its_window_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk = Kiosk(tmp_path, monkeypatch)
    assert eventually(lambda: len(kiosk.windows()) == 1)
    kiosk.process.kill()
    kiosk.end()
    assert eventually(lambda: not lives(int(kiosk.windows()[0][0])))


@needs_proc
def test_a_crash_is_reported_and_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk = Kiosk(tmp_path, monkeypatch)
    assert eventually(lambda: len(kiosk.windows()) == 1)
    os.kill(int(kiosk.windows()[0][0]), signal.SIGKILL)
    assert eventually(lambda: len(kiosk.windows()) == 2)
    kiosk.process.terminate()
    assert kiosk.end() == "facematch: the window ended with signal 9; it is started again in 0.5 s\n"


def test_a_hash_made_here_is_one_that_the_policy_takes(tmp_path: Path) -> None:
    made = hash_pin("80417263")
    kiosk_pin.write_pin(tmp_path / "policy.toml", made)
    assert is_pin_hash(tomllib.loads((tmp_path / "policy.toml").read_text())["kiosk"]["pin"])
    assert kiosk_pin.policy_line(made) == f'pin = "{made}"'
