"""Which models are found, and which one compares."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from facematch_gui import paths
from facematch_gui.engines.installed import choose, embedder_card, find_model, installed_models, model_in_use, remember
from facematch_gui.engines.loading import check_models, load_networks, load_worker_networks
from facematch_gui.engines.model_pack import card_text, read_card, read_document
from facematch_gui.errors import ModelChangedError, ModelError, OutputError


@pytest.fixture
def ours() -> Path:
    """A site's own model: the bundled network under another name."""
    folder = paths.site_models() / "ours"
    shutil.copytree(paths.model_dir("face-resnet"), folder)
    document = read_document(folder / "card.json")
    (folder / "card.json").write_text(card_text({**document, "name": "ours"}), "utf-8")
    return folder


def test_without_a_choice_the_bundled_model_is_in_use() -> None:
    assert model_in_use().folder == paths.model_dir("face-resnet")
    assert [folder.name for folder in installed_models()] == ["face-finder", "face-resnet"]


def test_a_chosen_model_is_what_everything_opens(ours: Path) -> None:
    choose(read_card(ours))
    assert model_in_use().folder == ours
    assert load_networks("litert", "cpu").embedder.info.name == "ours"
    assert load_worker_networks().embedder.info.name == "ours"
    assert load_worker_networks(paths.model_dir("face-resnet")).embedder.info.name == "face-resnet"
    assert check_models() == ["face-resnet", "face-finder", "ours"]


def test_the_way_back_is_always_open(ours: Path) -> None:
    choose(read_card(ours))
    shutil.rmtree(ours)
    choose(read_card(find_model("face-resnet")))
    assert model_in_use().name == "face-resnet"
    choose(read_card(find_model("face-resnet")))


def test_a_model_that_is_gone_says_how_to_go_back(ours: Path) -> None:
    choose(read_card(ours))
    shutil.rmtree(ours)
    with pytest.raises(ModelError, match=r"ours, cannot be used.*facematch models use face-resnet"):
        load_networks("litert", "cpu")


def test_an_exchanged_network_is_noticed(ours: Path) -> None:
    choose(read_card(ours))
    document = read_document(ours / "card.json")
    document["files"]["network.tflite"]["sha256"] = "0" * 64
    (ours / "card.json").write_text(card_text(document), "utf-8")
    with pytest.raises(ModelChangedError, match=r"changed since it was chosen.*facematch models use face-resnet"):
        model_in_use()


def test_a_changed_file_of_the_model_in_use_is_noticed(ours: Path) -> None:
    choose(read_card(ours))
    with (ours / "network.tflite").open("ab") as stream:
        stream.write(b"x")
    with pytest.raises(ModelChangedError):
        load_networks("litert", "cpu")
    with pytest.raises(ModelChangedError):
        check_models()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"7", b"\xff", b'{"model": "ours"}', b'{"model": "../x", "sha256": "a"}', b"[" * 9999]
)
def test_a_broken_record_is_refused_in_words(content: bytes) -> None:
    paths.site_models().mkdir(parents=True)
    (paths.site_models() / "in-use.json").write_bytes(content)
    with pytest.raises(ModelError, match=r"cannot be read.*facematch models use"):
        model_in_use()


def test_a_model_is_found_by_name_or_folder(ours: Path, tmp_path: Path) -> None:
    assert find_model("ours") == ours
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(ours, elsewhere)
    assert find_model(str(elsewhere)) == elsewhere
    for name in ("nowhere", "../ours", "", str(tmp_path)):
        with pytest.raises(ModelError, match="no model of that name"):
            find_model(name)


def test_the_models_of_the_environment_come_first(ours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACEMATCH_MODELS", str(tmp_path))
    shutil.copytree(ours, tmp_path / "ours")
    assert find_model("ours") == tmp_path / "ours"
    assert [folder.parent for folder in installed_models()] == [tmp_path]
    assert find_model("face-resnet") == tmp_path / "face-resnet", "where the program looks for its own"


def test_a_site_cannot_pass_a_model_off_as_the_programs_own(ours: Path) -> None:
    shutil.copytree(ours, paths.site_models() / "face-resnet")
    assert find_model("face-resnet") == paths.model_dir("face-resnet")
    assert paths.site_models() / "face-resnet" not in installed_models()


def test_what_compares_no_faces_is_not_opened_as_if_it_did() -> None:
    with pytest.raises(ModelError, match="compares no faces"):
        embedder_card(paths.model_dir("face-finder"))


def test_a_choice_that_cannot_be_written_says_so(ours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    card = read_card(ours)
    (tmp_path / "file").touch()
    monkeypatch.setenv("FACEMATCH_DATA", str(tmp_path / "file"))
    with pytest.raises(OutputError, match="cannot be written"):
        choose(card)
    with pytest.raises(OutputError, match="cannot be written"):
        remember({"model": "ours"})
    assert model_in_use().name == "face-resnet"


def test_each_change_is_a_line_of_the_history() -> None:
    for name in ("one", "other"):
        remember({"model": name})
    lines = (paths.site_models() / "history.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [{"model": "one"}, {"model": "other"}]
