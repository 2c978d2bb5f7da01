"""What is said of the pictures that a network learned from."""

from __future__ import annotations

from dataclasses import dataclass

from facematch_gui.engines.model_card import Use


@dataclass(frozen=True)
class DataNote:
    """What must be said of the pictures before a network that learned from them is handed on.

    Attributes:
        description: whose pictures they are, in a sentence.
        licence: their terms, in a sentence.
        use: what follows for the network.
        site: whose people they show, where the network is for one site alone.
    """

    description: str
    licence: str
    use: Use
    site: str | None = None
