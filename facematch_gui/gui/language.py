"""The languages of the program: which there are, and the one that the window speaks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from facematch_gui import paths

_TRANSLATOR: Final = "facematch language"
_DIRECTIONS: Final = {"ar": Qt.LayoutDirection.RightToLeft}
_SCRIPTS: Final = {
    "hi": QFontDatabase.WritingSystem.Devanagari,
    "zh": QFontDatabase.WritingSystem.SimplifiedChinese,
    "ar": QFontDatabase.WritingSystem.Arabic,
}
"""Scripts that a system may have no font for."""
_QT_NAMES: Final = {"pt": "pt_BR", "zh": "zh_CN"}
"""What Qt calls its own translations. It has none in Hindi: ours hold the few of its texts that the window shows."""
_LOCALES: Final = {"ar": "ar_AE"}
"""The texts' own numbers are written 0 to 9, as in half of the countries that write Arabic; all others then are too."""
_FONTS: Final = {
    "zh": ["Microsoft YaHei UI", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei"]
}
"""The same characters look Japanese in the font that many systems fall back to."""


@dataclass(frozen=True)
class Language:
    """A language of the program.

    Attributes:
        code: such as ``de``; what settings, policy and files call it.
        name: its own, such as Deutsch.
    """

    code: str
    name: str

    @property
    def direction(self) -> Qt.LayoutDirection:
        """In which its lines run."""
        return _DIRECTIONS.get(self.code, Qt.LayoutDirection.LeftToRight)


LANGUAGES: Final = (
    Language("en", "English"),
    Language("de", "Deutsch"),
    Language("fr", "Français"),
    Language("es", "Español"),
    Language("pt", "Português"),
    Language("it", "Italiano"),
    Language("pl", "Polski"),
    Language("hi", "हिन्दी"),
    Language("zh", "简体中文"),
    Language("ar", "العربية"),
)
"""Every language that the program has, in the order in which they are offered."""

_CODES: Final = {language.code: language for language in LANGUAGES}


def install(application: QApplication, code: str) -> None:
    """Lets everything that is built from now on speak a language: texts, Qt's own texts, numbers, and direction.

    What was installed before is replaced. A code that is none of ``LANGUAGES`` means English.
    """
    language = _CODES.get(code, LANGUAGES[0])
    for old in application.findChildren(QTranslator, _TRANSLATOR):
        application.removeTranslator(old)
        old.deleteLater()
    qt_name = _QT_NAMES.get(language.code, language.code)
    # The one installed last is asked first: ours may say what Qt does not.
    for file in (_qt_folder() / f"qtbase_{qt_name}.qm", paths.resource(f"translations/facematch_{language.code}.qm")):
        translator = QTranslator(application)
        translator.setObjectName(_TRANSLATOR)
        if translator.load(str(file)):
            application.installTranslator(translator)
        else:
            translator.deleteLater()
    QLocale.setDefault(_locale(language.code))
    application.setLayoutDirection(language.direction)
    application.setFont(_font(application.font(), language.code))


def can_show(code: str) -> bool:
    """Whether this system has a font for the language's script. Needs an application."""
    script = _SCRIPTS.get(code)
    return code in _CODES and (script is None or bool(QFontDatabase.families(script)))


def system_language() -> str:
    """The first of the system's languages that the program has and can show; English where there is none."""
    wanted = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in wanted if can_show(code)), "en")


def _qt_folder() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _locale(code: str) -> QLocale:
    """How numbers and dates are written: the system's way where it speaks this language."""
    system = QLocale.system()
    if code not in _LOCALES and system.name().partition("_")[0] == code:
        return system
    return QLocale(_LOCALES.get(code, code))


def _font(font: QFont, code: str) -> QFont:
    every = {family for families in _FONTS.values() for family in families}
    changed = QFont(font)
    changed.setFamilies([*(family for family in font.families() if family not in every), *_FONTS.get(code, [])])
    return changed
