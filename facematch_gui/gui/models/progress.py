"""How far an adaptation is: a bar, and what is being done in words."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from facematch_gui.gui.answer.words import count
from facematch_gui.gui.batch.pace import Pace, duration_words
from facematch_gui.gui.models.values import Step
from facematch_gui.gui.models.words import place_words, share_done, stage_words, work_left
from facematch_gui.gui.notice import wrapping

_FINE = 1000


class ProgressRow(QWidget):
    """The bar shows the whole, the words this step and the time left.

    Args:
        clock: returns seconds.
    """

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.bar.setRange(0, _FINE)
        self.bar.hide()
        self.words = wrapping("")
        self._pace = Pace(clock)
        self._round: tuple[str, int] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addWidget(self.words)

    def begin(self) -> None:
        """It starts, and nothing is known yet."""
        self._round = None
        self.bar.setRange(0, 0)
        self.bar.show()
        self.say(self.tr("Getting ready…"))

    @Slot(Step)
    def show_step(self, step: Step) -> None:
        if (step.stage, step.number) != self._round:
            self._round = step.stage, step.number
            self._pace.start(step.done)
        else:
            self._pace.mark(step.done)
        share = share_done(step)
        if share is not None:
            self.bar.setRange(0, _FINE)
            self.bar.setValue(max(self.bar.value(), round(_FINE * share)))
        said = [place_words(step), stage_words(step)]
        if step.all > 1:
            done = self.tr("{done} of {all}")
            said.append(done.format(done=count(step.done), all=count(step.all)))
        said.append(self._left_words(step))
        self.say(" · ".join(part for part in said if part))

    def _left_words(self, step: Step) -> str:
        units = work_left(step)
        seconds = self._pace.left(units) if units else None
        if seconds is None:
            return ""
        if step.stage in ("fold", "final"):
            said = self.tr("about {duration} left")
        else:
            said = self.tr("about {duration} left in this step")
        return said.format(duration=duration_words(seconds))

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.bar.setAccessibleDescription(words)

    def end(self, words: str) -> None:
        """It has ended, however that was."""
        self.bar.setRange(0, _FINE)
        self.bar.hide()
        self.say(words)
