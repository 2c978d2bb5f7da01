"""Reads what is attached to a PDF file that somebody has handed over."""

from __future__ import annotations

from facematch_gui.records.report_file import Claims
from facematch_gui.records.report_values import ATTACHMENT

MOST_BYTES = 64 << 20
"""Of a file; a report has less than one."""
_MOST_ATTACHED = 4 << 20
_MOST_FILES = 16


def claims_of(content: bytes) -> Claims:
    """What a file says of itself, whatever it is."""
    return Claims(content, _attachment(content))


def _attachment(content: bytes) -> bytes | None:
    """What is attached under the name of a report's facts; None where nothing is, or the file is no PDF file."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        return None
    try:
        for number in range(min(document.count_attachments(), _MOST_FILES)):
            file = document.get_attachment(number)
            if file.get_name() == ATTACHMENT:
                return bytes(file.get_data())[:_MOST_ATTACHED]
    except pypdfium2.PdfiumError:
        return None
    finally:
        document.close()
    return None
