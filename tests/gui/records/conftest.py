"""Windows over real records, in a data folder of the test's own."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facematch_gui.core.decision import Policy
from facematch_gui.core.networks import Networks
from facematch_gui.gui.theme import Theme
from facematch_gui.records.values import Person
from facematch_gui.settings import RecordRules
from tests.gui.records.site import POLICY, RULES, Room, Site, open_site


@pytest.fixture
def make_site(
    theme: Theme, home: Path, shared_networks: Callable[[], Networks], qtbot: QtBot
) -> Iterator[Callable[..., Site]]:
    """Opens a window under these rules and operating points, with whatever is recorded already."""
    sites: list[Site] = []

    def make(rules: RecordRules = RULES, points: Policy | None = None) -> Site:
        policy = replace(POLICY, records=rules, verdict=points or POLICY.verdict)
        site = open_site(policy, theme, home, shared_networks, qtbot)
        sites.append(site)
        return site

    yield make
    for site in sites:
        site.window.close()
        site.window.deleteLater()


@pytest.fixture
def make_room(theme: Theme, home: Path, qtbot: QtBot) -> Iterator[Callable[..., Room]]:
    """Opens the records under these rules, for a page alone, in the name of somebody."""
    rooms: list[Room] = []

    def make(rules: RecordRules = RULES, who: Person | None = None) -> Room:
        room = Room(rules, theme, qtbot, who)
        rooms.append(room)
        return room

    yield make
    for room in rooms:
        room.close()


@pytest.fixture(scope="module", autouse=True)
def _swept() -> Iterator[None]:
    """Windows that are gone leave cycles behind: collecting them once takes as long as collecting them each time."""
    yield
    gc.collect()
