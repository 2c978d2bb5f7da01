"""A run over a list: opened, continued where it stopped, and worked through on all cores."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from facematch_gui.batch.check import Checker
from facematch_gui.batch.outcome import Outcome
from facematch_gui.batch.provenance import Provenance, has_record, require_same, rows_differ, write_record
from facematch_gui.batch.results import ResultsFile
from facematch_gui.batch.roster import Roster
from facematch_gui.batch.rows import decode, encode, headings
from facematch_gui.bulk.pool import run_all
from facematch_gui.bulk.spreadsheet import inert
from facematch_gui.core.networks import Networks
from facematch_gui.errors import TableError
from facematch_gui.records.values import CheckRecord


@dataclass(frozen=True)
class Done:
    """A row that stands in the results file.

    Attributes:
        number: its place among the list's rows, from 0.
        check_id: its id, as the list has it.
        outcome: what came of it.
    """

    number: int
    check_id: str
    outcome: Outcome


class BatchRun:
    """A list and its results file, open. First ``resume``, then ``rows`` as often as there are rows left.

    Args:
        checker: what is done with a row.
        make_networks: opens the networks of one worker process; can be pickled.
        workers: how many processes; by default one for each core.
        keep: takes the record of each row, by the row's place from 0, and returns when it is durable.
    """

    def __init__(
        self,
        roster: Roster,
        results: ResultsFile,
        checker: Checker,
        make_networks: Callable[[], Networks],
        workers: int | None = None,
        keep: Callable[[int, CheckRecord], object] | None = None,
    ) -> None:
        self._roster = roster
        self._results = results
        self._checker = checker
        self._make_networks = make_networks
        self._workers = workers
        self._keep = keep
        self._finished = 0

    @property
    def total(self) -> int:
        """How many rows the list has."""
        return len(self._roster.checks)

    @property
    def finished(self) -> int:
        """How many of them stand in the results file."""
        return self._finished

    def resume(self, take: Callable[[Done], None]) -> int:
        """Hands over the rows that an earlier run finished, and returns how many they are.

        Raises:
            TableError: the results file holds other rows than the list.
            OutputError: it cannot be read or mended.
        """

        def accept(cells: tuple[str, ...]) -> None:
            place = self._finished
            if place >= self.total or cells[0] != inert(self._roster.checks[place].id):
                raise rows_differ(place + 2)
            try:
                outcome = decode(cells)
            except ValueError as error:
                raise rows_differ(place + 2) from error
            self._finished += 1
            take(Done(place, self._roster.checks[place].id, outcome))

        self._finished = 0
        self._results.resume(accept)
        return self._finished

    def rows(self, stopped: Callable[[], bool] = lambda: False) -> Generator[Done]:
        """Works through the rows that are left; each is on its way to the disk when it is yielded.

        Args:
            stopped: asked before each row is handed to a worker. Once it says yes, the rows at hand are finished and
                the iterator ends; a further call goes on. Closing the iterator drops the rows at hand instead.

        Raises:
            OutputError: the results cannot be written.
            RecordsError: a row cannot be recorded.
            ModelError: the networks cannot be used.
            EngineError: worker processes cannot be started.
        """
        left = self._roster.checks[self._finished :]
        wanted = itertools.takewhile(lambda _: not stopped(), left)
        outcomes = run_all(
            wanted, self._checker, self._make_networks, on_crash=self._checker.crashed, workers=self._workers
        )
        with closing(cast(Generator[Outcome], outcomes)):
            for check, outcome in zip(left, outcomes, strict=False):
                done = Done(self._finished, check.id, self._kept(self._finished, outcome))
                self._results.append(encode(check.id, check.carried, done.outcome))
                self._finished += 1
                yield done

    def _kept(self, number: int, outcome: Outcome) -> Outcome:
        """Keeps a row's record, before the row itself is written, and lets go of the faces in it.

        Killed between the two, the run checks the row again; the record is known by its identity, and there once.
        """
        if self._keep is None or outcome.record is None:
            return outcome
        self._keep(number, outcome.record)
        return replace(outcome, record=None)

    def close(self) -> None:
        """Forces the results onto the disk and lets go of them.

        Raises:
            OutputError: the disk refused them.
        """
        self._results.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def open_results(path: Path, roster: Roster, made_with: Provenance, restart: bool = False) -> ResultsFile:
    """Opens the results file of a list: a new one, or one that was begun under the same conditions.

    Args:
        restart: forget what an earlier run put there.

    Raises:
        TableError: there is a file that was begun with something else, or that no run has made.
        OutputError: it cannot be written.
    """
    results = ResultsFile(path, headings(roster.carried), roster.separator, roster.bom)
    try:
        if restart and not results.is_empty:
            if not has_record(path):
                raise TableError(
                    "There already is a file with the name of the results file, and no run has made it",
                    "Choose another results file.",
                )
            results.clear()
        if results.is_empty:
            write_record(path, made_with)
        else:
            require_same(path, made_with)
    except Exception:
        results.close()
        raise
    return results
