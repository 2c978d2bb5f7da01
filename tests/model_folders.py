"""Small models of a site's own that tests can put beside the bundled one."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from facematch_gui import paths
from facematch_gui.core.recipe import ORIGINAL_RECIPE, ChipRecipe
from facematch_gui.engines.model_pack import card_text, read_document


def copy_of_resnet(folder: Path, **changed: Any) -> Path:
    """The bundled network under the folder's name; further fields of its card may be changed."""
    shutil.copytree(paths.model_dir("face-resnet"), folder)
    document = read_document(folder / "card.json")
    (folder / "card.json").write_text(card_text({**document, "name": folder.name, **changed}), "utf-8")
    return folder


def untrained_inception(folder: Path, recipe: ChipRecipe = ORIGINAL_RECIPE, seed: int = 0) -> Path:
    """The original's network with random weights, written as training writes it. Needs TensorFlow."""
    import keras

    from facematch_gui.training.model_folder import Provenance, Use, write_model
    from facematch_gui.training.networks import build_network

    keras.utils.set_random_seed(seed)
    origin = Provenance(
        description="No pictures at all.",
        licence="Random weights have no terms.",
        use=Use.COMMERCIAL,
        counts={"people": 0},
        seed=seed,
        recipe="none",
        commit="0" * 40,
        parent=None,
    )
    write_model(folder, folder.name, "inception-96", build_network("inception-96"), recipe, origin, None)
    return folder
