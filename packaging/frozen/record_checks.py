"""What the release gate asks of the records: the real work of a site, by commands of the frozen program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from frozen import clip
from frozen.guest import CASCADE, FailedCheckError, Guest, must
from frozen.project import COMMAND

CASE = "Übergabe 護照 4711"
"""Stands in no file, since what names a person is sealed."""
POLICY = """
[records]
key = "file"
crops = true
purpose = "the release gate"
"""
SERVER = ("127.0.0.1", 9)
"""Nobody listens there, and the guest has no network either."""
NOBODY = 65_534
"""The user ``nobody``: the bus of a desktop turns away users that the machine does not know."""
_DESKTOP = """
printf 'a password' | gnome-keyring-daemon --unlock --components=secrets > desktop.txt
exec "$0" records keys show --json
"""


def keeps_records(guest: Guest) -> str:
    """A check is recorded, found, proved and reported; the records are copied, lost, brought back and erased."""
    copy, database = guest.home / "records.backups.backup", guest.data / "records" / "records.sqlite3"
    with _policy(guest, POLICY):
        record = _records_a_check(guest)
        _finds(guest, record)
        must(guest.run(COMMAND, "records", "backup", copy, "--quiet"))
        for file in database.parent.glob(f"{database.name}*"):
            file.unlink()
        must(guest.run(COMMAND, "records", "restore", copy, "--quiet"))
        _finds(guest, record)
        _prove(guest)
        said = must(guest.run(COMMAND, "records", "retention-schedule")).stdout
        if "the release gate" not in said:
            raise FailedCheckError("the retention schedule does not say why the site checks")
        must(guest.run(COMMAND, "records", "purge"))
        keeps_to_itself(guest)
        _reports(guest, record)
        must(guest.run(COMMAND, "records", "erase", "--case", CASE, "--reason", "test", "--yes"))
        if _asked(guest, "list")["checks"]:
            raise FailedCheckError("a check is listed that was erased")
        entries = _asked(guest, "verify")["entries"]
    return f"a check is recorded, proved, brought back, reported and erased, and {entries} entries verify"


def waits_for_the_server(guest: Guest) -> str:
    """What speaks to a site's database is there; without an answer, the record waits."""
    address = f"postgresql://desk@{SERVER[0]}:{SERVER[1]}/facematch?sslmode=require"
    with _policy(guest, f'{POLICY}database = "{address}"\n'):
        _records_a_check(guest)
        server = _asked(guest, "status")["server"]
    if server["reached"] or not server["waiting"]:
        raise FailedCheckError(f"the record does not wait for the server: {server}")
    return f"{server['waiting']} entries wait for a server that does not answer"


def uses_the_key_store(guest: Guest) -> str:
    """On a desktop's bus, with GNOME's key store, where both are installed; it needs a user whom the machine knows."""
    if not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon") and _may_become_nobody(guest)):
        return "no key store is installed here, so this was not tried"
    home = guest.home.parent / "home of nobody"
    home.mkdir()
    (home / "policy.toml").write_text('[records]\nkey = "keystore"\n', encoding="utf-8")
    os.chown(home, NOBODY, NOBODY)
    wall = ("unshare", "--net", "--", "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--")
    where = ("env", f"--chdir={home}", f"HOME={home}", f"FACEMATCH_DATA={home}", f"XDG_RUNTIME_DIR={home}")
    session = ("dbus-run-session", "--", "sh", "-c", _DESKTOP, guest.program / COMMAND)
    said = json.loads(must(guest.execute([*wall, *where, *session])).stdout)
    if said["place"] != "keystore":
        raise FailedCheckError(f"the key lies elsewhere: {said['place']}")
    return "the key lies in GNOME's key store"


CHECKS: list[tuple[str, Callable[[Guest], str]]] = [
    ("records", keeps_records),
    ("records' server", waits_for_the_server),
    ("key store", uses_the_key_store),
]
"""Each raises ``FailedCheckError``, or says what it found."""


def _records_a_check(guest: Guest) -> str:
    """Verifies the sample pair; returns the identity of its record."""
    done = must(guest.run(COMMAND, "verify", *guest.pair, "--record", "--case", CASE, "--json"))
    return str(json.loads(done.stdout)["record"]["id"])


def _finds(guest: Guest, record: str) -> None:
    found = [check["record"] for check in _asked(guest, "list", "--case", CASE)["checks"]]
    if found != [record]:
        raise FailedCheckError(f"{found} are found, not {record}")
    _asked(guest, "verify")


def _prove(guest: Guest) -> None:
    """As an auditor does, who has neither the program nor the key."""
    folder, script = guest.data / "records", guest.resource("verify_records.py")
    proof = guest.home / "chain.jsonl"
    must(guest.run(COMMAND, "records", "export-chain", proof))
    alone: list[str | Path] = [sys.executable, "-I", "-S", script, proof, "--anchor", folder / "anchor.txt"]
    must(subprocess.run(alone, capture_output=True, text=True, check=False, cwd=guest.home))


def _reports(guest: Guest, record: str) -> None:
    """A report shows both faces, is genuine, and is not any more when a bit of it is changed."""
    report, picture = guest.home / "report.pdf", guest.home / "report.png"
    must(guest.run(COMMAND, "report", "make", record, "--out", report))
    must(guest.run(COMMAND, "report", "verify", report))
    faces = clip.faces_in(clip.print_page(report, picture), guest.resource(CASCADE))
    if faces < 2:
        raise FailedCheckError(f"{faces} faces are to be seen in the report, not 2")
    content = bytearray(report.read_bytes())
    content[len(content) // 2] ^= 1
    other = report.with_name("changed.pdf")
    other.write_bytes(content)
    must(guest.run(COMMAND, "report", "verify", other), code=1)


def keeps_to_itself(guest: Guest) -> None:
    """Nothing that names the case, and no face, stands in a file."""
    words = [CASE.encode(code) for code in ("utf-8", "utf-16-le")]
    files = [path for place in (guest.data, guest.home) for path in place.rglob("*") if path.is_file()]
    for path in files:
        data = path.read_bytes()
        if any(word in data for word in words):
            raise FailedCheckError(f"{path.name} names the case")
        if path.is_relative_to(guest.data / "records") and b"\xff\xd8\xff" in data:
            raise FailedCheckError(f"{path.name} holds a picture")


def _asked(guest: Guest, *words: str) -> Any:
    """What a command of the records answers."""
    return json.loads(must(guest.run(COMMAND, "records", *words, "--json")).stdout)


def _may_become_nobody(guest: Guest) -> bool:
    return bool(guest.cut_off) and os.geteuid() == 0


@contextmanager
def _policy(guest: Guest, text: str) -> Iterator[Path]:
    """The site's policy, as long as the check runs."""
    file = guest.data / "policy.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    try:
        yield file
    finally:
        file.unlink()
