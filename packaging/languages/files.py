"""The languages' files: ``facematch_de.ts``, which people edit, and ``facematch_de.qm``, which the window reads."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Final

import PySide6

from languages.extraction import Message
from languages.reading import PACKAGE

FOLDER: Final = PACKAGE.parent / "resources" / "translations"
FORMS: Final = {"en": 2, "de": 2, "fr": 2, "es": 2, "pt": 2, "it": 2, "pl": 3, "hi": 2, "zh": 1, "ar": 6}
"""Every language, and how many forms of a text it has for numbers: as Qt counts them."""
TRANSLATED: Final = tuple(code for code in FORMS if code != "en")
_ALIKE = 0.8


@dataclass(frozen=True)
class Entry:
    """What stands in a file for one message.

    Attributes:
        forms: the translation; of a message with plural forms, each form.
        is_finished: a translator stands by it.
    """

    forms: tuple[str, ...] = ("",)
    is_finished: bool = False

    @property
    def is_empty(self) -> bool:
        return not all(self.forms)


def ts_file(code: str) -> Path:
    return FOLDER / f"facematch_{code}.ts"


def qm_file(code: str) -> Path:
    return FOLDER / f"facematch_{code}.qm"


def read(code: str) -> dict[Message, Entry]:
    """The messages of a language's file; none where there is no file yet."""
    path = ts_file(code)
    if not path.is_file():
        return {}
    found: dict[Message, Entry] = {}
    for context in ET.fromstring(path.read_bytes()).iter("context"):
        for node in context.iter("message"):
            message = Message(
                context.findtext("name", ""),
                node.findtext("source", ""),
                node.findtext("comment", ""),
                node.get("numerus") == "yes",
            )
            translation = node.find("translation")
            assert translation is not None, "a message without a translation element"
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[message] = Entry(tuple(forms), translation.get("type") != "unfinished")
    return found


def write(code: str, entries: Mapping[Message, Entry]) -> None:
    """Writes a language's file: sorted, without line numbers, so that only what has changed differs."""
    root = ET.Element("TS", {"version": "2.1", "language": code, "sourcelanguage": "en"})
    contexts: dict[str, ET.Element] = {}
    for message, entry in sorted(entries.items(), key=lambda pair: pair[0]):
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        node = ET.SubElement(contexts[message.context], "message", {"numerus": "yes"} if message.plural else {})
        ET.SubElement(node, "source").text = message.source
        if message.comment:
            ET.SubElement(node, "comment").text = message.comment
        translation = ET.SubElement(node, "translation", {} if entry.is_finished else {"type": "unfinished"})
        if message.plural:
            for form in entry.forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = entry.forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    ts_file(code).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def renewed(code: str, messages: Iterable[Message]) -> dict[Message, Entry]:
    """A language's entries for its messages of today.

    What is gone is dropped. A new message that is nearly one that is gone takes over its translation, unfinished.
    """
    wanted = list(messages)
    known = read(code)
    gone = {message: entry for message, entry in known.items() if message not in set(wanted) and not entry.is_empty}
    entries: dict[Message, Entry] = {}
    for message in wanted:
        count = FORMS[code] if message.plural else 1
        entry = known.get(message)
        if entry is None or len(entry.forms) != count:
            entry = Entry(_nearly(message, gone) if count == 1 else ("",) * count)
        entries[message] = entry
    return entries


def _nearly(message: Message, gone: Mapping[Message, Entry]) -> tuple[str, ...]:
    sources = {old.source: entry for old, entry in gone.items() if old.context == message.context and not old.plural}
    close = get_close_matches(message.source, sources, n=1, cutoff=_ALIKE)
    return sources[close[0]].forms if close else ("",)


def compile_language(code: str, target: Path) -> None:
    """Writes what the window reads; messages that are not translated are left out, and stay English.

    Raises:
        CalledProcessError: the file is not one of Qt's.
    """
    program = Path(PySide6.__file__).parent / f"lrelease{'.exe' if sys.platform == 'win32' else ''}"
    subprocess.run([program, "-silent", ts_file(code), "-qm", target], check=True)
