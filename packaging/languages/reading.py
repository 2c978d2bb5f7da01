"""What an expression of the program's source may say: every text that it can be, worked out without running it."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from pathlib import Path
from typing import TypeAlias

PACKAGE = Path(__file__).resolve().parent.parent.parent / "facematch_gui"

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


class UnknownTextError(Exception):
    """An expression's text depends on what only a run can tell."""


@dataclass(frozen=True, eq=False)
class Module:
    """One module of the program as far as its texts are concerned.

    Attributes:
        path: below the package, such as ``core/haar.py``.
        constants: what stands at the module's top level, by name.
        functions: the module's own functions, by name.
        imports: names taken from other modules of the program: the module's path and the name there.
    """

    path: str
    tree: ast.Module
    constants: dict[str, ast.expr] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)


@cache
def module(path: str) -> Module:
    """A module of the program, read once."""
    read = Module(path, ast.parse((PACKAGE / path).read_text(encoding="utf-8")))
    for statement in read.tree.body:
        if isinstance(statement, Function):
            read.functions[statement.name] = statement
        read.constants.update(_assigned(statement))
    for node in ast.walk(read.tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(f"{PACKAGE.name}."):
            inner = node.module.removeprefix(f"{PACKAGE.name}.").replace(".", "/")
            for alias in node.names:
                read.imports[alias.asname or alias.name] = (f"{inner}.py", alias.name)
    return read


def _assigned(statement: ast.AST) -> dict[str, ast.expr]:
    """The plain names that a statement gives a value."""
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.value:
        return {statement.target.id: statement.value}
    if isinstance(statement, ast.Assign):
        return {target.id: statement.value for target in statement.targets if isinstance(target, ast.Name)}
    return {}


@dataclass(frozen=True, eq=False)
class Scope:
    """Where an expression stands: its module, and the function around it where there is one."""

    module: Module
    function: Function | None = None

    def texts(self, node: ast.expr) -> frozenset[str]:
        """Every text that the expression can be.

        Raises:
            UnknownTextError: that depends on more than constants.
        """
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return frozenset({node.value})
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return frozenset(a + b for a, b in product(self.texts(node.left), self.texts(node.right)))
        if isinstance(node, ast.JoinedStr):
            parts = [self.texts(part) for part in node.values]
            return frozenset("".join(parts) for parts in product(*parts))
        if isinstance(node, ast.FormattedValue) and node.conversion == -1 and node.format_spec is None:
            return self.texts(node.value)
        if isinstance(node, ast.IfExp):
            return self.texts(node.body) | self.texts(node.orelse)
        if isinstance(node, ast.BoolOp):
            return frozenset().union(*map(self.texts, node.values)) - {""}
        return self._looked_up(node)

    def _looked_up(self, node: ast.expr) -> frozenset[str]:
        if isinstance(node, ast.Name):
            return self._named(node.id)
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            table = self.module.constants.get(node.value.id)
            if isinstance(table, ast.Dict):
                return frozenset().union(*map(self.texts, table.values))
        if isinstance(node, ast.Call):
            return self._returned(node)
        raise UnknownTextError(ast.unparse(node))

    def _named(self, name: str) -> frozenset[str]:
        if self.function is not None:
            within = [_assigned(node)[name] for node in ast.walk(self.function) if name in _assigned(node)]
            if within:
                return frozenset().union(*map(self.texts, within))
            if name in {argument.arg for argument in ast.walk(self.function.args) if isinstance(argument, ast.arg)}:
                return self._passed(name)
        if name in self.module.constants:
            return Scope(self.module).texts(self.module.constants[name])
        if name in self.module.imports:
            path, there = self.module.imports[name]
            other = _module_or_none(path)
            if other is not None and there in other.constants:
                return Scope(other).texts(other.constants[there])
        raise UnknownTextError(name)

    def _passed(self, name: str) -> frozenset[str]:
        """What the calls within its module give a function for its parameter; its default counts too."""
        assert self.function is not None
        names = [argument.arg for argument in (*self.function.args.posonlyargs, *self.function.args.args)]
        given: list[frozenset[str]] = []
        for outer, call in calls(self.module):
            if not (isinstance(call.func, ast.Name) and call.func.id == self.function.name):
                continue
            by_name = {keyword.arg: keyword.value for keyword in call.keywords}
            place = names.index(name) if name in names else len(call.args)
            value = by_name.get(name) or (call.args[place] if place < len(call.args) else None)
            if value is not None:
                given.append(outer.texts(value))
        if not given:
            raise UnknownTextError(name)
        return frozenset().union(*given)

    def _returned(self, call: ast.Call) -> frozenset[str]:
        if isinstance(call.func, ast.Attribute) and call.func.attr == "strip" and not call.args:
            return frozenset(text.strip() for text in self.texts(call.func.value)) - {""}
        if isinstance(call.func, ast.Name):
            place, name = self.module, call.func.id
            if name in place.imports and (other := _module_or_none(place.imports[name][0])) is not None:
                place, name = other, place.imports[name][1]
            if name in place.functions:
                function = place.functions[name]
                answers = [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value]
                return frozenset().union(*map(Scope(place, function).texts, answers))
        raise UnknownTextError(ast.unparse(call))


def _module_or_none(path: str) -> Module | None:
    for candidate in (path, path.removesuffix(".py") + "/__init__.py"):
        if (PACKAGE / candidate).is_file():
            return module(candidate)
    return None


def calls(place: Module) -> list[tuple[Scope, ast.Call]]:
    """Every call in a module, with where it stands."""
    found: list[tuple[Scope, ast.Call]] = []

    def walk(node: ast.AST, function: Function | None) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                found.append((Scope(place, function), child))
            walk(child, child if isinstance(child, Function) else function)

    walk(place.tree, None)
    return found
