"""What Windows shows under Properties > Details of the two programs."""

from __future__ import annotations

import re
from typing import Any

PUBLISHER = "FaceMatch"
ENGLISH, UNICODE = 0x0409, 1200


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: ``1.2rc3`` is 1.2.0.0, and numbers above 65535 are cut there."""
    found = re.match(r"\d+(\.\d+)*", version)
    numbers = [min(int(part), 0xFFFF) for part in found.group().split(".")] if found else []
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def strings(version: str, file: str, description: str) -> dict[str, str]:
    """The texts of the version resource, in Windows' own names and order."""
    return {
        "CompanyName": PUBLISHER,
        "FileDescription": description,
        "FileVersion": version,
        "InternalName": file,
        "LegalCopyright": "The FaceMatch authors. Licensed under the Apache License 2.0.",
        "OriginalFilename": f"{file}.exe",
        "ProductName": "FaceMatch",
        "ProductVersion": version,
    }


def version_resource(version: str, file: str, description: str) -> Any:
    """PyInstaller's value for an executable's version information."""
    from PyInstaller.utils.win32 import versioninfo as resource

    numbers = four_numbers(version)
    table = [resource.StringStruct(name, text) for name, text in strings(version, file, description).items()]
    return resource.VSVersionInfo(
        ffi=resource.FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, OS=0x40004, fileType=1),
        kids=[
            resource.StringFileInfo([resource.StringTable(f"{ENGLISH:04x}{UNICODE:04x}", table)]),
            resource.VarFileInfo([resource.VarStruct("Translation", [ENGLISH, UNICODE])]),
        ],
    )
