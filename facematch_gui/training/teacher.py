"""What the bundled network says of the faces that another one learns from, worked out once a run."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import ChipEmbedder, Pixels
from facematch_gui.core.recipe import ChipRecipe, Framing
from facematch_gui.core.score import look_vectors
from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.errors import TrainingConfigError, TrainingError
from facematch_gui.training.checkpoints import load_arrays, save_arrays

TEACHER_FILE = "teacher.npz"

_BATCH = 16
"""Faces that are embedded at a time."""

Vectors: TypeAlias = NDArray[np.float32]

Watch: TypeAlias = Callable[[Iterable[int], int], Iterable[int]]
"""Passes the numbers on and shows how many of them have come."""


@dataclass(frozen=True, eq=False)
class Teacher:
    """Who teaches, and what it is shown.

    Attributes:
        embedder: the network.
        sha256: of its weights.
        faces: the same pictures, cut as it wants to see them; none to let it look at the learner's own chips, enlarged.
    """

    embedder: ChipEmbedder
    sha256: str
    faces: PreparedFaces | None = None

    @property
    def key(self) -> str:
        """Stands for what it teaches."""
        return f"{self.sha256} {self.faces.digest if self.faces else 'enlarged'}"


def check_teacher(learner: ChipRecipe, teacher: Teacher, of: str = "picture") -> None:
    """Refuses a teacher that could not see the learner's faces as it is used to.

    Args:
        of: what a target is to be of; see ``targets``.

    Raises:
        TrainingConfigError: its faces are cut in another way, or there are none and the learner's cannot stand in; or
            it is to answer to the learner's own chips, and does not see them.
    """
    wanted = teacher.embedder.recipe
    if of == "chip" and learner != wanted:
        raise TrainingConfigError(
            "The teacher sees other chips than the learner, so that it cannot answer to each of the learner's",
            "Write --set loss.teacher=picture.",
        )
    if teacher.faces is not None:
        cut = teacher.faces.recipe
        if (cut.framing, cut.size, cut.scales) != (wanted.framing, wanted.size, wanted.scales):
            raise TrainingConfigError(
                "The teacher's faces are not cut as the teacher wants to see them",
                "Prepare the same pictures for it: facematch dataset prepare --for face-resnet.",
            )
    elif learner.framing is not Framing.ALIGNED:
        raise TrainingConfigError(
            "To distil from a network that sees aligned faces, it must be shown them",
            "Prepare the same pictures for it (facematch dataset prepare --for face-resnet) and name that folder "
            "with --teacher.",
        )


def teacher_vectors(faces: PreparedFaces, teacher: Teacher, keep: Path | None, watch: Watch) -> Vectors:
    """The teacher's vectors (n, looks, d) of n faces, not normalised; see ``core.score.look_vectors``.

    Args:
        faces: what is learnt from.
        keep: the run's folder; vectors that an earlier start has worked out are taken from there. None to keep none.
        watch: shows how far the work has come.

    Raises:
        TrainingConfigError: the teacher's faces lack some of these pictures.
        TrainingError: the folder cannot be written.
    """
    key = hashlib.sha256(f"each look {teacher.key} {faces.digest} {len(faces)}".encode()).hexdigest()
    kept = _kept(keep / TEACHER_FILE, key) if keep is not None else None
    if kept is not None:
        return kept
    look = _looking(faces, teacher)
    blocks = []
    starts = range(0, len(faces), _BATCH)
    for start in watch(starts, len(starts)):
        chips = np.stack([look(place) for place in range(start, min(start + _BATCH, len(faces)))])
        blocks.append(look_vectors(teacher.embedder, chips))
    vectors = np.concatenate(blocks)
    if keep is not None:
        save_arrays(keep / TEACHER_FILE, {"vectors": vectors, "key": np.frombuffer(key.encode(), np.uint8)})
    return vectors


def erase_vectors(folder: Path) -> None:
    """Erases what ``teacher_vectors`` has kept: by its vectors a person is recognised, and a run that ended needs none.

    Raises:
        TrainingError: it cannot be erased.
    """
    try:
        (folder / TEACHER_FILE).unlink(missing_ok=True)
    except OSError as error:
        raise TrainingError(
            "The teacher's vectors cannot be erased: {reason}",
            "Erase {file} in the run's folder yourself: people can be recognised by it.",
            reason=error.strerror or type(error).__name__,
            file=TEACHER_FILE,
        ) from error


def targets(vectors: Vectors, person: NDArray[np.int32], *, of: str, unit_length: bool) -> Vectors:
    """What a learner is drawn to: (n, looks, d) where it is the teacher's answer to the very chip, else (n, 1, d).

    Args:
        vectors: (n, looks, d) the teacher's.
        person: (n,) whose each is.
        of: ``chip``, ``picture`` or ``person``: what a target is the teacher's mean vector of.
        unit_length: the learner's embeddings have the length 1, so the targets must have it too. The mean of all is
            taken off first: most of the length of a face's vector is what it shares with every other one.
    """
    wanted = vectors if of == "chip" else vectors.mean(axis=1, keepdims=True)
    if of == "person":
        sums = np.zeros((int(person.max()) + 1, *wanted.shape[1:]), np.float64)
        np.add.at(sums, person, wanted)
        wanted = (sums / np.maximum(1, np.bincount(person))[:, None, None])[person].astype(np.float32)
    if unit_length:
        wanted = wanted - wanted.mean(axis=(0, 1), dtype=np.float64)
        wanted = wanted / np.maximum(np.linalg.norm(wanted, axis=-1, keepdims=True), 1e-9)
    return np.asarray(wanted, np.float32)


def _looking(faces: PreparedFaces, teacher: Teacher) -> Callable[[int], Pixels]:
    """How the teacher is shown the face at a place."""
    size = teacher.embedder.recipe.size
    theirs = teacher.faces
    if theirs is None:
        return lambda place: _enlarged(faces.chips(place), size)
    by_source = {source: place for place, source in enumerate(theirs.source) if source}
    missing = sum(source not in by_source for source in faces.source)
    if missing:
        raise TrainingConfigError(
            "The teacher's faces lack {missing} of the {all} pictures to learn from",
            "Prepare the very same pictures for both networks, or leave --teacher out.",
            missing=missing,
            all=len(faces),
        )
    return lambda place: theirs.chips(by_source[faces.source[place]])


def _enlarged(chips: Pixels, size: int) -> Pixels:
    if chips.shape[1] == size:
        return chips
    larger = [cv2.resize(chip, (size, size), interpolation=cv2.INTER_CUBIC) for chip in chips]
    return np.asarray(np.stack(larger), np.uint8)


def _kept(file: Path, key: str) -> Vectors | None:
    """Vectors from an earlier start, if they are of the same teacher and faces."""
    try:
        arrays: dict[str, NDArray[Any]] = load_arrays(file)
        return arrays["vectors"] if arrays["key"].tobytes() == key.encode() else None
    except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile):
        return None
