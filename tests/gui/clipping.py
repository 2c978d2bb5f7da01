"""Finds texts that a page cuts off: what is narrower or lower than its words, or lies outside of what holds it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import unescape
from itertools import combinations

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from facematch_gui.gui.answer.result import CropView
from facematch_gui.gui.answer.score_bar import ScoreBar
from facematch_gui.gui.elided_label import ElidedLabel
from facematch_gui.gui.kiosk.countdown import CountdownAlert
from facematch_gui.gui.models.figures_table import FiguresTable
from facematch_gui.gui.tool_strip import ToolStrip

SLACK = 1
"""Pixels by which rounding may differ."""
_WORD = re.compile(r"[^\s\u2e80-\u9fff\uff00-\uffef\N{ZERO WIDTH SPACE}-]+-?")
"""What no line break parts; Chinese breaks anywhere."""


def clipped(page: QWidget, size: QSize) -> list[str]:
    """What is cut off on a page that a window of that size shows; the window is resized to it."""
    window = page.window()
    window.resize(size)
    settle(page)
    found = []
    if window.width() > size.width() or window.height() > size.height():
        found.append(f"the window becomes {window.width()} x {window.height()}")
    for widget in [page, *page.findChildren(QWidget)]:
        if widget.isVisible():
            found += [f"{type(widget).__name__} {_said(widget)!r}: {fault}" for fault in _faults(widget)]
    return found


def settle(page: QWidget) -> None:
    """Lets every layout on the page come to rest."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def _said(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return (str(text()) if callable(text) else widget.accessibleName())[:60]


def _faults(widget: QWidget) -> Iterator[str]:
    for kind, faults in _CHECKS.items():
        if isinstance(widget, kind):
            yield from faults(widget)
            break
    yield from _outside(widget)
    yield from _covered(widget)


def _of_label(label: QLabel) -> Iterator[str]:
    text = _plain(label)
    room = label.contentsRect()
    if not text or (isinstance(label, ElidedLabel) and label.objectName() != "heading"):
        return
    if not label.wordWrap():
        if label.sizeHint().width() > label.width() + SLACK:
            yield f"needs a width of {label.sizeHint().width()}, has {label.width()}"
        return
    widest = max((label.fontMetrics().horizontalAdvance(word) for word in _WORD.findall(text)), default=0)
    if widest > room.width() + SLACK:
        yield f"a word needs a width of {widest}, the label has {room.width()}"
    if label.heightForWidth(label.width()) > label.height() + SLACK:
        yield f"needs a height of {label.heightForWidth(label.width())}, has {label.height()}"


def _plain(label: QLabel) -> str:
    rich = label.textFormat() == Qt.TextFormat.RichText
    text = QTextDocumentFragment.fromHtml(label.text()).toPlainText() if rich else label.text()
    return unescape(text).strip()


def _of_button(button: QAbstractButton) -> Iterator[str]:
    shows_text = not isinstance(button, QToolButton) or (
        button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    if button.text() and shows_text:
        wanted = button.sizeHint()
        if wanted.width() > button.width() + SLACK or wanted.height() > button.height() + SLACK:
            yield f"needs {wanted.width()} x {wanted.height()}, has {button.width()} x {button.height()}"


def _of_line(line: QLineEdit) -> Iterator[str]:
    wanted = line.fontMetrics().horizontalAdvance(line.placeholderText())
    if wanted > line.contentsRect().width() - 8:
        yield f"its hint needs a width of {wanted}, has {line.contentsRect().width() - 8}"


def _of_choice(box: QComboBox) -> Iterator[str]:
    adjusts = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    if box.sizeAdjustPolicy() != adjusts and box.sizeHint().width() > box.width() + SLACK:
        yield f"needs a width of {box.sizeHint().width()}, has {box.width()}"


def _of_menus(menus: QMenuBar) -> Iterator[str]:
    for action in menus.actions():
        place = menus.actionGeometry(action)
        if action.isVisible() and (place.isEmpty() or not menus.rect().contains(place)):
            yield f"no room for {action.text()!r}"


def _of_heads(heads: QHeaderView) -> Iterator[str]:
    if heads.orientation() != Qt.Orientation.Horizontal:
        return
    model: QAbstractItemModel = heads.model()
    wraps = isinstance(heads.parent(), FiguresTable)
    for section in range(heads.count()):
        text = str(model.headerData(section, Qt.Orientation.Horizontal))
        widest = max(map(heads.fontMetrics().horizontalAdvance, _WORD.findall(text)), default=0)
        wanted = widest + 8 if wraps else heads.sectionSizeHint(section)
        if wanted > heads.sectionSize(section) + SLACK:
            yield f"{text!r} needs a width of {wanted}, has {heads.sectionSize(section)}"


def _of_crop(crop: CropView) -> Iterator[str]:
    title = crop.accessibleName().partition(":")[0]
    if crop.fontMetrics().horizontalAdvance(title) > crop.width():
        yield "its title is wider than the picture"


def _of_bar(bar: ScoreBar) -> Iterator[str]:
    placed = [rect for _, rect in bar.labels()]
    for rect in placed:
        if rect.left() < 0 or rect.right() > bar.width() + SLACK:
            yield "a word stands beyond its edge"
    if len(placed) == 2 and placed[0].right() > placed[1].left():
        yield "its words cover each other"


def _outside(widget: QWidget) -> Iterator[str]:
    """Where a widget is wider or higher than what holds it, and nothing scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent, QStackedWidget):
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea) or isinstance(parent, QAbstractScrollArea):
        return
    over = widget.geometry().united(parent.rect()) != parent.rect()
    if over and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield f"lies at {widget.geometry().getRect()} in {parent.rect().getRect()}"


def _covered(parent: QWidget) -> Iterator[str]:
    """Where two things that stand beside each other cover each other: there was room for one of them."""
    if isinstance(parent, QAbstractScrollArea | QStackedWidget | QMainWindow | QComboBox):
        return
    children = [
        child
        for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if child.isVisible() and not child.isWindow() and not isinstance(child, ToolStrip | CountdownAlert)
    ]
    for one, other in combinations(children, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > SLACK and shared.height() > SLACK:
            yield f"{type(one).__name__} {_said(one)!r} covers {type(other).__name__} {_said(other)!r}"


_CHECKS: dict[type[QWidget], Callable[..., Iterator[str]]] = {
    QLabel: _of_label,
    QAbstractButton: _of_button,
    QLineEdit: _of_line,
    QComboBox: _of_choice,
    QMenuBar: _of_menus,
    QHeaderView: _of_heads,
    CropView: _of_crop,
    ScoreBar: _of_bar,
    QScrollArea: lambda _area: iter(()),
}
