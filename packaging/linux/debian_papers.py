"""The papers that a Debian package brings: control, copyright, changelog."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from frozen.licences import FOLDER as LICENCES
from frozen.project import Project
from frozen.sbom import FILE_NAME

from linux.desktop_files import zipped

MAINTAINER = "FaceMatch maintainers <maintainers@facematch.invalid>"
HOME = "usr/lib/facematch"
_FORMAT = "https://www.debian" + ".org/doc/packaging-manuals/copyright-format/1.0/"
_COMMON = {
    "Apache-2.0": "Apache-2.0", "GPL-3.0": "GPL-3", "LGPL-2.1": "LGPL-2.1", "LGPL-3.0": "LGPL-3", "MPL-2.0": "MPL-2.0",
}  # fmt: skip
"""SPDX' names of licences that every Debian system has the text of."""
_DESCRIPTION = """\
 FaceMatch finds the face in a selfie and in the photo of an identity document,
 compares them with a network that it brings along, and says in words how sure
 that makes it: how many strangers would look as much alike.
 .
 It works at a desk, over whole lists, from the command line, and as a kiosk
 with nobody beside it (see facematch-kiosk.service, which is not switched on
 by itself). Nothing leaves the machine, unless the site keeps its records on a
 database server of its own.
"""


def debian_version(version: str) -> str:
    """A version so that Debian sorts it like Python: ``0.2rc1`` comes before ``0.2``."""
    return re.sub(r"\.?(a|b|rc|dev)(?=\d)", r"~\1", version).replace(".post", "+post")


def control(project: Project, depends: str, kilobytes: int) -> str:
    """The package's fields."""
    return (
        f"Package: facematch\nVersion: {debian_version(project.version)}\nArchitecture: amd64\n"
        f"Maintainer: {MAINTAINER}\nInstalled-Size: {kilobytes}\nDepends: {depends}\n"
        "Recommends: fonts-noto-core, fonts-noto-cjk, libpam-systemd\n"
        "Suggests: cage, gnome-keyring, libgtk-3-0, libvulkan1, xwayland\n"
        f"Section: graphics\nPriority: optional\nDescription: {_synopsis(project.summary)}\n{_DESCRIPTION}"
    )


def _synopsis(summary: str) -> str:
    """One line as Debian wants it: no article, no full stop, no capital letter."""
    words = summary.rstrip(".")
    return words[:1].lower() + words[1:]


def changelog(project: Project) -> bytes:
    """The package's history: this release."""
    day = format_datetime(datetime.fromtimestamp(project.epoch, UTC))
    version = debian_version(project.version)
    return zipped(
        f"facematch ({version}) stable; urgency=medium\n\n  * FaceMatch {project.version}.\n\n -- {MAINTAINER}  {day}\n"
    )


def copyright_page(project: Project, folder: Path) -> str:
    """The machine-readable copyright file: whose is what, and under which licence."""
    bill = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    parts = [part for part in bill["components"] if part["type"] == "library"]
    year = datetime.fromtimestamp(project.epoch, UTC).year
    paragraphs = [
        f"Format: {_FORMAT}\nUpstream-Name: FaceMatch\n"
        f"Comment: The licence texts of all parts are in /{HOME}/{LICENCES}, what each part\n"
        f" holds is listed in /{HOME}/{FILE_NAME}.",
        f"Files: *\nCopyright: {year} The FaceMatch authors\nLicense: Apache-2.0",
    ]
    for part in parts:
        name, version = part["name"], part["version"]
        paragraphs.append(
            f"Files: {HOME}/{LICENCES}/{name}/*\n"
            f"Copyright: The authors of {name}, as its texts in that folder name them\n"
            f"License: {_label(part)}\nComment: {name} {version}, which is carried in /{HOME}."
        )
    labels = sorted({"Apache-2.0", *(_label(part) for part in parts)})
    paragraphs += [_stand_alone(label, [part["name"] for part in parts if _label(part) == label]) for label in labels]
    return "\n\n".join(paragraphs) + "\n"


def _label(part: dict[str, Any]) -> str:
    """A licence's short name as the format allows it."""
    stated = part.get("licenses") or [{"expression": "as-stated"}]
    words = stated[0].get("expression") or stated[0]["license"]["name"]
    return " ".join(
        word.lower() if word in ("AND", "OR") else word for word in words.replace("(", "").replace(")", "").split()
    )


def _stand_alone(label: str, names: list[str]) -> str:
    """What stands for a licence's text: where it is to be read."""
    common = sorted({place for spdx, place in _COMMON.items() if spdx in label})
    lines = [f" On Debian systems the full text is in /usr/share/common-licenses/{place}." for place in common]
    lines += [f" The full text is in /{HOME}/{LICENCES}/{name}." for name in names]
    return "\n".join([f"License: {label}", *lines])
