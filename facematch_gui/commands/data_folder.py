"""Whether the program can keep anything."""

from __future__ import annotations

import contextlib
import os

from facematch_gui import paths
from facematch_gui.errors import OutputError


def check_data_folder() -> str:
    """Writes a file into the data folder, reads it, and takes it away again; returns what there is to say.

    Raises:
        OutputError: it cannot be written, or does not keep what is written.
    """
    probe = paths.data_dir() / f"check-{os.getpid()}"
    try:
        probe.parent.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"FaceMatch")
        kept = probe.read_bytes() == b"FaceMatch"
    except OSError as error:
        raise OutputError(
            "The data folder cannot be written: {reason}",
            "Make room on the disk or allow writing there, or name another folder in FACEMATCH_DATA.",
            reason=error.strerror or type(error).__name__,
        ) from error
    finally:
        with contextlib.suppress(OSError):
            probe.unlink(missing_ok=True)
    if not kept:
        raise OutputError("The data folder does not keep what is written", "Check the disk.")
    return "can be written"
