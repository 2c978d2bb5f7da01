"""The door for pictures: files and what is no file, two at once, frames, turns, and what every picture promises."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from facematch_gui.core.image import Picture, load_picture, load_pictures, picture_from_frame, turned
from facematch_gui.core.networks import Pixels
from facematch_gui.errors import PictureTooLargeError, UnreadablePictureError

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="this kind of file exists on POSIX systems only")


def noise(height: int = 24, width: int = 32) -> Pixels:
    return np.random.default_rng(7).integers(0, 256, (height, width, 3), np.uint8)


def png(pixels: Pixels) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    return file.getvalue()


def refusal(source: Path | bytes) -> str:
    with pytest.raises(UnreadablePictureError) as caught:
        load_picture(source)
    assert caught.value.remedy.endswith(".")
    return caught.value.title


# --- What every picture promises --------------------------------------------------------------------------------------


def assert_promises(picture: Picture) -> None:
    assert picture.pixels.dtype == np.uint8
    assert picture.pixels.shape == (picture.height, picture.width, 3)
    assert picture.pixels.flags.c_contiguous
    assert not picture.pixels.flags.writeable


def test_a_path_and_its_bytes_give_the_same_picture(tmp_path: Path) -> None:
    file = tmp_path / "picture.anything"
    file.write_bytes(png(noise()))
    from_path, from_bytes = load_picture(file), load_picture(file.read_bytes())
    assert_promises(from_path)
    assert from_path.format == from_bytes.format == "PNG"
    assert np.array_equal(from_path.pixels, noise())
    assert np.array_equal(from_bytes.pixels, noise())


def test_a_name_says_nothing_about_the_format(tmp_path: Path) -> None:
    file = tmp_path / "really a png.jpg"
    file.write_bytes(png(noise()))
    assert load_picture(file).format == "PNG"


def test_a_picture_refuses_other_arrays() -> None:
    wrong: list[Any] = [noise().astype(np.float32), noise()[:, :, 0], np.zeros((4, 4, 4), np.uint8)]
    for pixels in wrong:
        with pytest.raises(ValueError, match="RGB uint8"):
            Picture(pixels, "camera")


def test_the_door_opens_without_the_parsers_that_it_may_never_need() -> None:
    code = (
        "import sys, facematch_gui.core.image;"
        "print([name for name in ('PIL', 'pi_heif', 'pypdfium2') if name in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


# --- Files, and what is no file ---------------------------------------------------------------------------------------


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.jpg") == "The file is not there"


def test_a_file_below_a_file_is_missing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    assert refusal(tmp_path / "file" / "picture.jpg") == "The file is not there"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "This is a folder, not a picture"


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    assert refusal(tmp_path / "empty.jpg") == "The file is empty"
    assert refusal(b"") == "The file is empty"


@POSIX_ONLY
@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null", "/dev/urandom"])
def test_a_device_is_refused(name: str) -> None:
    assert refusal(Path(name)) == "This is a device or a pipe, not a file"


@POSIX_ONLY
def test_a_pipe_without_a_writer_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe") == "This is a device or a pipe, not a file"


@POSIX_ONLY
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        assert refusal(tmp_path / "socket") == "This is a device or a pipe, not a file"


@POSIX_ONLY
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    file = tmp_path / "private.png"
    file.write_bytes(png(noise()))
    file.chmod(0)
    assert refusal(file) == "You have no permission to read this file"


@POSIX_ONLY
def test_a_link_that_leads_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    assert refusal(tmp_path / "loop.jpg") == "The file could not be read"


def test_impossible_paths_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nul\0l.jpg") == "The file could not be read"
    assert refusal(tmp_path / ("x" * 5000)) == "The file could not be read"


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="needs files whose stated size is a lie")
def test_a_file_that_states_no_size_is_read_all_the_same() -> None:
    assert Path("/proc/self/maps").stat().st_size == 0
    assert refusal(Path("/proc/self/maps")) == "This is a text file, not a picture"


def test_too_many_bytes_are_refused_without_reading_them(tmp_path: Path) -> None:
    file = tmp_path / "huge.jpg"
    with file.open("wb") as sparse:
        sparse.truncate(10**12)
    with pytest.raises(PictureTooLargeError, match="953,675 MB, more than the 64 MB"):
        load_picture(file)
    with pytest.raises(PictureTooLargeError, match="65 MB"):
        load_picture(bytes(64 * 2**20 + 1))


def test_no_text_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "anna-schmidt.jpg").write_bytes(b"\xff\xd8\xff\xe0 broken")
    with pytest.raises(UnreadablePictureError) as caught:
        load_picture(tmp_path / "anna-schmidt.jpg")
    assert "anna" not in str(caught.value)
    assert "anna" not in repr(caught.value)


# --- Two at once ------------------------------------------------------------------------------------------------------


def test_two_pictures_arrive_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "document.png").write_bytes(png(noise(40, 30)))
    (selfie,), document = load_pictures([png(noise())], tmp_path / "document.png")
    assert (selfie.width, selfie.height) == (32, 24)
    assert (document.width, document.height) == (30, 40)


@pytest.mark.parametrize(
    ("selfie", "document", "side"),
    [(b"", png(noise()), "selfie"), (png(noise()), b"", "document"), (b"", b"text", "selfie")],
)
def test_an_error_says_which_picture_it_is_about(selfie: bytes, document: bytes, side: str) -> None:
    with pytest.raises(UnreadablePictureError) as caught:
        load_pictures([selfie], document)
    assert caught.value.side == side


def test_many_threads_read_at_once(faces: Path) -> None:
    """PDFium may be entered by one thread at a time, the others by all; results must not mix."""
    files = [
        faces / "formats" / name for name in ("scan-page.pdf", "phone.heic", "modern.avif", "exif-6.jpg", "lab.tif")
    ]
    expected = [load_picture(file).pixels for file in files]
    wrong: list[str] = []

    def read(shift: int) -> None:
        for index in range(len(files)):
            which = (index + shift) % len(files)
            if not np.array_equal(load_picture(files[which]).pixels, expected[which]):
                wrong.append(files[which].name)

    threads = [threading.Thread(target=read, args=(shift,)) for shift in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


# --- Frames and turns -------------------------------------------------------------------------------------------------


def test_a_frame_is_copied() -> None:
    frame = noise()
    picture = picture_from_frame(frame)
    frame[:] = 0
    assert_promises(picture)
    assert np.array_equal(picture.pixels, noise())
    assert picture.format == "camera"
    assert picture_from_frame(frame, "clipboard").format == "clipboard"


def test_a_frame_with_padded_or_mirrored_rows_is_taken() -> None:
    padded = np.zeros((24, 40, 3), np.uint8)
    padded[:, :32] = noise()
    for view in (padded[:, :32], padded[::-1, :32], padded[:, 31::-1]):
        picture = picture_from_frame(view)
        assert_promises(picture)
        assert np.array_equal(picture.pixels, view)


def test_frames_of_other_kinds_are_bugs() -> None:
    wrong: list[Any] = [noise()[:, :, :2], noise().astype(np.uint16), noise()[0]]
    for frame in wrong:
        with pytest.raises(ValueError, match="RGB uint8"):
            picture_from_frame(frame)


def test_a_frame_without_pixels_is_refused_in_words() -> None:
    with pytest.raises(UnreadablePictureError, match="gave no picture"):
        picture_from_frame(np.zeros((0, 640, 3), np.uint8))


def test_a_huge_frame_is_halved_and_a_monstrous_one_refused() -> None:
    row = np.zeros((1, 1, 3), np.uint8)
    picture = picture_from_frame(np.broadcast_to(row, (5001, 5001, 3)))
    assert (picture.width, picture.height) == (2500, 2500)
    with pytest.raises(PictureTooLargeError, match="102 megapixels, more than the 100"):
        picture_from_frame(np.broadcast_to(row, (10_001, 10_100, 3)))


@pytest.mark.parametrize("turns", range(-4, 9))
def test_turns_are_clockwise(turns: int) -> None:
    picture = picture_from_frame(noise())
    result = turned(picture, turns)
    assert_promises(result)
    assert np.array_equal(result.pixels, np.rot90(noise(), -turns))
    assert result.format == "camera"
    assert (result is picture) == (turns % 4 == 0)
