"""The same-picture alarm: how often it is raised for copies of one shot, how often for other shots, and its time.

FOLDER holds ``london/*/{selfie,portrait,document}.jpg``, where the document was made from the portrait and the selfie
is another shot; pictures of people in the layout ``trainset/<group>/<group>_<id>/*.jpg``; and videos ``clips/*.mkv``.
Copies of one shot are made of all selfies by chance: smaller, cropped, turned, greyed, blurred, noisy, compressed,
mirrored. Run: python bench/same_picture.py FOLDER
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

import cv2
import numpy as np

from facematch_gui.core.finding import choose_face, find_faces
from facematch_gui.core.image import Picture, load_picture, picture_from_frame
from facematch_gui.core.networks import FinderNetworks, Pixels
from facematch_gui.core.same_picture import Mesh, compare_faces
from facematch_gui.core.unusable import LEAST_EYE_DISTANCE, eye_distance
from facematch_gui.engines.loading import load_finder
from facematch_gui.errors import PictureError

SEED = 2026
FRAMES_APART = (1, 2, 5, 10, 15, 30, 60)
MOST_MS = 8.0

FaceIn: TypeAlias = tuple[Pixels, Mesh]


@dataclass
class Tally:
    """How many pairs of a kind raised the alarm, and which."""

    pairs: int = 0
    alarms: list[str] = field(default_factory=list)
    spent: list[float] = field(default_factory=list)

    def count(self, one: FaceIn, other: FaceIn, name: str = "") -> None:
        start = time.perf_counter()
        raised = any(compare_faces(one, other, mirrored).is_same_picture for mirrored in (False, True))
        self.spent.append((time.perf_counter() - start) * 1000)
        self.pairs += 1
        if raised:
            self.alarms.append(name)

    def report(self, kind: str, show: bool = False) -> None:
        print(f"{kind}: {len(self.alarms)} of {self.pairs} raise the alarm")
        for name in self.alarms if show else ():
            print(f"    {name}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--copies", type=int, default=600, help="how many copies are made")
    options = parser.parse_args()
    finder = load_finder()
    people = [
        {
            f"{person.name}/{file.name}": found
            for file in sorted(person.glob("*.jpg"))
            if (found := look(load_picture(file), finder))
        }
        for person in sorted(options.folder.glob("trainset/*/*"))
        if person.is_dir()
    ]
    london = [
        {
            name: found
            for name in ("selfie", "portrait", "document")
            if (found := look_at(person / f"{name}.jpg", finder))
        }
        for person in sorted(options.folder.glob("london/*"))
        if person.is_dir()
    ]
    tallies = [*one_sitting(london), *uncurated(people)]
    tallies.append(copies([*london, *people], finder, options.copies))
    frames(options.folder / "clips", finder)
    spent = [each for tally in tallies for each in tally.spent]
    print(f"one pair: {np.median(spent):.1f} ms in the median, {np.mean(spent):.1f} on average (at most {MOST_MS:.0f})")


def look_at(file: Path, finder: FinderNetworks) -> FaceIn | None:
    return look(load_picture(file), finder)


def look(picture: Picture, finder: FinderNetworks) -> FaceIn | None:
    """The picture as turned and its face's mesh, if it shows one that is large enough to be compared."""
    try:
        search = find_faces(picture, finder)
        face = choose_face(search)
    except PictureError:
        return None
    return (search.picture.pixels, face.mesh) if eye_distance(face.landmarks) >= LEAST_EYE_DISTANCE else None


def one_sitting(london: list[dict[str, FaceIn]]) -> Iterator[Tally]:
    for one, other, kind in (
        ("portrait", "document", "a portrait and its print, scanned (one shot)"),
        ("selfie", "document", "another shot of that sitting, and the print"),
        ("selfie", "portrait", "another shot of that sitting, and the portrait"),
    ):
        tally = Tally()
        for person in london:
            if one in person and other in person:
                tally.count(person[one], person[other])
        tally.report(kind)
        yield tally


def uncurated(people: list[dict[str, FaceIn]]) -> Iterator[Tally]:
    documents, selfies, strangers = Tally(), Tally(), Tally()
    for person, following in zip(people, [*people[1:], *people[:1]], strict=True):
        for (one, face), (other, other_face) in combinations(person.items(), 2):
            tally = documents if "_script" in one + other else selfies
            tally.count(face, other_face, f"{one}, {other}")
        for face, other_face in zip(person.values(), following.values(), strict=False):
            strangers.count(face, other_face)
    documents.report("uncurated selfies of a person and the copied document (look at those listed)", show=True)
    selfies.report("uncurated selfies of one person (look at those listed)", show=True)
    strangers.report("uncurated pictures of two people")
    yield from (documents, selfies, strangers)


def copies(people: list[dict[str, FaceIn]], finder: FinderNetworks, count: int) -> Tally:
    chance = np.random.default_rng(SEED)
    sources = [
        face for person in people for name, face in person.items() if "document" not in name and "_script" not in name
    ]
    tally, lost = Tally(), 0
    for at in chance.permutation(len(sources))[:count]:
        copy = look(picture_from_frame(made_copy(sources[at], chance)), finder)
        if copy is None:
            lost += 1
        else:
            tally.count(sources[at], copy)
    tally.report(f"made copies of one shot ({lost} more are too poor for a face to be found)")
    return tally


def made_copy(face: FaceIn, chance: np.random.Generator) -> Pixels:
    """A copy 60 to 200 pixels wide, but with at least 17.5 between the eyes: framed, turned and spoiled by chance."""
    pixels, mesh = face
    height, width = pixels.shape[:2]
    between = float(np.linalg.norm(mesh[[33, 133], :2].mean(axis=0) - mesh[[263, 362], :2].mean(axis=0)))
    center = mesh[:, :2].mean(axis=0) + chance.uniform(-0.3, 0.3, 2) * between
    reach = chance.uniform(1.3, 3.0) * between
    left, top = np.maximum(center - reach * np.array([1, 1.25]), 0)
    right, bottom = np.minimum(center + reach * np.array([1, 1.1]), (width, height))
    scale = max(chance.uniform(60, 200) / (right - left), 17.5 / between)
    middle = ((left + right) / 2, (top + bottom) / 2)
    matrix = cv2.getRotationMatrix2D(middle, chance.choice([0.0, chance.uniform(-6, 6)]), scale)
    size = (int((right - left) * scale), int((bottom - top) * scale))
    matrix[:, 2] += np.array(size) / 2 - np.array(middle)
    # Pixels are averaged before they are dropped, as any program that reduces a picture does.
    fine = cv2.GaussianBlur(pixels, (0, 0), 0.45 * (1 / scale - 0.6)) if scale < 0.9 else pixels
    copy = cv2.warpAffine(fine, matrix, size, borderMode=cv2.BORDER_REPLICATE)
    if chance.random() < 0.4:
        copy = cv2.cvtColor(cv2.cvtColor(copy, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    spoiled = (copy / 255.0).astype(np.float64) ** chance.uniform(0.6, 1.6)
    spoiled = spoiled * (255 * chance.uniform(0.7, 1)) + chance.uniform(0, 40)
    if chance.random() < 0.4:
        spoiled = cv2.GaussianBlur(spoiled, (0, 0), chance.uniform(0.4, 1.2)).astype(np.float64)
    if chance.random() < 0.5:
        spoiled = spoiled + chance.normal(0, chance.uniform(1, 8), spoiled.shape)
    quality = int(chance.integers(20, 91))
    _, jpeg = cv2.imencode(".jpg", np.clip(spoiled, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])
    decoded = np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8)
    return np.ascontiguousarray(decoded[:, ::-1] if chance.random() < 0.3 else decoded)


def frames(folder: Path, finder: FinderNetworks) -> None:
    for file in sorted(folder.glob("*.mkv")):
        video, found = cv2.VideoCapture(str(file)), list[FaceIn | None]()
        while True:
            grabbed, frame = video.read()
            if not grabbed:
                break
            found.append(look(picture_from_frame(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB).astype(np.uint8)), finder))
        for apart in FRAMES_APART:
            tally = Tally()
            for one, other in list(zip(found, found[apart:], strict=False))[::4]:
                if one is not None and other is not None:
                    tally.count(one, other)
            tally.report(f"{file.stem}, frames {apart / 30:.2f} s apart")


if __name__ == "__main__":
    main()
