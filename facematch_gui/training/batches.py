"""A run's batches as a Keras dataset, so that ``fit`` takes them on any backend."""

from __future__ import annotations

import keras

from facematch_gui.core.networks import Pixels
from facematch_gui.training.feed import Ahead, BatchMaker


class Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """The batches of the steps from one to another, in order.

    Keras counts them from nought and knows nothing of epochs: the dataset spans all that is left of the run, and
    ``fit`` is told how many steps make an epoch.

    Args:
        make: makes the batch of a step.
        first, last: the steps' numbers from the beginning of the run; the last one is not among them.
        workers: threads that make batches ahead.
    """

    def __init__(self, make: BatchMaker, first: int, last: int, workers: int) -> None:
        # Keras' own threads are left alone: ours end when they are told to, whatever ends the run.
        super().__init__(workers=1, use_multiprocessing=False)
        self.first = first
        self._count = last - first
        self._ahead = Ahead(make, last, workers)
        self.failure: Exception | None = None
        """What went wrong in making a batch; Keras would let it out as an error of its own."""

    @property
    def num_batches(self) -> int:
        return self._count

    @property
    def seconds_each(self) -> float:
        """Processor time that a batch took, on average."""
        return self._ahead.seconds_each

    def __getitem__(self, index: int) -> tuple[Pixels, dict[str, object]]:
        try:
            chips, targets = self._ahead.get(self.first + index)
        except Exception as error:
            self.failure = error
            raise
        return chips, dict(targets)

    def close(self) -> None:
        """Ends the threads."""
        self._ahead.close()
