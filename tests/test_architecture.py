"""The rooms of the house and who may import whom: docs/architecture.md as a test."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

import facematch_gui

PACKAGE = Path(facematch_gui.__file__).parent

BASE = {"facematch_gui.errors", "facematch_gui.paths"}
QT = {"PySide6", "shiboken6"}
TENSORFLOW = {"keras", "tensorflow"}
RECORDS = {"alembic", "argon2", "cryptography", "keyring", "pg8000", "sqlalchemy"}
EVERYTHING = {""}

MAY_IMPORT = {
    "__init__": set[str](),
    "errors": set[str](),
    "guessing": set[str](),
    "paths": {"platformdirs"},
    "screen": {"facematch_gui.errors"},
    "settings": {*BASE, "facematch_gui.core.decision", "facematch_gui.settings"},
    "core": {"PIL", "cv2", "facematch_gui.core", "facematch_gui.errors", "numpy", "pi_heif", "pypdfium2"},
    "engines": {*BASE, "ai_edge_litert", "facematch_gui.core", "facematch_gui.engines", "numpy"},
    # The network that TensorFlow runs is built in Keras, and only training imports that.
    "engines.tensorflow": {
        *BASE, "facematch_gui.core", "facematch_gui.engines", "facematch_gui.training.networks",
        "facematch_gui.training.resnet", "numpy", "tensorflow",
    },
    "dataset": {
        *BASE, "cv2", "facematch_gui.bulk", "facematch_gui.core", "facematch_gui.dataset", "jinja2", "numpy",
    },
    "training": {
        *BASE, *TENSORFLOW, "ai_edge_litert", "cv2", "facematch_gui.bulk", "facematch_gui.core",
        "facematch_gui.dataset", "facematch_gui.engines.model_card", "facematch_gui.engines.model_pack",
        "facematch_gui.evaluation", "facematch_gui.training", "matplotlib", "numpy", "plotext",
    },
    "adaptation": {
        *BASE, "facematch_gui.adaptation", "facematch_gui.bulk", "facematch_gui.core", "facematch_gui.dataset",
        "facematch_gui.engines.model_card", "facematch_gui.evaluation", "facematch_gui.training", "keras", "numpy",
    },
    "bulk": {*BASE, "charset_normalizer", "cv2", "facematch_gui.bulk", "facematch_gui.core", "numpy", "tqdm"},
    "batch": {
        *BASE, "facematch_gui.batch", "facematch_gui.bulk", "facematch_gui.core", "facematch_gui.records.values",
    },
    "evaluation": {
        *BASE, "facematch_gui.bulk", "facematch_gui.core", "facematch_gui.dataset", "facematch_gui.evaluation",
        "jinja2", "matplotlib", "numpy",
    },
    "records": {
        *BASE, "alembic", "argon2", "cryptography", "facematch_gui.bulk.spreadsheet",
        "facematch_gui.bulk.whole_file", "facematch_gui.core", "facematch_gui.guessing",
        "facematch_gui.records", "facematch_gui.settings", "keyring", "numpy", "pypdfium2", "cv2", "sqlalchemy",
    },
    # The only place that speaks over a network: to the site's database server, where the policy names one.
    "records.server.connection": {*BASE, "facematch_gui.records", "pg8000", "scramp", "sqlalchemy"},
    # What the verifier without this program must be able to do in the same way.
    "records.chain": set[str](),
    "kiosk": {*BASE, "argon2", "facematch_gui.bulk.whole_file", "facematch_gui.guessing", "facematch_gui.kiosk"},
    "gui": {
        *BASE, *QT, "facematch_gui.core", "facematch_gui.gui", "facematch_gui.kiosk.heartbeat",
        "facematch_gui.kiosk.pin", "facematch_gui.records.reports.values", "facematch_gui.records.values",
        "facematch_gui.settings", "numpy", "segno",
    },
    "app": EVERYTHING,
    "app_kiosk": EVERYTHING,
    "app_records": EVERYTHING,
    "cli": EVERYTHING,
    "commands": EVERYTHING,
    "self_test": EVERYTHING,
    "__main__": {"facematch_gui.cli"},
}  # fmt: skip
"""What a room may import beside the standard library. A longer name is a room within a room, with its own rule."""

ENTRANCES = {
    "facematch_gui.app", "facematch_gui.app_kiosk", "facematch_gui.app_records", "facematch_gui.cli",
    "facematch_gui.self_test",
}  # fmt: skip
"""The outermost modules, which put the rooms together: they import each other, and nothing else imports them."""


@cache
def _modules() -> dict[str, Path]:
    """Every module of the package by its name below the package."""
    return {
        ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): path
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def _room(module: str) -> str:
    """The innermost room that the module stands in."""
    rooms = [room for room in MAY_IMPORT if module == room or module.startswith(f"{room}.")]
    assert rooms, f"facematch_gui.{module} stands in no room: name it in MAY_IMPORT"
    return max(rooms, key=len)


@cache
def _imports(path: Path) -> Sequence[tuple[int, str]]:
    """Line and full name of everything that a file imports, wherever in it, for types or for real."""
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}:{node.lineno} imports relatively"
            found += [(node.lineno, f"{node.module}.{alias.name}") for alias in node.names]
    return found


def _within(name: str, allowed: set[str]) -> bool:
    return allowed == EVERYTHING or any(name == place or name.startswith(f"{place}.") for place in allowed)


@pytest.mark.parametrize("module", _modules())
def test_a_room_imports_only_what_it_may(module: str) -> None:
    allowed = MAY_IMPORT[_room(module)]
    strangers = [
        f"line {line}: {name}"
        for line, name in _imports(_modules()[module])
        if name.split(".")[0] not in sys.stdlib_module_names and not _within(name, allowed)
    ]
    assert not strangers


@pytest.mark.parametrize("module", [m for m in _modules() if f"facematch_gui.{m}" not in ENTRANCES | {"__main__"}])
def test_no_room_imports_an_entrance(module: str) -> None:
    names = {name for _, name in _imports(_modules()[module])}
    assert not {name for name in names if _within(name, ENTRANCES) and module != "__main__"}


def test_core_is_pure() -> None:
    """Who measures time brings the clock along; chance and other machines have no say."""
    impure = {"asyncio", "datetime", "random", "socket", "subprocess", "time"}
    found = {
        f"{module}: {name}"
        for module, path in _modules().items()
        if module.startswith("core")
        for _, name in _imports(path)
        if name.split(".")[0] in impure
    }
    assert not found


def _loaded_after(statement: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after a statement."""
    script = f"{statement}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    return set(answer.stdout.split())


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("facematch_gui.cli", {*QT, *TENSORFLOW, *RECORDS, "PIL", "ai_edge_litert", "cv2", "numpy"}),
        ("facematch_gui.settings", {*QT, *TENSORFLOW, "PIL", "ai_edge_litert", "cv2", "numpy"}),
        ("facematch_gui.app", {*TENSORFLOW, *RECORDS, "ai_edge_litert"}),
        ("facematch_gui.app_kiosk", {*TENSORFLOW, *RECORDS, "ai_edge_litert", "numpy"}),
        ("facematch_gui.gui.window", {*TENSORFLOW, *RECORDS, "ai_edge_litert"}),
        ("facematch_gui.records.checks", {*QT, *RECORDS, "cv2", "numpy"}),
        ("facematch_gui.records.values", {*QT, *RECORDS, "cv2", "numpy"}),
        ("facematch_gui.engines.loading", {*QT, *TENSORFLOW}),
        ("facematch_gui.core.verify", {*QT, *TENSORFLOW, "ai_edge_litert", "pi_heif", "pypdfium2"}),
    ],
)
def test_heavy_libraries_wait_until_they_are_needed(module: str, heavy: set[str]) -> None:
    assert not _loaded_after(f"import {module}") & heavy


def test_core_needs_neither_qt_nor_an_inference_runtime() -> None:
    core = importlib.import_module("facematch_gui.core")
    names = [info.name for info in pkgutil.walk_packages(core.__path__, "facematch_gui.core.")]
    assert names
    loaded = _loaded_after("\n".join(f"import {name}" for name in names))
    assert not loaded & {*QT, *TENSORFLOW, "ai_edge_litert"}
