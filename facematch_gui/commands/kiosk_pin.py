"""Where the staff PIN comes from, and how its hash gets into a policy that somebody wrote by hand."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import tomllib
from pathlib import Path
from typing import IO, Any

from facematch_gui.errors import OutputError, PolicyError, UsageError
from facematch_gui.settings.reading import read_bytes

_LONGEST_LINE = 4096
_HEAD = re.compile(r"^[ \t]*\[[ \t]*kiosk[ \t]*\][ \t]*(?:#[^\r\n]*)?(\r?\n)", re.MULTILINE)


def ask_for_pin() -> str:
    """The PIN: asked for twice without an echo, or the first line of an input that is no terminal.

    Raises:
        UsageError: the two differ, or there is no input.
    """
    from getpass import getpass

    try:
        if not (sys.stdin and sys.stdin.isatty()):
            return sys.stdin.readline(_LONGEST_LINE).strip() if sys.stdin else ""
        pin = getpass("PIN for the staff, 4 to 12 digits: ").strip()
        again = getpass("The same again: ").strip()
    except (EOFError, UnicodeDecodeError) as error:
        raise UsageError("There was no PIN", "Type one, and then the same again.") from error
    if pin != again:
        raise UsageError("The two PINs differ", "Type the same command again, and the same PIN twice.")
    return pin


def policy_line(pin_hash: str) -> str:
    """The line for the section ``[kiosk]`` of a policy."""
    import tomlkit

    return f"pin = {tomlkit.item(pin_hash).as_string()}"


def write_pin(file: Path, pin_hash: str) -> None:
    """Writes the hash into a policy, which is made where there is none. All else in it stays, comments too.

    Raises:
        PolicyError: the file is there, but is no policy.
        OutputError: it cannot be written; then it is as it was.
    """
    from facematch_gui.bulk.whole_file import write_whole

    # A link stays one: what it points at is replaced.
    place = Path(os.path.realpath(file))
    content = _with_pin(read_bytes(place) if place.exists() else b"", pin_hash)
    before = place.stat() if place.exists() else None

    def write(stream: IO[bytes]) -> None:
        if before is not None:
            _keep_rights(stream, before)
        stream.write(content)

    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_whole(place, write, private=False)
    except OSError as error:
        raise OutputError(
            "The policy cannot be written: {reason}",
            "Type the command as an administrator, or name a file that you may write.",
            reason=error.strerror or type(error).__name__,
        ) from error


def _keep_rights(stream: IO[bytes], before: os.stat_result) -> None:
    """The new file is as open as the old one, and belongs to the same people where we may say so."""
    if sys.platform != "win32":
        with contextlib.suppress(PermissionError):
            os.fchown(stream.fileno(), before.st_uid, before.st_gid)
        os.fchmod(stream.fileno(), before.st_mode & 0o777)


def _with_pin(content: bytes, pin_hash: str) -> bytes:
    mark = b"\xef\xbb\xbf" if content.startswith(b"\xef\xbb\xbf") else b""
    try:
        text = content.removeprefix(mark).decode()
        wanted = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise PolicyError("The policy file is no text", "Name a policy file: a few lines of TOML in UTF-8.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise PolicyError(
            "The policy file is not valid TOML: {reason}",
            "Mend that line; docs/administrators.md shows a whole policy.",
            reason=str(error),
        ) from error
    kiosk = wanted.setdefault("kiosk", {})
    if not isinstance(kiosk, dict):
        raise PolicyError("The policy's kiosk is no section", "Begin it with a line [kiosk].")
    ways = (_with_changed_value,) if "pin" in kiosk else (_with_first_line, _with_changed_value)
    kiosk["pin"] = pin_hash
    for way in ways:
        made = way(text, pin_hash)
        if _means(made, wanted):
            return mark + made.encode()
    raise PolicyError(
        "The PIN cannot be written into this policy", "Write this line below [kiosk]: {line}",
        line=policy_line(pin_hash),
    )  # fmt: skip


def _with_first_line(text: str, pin_hash: str) -> str:
    """The PIN below the section's head, where no comment that stands before the next section is torn from it."""
    return _HEAD.sub(lambda head: f"{head[0]}{policy_line(pin_hash)}{head[1]}", text, count=1)


def _with_changed_value(text: str, pin_hash: str) -> str:
    """The PIN wherever the policy has the section, in whatever way it is written; at the end where it has none."""
    import tomlkit

    document = tomlkit.parse(text)
    if "kiosk" not in document:
        document["kiosk"] = tomlkit.table()
    section = document["kiosk"]
    if isinstance(section, dict):
        section["pin"] = pin_hash
    return tomlkit.dumps(document)


def _means(text: str, wanted: dict[str, Any]) -> bool:
    try:
        return tomllib.loads(text) == wanted
    except tomllib.TOMLDecodeError:
        return False
