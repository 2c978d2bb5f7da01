"""How the window looks: two palettes, one style sheet, and icons tinted to fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True)
class Colours:
    """One colour scheme; every text colour reaches a contrast of 4.5 : 1 on every ground it is used on."""

    ground: str
    card: str
    well: str
    line: str
    text: str
    faint: str
    accent: str
    accent_text: str
    match: str
    review: str
    no_match: str
    warning: str
    warning_ground: str
    focus: str


LIGHT = Colours(
    ground="#eef1f3",
    card="#ffffff",
    well="#f4f6f8",
    line="#d3dade",
    text="#18242b",
    faint="#55646d",
    accent="#0d6672",
    accent_text="#ffffff",
    match="#0b7050",
    review="#8a4b00",
    no_match="#b3261e",
    warning="#8a4b00",
    warning_ground="#fff4e2",
    focus="#0d6672",
)
DARK = Colours(
    ground="#14191c",
    card="#1e2529",
    well="#171d20",
    line="#38444a",
    text="#e9eff2",
    faint="#a3b2ba",
    accent="#4cc0c9",
    accent_text="#06282c",
    match="#4fd1a1",
    review="#ffc27a",
    no_match="#ff8a80",
    warning="#ffc27a",
    warning_ground="#33291b",
    focus="#7fd9e0",
)


VERDICT_POINTS = 20, 14
"""Sizes of the answer's type: where there is room for it, and where there is not."""


class Theme:
    """The colours in force, and what is made of them.

    Args:
        icon_folder: holds ``<name>.svg`` files that draw in ``currentColor``, and what is cut out of it in
            ``currentGround``.
        forced: ``light`` or ``dark`` instead of the system's choice.
    """

    def __init__(self, icon_folder: Path, forced: str | None = None) -> None:
        self._icon_folder = icon_folder
        self._forced = forced

    @property
    def colours(self) -> Colours:
        return DARK if self.is_dark else LIGHT

    @property
    def is_dark(self) -> bool:
        if self._forced is not None:
            return self._forced == "dark"
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def apply(self, application: QApplication) -> None:
        """Sets style, palette and style sheet of the whole program."""
        application.setStyle("Fusion")
        palette = _palette(self.colours)
        application.setPalette(palette)
        # Fusion draws their outline a little darker than the window: on a card hardly anybody would see it.
        faint = QColor(self.colours.faint)
        palette.setColor(QPalette.ColorRole.Window, faint if self.is_dark else faint.lighter(170))
        for kind in ("QCheckBox", "QRadioButton"):
            application.setPalette(palette, kind)  # type: ignore[arg-type]  # it takes text, whatever its types say
        mirrored = application.layoutDirection() == Qt.LayoutDirection.RightToLeft
        application.setStyleSheet(_style_sheet(self.colours, menu_side="left" if mirrored else "right"))

    def icon(self, name: str, colour: Callable[[Colours], str] = lambda colours: colours.text) -> QIcon:
        """The icon ``name``, drawn in the scheme that is in force whenever it is painted."""
        svg = (self._icon_folder / f"{name}.svg").read_text(encoding="utf-8")
        return QIcon(_TintedSvg(svg, lambda: (colour(self.colours), self.colours.card)))

    def application_icon(self) -> QIcon:
        return QIcon(str(self._icon_folder / "facematch.svg"))


class _TintedSvg(QIconEngine):
    """Paints an SVG in one colour on another, asked for at each painting, so that another scheme needs no new icons."""

    def __init__(self, svg: str, colours: Callable[[], tuple[str, str]]) -> None:
        super().__init__()
        self._svg = svg
        self._colours = colours
        self._drawn_in: tuple[str, str] | None = None
        self._renderer = QSvgRenderer()

    def clone(self) -> QIconEngine:
        return _TintedSvg(self._svg, self._colours)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        colours = self._colours()
        if colours != self._drawn_in:
            colour, ground = colours
            svg = self._svg.replace("currentColor", colour).replace("currentGround", ground)
            self._renderer.load(QByteArray(svg.encode()))
            self._drawn_in = colours
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.35)
        self._renderer.render(painter, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, image.rect(), mode, state)
        painter.end()
        return QPixmap.fromImage(image)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.ground,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.card,
        QPalette.ColorRole.AlternateBase: colours.well,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.card,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.no_match,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.accent_text,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.ToolTipBase: colours.card,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.faint,
        QPalette.ColorRole.Mid: colours.line,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        disabled = QColor(colours.faint)
        disabled.setAlphaF(0.6)
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return palette


def _style_sheet(c: Colours, menu_side: str) -> str:
    """``menu_side``: where a button has the arrow of its menu; style sheets know no leading and trailing side."""
    return f"""
    QFrame#card {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 10px; }}
    QLabel#heading {{ font-size: 14pt; font-weight: 600; }}
    QLabel#sentence {{ font-size: 11pt; }}
    QLabel#faint {{ color: {c.faint}; }}
    QLabel#score {{ font-size: 28pt; font-weight: 600; }}
    QLabel#tile {{ font-size: 18pt; font-weight: 600; }}
    QLabel#recordVerdict {{ font-size: 13pt; font-weight: 600; }}
    QLabel#verdict {{ font-size: {VERDICT_POINTS[0]}pt; font-weight: 600; }}
    QLabel#verdict[narrow="true"] {{ font-size: {VERDICT_POINTS[1]}pt; }}
    QLabel#verdict[answer="match"] {{ color: {c.match}; }}
    QLabel#verdict[answer="review"] {{ color: {c.review}; }}
    QLabel#verdict[answer="no_match"] {{ color: {c.no_match}; }}
    QFrame#empty {{ border: 2px dashed {c.line}; border-radius: 8px; }}
    QFrame#notice {{ background: {c.warning_ground}; border: 1px solid {c.warning}; border-radius: 8px; }}
    QLabel#noticeTitle {{ color: {c.warning}; font-weight: 600; }}
    QFrame#notice QLabel {{ background: transparent; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px; background: transparent; }}
    QToolButton:hover {{ background: {c.well}; border-color: {c.line}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {c.well}; border-color: {c.accent}; }}
    QToolButton:focus {{ border: 2px solid {c.focus}; padding: 3px; }}
    QToolButton[popupMode="1"] {{ padding-{menu_side}: 17px; }}
    QToolButton[popupMode="1"]:focus {{ padding-{menu_side}: 16px; }}
    QToolButton::menu-button {{ border: none; width: 15px; }}
    QPushButton {{ border: 1px solid {c.line}; border-radius: 7px; padding: 6px 14px; background: {c.card};
                   color: {c.text}; }}
    QPushButton:hover {{ border-color: {c.accent}; }}
    QPushButton:pressed {{ background: {c.well}; }}
    QPushButton:focus {{ border: 2px solid {c.focus}; padding: 5px 13px; }}
    QPushButton:disabled {{ color: {c.faint}; background: {c.well}; }}
    QPushButton#primary {{ background: {c.accent}; color: {c.accent_text}; border-color: {c.accent};
                           font-weight: 600; }}
    QPushButton#primary:focus {{ border: 2px solid {c.text}; }}
    QPushButton#primary:disabled {{ background: {c.well}; color: {c.faint}; border-color: {c.line}; }}
    QLineEdit {{ border: 1px solid {c.faint}; border-radius: 5px; padding: 3px 5px; background: {c.card};
                 color: {c.text}; selection-background-color: {c.accent}; selection-color: {c.accent_text}; }}
    QLineEdit:focus {{ border: 2px solid {c.focus}; padding: 2px 4px; }}
    QLineEdit#case {{ padding: 0 5px; }}
    QLineEdit#case:focus {{ padding: 0 4px; }}
    QLineEdit:disabled {{ border-color: {c.line}; background: {c.well}; color: {c.faint}; }}
    QFrame#strip {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px; }}
    QTextBrowser {{ background: transparent; }}
    QTextBrowser#consent {{ font-size: 13pt; background: {c.card}; border: 1px solid {c.line}; border-radius: 8px;
                            padding: 8px; }}
    QTextBrowser#consent:focus {{ border: 2px solid {c.focus}; padding: 7px; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {c.faint}; border: 2px solid {c.card}; border-radius: 5px; }}
    QScrollBar::handle:vertical {{ min-height: 28px; }}
    QScrollBar::handle:horizontal {{ min-width: 28px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QStatusBar {{ color: {c.faint}; }}
    QStatusBar::item {{ border: none; }}
    QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.line}; padding: 4px; }}
    """
