"""Templates filled in the language of the window: its numbers, and its full stops."""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale


class _LocalFormatter(Formatter):
    """Writes the numbers that a reader reads as the language does; all others stay as a file would have to say them."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, int | float) and not isinstance(value, bool):
            locale = QLocale()
            # The plain "C" locale, which minimal systems have, would leave the separators out.
            locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
            if format_spec == ",":
                return locale.toString(int(value))
            if format_spec.endswith("f"):
                return locale.toString(float(value), "f", int(format_spec[1:-1]))
        if isinstance(value, str):
            # It may be the title of another error, as the reason of this one.
            title_template = value
            value = QCoreApplication.translate("errors", title_template)
        return str(super().format_field(value, format_spec))


def filled(template: str, values: Mapping[str, Any]) -> str:
    """A translated template with its ``{fields}`` filled."""
    return _LocalFormatter().vformat(template, (), values)


def without_key(text: str) -> str:
    """A label's text without its mnemonic, also where that stands in brackets: ``打开(&O)…``."""
    return re.sub(r"\s*\(&\w\)", "", text).replace("&", "")


def closed(title: str) -> str:
    """What is wrong, as a sentence of its own."""
    return joined(title, "").strip()


def joined(title: str, advice: str) -> str:
    """What is wrong and what to do about it, one after the other."""
    return QCoreApplication.translate("Sentences", "{title}. {advice}").format(title=title, advice=advice)
