"""A document that arrives as a file: the picture that appears in a folder after the visitor was asked for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from facematch_gui.errors import OutputError, PictureError
from facematch_gui.gui.picture_files import PICTURE_ENDINGS

if TYPE_CHECKING:
    from facematch_gui.core.image import Picture

_MOST_FILES = 2000
"""A folder with more is no scanner's."""


class FolderWatch:
    """Looks again and again for one new picture. Runs on a worker thread: a drive may take its time.

    Args:
        folder: may not exist yet, as that of a drive that is still to be plugged in.
        empties: delete the file once it was read.
    """

    def __init__(self, folder: Path, empties: bool) -> None:
        self._folder = folder
        self._empties = empties
        self._before: dict[Path, tuple[int, int]] | None = None
        self._last: dict[Path, tuple[int, int]] = {}
        self._growing: set[Path] = set()
        self._late: list[Path] = []

    def look(self) -> Picture | None:
        """The new picture, once the file no longer grows; None while there is none.

        Raises:
            PictureError: there are several, or it cannot be used.
            OutputError: it was read but cannot be deleted.
        """
        from facematch_gui.core.image import load_picture

        files = self._files()
        if self._before is None:
            # What a drive holds when it is plugged in is new; what lay there before the visit is not.
            self._before = files
            self._growing = set(files)
            return None
        self._let_grow(files)
        new = {file: state for file, state in files.items() if self._before.get(file) != state}
        settled = [file for file, state in new.items() if self._last.get(file) == state and state[0] > 0]
        self._last = new
        if not settled or len(settled) < len(new):
            return None
        # Whatever becomes of them, they are not looked at again.
        self._before = files
        try:
            if len(settled) > 1:
                raise PictureError(
                    "There are several new pictures",
                    "Scan the page with the photo alone, or keep only its picture there.",
                )
            return load_picture(settled[0])
        finally:
            self._delete(settled)

    def _let_grow(self, files: dict[Path, tuple[int, int]]) -> None:
        """What was still being written when the visitor was asked is the scan of whoever was there before."""
        if self._before is None:
            return
        for file in list(self._growing):
            if file in files and files[file] != self._before[file]:
                self._before[file] = files[file]
                self._late.append(file)
            else:
                self._growing.discard(file)
                self._delete([file] if file in self._late else [])

    def forget(self) -> None:
        """Deletes what came after the last look, when the visit ends before it was read.

        Raises:
            OutputError: it cannot be deleted.
        """
        if self._before is not None:
            new = [file for file, state in self._files().items() if self._before.get(file) != state]
            self._delete([*new, *self._late])

    def _delete(self, files: list[Path]) -> None:
        if not self._empties:
            return
        failed: OSError | None = None
        for file in files:
            try:
                file.unlink(missing_ok=True)
            except OSError as error:
                # The others go all the same.
                failed = error
        if failed is not None:
            raise OutputError(
                "The scanned picture cannot be deleted: {reason}",
                "Let the kiosk's user delete files in the scanner's folder.",
                reason=failed.strerror or type(failed).__name__,
            ) from failed

    def _files(self) -> dict[Path, tuple[int, int]]:
        found: dict[Path, tuple[int, int]] = {}
        try:
            for number, file in enumerate(self._folder.iterdir()):
                if number >= _MOST_FILES:
                    break
                if file.suffix.lower().lstrip(".") in PICTURE_ENDINGS.split() and file.is_file():
                    status = file.stat()
                    found[file] = (status.st_size, status.st_mtime_ns)
        except OSError:
            # Not plugged in, or pulled out while it was read.
            return {}
        return found
