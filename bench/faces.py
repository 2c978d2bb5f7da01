"""Finding and matching on uncurated pictures: who is refused, who sees the face, and what strangers score.

Every document picture is compared with every selfie of a folder in the layout ``<group>/<group>_<id>/*.jpg``, where a
document picture's name holds ``_script``. Run: python bench/faces.py FOLDER
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path

import numpy as np

from facematch_gui.core.face import FoundBy
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks, Pixels
from facematch_gui.core.score import embed_with_mirror
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import examine
from facematch_gui.engines.loading import load_networks
from facematch_gui.errors import PictureError

BATCH = 16


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    people = sorted(path for path in parser.parse_args().folder.glob("*/*") if path.is_dir())
    networks = load_networks("litert", "cpu")
    owner: dict[str, list[int]] = {"document": [], "selfie": []}
    chips: dict[str, list[Pixels]] = {"document": [], "selfie": []}
    answers: Counter[str] = Counter()
    for person, folder in enumerate(people):
        for file in sorted(folder.glob("*.jpg")):
            kind = "document" if "_script" in file.name else "selfie"
            answers[kind] += 1
            try:
                sample = examine(load_picture(file), networks.finder, Stopwatch(time.perf_counter))
            except PictureError as error:
                answers[f"{kind}: {error.code}"] += 1
                continue
            answers[f"{kind}: second finder alone"] += sample.face.found_by is FoundBy.SECOND_FINDER
            owner[kind].append(person)
            chips[kind].append(sample.chip)
    for name, count in sorted(answers.items()):
        print(f"{name}: {count}")
    scores = embeddings(chips["document"], networks) @ embeddings(chips["selfie"], networks).T
    same = np.array(owner["document"])[:, None] == np.array(owner["selfie"])[None]
    genuine, impostors = scores[same], scores[~same]
    print(f"pairs compared: {len(genuine)} of the same person, {len(impostors)} of strangers")
    for rate in (0.01, 0.001, 0.0005, 0.0001):
        similarity = float(np.quantile(impostors, 1 - rate))
        accepted = (genuine >= similarity).mean()
        print(f"FMR {rate:.2%}: similarity {similarity:.4f}, {accepted:.1%} of the pairs of the same person accepted")


def embeddings(chips: list[Pixels], networks: Networks) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Unit embeddings (n, d) of chips, in batches."""
    stacked = np.stack(chips)
    parts = [embed_with_mirror(networks.embedder, stacked[at : at + BATCH]) for at in range(0, len(stacked), BATCH)]
    return np.concatenate(parts)


if __name__ == "__main__":
    main()
