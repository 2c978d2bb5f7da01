"""One row of the list, checked from its files to its answer. This is what a worker process does."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, replace
from pathlib import Path

from facematch_gui.batch.outcome import Outcome, answered, failed, refused
from facematch_gui.batch.recording import MakeRecord
from facematch_gui.batch.roster import Check
from facematch_gui.core.decision import Policy
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import Verification, verify
from facematch_gui.errors import FaceMatchError, ModelError, naming

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Checker:
    """Checks rows; small, so that it travels to every worker.

    Attributes:
        root: the folder that the rows' paths are relative to.
        policy: the operating points.
        make_record: makes the record of a row; without it, outcomes have none.
    """

    root: Path
    policy: Policy
    make_record: MakeRecord | None = None

    def __call__(self, networks: Networks, check: Check) -> Outcome:
        """The outcome of a row, whatever is wrong with it.

        Raises:
            ModelError: the networks cannot be used, which no other row would mend.
        """
        fused = len(check.selfies)
        if check.problem is not None:
            return self._recorded(refused(check.problem, fused), check, check.problem)
        try:
            verification = self._verified(networks, check)
        except ModelError:
            raise
        except FaceMatchError as error:
            return self._recorded(refused(error, fused), check, error)
        except Exception as bug:
            # Its traceback holds no picture and no name; the rows after this one may well be sound.
            logger.exception("a row failed")
            return self._recorded(failed(fused), check, bug)
        return self._recorded(answered(verification), check, verification)

    def crashed(self, check: Check) -> Outcome:
        """The outcome of a row that ended the process which worked on it."""
        return self._recorded(failed(len(check.selfies)), check, RuntimeError("a row ended its process"))

    def _recorded(self, outcome: Outcome, check: Check, answer: Verification | Exception) -> Outcome:
        return outcome if self.make_record is None else replace(outcome, record=self.make_record(answer, check.id))

    def _verified(self, networks: Networks, check: Check) -> Verification:
        # One after the other: the cores are busy with other rows, and fewer pictures at once need less memory.
        with naming("selfie"):
            selfies = [load_picture(self.root / name) for name in check.selfies]
        with naming("document"):
            document = load_picture(self.root / check.document)
        return verify(selfies, document, networks, Stopwatch(time.perf_counter), self.policy)
