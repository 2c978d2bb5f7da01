"""The site's policy at the desk: it decides, and while it is broken nothing is decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facematch_gui.app import Once, WindowOptions, build_window, start_work
from facematch_gui.core.decision import Policy
from facematch_gui.core.networks import Networks
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow
from facematch_gui.settings import Capture, SitePolicy, load_site_policy
from tests.gui.desks import PATIENCE, load_pair


@pytest.fixture
def policy_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "policy.toml"
    monkeypatch.setenv("FACEMATCH_POLICY", str(file))
    return file


@pytest.fixture
def built(theme: Theme, qtbot: QtBot) -> Iterator[Callable[[], DeskWindow]]:
    """The window as the program builds it."""
    windows: list[DeskWindow] = []

    def build() -> DeskWindow:
        window = build_window(WindowOptions(device="cpu", keeps_settings=False), theme)
        windows.append(window)
        window.show()
        return window

    yield build
    for window in windows:
        window.close()
        window.deleteLater()


def test_the_sites_points_decide_and_are_shown(
    built: Callable[[], DeskWindow], policy_file: Path, selfie: Path, document: Path, qtbot: QtBot
) -> None:
    policy_file.write_text("[verdict]\nmatch_fmr = 1e-6\nreview_fmr = 0.001\n")
    window = built()
    load_pair(window, selfie, document, qtbot)
    assert window.desk.verification is not None
    assert window.desk.verification.policy == Policy(1e-6, 0.001)
    assert window.result.bar.reading is not None
    assert window.result.bar.reading.review == pytest.approx(3)
    assert window.result.bar.reading.match == 6
    assert window.result.verdict.text() == "Review", "the data cannot vouch for one in a million"
    assert "Compare the faces yourself" in window.result.reasons.text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[verdict]\nmatch_fmr = 0.5\n", "match_fmr"),
        ("[verdict]\nthreshold = 1\n", "no verdict.threshold"),
        ("verdict", "not valid TOML"),
        (None, "cannot be read"),
    ],
)
def test_a_broken_policy_is_told_and_gives_no_verdict(
    content: str | None,
    words: str,
    built: Callable[[], DeskWindow],
    policy_file: Path,
    selfie: Path,
    document: Path,
    qtbot: QtBot,
) -> None:
    if content is not None:
        policy_file.write_text(content)
    window = built()
    with qtbot.waitSignal(window.desk.engine_ready, timeout=PATIENCE):
        start_work(window, WindowOptions(device="cpu"))
    assert words in window.result.notice.text, "told before there is any picture"
    load_pair(window, selfie, document, qtbot)
    assert window.desk.verification is None
    assert window.result.similarity is None
    assert window.result.verdict.isHidden()
    assert words in window.result.notice.text
    window.desk.clear(Side.SELFIE)
    assert words in window.result.notice.text, "still so, whatever the person does meanwhile"


def test_a_mended_policy_is_read_at_the_next_check(
    built: Callable[[], DeskWindow], policy_file: Path, selfie: Path, document: Path, qtbot: QtBot
) -> None:
    policy_file.write_text("[verdict]\nmatch_fmr = 0.5\n")
    window = built()
    load_pair(window, selfie, document, qtbot)
    assert window.result.notice.text
    policy_file.write_text("[verdict]\nmatch_fmr = 0.0004\n")
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, selfie)
    qtbot.waitUntil(lambda: window.desk.verification is not None, timeout=PATIENCE)
    assert not window.result.notice.text


def test_the_policy_is_announced_once_it_is_read(
    make_window: Callable[..., DeskWindow], shared_networks: Callable[[], Networks], qtbot: QtBot
) -> None:
    chosen = SitePolicy(capture=Capture(automatic_shutter=True))
    window = make_window(shared_networks, lambda: chosen)
    with qtbot.waitSignal(window.desk.policy_ready, timeout=PATIENCE) as ready:
        window.desk.warm_up()
    assert ready.args == [chosen]


def test_the_policy_is_read_once(policy_file: Path) -> None:
    policy_file.write_text("[verdict]\nmatch_fmr = 0.0004\n")
    policy = Once(load_site_policy)
    first = policy()
    policy_file.write_text("nonsense")
    assert policy() is first
