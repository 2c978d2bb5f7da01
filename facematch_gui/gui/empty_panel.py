"""What a side shows before it has a picture: how to give it one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme


class EmptyPanel(QFrame):
    """An invitation to drop, open or take a picture."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        selfie = side is Side.SELFIE
        self.setObjectName("empty")
        picture = IconLabel(theme.icon("person" if selfie else "document", lambda c: c.faint), 44)
        invitation = self.tr("Drop the selfie here") if selfie else self.tr("Drop the passport photo here")
        formats = QLabel(self.tr("JPEG, PNG, HEIC, PDF and others, or paste a picture"))
        formats.setObjectName("faint")
        formats.setWordWrap(True)
        formats.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(invitation)
        title.setObjectName("heading")
        title.setWordWrap(True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button = QPushButton(theme.icon("open"), self.tr("Open a picture…"))
        self.camera_button = QPushButton(theme.icon("camera"), self.tr("Use the camera"))
        main = self.camera_button if selfie else self.open_button
        main.setObjectName("primary")
        main.setIcon(theme.icon("camera" if selfie else "open", lambda c: c.accent_text))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self.buttons = [main, self.open_button if selfie else self.camera_button]
        """From left to right; the first is what people mostly want."""
        for button in self.buttons:
            button.setAccessibleName(f"{side.title}: {button.text()}")
            # The style sheet's buttons leave no room between icon and text.
            button.setText(f"\N{EN SPACE}{button.text()}")
            self._row.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(title)
        column.addWidget(formats)
        column.addSpacing(6)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addLayout(self._row)
        centred.addStretch(1)
        column.addLayout(centred)
        column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def hideEvent(self, event: QHideEvent) -> None:
        """While a picture stands in its place, the panel may be lower than this."""
        super().hideEvent(event)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons that do not fit side by side, as in a narrow panel or a long language, stand one below the other."""
        super().resizeEvent(event)
        wanted = sum(button.sizeHint().width() for button in self.buttons) + 4 * self._row.spacing()
        fits = wanted <= self.width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for one button, so that the two panels stay alike."""
        widest = max(button.sizeHint().width() for button in self.buttons)
        return QSize(widest + 4 * self._row.spacing(), super().minimumSizeHint().height())
