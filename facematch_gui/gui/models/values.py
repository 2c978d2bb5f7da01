"""What the page of the network is handed and hands on. The window does not know who works it out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True)
class NetworkInUse:
    """The network that compares faces from the next start on.

    Attributes:
        name: of the model.
        learned_from: whose pictures, in a sentence of its card; empty where the card has none.
        since: when it was put to use; ``None`` where nobody ever chose.
        is_own: whether it is the one that the program comes with.
    """

    name: str
    learned_from: str
    since: datetime | None
    is_own: bool


@dataclass(frozen=True)
class NetworkChoice:
    """Everything that the page asks of the program.

    Attributes:
        in_use: the network in use; raises ``FaceMatchError`` where it is gone or broken. Called on a worker thread.
        use: puts an installed model to use, with the comparison that speaks for it; raises ``FaceMatchError`` where
            something speaks against it. Called on a worker thread.
        go_back: puts the program's own network to use. Called on a worker thread.
        adapt_command: program and first arguments of the command that adapts; raises ``FaceMatchError``.
        folder: where adaptations go unless another place is chosen.
    """

    in_use: Callable[[], NetworkInUse]
    use: Callable[[str, Path | None], None]
    go_back: Callable[[], None]
    adapt_command: Callable[[], Sequence[str]]
    folder: Path


@dataclass(frozen=True)
class Order:
    """What is to be adapted to, and where it goes.

    Attributes:
        pictures: the folder of the people's pictures.
        out: where report and model are written; an order with the same folder goes on where the last one stopped.
        name: of the model.
        consent: how the people consented, in a sentence that names nobody.
    """

    pictures: Path
    out: Path
    name: str
    consent: str

    def arguments(self) -> list[str]:
        """The order in the words of the command; joined by ``=``, so that no value is taken for an option."""
        return [
            str(self.pictures.absolute()),
            f"--out={self.out.absolute()}",
            f"--name={self.name}",
            f"--consent={self.consent}",
            "--install",
            "--json",
            "--progress-json",
        ]


@dataclass(frozen=True)
class Step:
    """How far an adaptation is.

    Attributes:
        stage: ``prepare``, ``teacher``, then ``fold`` and ``measure`` in rounds, ``final``, ``write``; or another word
            of a later version.
        number, of: which round, from 1.
        done, all: within this stage and round.
    """

    stage: str
    number: int
    of: int
    done: int
    all: int


class Finding(StrEnum):
    """What a figure says of the adapted network."""

    BETTER = "better"
    WORSE = "worse"
    CHANCE = "chance"
    """The interval holds nought."""
    UNKNOWN = "unknown"
    """Too few people or pairs to say."""


@dataclass(frozen=True)
class Recognition:
    """The share of people recognised at one false match rate, among people the networks have not learned from.

    Attributes:
        fmr: the false match rate.
        before, after: shares, of the program's own network and of the adapted one; ``None`` where nothing was measured.
        gain: by how much the adapted one is better, as a share.
        low, high: its 95 % interval; ``None`` where the people are too few for one.
    """

    fmr: float
    before: float | None
    after: float | None
    gain: float | None
    low: float | None
    high: float | None

    @property
    def finding(self) -> Finding:
        if self.before is None or self.after is None or self.gain is None or self.low is None or self.high is None:
            return Finding.UNKNOWN
        if self.low > 0:
            return Finding.BETTER
        return Finding.WORSE if self.high < 0 else Finding.CHANCE


@dataclass(frozen=True)
class Outcome:
    """What an adaptation has come to.

    Attributes:
        people, pictures: what it learned from.
        adopted: whether there is an adapted network; else the program's own is the better choice.
        recognition: one figure a false match rate, as they were reported.
        decides: the false match rate whose figure decided; ``None`` where it was something else.
        comparison: the comparison's file.
        model: the adapted model's name; ``None`` where there is none.
        installed: whether it can be put to use.
    """

    people: int
    pictures: int
    adopted: bool
    recognition: tuple[Recognition, ...]
    decides: float | None
    comparison: Path | None
    model: str | None
    installed: bool

    @property
    def decisive(self) -> Recognition | None:
        """The figure that decided."""
        return next((each for each in self.recognition if each.fmr == self.decides), None)
