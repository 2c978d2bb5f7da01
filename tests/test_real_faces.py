"""The whole pipeline on real pictures: every format verifies, every hostile file is refused in words.

The pictures are not part of the repository; see the fixture ``faces``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from facematch_gui.core.decision import Verdict
from facematch_gui.core.image import load_picture, load_pictures
from facematch_gui.core.networks import Networks
from facematch_gui.core.score import embed_with_mirror
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import examine, verify
from facematch_gui.errors import PictureError

FORMATS = [
    *(f"exif-{orientation}.jpg" for orientation in range(1, 9)),
    *("alpha.png", "bitmap.bmp", "cmyk.jpg", "grey-16bit.png", "grey.png", "lab.tif", "lossy.webp", "modern.avif"),
    *("palette.png", "phone.heic", "photo.gif", "progressive.jpg", "scan-page.pdf", "scan.tif", "selfie.jpg"),
]

HOSTILE = {
    "blank-wall.jpg": "No face was found",
    "broken.png": "The picture is damaged",
    "corrupted.heic": "The picture is damaged",
    "corrupted.hif": "The picture is cut off",
    "corrupted.png": "The picture is damaged",
    "decompression_bomb.gif": "megapixels, more than the 100",
    "decompression_bomb.ico": "ICO files cannot be opened",
    "empty.heic": "The file is empty",
    "empty.png": "This is a text file",
    "far-too-small.jpg": "too little detail",
    "hopper_bad_exif.jpg": "No face was found",
    "html-named.png": "This is a web page",
    "icc-after-SOF.jpg": "too small to show a face",
    "nearly-black.jpg": "too dark",
    "negative_size.ppm": "PPM files cannot be opened",
    "no_face.png": "too dark",
    "noise.png": "No face was found",
    "one-pixel.png": "too small to show a face",
    "overexposed.jpg": "too bright",
    "png_decompression_dos.png": "hides far more data",
    "reallybig.bmp": "megapixels, more than the 100",
    "text-named.jpg": "This is a text file",
    "thread.png": "too small to show a face",
    "truncated.heic": "The picture is cut off",
    "truncated.jpg": "The picture is cut off",
    "truncated_image.png": "The picture is cut off",
    "two-people.jpg": "Several faces",
    "zero-bytes.jpg": "The file is empty",
    "zero_width.gif": "The picture is damaged",
}
TURNED = {"sideways-no-exif.jpg", "upside-down.jpg"}

EXAMINE_ALL = """
import json, sys, time
from pathlib import Path
from facematch_gui.core.image import load_picture
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import examine
from facematch_gui.engines.loading import load_finder
from facematch_gui.errors import PictureError

finder, answers = load_finder(), {}
for file in sorted(Path(sys.argv[1]).iterdir()):
    start = time.perf_counter()
    try:
        sample = examine(load_picture(file), finder, Stopwatch(time.perf_counter))
        answer = {"turns": sample.search.quarter_turns}
    except PictureError as error:
        answer = {"title": error.title, "remedy": error.remedy}
    answers[file.name] = {**answer, "seconds": time.perf_counter() - start}
# Not getrusage: its maximum counts the parent's memory too, from the moment before this program was loaded.
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
peak = int(status["VmHWM"].split()[0]) * 1024
json.dump({"peak": peak, "answers": answers}, sys.stdout)
"""


def watch() -> Stopwatch:
    return Stopwatch(time.perf_counter)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_verifies_as_the_same_person(name: str, faces: Path, networks: Networks) -> None:
    pair = load_pictures([faces / "formats" / name], faces / "formats" / "document.jpg")
    assert verify(*pair, networks, watch()).verdict is Verdict.MATCH


def test_the_list_of_formats_is_complete(faces: Path) -> None:
    assert {file.name for file in (faces / "formats").iterdir()} == {*FORMATS, "document.jpg"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells a process its peak memory this way")
def test_every_hostile_file_is_refused_in_its_own_words_quickly_and_in_little_memory(faces: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", EXAMINE_ALL, str(faces / "hostile")], capture_output=True, text=True, check=True
    )
    report = json.loads(done.stdout)
    answers = report["answers"]
    assert set(answers) == set(HOSTILE) | TURNED
    for name, words in HOSTILE.items():
        assert words in answers[name]["title"] + answers[name]["remedy"], name
        assert answers[name]["remedy"], name
    for name in TURNED:
        assert answers[name]["turns"] in (1, 2, 3), name
    assert max(answer["seconds"] for answer in answers.values()) < 5
    assert report["peak"] < 1_000_000_000


def test_errors_hold_no_file_name(faces: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "facematch_gui", "verify", *[str(faces / "hostile" / "truncated.jpg")] * 2],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 20
    assert "truncated" not in done.stderr


def test_london_genuine_pairs_lie_above_impostor_pairs(faces: Path, networks: Networks) -> None:
    """40 genuine and 1,560 impostor pairs at the card's threshold, bar at most one in each direction."""
    people = sorted(folder for folder in (faces / "london").iterdir() if folder.is_dir())
    assert len(people) == 40
    embeddings = []
    for name in ("selfie.jpg", "document.jpg"):
        chips = [examine(load_picture(person / name), networks.finder, watch()).chip for person in people]
        embeddings.append(embed_with_mirror(networks.embedder, np.stack(chips)))
    scores = embeddings[0] @ embeddings[1].T
    is_same = np.eye(len(people), dtype=bool)
    threshold = networks.embedder.info.threshold
    assert (scores[is_same] < threshold).sum() <= 1
    assert (scores[~is_same] >= threshold).sum() <= 1


def test_people_of_the_trainset_are_told_apart(faces: Path, networks: Networks) -> None:
    """Uncurated pictures against copied documents: hardly any stranger reaches the card's threshold."""
    scripts, selfies = [], []
    for folder in sorted((faces / "trainset").glob("*/*"))[::8]:
        script = next(folder.glob("*_script*.jpg"))
        selfie = next(file for file in sorted(folder.glob("*.jpg")) if "_script" not in file.name)
        try:
            pair = [examine(load_picture(file), networks.finder, watch()).chip for file in (script, selfie)]
        except PictureError:  # uncurated: some selfies show no face, or several
            continue
        scripts.append(pair[0])
        selfies.append(pair[1])
    assert len(scripts) >= 20
    a, b = (embed_with_mirror(networks.embedder, np.stack(chips)) for chips in (scripts, selfies))
    scores = a @ b.T
    strangers = scores[~np.eye(len(scores), dtype=bool)]
    assert (strangers >= networks.embedder.info.threshold).mean() < 0.005
    assert np.median(np.diag(scores)) > np.quantile(strangers, 0.99)
