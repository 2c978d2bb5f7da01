"""A dialog that is as high as its wrapped words need at its width, and no higher."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLayout


class FittedDialog(QDialog):
    """Qt's own dialogs leave their words the height that they would need in a narrower shape."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and self.isVisible():
            # Its own constraint would be that of the narrower shape.
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
