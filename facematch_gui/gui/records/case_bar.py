"""The case reference and the consent of the check on the desk, in a corner of the menu bar."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from facematch_gui.gui.records.values import CaseDetails

_LETTERS = 18
"""Width of the field, in letters: longer references scroll."""
_LONGEST = 200


class CaseBar(QWidget):
    """One line and one tick; hidden until the policy is known to keep records."""

    changed = Signal()
    """Another case, or a consent given or taken back. Not with each letter that is typed."""
    consent_wanted = Signal()
    """The person is to be shown what they agree to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_wanted = False
        self._settled = ""
        self._language = ""
        self.case = QLineEdit()
        # No higher than the menu bar is without it.
        self.case.setObjectName("case")
        self.case.setMaxLength(_LONGEST)
        self.case.setAccessibleName(self.tr("Case reference"))
        self.case.setToolTip(self.tr("Under this reference the check is recorded, and found again (F2)"))
        self.case.setFixedWidth(_LETTERS * self.case.fontMetrics().averageCharWidth())
        self.case.editingFinished.connect(self._settle)
        self.consent = QCheckBox(self.tr("Consent"))
        self.consent.setToolTip(self.tr("The person has read the text and agrees to it (F3)"))
        self.consent.clicked.connect(self._on_consent_clicked)
        label = QLabel(self.tr("Case"))
        label.setObjectName("faint")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 12, 0)
        row.setSpacing(7)
        row.addWidget(self.consent)
        row.addSpacing(6)
        row.addWidget(label)
        row.addWidget(self.case)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def follow(self, case_required: bool, consent_required: bool) -> None:
        """What the site asks of each check."""
        self.case.setPlaceholderText(self.tr("required") if case_required else self.tr("optional"))
        self.consent.setVisible(consent_required)
        self._is_wanted = True
        self.show()

    def show_with_desk(self, shows_desk: bool) -> None:
        """Beside another page it would be taken for that page's own."""
        self.setVisible(self._is_wanted and shows_desk)

    def details(self, officer: str) -> CaseDetails:
        """What is known of the check now."""
        return CaseDetails(self.text, officer, self._language)

    @property
    def text(self) -> str:
        """The reference as typed, without spaces around it."""
        return self.case.text().strip()

    def clear(self) -> None:
        """For the next person. Says nothing: there is no check any more that it would be a change of."""
        self._settled = ""
        self.case.clear()
        self._set_language("")

    def focus(self) -> None:
        self.case.setFocus()
        self.case.selectAll()

    def give_consent(self, language: str) -> None:
        """The person has agreed to the text in this language."""
        self._set_language(language)
        self.changed.emit()

    @Slot()
    def _settle(self) -> None:
        """The reference is typed. Whoever agreed under another one was another person."""
        if self.text == self._settled:
            return
        if self._settled:
            self._set_language("")
        self._settled = self.text
        self.changed.emit()

    @Slot()
    def _on_consent_clicked(self) -> None:
        if self._language:
            self.give_consent("")
        else:
            # Not ticked before the person has agreed.
            self.consent.setChecked(False)
            self.consent_wanted.emit()

    def _set_language(self, language: str) -> None:
        self._language = language
        self.consent.setChecked(bool(language))
