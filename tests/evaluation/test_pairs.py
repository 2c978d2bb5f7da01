"""Lists of pairs and of people in every form, and the ugly ones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.errors import TableError
from facematch_gui.evaluation import pair_csv, trainset
from facematch_gui.evaluation.identity_csv import read_identities
from facematch_gui.evaluation.lfw import is_lfw, read_lfw
from facematch_gui.evaluation.pair_csv import read_pairs
from facematch_gui.evaluation.pairs import Connections, PairSource
from facematch_gui.evaluation.trainset import read_trainset


def written(folder: Path, content: str, encoding: str = "utf-8", name: str = "pairs.csv") -> Path:
    file = folder / name
    file.write_text(content, encoding=encoding)
    return file


def pairs_of(source: PairSource) -> list[tuple[str, str, bool]]:
    return [
        (*names, bool(same)) for chunk in source.chunks() for names, same in zip(chunk.names, chunk.same, strict=True)
    ]


def people_of(source: PairSource) -> dict[str, int]:
    return dict(zip(source.names, source.people.of_picture.tolist(), strict=True))


# --- A CSV ------------------------------------------------------------------------------------------------------------


def test_pairs_come_in_the_order_of_the_list_chunk_by_chunk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pair_csv, "CHUNK", 2)
    file = written(tmp_path, "a,b,same\nx,y,1\ny,z,0\nx,y,1\nz,x,no\nz,y,TRUE\n")
    source = read_pairs(file, Path("/set"))
    expected = [("x", "y", True), ("y", "z", False), ("x", "y", True), ("z", "x", False), ("z", "y", True)]
    assert pairs_of(source) == pairs_of(source) == expected
    assert [len(chunk.names) for chunk in source.chunks()] == [2, 2, 1]
    assert source.total == 5
    assert list(source.pictures) == [Path("/set/x"), Path("/set/y"), Path("/set/z")]
    assert source.rows == [(2, "a"), (2, "b"), (3, "b")]


@pytest.mark.parametrize(("separator", "encoding"), [(";", "cp1252"), ("\t", "utf-16"), (",", "utf-8-sig")])
def test_a_spreadsheets_list_is_read(separator: str, encoding: str, tmp_path: Path) -> None:
    lines = ["a,b,same,fold", "Jürgen.jpg,Groß.jpg,1,1", "Groß.jpg,é.jpg,0,2"]
    file = written(tmp_path, "\n".join(line.replace(",", separator) for line in lines), encoding)
    source = read_pairs(file, tmp_path)
    assert pairs_of(source) == [("Jürgen.jpg", "Groß.jpg", True), ("Groß.jpg", "é.jpg", False)]
    assert source.folds == ["1", "2"]


def test_several_selfies_of_a_cell_are_numbered_each(tmp_path: Path) -> None:
    source = read_pairs(written(tmp_path, "a,b,same\nx|y | z,d,1\ny,e,0\n"), tmp_path)
    (chunk,) = source.chunks()
    assert chunk.a == [(0, 1, 2), (1,)]
    assert chunk.b.tolist() == [3, 4]
    assert source.names == ["x", "y", "z", "d", "e"]


def test_paths_written_on_windows_are_found(tmp_path: Path) -> None:
    source = read_pairs(written(tmp_path, "a,b,same\nfotos\\x.jpg,y.jpg,1\n"), tmp_path)
    assert source.pictures[0] == tmp_path / "fotos" / "x.jpg"


def test_people_are_those_that_are_named(tmp_path: Path) -> None:
    file = written(tmp_path, "a,b,same,a_identity,b_identity\nx,y,1,Ann,Ann\nz,y,0,Bob,Ann\n")
    source = read_pairs(file, tmp_path)
    assert people_of(source) == {"x": 0, "y": 0, "z": 1}
    assert source.people.basis == "given"
    assert source.groups == {}


def test_people_without_names_are_what_genuine_pairs_connect(tmp_path: Path) -> None:
    source = read_pairs(written(tmp_path, "a,b,same\nx,y,1\nv,w,0\ny,z,1\nu|v,w,0\n"), tmp_path)
    people = people_of(source)
    assert source.people.basis == "connected"
    assert people["x"] == people["y"] == people["z"]
    assert people["u"] == people["v"]
    assert len({people[name] for name in "xvw"}) == 3


def test_without_genuine_pairs_each_picture_is_a_person(tmp_path: Path) -> None:
    source = read_pairs(written(tmp_path, "a,b,same\nx,y,0\ny,z,0\n"), tmp_path)
    assert source.people.basis == "pictures"
    assert sorted(people_of(source).values()) == [0, 1, 2]


def test_other_columns_group_the_pairs_unless_they_describe_them(tmp_path: Path) -> None:
    rows = "".join(f"{n},d{n},1,{'fm'[n % 2]},{n}\n" for n in range(30))
    source = read_pairs(written(tmp_path, f"a,b,same,Gender,note\n{rows}"), tmp_path)
    assert source.groups == {"gender": ["f", "m"]}
    assert len(source.notes) == 1
    assert "note" in source.notes[0]
    (chunk,) = source.chunks()
    assert list(chunk.parts["gender"])[:3] == ["f", "m", "f"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("a,b\nx,y\n", "no column same"),
        ("a,b,same\n", "list is empty"),
        ("a,b,same\nx,y,1\nx,,0\n", "Row 3 has nothing in the column b"),
        ("a,b,same\nx,y,perhaps\n", "Row 2 does not say whether"),
        ("a,b,same\nx||y,z,1\n", "Row 2 has an empty place between the selfies"),
        ("a,b,same\nx|,z,1\n", "Row 2 has an empty place"),
        ("a,b,same,a_identity,b_identity\nx,y,1,Ann,\n", "Row 2 does not say who"),
        ("a,b,same,a_identity,b_identity\nx,y,1,Ann,Ann\nx,z,0,Bob,Cy\n", "Row 3 says of a picture"),
    ],
)
def test_a_list_that_cannot_be_used_says_why_and_where(content: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(TableError, match=words):
        read_pairs(written(tmp_path, content), tmp_path)


@given(links=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=12))
def test_connections_are_transitive_and_nothing_more(links: list[tuple[int, int]]) -> None:
    connections = Connections()
    groups = [{place} for place in range(10)]
    for one, other in links:
        connections.join(one, other)
        union = next(group for group in groups if one in group) | next(group for group in groups if other in group)
        groups = [group for group in groups if not group & union] + [union]
    people = connections.people(10)
    for one in range(10):
        for other in range(10):
            assert (people[one] == people[other]) == any({one, other} <= group for group in groups)
    assert sorted(set(people.tolist())) == list(range(len(groups)))


# --- LFW --------------------------------------------------------------------------------------------------------------

VIEW_2 = """2\t2
Ann_Lee\t1\t2
Ann_Lee\t2\t3
Ann_Lee\t1\tBob\t1
Bob\t2\tCy_Ito\t10
Bob\t1\t2
Cy_Ito\t1\t10
Cy_Ito\t1\tAnn_Lee\t3
Bob\t2\tAnn_Lee\t1
"""


def test_the_benchmarks_own_list_is_read(tmp_path: Path) -> None:
    file = written(tmp_path, VIEW_2, name="pairs.txt")
    assert is_lfw(file)
    source = read_lfw(file, Path("/lfw"))
    assert pairs_of(source)[0] == ("Ann_Lee/Ann_Lee_0001.jpg", "Ann_Lee/Ann_Lee_0002.jpg", True)
    assert pairs_of(source)[3] == ("Bob/Bob_0002.jpg", "Cy_Ito/Cy_Ito_0010.jpg", False)
    assert Path("/lfw/Cy_Ito/Cy_Ito_0010.jpg") in source.pictures
    assert source.folds == ["1", "2"]
    (chunk,) = source.chunks()
    assert chunk.parts["fold"] == ["1"] * 4 + ["2"] * 4
    assert chunk.same.tolist() == [True, True, False, False] * 2
    people = people_of(source)
    assert people["Bob/Bob_0001.jpg"] == people["Bob/Bob_0002.jpg"] != people["Cy_Ito/Cy_Ito_0001.jpg"]


def test_a_single_number_on_top_is_one_fold(tmp_path: Path) -> None:
    source = read_lfw(written(tmp_path, "1\nAnn 1 2\nAnn 1 Bob 1\n", name="pairs.txt"), tmp_path)
    assert source.total == 2
    assert source.folds == ()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (VIEW_2.replace("Bob\t1\t2\n", "Bob 1\n"), "Line 6 is none"),
        (VIEW_2.replace("Bob\t1\t2\n", "Bob\tone\ttwo\n"), "Line 6 is none"),
        (VIEW_2.replace("Bob\t1\t2\n", ""), "holds 7 pairs, and its first line announces 8"),
        ("x\n", "Line 1 is none"),
        ("", "Line 1 is none"),
    ],
)
def test_a_changed_list_says_where(content: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(TableError, match=words):
        read_lfw(written(tmp_path, content, name="pairs.txt"), tmp_path)


@pytest.mark.parametrize("content", ["a,b,same\n1,2,1\n", "", "\u00e4 1\n"])
def test_other_lists_are_not_mistaken_for_it(content: str, tmp_path: Path) -> None:
    assert not is_lfw(written(tmp_path, content))


# --- Folders ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def trained_on(tmp_path: Path) -> Path:
    for person, files in {
        "0001/0001_0000001": ["0000001.jpg", "0000002.JPG", "0001_0000001_script.jpg"],
        "0001/0001_0000002": ["0000001.png", "0001_0000002_script.jpg", "notes.txt"],
        "0002/0002_0000001": ["0000001.jpg"],
    }.items():
        (tmp_path / person).mkdir(parents=True)
        for file in files:
            (tmp_path / person / file).touch()
    return tmp_path


def test_every_document_meets_every_selfie(trained_on: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trainset, "CHUNK", 3)
    source = read_trainset(trained_on)
    pairs = pairs_of(source)
    assert len(pairs) == source.total == 2 * 4
    assert [same for _, _, same in pairs] == [True, True, False, False, False, False, True, False]
    assert pairs[2] == ("0001/0001_0000002/0000001.png", "0001/0001_0000001/0001_0000001_script.jpg", False)
    assert max(len(chunk.names) for chunk in source.chunks()) == 3
    assert all(file.is_file() for file in source.pictures)


def test_a_folder_without_documents_says_what_is_expected(trained_on: Path) -> None:
    for file in trained_on.glob("*/*/*_script.jpg"):
        file.unlink()
    with pytest.raises(TableError, match="layout"):
        read_trainset(trained_on)


# --- Identities -------------------------------------------------------------------------------------------------------


def test_identities_and_groups_of_pictures_are_read(tmp_path: Path) -> None:
    file = written(tmp_path, "file;identity;gender;note\na\\1.jpg;Ann;f;p\na/2.jpg;Ann;f;q\nb.jpg;Bob;m;r\n")
    listed = read_identities(file, Path("/set"))
    assert list(listed.pictures) == [Path("/set/a/1.jpg"), Path("/set/a/2.jpg"), Path("/set/b.jpg")]
    assert listed.people.of_picture.tolist() == [0, 0, 1]
    assert listed.groups["gender"] == ["f", "f", "m"]
    assert any("1 of 2 people have one picture only" in note for note in listed.notes)
    assert np.array(listed.rows)[:, 0].astype(int).tolist() == [2, 3, 4]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("file,name\nx,y\n", "no column identity"),
        ("file,identity\nx,A\ny,\n", "Row 3 has nothing in the column identity"),
        ("file,identity\nx,A\ny,B\n\nx,A\n", "Row 5 names the picture that row 2"),
        ("file,identity\na/x,A\na\\x,A\n", "Row 3 names the picture that row 2"),
    ],
)
def test_identities_that_cannot_be_used_say_why_and_where(content: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(TableError, match=words):
        read_identities(written(tmp_path, content), tmp_path)
