"""Peak memory and time, each measured in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read as Linux states it")

LOAD = """
import json, sys, time
from pathlib import Path
from facematch_gui.core.image import load_picture, load_pictures
from facematch_gui.errors import PictureError

def memory(line):
    # Not by getrusage, which remembers the parent's memory as well.
    return int(Path("/proc/self/status").read_text().split(line)[1].split()[0]) * 1024

files = [Path(name) for name in sys.argv[2:]]
before, answers, times = memory("VmRSS:"), [], []
for group in zip(files[::2], files[1::2]) if sys.argv[1] == "pairs" else [(file,) for file in files]:
    start = time.perf_counter()
    try:
        if len(group) == 2:
            selfies, document = load_pictures(group[:1], group[1])
            pictures = [*selfies, document]
        else:
            pictures = [load_picture(*group)]
        answers.append([[picture.width, picture.height] for picture in pictures])
    except PictureError as refusal:
        answers.append(refusal.title)
    times.append(time.perf_counter() - start)
    pictures = None
print(json.dumps({"peak": memory("VmHWM:") - before, "answers": answers, "times": times}))
"""

MAKE_PNG = """
import struct, sys, zlib
name, width, height, depth, colour = sys.argv[1], *map(int, sys.argv[2:])
def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
samples = {0: 1, 2: 3, 6: 4}[colour]
packer = zlib.compressobj(1)
row = b"\\0" + bytes(range(200)) * (width * samples * depth // 8 // 200 + 1)
row = row[: 1 + width * samples * depth // 8]
body = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
with open(name, "wb") as file:
    file.write(b"\\x89PNG\\r\\n\\x1a\\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b""))
"""

MAKE_BY_OPENCV = """
import sys, cv2, numpy as np
name, width, height = sys.argv[1], *map(int, sys.argv[2:4])
pixels = np.zeros((height, width, 3), np.uint8)
pixels[:, ::7, 1] = 200
assert cv2.imwrite(name, pixels, [int(number) for number in sys.argv[4:]])
"""

PROGRESSIVE = ("2", "1")  # cv2.IMWRITE_JPEG_PROGRESSIVE


def run(script: str, *arguments: str | Path) -> str:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


def measured(mode: str, *files: Path) -> tuple[float, list[object], list[float]]:
    """Peak memory in MB above what the imports took, the sizes or titles, and the seconds of each."""
    result = json.loads(run(LOAD, mode, *files))
    return result["peak"] / 2**20, result["answers"], result["times"]


@pytest.mark.parametrize(
    ("depth", "colour"), [(8, 2), (8, 6), (16, 0), (16, 2)], ids=["RGB", "RGBA", "grey, 16 bits", "RGB, 16 bits"]
)
def test_a_png_of_100_megapixels_stays_in_bounds(tmp_path: Path, depth: int, colour: int) -> None:
    file = tmp_path / "large.png"
    run(MAKE_PNG, file, "10000", "10000", str(depth), str(colour))
    peak, answers, _ = measured("singles", file)
    assert answers == [[[5000, 5000]]]
    assert peak < 700


@pytest.mark.parametrize(
    ("name", "options", "limit"),
    [("large.jpg", (), 400), ("progressive.jpg", PROGRESSIVE, 700), ("large.webp", (), 850), ("large.tif", (), 850)],
)
def test_other_pictures_of_100_megapixels_stay_in_bounds(
    tmp_path: Path, name: str, options: tuple[str, ...], limit: float
) -> None:
    file = tmp_path / name
    run(MAKE_BY_OPENCV, file, "10000", "10000", *options)
    peak, answers, _ = measured("singles", file)
    assert answers == [[[5000, 5000]]]
    assert peak < limit


def test_two_large_pictures_wait_for_each_other(tmp_path: Path) -> None:
    file = tmp_path / "large.png"
    run(MAKE_PNG, file, "10000", "10000", "8", "6")
    peak, answers, _ = measured("pairs", file, file)
    assert answers == [[[5000, 5000]] * 2]
    assert peak < 850


def test_the_hostile_collection_costs_next_to_nothing(faces: Path) -> None:
    peak, answers, times = measured("singles", *sorted((faces / "hostile").iterdir()))
    assert len(answers) == 31
    assert peak < 200
    assert max(times) < 3  # a hundredth of it where nothing else runs


def test_a_camera_picture_costs_little_more_than_its_pixels(tmp_path: Path) -> None:
    file = tmp_path / "camera.jpg"
    run(MAKE_BY_OPENCV, file, "4000", "3000")
    peak, answers, _ = measured("singles", file)
    assert answers == [[[4000, 3000]]]
    assert peak < 130
