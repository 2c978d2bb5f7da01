"""Who is on which picture: every layout, and what must be left alone in each."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from facematch_gui.dataset.layout import Dataset, read_dataset
from facematch_gui.errors import DatasetError


def filled(root: Path, *names: str) -> Path:
    """Empty files in folders: nothing opens them to see who is on them."""
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return root


def listed(folder: Path, content: str, name: str = "people.csv") -> Path:
    file = folder / name
    file.write_text(content, encoding="utf-8")
    return file


def told(dataset: Dataset) -> list[tuple[str, str, str, bool]]:
    return [(entry.name, entry.identity, entry.group, entry.is_document) for entry in dataset.entries]


def skipped(dataset: Dataset) -> dict[str, str]:
    return {thing.name: thing.reason for thing in dataset.skipped}


# --- Folders ----------------------------------------------------------------------------------------------------------


def test_the_original_layout_has_groups_of_people(tmp_path: Path) -> None:
    filled(tmp_path, "01/01_7/0000001.jpg", "01/01_7/01_7_script.jpg", "02/02_8/0000001.PNG", "02/02_8/notes.txt")
    dataset = read_dataset(tmp_path)
    assert dataset.layout == "trainset"
    assert told(dataset) == [
        ("01/01_7/0000001.jpg", "01_7", "01", False),
        ("01/01_7/01_7_script.jpg", "01_7", "01", True),
        ("02/02_8/0000001.PNG", "02_8", "02", False),
    ]
    assert not dataset.skipped
    assert all(entry.file.is_absolute() and entry.file.is_file() for entry in dataset.entries)


def test_a_folder_a_person_may_do_without_groups(tmp_path: Path) -> None:
    dataset = read_dataset(filled(tmp_path, "002/selfie.jpg", "002/portrait.jpg", "002/Document.jpg", "003/a.heic"))
    assert dataset.layout == "people"
    assert told(dataset) == [
        ("002/Document.jpg", "002", "", True),
        ("002/portrait.jpg", "002", "", False),
        ("002/selfie.jpg", "002", "", False),
        ("003/a.heic", "003", "", False),
    ]


@pytest.mark.parametrize("suffix", [".jpg", ".JPEG", ".heic", ".webp", ".avif", ".tif", ".bmp", ".gif", ".pdf"])
def test_every_format_that_is_opened_counts(suffix: str, tmp_path: Path) -> None:
    assert len(read_dataset(filled(tmp_path, f"p/a{suffix}")).entries) == 1


def test_one_name_in_two_groups_is_two_people(tmp_path: Path) -> None:
    dataset = read_dataset(filled(tmp_path, "a/1/x.jpg", "b/1/x.jpg", "b/2/x.jpg"))
    assert [entry.identity for entry in dataset.entries] == ["a/1", "b/1", "2"]


@pytest.mark.parametrize(
    ("names", "groups"),
    [
        (("trainset/01/01_1/a.jpg", "trainset/02/02_1/a.jpg"), {"01", "02"}),
        (("all/trainset/01/01_1/a.jpg", "all/trainset/01/01_2/a.jpg"), {"01"}),
        (("london/002/a.jpg", "london/003/a.jpg"), {""}),
        (("01/01_1/a.jpg", "01/01_2/a.jpg"), {"01"}),
        (("1/a.jpg",), {""}),
    ],
)
def test_a_folder_around_everything_is_no_group(names: tuple[str, ...], groups: set[str], tmp_path: Path) -> None:
    dataset = read_dataset(filled(tmp_path, *names))
    assert {entry.group for entry in dataset.entries} == groups
    assert [entry.name for entry in dataset.entries] == list(names)


def test_pictures_of_nobody_are_named(tmp_path: Path) -> None:
    filled(tmp_path, "cover.jpg", "01/plan.jpg", "01/01_1/a.jpg", "01/01_1/b.jpg", "01/01_1/old/c.jpg", "01/01_2/a.jpg")
    (tmp_path / "01" / "01_3").mkdir()
    dataset = read_dataset(tmp_path)
    assert [entry.name for entry in dataset.entries] == ["01/01_1/a.jpg", "01/01_1/b.jpg", "01/01_2/a.jpg"]
    assert skipped(dataset) == {
        "cover.jpg": "it lies beside the people's folders, in none of them",
        "01/plan.jpg": "it lies beside the people's folders, in none of them",
        "01/01_1/old/c.jpg": "it lies in a folder inside a person's folder",
        "01/01_3": "a folder without pictures",
    }


def test_what_systems_leave_behind_is_passed_over(tmp_path: Path) -> None:
    filled(tmp_path, "p/a.jpg", "p/._a.jpg", "p/Thumbs.db", "__MACOSX/p/._a.jpg", ".cache/q/a.jpg", "p/.DS_Store")
    dataset = read_dataset(tmp_path)
    assert [entry.name for entry in dataset.entries] == ["p/a.jpg"]
    assert not dataset.skipped


@pytest.mark.parametrize("names", [(), ("a.jpg",), ("p/notes.txt",)])
def test_a_folder_without_people_is_refused(names: tuple[str, ...], tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="holds no pictures of people"):
        read_dataset(filled(tmp_path, *names))


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="cannot be read"):
        read_dataset(tmp_path / "nowhere")


# --- Hostile folders --------------------------------------------------------------------------------------------------

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has neither such names nor such files")


@posix_only
def test_links_that_lead_out_are_never_followed(tmp_path: Path) -> None:
    secret = filled(tmp_path / "elsewhere", "q/secret.jpg")
    root = filled(tmp_path / "set", "p/a.jpg")
    (root / "p" / "out.jpg").symlink_to(secret / "q" / "secret.jpg")
    (root / "p" / "gone.jpg").symlink_to("nothing.jpg")
    (root / "p" / "circle.jpg").symlink_to("circle.jpg")
    (root / "q").symlink_to(secret / "q")
    (root / "again").symlink_to(root / "p")
    (root / "p" / "copy.jpg").symlink_to("a.jpg")
    dataset = read_dataset(root)
    assert [entry.name for entry in dataset.entries] == ["p/a.jpg", "p/copy.jpg"]
    assert skipped(dataset) == {
        "p/out.jpg": "a link that leads out of the folder",
        "p/gone.jpg": "a link that leads out of the folder",
        "p/circle.jpg": "a link that leads out of the folder",
        "q": "a link that leads out of the folder",
        "again": "a link to a folder",
    }


@posix_only
def test_pipes_and_sockets_are_never_opened(tmp_path: Path) -> None:
    """Opening the pipe would wait for ever."""
    filled(tmp_path, "p/a.jpg")
    os.mkfifo(tmp_path / "p" / "b.jpg")
    dataset = read_dataset(tmp_path)
    assert len(dataset.entries) == 1
    assert skipped(dataset) == {"p/b.jpg": "no file, but a pipe, a device or a socket"}


@posix_only
def test_absurd_names_are_shown_so_that_they_do_no_harm(tmp_path: Path) -> None:
    names = [
        "p/a.jpg",
        "p/two\nlines.jpg",
        "p/\x1b[31mred.jpg",
        "p/\u202egpj.exe.jpg",
        f"p/{'x' * 220}.jpg",
        "\x07/a.jpg",
    ]
    filled(tmp_path, *names)
    (tmp_path / "p" / os.fsdecode(b"\xff\xfe.jpg")).touch()
    dataset = read_dataset(tmp_path)
    assert [entry.name for entry in dataset.entries] == ["p/a.jpg"]
    assert len(dataset.skipped) == 6
    for thing in dataset.skipped:
        assert thing.name.isprintable()
        assert len(thing.name) < 250
        thing.name.encode()
    assert skipped(dataset)["\\x07"] == "a name with control characters"
    assert skipped(dataset)["p/\\udcff\\udcfe.jpg"] == "a name that is no text"


@posix_only
def test_a_path_without_end_is_not_followed_for_ever(tmp_path: Path) -> None:
    filled(tmp_path, "p/a.jpg")
    folder = tmp_path / "deep"
    for _ in range(12):
        folder /= "d" * 100
        folder.mkdir(parents=True)
    dataset = read_dataset(tmp_path)
    assert [thing.reason for thing in dataset.skipped] == ["a path that is too long"]


@posix_only
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="nothing is closed to this user")
def test_a_closed_folder_is_named(tmp_path: Path) -> None:
    filled(tmp_path, "p/a.jpg", "q/a.jpg")
    (tmp_path / "q").chmod(0)
    try:
        assert skipped(read_dataset(tmp_path))["q"] == "it cannot be read"
    finally:
        (tmp_path / "q").chmod(0o700)


# --- Lists ------------------------------------------------------------------------------------------------------------


def test_a_list_says_who_is_where(tmp_path: Path) -> None:
    filled(tmp_path, "a.jpg", "b.jpg", "script.jpg", "deep/c.png")
    file = listed(
        tmp_path,
        "File;Identity;Group;Document\na.jpg;Ann;x;\nb.jpg;Ann;x;yes\nscript.jpg;Ann;y;0\ndeep\\c.png;Bob;;\n",
    )
    expected = [
        ("a.jpg", "x/Ann", "x", False),
        ("b.jpg", "x/Ann", "x", True),
        ("script.jpg", "y/Ann", "y", False),
        ("deep/c.png", "Bob", "", False),
    ]
    assert told(read_dataset(file)) == told(read_dataset(tmp_path)) == expected
    assert read_dataset(file).layout == "csv"


def test_without_its_column_a_documents_name_tells(tmp_path: Path) -> None:
    filled(tmp_path, "1_SCRIPT.jpg", "1.jpg")
    file = listed(tmp_path, "file,identity\n1_SCRIPT.jpg,1\n1.jpg,1\n")
    assert [entry.is_document for entry in read_dataset(file).entries] == [True, False]


def test_other_lists_in_a_folder_do_not_matter(tmp_path: Path) -> None:
    filled(tmp_path, "002/a.jpg")
    listed(tmp_path, "id,gender\n002,female\n")
    listed(tmp_path, "", "empty.csv")
    listed(tmp_path, 'id,"gender\n', "torn.csv")
    dataset = read_dataset(tmp_path)
    assert dataset.layout == "people"
    assert skipped(dataset) == dict.fromkeys(
        ("people.csv", "empty.csv", "torn.csv"), "a list without the columns file and identity"
    )


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'file,identity\n"a.jpg,1\n', "Row 2 cannot be read"),
        (b'file,identity\na.jpg,1\n"b.jpg,1\n', "Row 3 cannot be read"),
        (b'\xef\xbb\xbf"File";"Identity\na.jpg;1\n', "Row 1 cannot be read"),
        (b"file,identity\na.jpg,\x00\x01\x02\n", "not a text file"),
        ("file\tidentity\na.jpg\t1\n".encode("utf-16")[:-1], "not a text file"),
        (b"sep=;\nfile;identity;file\na.jpg;1;b.jpg\n", "two columns of one name"),
        (b"file,identity\n", "list is empty"),
    ],
)
def test_a_broken_list_in_a_folder_is_not_passed_over(content: bytes, words: str, tmp_path: Path) -> None:
    filled(tmp_path, "002/a.jpg")
    (tmp_path / "people.csv").write_bytes(content)
    with pytest.raises(DatasetError, match=words):
        read_dataset(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="needs a file that its owner may not read")
def test_a_list_that_may_not_be_read_is_not_passed_over(tmp_path: Path) -> None:
    filled(tmp_path, "002/a.jpg")
    listed(tmp_path, "file,identity\n002/a.jpg,1\n").chmod(0)
    with pytest.raises(DatasetError, match="list cannot be read"):
        read_dataset(tmp_path)


def test_two_lists_in_a_folder_are_one_too_many(tmp_path: Path) -> None:
    filled(tmp_path, "a.jpg")
    listed(tmp_path, "file,identity\na.jpg,1\n", "one.csv")
    listed(tmp_path, "file,identity\na.jpg,2\n", "two.csv")
    with pytest.raises(DatasetError, match="several lists"):
        read_dataset(tmp_path)


def test_a_list_opens_nothing_outside_its_folder(tmp_path: Path) -> None:
    filled(tmp_path, "out.jpg", "set/in.jpg")
    (tmp_path / "set" / "link.jpg").symlink_to(tmp_path / "out.jpg")
    outside = tmp_path / "out.jpg"
    file = listed(
        tmp_path / "set",
        f"file,identity\nin.jpg,1\n../out.jpg,1\n{outside},1\nlink.jpg,1\n../set/in.jpg,1\ngone.jpg,1\n{'x' * 300},1\n",
    )
    dataset = read_dataset(file)
    assert [entry.name for entry in dataset.entries] == ["in.jpg"]
    reasons = [thing.reason for thing in dataset.skipped]
    assert reasons[:4] == ["the list places it outside the folder"] * 4
    assert reasons[4:] == ["the list names it, but it is not there", "a name that is too long"]
    assert [entry.name for entry in read_dataset(file, Path("/")).entries] == [outside.relative_to("/").as_posix()]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("file,person\na.jpg,1\n", "no column identity"),
        ("file,identity\na.jpg,\n", "Row 2 has nothing in the column identity"),
        ("file,identity\na.jpg,1\n./a.jpg,2\n", "Row 3 names the picture that row 2 names already"),
        ("file,identity,document\na.jpg,1,perhaps\n", "Row 2 does not say whether"),
        ("file,identity\ngone.jpg,1\n", "holds no pictures of people"),
    ],
)
def test_a_list_that_cannot_be_used_says_where(content: str, words: str, tmp_path: Path) -> None:
    filled(tmp_path, "a.jpg")
    with pytest.raises(DatasetError, match=words):
        read_dataset(listed(tmp_path, content))


# --- The real ones ----------------------------------------------------------------------------------------------------


def test_the_shared_sets_are_told_apart(faces: Path) -> None:
    trainset, london = read_dataset(faces / "trainset"), read_dataset(faces / "london")
    assert (trainset.layout, london.layout) == ("trainset", "people")
    assert len({entry.identity for entry in trainset.entries}) == sum(entry.is_document for entry in trainset.entries)
    assert len({entry.identity for entry in london.entries}) == sum(entry.is_document for entry in london.entries)
    assert not trainset.skipped
    assert [thing.name for thing in london.skipped] == ["people.csv"], (
        "who these people are, not which picture is whose"
    )
