"""How faces are to be prepared, and whether those that are there already were prepared so."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import facematch_gui.core
from facematch_gui.core.recipe import ORIGINAL_RECIPE, STANDARD_RECIPE, ChipRecipe
from facematch_gui.dataset.prepared import Rule, recipe_json
from facematch_gui.dataset.splitting import STANDARD_FRACTIONS, Fractions
from facematch_gui.errors import DatasetError

PRESETS: Mapping[str, ChipRecipe] = {
    "face-resnet": STANDARD_RECIPE,
    "inception-96": ChipRecipe(size=96, scales=(1.0,)),
    "original": ORIGINAL_RECIPE,
}
"""How the networks that can be trained want their faces cut, by the name that ``--for`` takes."""


@dataclass(frozen=True)
class Plan:
    """How to prepare faces.

    Attributes:
        recipe: how they are cut.
        rule: which finder says where a face is.
        seed: of the split.
        fractions: of the split.
        finder: SHA-256 of every file of the finders, by name.
    """

    recipe: ChipRecipe
    rule: Rule
    finder: Mapping[str, str]
    seed: int = 0
    fractions: Fractions = STANDARD_FRACTIONS

    @property
    def way(self) -> dict[str, Any]:
        """Everything that a face's chips depend on, but for its picture."""
        return {
            "program": version("facematch-gui"),
            "code": _code_digest(),
            "recipe": recipe_json(self.recipe),
            "rule": self.rule,
            "finder": dict(sorted(self.finder.items())),
        }

    @property
    def settings(self) -> dict[str, Any]:
        """Everything that what comes out depends on, but for the pictures, as the manifest says it."""
        return {**self.way, "seed": self.seed, "fractions": asdict(self.fractions)}


def require_same(found: Mapping[str, Any], settings: Mapping[str, Any]) -> None:
    """Raises ``DatasetError`` where faces that are there already were prepared in another way than is asked for."""
    ways = {
        "recipe": "for another network",
        "rule": "by another rule",
        "seed": "with another seed",
        "fractions": "with other fractions",
        "program": "by another version of the program",
        "code": "by another version of the program",
        "finder": "with another face finder",
    }
    for key, way in ways.items():
        if found.get(key) != settings.get(key):
            raise DatasetError(
                "The folder holds faces that were prepared {way}",
                "Name another folder with --out, or delete this one first.",
                way=way,
            )


def _code_digest() -> str:
    """Stands for the code that leads from a picture to chips; the frozen program has no sources, and one version."""
    digest = hashlib.sha256()
    core, here = Path(facematch_gui.core.__file__).parent, Path(__file__).parent
    for source in [*sorted(core.rglob("*.py")), *(here / name for name in ("chip_files.py", "cutting.py"))]:
        if source.is_file():
            digest.update(source.read_bytes())
    return digest.hexdigest()
