"""How far an adaptation has come, as values that a terminal and a window can show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias, TypeVar

from facematch_gui.training.checkpoints import Epoch

T = TypeVar("T")


class Stage(StrEnum):
    """What is being done, in this order."""

    PREPARE = "prepare"
    """Faces are found and cut."""
    TEACHER = "teacher"
    """The bundled network looks at all of them."""
    FOLD = "fold"
    """A network learns from all people but one part of them."""
    MEASURE = "measure"
    """That part's people are compared by it."""
    FINAL = "final"
    """The network that will be used learns from everybody."""
    WRITE = "write"
    """The model is written."""


@dataclass(frozen=True)
class Step:
    """A piece of the work is done.

    Attributes:
        stage: of what.
        number, of: which of the folds; 1 of 1 elsewhere.
        done, all: pieces of this stage.
    """

    stage: Stage
    number: int
    of: int
    done: int
    all: int


Watch: TypeAlias = Callable[[Step], None]


@dataclass(frozen=True)
class StageView:
    """One stage as it is told to a watch; looks on at a training run, too.

    Attributes:
        all: pieces of the stage, in a run its steps.
    """

    watch: Watch
    stage: Stage
    all: int
    number: int = 1
    of: int = 1

    def tell(self, done: int) -> None:
        self.watch(Step(self.stage, self.number, self.of, done, self.all))

    def through(self, items: Iterable[T]) -> Iterator[T]:
        """The items; each is told when the next is asked for."""
        self.tell(0)
        for done, item in enumerate(items, start=1):
            yield item
            self.tell(done)

    def step(self, losses: Sequence[float], epochs: Sequence[Epoch]) -> None:  # noqa: ARG002 - a run's view
        self.tell(len(losses))

    def close(self) -> None:
        """A run has ended: there is nothing to put away."""
