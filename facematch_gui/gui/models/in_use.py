"""Which network compares faces now, and the way back to the program's own."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facematch_gui.gui.models.values import NetworkInUse
from facematch_gui.gui.notice import Notice, wrapping
from facematch_gui.gui.theme import Theme


class InUseCard(QFrame):
    """Name, pictures and date of the network in use."""

    go_back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._at_start: NetworkInUse | None = None
        """What this window began with: the network that it compares with until it is closed."""
        title = QLabel(self.tr("The network in use"))
        title.setObjectName("faint")
        self.name = wrapping("sentence")
        self.origin = wrapping("")
        self.since = wrapping("faint")
        self.notice = Notice(theme)
        self.back_button = QPushButton(self.tr("&Use the program's own again"))
        self.back_button.clicked.connect(lambda _checked: self.go_back_wanted.emit())
        self.back_button.hide()
        upper = QHBoxLayout()
        upper.setSpacing(10)
        upper.addWidget(self.name, 1)
        upper.addWidget(self.back_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(3)
        column.addWidget(title)
        column.addLayout(upper)
        column.addWidget(self.origin)
        column.addWidget(self.since)
        column.addWidget(self.notice)
        self.name.setText(self.tr("Looking…"))

    @property
    def is_own(self) -> bool:
        """Whether the program's own network is in use, as far as is known."""
        return self.back_button.isHidden()

    def show_network(self, network: NetworkInUse) -> None:
        """Shows the network in use, and whether this window still works with the one before it."""
        if self._at_start is None:
            self._at_start = network
        self.notice.clear()
        own = self.tr("{name}, the program's own").format(name=network.name)
        self.name.setText(own if network.is_own else network.name)
        self.origin.setText(self.tr("It learned from: {pictures}").format(pictures=network.learned_from))
        self.origin.setVisible(bool(network.learned_from))
        self.since.setText(self._since(network))
        self.back_button.setVisible(not network.is_own)

    def show_error(self, error: Exception) -> None:
        """The network in use is gone or broken: the way back stays open."""
        self.name.setText(self.tr("It cannot be said which network is in use"))
        self.origin.hide()
        self.since.hide()
        self.notice.show_error(error)
        self.back_button.show()

    def _since(self, network: NetworkInUse) -> str:
        self.since.show()
        if self._at_start is not None and network.name != self._at_start.name:
            return self.tr("From the next start on. Until it is closed, this window compares with {name}.").format(
                name=self._at_start.name
            )
        if network.since is None:
            return self.tr("In use from the beginning.")
        since = network.since
        day = QLocale().toString(QDate(since.year, since.month, since.day), QLocale.FormatType.LongFormat)
        return self.tr("In use since {day}.").format(day=day)
