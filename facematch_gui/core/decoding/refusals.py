"""Why a file cannot be opened as a picture: every refusal of the decoders, worded for the person who chose the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from typing import Final

from facematch_gui.errors import FaceMatchError, PictureTooLargeError, UnreadablePictureError

_ANOTHER_WAY: Final = "Open it in another program and save it as JPEG, or take a new picture."
_CHOOSE_PICTURE: Final = "Choose a photograph, such as a JPEG, PNG or HEIC file, or a PDF scan."

_SIGNS_OF_A_CUT: Final = re.compile(
    r"truncat|premature|end of (file|data|stream)|not enough|too short|insufficient", re.IGNORECASE
)
"""What the parsers say of a file whose end is missing."""


def empty() -> UnreadablePictureError:
    return UnreadablePictureError("The file is empty", "Copy or download it again, or choose another picture.")


def empty_frame() -> UnreadablePictureError:
    return UnreadablePictureError("The camera or the clipboard gave no picture", "Take or copy the picture again.")


def cut_off() -> UnreadablePictureError:
    return UnreadablePictureError(
        "The picture is cut off",
        "The end of the file is missing, as after an interrupted copy or download. "
        "Copy or download it again, or take a new picture.",
    )


def damaged() -> UnreadablePictureError:
    return UnreadablePictureError("The picture is damaged", _ANOTHER_WAY)


def text() -> UnreadablePictureError:
    return UnreadablePictureError("This is a text file, not a picture", _CHOOSE_PICTURE)


def web_page() -> UnreadablePictureError:
    return UnreadablePictureError(
        "This is a web page, not a picture",
        "The website sent a page in place of the picture. Open the page in a browser, save the picture itself, "
        "and choose that file.",
    )


def video() -> UnreadablePictureError:
    return UnreadablePictureError("This is a video, not a picture", "Choose a photograph, or take one with the camera.")


def document() -> UnreadablePictureError:
    return UnreadablePictureError(
        "This is an office document or an archive, not a picture",
        "Save the picture that it holds as a JPEG file, or save the document as a PDF, and choose that file.",
    )


def not_a_picture() -> UnreadablePictureError:
    return UnreadablePictureError("This is not a picture that is known here", _CHOOSE_PICTURE)


def other_format(name: str) -> UnreadablePictureError:
    """For a picture format that is known but not taken, by its usual name."""
    return UnreadablePictureError("{format} files cannot be opened here", _ANOTHER_WAY, format=name)


def rare_kind(name: str) -> UnreadablePictureError:
    """For a variant that no decoder here reads of a format that is otherwise taken."""
    return UnreadablePictureError("This kind of {format} file cannot be opened here", _ANOTHER_WAY, format=name)


def hidden_data() -> PictureTooLargeError:
    return PictureTooLargeError(
        "The file hides far more data than a picture needs",
        "It may have been made to do harm. Choose another picture, or take a new one.",
    )


def too_many_bytes(size: int, limit: int) -> PictureTooLargeError:
    """``size`` and ``limit`` in bytes."""
    return PictureTooLargeError(
        "The file has {megabytes:,} MB, more than the {limit:,} MB that can be opened",
        "Save the picture as JPEG in another program, or in a smaller size.",
        megabytes=ceil(size / 2**20),
        limit=limit // 2**20,
    )


def too_many_pixels(width: int, height: int, limit: int) -> PictureTooLargeError:
    """``limit`` in pixels."""
    return PictureTooLargeError(
        "The picture has {megapixels:,} megapixels, more than the {limit:,} that can be opened",
        "Save it in a smaller size in another program, or take a new picture.",
        megapixels=ceil(width * height / 1e6),
        limit=limit // 1_000_000,
    )


def too_long(side: int, limit: int) -> PictureTooLargeError:
    """For a picture whose longer ``side`` exceeds ``limit`` pixels."""
    return PictureTooLargeError(
        "The picture is {side:,} pixels long on one side, more than the {limit:,} that can be opened",
        "Cut out the part that shows the face, or take a new picture.",
        side=side,
        limit=limit,
    )


def too_much_memory() -> PictureTooLargeError:
    return PictureTooLargeError(
        "Opening this picture takes too much memory",
        "Save it in a smaller size, as a plain JPEG, in another program.",
    )


def missing_file() -> UnreadablePictureError:
    return UnreadablePictureError(
        "The file is not there",
        "It may have been moved, renamed or deleted, or its drive was taken out. Choose the picture again.",
    )


def folder() -> UnreadablePictureError:
    return UnreadablePictureError("This is a folder, not a picture", "Open the folder and choose one picture in it.")


def device() -> UnreadablePictureError:
    return UnreadablePictureError("This is a device or a pipe, not a file", "Choose a picture that is saved as a file.")


def no_permission() -> UnreadablePictureError:
    return UnreadablePictureError(
        "You have no permission to read this file",
        "Ask its owner for permission, or for a copy in a folder of your own.",
    )


def unreadable_file() -> UnreadablePictureError:
    return UnreadablePictureError(
        "The file could not be read",
        "Its drive or the network may have failed. Copy the file to this computer and choose the copy.",
    )


def pdf_without_pages() -> UnreadablePictureError:
    return UnreadablePictureError("The PDF has no pages", "Scan the document again, or choose a picture of it.")


def pdf_with_password() -> UnreadablePictureError:
    return UnreadablePictureError(
        "The PDF is protected by a password",
        "Open it with its password in another program, save the page as a JPEG file, and choose that file.",
    )


def pdf_too_intricate() -> PictureTooLargeError:
    return PictureTooLargeError(
        "The PDF's page is far more intricate than a scan",
        "Open it in another program, save the page as a JPEG file, and choose that file.",
    )


@contextmanager
def parser_failures() -> Iterator[None]:
    """Turns whatever a third-party parser raises over hostile bytes into a refusal.

    Everything is caught, because Pillow, libheif and OpenCV promise no set of exceptions: on broken files they raise
    anything from ``struct.error`` to ``KeyError``. Only calls of such parsers belong inside.
    """
    try:
        yield
    except FaceMatchError:
        raise
    except MemoryError as error:
        raise too_much_memory() from error
    except EOFError as error:
        raise cut_off() from error
    except Exception as error:
        message = str(error)
        if "limit" in message or "bomb" in message:
            raise too_much_memory() from error
        if "too large for PngImagePlugin" in message or "Too much memory used in text chunks" in message:
            raise hidden_data() from error
        raise (cut_off() if _SIGNS_OF_A_CUT.search(message) else damaged()) from error
