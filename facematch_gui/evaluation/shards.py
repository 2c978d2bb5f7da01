"""What an interrupted run has already embedded: small files beside its results, gone when the run is complete.

They are keyed by digests of everything that an embedding depends on, so that a changed picture, model or program is
embedded anew; they hold no names.
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

import numpy as np

import facematch_gui.core
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.errors import OutputError
from facematch_gui.evaluation.picture import EmbeddedPicture

SHARD_SIZE = 256
"""Pictures a file: what an interruption can cost at most, and some ten seconds of work."""


def recipe_digest(models: Mapping[str, str], *recipes: ChipRecipe) -> str:
    """Stands for how a picture becomes an embedding: the models' files, their chips, and the code that leads to them.

    Args:
        models: SHA-256 of each file, by name.
        recipes: how chips are cut for the networks that embed them.
    """
    digest = hashlib.sha256(version("facematch-gui").encode())
    digest.update("".join(f"{recipe.text}\n" for recipe in recipes).encode())
    for name, sha256 in sorted(models.items()):
        digest.update(f"{name} {sha256}".encode())
    # A developer changes the code between two runs; the frozen program has no sources, and one version.
    sources = Path(facematch_gui.core.__file__).parent
    for source in sorted(sources.rglob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()


class ShardStore:
    """The shards in one folder.

    Args:
        folder: made when the first shard is written.
        recipe: from ``recipe_digest``.
    """

    def __init__(self, folder: Path, recipe: str) -> None:
        self._folder = folder
        self._recipe = recipe
        self._waiting: dict[str, EmbeddedPicture] = {}

    def key(self, file: Path) -> str:
        """What a picture's embedding is kept under: its place, size and time of change, and the recipe.

        Raises:
            OSError: the file is not there.
        """
        state = file.stat()
        text = f"{self._recipe}\n{file.resolve()}\n{state.st_size}\n{state.st_mtime_ns}"
        return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()

    def load(self) -> dict[str, EmbeddedPicture]:
        """Everything that was kept, by key; a shard that cannot be read is passed over."""
        kept: dict[str, EmbeddedPicture] = {}
        for file in sorted(self._folder.glob("*.npz")):
            try:
                kept.update(_read(file))
            except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
                continue
        return kept

    def add(self, key: str, picture: EmbeddedPicture) -> None:
        """Keeps one picture, on the disk once a shard is full.

        Raises:
            OutputError: it cannot be written.
        """
        self._waiting[key] = picture
        if len(self._waiting) >= SHARD_SIZE:
            self.flush()

    def flush(self) -> None:
        """Writes what waits.

        Raises:
            OutputError: it cannot be written.
        """
        if not self._waiting:
            return
        # Named by what it holds: two runs never write the same name with other content.
        name = hashlib.sha256("".join(self._waiting).encode()).hexdigest()[:32]
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            whole = self._folder / f"{name}.npz"
            half = self._folder / f"{name}.half"
            _write(half, self._waiting)
            half.replace(whole)
        except OSError as error:
            raise unwritable(error) from error
        self._waiting = {}

    def clear(self) -> None:
        """Removes every shard, and the folder if nothing else is in it."""
        if not self._folder.is_dir():
            return
        for file in [*self._folder.glob("*.npz"), *self._folder.glob("*.half")]:
            file.unlink(missing_ok=True)
        if not any(self._folder.iterdir()):
            self._folder.rmdir()


def unwritable(error: OSError) -> OutputError:
    """The answer where the output folder cannot be written to."""
    return OutputError(
        "The results cannot be written: {reason}",
        "Choose a folder with --out that you may write to, on a disk that has room.",
        reason=error.strerror or type(error).__name__,
    )


def _write(file: Path, pictures: Mapping[str, EmbeddedPicture]) -> None:
    width = max((len(p.embedding) for p in pictures.values() if p.embedding is not None), default=0)
    rows = [np.zeros(width, np.float32) if p.embedding is None else p.embedding for p in pictures.values()]
    with file.open("wb") as stream:
        np.savez(
            stream,
            key=np.array(list(pictures)),
            status=np.array([p.status for p in pictures.values()]),
            refusal=np.array([p.refusal for p in pictures.values()]),
            weight=np.array([p.weight for p in pictures.values()]),
            has=np.array([p.embedding is not None for p in pictures.values()]),
            embedding=np.stack(rows),
        )


class NoStore(ShardStore):
    """Keeps nothing: for a run that is not resumed, so that no embedding touches the disk."""

    def __init__(self) -> None:
        super().__init__(Path(), recipe="")

    def load(self) -> dict[str, EmbeddedPicture]:
        return {}

    def add(self, key: str, picture: EmbeddedPicture) -> None:
        """Forgets it."""

    def flush(self) -> None:
        """Has nothing to write."""


def _read(file: Path) -> dict[str, EmbeddedPicture]:
    with file.open("rb") as stream, np.load(stream, allow_pickle=False) as shard:
        columns = [shard[name] for name in ("key", "status", "refusal", "weight", "has", "embedding")]
    return {
        str(key): EmbeddedPicture(str(status), str(refusal), float(weight), embedding if has else None)
        for key, status, refusal, weight, has, embedding in zip(*columns, strict=True)
    }
