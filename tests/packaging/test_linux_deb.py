"""The Debian package: what is in it, that it comes and goes cleanly, and that lintian has nothing to say."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from frozen.sbom import sha256
from linux.deb import build_deb
from linux.debian_papers import debian_version

from tests.packaging import stand_in

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg is not installed")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("deb")
    return build_deb(stand_in.project(), stand_in.program(home / "FaceMatch"), home / "out", "libc6")


@pytest.fixture
def system() -> Iterator[Path]:
    """An empty Debian below a short path."""
    with tempfile.TemporaryDirectory(prefix="facematch-root-") as place:
        root = Path(place)
        for folder in ("info", "updates", "triggers"):
            (root / "var/lib/dpkg" / folder).mkdir(parents=True)
        for name in ("status", "available"):
            (root / "var/lib/dpkg" / name).touch()
        yield root


def _dpkg(root: Path, *arguments: str | Path) -> str:
    forced = ["--force-not-root", "--force-script-chrootless", "--force-depends", "--force-bad-path"]
    done = subprocess.run(
        ["dpkg", f"--root={root}", "--log=/dev/null", *forced, *arguments],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def _files(root: Path) -> set[str]:
    return {
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if (path.is_symlink() or path.is_file()) and not path.is_relative_to(root / "var/lib/dpkg")
    }


def _run(root: Path, name: str) -> str:
    """What a program says that is started by its name on the path."""
    return subprocess.run([root / "usr/bin" / name], capture_output=True, text=True, check=True).stdout


def test_it_installs_what_a_desktop_and_a_shell_look_for(package: Path, system: Path) -> None:
    _dpkg(system, "-i", package)
    files = _files(system)
    assert files >= {
        "usr/bin/facematch", "usr/bin/facematch-gui", "usr/lib/facematch/facematch",
        "usr/share/applications/facematch.desktop", "usr/share/icons/hicolor/48x48/apps/facematch.png",
        "usr/share/icons/hicolor/scalable/apps/facematch.svg", "usr/share/man/man1/facematch.1.gz",
        "usr/share/man/man1/facematch-gui.1.gz", "usr/share/metainfo/facematch.metainfo.xml",
        "usr/share/doc/facematch/copyright", "usr/share/doc/facematch/changelog.gz",
    }  # fmt: skip
    assert _run(system, "facematch") == "facematch first\n"
    assert _run(system, "facematch-gui") == "facematch-gui first\n"
    assert not [name for name in files if "udev" in name]


def test_the_kiosk_is_there_and_switched_off(package: Path, system: Path) -> None:
    _dpkg(system, "-i", package)
    assert (system / "lib/systemd/system/facematch-kiosk.service").is_file()
    assert (system / "etc/pam.d/facematch-kiosk").is_file()
    assert (system / "usr/lib/systemd/system-preset/50-facematch.preset").read_text() == (
        "disable facematch-kiosk.service\n"
    )
    assert not list(system.rglob("*.wants/facematch-kiosk.service"))


def test_an_upgrade_leaves_nothing_of_the_older_program(package: Path, system: Path, tmp_path: Path) -> None:
    newer = build_deb(
        replace(stand_in.project(), version="0.2.0"),
        stand_in.program(tmp_path / "FaceMatch", "second"),
        tmp_path,
        "libc6",
    )
    _dpkg(system, "-i", package)
    policy = system / "etc/pam.d/facematch-kiosk"
    policy.write_text("# the administrator's own\n", encoding="utf-8")
    _dpkg(system, "-i", newer)
    assert _run(system, "facematch") == "facematch second\n"
    assert not (system / "usr/lib/facematch/_internal/first.txt").exists()
    assert policy.read_text(encoding="utf-8") == "# the administrator's own\n"


def test_it_goes_without_a_trace_and_leaves_what_people_recorded(package: Path, system: Path) -> None:
    record = system / "home/anna/.local/share/FaceMatch/results.csv"
    record.parent.mkdir(parents=True)
    record.touch()
    _dpkg(system, "-i", package)
    _dpkg(system, "-r", "facematch")
    _dpkg(system, "-P", "facematch")
    left = _files(system)
    assert {name for name in left if not name.startswith("etc/")} == {record.relative_to(system).as_posix()}
    assert not [name for name in left if "facematch" in name and name.startswith("etc/pam.d")]


def test_the_same_program_gives_the_same_package(package: Path, tmp_path: Path) -> None:
    again = build_deb(stand_in.project(), stand_in.program(tmp_path / "FaceMatch"), tmp_path, "libc6")
    assert sha256(again) == sha256(package)


@pytest.mark.skipif(shutil.which("lintian") is None, reason="lintian is not installed")
def test_lintian_has_nothing_to_say(package: Path, tmp_path: Path) -> None:
    copy = shutil.copy(package, tmp_path)
    command = ["lintian", "--allow-root", "--fail-on", "error,warning", copy]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_its_papers_name_version_and_day(package: Path) -> None:
    said = subprocess.run(["dpkg-deb", "-f", package], capture_output=True, text=True, check=True).stdout
    assert "Version: 0.1.0\n" in said
    assert "Recommends: fonts-noto-core, fonts-noto-cjk" in said
    tar = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True).stdout
    log = subprocess.run(
        ["tar", "-xO", "./usr/share/doc/facematch/changelog.gz"], input=tar, capture_output=True, check=True
    ).stdout
    assert gzip.decompress(log).decode().endswith("  Tue, 14 Nov 2023 22:13:20 +0000\n")


@pytest.mark.parametrize(
    ("python", "debian"),
    [
        ("0.1.0", "0.1.0"),
        ("1.0rc2", "1.0~rc2"),
        ("1.0.dev3", "1.0~dev3"),
        ("1.0a1", "1.0~a1"),
        ("1.0.post1", "1.0+post1"),
    ],
)
def test_versions_sort_in_debian_as_in_python(python: str, debian: str) -> None:
    assert debian_version(python) == debian
