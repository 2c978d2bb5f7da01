"""Which encoding a list was written in: what spreadsheets on people's machines save does not say so."""

from __future__ import annotations

import codecs
import locale
import re
import unicodedata
from pathlib import Path

from charset_normalizer import from_bytes

_CHUNK = 1 << 20
_SAMPLE = 1 << 16
"""Bytes of lines with other than plain letters that are looked at; whether the rest decodes is checked as well."""

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LATIN = ("cp1252", "cp1250", "cp1254")
"""Windows' encodings for languages in Latin letters, the commonest first."""
OTHER_SCRIPTS = ("cp1251", "cp1253", "cp932", "gb18030", "big5", "euc_kr")
"""Windows' encodings for others; in them, foreign letters stand side by side."""
_PUNCTUATION = set("‘’‚“”„–—…·«»°ºª€§&©®™´¿¡")
"""What names and titles hold beside letters, without being a sign of a wrong guess."""
_WORD = re.compile(r"[^\W\d_]+")
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f]")


def encoding_of(file: Path) -> str | None:
    """The name of the codec that reads the whole file as text, or ``None`` where there is none.

    A byte order mark and UTF-8 prove themselves. The older encodings cannot be told apart for sure: a Latin one is
    taken where it yields letters in words of mostly plain ones, else this machine's own, in which its spreadsheet
    writes, else charset_normalizer's guess.

    Raises:
        OSError: the file cannot be read.
    """
    with file.open("rb") as stream:
        head = stream.read(_SAMPLE)
    for mark, encoding in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return encoding if _reads(file, encoding) else None
    for candidate in (*_utf16_without_mark(head), "utf-8"):
        if _reads(file, candidate):
            return candidate
    sample = _telling_lines(file)
    return next((candidate for candidate in _older_candidates(sample) if _reads(file, candidate)), None)


def _utf16_without_mark(head: bytes) -> list[str]:
    """UTF-16 shows in the zero half of every plain letter."""
    if len(head) < 4:
        return []
    zeros = {"utf-16-le": head[1::2].count(0), "utf-16-be": head[0::2].count(0)}
    return [encoding for encoding, count in zeros.items() if count > len(head) / 8]


def _reads(file: Path, encoding: str) -> bool:
    """Whether the file decodes to its end, and to text."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with file.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                if _NO_TEXT.search(decoder.decode(chunk)):
                    return False
            decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _telling_lines(file: Path) -> bytes:
    """Lines that hold more than plain letters, up to the size of a sample."""
    found, size = [], 0
    with file.open("rb") as stream:
        for line in stream:
            if not line.isascii():
                found.append(line[:_SAMPLE])
                size += len(line)
            if size >= _SAMPLE:
                break
    return b"".join(found)


def _older_candidates(sample: bytes) -> list[str]:
    own = [locale.getencoding().lower()]
    latin = [encoding for encoding in sorted(LATIN, key=lambda name: name not in own) if _is_latin(sample, encoding)]
    other = [encoding for encoding in own if encoding.startswith("cp") and encoding not in LATIN]
    guesses = [match.encoding for match in from_bytes(sample, cp_isolation=list(OTHER_SCRIPTS))]
    return [*latin, *other, *guesses]


def _is_latin(sample: bytes, encoding: str) -> bool:
    """Whether the foreign letters stand in words of mostly plain ones, and no stray signs beside them."""
    try:
        text = sample.decode(encoding)
    except UnicodeError:
        return False
    foreign = [letter for letter in text if not letter.isascii()]
    if not all(_in_a_word(letter) for letter in foreign):
        return False
    strange = 0
    for word in _WORD.findall(text):
        beyond = sum(not letter.isascii() for letter in word)
        strange += beyond if beyond > len(word) / 2 else 0
    return strange <= len(foreign) / 3


def _in_a_word(letter: str) -> bool:
    return letter in _PUNCTUATION or unicodedata.category(letter)[0] in "LZ"
