"""What a translation keeps of its source: fields, mnemonics, commands, spaces, and how it ends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from string import Formatter

from languages.extraction import Message
from languages.files import Entry

_MNEMONIC = re.compile(r"&(?!&)(?<!&&)")
_KEPT = re.compile(r"--[a-z][a-z-]+|\bF\d{1,2}\b|\bdpi\b|\b[A-Z]+_[A-Z]+\b|\b\w+\.(?:json|toml|md|npz)\b|<[^>]+>")
"""Options, keys, variables, files and tags: a person types or looks for exactly that."""
_COMMANDS = re.compile(r"facematch (?:models |dataset )?[a-z][a-z-]+")
_SENTENCE_ENDS = {".": ".。।", ":": ":：", "…": "…", "?": "?？؟", "!": "!！"}
_OPEN_ENDS = "".join(_SENTENCE_ENDS.values())
_LONG_ENOUGH = 4
"""Words from which on a translation that is its source was forgotten."""


def faults(code: str, message: Message, entry: Entry) -> list[str]:
    """What is wrong with one entry, each in a few words; nothing where all is well."""
    if entry.is_empty:
        return ["not translated"]
    found = [] if entry.is_finished else ["not finished"]
    for form in entry.forms:
        found += _faults_of_form(code, message, form)
    return list(dict.fromkeys(found))


def _faults_of_form(code: str, message: Message, text: str) -> Iterator[str]:
    source = message.source
    if code != "en":
        yield from _lost(source, text)
    if "&" in source and len(_MNEMONIC.findall(text)) != len(_MNEMONIC.findall(source)):
        yield "it needs one & before the letter of its key, as in the source"
    elif "&" not in source and _MNEMONIC.search(text):
        yield "there is an & that the source does not have"
    if (text[:1].isspace(), text[-1:].isspace()) != (source[:1].isspace(), source[-1:].isspace()):
        yield "spaces at its ends differ from the source's"
    if "\n" in text and "\n" not in source:
        yield "there is a line break that the source does not have"
    if not _ends_alike(source, text):
        yield "it ends with another mark than the source"
    if code != "en" and text == source and len(re.findall(r"[A-Za-z]{2,}", _without_fields(source))) >= _LONG_ENOUGH:
        yield "it is the English text"


def _lost(source: str, text: str) -> Iterator[str]:
    try:
        wanted, given = Counter(fields(source)), Counter(fields(text))
    except ValueError:
        yield "its braces are not those of fields"
        return
    if set(wanted) != set(given):
        yield f"its fields must be {', '.join(sorted(wanted)) or 'none'}"
    if "%n" in source and "%n" not in text:
        yield "the number %n is missing"
    for kept in sorted(set(_KEPT.findall(source)) | set(_COMMANDS.findall(source))):
        if kept not in text:
            yield f"{kept} must stay as it is"


def fields(text: str) -> list[str]:
    """The ``{fields}`` of a template, as they are written.

    Raises:
        ValueError: a brace is not closed.
    """
    return [
        "{" + name + ("!" + how if how else "") + (":" + form if form else "") + "}"
        for _, name, form, how in Formatter().parse(text)
        if name is not None
    ]


def _without_fields(text: str) -> str:
    return re.sub(r"\{[^}]*\}", "", text)


def _ends_alike(source: str, text: str) -> bool:
    a, b = _end(source), _end(text)
    if a in _SENTENCE_ENDS:
        return b in _SENTENCE_ENDS[a]
    return b not in _OPEN_ENDS


def _end(text: str) -> str:
    """The last mark, brackets and the key of a mnemonic in brackets left out: ``Open… (&O)`` ends with the dots."""
    bare = re.sub(r"\s*[(（]&\w[)）]", "", text).rstrip()
    return bare[-1:] or " "
