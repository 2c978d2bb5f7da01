"""What a name of a file may be: one that every system can write, a person can read, and no list is confused by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import PurePosixPath

PICTURE_SUFFIXES = frozenset(
    [
        ".avif",
        ".bmp",
        ".dib",
        ".gif",
        ".heic",
        ".heif",
        ".hif",
        ".jfif",
        ".jpe",
        ".jpeg",
        ".jpg",
        ".pdf",
        ".png",
        ".tif",
        ".tiff",
        ".webp",
    ]
)
"""Of every format that ``core.image`` opens; what is inside is asked when a picture is opened."""

DOCUMENT_WORDS = ("script", "document")
"""In the name of a document's picture, in whatever case."""

MOST_NAME_BYTES = 200
"""Of one folder's or file's name; file systems allow 255 or fewer, and copies are often given longer names."""
MOST_PATH_BYTES = 1000

_JUNK = frozenset(("__macosx", "thumbs.db", "desktop.ini"))
_BIDIRECTIONAL = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Turn the letters around them, so that a name reads as another."""
_NOT_ON_WINDOWS = re.compile(r'[<>"|?*]|[. ]$')
_DRIVE = re.compile(r"[A-Za-z]:")
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])[ ]*(\..*)?", re.IGNORECASE)
"""Devices on Windows, with any ending and in any folder."""


def is_picture(name: str) -> bool:
    """Whether a file's name says that it is a picture."""
    return PurePosixPath(name).suffix.lower() in PICTURE_SUFFIXES


def is_document(name: str) -> bool:
    """Whether a picture's name says that it is a document's: a passport, an identity card."""
    stem = PurePosixPath(name).stem.casefold()
    return any(word in stem for word in DOCUMENT_WORDS)


def is_junk(part: str) -> bool:
    """Whether a name is of what systems leave behind: hidden files, resource forks, caches of thumbnails."""
    return part.startswith(".") or part.casefold() in _JUNK


def absurdity(part: str) -> str | None:
    """Why nobody can use one folder's or file's name; ``None`` where it is sound."""
    try:
        size = len(part.encode())
    except UnicodeEncodeError:
        return "a name that is no text"
    if any(unicodedata.category(sign) in ("Cc", "Zl", "Zp") or sign in _BIDIRECTIONAL for sign in part):
        return "a name with control characters"
    return "a name that is too long" if size > MOST_NAME_BYTES else None


def is_too_long(name: str) -> bool:
    """Whether a whole path within a data set is too long for a system somewhere."""
    return len(name.encode(errors="surrogateescape")) > MOST_PATH_BYTES


def unfit_elsewhere(part: str) -> str | None:
    """Why a name, sound here, cannot be written on Windows; ``None`` where it can."""
    return "a name that Windows cannot write" if _NOT_ON_WINDOWS.search(part) else None


def shown(name: str) -> str:
    """A name as a list may show it: whatever is no letter or sign escaped, the middle left out where it is long."""
    plain = "".join(
        sign if sign.isprintable() and sign not in _BIDIRECTIONAL else sign.encode("unicode_escape").decode()
        for sign in name
    )
    return plain if len(plain) <= MOST_NAME_BYTES else f"{plain[: MOST_NAME_BYTES // 2]}…{plain[-40:]}"


def parts_within(name: str) -> Sequence[str] | None:
    """The folders and the file that a path in an archive names, or ``None`` where it leads or may lead elsewhere.

    It leads elsewhere where it begins at a root or a drive or goes up; it may on some system where it holds
    backslashes, colons (a drive, or a stream of another file), a zero byte, or the name of a Windows device.
    """
    if name.startswith("/") or "\\" in name or "\0" in name or _DRIVE.match(name):
        return None
    parts = [part for part in name.split("/") if part not in ("", ".")]
    if any(not part.strip(". ") or ":" in part or _RESERVED.fullmatch(part) for part in parts):
        return None
    return parts
