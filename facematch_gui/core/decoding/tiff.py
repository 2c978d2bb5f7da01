"""Pillow's TIFF reader, without its own check of sizes: ours has run, and its warning would reach every thread."""

from __future__ import annotations

from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile


class TiffReader(TiffImageFile):
    """Reads the first picture of a TIFF file."""

    def load_prepare(self) -> None:
        if self._im is None:
            self.im = Image.core.new(self.mode, self._tile_size)  # type: ignore[attr-defined]
        super().load_prepare()
