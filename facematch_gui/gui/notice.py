"""An error in words, where it belongs: what is wrong and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from facematch_gui.errors import BUG_WORDS, FaceMatchError
from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.sentences import filled, joined
from facematch_gui.gui.theme import Theme

if TYPE_CHECKING:
    from facematch_gui.core.quality.values import Finding


def words(error: Exception) -> tuple[str, str]:
    """Title and remedy in the language of the window. A bug is told in one generic sentence."""
    if not isinstance(error, FaceMatchError):
        error = FaceMatchError(*BUG_WORDS)
    return (
        filled(QCoreApplication.translate("errors", error.title_template), error.values),
        filled(QCoreApplication.translate("errors", error.remedy_template), error.values),
    )


def finding_words(finding: Finding) -> tuple[str, str]:
    """Title and advice of a finding in the language of the window."""
    return (
        filled(QCoreApplication.translate("findings", finding.title_template), finding.values),
        filled(QCoreApplication.translate("findings", finding.advice_template), finding.values),
    )


class Notice(QFrame):
    """A framed title and remedy with a warning sign; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._sign = IconLabel(theme.icon("warning", lambda colours: colours.warning), 22)
        self._title = wrapping("noticeTitle")
        self._remedy = wrapping("")
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._title)
        texts.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 8)
        row.setSpacing(9)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.hide()

    def show_error(self, error: Exception) -> None:
        title, remedy = words(error)
        self._title.setText(title)
        self._remedy.setText(remedy)
        self.setAccessibleName(joined(title, remedy))
        self.show()

    def clear(self) -> None:
        self.setAccessibleName("")
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, for tests and screen readers; empty while hidden."""
        return "" if self.isHidden() else joined(self._title.text(), self._remedy.text())


def wrapping(name: str) -> QLabel:
    """A label whose text wraps and can be copied, for the style sheet's rules of that name."""
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
