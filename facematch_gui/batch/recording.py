"""The rows of a list as records: made by whoever checks a row, and kept before its row is written."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from facematch_gui.core.verify import Verification
from facematch_gui.records.values import CheckRecord

MakeRecord: TypeAlias = Callable[[Verification | Exception, str], CheckRecord]
"""Makes the record of an answer, or of why there is none, under the row's id; can be pickled."""


@dataclass(frozen=True)
class Recording:
    """How a run records its rows.

    Attributes:
        make: makes a row's record, in the process that checks it.
        keep: takes it with its identity, and returns when it is durable. A record whose identity is there already is
            not kept again. Raises ``RecordsError``, which ends the run before that row is written.
    """

    make: MakeRecord
    keep: Callable[[CheckRecord, str], object]

    def keep_row(self, run: str, number: int, record: CheckRecord) -> None:
        """Keeps a row's record under an identity that is the same when a crash has the row checked anew.

        Args:
            run: the run's identity, 32 hexadecimal digits.
            number: the row's place in the list, from 0.
        """
        self.keep(record, uuid.uuid5(uuid.UUID(run), str(number)).hex)
