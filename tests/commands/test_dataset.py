"""``facematch dataset`` as a person runs it."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest

from facematch_gui.cli import main

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    file = tmp_path / "trainset.zip"
    with zipfile.ZipFile(file, "w") as made:
        made.write(SAMPLE / "selfie.jpg", "trainset/0001/0001_1/0000001.jpg")
        made.write(SAMPLE / "document.jpg", "trainset/0001/0001_1/0001_1_script.jpg")
        made.writestr("trainset/read me.txt", "hello")
    return file


def test_an_archive_is_brought_in_and_looked_through(
    packed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "data"
    assert main(["dataset", "import", str(packed), "--out", str(out)]) == 0
    assert capsys.readouterr().out.startswith("2 pictures, ")
    assert main(["dataset", "inspect", str(out), "--json", "--workers", "1"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer)[2:6] == ["folders", "employees", "selfies", "scripts"]
    assert [answer[name] for name in ("folders", "employees", "selfies", "scripts")] == [1, 1, 1, 1]
    assert (answer["layout"], answer["faces"]["one"]) == ("trainset", 2)


def test_an_import_says_in_json_what_it_left_out(
    packed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["dataset", "import", str(packed), "--out", str(tmp_path / "data"), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["pictures"] == 2
    assert answer["left_out"] == [{"name": "trainset/read me.txt", "reason": "no picture by its name"}]


def test_a_hostile_archive_ends_with_a_reason_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "evil.zip"
    with zipfile.ZipFile(file, "w") as made:
        made.write(SAMPLE / "selfie.jpg", "../../secret-name.jpg")
    assert main(["dataset", "import", str(file), "--out", str(tmp_path / "data"), "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["code"] == "dataset_unusable"
    assert "secret-name" not in str(error)
    assert [path.name for path in tmp_path.iterdir()] == ["evil.zip"]


@pytest.mark.parametrize("name", ["page.html", "folder"])
def test_the_page_is_written_where_it_was_asked_for(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for person in ("1", "2"):
        (tmp_path / "set" / person).mkdir(parents=True)
        shutil.copy(SAMPLE / "selfie.jpg", tmp_path / "set" / person)
    out = tmp_path / "new" / name
    assert main(["dataset", "inspect", str(tmp_path / "set"), "--out", str(out), "--no-faces", "--workers", "1"]) == 0
    written = out if out.suffix else out / "inspection.html"
    said = capsys.readouterr().out
    assert "1 picture lies under several people: 1/selfie.jpg = 2/selfie.jpg" in said
    assert str(written) in said
    assert "personal data" in written.read_text("utf-8")
    assert [path.name for path in written.parent.iterdir()] == [written.name]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_the_page_is_its_owners_also_after_a_killed_command(tmp_path: Path) -> None:
    (tmp_path / "set" / "1").mkdir(parents=True)
    shutil.copy(SAMPLE / "selfie.jpg", tmp_path / "set" / "1")
    half = tmp_path / ".page.html.half"
    half.write_text("half a page", "utf-8")
    half.chmod(0o644)
    assert main(["dataset", "inspect", str(tmp_path / "set"), "--out", str(tmp_path / "page.html"), "--no-faces"]) == 0
    assert (tmp_path / "page.html").stat().st_mode & 0o777 == 0o600
    assert not half.exists()


def test_no_page_is_written_unasked(tmp_path: Path) -> None:
    (tmp_path / "set" / "1").mkdir(parents=True)
    shutil.copy(SAMPLE / "selfie.jpg", tmp_path / "set" / "1")
    before = set(tmp_path.rglob("*"))
    assert main(["dataset", "inspect", str(tmp_path / "set"), "--no-faces"]) == 0
    assert set(tmp_path.rglob("*")) == before


def test_an_empty_folder_is_an_unusable_data_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dataset", "inspect", str(tmp_path)]) == 2
    assert "holds no pictures of people" in capsys.readouterr().err


def test_a_page_that_cannot_be_written_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "set" / "1").mkdir(parents=True)
    shutil.copy(SAMPLE / "selfie.jpg", tmp_path / "set" / "1")
    (tmp_path / "file").touch()
    arguments = ["dataset", "inspect", str(tmp_path / "set"), "--no-faces", "--out", str(tmp_path / "file" / "p.html")]
    assert main(arguments) == 30
    assert "page cannot be written" in capsys.readouterr().err
