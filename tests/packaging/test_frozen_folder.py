"""What is done to the frozen folder, written about it, and asked of it before it is given to people."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import sys
from pathlib import Path

import pytest
from frozen import clip, finishing, folder_checks, gate, inventory, licences, listing, sbom, stand_ins
from frozen.elf import read_elf, without_foreign_path
from frozen.icon import WINDOWS_SIZES, render, write_ico
from frozen.inventory import PYTHON, Part
from frozen.project import COMMAND, ROOT, WINDOW, read_project
from frozen.windows_version import four_numbers, strings
from PIL import Image

from tests.packaging import stand_in

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF files and links are Linux'")
DRAWING = ROOT / "resources" / "icons" / "facematch.svg"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return stand_in.program(tmp_path / "FaceMatch")


@pytest.fixture(scope="module")
def library() -> Path:
    """A library that every set-up of the program brings."""
    import numpy._core

    return next(Path(numpy._core.__file__).parent.glob("_multiarray_umath*.so"))


def test_the_date_is_the_commits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "3.1"\ndescription = "It."\n', encoding="utf-8")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert read_project(tmp_path).epoch == 315_532_800
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert (read_project(tmp_path).version, read_project(tmp_path).epoch) == ("3.1", 1_700_000_000)


# --- Libraries --------------------------------------------------------------------------------------------------------


@linux
def test_a_library_says_what_it_needs(library: Path) -> None:
    binary = read_elf(library)
    assert binary is not None
    assert "libc.so.6" in binary.needed
    assert any(name.startswith("GLIBC_2.") for name in binary.versions["libc.so.6"])
    assert binary.is_aligned


@linux
def test_no_elf_file_says_nothing(tmp_path: Path) -> None:
    other = tmp_path / "a.so"
    other.write_bytes(b"MZ")
    assert read_elf(other) is None
    assert without_foreign_path(b"MZ") == b"MZ"


@linux
@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs a compiler")
def test_search_paths_of_the_builder_go_and_those_beside_the_library_stay(tmp_path: Path) -> None:
    import ctypes
    import subprocess

    source = tmp_path / "seven.c"
    source.write_text("int lib(void) { return 7; }\n", encoding="utf-8")
    sizes = {}
    for name, path in (("foreign", "/opt/builder/python/lib"), ("own", "$ORIGIN/../lib")):
        target = tmp_path / f"{name}.so"
        command = ["gcc", "-shared", "-fPIC", "-o", str(target), str(source), f"-Wl,-rpath,{path}", "-g"]
        subprocess.run(command, check=True)
        sizes[name] = target.stat().st_size
    own = (tmp_path / "own.so").read_bytes()
    assert finishing.forget_builder(tmp_path) == 1
    assert finishing.forget_builder(tmp_path) == 0
    assert (tmp_path / "own.so").read_bytes() == own
    assert b"/opt/builder" not in (tmp_path / "foreign.so").read_bytes()
    assert finishing.shrink(tmp_path) > 0
    assert ctypes.CDLL(str(tmp_path / "foreign.so")).lib() == 7


@linux
@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs a compiler")
def test_a_library_loads_on_a_stand_in_for_one_that_it_never_calls(folder: Path) -> None:
    import ctypes
    import subprocess

    opencv, libraries = folder / "_internal" / "cv2", folder / "_internal" / "opencv_python_headless.libs"
    opencv.mkdir()
    libraries.mkdir()
    real, user = libraries / "libavutil-0a1b.so.60", opencv / "cv2.abi3.so"
    sources = {
        "real.c": "int av_one(void) { return 1; } int av_two = 2;",
        "user.c": "int av_one(void); extern int av_two; int seven(void) { return 7; }"
        " int asked(void) { return av_one() + av_two; }",
        "versions": "LIBAVUTIL_60 { global: av_*; };",
    }
    for name, text in sources.items():
        (folder / name).write_text(f"{text}\n", encoding="utf-8")
    build = ["gcc", "-shared", "-fPIC", "-o"]
    versions = f"-Wl,-soname,{real.name},--version-script,{folder / 'versions'}"
    subprocess.run([*build, real, folder / "real.c", versions], check=True)
    paths = "-Wl,-z,now,-rpath,$ORIGIN/../opencv_python_headless.libs"
    subprocess.run([*build, user, folder / "user.c", real, paths], check=True)
    assert stand_ins.stand_in(folder) == []
    real.unlink()
    assert stand_ins.stand_in(folder) == [real]
    assert ctypes.CDLL(str(user)).seven() == 7


@linux
def test_what_is_needed_of_the_system_is_what_the_folder_lacks(folder: Path, library: Path) -> None:
    shutil.copy(library, folder / "_internal")
    binary = read_elf(library)
    assert binary is not None
    outside = folder_checks.system_libraries(folder)
    assert set(outside) == set(binary.needed)
    algebra = next(name for name in outside if "openblas" in name)
    assert folder_checks.libraries(folder).faults == (f"{algebra}, needed by _internal/{library.name}",)
    shutil.copy(library, folder / "_internal" / algebra)
    assert folder_checks.libraries(folder).faults == ()


# --- The folder -------------------------------------------------------------------------------------------------------


def test_two_folders_are_compared_by_content_and_by_mode(folder: Path, tmp_path: Path) -> None:
    other = stand_in.program(tmp_path / "other")
    assert listing.differences(listing.listing(folder), listing.listing(other)) == []
    (other / "_internal" / "first.txt").write_text("second", encoding="utf-8")
    (other / "LICENSE").unlink()
    assert listing.differences(listing.listing(folder), listing.listing(other)) == ["LICENSE", "_internal/first.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a program for consoles and another one for windows")
def test_one_program_under_two_names_counts_once(folder: Path) -> None:
    (folder / WINDOW).unlink()
    shutil.copy(folder / COMMAND, folder / WINDOW)
    twice = listing.size(folder)
    finishing.join_programs(folder)
    assert listing.size(folder) == twice - (folder / COMMAND).stat().st_size


def test_dates_are_the_commits(folder: Path) -> None:
    finishing.settle(folder, stand_in.EPOCH)
    assert {path.lstat().st_mtime for path in folder.rglob("*")} == {stand_in.EPOCH}


@linux
def test_a_link_into_nothing_and_tensorflow_are_found(folder: Path) -> None:
    assert folder_checks.contents(folder, full=False).faults == ()
    assert folder_checks.contents(folder, full=True).faults == ("TensorFlow is missing",)
    (folder / "_internal" / "first.txt").unlink()
    (folder / "_internal" / "tensorflow").mkdir()
    assert folder_checks.contents(folder, full=False).faults == (
        "_internal/link.txt leads nowhere", "TensorFlow is there",
    )  # fmt: skip


def test_a_folder_that_is_too_large_is_found(folder: Path) -> None:
    assert folder_checks.size(folder, limited=True).faults == ()
    with (folder / "large").open("wb") as stream:
        os.truncate(stream.fileno(), folder_checks.LARGEST_FOLDER)  # a hole: it takes no room
    assert folder_checks.size(folder, limited=True).faults
    assert folder_checks.size(folder, limited=False).faults == ()
    assert folder_checks.installer_size(folder / "large").faults


def test_a_file_that_names_the_builders_folder_is_found(folder: Path) -> None:
    assert folder_checks.traces(folder).faults == ()
    (folder / "note.txt").write_text(f"made in {ROOT}", encoding="utf-8")
    assert folder_checks.traces(folder).faults == ("note.txt names a folder of the builder's",)


# --- Papers -----------------------------------------------------------------------------------------------------------


def test_papers_that_are_wrong_are_found(folder: Path) -> None:
    assert folder_checks.papers(folder).faults == ()
    (folder / "_internal" / "models" / "net" / "net.tflite").write_bytes(b"others")
    (folder / "licenses" / "numpy" / "LICENSE.txt").unlink()
    (folder / "LICENSE").unlink()
    assert folder_checks.papers(folder).faults == (
        "numpy has no licence text", "_internal/models/net/net.tflite is not as stated", "LICENSE is missing",
    )  # fmt: skip


def test_the_bill_names_packages_libraries_and_models(folder: Path) -> None:
    library = folder / "_internal" / "PySide6" / "Qt" / "lib" / "libavcodec.so.61"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"codec")
    name = library.relative_to(folder).as_posix()
    parts = [Part(PYTHON, "pyside6-essentials", "6.11.3", "LGPL-3.0-only", {}, (name, "_internal/a.abi3.so"))]
    bill = sbom.bill_of_materials(stand_in.project(), parts, folder)
    package, model = bill["components"]
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert package["purl"] == f"pkg:{PYTHON}/pyside6-essentials@6.11.3"
    assert [(inner["name"], inner["licenses"]) for inner in package["components"]] == [
        (name, [{"expression": "LGPL-2.1-or-later"}])
    ]
    assert (model["type"], model["licenses"]) == ("machine-learning-model", [{"expression": "CC0-1.0"}])
    assert model["components"][0]["hashes"][0]["content"] == sbom.sha256(folder / "_internal/models/net/net.tflite")
    references = [bill["metadata"]["component"]["bom-ref"], *(part["bom-ref"] for part in bill["components"])]
    assert {entry["ref"] for entry in bill["dependencies"]} == set(references)
    assert bill == sbom.bill_of_materials(stand_in.project(), parts, folder)


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ("MIT", [{"expression": "MIT"}]),
        ("MPL-2.0 AND MIT", [{"expression": "MPL-2.0 AND MIT"}]),
        ("BSD License", [{"expression": "BSD-3-Clause"}]),
        ("Some Words of Their Own", [{"license": {"name": "Some Words of Their Own"}}]),
        ("", []),
    ],
)
def test_licences_are_said_as_the_format_wants_them(stated: str, said: list[object]) -> None:
    assert sbom.licences(stated) == said


def test_parts_are_found_by_the_files_they_own(folder: Path) -> None:
    import jinja2

    source = Path(jinja2.__file__)
    target = folder / "_internal" / "jinja2" / "__init__.py"
    target.parent.mkdir()
    shutil.copy(source, target)
    parts = inventory.parts([("jinja2/__init__.py", str(source), "DATA"), ("own", __file__, "DATA")], folder)
    found = {part.name: part for part in parts}
    assert set(found) == {"cpython", "jinja2", "pyinstaller"}
    assert found["jinja2"].files == ("_internal/jinja2/__init__.py",)
    assert found["cpython"].version == sys.version.split()[0]
    assert licences.write_licences(parts, folder) >= 3
    assert "BSD" in found["jinja2"].licence
    assert (folder / "licenses" / "jinja2" / "LICENSE.txt").is_file()


def test_a_part_without_a_licence_text_stops_the_build(folder: Path) -> None:
    with pytest.raises(licences.MissingTextError, match="nobody"):
        licences.write_licences([Part(PYTHON, "nobody", "1", "MIT")], folder)


def test_the_notices_name_every_package_that_is_fetched() -> None:
    notices = (ROOT / "THIRD-PARTY-NOTICES.md").read_text(encoding="utf-8").lower()
    pins = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    names = {inventory.normal_name(name) for name in re.findall(r"^([\w.-]+)==", pins, re.MULTILINE)}
    assert not {name for name in names if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", notices)}


def test_licence_texts_are_unicode(folder: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.txt"
    old.write_bytes("© Jürgen".encode("latin-1"))
    licences.write_licences([Part(PYTHON, "old", "1", "MIT", {"LICENSE": old})], folder)
    assert (folder / "licenses" / "old" / "LICENSE").read_text(encoding="utf-8") == "© Jürgen"


# --- Icon, version, gate ----------------------------------------------------------------------------------------------


def test_the_icon_has_every_size_and_is_the_same_each_time(tmp_path: Path) -> None:
    icon = write_ico(DRAWING, tmp_path / "facematch.ico")
    with Image.open(icon) as picture:
        assert picture.info["sizes"] == {(size, size) for size in WINDOWS_SIZES}
    assert icon.read_bytes() == write_ico(DRAWING, tmp_path / "again.ico").read_bytes()
    with Image.open(io.BytesIO(render(DRAWING, 48))) as picture:
        assert picture.size == (48, 48)
        assert picture.convert("RGBA").getpixel((0, 0)) == (0, 0, 0, 0)
        assert len(picture.getcolors(48 * 48) or []) > 2
    with pytest.raises(FileNotFoundError):
        render(tmp_path / "none.svg", 16)


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("1.2rc3", (1, 2, 0, 0)), ("1.70000.3.4.5", (1, 65535, 3, 4))]
)
def test_windows_counts_in_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert four_numbers(version) == numbers
    assert strings(version, "facematch", "x")["ProductVersion"] == version


def test_the_gate_is_shut_by_one_failure(capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = gate.Outcome("size", True, "small"), gate.Outcome("window", False, "blank")
    assert gate.report([good]) == 0
    assert gate.report([good, bad]) == 1
    assert "FAILED  window: blank" in capsys.readouterr().out


def test_the_gates_clip_and_people_show_faces(tmp_path: Path) -> None:
    import cv2

    sample = ROOT / "resources" / "sample"
    film = clip.write_clip(sample / "selfie.jpg", tmp_path / "clip.avi", seconds=0.5)
    reader = cv2.VideoCapture(str(film))
    there, frame = reader.read()
    reader.release()
    assert there
    cv2.imwrite(str(tmp_path / "frame.png"), frame)
    cascade = ROOT / "resources" / "haarcascade_frontalface_default.xml"
    assert clip.faces_in(tmp_path / "frame.png", cascade) == 1
    assert clip.faces_in(tmp_path / "none.png", cascade) == 0
    people = clip.write_people(sample / "selfie.jpg", sample / "document.jpg", tmp_path / "people")
    assert sorted(path.name for path in people.iterdir()) == ["a", "b"]


def test_the_bill_is_json_that_ends_with_a_line(folder: Path) -> None:
    text = (folder / sbom.FILE_NAME).read_text(encoding="utf-8")
    assert text.endswith("}\n")
    assert json.loads(text)["serialNumber"].startswith("urn:uuid:")
