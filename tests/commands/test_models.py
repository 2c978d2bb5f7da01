"""The commands about models: listed, shown, compared, and put to use only where that is right."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from facematch_gui import paths
from facematch_gui.cli import main
from facematch_gui.commands import exits
from facematch_gui.commands.models_use import Forced, use_model
from facematch_gui.engines.installed import model_in_use
from facematch_gui.engines.model_pack import card_text, read_card, read_document
from facematch_gui.errors import ModelError
from facematch_gui.settings import ModelRules
from tests.model_folders import copy_of_resnet, untrained_inception

COMMERCIAL = ModelRules()
USE = {"data": "Made up.", "licence": "Made up.", "allowed": "commercial"}


@pytest.fixture
def ours() -> Path:
    """A site's own model, which differs from the bundled one in how it is shown faces."""
    folder = copy_of_resnet(paths.site_models() / "ours", use=USE)
    edit(folder, lambda card: card["networks"]["embedder"]["input"].update(views=[1.0]))
    return folder


def edit(folder: Path, change: Any) -> None:
    document = read_document(folder / "card.json")
    change(document)
    (folder / "card.json").write_text(card_text(document), "utf-8")


ENOUGH = {
    "pairs": {"people": 10},
    "genuine": 12,
    "genuine_failed": 2,
    "impostor": 42,
    "impostor_failed": 2,
}


def compared(folder: Path, file: Path, gain: float, first: str = "face-resnet", **counts: Any) -> Path:
    """A comparison of the bundled model (or another) with the given one, in which that one gains so much.

    Args:
        counts: in place of the fewest people and pairs that can show anything.
    """
    cards = [read_card(paths.model_dir(first)), read_card(folder)]
    models = [{"name": c.name, "sha256": c.network_sha256(), "recipe": c.recipe().text} for c in cards]
    stated = {"models": models, "decides": {"figure": "tar", "gain": gain}, **ENOUGH, **counts}
    file.write_text(json.dumps(stated), "utf-8")
    return file


def history() -> list[Mapping[str, Any]]:
    return [json.loads(line) for line in (paths.site_models() / "history.jsonl").read_text("utf-8").splitlines()]


# --- use --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gain", [0.0, 0.01])
def test_a_model_that_is_no_worse_is_put_to_use_and_back(ours: Path, tmp_path: Path, gain: float) -> None:
    use_model("ours", COMMERCIAL, compared(ours, tmp_path / "comparison.json", gain))
    assert model_in_use().folder == ours
    use_model("face-resnet", COMMERCIAL)
    assert model_in_use().name == "face-resnet"
    changes = history()
    assert [(change["model"], change["forced"]) for change in changes] == [("ours", False), ("face-resnet", False)]
    assert changes[1]["before"]["model"] == "ours"
    assert set(changes[0]) == {"time", "model", "sha256", "before", "forced", "against", "reason"}


def test_a_worse_model_is_refused(ours: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"shows the model ours worse.*by 2\.5 points"):
        use_model("ours", COMMERCIAL, compared(ours, tmp_path / "comparison.json", -0.025))
    assert model_in_use().name == "face-resnet"
    assert not (paths.site_models() / "history.jsonl").exists()


def test_a_model_that_was_never_compared_is_refused(ours: Path) -> None:
    with pytest.raises(ModelError, match="was not compared"):
        use_model("ours", COMMERCIAL)


def test_a_comparison_the_other_way_round_is_understood(ours: Path, tmp_path: Path) -> None:
    file = compared(ours, tmp_path / "comparison.json", 0.1)
    document = json.loads(file.read_text("utf-8"))
    document["models"].reverse()
    file.write_text(json.dumps(document), "utf-8")
    with pytest.raises(ModelError, match="worse"):
        use_model("ours", COMMERCIAL, file)


def test_a_comparison_of_other_models_does_not_count(ours: Path, tmp_path: Path) -> None:
    file = compared(ours, tmp_path / "comparison.json", 0.1)
    edit(ours, lambda card: card["networks"]["embedder"]["input"].update(mirror_averaging=False))
    with pytest.raises(ModelError, match="is of other models"):
        use_model("ours", COMMERCIAL, file)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"models": 7}', b'{"models": [], "decides": {"gain": NaN}}', b"[" * 99999]
)
def test_what_is_no_comparison_is_refused_in_words(content: bytes, ours: Path, tmp_path: Path) -> None:
    (tmp_path / "comparison.json").write_bytes(content)
    for file in (tmp_path / "comparison.json", tmp_path / "nowhere.json"):
        with pytest.raises(ModelError, match="comparison cannot be read"):
            use_model("ours", COMMERCIAL, file)


@pytest.mark.parametrize("gain", ["1", True, None, float("inf"), float("nan")])
def test_a_gain_that_is_no_number_proves_nothing(gain: Any, ours: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="comparison cannot be read"):
        use_model("ours", COMMERCIAL, compared(ours, tmp_path / "comparison.json", gain))


@pytest.mark.parametrize(
    "counts",
    [
        {"pairs": {"people": 2}, "genuine": 1, "genuine_failed": 0, "impostor": 1, "impostor_failed": 0},
        {"pairs": {"people": 9}},
        {"genuine_failed": 3},
        {"impostor_failed": 3},
    ],
)
def test_a_comparison_of_too_few_proves_nothing(counts: dict[str, Any], ours: Path, tmp_path: Path) -> None:
    file = compared(ours, tmp_path / "comparison.json", 0.1, **counts)
    with pytest.raises(ModelError, match="shows nothing"):
        use_model("ours", COMMERCIAL, file)
    use_model("ours", COMMERCIAL, file, Forced("A trial of a day."))
    (change,) = history()
    assert "shows nothing" in change["against"][0]


@pytest.mark.parametrize("counts", [{"pairs": None}, {"pairs": {}}, {"genuine": "many"}, {"impostor_failed": True}])
def test_a_comparison_that_does_not_say_of_how_many_is_none(counts: dict[str, Any], ours: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="comparison cannot be read"):
        use_model("ours", COMMERCIAL, compared(ours, tmp_path / "comparison.json", 0.1, **counts))


def test_a_model_for_research_needs_a_research_site(ours: Path, tmp_path: Path) -> None:
    edit(ours, lambda card: card["use"].update(allowed="research"))
    file = compared(ours, tmp_path / "comparison.json", 0.1)
    with pytest.raises(ModelError, match="allow research alone"):
        use_model("ours", COMMERCIAL, file)
    use_model("ours", ModelRules(use="research"), file)
    assert model_in_use().name == "ours"


def test_a_model_without_a_note_of_use_is_refused(ours: Path, tmp_path: Path) -> None:
    edit(ours, lambda card: card.pop("use"))
    with pytest.raises(ModelError, match="does not say what its pictures allow"):
        use_model("ours", COMMERCIAL, compared(ours, tmp_path / "comparison.json", 0.1))


def test_a_sites_own_model_may_be_used_where_it_is_installed_as_such(
    ours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(ours, lambda card: card["use"].update(allowed="this_site"))
    file = compared(ours, tmp_path / "comparison.json", 0.1)
    use_model("ours", COMMERCIAL, file)
    use_model("face-resnet", COMMERCIAL)
    shared = tmp_path / "shared"
    for name in ("face-resnet", "face-finder"):
        shutil.copytree(paths.model_dir(name), shared / name)
    shutil.move(ours, shared / "ours")
    monkeypatch.setenv("FACEMATCH_MODELS", str(shared))
    with pytest.raises(ModelError, match="people of another site"):
        use_model("ours", COMMERCIAL, file)


@pytest.mark.parametrize(("site", "allowed"), [("Example Ltd", True), ("Another Ltd", False), (None, False)])
def test_a_named_site_must_be_the_policys(ours: Path, tmp_path: Path, site: str | None, allowed: bool) -> None:
    edit(ours, lambda card: card["use"].update(allowed="this_site", site="Example Ltd"))
    file = compared(ours, tmp_path / "comparison.json", 0.1)
    if allowed:
        use_model("ours", ModelRules(site=site), file)
        return
    with pytest.raises(ModelError, match="people of another site"):
        use_model("ours", ModelRules(site=site), file)


def test_what_is_forced_is_logged_with_all_that_spoke_against_it(ours: Path, tmp_path: Path) -> None:
    edit(ours, lambda card: card["use"].update(allowed="research"))
    file = compared(ours, tmp_path / "comparison.json", -0.1)
    use_model("ours", COMMERCIAL, file, Forced("A trial of a day."))
    (change,) = history()
    assert change["forced"]
    assert change["reason"] == "A trial of a day."
    assert len(change["against"]) == 2
    assert change["sha256"] == read_card(ours).network_sha256()
    assert model_in_use().name == "ours"


def test_nothing_can_force_a_model_that_cannot_work(ours: Path) -> None:
    edit(ours, lambda card: card.pop("calibration"))
    with pytest.raises(ModelError, match="not calibrated"):
        use_model("ours", COMMERCIAL, None, Forced("No matter what."))
    copy_of_resnet(paths.site_models() / "broken")
    (paths.site_models() / "broken" / "network.tflite").write_bytes(b"")
    with pytest.raises(ModelError, match="changed"):
        use_model("broken", COMMERCIAL, None, Forced("No matter what."))
    with pytest.raises(ModelError, match="compares no faces"):
        use_model("face-finder", COMMERCIAL, None, Forced("No matter what."))
    assert model_in_use().name == "face-resnet"


def test_a_model_that_lies_elsewhere_is_not_installed(tmp_path: Path) -> None:
    folder = copy_of_resnet(tmp_path / "elsewhere")
    with pytest.raises(ModelError, match="not installed"):
        use_model(str(folder), COMMERCIAL)


def test_a_folder_with_another_name_than_its_model_is_refused(ours: Path) -> None:
    ours.rename(ours.with_name("theirs"))
    with pytest.raises(ModelError, match="has another name than the model"):
        use_model("theirs", COMMERCIAL)


def test_the_command_follows_the_sites_policy(ours: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(ours, lambda card: card["use"].update(allowed="research"))
    file = str(compared(ours, tmp_path / "comparison.json", 0.1))
    assert main(["models", "use", "ours", "--comparison", file]) == exits.PROGRAM
    assert "research alone" in capsys.readouterr().err
    policy = tmp_path / "policy.toml"
    policy.write_text('[model]\nuse = "research"\n', "utf-8")
    assert main(["models", "use", "ours", "--comparison", file, "--policy", str(policy), "--json"]) == exits.SUCCESS
    assert json.loads(capsys.readouterr().out)["model"] == "ours"
    assert main(["models", "use", "face-resnet"]) == exits.SUCCESS


@pytest.mark.parametrize("words", [["--force"], ["--reason", "because"], ["--force", "--reason", " "]])
def test_force_needs_a_reason(words: list[str], ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "use", "ours", *words]) == exits.USAGE
    assert model_in_use().name == "face-resnet"


# --- list and show ----------------------------------------------------------------------------------------------------


def test_the_list_says_what_each_model_is_and_which_one_is_in_use(
    ours: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (paths.site_models() / "broken").mkdir()
    (paths.site_models() / "broken" / "card.json").write_text("{")
    use_model("ours", COMMERCIAL, None, Forced("To see it in the list."))
    assert main(["models", "list", "--json"]) == exits.SUCCESS
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert set(rows) == {"face-resnet", "ours", "broken"}
    assert [name for name, row in rows.items() if row["in_use"]] == ["ours"]
    assert rows["face-resnet"]["architecture"] == "face-resnet"
    assert rows["face-resnet"]["licence"] == "CC0-1.0"
    assert rows["face-resnet"]["calibrated_to"] < 1e-4
    assert not rows["broken"]["usable"]
    assert main(["models", "list"]) == exits.SUCCESS
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines if line.startswith("* ")] == ["ours", "compares"]


def test_a_models_card_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "show", "face-resnet"]) == exits.SUCCESS
    shown = capsys.readouterr().out
    for words in ("CC0-1.0", "Davis King", "aligned, 150 pixels", "commercial"):
        assert words in shown
    assert main(["models", "show", "face-finder", "--json"]) == exits.SUCCESS
    assert json.loads(capsys.readouterr().out)["kind"] == "finder"
    assert main(["models", "show", "nowhere"]) == exits.PROGRAM


# --- Another network, from end to end ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def untrained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("tensorflow")
    return untrained_inception(tmp_path_factory.mktemp("models") / "untrained")


@pytest.fixture
def studio(faces: Path, tmp_path: Path) -> list[str]:
    """A list of twelve people with two pictures each, and what its paths count from."""
    people = sorted(folder.name for folder in (faces / "london").iterdir() if folder.is_dir())[:12]
    rows = [f"{person}/{name}.jpg,{person}" for person in people for name in ("selfie", "document")]
    (tmp_path / "people.csv").write_text("\n".join(["file,identity", *rows]), "utf-8")
    return [str(tmp_path / "people.csv"), "--root", str(faces / "london")]


def test_another_network_is_calibrated_verifies_and_is_evaluated(
    untrained: Path, studio: list[str], faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "untrained"
    shutil.copytree(untrained, folder)
    pair = [str(faces / "london" / "002" / name) for name in ("selfie.jpg", "document.jpg")]
    model = ["--model", str(folder)]
    assert main(["verify", *pair, *model, "--device", "cpu"]) == exits.PROGRAM
    assert "not calibrated" in capsys.readouterr().err
    words = ["calibrate", str(faces / "london"), "--describe", "Forty people.", "--quiet", *model]
    assert main(words) == exits.SUCCESS
    capsys.readouterr()
    scores = []
    for engine in ("litert", "tensorflow"):
        assert main(["verify", *pair, *model, "--engine", engine, "--device", "cpu", "--json"]) in (
            exits.NO_MATCH,
            exits.REVIEW,
        )
        answer = json.loads(capsys.readouterr().out)
        assert (answer["model"]["name"], answer["engine"]) == ("untrained", engine)
        scores.append(answer["similarity"])
    assert scores[0] == pytest.approx(scores[1], abs=1e-4)
    out = tmp_path / "report"
    assert main(["evaluate", "--identities", *studio, *model, "--out", str(out), "--quiet"]) == exits.SUCCESS
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert report["model"]["name"] == "untrained"
    assert report["metrics"]["eer"]["value"] > 0.1, "random weights know nobody"


def test_a_comparison_shows_random_weights_worse_and_keeps_them_out(
    untrained: Path, studio: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    installed = paths.site_models() / "untrained"
    shutil.copytree(untrained, installed)
    calibration = read_document(paths.model_dir("face-resnet") / "card.json")["calibration"]
    edit(installed, lambda card: card.update(calibration=calibration))
    words = ["models", "compare", "face-resnet", "untrained", "--pairs", *studio, "--out", str(tmp_path), "--quiet"]
    assert main(words) == exits.SUCCESS
    assert "untrained is worse than face-resnet" in capsys.readouterr().out
    comparison = json.loads((tmp_path / "comparison.json").read_text("utf-8"))
    assert [model["sha256"] for model in comparison["models"]] == [
        model_in_use().network_sha256(),
        read_card(installed).network_sha256(),
    ]
    assert comparison["pairs"]["people"] == 12
    assert len(comparison["pairs"]["sha256"]) == 64
    assert comparison["tar_at_fmr"][0]["values"][0] == 1, "the bundled network knows them all"
    file = str(tmp_path / "comparison.json")
    assert main(["models", "use", "untrained", "--comparison", file]) == exits.PROGRAM
    assert "worse" in capsys.readouterr().err
    assert main(["models", "use", "untrained", "--comparison", file, "--force", "--reason", "A trial"]) == exits.SUCCESS
    assert model_in_use().name == "untrained"


def test_pictures_that_are_not_there_are_no_comparison(
    untrained: Path, studio: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["models", "compare", "face-resnet", str(untrained), "--pairs", studio[0], "--root", str(tmp_path)]
    assert main([*words, "--quiet"]) == exits.USAGE
    assert "None of the pictures" in capsys.readouterr().err
