"""The two pages of the window, the desk and that of many checks, and the way between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from facematch_gui.gui.batch.page import BatchPage


class Pages(QStackedWidget):
    """Shows one page at a time, and the desk first.

    Args:
        batch: the page of many checks, where there is one.
    """

    def __init__(self, desk: QWidget, batch: BatchPage | None) -> None:
        super().__init__()
        self._desk = desk
        self._batch = batch
        self._desk_actions: list[QAction] = []
        self.addWidget(desk)
        if batch is not None:
            self.addWidget(batch)
            batch.back_wanted.connect(self.show_desk)

    def keep_to_desk(self, actions: Sequence[QAction]) -> None:
        """These actions make no sense while the desk is out of sight."""
        self._desk_actions += [action for action in actions if not action.isSeparator()]

    @Slot()
    def show_batch(self) -> None:
        if self._batch is not None:
            self._show(self._batch, enables_desk=False)
            self._batch.focus_first()

    @Slot()
    def show_desk(self) -> None:
        self._show(self._desk, enables_desk=True)
        self._desk.setFocus()

    def _show(self, page: QWidget, enables_desk: bool) -> None:
        for action in self._desk_actions:
            action.setEnabled(enables_desk)
        self.setCurrentWidget(page)
