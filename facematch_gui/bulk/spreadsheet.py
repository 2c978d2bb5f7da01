"""Cells that a spreadsheet shows and never works out."""

from __future__ import annotations

import re
from typing import Final

_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
_PLAIN_NUMBER: Final = re.compile(r"[+-]?\d+([.,]\d+)?")


def inert(cell: str) -> str:
    """The text as a spreadsheet shows it, never as it would work it out.

    A cell that begins as a formula does gets an apostrophe in front, which a spreadsheet takes for "this is text".
    Plain numbers stay as they are: their sign starts no formula that does anything.
    """
    if cell.startswith(_FORMULA_STARTS) and not _PLAIN_NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell
