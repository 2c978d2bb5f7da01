"""A trained network as a model's folder, which every engine reads: network, weights, notice, and the card last."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from facematch_gui.core.networks import ChipEmbedder
from facematch_gui.core.recipe import ChipRecipe, Framing
from facematch_gui.engines.model_card import Use
from facematch_gui.engines.model_pack import SCHEMA, chip_fields, own_model_name, read_card
from facematch_gui.errors import DatasetError, ModelError, OutputError, TableError
from facematch_gui.evaluation.calibrate import PeoplesPictures, calibrate, card_section
from facematch_gui.evaluation.picture import OK
from facematch_gui.evaluation.pictures import EmbeddedPictures
from facematch_gui.training.build import exporting_tools, pack_weights
from facematch_gui.training.cards import NETWORK_FILE, WEIGHTS_FILE, file_records, with_card
from facematch_gui.training.embedding import embed_all

if TYPE_CHECKING:
    import keras

    from facematch_gui.dataset.prepared import PreparedFaces

__all__ = ["Provenance", "Use", "calibrate_faces", "write_model"]

_PREPARATION = {
    Framing.ALIGNED: "468 mesh points on the mean face in dlib's chip (padding 0.25)",
    Framing.CROP: "the square that the Haar cascade draws",
}


@dataclass(frozen=True)
class Provenance:
    """Where a trained network comes from.

    Attributes:
        description: of the pictures it learned from, in a sentence.
        licence: their terms, in a sentence.
        use: what these terms allow the network to be used for.
        counts: of people, pictures, steps and the like, by name.
        seed: of all drawing.
        recipe: which recipe trained it.
        commit: of the program that trained it.
        parent: the model that it started from, if any, as name and SHA-256.
        site: whose people it learned from, where it may be used by that site alone.
    """

    description: str
    licence: str
    use: Use
    counts: Mapping[str, int]
    seed: int
    recipe: str
    commit: str
    parent: str | None
    site: str | None = None


def write_model(
    folder: Path,
    name: str,
    architecture: str,
    model: keras.Model,
    recipe: ChipRecipe,
    provenance: Provenance,
    calibration: Mapping[str, Any] | None,
) -> None:
    """Writes a model's folder, whole or not at all.

    An earlier version of the same model is replaced.

    Args:
        folder: made where it is missing. Installed under ``models`` in the data folder it is found by its own name, so
            that should be the model's.
        name: letters, digits, dots and dashes; not one of the program's own models'.
        architecture: one of ``training.networks``.
        model: uint8 chips (n, size, size, 3) in, embeddings (n, d) out.
        recipe: how the chips that it learned from were cut.
        calibration: from ``calibrate_faces``.

    Raises:
        ModelError: the name cannot be a model's.
        OutputError: there already is something else in the folder, or it cannot be written.
    """
    from facematch_gui.training.export import export_litert
    from facematch_gui.training.networks import network_weights

    own_model_name(name)
    _refuse_to_overwrite(folder, name)
    files = {
        NETWORK_FILE: export_litert(model, half_precision=True),
        WEIGHTS_FILE: pack_weights(network_weights(model)),
        "NOTICE": _notice(name, provenance).encode(),
    }
    card = _card(name, architecture, model, recipe, provenance) | {"files": file_records(files)}
    if calibration is not None:
        card["calibration"] = dict(calibration)
    _write_whole(folder, with_card({key: card[key] for key in _ORDER if key in card}, files))


def calibrate_faces(
    faces: PreparedFaces, embedder: ChipEmbedder, description: str, seed: int
) -> Mapping[str, Any] | None:
    """What a network's similarities are worth on prepared faces: a card's ``calibration``.

    Args:
        faces: of people that the network did not learn from.
        description: of the data, in a sentence.
        seed: of all drawing.

    Returns:
        ``None`` where these are too few people, or too odd ones, to say.

    Raises:
        DatasetError: the faces were cut in another way than the network wants them.
    """
    if (faces.recipe.framing, faces.recipe.size, faces.recipe.scales) != (
        embedder.recipe.framing,
        embedder.recipe.size,
        embedder.recipe.scales,
    ):
        raise DatasetError(
            "The prepared faces are not cut as the network wants them",
            "Prepare them for it: facematch dataset prepare --for.",
        )
    embeddings = embed_all(faces, embedder)
    usable = np.asarray(np.isfinite(embeddings).all(axis=1), bool)
    people = PeoplesPictures(
        files=[Path(file) for file in faces.files],
        identity=faces.identity,
        names=[str(number) for number in range(int(faces.identity.max(initial=-1)) + 1)],
        is_document=faces.is_document,
    )
    embedded = EmbeddedPictures(
        embeddings=np.where(usable[:, None], embeddings, 0),
        status=tuple(OK if is_usable else "failure" for is_usable in usable),
        refusal=("",) * len(faces),
        weight=faces.weight,
        embedded_now=len(faces),
    )
    try:
        return card_section(calibrate(people, embedded, description, seed), seed)
    except TableError:
        return None


_ORDER = (
    "schema", "name", "kind", "summary", "licence", "networks", "calibration", "files", "use", "provenance",
    "built_with", "notices",
)  # fmt: skip
"""Of a card's fields, as the bundled cards have them."""


def _card(
    name: str, architecture: str, model: keras.Model, recipe: ChipRecipe, provenance: Provenance
) -> dict[str, Any]:
    size = int(model.output_shape[-1])
    use = {
        "data": provenance.description,
        "licence": provenance.licence,
        "allowed": str(provenance.use),
        "site": provenance.site,
    }
    return {
        "schema": SCHEMA,
        "name": name,
        "kind": "embedder",
        "summary": f"The architecture {architecture}, trained by {provenance.recipe}: one face in, {size} numbers out. "
        "The vectors are laid on a sphere of radius 2.5; similarity is the cosine of two faces.",
        "licence": provenance.licence,
        "networks": {
            "embedder": {
                "file": NETWORK_FILE,
                "weights": WEIGHTS_FILE,
                "architecture": architecture,
                "precision": {NETWORK_FILE: "float16 weights, float32 arithmetic", WEIGHTS_FILE: "float32"},
                "input": {
                    "width": recipe.size,
                    "height": recipe.size,
                    "colour": "RGB",
                    "dtype": "uint8",
                    "lowest": 0,
                    "highest": 255,
                    "preparation": _PREPARATION[recipe.framing],
                    **chip_fields(recipe),
                },
                "outputs": [{"name": "embeddings", "shape": [size]}],
            }
        },
        "use": {key: value for key, value in use.items() if value is not None},
        "provenance": {
            "recipe": provenance.recipe,
            "counts": dict(provenance.counts),
            "seed": provenance.seed,
            "commit": provenance.commit,
            "parent": provenance.parent,
        },
        "built_with": exporting_tools(),
        "notices": ["NOTICE"],
    }


def _notice(name: str, provenance: Provenance) -> str:
    origin = f"It started from {provenance.parent}.\n" if provenance.parent else ""
    terms = {
        Use.COMMERCIAL: "These terms allow any use of the network.",
        Use.THIS_SITE: "The network may be used by the site whose people consented, and by nobody else.",
        Use.RESEARCH: "The network may be used for research and teaching, and for nothing else.",
    }[provenance.use]
    return (
        f"{name}\n\nTrained with FaceMatch by the recipe {provenance.recipe}.\n{origin}\n"
        f"Pictures: {provenance.description}\nTerms: {provenance.licence}\n{terms}\n"
    )


def _refuse_to_overwrite(folder: Path, name: str) -> None:
    """Only nothing, an empty folder or an earlier version of the same model may be replaced."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    try:
        if read_card(folder).name == name:
            return
    except ModelError:
        pass
    raise OutputError(
        "There already is something else where the model is to be written",
        "Name another folder, or move away what is there.",
    )


def _write_whole(folder: Path, files: Mapping[str, bytes]) -> None:
    """The folder appears with all its files, or stays as it was."""
    folder = folder.absolute()
    fresh = folder.with_name(f".{folder.name}.new-{os.getpid()}")
    before = folder.with_name(f".{folder.name}.old-{os.getpid()}")
    try:
        fresh.mkdir(parents=True)
        for name, content in files.items():
            with (fresh / name).open("wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
        if folder.exists():
            folder.rename(before)
        try:
            fresh.rename(folder)
        except OSError:
            if before.exists():
                before.rename(folder)
            raise
        shutil.rmtree(before, ignore_errors=True)
    except OSError as error:
        raise OutputError(
            "The model cannot be written: {reason}",
            "Make room on the disk, or choose a folder that you may write to.",
            reason=error.strerror or type(error).__name__,
        ) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
