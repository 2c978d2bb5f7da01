"""What an interrupted preparation has done: a line a picture, beside the faces, gone when the folder is complete.

A picture is known by its SHA-256: it may move, be renamed or be there twice, and is cut anew where it was changed.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facematch_gui.bulk.locking import lock_file
from facematch_gui.dataset.chip_files import unwritable
from facematch_gui.errors import OutputError

JOURNAL = "progress.jsonl"


@dataclass(frozen=True)
class Outcome:
    """What became of a picture.

    Attributes:
        chips: SHA-256 of the file of its face; empty where it has none.
        reason: the code of why it has none; empty where it has one.
        weight: of the face.
    """

    chips: str
    reason: str
    weight: float


class Journal:
    """The journal of one folder, open and locked for this run.

    Attributes:
        settings: what the outcomes in it depend on; ``None`` while it is empty.
        outcomes: of each picture, by its SHA-256.

    Args:
        folder: where it lies; must exist.

    Raises:
        OutputError: it cannot be opened or read, or another run writes to it.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / JOURNAL
        self.settings: Mapping[str, Any] | None = None
        self.outcomes: dict[str, Outcome] = {}
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            self._stream = io.FileIO(descriptor, "r+")
            lock_file(
                self._stream,
                OutputError(
                    "Another run is preparing faces in this folder", "Wait until it has ended, or choose another."
                ),
            )
            self._read()
        except OSError as error:
            raise unwritable(error) from error

    def begin(self, settings: Mapping[str, Any]) -> None:
        """Says what the outcomes depend on, where nothing is said yet.

        Raises:
            OutputError: it cannot be written.
        """
        if self.settings is None:
            self._write(settings)
            self.settings = settings

    def add(self, source: str, outcome: Outcome) -> None:
        """Keeps what became of a picture, if it is not kept already.

        Raises:
            OutputError: it cannot be written; the lines before it are safe.
        """
        if self.outcomes.get(source) != outcome:
            self._write([source, outcome.chips, outcome.reason, outcome.weight])
            self.outcomes[source] = outcome

    def close(self) -> None:
        """Lets go of it; it stays where it is."""
        self._stream.close()

    def remove(self) -> None:
        """Lets go of it and removes it: everything is in the tables.

        Raises:
            OutputError: it cannot be removed.
        """
        try:
            if sys.platform != "win32":
                self._path.unlink(missing_ok=True)  # before another run can open and lock what is on its way out
            self._stream.close()
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(error) from error

    def _read(self) -> None:
        """Takes in every whole line and cuts off what a crash left behind them."""
        end = 0
        for number, line in enumerate(self._stream.readall().split(b"\n")[:-1]):
            try:
                said = json.loads(line)
                if number == 0:
                    self.settings = dict(said)
                else:
                    source, chips, reason, weight = said
                    self.outcomes[str(source)] = Outcome(str(chips), str(reason), float(weight))
            except (ValueError, TypeError):
                break
            end += len(line) + 1
        self._stream.truncate(end)
        self._stream.seek(end)

    def _write(self, said: object) -> None:
        line = json.dumps(said).encode() + b"\n"
        before = self._stream.tell()
        try:
            written = 0
            while written < len(line):
                written += self._stream.write(line[written:])
        except OSError as error:
            # A full disk takes half a line. Nothing is lost should this fail too: the next run cuts it off.
            self._stream.truncate(before)
            self._stream.seek(before)
            raise unwritable(error) from error
