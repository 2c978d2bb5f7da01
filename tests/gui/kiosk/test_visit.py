"""Everything personal is overwritten before it is let go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from facematch_gui.core.networks import Networks
from facematch_gui.gui import tasks
from facematch_gui.gui.kiosk.visit import Visit, overwrite
from facematch_gui.gui.tasks import Examined, Wanted
from facematch_gui.records.values import GivenConsent


@dataclass(frozen=True)
class Inner:
    pixels: NDArray[np.uint8]


@dataclass(frozen=True)
class Outer:
    inner: Inner
    images: tuple[QImage, ...]
    table: dict[str, NDArray[np.float32]]


def test_arrays_and_images_are_overwritten_wherever_they_are() -> None:
    pixels = np.full((4, 4, 3), 7, np.uint8)
    pixels.setflags(write=False)
    whole = np.full(10, 3.0, np.float32)
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    overwrite(Outer(Inner(pixels), (image,), {"part": whole[2:5]}))
    assert not pixels.any(), "also where it was frozen"
    assert not whole.any(), "also what a view was cut from"
    assert QColor(image.pixel(1, 1)).blackF() == 1


def test_what_belongs_to_nobody_else_but_is_read_only_memory_is_let_be() -> None:
    borrowed = np.frombuffer(b"abc", np.uint8)
    overwrite(borrowed)
    assert bytes(borrowed) == b"abc"


def test_a_visit_is_wiped(networks: Networks, selfie: Path, qapp: object) -> None:
    def progress(_value: object = None) -> None:
        pass

    wanted = Wanted(0, lambda: tasks.read_picture(selfie))
    outcome = tasks.examine_pictures([wanted], "selfie", lambda: networks, progress)[0]  # type: ignore[arg-type]
    assert isinstance(outcome, Examined)
    visit = Visit("en", consented_to=GivenConsent("1", "en", "May we?"), document=outcome, selfie=outcome)
    pixels, chips, crop = outcome.sample.picture.pixels, outcome.sample.chips, outcome.sample.crop
    assert pixels.any()
    assert chips.any()
    assert crop.any()
    visit.wipe()
    assert not pixels.any()
    assert not chips.any()
    assert not crop.any()
    assert visit.document is None
    assert visit.selfie is None
    assert visit.consented_to is None
