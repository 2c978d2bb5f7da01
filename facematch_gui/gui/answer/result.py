"""The answer: both crops at the same size, the score, the word, the shape and the bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facematch_gui.errors import RecordsError
from facematch_gui.gui.answer.reasons import Reasons
from facematch_gui.gui.answer.score_bar import ScoreBar
from facematch_gui.gui.answer.verdict_label import VerdictLabel
from facematch_gui.gui.answer.words import HIGHEST, decimal, reading, strangers_sentence, verdict_word
from facematch_gui.gui.camera.announcer import announce_at
from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.notice import Notice
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme

if TYPE_CHECKING:
    from facematch_gui.core.verify import Verification

_SMALLEST_CROP = 148


class CropView(QWidget):
    """The face that Haar framed, in a rounded square, with its side's name below."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self._image = QImage()
        self._length = _SMALLEST_CROP
        self._placeholder = theme.icon("person" if side is Side.SELFIE else "document", lambda c: c.line)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_crop(QImage())

    def sizeHint(self) -> QSize:
        return QSize(self._length, self._length + self.fontMetrics().height() + 4)

    def set_length(self, length: int) -> None:
        """Side of the square, in logical pixels."""
        if length != self._length:
            self._length = length
            self.updateGeometry()
            self.update()

    def set_crop(self, crop: QImage) -> None:
        self._image = crop
        state = self.tr("no face yet") if crop.isNull() else self.tr("face found")
        self.setAccessibleName(f"{self._side.title}: {state}")
        self.update()

    @property
    def crop(self) -> QImage:
        """The face that is shown; a null image while there is none."""
        return self._image

    @property
    def has_crop(self) -> bool:
        return not self._image.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        colours = self._theme.colours
        square = QRectF(0.5, 0.5, self._length - 1, self._length - 1)
        path = QPainterPath()
        path.addRoundedRect(square, 10, 10)
        painter.fillPath(path, QColor(colours.well))
        if self.has_crop:
            painter.setClipPath(path)
            side = round(self._length * self.devicePixelRatioF())
            painter.drawImage(
                square,
                self._image.scaled(
                    side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
                ),
            )
            painter.setClipping(False)
        else:
            self._placeholder.paint(painter, _middle(square, 0.4).toRect())
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawPath(path)
        painter.setPen(QColor(colours.faint))
        below = QRectF(0, self._length + 3, self._length, self.fontMetrics().height())
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self._side.title)
        painter.end()


def _middle(rect: QRectF, share: float) -> QRectF:
    """The middle of a rectangle, scaled to a share of its size."""
    middle = QRectF(0, 0, rect.width() * share, rect.height() * share)
    middle.moveCenter(rect.center())
    return middle


class ResultPane(QFrame):
    """The lower half of the desk.

    Args:
        announce: has the screen reader say an answer as soon as it is there.
    """

    again_wanted = Signal()
    """What could not be recorded is to be tried again."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        announce: Callable[[QWidget, str], None] = announce_at,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Result"))
        self._announce = announce
        self._similarity: float | None = None
        self.crops = {side: CropView(side, theme) for side in Side}
        self._shapes = {
            "match": theme.icon("match", lambda colours: colours.match),
            "review": theme.icon("review", lambda colours: colours.review),
            "no_match": theme.icon("no_match", lambda colours: colours.no_match),
        }
        self._shape = IconLabel(self._shapes["match"], 40)
        self.verdict = VerdictLabel()
        self.score = QLabel()
        self.score.setObjectName("score")
        self._scale = QLabel(self.tr("of {highest}").format(highest=decimal(HIGHEST, 0)))
        self._scale.setObjectName("faint")
        self.sentence = QLabel()
        self.sentence.setObjectName("sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.bar = ScoreBar(theme)
        self._answer_widgets = (self._shape, self.verdict, self.score, self._scale, self.bar)
        self.reasons = Reasons(theme)
        self.notice = Notice(theme)
        self.again_button = QPushButton(self.tr("Tr&y again"))
        self.again_button.clicked.connect(lambda _checked: self.again_wanted.emit())

        row = QHBoxLayout()
        row.setSpacing(12)
        for crop in self.crops.values():
            row.addWidget(crop, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        row.addWidget(self._answer(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 16, 8)
        column.setSpacing(6)
        column.addLayout(row, 1)
        column.addWidget(self.reasons)
        self.show_waiting(self.tr("Add a selfie and a document. The check starts by itself."))

    def _answer(self) -> QWidget:
        answer = QWidget()
        answer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._shape)
        head.addWidget(self.verdict, 1)
        number = QHBoxLayout()
        number.setSpacing(5)
        number.addWidget(self.score, 0, Qt.AlignmentFlag.AlignBaseline)
        number.addWidget(self._scale, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addLayout(number)
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.sentence)
        column.addWidget(self.notice)
        column.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return answer

    def set_crop_length(self, available: int) -> None:
        """Sizes both crops alike to a share of the window's height."""
        for crop in self.crops.values():
            crop.set_length(max(_SMALLEST_CROP, available))

    def show_waiting(self, sentence: str) -> None:
        """No answer yet, and what it waits for."""
        self._similarity = None
        self.verdict.clear()
        self.score.clear()
        self.setAccessibleDescription("")
        for widget in self._answer_widgets:
            widget.hide()
        self.again_button.hide()
        self.notice.clear()
        self.reasons.clear()
        self.bar.clear()
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def show_verification(self, verification: Verification) -> None:
        """The verdict in a word, a shape, a colour, a number, a sentence, and its reasons where it is review."""
        verdict, read = verification.verdict, reading(verification)
        self._similarity = verification.similarity
        word, number, sentence = verdict_word(verdict), decimal(read.strength), strangers_sentence(verification)
        self._shape.set_icon(self._shapes[verdict])
        self.verdict.setText(word)
        self.verdict.setProperty("answer", str(verdict))
        self.verdict.style().polish(self.verdict)
        self.score.setText(number)
        self.score.setToolTip(self.bar.toolTip())
        self.score.setAccessibleName(self.tr("Score {number} of 6").format(number=number))
        self.bar.show_reading(read)
        self.sentence.setText(sentence)
        self.reasons.show_reasons(verification)
        spoken = f"{word}. {self.bar.accessibleName()}. {sentence} {self.reasons.text}".strip()
        self.setAccessibleDescription(spoken)
        self.sentence.setAccessibleName(spoken)
        self.again_button.hide()
        self.notice.clear()
        for widget in self._answer_widgets:
            widget.show()
        self._announce(self, spoken)

    def show_error(self, error: Exception) -> None:
        """There is no answer, or none that could be recorded; then it can be tried again without new pictures."""
        self.show_waiting("")
        self.notice.show_error(error)
        self.again_button.setVisible(isinstance(error, RecordsError))

    @property
    def similarity(self) -> float | None:
        """What is shown, or None while there is no answer."""
        return self._similarity
