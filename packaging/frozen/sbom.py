"""The folder's bill of materials in the format CycloneDX 1.6, JSON."""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from frozen.inventory import Part
from frozen.project import PROGRAM, Project

FILE_NAME = "sbom.cdx.json"
_LIBRARY = re.compile(r".*\.(so(\.[\w.]+)?|dll|pyd)$")
_EXTENSION_MODULE = re.compile(r".*\.(cpython-[\w-]+\.so|abi3\.so|pyd)$")
_SPDX = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_SPDX_NAMES = {
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD 3-Clause License": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "GNU General Public License v2 (GPLv2)": "GPL-2.0-or-later WITH Bootloader-exception",  # PyInstaller
    "MIT License": "MIT",
    "Python Software Foundation License": "PSF-2.0",
}
"""What packages say in words of their own."""
_QT_LIBRARIES = re.compile(r"(lib)?(Qt6|icu|av|sw)\w+\.")


def bill_of_materials(project: Project, parts: Iterable[Part], folder: Path) -> dict[str, Any]:
    """The document: the program, the packages and libraries in its folder, the models; nothing in it is by chance."""
    known = list(parts)
    components = [_package(part, folder) for part in known]
    components += [_model(card, folder) for card in sorted((folder / "_internal" / "models").glob("*/card.json"))]
    program = _program(project)
    names = sorted(component["bom-ref"] for component in components)
    document: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(project.epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": program,
        },
        "components": components,
        "dependencies": [{"ref": program["bom-ref"], "dependsOn": names}, *({"ref": name} for name in names)],
    }
    seed = hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
    return {**document, "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, seed)}"}


def write_bill(project: Project, parts: Iterable[Part], folder: Path) -> Path:
    """Writes the document into the folder; returns its place."""
    path = folder / FILE_NAME
    text = json.dumps(bill_of_materials(project, parts, folder), indent=1, sort_keys=True, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")
    return path


def _program(project: Project) -> dict[str, Any]:
    return {
        "type": "application",
        "bom-ref": f"{PROGRAM}@{project.version}",
        "name": PROGRAM,
        "version": project.version,
        "description": project.summary,
        "licenses": licences("Apache-2.0"),
    }


def licences(stated: str) -> list[dict[str, Any]]:
    """CycloneDX' value for what a package says of its licence."""
    stated = _SPDX_NAMES.get(stated, stated)
    if not stated:
        return []
    if _SPDX.fullmatch(stated):
        return [{"expression": stated}]
    return [{"license": {"name": stated}}]


def _package(part: Part, folder: Path) -> dict[str, Any]:
    """A package; the shared libraries that it brought are components inside it."""
    body: dict[str, Any] = {
        "type": "library",
        "bom-ref": part.url,
        "name": part.name,
        "version": part.version,
        "purl": part.url,
        "licenses": licences(part.licence),
    }
    inside = [
        _file(folder / name, name, part.url)
        for name in part.files
        if _LIBRARY.match(name) and not _EXTENSION_MODULE.match(name)
    ]
    inside += [
        {
            "type": "library",
            "bom-ref": f"{part.url}#{work.url}",
            "name": work.name,
            "version": work.version,
            "purl": work.url,
            "licenses": licences(work.licence),
        }
        for work in part.inside
    ]
    if inside:
        body["components"] = inside
    return body


def _file(path: Path, name: str, owner: str) -> dict[str, Any]:
    body: dict[str, Any] = {
        "type": "file",
        "bom-ref": f"{owner}#{name}",
        "name": name,
        "hashes": [{"alg": "SHA-256", "content": sha256(path)}],
    }
    if "pyside6" in owner and _QT_LIBRARIES.match(path.name):
        is_qt = path.name.removeprefix("lib").startswith("Qt6") and "FFmpegStub" not in path.name
        is_icu = path.name.removeprefix("lib").startswith("icu")
        body["licenses"] = licences("LGPL-3.0-only" if is_qt else "Unicode-3.0" if is_icu else "LGPL-2.1-or-later")
    return body


def _model(card: Path, folder: Path) -> dict[str, Any]:
    said = json.loads(card.read_text(encoding="utf-8"))
    owner = f"model/{said['name']}"
    files = sorted(path for path in card.parent.iterdir() if path.suffix in (".tflite", ".npz"))
    return {
        "type": "machine-learning-model",
        "bom-ref": owner,
        "name": said["name"],
        "description": said["summary"],
        "licenses": licences(said["licence"]),
        "hashes": [{"alg": "SHA-256", "content": sha256(card)}],
        "components": [_file(path, path.relative_to(folder).as_posix(), owner) for path in files],
    }


def sha256(path: Path) -> str:
    """The digest of a file's content, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
