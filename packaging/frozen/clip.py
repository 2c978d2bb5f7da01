"""What the release gate shows the program, made of the sample pictures: a clip that plays the webcam, a few people."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

WIDTH, HEIGHT, RATE = 640, 480, 15


def write_clip(picture: Path, target: Path, seconds: float = 3.0) -> Path:
    """Writes a clip in Motion JPEG that shows the picture swaying; returns ``target``.

    Raises:
        ValueError: the picture cannot be read, or this machine cannot write the clip.
    """
    bgr = cv2.imread(str(picture))
    if bgr is None:
        raise ValueError("the clip's picture cannot be read")
    scale = 0.95 * HEIGHT / bgr.shape[0]
    person = cv2.resize(bgr, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    writer = cv2.VideoWriter(str(target), cv2.VideoWriter.fourcc(*"MJPG"), RATE, (WIDTH, HEIGHT))
    if not writer.isOpened():
        raise ValueError("this machine cannot write the clip")
    for number in range(int(seconds * RATE)):
        sway = 12 * np.sin(number / RATE * 2)
        shift = np.array([[1, 0, (WIDTH - person.shape[1]) / 2 + sway], [0, 1, HEIGHT - person.shape[0]]])
        writer.write(cv2.warpAffine(person, shift, (WIDTH, HEIGHT), borderValue=(190, 200, 205)))
    writer.release()
    return target


def write_people(selfie: Path, document: Path, target: Path) -> Path:
    """Writes a collection of two people, the second of whom is the first one's mirror image; returns ``target``.

    Raises:
        ValueError: a picture cannot be read.
    """
    for name, source in (("0000001.jpg", selfie), ("0000001-script.jpg", document)):
        bgr = cv2.imread(str(source))
        if bgr is None:
            raise ValueError("a sample picture cannot be read")
        for person, picture in (("a", bgr), ("b", cv2.flip(bgr, 1))):
            (target / person).mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(target / person / name), picture)
    return target


def print_page(document: Path, picture: Path) -> Path:
    """Writes a PDF file's first page as a picture; returns its place."""
    import pypdfium2

    with pypdfium2.PdfDocument(document) as pages:
        pages[0].render(scale=2).to_pil().save(picture)
    return picture


def faces_in(picture: Path, cascade: Path) -> int:
    """How many faces the Haar cascade finds in a picture, none where there is no picture."""
    grey = cv2.imread(str(picture), cv2.IMREAD_GRAYSCALE)
    if grey is None:
        return 0
    return len(cv2.CascadeClassifier(str(cascade)).detectMultiScale(grey, 1.1, 8, minSize=(60, 60)))
