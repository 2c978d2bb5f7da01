"""Good portraits to make worse: the public-domain sample, and studio pictures where they are at hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from facematch_gui.core.finding import find_faces
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks
from tests.conftest import REPOSITORY
from tests.core.quality.degrading import Portrait

GOOD = ("sample", "002", "036", "087", "112")
"""The sample, and four studio pictures of different people."""

FindPortrait = Callable[[Path], Portrait]


@pytest.fixture(scope="session")
def find_portrait(networks: Networks) -> FindPortrait:
    """Finds the most prominent face of a picture; each picture once a session."""
    known: dict[Path, Portrait] = {}

    def find(file: Path) -> Portrait:
        if file not in known:
            search = find_faces(load_picture(file), networks.finder)
            known[file] = Portrait(search.picture.pixels, search.faces[0])
        return known[file]

    return find


@pytest.fixture(scope="session")
def sample(find_portrait: FindPortrait) -> Portrait:
    return find_portrait(REPOSITORY / "resources" / "sample" / "selfie.jpg")


@pytest.fixture(scope="session", params=GOOD)
def good(request: pytest.FixtureRequest, find_portrait: FindPortrait) -> Portrait:
    """A good portrait; all but one need the real faces."""
    if request.param == "sample":
        found: Portrait = request.getfixturevalue("sample")
        return found
    folder: Path = request.getfixturevalue("faces")
    return find_portrait(folder / "london" / request.param / "selfie.jpg")
