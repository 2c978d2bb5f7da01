"""What a side shows before it has a picture: how to give it one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

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
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (main, self.open_button if selfie else self.camera_button):
            button.setAccessibleName(f"{side.title}: {button.text()}")
            # The style sheet's buttons leave no room between icon and text.
            button.setText(f"\N{EN SPACE}{button.text()}")
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(title)
        column.addWidget(formats)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addStretch(1)
