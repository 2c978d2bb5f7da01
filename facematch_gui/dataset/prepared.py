"""A folder of prepared faces as a value: chips that are cut once, and who they are of, told by numbers alone.

``manifest.json`` says how they were made and is written last: a folder without it is not complete. ``faces.csv`` has a
row a face, ``skipped.csv`` one for each picture without. None of them holds a name.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ChipRecipe, Framing
from facematch_gui.dataset.chip_files import (
    chip_file,
    decode_chips,
    encode_chips,
    keep_chips,
    replace_whole,
    unwritable,
)
from facematch_gui.dataset.face_table import SPLITS, FaceRow, face_rows, face_table
from facematch_gui.errors import DatasetError

MANIFEST = "manifest.json"
TABLE = "faces.csv"
SKIPPED_TABLE = "skipped.csv"
SCHEMA = 1
"""The version of ``manifest.json``."""

Rule = Literal["product", "original"]
"""Which finder says where a face is: the desk's, or the original program's."""

_REMEDY = "Prepare the faces again: facematch dataset prepare."


@dataclass(frozen=True, eq=False)
class PreparedFaces:
    """Faces ready to be learnt from, or a part of them.

    Attributes:
        folder: where they lie.
        recipe: how they were cut.
        rule: ``product`` or ``original``: which finder found them.
        files: of each face, below the folder.
        sha256: of each of these files.
        identity: (n,) numbers of the people; a part keeps the numbers of the whole, so some may be missing.
        group: (n,) numbers of the groups of people.
        is_document: (n,) whether the face comes from a document's picture.
        split: (n,) ``train``, ``validation`` or ``test``; all faces of a person have the same.
        weight: (n,) what each is worth among several of a person, above 0 to 1.
        digest: SHA-256 of the manifest, which stands for all of it.
        source: of each face, SHA-256 of the picture it was cut from; empty where there was none.
    """

    folder: Path
    recipe: ChipRecipe
    rule: str
    files: tuple[str, ...]
    sha256: tuple[str, ...]
    identity: NDArray[np.intp]
    group: NDArray[np.intp]
    is_document: NDArray[np.bool_]
    split: NDArray[np.str_]
    weight: NDArray[np.float64]
    digest: str
    source: tuple[str, ...]
    _checked: set[str] = field(default_factory=set, repr=False)
    """Files whose SHA-256 was compared; shared by the parts."""

    def __len__(self) -> int:
        return len(self.files)

    def chips(self, place: int) -> Pixels:
        """The chips of one face, (views, size, size, 3) uint8 RGB, read from its file.

        Raises:
            DatasetError: the file is missing, or was changed since it was prepared.
        """
        try:
            data = (self.folder / self.files[place]).read_bytes()
        except OSError as error:
            raise DatasetError("The file of a prepared face is missing or cannot be read", _REMEDY) from error
        sha256 = self.sha256[place]
        if sha256 not in self._checked:
            if hashlib.sha256(data).hexdigest() != sha256:
                raise _changed()
            self._checked.add(sha256)
        chips = decode_chips(data, self.recipe)
        if chips is None:
            raise _changed()
        return chips

    def of(self, *splits: str) -> PreparedFaces:
        """The faces of these splits.

        Raises:
            ValueError: there is no such split.
        """
        if unknown := set(splits) - set(SPLITS):
            raise ValueError(f"no split is called {', '.join(sorted(unknown))}")
        return self.at(np.flatnonzero(np.isin(self.split, splits)))

    def at(self, places: NDArray[np.intp] | Sequence[int]) -> PreparedFaces:
        """The faces at these places, in this order."""
        chosen = np.asarray(places, np.intp)
        return replace(
            self,
            files=tuple(self.files[place] for place in chosen),
            sha256=tuple(self.sha256[place] for place in chosen),
            identity=self.identity[chosen],
            group=self.group[chosen],
            is_document=self.is_document[chosen],
            split=self.split[chosen],
            weight=self.weight[chosen],
            source=tuple(self.source[place] for place in chosen),
        )


def read_prepared(folder: Path) -> PreparedFaces:
    """Reads a prepared folder; the faces' own files are checked when they are read.

    Raises:
        DatasetError: it is no such folder, is not complete, was changed, or was made by another version.
    """
    manifest, data = read_manifest(folder)
    try:
        table = (folder / TABLE).read_bytes()
    except OSError as error:
        raise DatasetError("The prepared faces are not complete: their table is missing", _REMEDY) from error
    try:
        if hashlib.sha256(table).hexdigest() != manifest["tables"][TABLE]:
            raise _changed()
        recipe, rule = recipe_of(manifest["recipe"]), str(manifest["rule"])
        rows = face_rows(table)
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise _changed() from error
    return _gathered(folder, recipe, rule, rows, hashlib.sha256(data).hexdigest())


def read_manifest(folder: Path) -> tuple[Mapping[str, Any], bytes]:
    """What a prepared folder's manifest says, and its bytes.

    Raises:
        DatasetError: there is none, or it cannot be used.
    """
    try:
        data = (folder / MANIFEST).read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        raise DatasetError(
            "The folder holds no prepared faces, or they are not complete",
            "Name the folder that was made by facematch dataset prepare; if that was interrupted, give the same "
            "command again.",
        ) from error
    try:
        manifest = json.loads(data)
        schema = manifest["schema"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _changed() from error
    if schema != SCHEMA:
        raise DatasetError("The faces were prepared by another version of the program", _REMEDY)
    return manifest, data


def write_prepared(
    folder: Path,
    recipe: ChipRecipe,
    chips: Sequence[Pixels] | Pixels,
    identity: Sequence[int],
    group: Sequence[int],
    is_document: Sequence[bool],
    split: Sequence[str],
    *,
    rule: Rule = "product",
    weight: Sequence[float] | None = None,
    source: Sequence[str] | None = None,
) -> PreparedFaces:
    """Writes chips that are in memory as a prepared folder, such as faces that were made by a program.

    Args:
        chips: of each face (views, size, size, 3) uint8 RGB, as the recipe cuts them.
        identity, group: whole numbers from 0 on.
        split: ``train``, ``validation`` or ``test``, one for each person.
        weight: above 0 to 1; 1 by default.
        source: SHA-256 of the picture each was cut from; none by default.

    Raises:
        ValueError: the columns differ in length, a chip does not fit the recipe, or a person is in two splits.
        OutputError: it cannot be written.
    """
    rows: list[FaceRow] = []
    shape = (len(recipe.scales), recipe.size, recipe.size, 3)
    weights = [1.0] * len(chips) if weight is None else weight
    sources = [""] * len(chips) if source is None else source
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for face, person, group_number, document, part, worth, picture in zip(
            chips, identity, group, is_document, split, weights, sources, strict=True
        ):
            if face.shape != shape or face.dtype != np.uint8:
                raise ValueError(f"a face of this recipe is uint8 {shape}")
            sha256 = keep_chips(folder, encode_chips(face))
            rows.append(FaceRow(sha256, int(person), int(group_number), bool(document), part, float(worth), picture))
        write_manifest(folder, {"recipe": recipe_json(recipe), "rule": rule}, {TABLE: face_table(rows)})
    except OSError as error:
        raise unwritable(error) from error
    return read_prepared(folder)


def write_manifest(folder: Path, manifest: Mapping[str, Any], tables: Mapping[str, bytes]) -> None:
    """Writes the tables, and then the manifest with their SHA-256: from now on the folder is complete.

    Raises:
        OSError: something cannot be written.
    """
    for name, data in tables.items():
        replace_whole(folder / name, data)
    replace_whole(folder / MANIFEST, manifest_bytes(manifest, tables))


def manifest_bytes(manifest: Mapping[str, Any], tables: Mapping[str, bytes]) -> bytes:
    """The file of a manifest that states the SHA-256 of these tables."""
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in tables.items()}
    document = {"schema": SCHEMA, **manifest, "tables": hashes}
    return (json.dumps(document, indent=1, allow_nan=False) + "\n").encode()


def recipe_json(recipe: ChipRecipe) -> dict[str, Any]:
    """A recipe as the manifest has it."""
    return {
        "framing": str(recipe.framing),
        "size": recipe.size,
        "scales": list(recipe.scales),
        "mirrored": recipe.mirrored,
    }


def recipe_of(fields: Mapping[str, Any]) -> ChipRecipe:
    """The recipe in a manifest.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    return ChipRecipe(
        framing=Framing(fields["framing"]),
        size=int(fields["size"]),
        scales=tuple(float(scale) for scale in fields["scales"]),
        mirrored=bool(fields["mirrored"]),
    )


def _gathered(folder: Path, recipe: ChipRecipe, rule: str, rows: Sequence[FaceRow], digest: str) -> PreparedFaces:
    return PreparedFaces(
        folder=folder,
        recipe=recipe,
        rule=rule,
        files=tuple(chip_file(row.sha256) for row in rows),
        sha256=tuple(row.sha256 for row in rows),
        identity=np.array([row.identity for row in rows], np.intp),
        group=np.array([row.group for row in rows], np.intp),
        is_document=np.array([row.is_document for row in rows], np.bool_),
        split=np.array([row.split for row in rows], np.str_),
        weight=np.array([row.weight for row in rows], np.float64),
        digest=digest,
        source=tuple(row.source for row in rows),
    )


def _changed() -> DatasetError:
    return DatasetError("The prepared faces were changed since they were prepared", _REMEDY)
