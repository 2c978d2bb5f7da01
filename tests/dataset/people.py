"""A small data set made of the sample pair: everybody is a little brighter or darker than the one before."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PIL import Image, ImageEnhance

from facematch_gui.paths import resource


def write_people(folder: Path, count: int, *, selfies: int = 1, enlarge: float = 1.0) -> Path:
    """People ``one/00`` and so on, with a document each; no two pictures are alike."""
    for person in range(count):
        place = folder / ("one" if person % 2 else "two") / f"{person:02d}"
        place.mkdir(parents=True)
        for number in range(selfies):
            brighter(
                resource("sample/selfie.jpg"), 0.8 + 0.4 * (person * selfies + number) / (count * selfies), enlarge
            ).save(place / f"{number:07d}.jpg", quality=92)
        brighter(resource("sample/document.jpg"), 0.8 + 0.4 * person / count).save(place / f"{person:02d}_script.png")
    return folder


def brighter(file: Path, factor: float, enlarge: float = 1.0) -> Image.Image:
    """The picture with its brightness multiplied."""
    with Image.open(file) as picture:
        size = round(picture.width * enlarge), round(picture.height * enlarge)
        return ImageEnhance.Brightness(picture.convert("RGB").resize(size)).enhance(factor)


def add_odd_pictures(person: Path) -> dict[str, str]:
    """Pictures that give no face; the code of the reason for each name."""
    Image.new("RGB", (300, 300), (150, 140, 130)).save(person / "wall.png")
    with Image.open(resource("sample/selfie.jpg")) as selfie:
        two = Image.new("RGB", (2 * selfie.width, selfie.height))
        two.paste(selfie, (0, 0))
        two.paste(selfie, (selfie.width, 0))
        two.save(person / "two.jpg")
        selfie.resize((120, 90)).save(person / "small.jpg")
    (person / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")
    (person / "empty.png").write_bytes(b"")
    return {
        "wall.png": "no_face",
        "two.jpg": "several_faces",
        "small.jpg": "face_too_small",
        "broken.jpg": "picture_unreadable",
        "empty.png": "picture_unreadable",
    }


def contents(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below a folder, by its name there."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
