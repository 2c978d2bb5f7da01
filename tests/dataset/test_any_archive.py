"""No archive, however it is made, writes anything outside its folder or leaves half of itself behind."""

from __future__ import annotations

import stat
import tarfile
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facematch_gui.dataset.archive import UNFINISHED, import_dataset
from facematch_gui.errors import DatasetError
from tests.dataset.archives import contents_of, in_folder

PIECES = st.sampled_from(
    [
        *("..", ".", "", "p", "P", "a.jpg", "A.jpg", "b.png", "~", "C:", "con.jpg", "a\\b.jpg", "\0", "x:y.jpg", " "),
        *("...", "é.jpg", "\u202egpj.a.jpg", "nul", "people.csv", "./a.jpg", "/etc/a.jpg", "-rf.jpg", "a.jpg "),
    ]
)
NAMES = st.lists(PIECES, min_size=1, max_size=5).map("/".join)
KINDS = st.sampled_from([tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.FIFOTYPE])


@given(entries=st.lists(st.tuples(NAMES, KINDS, NAMES), max_size=6), as_zip=st.booleans())
@settings(max_examples=300)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_no_archive_ever_writes_outside_its_folder(
    entries: list[tuple[str, bytes, str]], as_zip: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("any")
    inner = home / "inner"
    in_folder(inner, {"canary.jpg": b"canary", "a.jpg": b"mine"})
    source = home / "set.bin"
    with tarfile.open(source, "w") if not as_zip else zipfile.ZipFile(source, "w") as made:
        for name, kind, target in entries:
            if isinstance(made, zipfile.ZipFile):
                zip_info = zipfile.ZipInfo(name.replace("\0", "0"))
                mode = stat.S_IFLNK if kind == tarfile.SYMTYPE else stat.S_IFREG
                zip_info.external_attr = mode << 16
                made.writestr(zip_info, target)
            else:
                info = tarfile.TarInfo(name)
                info.type, info.linkname = kind, target
                made.addfile(info)
    before = contents_of(home)
    out = inner / "out"
    try:
        imported = import_dataset(source, out)
    except DatasetError:
        assert contents_of(home) == before
        assert not out.exists()
    else:
        after = contents_of(home)
        inside = {name: content for name, content in after.items() if name.startswith("inner/out/")}
        assert {name: content for name, content in after.items() if name not in inside} == before
        assert 0 < imported.pictures <= len(inside)
        assert not any(path.is_symlink() for path in out.rglob("*"))
    assert not list(home.rglob(f"*{UNFINISHED}*"))
