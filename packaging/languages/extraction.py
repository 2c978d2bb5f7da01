"""Everything that the window can show, found in the program's source.

Texts come in four ways: as arguments of ``tr`` and ``translate``; as title and remedy of the errors that can reach the
window (context ``errors``); as title and advice of findings (``findings``); as sentences before the camera
(``coaching``).
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath

from languages.reading import PACKAGE, Module, Scope, UnknownTextError, calls, module

SHOWN = (
    "adaptation/",
    "app_kiosk.py",
    "batch/",
    "bulk/",
    "commands/adapt.py",
    "commands/learning.py",
    "commands/models_use.py",
    "core/",
    "dataset/chip_files.py",
    "dataset/journal.py",
    "dataset/layout.py",
    "dataset/plan.py",
    "dataset/preparation.py",
    "dataset/prepared.py",
    "dataset/splitting.py",
    "engines/",
    "errors.py",
    "gui/",
    "records/",
    "settings/",
    "training/checkpoints.py",
)
"""Where the errors come from that can reach the window: checks, lists, settings, and adapting the network."""

NOT_SHOWN = (
    "app.py",
    "cli.py",
    "commands/",
    "core/original.py",
    "dataset/",
    "evaluation/",
    "kiosk/",
    "records/backups/backup.py",
    "records/proof/chain_export.py",
    "records/backups/copies.py",
    "records/keys/joining.py",
    "screen.py",
    "self_test.py",
    "training/",
)
"""Where all others come from: commands that nobody starts from the window, and what the system's side of a kiosk says
to whoever sets it up. The longer name counts, of both lists."""

_PASSED_ON = {
    "str(template['title'])",
    "str(template['remedy'])",
    "text.replace('{', '{{').replace('}', '}}')",
}
"""An error raised again: its words stand where it was first raised, or come filled from another process."""

QT_TEXTS = {
    "QPlatformTheme": ("OK", "Open", "Save", "&Yes", "&No", "Cancel", "Close"),
    "QFileDialog": (
        "&Choose", "&Delete", "&New Folder", "&Open", "&Rename", "&Save", "All Files (*)", "Back", "Create New Folder",
        "Create a New Folder", "Detail View", "Directory:", "File &name:", "Files", "Find Directory", "Forward",
        "List View", "Open", "Parent Directory", "Recent Places", "Save As", "Show &hidden files", "Sidebar",
    ),
    "QFileSystemModel": ("Computer", "Date Modified", "Name", "Size", "Type"),
    "QLineEdit": ("&Copy", "&Paste", "&Redo", "&Undo", "Cu&t", "Delete", "Select All"),
    "QWidgetTextControl": ("&Copy", "Select All"),
}  # fmt: skip
"""Qt's own texts that the window shows: menus of text fields, buttons of questions, the file dialog."""
WITHOUT_QT = ("hi",)
"""Languages into which Qt is not translated; the program's own files hold ``QT_TEXTS`` for them."""

FINDING_CALLS = {"Words"}
CUE_CALLS = {"Cue", "_cue"}


@dataclass(frozen=True, order=True)
class Message:
    """One text of the program, as translators see it.

    Attributes:
        context: where Qt looks for it: a class, or the group that a call of ``translate`` names.
        source: in English.
        comment: tells two uses of one English text apart; empty nearly always.
        plural: whether its form depends on a number, ``%n``.
    """

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class UnfitSourceError(Exception):
    """A text in the source that cannot be extracted, and where it stands."""


def shows(path: str) -> bool | None:
    """Whether the errors of a module can reach the window; ``None`` where nobody has said so."""

    def weight(places: tuple[str, ...]) -> int:
        return max((len(place) for place in places if path == place or path.startswith(place)), default=-1)

    shown, hidden = weight(SHOWN), weight(NOT_SHOWN)
    return None if shown == hidden else shown > hidden


@cache
def everything() -> dict[Message, list[str]]:
    """All messages of the program, with the modules that each stands in.

    Raises:
        UnfitSourceError: a text is not made of constants, or a module's errors have no place in ``SHOWN`` or
            ``NOT_SHOWN``.
    """
    found: dict[Message, list[str]] = defaultdict(list)
    for file in sorted(PACKAGE.rglob("*.py")):
        path = file.relative_to(PACKAGE).as_posix()
        for message in sorted(set(_of_module(module(path)))):
            found[message].append(path)
    return dict(sorted(found.items()))


def of_language(code: str) -> dict[Message, list[str]]:
    """What a language's file holds: of English, only what has plural forms."""
    found = {message: places for message, places in everything().items() if code != "en" or message.plural}
    if code in WITHOUT_QT:
        for context, texts in QT_TEXTS.items():
            found |= {Message(context, text): ["Qt's own texts"] for text in texts}
    return dict(sorted(found.items()))


def _of_module(place: Module) -> list[Message]:
    found = list(_translated(place))
    words = place.path == "core/quality/words.py"
    for scope, call in calls(place):
        name = _called(call)
        if name in error_names():
            found += _messages("errors", scope, call, what_is_said(call))
        elif words and name in FINDING_CALLS:
            found += _messages("findings", scope, call, call.args[:2])
        elif place.path.startswith("gui/") and name in CUE_CALLS:
            found += _messages("coaching", scope, call, call.args[:1])
    return found


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


@cache
def error_names() -> frozenset[str]:
    """The classes of the one tree of errors."""
    names = {"FaceMatchError"}
    for statement in module("errors.py").tree.body:
        if isinstance(statement, ast.ClassDef) and any(ast.unparse(base) in names for base in statement.bases):
            names.add(statement.name)
    return frozenset(names)


def what_is_said(call: ast.Call) -> list[ast.expr]:
    """Title and remedy of an error's call."""
    by_name = [keyword.value for keyword in call.keywords if keyword.arg in ("title", "remedy")]
    return [*call.args[:2], *by_name]


def _messages(context: str, scope: Scope, call: ast.Call, said: list[ast.expr]) -> list[Message]:
    path = scope.module.path
    if context == "errors" and not shows(path):
        if shows(path) is None:
            raise UnfitSourceError(f"{path}:{call.lineno}: name the module in SHOWN or NOT_SHOWN")
        return []
    found: list[Message] = []
    for node in said:
        for each in _unpacked(scope, node):
            if _is_passed_on(each):
                continue
            try:
                found += [Message(context, text) for text in scope.texts(each) if _says_something(text)]
            except UnknownTextError as unknown:
                raise UnfitSourceError(f"{path}:{call.lineno}: {unknown} is not made of constants") from unknown
    return found


def _unpacked(scope: Scope, node: ast.expr) -> list[ast.expr]:
    """``*PAIR`` as its two parts."""
    if not isinstance(node, ast.Starred):
        return [node]
    value = node.value
    if isinstance(value, ast.Name) and (value.id in scope.module.constants or value.id in scope.module.imports):
        home = scope.module if value.id in scope.module.constants else module(scope.module.imports[value.id][0])
        value = home.constants[value.id]
    if isinstance(value, ast.Tuple):
        return list(value.elts)
    return [value.elt] if isinstance(value, ast.GeneratorExp) else [node]


def _says_something(text: str) -> bool:
    """Whether there is anything but fields: what fills them is translated, if at all, where it is made."""
    return any(character.isalpha() for character in re.sub(r"\{[^}]*\}", "", text))


def _is_passed_on(node: ast.expr) -> bool:
    text = ast.unparse(node)
    return text in _PASSED_ON or (isinstance(node, ast.Attribute) and node.attr.endswith("_template"))


# -- tr and translate ------------------------------------------------------------------------------------------------


def _translated(place: Module) -> list[Message]:
    found: list[Message] = []

    def walk(node: ast.AST, owner: str, scope: Scope) -> None:
        for child in ast.iter_child_nodes(node):
            inner = child.name if isinstance(child, ast.ClassDef) else owner
            within = Scope(place, child) if isinstance(child, ast.FunctionDef) else scope
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute):
                found.extend(_of_call(child, child.func, inner, within))
            walk(child, inner, within)

    walk(place.tree, "", Scope(place))
    return found


def _of_call(call: ast.Call, function: ast.Attribute, owner: str, scope: Scope) -> list[Message]:
    by_name = {keyword.arg: keyword.value for keyword in call.keywords}
    where = f"{scope.module.path}:{call.lineno}"
    try:
        if function.attr == "tr":
            if ast.unparse(function.value) != "self" or not owner:
                raise UnfitSourceError(f"{where}: call tr of self, within a class")
            contexts, arguments = frozenset({owner}), call.args
        elif function.attr == "translate" and ast.unparse(function.value).endswith("Application"):
            if _is_from_another_table(call):
                return []
            contexts, arguments = scope.texts(call.args[0]), call.args[1:]
        else:
            return []
        comment = arguments[1] if len(arguments) > 1 else by_name.get("disambiguation")
        comments = frozenset({""}) if comment is None or ast.unparse(comment) == "None" else scope.texts(comment)
        plural = len(arguments) > 2 or "n" in by_name
        return [
            Message(context, source, comment, plural)
            for context in contexts
            for source in scope.texts(arguments[0])
            for comment in comments
        ]
    except UnknownTextError as unknown:
        raise UnfitSourceError(f"{where}: {unknown} is not made of constants") from unknown


def _is_from_another_table(call: ast.Call) -> bool:
    """A template of an error, a finding or a cue, extracted where it is written."""
    node = call.args[1]
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name.endswith("template")


def module_of(path: str) -> str:
    """How a translator is told where a text is shown: ``gui/answer/words``."""
    return str(PurePosixPath(path).with_suffix(""))
