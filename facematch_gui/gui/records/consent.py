"""What a person agrees to before a check, shown to them at the desk."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from facematch_gui.gui.language import LANGUAGES
from facematch_gui.settings import Consent


class ConsentDialog(QDialog):
    """The site's own text in large type; the person reads it, the officer notes that they agree.

    Args:
        consent: the text in one or more languages.
    """

    agreed = Signal(str)
    """In which language the text was read."""

    def __init__(self, consent: Consent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Consent"))
        self._texts = {code: text for code, text in consent.text.items() if text.strip()}
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the text"))
        names = {each.code: each.name for each in LANGUAGES}
        for code in self._texts:
            self.language.addItem(names.get(code, code), code)
        here = self.language.findData(QLocale().name().partition("_")[0])
        self.language.setCurrentIndex(max(here, self.language.findData("en"), 0) if here < 0 else here)
        self.language.currentIndexChanged.connect(self._show_text)
        self.page = QTextBrowser()
        self.page.setObjectName("consent")
        self.page.setOpenLinks(False)
        self.page.setTabChangesFocus(True)
        self.version = QLabel(self.tr("Version {version}").format(version=consent.version) if consent.version else "")
        self.version.setObjectName("faint")
        self.agree_button = QPushButton(self.tr("The person &agrees"))
        self.agree_button.setObjectName("primary")
        self.agree_button.setDefault(True)
        self.agree_button.setEnabled(bool(self._texts))
        self.agree_button.clicked.connect(self._agree)
        self.refuse_button = QPushButton(self.tr("&Not now"))
        self.refuse_button.setAutoDefault(False)
        self.refuse_button.clicked.connect(self.reject)
        self._lay_out()
        self._show_text()
        self.resize(620, 460)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Please read this"))
        heading.setObjectName("heading")
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.language)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.version, 1)
        buttons.addWidget(self.refuse_button)
        buttons.addWidget(self.agree_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.page, 1)
        column.addLayout(buttons)
        self.agree_button.setFocus()

    def _show_text(self) -> None:
        text = self._texts.get(self.language.currentData(), self.tr("The site's policy holds no text."))
        self.page.setPlainText(text)
        self.page.setAccessibleName(text)
        directions = {each.code: each.direction for each in LANGUAGES}
        self.page.setLayoutDirection(directions.get(self.language.currentData(), Qt.LayoutDirection.LeftToRight))

    def _agree(self) -> None:
        self.agreed.emit(self.language.currentData())
        self.accept()
