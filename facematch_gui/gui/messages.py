"""Keeps Qt's reports on its media libraries off the terminal."""

from __future__ import annotations

from PySide6.QtCore import QLoggingCategory


def quiet_qt() -> None:
    """Call once, before the application is made.

    By Qt's own filter, not by a message handler in Python: a media thread that reports while the UI thread waits for it
    to end would wait for Python's lock, and neither would ever end.
    """
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
