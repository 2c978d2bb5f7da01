"""Reads what is attached to a PDF file that somebody has handed over."""

from __future__ import annotations

from facematch_gui.records.reports.report_file import Claims, is_attachment

MOST_BYTES = 64 << 20
"""Of a file; a report has less than one."""
_MOST_ATTACHED = 4 << 20
_MOST_FILES = 16


def claims_of(content: bytes) -> Claims:
    """What a file says of itself, whatever it is."""
    return Claims(content, _attachment(content))


def _attachment(content: bytes) -> bytes | None:
    """A report's facts, where they are attached; None where they are not, or the file is no PDF file."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        return None
    try:
        for number in range(min(document.count_attachments(), _MOST_FILES)):
            # By its content: PDFium does not decode names as Qt encodes them.
            attached = bytes(document.get_attachment(number).get_data())
            if len(attached) <= _MOST_ATTACHED and is_attachment(attached):
                return attached
    except pypdfium2.PdfiumError:
        return None
    finally:
        document.close()
    return None
