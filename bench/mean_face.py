"""Measures the mean face that chips are aligned to: where each point of the mesh lies in a chip, and how it varies.

Every picture of a folder is found and aligned by dlib's five points; the mean and the spread of all 468 points of the
mesh in those chips become facematch_gui/core/mean_face.py, which is printed. The bundled numbers were measured on the
80 pictures of the Face Research Lab London Set (L. DeBruine and B. Jones, CC BY 4.0) that are not documents.
Run: python bench/mean_face.py FOLDER
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from facematch_gui.core.alignment import chip_similarity
from facematch_gui.core.finding import find_faces
from facematch_gui.core.image import load_picture
from facematch_gui.core.sampling import move
from facematch_gui.engines.loading import load_finder

PER_LINE = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    finder = load_finder()
    aligned = []
    for file in sorted(parser.parse_args().folder.glob("*/*.jpg")):
        if "document" in file.name:
            continue
        face = find_faces(load_picture(file), finder).faces[0]
        aligned.append(move(chip_similarity(face.landmarks), face.mesh[:, :2]))
    points = np.array(aligned)
    mean = points.mean(axis=0)
    spread = np.linalg.norm(points.std(axis=0), axis=1)
    triples = [f"({x:.1f}, {y:.1f}, {s:.1f})" for (x, y), s in zip(mean, spread, strict=True)]
    for start in range(0, len(triples), PER_LINE):
        print("    " + ", ".join(triples[start : start + PER_LINE]) + ",")


if __name__ == "__main__":
    main()
