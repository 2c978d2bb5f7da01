"""``facematch records keys`` and ``people``: from a new desk to a lost key, as an administrator types it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from argon2 import PasswordHasher

import facematch_gui
from facematch_gui.cli import main
from facematch_gui.commands import records_open
from facematch_gui.commands.options import PASSPHRASE_VARIABLE, PASSWORD_VARIABLE
from facematch_gui.records.people import register as people
from tests.records.key_stores import make_passphrases_cheap

PASSPHRASE, SECOND_PASSPHRASE = "correct horse battery staple", "a second passphrase"
PASSWORD = "a long password"

Run: TypeAlias = Callable[..., tuple[int, str, str]]


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    return tmp_path / "site.toml"


@pytest.fixture
def run(policy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command of the records, with lines of input; gives its exit code, and what it has said where."""
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(people, "_usual_passwords", lambda: cheap)
    make_passphrases_cheap(monkeypatch)
    policy.write_text("[records]\n")

    def command(*words: str | Path, lines: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(lines))
        code = main(["records", *map(str, words), "--policy", str(policy)])
        return code, *capsys.readouterr()

    return command


def records(home: Path) -> Path:
    return home / "facematch" / "records"


def keys(run: Run) -> dict[str, object]:
    code, said, _ = run("keys", "show", "--json")
    assert code == 0
    answer: dict[str, object] = json.loads(said)
    return answer


# --- Keys -------------------------------------------------------------------------------------------------------------


def test_a_key_is_shown_without_what_is_secret(run: Run, home: Path) -> None:
    code, said, _ = run("keys", "show")
    assert code == 0
    place, key = said.splitlines()
    assert place == "place: file"
    assert key.endswith("UTC, in use")
    secret = json.loads(json.loads((records(home) / "key").read_text())["ring"])["masters"][0]["secret"]
    assert secret not in said + json.dumps(keys(run))


def test_a_key_is_copied_changed_lost_and_brought_back(run: Run, home: Path, tmp_path: Path) -> None:
    old, new = tmp_path / "old.key", tmp_path / "new.key"
    assert run("keys", "export", old, lines=f"{PASSPHRASE}\n")[0] == 0
    code, said, _ = run("keys", "rotate")
    assert code == 0
    assert said.endswith("Write a copy of the new key now: facematch records keys export.\n")
    assert run("keys", "export", new, lines=f"{SECOND_PASSPHRASE}\n")[0] == 0
    before = keys(run)

    (records(home) / "key").unlink()
    code, said, told = run("keys", "show")
    assert (code, said) == (30, "")
    assert "The key of the records is gone" in told
    # The copy from before the change opens nothing, and says so before anything is replaced.
    code, _, told = run("keys", "import", old, lines=f"{PASSPHRASE}\n")
    assert code == 30
    assert "made before the key was changed" in told
    code, _, told = run("keys", "import", new, lines=f"{PASSPHRASE}\n")
    assert code == 30
    assert "passphrase is not the right one" in told
    code, said, _ = run("keys", "import", new, lines=f"{SECOND_PASSPHRASE}\n")
    assert (code, said) == (0, "The records here use this key now.\n")
    assert keys(run) == before
    code, said, _ = run("keys", "import", old, lines=f"{PASSPHRASE}\n")
    assert (code, said) == (0, "This key is here already.\n")
    assert keys(run) == before


def test_a_copy_is_for_its_owner_alone_and_overwrites_nothing(run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    assert run("keys", "export", copy, lines=f"{PASSPHRASE}\n")[0] == 0
    if sys.platform != "win32":
        assert copy.stat().st_mode & 0o777 == 0o600
    content = copy.read_bytes()
    code, _, told = run("keys", "export", copy, lines=f"{PASSPHRASE}\n")
    assert code == 30
    assert "not there yet" in told
    assert copy.read_bytes() == content
    assert str(copy) not in told


@pytest.mark.parametrize("lines", ["", "short\n"])
def test_a_copy_has_a_long_passphrase(run: Run, tmp_path: Path, lines: str) -> None:
    assert run("keys", "export", tmp_path / "copy", lines=lines)[0] == 2
    assert not (tmp_path / "copy").exists()


def test_what_is_no_copy_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "copy").write_text("something else")
    assert run("keys", "import", tmp_path / "copy", lines=f"{PASSPHRASE}\n")[0] == 30
    assert run("keys", "import", tmp_path / "missing", lines=f"{PASSPHRASE}\n")[0] == 2


def test_a_desk_takes_another_one_s_key(run: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("keys", "export", tmp_path / "copy", lines=f"{PASSPHRASE}\n")[0] == 0
    site = keys(run)
    monkeypatch.setenv("FACEMATCH_DATA", str(home / "second"))
    own = keys(run)
    assert own["in_use"] != site["in_use"]
    assert run("keys", "import", tmp_path / "copy", lines=f"{PASSPHRASE}\n")[0] == 0
    now = keys(run)
    assert now["in_use"] == site["in_use"]
    assert now["keys"] == [*own["keys"], *site["keys"]]  # type: ignore[misc]


def test_a_key_goes_behind_a_passphrase_and_back(run: Run, policy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = keys(run)
    policy.write_text('[records]\nkey = "passphrase"\n')
    code, _, told = run("people", "list")
    assert code == 30
    assert "records keys move" in told
    assert run("keys", "move", lines=f"{PASSPHRASE}\n") == (0, "place: passphrase\n", "")
    code, _, told = run("people", "list")
    assert code == 30
    assert PASSPHRASE_VARIABLE in told
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    assert run("people", "list")[0] == 0
    assert keys(run) == {**before, "place": "passphrase"}
    assert run("keys", "rotate")[0] == 0
    policy.write_text('[records]\nkey = "file"\n')
    assert run("keys", "move") == (0, "place: file\n", "")
    monkeypatch.delenv(PASSPHRASE_VARIABLE)
    assert keys(run)["place"] == "file"


def test_a_forgotten_passphrase_is_replaced_from_the_copy(
    run: Run, home: Path, policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy.write_text('[records]\nkey = "passphrase"\n')
    code, _, told = run("keys", "show")
    assert code == 30
    assert "records keys create" in told
    assert run("keys", "create", lines=f"{PASSPHRASE}\n")[0] == 0
    assert run("keys", "create", lines=f"{PASSPHRASE}\n")[0] == 2
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    before = keys(run)
    assert run("keys", "export", tmp_path / "copy", lines=f"{SECOND_PASSPHRASE}\n")[0] == 0
    monkeypatch.delenv(PASSPHRASE_VARIABLE)

    assert run("keys", "import", tmp_path / "copy", lines=f"{SECOND_PASSPHRASE}\n")[0] == 30
    lines = f"{SECOND_PASSPHRASE}\nthe third passphrase\n"
    assert run("keys", "import", tmp_path / "copy", "--instead", lines=lines)[0] == 0
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "the third passphrase")
    assert keys(run) == before
    assert len(list(records(home).glob("key.before-*"))) == 1


# --- People -----------------------------------------------------------------------------------------------------------


def test_people_are_added_listed_changed_and_removed(run: Run, policy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy.write_text("[records]\nsign_in = true\n")
    code, _, told = run("people", "list")
    assert code == 30
    assert "who you are" in told
    code, _, told = run("people", "list", "--as", "Ada")
    assert code == 30
    assert PASSWORD_VARIABLE in told
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    assert run("people", "add", "Ada", "--role", "administrator", lines=f"{PASSWORD}\n")[0] == 0
    ada = ("--as", "ada")
    assert run("people", "add", "Otto", "--role", "officer", lines=f"{PASSWORD}\n")[0] == 30
    assert run("people", "add", "Otto", "--role", "officer", *ada, lines="another password\n")[0] == 0
    assert run("people", "list", *ada)[1] == "administrator  Ada\nofficer        Otto\n"
    assert run("people", "change", "otto", "--role", "supervisor", *ada)[0] == 0
    assert run("people", "change", "otto", "--password", *ada, lines=f"{PASSWORD}\n")[0] == 0
    people = json.loads(run("people", "list", "--json", *ada)[1])
    assert people == [{"name": "Ada", "role": "administrator"}, {"name": "Otto", "role": "supervisor"}]
    # What only an administrator may do.
    for words in (("people", "list"), ("people", "remove", "Ada"), ("keys", "rotate"), ("keys", "show")):
        code, _, told = run(*words, "--as", "Otto")
        assert code == 30
        assert "Only administrators may do this" in told
    assert run("people", "remove", "Otto", *ada)[0] == 0
    code, _, told = run("people", "list", "--as", "Otto")
    assert code == 30
    assert "not right" in told
    assert "Otto" not in told


def test_a_wrong_password_is_an_answer_in_json_too(run: Run, policy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy.write_text("[records]\nsign_in = true\n")
    assert run("people", "add", "Ada", "--role", "administrator", lines=f"{PASSWORD}\n")[0] == 0
    monkeypatch.setenv(PASSWORD_VARIABLE, "wrong password")
    code, said, _ = run("people", "list", "--json", "--as", "Ada")
    assert code == 30
    assert json.loads(said)["error"]["code"] == "not_allowed"


def test_without_input_nothing_is_chosen(run: Run) -> None:
    assert run("people", "add", "Ada", "--role", "administrator")[0] == 2
    assert run("people", "list") == (0, "", "")


def test_what_is_typed_twice_must_be_the_same(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter([PASSWORD, "a different one"])
    monkeypatch.setattr(records_open, "at_terminal", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _question: next(typed))
    code, _, told = run("people", "add", "Ada", "--role", "administrator")
    assert code == 2
    assert "The two differ" in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no terminals to make up")
def test_at_a_terminal_it_is_asked_for_and_never_shown() -> None:
    import pty

    terminal, slave = pty.openpty()
    command = [sys.executable, "-m", "facematch_gui", "records", "people", "add", "Ada", "--role", "administrator"]
    # Without a terminal that controls it, the program asks through its own streams.
    with subprocess.Popen(
        command, stdin=slave, stderr=slave, start_new_session=True, cwd=Path(facematch_gui.__file__).parent.parent
    ) as process:
        shown = b""
        for asked in (1, 2):
            while shown.count(b": ") < asked:
                shown += os.read(terminal, 1000)
            os.write(terminal, f"{PASSWORD}\n".encode())
        process.wait(timeout=60)
    os.set_blocking(terminal, False)
    shown += os.read(terminal, 1000)
    for end in (terminal, slave):
        os.close(end)
    assert process.returncode == 0
    assert PASSWORD.encode() not in shown
