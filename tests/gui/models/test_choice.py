"""What the composition root hands the page: the real choice of the network, and the real command."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.app import network_choice
from facematch_gui.engines.installed import embedder_card, remember
from facematch_gui.errors import FaceMatchError, ModelError, PolicyError
from facematch_gui.gui.models.adaptation import Adaptation
from facematch_gui.gui.models.values import NetworkChoice, Order
from tests.model_folders import copy_of_resnet

PATIENCE = 60_000


@pytest.fixture
def choice(home: Path) -> NetworkChoice:
    return network_choice()


def test_the_programs_own_is_in_use_from_the_beginning(choice: NetworkChoice) -> None:
    network = choice.in_use()
    assert (network.name, network.since, network.is_own) == ("face-resnet", None, True)
    assert network.learned_from.startswith("About 3 million pictures")


def test_a_network_is_put_to_use_and_taken_back(choice: NetworkChoice) -> None:
    folder = copy_of_resnet(paths.site_models() / "ours")
    own, ours = (embedder_card(each) for each in (paths.model_dir("face-resnet"), folder))
    assert own.network_sha256() == ours.network_sha256()
    choice.use("ours", None)
    network = choice.in_use()
    assert (network.name, network.is_own) == ("ours", False)
    assert network.since is not None
    choice.go_back()
    network = choice.in_use()
    assert (network.name, network.is_own) == ("face-resnet", True)
    assert network.since is not None


def test_the_sites_rules_speak_against_a_network(choice: NetworkChoice) -> None:
    use = {"data": "Pictures.", "licence": "For research.", "allowed": "research"}
    copy_of_resnet(paths.site_models() / "ours", use=use)
    with pytest.raises(ModelError) as refused:
        choice.use("ours", None)
    assert "research alone" in refused.value.title
    policy = paths.data_dir() / "policy.toml"
    policy.write_text('[model]\nuse = "research"\n')
    choice.use("ours", None)
    assert choice.in_use().name == "ours"


@pytest.mark.parametrize("change", [{"model": "face-resnet", "time": "once"}, {"model": "other", "time": "2026-03-09"}])
def test_a_history_that_says_nothing_of_it(change: dict[str, str], choice: NetworkChoice) -> None:
    remember(change)
    assert choice.in_use().since is None


def test_the_command_names_the_site(choice: NetworkChoice) -> None:
    assert choice.adapt_command() == [sys.executable, "-m", "facematch_gui", "adapt"]
    paths.data_dir().mkdir(parents=True)
    policy = paths.data_dir() / "policy.toml"
    policy.write_text('[model]\nsite = "Example Ltd"\n')
    assert choice.adapt_command()[-1] == "--site=Example Ltd"
    policy.write_text("[colours]\n")
    with pytest.raises(PolicyError):
        choice.adapt_command()


def test_the_frozen_window_starts_the_program_beside_it(
    choice: NetworkChoice, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "facematch-gui.exe"))
    assert choice.adapt_command()[0] == str(tmp_path / "facematch.exe")


def test_the_real_command_understands_the_order(choice: NetworkChoice, tmp_path: Path, qtbot: QtBot) -> None:
    """It gets as far as the name, which no model may have: every option was known."""
    adaptation = Adaptation()
    ends: list[object] = []
    adaptation.failed.connect(ends.append)
    adaptation.finished.connect(ends.append)
    order = Order(tmp_path / "people", tmp_path / "out", "face-resnet", "Signed forms")
    adaptation.start(choice.adapt_command(), order)
    qtbot.waitUntil(lambda: bool(ends), timeout=PATIENCE)
    (error,) = ends
    assert isinstance(error, FaceMatchError)
    assert error.title == "No model of a site's own can have that name"
