"""How the kiosk looks: type that can be read from where a person stands, high contrast, room for a finger."""

from __future__ import annotations

from PySide6.QtCore import QSize

from facematch_gui.gui.theme import Colours

_LEAST_TYPE, _MOST_TYPE = 18, 90


def type_size(window: QSize) -> int:
    """Pixels of the kiosk's plain text in a window of that size."""
    # A wide screen has words beside the picture, a high one below it.
    across = 40 if window.width() > window.height() else 32
    return max(_LEAST_TYPE, min(_MOST_TYPE, window.height() // 27, window.width() // across))


def line_widths(size: int) -> tuple[int, int]:
    """Pixels of a border, and of the border of what has the focus, beside type of that size."""
    return max(2, round(size / 11)), max(5, round(size / 4.5))


def style_sheet(c: Colours, size: int) -> str:
    """What the kiosk's window adds to the program's style sheet.

    Args:
        size: of plain text, in pixels; everything else follows from it.
    """
    line, ring = line_widths(size)
    more = ring - line
    return f"""
    QWidget#kiosk {{ background: {c.ground}; }}
    QWidget#kiosk QLabel {{ font-size: {size}px; color: {c.text}; background: transparent; }}
    QWidget#kiosk QLabel#kioskTitle {{ font-size: {round(size * 1.75)}px; font-weight: 600; }}
    QWidget#kiosk QLabel#kioskStep {{ color: {c.faint}; }}
    QWidget#kiosk QLabel#kioskDetail {{ font-size: {max(_LEAST_TYPE, round(size * 0.8))}px; color: {c.faint}; }}
    QWidget#kiosk QLabel#kioskNext {{ font-size: {round(size * 1.15)}px; font-weight: 600; }}
    QWidget#kiosk QLabel#kioskTitle[answer="match"] {{ color: {c.match}; }}
    QWidget#kiosk QLabel#kioskTitle[answer="review"] {{ color: {c.review}; }}
    QWidget#kiosk QLabel#kioskTitle[answer="no_match"] {{ color: {c.no_match}; }}
    QWidget#kiosk QLabel#kioskPrompt {{ font-size: {round(size * 1.3)}px; font-weight: 600; background: {c.card};
        border: {line}px solid {c.line}; border-radius: {size // 2}px; padding: {size // 3}px {size}px; }}
    QWidget#kiosk QLabel#kioskPrompt[good="true"] {{ color: {c.match}; border-color: {c.match}; }}
    QWidget#kiosk QPushButton {{ font-size: {round(size * 1.05)}px; padding: {size // 2}px {size}px;
        border: {line}px solid {c.faint}; border-radius: {size // 2}px; background: {c.card}; color: {c.text};
        outline: none; }}
    QWidget#kiosk QPushButton:pressed {{ background: {c.well}; border-color: {c.accent}; }}
    QWidget#kiosk QPushButton:focus {{ border: {ring}px solid {c.focus};
        padding: {size // 2 - more}px {size - more}px; }}
    QWidget#kiosk QPushButton:disabled {{ color: {c.faint}; background: {c.well}; border-color: {c.line}; }}
    QWidget#kiosk QPushButton#primary, QWidget#kiosk QPushButton#choice {{
        font-size: {round(size * 1.2)}px; font-weight: 600; padding: {round(size * 0.7)}px {round(size * 1.6)}px; }}
    QWidget#kiosk QPushButton#primary {{ background: {c.accent}; color: {c.accent_text}; border-color: {c.accent}; }}
    QWidget#kiosk QPushButton#primary:focus, QWidget#kiosk QPushButton#choice:focus {{
        border: {ring}px solid {c.text}; padding: {round(size * 0.7) - more}px {round(size * 1.6) - more}px; }}
    QWidget#kiosk QPushButton#primary:disabled {{ background: {c.well}; color: {c.faint}; border-color: {c.line}; }}
    QWidget#kiosk QPushButton#language {{ font-size: {round(size * 1.2)}px; padding: {size // 4}px {size}px; }}
    QWidget#kiosk QPushButton#language:focus {{ border: {ring}px solid {c.focus};
        padding: {size // 4 - more}px {size - more}px; }}
    QWidget#kiosk QPushButton#key {{ font-size: {round(size * 1.3)}px; padding: {size // 3}px; }}
    QWidget#kiosk QPushButton#key:focus {{ border: {ring}px solid {c.focus}; padding: {size // 3 - more}px; }}
    QWidget#kiosk QTextBrowser {{ font-size: {size}px; border: {line}px solid {c.faint}; border-radius: {size // 2}px;
        background: {c.card}; color: {c.text}; padding: {size // 2 + more}px; }}
    QWidget#kiosk QTextBrowser:focus {{ border: {ring}px solid {c.text}; padding: {size // 2}px; }}
    QWidget#kiosk QScrollBar:vertical {{ width: {max(44, round(size * 1.5))}px; }}
    QWidget#kiosk QScrollBar::handle:vertical {{ min-height: {2 * size}px; border-width: 8px; }}
    QFrame#kioskBar {{ background: {c.card}; border-top: {line}px solid {c.line}; }}
    QFrame#kioskHead {{ background: {c.card}; border-bottom: {line}px solid {c.line}; }}
    QFrame#kioskAlert {{ background: {c.card}; border: {ring}px solid {c.warning}; border-radius: {size}px; }}
    """
