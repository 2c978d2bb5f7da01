"""The original's answer as a picture: both crops side by side, and the verdict below them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

from facematch_gui.bulk.whole_file import write_whole
from facematch_gui.commands.match import THRESHOLD, OriginalMatch, verdict_words
from facematch_gui.errors import OutputError

if TYPE_CHECKING:
    from facematch_gui.core.networks import Pixels

_SIDE = 320
"""Of each crop, in pixels."""
_MARGIN = 24
_INK, _PAPER, _QUIET = "#1b1f24", "#ffffff", "#57606a"
_COLOURS = {True: "#1a7f37", False: "#b3261e"}
"""Of a match and of none; the words and the sign say the same."""


def save_match(file: Path, match: OriginalMatch) -> None:
    """Writes the picture of a match as a PNG file.

    Raises:
        OutputError: it cannot be written.
    """
    picture = draw_match(match)
    try:
        write_whole(file, lambda stream: picture.save(stream, format="PNG"), private=False)
    except OSError as error:
        raise OutputError(
            "The picture cannot be written: {reason}",
            "Choose a file with --picture that you may write, on a disk that has room.",
            reason=error.strerror or type(error).__name__,
        ) from error


def draw_match(match: OriginalMatch) -> Image.Image:
    """Document and selfie as the original's finder crops them, a bar in the verdict's colour, and the verdict."""
    width = 2 * _SIDE + 3 * _MARGIN
    top, below = _MARGIN + 26, _MARGIN + 26 + _SIDE
    canvas = Image.new("RGB", (width, below + 104), _PAPER)
    draw = ImageDraw.Draw(canvas)
    colour = _COLOURS[match.is_match]
    for place, (title, crop) in enumerate(zip(("Document", "Selfie"), match.crops, strict=True)):
        left = _MARGIN + place * (_SIDE + _MARGIN)
        draw.text((left, _MARGIN - 6), title, _QUIET, ImageFont.load_default(18))
        canvas.paste(_scaled(crop), (left, top))
        draw.rectangle((left - 3, top - 3, left + _SIDE + 2, top + _SIDE + 2), outline=colour, width=3)
    _sign(draw, (_MARGIN + 14, below + 36), match.is_match, colour)
    draw.text((_MARGIN + 40, below + 20), verdict_words(match), _INK, ImageFont.load_default(26))
    rule = f"One face by Haar's cascade, 96 x 96, match below {THRESHOLD}: the original's rule, not calibrated."
    draw.text((_MARGIN, below + 64), rule, _QUIET, ImageFont.load_default(15))
    return canvas


def _scaled(crop: Pixels) -> Image.Image:
    return Image.fromarray(crop).resize((_SIDE, _SIDE), Image.Resampling.LANCZOS)


def _sign(draw: ImageDraw.ImageDraw, middle: tuple[int, int], is_match: bool, colour: str) -> None:
    """A disc with a tick or a cross."""
    x, y = middle
    draw.ellipse((x - 14, y - 14, x + 14, y + 14), fill=colour)
    if is_match:
        draw.line([(x - 7, y), (x - 2, y + 6), (x + 7, y - 6)], fill=_PAPER, width=3)
        return
    draw.line([(x - 6, y - 6), (x + 6, y + 6)], fill=_PAPER, width=3)
    draw.line([(x - 6, y + 6), (x + 6, y - 6)], fill=_PAPER, width=3)
