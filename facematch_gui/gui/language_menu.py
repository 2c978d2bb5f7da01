"""The menu of languages, each under its own name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from facematch_gui.gui.language import LANGUAGES, can_show

SYSTEM = ""
"""What is chosen where the system's language is to be followed."""


class LanguageMenu(QMenu):
    """Filled when it is first opened: asking the system for its fonts takes a while.

    Args:
        chosen: a code of ``LANGUAGES``, or ``SYSTEM``.
    """

    language_chosen = Signal(str)

    def __init__(self, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Language"))
        self._chosen = chosen
        self._group = QActionGroup(self)
        self._group.triggered.connect(lambda action: self._choose(action.data()))
        # An empty menu would not open.
        self._add(self.tr("The &system's language"), SYSTEM)
        self.addSeparator()
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Adds the languages that the system has a font for."""
        if len(self._group.actions()) > 1:
            return
        for language in LANGUAGES:
            if can_show(language.code):
                self._add(language.name, language.code)

    def _add(self, name: str, code: str) -> None:
        action = self.addAction(name)
        action.setData(code)
        action.setCheckable(True)
        action.setChecked(code == self._chosen)
        self._group.addAction(action)

    def _choose(self, code: str) -> None:
        self._chosen = code
        self.language_chosen.emit(code)
