"""The chips of a face as a file: lossless, all views in one picture, named by its own SHA-256."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import cv2
import numpy as np

from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.errors import OutputError

FACES = "faces"
"""The folder of the files."""

_NAME = re.compile(r"[0-9a-f]{2}/[0-9a-f]{62}\.png(\.half)?")
_COMPRESSION = 3
"""Of 0 to 9: 5 % larger than at 9, in a tenth of the time."""


def encode_chips(chips: Pixels) -> bytes:
    """A PNG of chips (views, size, size, 3), the first view on top."""
    views, size = chips.shape[:2]
    stacked = np.ascontiguousarray(chips.reshape(views * size, size, 3)[:, :, ::-1])
    _, coded = cv2.imencode(".png", stacked, [cv2.IMWRITE_PNG_COMPRESSION, _COMPRESSION])
    return coded.tobytes()


def decode_chips(data: bytes, recipe: ChipRecipe) -> Pixels | None:
    """The chips in such a PNG, (views, size, size, 3) uint8 RGB, or ``None`` where it holds something else."""
    views, size = len(recipe.scales), recipe.size
    stacked = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) if data else None
    if stacked is None or stacked.shape != (views * size, size, 3):
        return None
    return np.ascontiguousarray(stacked[:, :, ::-1], np.uint8).reshape(views, size, size, 3)


def chip_file(sha256: str) -> str:
    """Where the file with this SHA-256 lies in its folder, with ``/`` on every system."""
    return f"{FACES}/{sha256[:2]}/{sha256[2:]}.png"


def keep_chips(folder: Path, data: bytes) -> str:
    """Writes the PNG of a face under its own SHA-256, whole or not at all, and returns that.

    Raises:
        OSError: it cannot be written.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    file = folder / chip_file(sha256)
    file.parent.mkdir(parents=True, exist_ok=True)
    replace_whole(file, data)
    return sha256


def is_kept(folder: Path, sha256: str) -> bool:
    """Whether the file is there and is what its name says."""
    try:
        return hashlib.sha256((folder / chip_file(sha256)).read_bytes()).hexdigest() == sha256
    except OSError:
        return False


def sweep(folder: Path, wanted: set[str]) -> None:
    """Removes the files of faces that are not among these SHA-256, and nothing else.

    Raises:
        OSError: one cannot be removed.
    """
    files = {chip_file(sha256) for sha256 in wanted}
    faces = folder / FACES
    for file in [*faces.glob("*/*.png"), *faces.glob("*/*.half")]:
        name = file.relative_to(faces).as_posix()
        if _NAME.fullmatch(name) and f"{FACES}/{name}" not in files:
            file.unlink()
    for place in faces.glob("[0-9a-f][0-9a-f]"):
        if not any(place.iterdir()):
            place.rmdir()


def replace_whole(file: Path, data: bytes) -> None:
    """Writes a file that is never seen half.

    Raises:
        OSError: it cannot be written; nothing of it stays.
    """
    half = file.with_name(f"{file.name}.half")
    try:
        half.write_bytes(data)
        half.replace(file)
    except OSError:
        half.unlink(missing_ok=True)
        raise


def unwritable(error: OSError) -> OutputError:
    """The answer where the prepared folder cannot be written to."""
    return OutputError(
        "The prepared faces cannot be written: {reason}",
        "Make room on the disk, or see who may write there. What was done is kept: the same command goes on from it.",
        reason=error.strerror or type(error).__name__,
    )
