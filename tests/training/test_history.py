"""The history for people: a table for a spreadsheet, and a picture."""

from __future__ import annotations

import csv
from pathlib import Path

import cv2

from facematch_gui.training.checkpoints import Epoch
from facematch_gui.training.history import CURVES_FILE, HISTORY_FILE, draw_curves, write_history
from facematch_gui.training.validation import DOCUMENTS, Validation

EPOCHS = [
    Epoch(1, 0.75, {"softmax": 3.5}, 1e-3, 90.0, 106.7, 0.0125, Validation(DOCUMENTS, 98, 1862, 0.25, 0.5, None)),
    Epoch(2, 0.5, {"softmax": 2.5}, 1e-3, 88.0, 109.1, 0.0125, None),
]


def test_the_table_has_a_row_an_epoch(tmp_path: Path) -> None:
    write_history(tmp_path, EPOCHS)
    with (tmp_path / HISTORY_FILE).open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["loss"] for row in rows] == ["0.75", "0.5"]
    assert [row["loss_softmax"] for row in rows] == ["3.5", "2.5"]
    assert rows[0]["eer"] == "0.25"
    assert rows[0]["tar_at_0_1_percent"] == rows[1]["eer"] == ""


def test_curves_are_drawn_with_and_without_rates(tmp_path: Path) -> None:
    draw_curves(tmp_path, [0.9, 0.8, 0.7, 0.6], EPOCHS, 2)
    both = cv2.imread(str(tmp_path / CURVES_FILE))
    draw_curves(tmp_path, [], [], 2)
    one = cv2.imread(str(tmp_path / CURVES_FILE))
    assert both is not None
    assert one is not None
    assert both.shape[0] > one.shape[0] > 300
    assert (both < 200).mean() > 0.005
