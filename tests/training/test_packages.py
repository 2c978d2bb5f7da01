"""Obtaining the build-time packages: from a folder, and through a real pip that finds them without a network."""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from facematch_gui.errors import ModelError
from facematch_gui.training.packages import MEDIAPIPE, RECOGNITION, Package, extract, obtain


def _ignore(_: str) -> None:
    """Nobody listens."""


def _package(name: str, file: str, content: bytes, options: tuple[str, ...]) -> Package:
    return Package(name, "1.0", file, hashlib.sha256(content).hexdigest(), options)


def _source_package(marker: Path) -> bytes:
    """A source package whose ``setup.py`` leaves a mark where it is run."""
    members = {
        "thing-1.0/PKG-INFO": b"Metadata-Version: 2.1\nName: thing\nVersion: 1.0\n",
        "thing-1.0/setup.py": f"open({str(marker)!r}, 'w').close()\nraise SystemExit('never run me')\n".encode(),
        "thing-1.0/data.bin": b"data",
    }
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def test_an_archive_in_the_folder_is_checked_and_used(tmp_path: Path) -> None:
    package = _package("thing", "thing.tar.gz", b"content", ())
    (tmp_path / "thing.tar.gz").write_bytes(b"content")
    said: list[str] = []
    assert obtain(package, tmp_path, tmp_path / "unused", said.append) == tmp_path / "thing.tar.gz"
    assert said == ["Checking thing.tar.gz"]


def test_a_missing_archive_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"mediapipe-0\.10\.21.*--packages"):
        obtain(MEDIAPIPE, tmp_path, tmp_path, _ignore)


def test_another_archive_under_the_same_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / RECOGNITION.file).write_bytes(b"something else")
    with pytest.raises(ModelError, match=RECOGNITION.sha256):
        obtain(RECOGNITION, tmp_path, tmp_path, _ignore)


def test_pip_downloads_a_source_package_without_running_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf, scratch, marker = tmp_path / "shelf", tmp_path / "scratch", tmp_path / "was-run"
    shelf.mkdir()
    scratch.mkdir()
    content = _source_package(marker)
    (shelf / "thing-1.0.tar.gz").write_bytes(content)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    package = _package("thing", "thing-1.0.tar.gz", content, RECOGNITION.pip_options)
    archive = obtain(package, None, scratch, _ignore)
    assert archive.read_bytes() == content
    assert not marker.exists()


def test_pip_refuses_a_source_package_with_another_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf, scratch, marker = tmp_path / "shelf", tmp_path / "scratch", tmp_path / "was-run"
    shelf.mkdir()
    scratch.mkdir()
    (shelf / "thing-1.0.tar.gz").write_bytes(_source_package(marker))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    package = _package("thing", "thing-1.0.tar.gz", b"another archive", RECOGNITION.pip_options)
    with pytest.raises(ModelError, match="could not be downloaded"):
        obtain(package, None, scratch, _ignore)
    assert not marker.exists()


def test_a_download_that_fails_says_how_to_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(ModelError, match=r"mediapipe 0\.10\.21 could not be downloaded.*--packages.*pip said"):
        obtain(MEDIAPIPE, None, tmp_path, _ignore)


def test_members_come_out_of_both_kinds_of_archive(tmp_path: Path) -> None:
    source, wheel = tmp_path / "thing-1.0.tar.gz", tmp_path / "thing-1.0-py3-none-any.whl"
    source.write_bytes(_source_package(tmp_path / "marker"))
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("thing/data.bin", b"data")
    assert extract(source, ["thing-1.0/data.bin"]) == {"thing-1.0/data.bin": b"data"}
    assert extract(wheel, ["thing/data.bin"]) == {"thing/data.bin": b"data"}
    for archive_path in (source, wheel):
        with pytest.raises(ModelError, match=r"does not hold thing/none\.bin"):
            extract(archive_path, ["thing/none.bin"])
