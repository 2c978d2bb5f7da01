"""The staff PIN of a kiosk: kept as a hash that is slow to guess, and tried at a pace that wrong tries slow down."""

from __future__ import annotations

import contextlib
import re
import threading
import unicodedata
from collections.abc import Callable
from pathlib import Path

from facematch_gui.bulk.whole_file import write_whole_text
from facematch_gui.errors import PolicyError, UsageError
from facematch_gui.guessing import ARGON2_LANES, ARGON2_MEMORY_KIB, ARGON2_PASSES, wait_after

SHORTEST, LONGEST = 4, 12
"""Digits of a PIN."""
FREE_TRIES = 3
"""So many tries in a row need no waiting in between."""

_LARGEST_MEMORY_KIB, _LARGEST_TIME_COST = 1024 * 1024, 64
_HASH = re.compile(r"\$argon2id\$v=19\$m=(\d{1,9}),t=(\d{1,4}),p=(\d{1,2})\$[A-Za-z0-9+/]{11,86}\$[A-Za-z0-9+/]{22,86}")
_COUNTS = 1_000_000
"""Wrong tries are counted up to this number: none waits longer for it."""


def hash_pin(pin: str) -> str:
    """The hash of a PIN, with its own salt, as the policy's ``kiosk.pin`` holds it. Takes a tenth of a second.

    Raises:
        UsageError: it does not have 4 to 12 digits, or one digit alone makes it up.
    """
    from argon2 import PasswordHasher

    digits = _plain_digits(pin)
    if digits is None:
        raise UsageError(
            "The PIN does not consist of {shortest} to {longest} digits",
            "Choose digits alone; eight are hard to guess, also for somebody who reads the policy.",
            shortest=SHORTEST,
            longest=LONGEST,
        )
    if len(set(digits)) == 1:
        raise UsageError("The PIN is one digit repeated", "Choose one that nobody tries first.")
    return PasswordHasher(ARGON2_PASSES, ARGON2_MEMORY_KIB, ARGON2_LANES).hash(digits)


def is_pin_hash(text: str) -> bool:
    """Whether a text is the hash of a PIN that this machine can check: Argon2id, and of a sane cost."""
    found = _HASH.fullmatch(text)
    if not found:
        return False
    memory, time_cost, lanes = (int(figure) for figure in found.groups())
    return 8 * lanes <= memory <= _LARGEST_MEMORY_KIB and 1 <= time_cost <= _LARGEST_TIME_COST and lanes >= 1


class PinGate:
    """Lets in who knows the PIN, and makes guessing slow.

    One thread may try while another asks how long to wait. How many tries were wrong survives a restart, so that
    nobody guesses faster by pulling the plug; the wait then begins anew.

    Args:
        pin_hash: as ``hash_pin`` makes it.
        tries_file: where the number of wrong tries is kept, and nothing else; ``None`` keeps it in memory alone.
        clock: seconds that never go backwards.

    Raises:
        PolicyError: the hash is none.
    """

    def __init__(self, pin_hash: str, tries_file: Path | None, clock: Callable[[], float]) -> None:
        if not is_pin_hash(pin_hash):
            raise PolicyError(
                "The policy's kiosk.pin is not the hash of a PIN", "Set the PIN anew: facematch kiosk set-pin."
            )
        self._hash = pin_hash
        self._file = tries_file
        self._clock = clock
        self._one_at_a_time = threading.Lock()
        self._wrong = _read_count(tries_file)
        self._open_from = clock() + wait_after(self._wrong, FREE_TRIES)

    def seconds_to_wait(self) -> float:
        """How long until the PIN may be tried again; nought where it may be at once."""
        return max(0.0, self._open_from - self._clock())

    def try_pin(self, pin: str) -> bool:
        """Whether it is the PIN; never while there is still time to wait. Takes a tenth of a second or more."""
        with self._one_at_a_time:
            if self.seconds_to_wait() > 0:
                return False
            # Counted before it is checked: a try that ends with a pulled plug was one.
            self._count(self._wrong + 1)
            right = self._is_right(pin)
            if right:
                self._count(0)
            self._open_from = self._clock() + wait_after(self._wrong, FREE_TRIES)
            return right

    def _is_right(self, pin: str) -> bool:
        from argon2 import PasswordHasher
        from argon2.exceptions import VerificationError

        digits = _plain_digits(pin)
        if digits is None:
            return False
        try:
            return PasswordHasher().verify(self._hash, digits)
        except VerificationError:
            return False

    def _count(self, wrong: int) -> None:
        self._wrong = min(wrong, _COUNTS)
        if self._file is None:
            return
        # A full disk must not keep the staff out.
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole_text(self._file, f"{self._wrong}\n", private=True)


def _plain_digits(pin: str) -> str | None:
    """The PIN in ASCII digits, whichever script it was typed in; ``None`` where it is no PIN."""
    if not (pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST):
        return None
    return "".join(str(unicodedata.decimal(digit)) for digit in pin)


def _read_count(file: Path | None) -> int:
    """The wrong tries that a file holds. One that holds no number costs a wait, lest spoiling it be a way round it."""
    if file is None:
        return 0
    try:
        with file.open("rb") as stream:
            text = stream.read(32).strip()
    except FileNotFoundError:
        return 0
    except OSError:
        return FREE_TRIES
    return min(int(text), _COUNTS) if re.fullmatch(rb"[0-9]{1,9}", text) else FREE_TRIES
