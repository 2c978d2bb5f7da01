"""What it costs to guess a PIN, a password or a passphrase: the same wherever one is asked for."""

from __future__ import annotations

ARGON2_PASSES, ARGON2_MEMORY_KIB, ARGON2_LANES = 3, 64 * 1024, 1
"""Argon2id as RFC 9106 advises where memory is scarce (section 4, second choice), in one lane: kiosks are small."""
FIRST_WAIT, LONGEST_WAIT = 5.0, 300.0
"""Seconds to wait after the last of the free tries, doubled by each wrong one that follows, and the most."""
_MOST_DOUBLINGS = 30


def wait_after(wrong: int, free_tries: int) -> float:
    """Seconds between the last of so many wrong tries in a row and the next try.

    Args:
        free_tries: so many of them need no waiting in between.
    """
    if wrong < free_tries:
        return 0.0
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(wrong - free_tries, _MOST_DOUBLINGS))
