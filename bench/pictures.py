"""The pictures that the benchmarks work on: the public-domain sample pair, enlarged to what cameras deliver."""

from __future__ import annotations

import argparse
from pathlib import Path

from PIL import Image

from facematch_gui import paths

SIZES = {"12 megapixels": (4000, 3000), "640x480": (640, 480)}


def write_pair(folder: Path, size: tuple[int, int]) -> tuple[Path, Path]:
    """The sample pair as two JPEG files of this size, quality 90; the document on a white page."""
    selfie, document = folder / f"selfie-{size[0]}.jpg", folder / f"document-{size[0]}.jpg"
    Image.open(paths.resource("sample/selfie.jpg")).resize(size, Image.Resampling.LANCZOS).save(selfie, quality=90)
    portrait = Image.open(paths.resource("sample/document.jpg")).convert("RGB")
    scale = size[1] * 0.9 / portrait.height
    portrait = portrait.resize((round(portrait.width * scale), round(portrait.height * scale)))
    page = Image.new("RGB", size, "white")
    page.paste(portrait, ((size[0] - portrait.width) // 2, (size[1] - portrait.height) // 2))
    page.save(document, quality=90)
    return selfie, document


def pair_options(description: str | None) -> argparse.Namespace:
    """``--selfie A --document B`` to measure on other pictures."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--selfie", type=Path, default=paths.resource("sample/selfie.jpg"))
    parser.add_argument("--document", type=Path, default=paths.resource("sample/document.jpg"))
    return parser.parse_args()
