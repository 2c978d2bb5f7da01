"""The two sides of a check."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication


class Side(Enum):
    """Which picture is meant: the probe or the reference."""

    SELFIE = "selfie"
    DOCUMENT = "document"

    @property
    def title(self) -> str:
        if self is Side.SELFIE:
            return QCoreApplication.translate("Side", "Selfie")
        return QCoreApplication.translate("Side", "Document")
