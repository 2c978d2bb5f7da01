"""The program's languages: ``python packaging/translations.py update``, ``compile``, ``export``, ``import``, ``check``.

update                brings every ``resources/translations/facematch_*.ts`` up to the program's texts of today
compile               writes the ``.qm`` files that the window reads
export LANG [FILE]    the messages that are not finished, as JSON, for translators; all of them with ``--all``
import LANG FILE      takes translations in; those with a fault are refused, and told
check [LANG...]       what is missing or broken; exit code 1 where anything is
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from languages import files, rules
from languages.extraction import Message, UnfitSourceError, module_of, of_language

_SHOWN_FAULTS = 40


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Keeps the program's languages.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="bring the languages' files up to the program's texts")
    commands.add_parser("compile", help="write what the window reads")
    export = commands.add_parser("export", help="write the messages that are not finished as JSON")
    export.add_argument("language", choices=files.FORMS)
    export.add_argument("file", type=Path, nargs="?", help="standard output by default")
    export.add_argument("--all", action="store_true", help="finished ones too")
    bring = commands.add_parser("import", help="take in translations")
    bring.add_argument("language", choices=files.FORMS)
    bring.add_argument("file", type=Path)
    check = commands.add_parser("check", help="say what is missing or broken")
    check.add_argument("languages", nargs="*", metavar="LANG")
    options = parser.parse_args(arguments)
    try:
        if options.command == "update":
            return update()
        if options.command == "compile":
            return compile_all()
        if options.command == "export":
            return export_language(options.language, options.file, finished_too=options.all)
        if options.command == "import":
            return import_language(options.language, options.file)
        return report(options.languages or list(files.FORMS))
    except UnfitSourceError as error:
        print(error, file=sys.stderr)
        return 2


def update() -> int:
    for code in files.FORMS:
        entries = files.renewed(code, of_language(code))
        files.write(code, entries)
        left = sum(not entry.is_finished for entry in entries.values())
        print(f"{code}: {len(entries)} messages, {left} to translate")
    return 0


def compile_all() -> int:
    for code in files.FORMS:
        files.compile_language(code, files.qm_file(code))
    return 0


def is_stale(code: str) -> bool:
    """Whether the file that the window reads is not what the translators' file would give now."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        files.compile_language(code, fresh)
        target = files.qm_file(code)
        return not target.is_file() or target.read_bytes() != fresh.read_bytes()


# -- to translators and back -----------------------------------------------------------------------------------------


def identity(message: Message) -> str:
    """A short name that stays while the English text stays."""
    text = "\0".join((message.context, message.source, message.comment))
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def export_language(code: str, target: Path | None, *, finished_too: bool) -> int:
    places = of_language(code)
    listed: list[dict[str, Any]] = [
        {
            "id": identity(message),
            "context": message.context,
            "source": message.source,
            "comment": "; ".join([*([message.comment] if message.comment else []), *map(module_of, places[message])]),
            "translation": list(entry.forms) if message.plural else entry.forms[0],
        }
        for message, entry in files.read(code).items()
        if message in places and (finished_too or not entry.is_finished)
    ]
    text = json.dumps(listed, ensure_ascii=False, indent=1) + "\n"
    if target is None:
        sys.stdout.write(text)
    else:
        target.write_text(text, encoding="utf-8")
        print(f"{code}: {len(listed)} messages")
    return 0


def import_language(code: str, source: Path) -> int:
    """Takes in every translation that has no fault; the others are told, and stay unfinished."""
    entries = files.read(code)
    by_identity = {identity(message): message for message in entries}
    taken, refused = 0, 0
    for item in json.loads(source.read_text(encoding="utf-8-sig")):
        translation = item["translation"]
        forms = tuple(translation) if isinstance(translation, list) else (translation,)
        message = by_identity.get(item["id"])
        if message is None:
            print(f"{item['id']}: no such message any more; export again", file=sys.stderr)
            refused += 1
            continue
        if not any(forms):
            continue
        entry = files.Entry(forms, is_finished=True)
        wrong = rules.faults(code, message, entry)
        if len(forms) != len(entries[message].forms):
            wrong.append(f"{len(entries[message].forms)} forms are needed")
        if wrong:
            refused += 1
            print(f"{item['id']} {message.source[:60]!r}: {'; '.join(wrong)}", file=sys.stderr)
            continue
        entries[message] = entry
        taken += 1
    files.write(code, entries)
    left = sum(not entry.is_finished for entry in entries.values())
    print(f"{code}: {taken} taken in, {refused} refused, {left} to translate")
    return 1 if refused else 0


# -- what is missing or broken ---------------------------------------------------------------------------------------


def wrong_in(code: str) -> list[str]:
    """Every fault of a language, each in a line."""
    messages = set(of_language(code))
    entries = files.read(code)
    found = [f"{message.context}: {message.source!r}: not in the file" for message in sorted(messages - set(entries))]
    found += [f"{message.context}: {message.source!r}: no longer said" for message in sorted(set(entries) - messages)]
    for message, entry in entries.items():
        found += [f"{message.context}: {message.source!r}: {fault}" for fault in rules.faults(code, message, entry)]
    if is_stale(code):
        found.append("the compiled file is stale: python packaging/translations.py compile")
    return found


def report(codes: Sequence[str]) -> int:
    any_wrong = False
    for code in codes:
        found = wrong_in(code)
        any_wrong |= bool(found)
        print(f"{code}: {'all is well' if not found else f'{len(found)} faults'}")
        for line in found[:_SHOWN_FAULTS]:
            print(f"  {line}")
        if len(found) > _SHOWN_FAULTS:
            print(f"  and {len(found) - _SHOWN_FAULTS} more")
    return 1 if any_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
