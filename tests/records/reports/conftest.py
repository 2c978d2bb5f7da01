"""What the tests of reports share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facematch_gui.records.archive import Archive
from tests.records.conftest import Clock
from tests.records.issuing import archive_with_review


@pytest.fixture
def archive(tmp_path: Path, clock: Clock) -> Iterator[Archive]:
    """With a review in it."""
    made = archive_with_review(tmp_path / "records", clock)
    yield made
    made.close()
