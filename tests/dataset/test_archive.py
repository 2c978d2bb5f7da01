"""Bringing pictures in: all of them, or nothing at all, and never anything outside the new folder."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from facematch_gui.dataset import archive
from facematch_gui.dataset import source as source_module
from facematch_gui.dataset.archive import UNFINISHED, import_dataset
from facematch_gui.dataset.layout import read_dataset
from facematch_gui.dataset.members import open_source
from facematch_gui.dataset.tar_source import MOST_HEADERS
from facematch_gui.dataset.zip_source import MOST_DIRECTORY
from facematch_gui.errors import DatasetError, OutputError
from tests.dataset.archives import contents_of, in_folder, tarred, zipped

PICTURES = {
    "01/01_1/0000001.jpg": b"\xff\xd8" + os.urandom(3000),
    "01/01_1/01_1_script.jpg": b"\xff\xd8" + os.urandom(700_000),
    "02/02_1/0000001.png": b"",
}
TAR_MODES = ("w", "w:gz", "w:bz2", "w:xz")


def refused(source: Path, out: Path, words: str, error: type[Exception] = DatasetError) -> None:
    """Checks that an import is refused, and leaves everything as it was."""
    before = sorted(out.parent.rglob("*"))
    with pytest.raises(error, match=words):
        import_dataset(source, out)
    assert sorted(out.parent.rglob("*")) == before


# --- What comes in ----------------------------------------------------------------------------------------------------

SOURCES: dict[str, Callable[[Path], Path]] = {
    "stored": lambda folder: zipped(folder / "set.zip", PICTURES, zipfile.ZIP_STORED),
    "deflated": lambda folder: zipped(folder / "set.zip", PICTURES),
    **{mode: lambda folder, mode=mode: tarred(folder / "set.tar", PICTURES, mode) for mode in TAR_MODES},  # type: ignore[misc]
    "folder": lambda folder: in_folder(folder / "set", PICTURES),
}


@pytest.mark.parametrize("kind", SOURCES)
def test_every_picture_comes_in_as_it_is(kind: str, tmp_path: Path) -> None:
    out = tmp_path / "new" / "deep"
    imported = import_dataset(SOURCES[kind](tmp_path), out)
    assert contents_of(out) == PICTURES
    assert (imported.pictures, imported.size, imported.left_out) == (3, sum(map(len, PICTURES.values())), ())
    assert [path.name for path in out.parent.iterdir()] == ["deep"]
    assert read_dataset(out).layout == "trainset"


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_junk_and_other_files_stay_out(pack: Callable[..., Path], tmp_path: Path) -> None:
    source = pack(
        tmp_path / "set.bin",
        {
            "./p/a.jpg": b"a", "__MACOSX/p/._a.jpg": b"x", "p/.DS_Store": b"x", "p/Thumbs.db": b"x", "people.csv": b"c",
            "p/read me.txt": b"x", "p/run.exe": b"x", "p/what?.jpg": b"x", "p/bell\x07.jpg": b"x",
            f"p/{'x' * 220}.jpg": b"x",
        },
    )  # fmt: skip
    imported = import_dataset(source, tmp_path / "out")
    assert contents_of(tmp_path / "out") == {"p/a.jpg": b"a", "people.csv": b"c"}
    assert imported.pictures == 1
    assert [thing.reason for thing in imported.left_out] == [
        "no picture by its name",
        "no picture by its name",
        "a name that Windows cannot write",
        "a name with control characters",
        "a name that is too long",
    ]


def test_files_that_no_picture_may_be_as_large_as_stay_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_BYTES", 1000)
    imported = import_dataset(tarred(tmp_path / "set.tar", {"p/a.jpg": b"a", "p/b.jpg": bytes(1001)}), tmp_path / "out")
    assert contents_of(tmp_path / "out") == {"p/a.jpg": b"a"}
    assert [thing.name for thing in imported.left_out] == ["p/b.jpg"]


def test_an_empty_folder_may_be_there_already(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    import_dataset(zipped(tmp_path / "set.zip", PICTURES), tmp_path / "out")
    assert contents_of(tmp_path / "out") == PICTURES


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
@pytest.mark.parametrize("is_there", [True, False])
def test_what_comes_in_is_for_its_owners_eyes(is_there: bool, tmp_path: Path) -> None:
    if is_there:
        (tmp_path / "out").mkdir(mode=0o755)
    import_dataset(zipped(tmp_path / "set.zip", PICTURES), tmp_path / "out")
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o700


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    in_folder(tmp_path / "out", {"mine.txt": b"mine"})
    refused(zipped(tmp_path / "set.zip", PICTURES), tmp_path / "out", "not empty", OutputError)
    assert contents_of(tmp_path / "out") == {"mine.txt": b"mine"}


def test_a_folder_is_not_imported_into_itself(tmp_path: Path) -> None:
    source = in_folder(tmp_path / "set", PICTURES)
    refused(source, source / "01" / "again", "lies in the one", OutputError)


def test_what_is_written_may_not_be_run(tmp_path: Path) -> None:
    file = tmp_path / "set.tar"
    with tarfile.open(file, "w") as made:
        info = tarfile.TarInfo("p/a.jpg")
        info.mode = 0o7777
        made.addfile(info)
    import_dataset(file, tmp_path / "out")
    assert not (tmp_path / "out/p/a.jpg").stat().st_mode & (stat.S_ISUID | stat.S_IXUSR)


# --- Hostile archives -------------------------------------------------------------------------------------------------

OUTSIDE = (
    *("../evil.jpg", "p/../../evil.jpg", "p/..", "/evil.jpg", "//server/evil.jpg", "C:/evil.jpg", "c:evil.jpg"),
    *("..\\evil.jpg", "p\\evil.jpg", "p/a.jpg:stream.jpg", "CON.jpg", "p/nul.jpg", "Aux/a.jpg", "com1", "p/LPT9.x.jpg"),
    *("p/. ./evil.jpg", "p/.../evil.jpg"),
)


@pytest.mark.parametrize("name", OUTSIDE)
@pytest.mark.parametrize("pack", [zipped, tarred])
def test_paths_that_lead_out_are_refused(pack: Callable[..., Path], name: str, tmp_path: Path) -> None:
    source = pack(tmp_path / "set.bin", {**PICTURES, name: b"evil"})
    refused(source, tmp_path / "inner" / "out", "Entry 4 leads out")


def test_a_zero_byte_in_a_name_hides_nothing(tmp_path: Path) -> None:
    source = zipped(tmp_path / "set.zip", {"p/a.jpgX.exe": b"x"})
    source.write_bytes(source.read_bytes().replace(b"a.jpgX", b"a.jpg\0"))
    refused(source, tmp_path / "out", "leads out")


@pytest.mark.parametrize(
    "names",
    [
        ("p/a.jpg", "p/A.JPG"), ("p/a.jpg", "p/a.jpg"), ("p/a.jpg", "p/./a.jpg"), ("p/a.jpg", "P/b.jpg"),
        ("p/a.jpg", "p/a.jpg/b.jpg"), ("p.jpg/a.jpg", "p.jpg"), ("p/\u00e9.jpg", "p/e\u0301.jpg"),
    ],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_that_differ_in_case_only_are_refused(names: tuple[str, str], tmp_path: Path) -> None:
    file = tmp_path / "set.zip"
    with zipfile.ZipFile(file, "w") as made:
        for name in names:
            made.writestr(name, b"x")
    refused(file, tmp_path / "out", "Entry 2 has the name of another")


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, b"S"]
)
def test_links_and_special_files_of_a_tar_are_refused(kind: bytes, tmp_path: Path) -> None:
    file = tmp_path / "set.tar"
    with tarfile.open(file, "w") as made:
        info = tarfile.TarInfo("p/a.jpg")
        info.type, info.linkname = kind, "/etc/passwd"
        made.addfile(info)
    refused(file, tmp_path / "out", "Entry 1 is no file, but a link|damaged")


@pytest.mark.parametrize("mode", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_links_and_special_files_of_a_zip_are_refused(mode: int, tmp_path: Path) -> None:
    file = tmp_path / "set.zip"
    with zipfile.ZipFile(file, "w") as made:
        info = zipfile.ZipInfo("p/a.jpg")
        info.external_attr = (mode | 0o777) << 16
        made.writestr(info, "/etc/passwd")
    refused(file, tmp_path / "out", "Entry 1 is no file, but a link")


@pytest.mark.skipif(os.name == "nt", reason="links need a right on Windows")
def test_links_in_a_folder_are_refused(tmp_path: Path) -> None:
    source = in_folder(tmp_path / "set", {"a/a.jpg": b"a"})
    (source / "b.jpg").symlink_to("/etc/passwd")
    refused(source, tmp_path / "out", "Entry 3 is no file, but a link")


def test_encrypted_archives_are_refused(tmp_path: Path) -> None:
    source = zipped(tmp_path / "set.zip", {"p/a.jpg": b"a"})
    content = bytearray(source.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\1\2") + 8] |= 1
    source.write_bytes(content)
    refused(source, tmp_path / "out", "encrypted")


def test_methods_that_take_any_memory_are_refused(tmp_path: Path) -> None:
    refused(zipped(tmp_path / "set.zip", {"p/a.jpg": b"a"}, zipfile.ZIP_LZMA), tmp_path / "out", "a method")


@pytest.mark.parametrize("kind", ["zip", "w:gz", "w:xz"])
def test_bombs_are_stopped_on_the_bytes_that_come(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_module, "FREE_BYTES", 2**20)
    contents = {f"p/{number}.bmp": bytes(2**20) for number in range(8)}
    file = tmp_path / "bomb"
    source = zipped(file, contents) if kind == "zip" else tarred(file, contents, kind)
    refused(source, tmp_path / "out", "far more than pictures would")


def test_the_sum_of_all_bytes_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_module, "MOST_BYTES", 500_000)
    refused(zipped(tmp_path / "set.zip", PICTURES), tmp_path / "out", "far more")
    refused(in_folder(tmp_path / "set", PICTURES), tmp_path / "out", "far more")


def test_a_size_that_the_header_claims_is_not_believed(tmp_path: Path) -> None:
    """A picture of 300 bytes that says it is one of 10, in both of its headers."""
    source = zipped(tmp_path / "set.zip", {"p/a.jpg": b"a" * 300}, zipfile.ZIP_STORED)
    source.write_bytes(source.read_bytes().replace((300).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    refused(source, tmp_path / "out", "damaged")


def test_more_files_than_anybody_has_pictures_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_MEMBERS", 2)
    refused(zipped(tmp_path / "set.zip", PICTURES), tmp_path / "out", "too many files")
    refused(tarred(tmp_path / "set.tar", PICTURES), tmp_path / "out", "too many files")


def test_a_directory_too_large_for_the_memory_is_refused_unread(tmp_path: Path) -> None:
    source = zipped(tmp_path / "set.zip", PICTURES)
    content = bytearray(source.read_bytes())
    place = content.rindex(b"PK\5\6")
    content[place + 12 : place + 16] = (MOST_DIRECTORY + 1).to_bytes(4, "little")
    source.write_bytes(content)
    refused(source, tmp_path / "out", "too many files")


def test_headers_that_would_fill_the_memory_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "set.tar"
    with tarfile.open(file, "w", format=tarfile.PAX_FORMAT) as made:
        info = tarfile.TarInfo("p/a.jpg")
        info.pax_headers = {"comment": "x" * (MOST_HEADERS + 100_000)}
        made.addfile(info)
    refused(file, tmp_path / "out", "damaged")


# --- Damaged archives -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [*TAR_MODES, "deflated", "stored"])
@pytest.mark.parametrize("share", [0.0, 0.003, 0.3, 0.9, 0.99999])
def test_half_archives_are_refused(kind: str, share: float, tmp_path: Path) -> None:
    source = SOURCES[kind](tmp_path)
    content = source.read_bytes()
    source.write_bytes(content[: int(share * (len(content) - 1))])
    if kind == "w" and share > 0.99:  # a TAR ends in zeros, of which it has more than it needs
        source.write_bytes(content.rstrip(b"\0"))
    refused(source, tmp_path / "out", "damaged")


def test_a_tar_that_stops_between_two_members_is_refused(tmp_path: Path) -> None:
    source = tarred(tmp_path / "set.tar", {"p/a.jpg": b"a" * 512, "p/b.jpg": b"b" * 512})
    source.write_bytes(source.read_bytes()[:1024])
    refused(source, tmp_path / "out", "damaged")


def test_a_broken_header_is_not_taken_for_the_end(tmp_path: Path) -> None:
    source = tarred(tmp_path / "set.tar", {"p/a.jpg": b"a" * 512, "p/b.jpg": b"b" * 512})
    content = bytearray(source.read_bytes())
    content[1024 + 148] ^= 1
    source.write_bytes(content)
    refused(source, tmp_path / "out", "damaged")


@pytest.mark.parametrize("kind", ["w:gz", "w:bz2", "w:xz", "deflated", "stored"])
def test_a_changed_byte_is_noticed(kind: str, tmp_path: Path) -> None:
    source = SOURCES[kind](tmp_path)
    content = bytearray(source.read_bytes())
    content[len(content) // 2] ^= 0xFF
    source.write_bytes(content)
    refused(source, tmp_path / "out", "damaged")


@pytest.mark.parametrize("content", [b"", b"x", b"PK\5\6", b"PK\3\4" + bytes(100), b"a,b\n" * 1000])
def test_other_files_are_refused(content: bytes, tmp_path: Path) -> None:
    source = tmp_path / "set.zip"
    source.write_bytes(content)
    refused(source, tmp_path / "out", "damaged")


def test_an_archive_without_pictures_is_refused(tmp_path: Path) -> None:
    refused(zipped(tmp_path / "set.zip", {"notes.txt": b"x"}), tmp_path / "out", "no pictures")
    refused(zipped(tmp_path / "none.zip", {}), tmp_path / "out", "no pictures")
    refused(tarred(tmp_path / "none.tar", {}), tmp_path / "out", "no pictures")


def test_a_missing_archive_is_refused(tmp_path: Path) -> None:
    refused(tmp_path / "set.zip", tmp_path / "new" / "out", "not there")


def test_a_folder_that_is_gone_meanwhile_is_told(tmp_path: Path) -> None:
    in_folder(tmp_path / "set", PICTURES)
    with open_source(tmp_path / "set") as source:
        shutil.rmtree(tmp_path / "set")
        with pytest.raises(DatasetError, match="cannot be read: No such file"):
            next(source.members())


# --- Interrupted ------------------------------------------------------------------------------------------------------


def test_what_a_killed_import_left_is_removed_by_the_next(tmp_path: Path) -> None:
    in_folder(tmp_path / f"out{UNFINISHED}0123abcd", {"p/a.jpg": b"half"})
    in_folder(tmp_path / f"other{UNFINISHED}0123abcd", {"p/a.jpg": b"another's"})
    in_folder(tmp_path / f"out{UNFINISHED}notes", {"p/a.jpg": b"mine"})
    import_dataset(zipped(tmp_path / "set.zip", PICTURES), tmp_path / "out")
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"out", "set.zip", f"other{UNFINISHED}0123abcd", f"out{UNFINISHED}notes"}


@pytest.mark.skipif(os.name == "nt", reason="needs a limit that Windows does not know")
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    source = zipped(tmp_path / "set.zip", PICTURES)
    script = """
import resource, signal, sys
from pathlib import Path
from facematch_gui.dataset.archive import import_dataset
from facematch_gui.errors import OutputError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    import_dataset(Path(sys.argv[1]), Path(sys.argv[2]))
except OutputError as error:
    print(error.title)
"""
    command = [sys.executable, "-c", script, str(source), str(tmp_path / "out")]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert answer.stdout.startswith("The pictures cannot be written: File too large")
    assert [path.name for path in tmp_path.iterdir()] == ["set.zip"]
