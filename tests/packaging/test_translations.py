"""The tool for translators: what it finds in the source, what it takes in, and what it refuses."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
import translations
from languages import extraction, files, rules
from languages.extraction import Message, UnfitSourceError
from languages.files import Entry
from languages.reading import Module, Scope, UnknownTextError, calls

# --- What is found ----------------------------------------------------------------------------------------------------


def module_of(source: str, path: str = "core/made_up.py") -> Module:
    tree = ast.parse(source)
    made = Module(path, tree)
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef):
            made.functions[statement.name] = statement
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            made.constants[statement.targets[0].id] = statement.value
    return made


def sources(text: str, path: str = "core/made_up.py") -> set[str]:
    return {message.source for message in extraction._of_module(module_of(text, path))}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('raise PictureError("Title", "What " "to do.")', {"Title", "What to do."}),
        ('AGAIN = "Again."\nraise ModelError("Title", "Once. " + AGAIN)', {"Title", "Once. Again."}),
        ('NAME = "x"\nraise ModelError("Title", f"Use {NAME}.")', {"Title", "Use x."}),
        ('raise ModelError("One" if a else "Two", "Do.")', {"One", "Two", "Do."}),
        ('WHY = {1: "One", 2: "Two"}\nraise ModelError(WHY[n], "Do.")', {"One", "Two", "Do."}),
        ('def f():\n    title = "Local"\n    return ModelError(title, "Do.")', {"Local", "Do."}),
        ('def f(what):\n    return ModelError(what, "Do.")\nf("Given")\nf(what="Named")', {"Given", "Named", "Do."}),
        ('def f(m):\n    return "A." if m else "B."\nraise ModelError("T", f(1))', {"T", "A.", "B."}),
        ('BOTH = ("Title", "Do.")\nraise ModelError(*BOTH)', {"Title", "Do."}),
        ('raise ModelError("{reason}", "Do.")', {"Do."}),
        ("raise ModelError(error.title_template, error.remedy_template)", set()),
        ('raise ValueError("no text for people")', set()),
    ],
)
def test_an_errors_words_are_found_however_they_are_written(source: str, expected: set[str]) -> None:
    assert sources(source) == expected


def test_words_that_only_a_run_can_tell_are_refused() -> None:
    with pytest.raises(UnfitSourceError, match=r"core/made_up\.py:1"):
        sources("raise ModelError(words(), 'Do.')")


def test_a_module_whose_errors_have_no_place_is_refused() -> None:
    with pytest.raises(UnfitSourceError, match="SHOWN"):
        sources('raise ModelError("T", "R.")', "new_room/thing.py")


def test_what_only_the_command_line_says_is_left_out() -> None:
    assert sources('raise ModelError("T", "R.")', "commands/evaluate.py") == set()


def test_tr_belongs_to_its_class_and_knows_plurals() -> None:
    made = module_of(
        'class A:\n    class B:\n        def f(self):\n            self.tr("Text")\n            self.tr("%n", "", n)'
    )
    assert extraction._of_module(made) == [Message("B", "Text"), Message("B", "%n", "", plural=True)]


def test_the_scope_of_a_call_is_its_function() -> None:
    (scope, call), *_ = calls(module_of("def f():\n    g(x)"))
    assert isinstance(scope, Scope)
    with pytest.raises(UnknownTextError):
        scope.texts(call.args[0])


# --- What a translation keeps -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{a} of {b}", "{b} von {a}", None),
        ("{a} of {b}", "{a} von", "fields"),
        ("{a:,} MB", "{a} MB", "fields"),
        ("{a}", "{a", "braces"),
        ("&Open…", "Öff&nen…", None),
        ("&Open…", "打开(&O)…", None),
        ("&Open…", "Öffnen…", "&"),
        ("Open", "&Öffnen", "&"),
        ("One.", "Eins", "mark"),
        ("One.", "一。", None),
        ("One.", "एक।", None),
        ("One", "Eins.", "mark"),
        ("One ", "Eins", "spaces"),
        ("Run: facematch models list", "Ausführen: facematch models list", None),
        ("Run: facematch models list", "Ausführen: facematch Modelle", "facematch models list"),
        ("In the details (F9)", "In den Einzelheiten", "F9"),
        ("Scan it at 300 dpi", "Scan it at 300 dpi", "English"),
        ("Selfie", "Selfie", None),
        ("Text", "", "not translated"),
    ],
)
def test_a_translation_keeps_what_is_no_language(source: str, translation: str, fault: str | None) -> None:
    found = rules.faults("de", Message("X", source), Entry((translation,), is_finished=True))
    assert (not found) if fault is None else (len(found) == 1 and fault in found[0])


def test_a_draft_is_not_finished() -> None:
    assert rules.faults("de", Message("X", "One"), Entry(("Eins",))) == ["not finished"]


# --- To translators and back ------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a German file of three messages."""
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    files.write("de", {Message("X", source): Entry() for source in ("One", "{a} two", "<3 & more")})
    return tmp_path


def taken(folder: Path, answers: dict[str, str]) -> int:
    listed = [
        {"id": translations.identity(message), "translation": answers.get(message.source, "")}
        for message in files.read("de")
    ]
    (folder / "texts.json").write_text(json.dumps(listed), encoding="utf-8")
    return translations.import_language("de", folder / "texts.json")


def test_translations_are_taken_in_and_stay(folder: Path) -> None:
    assert taken(folder, {"One": "Eins", "<3 & more": "<3 & mehr"}) == 0
    read = files.read("de")
    assert read[Message("X", "One")] == Entry(("Eins",), is_finished=True)
    assert read[Message("X", "<3 & more")].forms == ("<3 & mehr",)
    assert not read[Message("X", "{a} two")].is_finished, "what was left empty stays to be translated"


def test_a_broken_translation_is_refused_and_the_others_are_taken(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert taken(folder, {"One": "Eins", "{a} two": "zwei"}) == 1
    assert "{a}" in capsys.readouterr().err
    read = files.read("de")
    assert read[Message("X", "One")].is_finished
    assert read[Message("X", "{a} two")] == Entry()


def test_writing_what_was_read_changes_no_byte(folder: Path) -> None:
    before = files.ts_file("de").read_bytes()
    files.write("de", files.read("de"))
    assert files.ts_file("de").read_bytes() == before


def test_a_text_that_changed_a_little_keeps_its_translation_as_a_draft(folder: Path) -> None:
    files.write("de", {Message("X", "Choose the picture again."): Entry(("Noch einmal wählen.",), is_finished=True)})
    new, other = Message("X", "Choose the pictures again."), Message("X", "Quite something else.")
    renewed = files.renewed("de", [new, other])
    assert renewed == {new: Entry(("Noch einmal wählen.",)), other: Entry()}


def test_a_plural_has_as_many_forms_as_the_language(folder: Path) -> None:
    plural = Message("X", "%n rows", plural=True)
    assert [len(files.renewed(code, [plural])[plural].forms) for code in ("en", "pl", "zh", "ar")] == [2, 3, 1, 6]
    entry = Entry(("%n Zeile", "%n Zeilen"), is_finished=True)
    files.write("de", {plural: entry})
    assert files.read("de") == {plural: entry}
    files.compile_language("de", folder / "de.qm")
    assert "Zeile".encode("utf-16-be") in (folder / "de.qm").read_bytes()


def test_a_stale_file_is_told(folder: Path) -> None:
    files.compile_language("de", files.qm_file("de"))
    assert not translations.is_stale("de")
    taken(folder, {"One": "Eins"})
    assert translations.is_stale("de")
