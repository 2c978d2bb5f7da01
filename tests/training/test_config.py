"""A run's configuration: what is read, what is refused, and that a written one is the same when read again."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from facematch_gui.errors import TrainingConfigError
from facematch_gui.training.config import RECIPES, TrainingConfig, load_config, toml_text


@pytest.mark.parametrize("recipe", RECIPES)
def test_every_recipe_can_be_read_and_is_the_same_when_written(recipe: str, tmp_path: Path) -> None:
    config = load_config(recipe)
    written = tmp_path / "config.toml"
    written.write_text(toml_text(config), encoding="utf-8")
    assert load_config(file=written) == config


def test_the_original_recipe_is_the_notebooks() -> None:
    config = load_config("original")
    assert (config.schedule.epochs, config.schedule.steps) == (5, 100)
    assert (config.sampling.kind, config.sampling.batch, config.sampling.same_group) == ("triplets", 32, True)
    assert (config.optimizer.name, config.network.architecture) == ("adam", "inception-96")
    assert config.loss.weights == {"original": 1.0}
    assert config.pictures_a_step == 96


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("speed.limit=1", "no speed. Its sections are network, data"),
        ("loss.speed=1", "no loss.speed. The keys of loss are original, triplet"),
        ("run.seed=true", "run.seed cannot be True. Write a whole number from 0 to 4294967295"),
        ("run.seed=1.5", "run.seed cannot be 1.5"),
        ("run.seed=-1", "run.seed cannot be -1"),
        ("loss.margin=0", "loss.margin cannot be 0. Write a number above 0"),
        ("optimizer.learning_rate=nan", "learning_rate cannot be nan. Write a number above 0, 10 at most"),
        ("optimizer.learning_rate=inf", "learning_rate cannot be inf"),
        ("data.mirror=1", "data.mirror cannot be 1. Write true or false"),
        ("data.imitation=1.5", "data.imitation cannot be 1.5. Write a number from 0 to 1"),
        ("network.architecture=vgg", "cannot be 'vgg'. Write one of inception-96, face-resnet"),
        ("network.architecture=7", "network.architecture cannot be 7"),
        ("sampling.kind=people", "loss.original does not go with sampling.kind = 'people'. Write triplets"),
        ("loss.original=0", "names no loss"),
        ("network.start=bundled", "network.start cannot be 'bundled' for inception-96"),
        ("seed=1", "not of the form section.key=value"),
        ("run.seed", "not of the form section.key=value"),
        ("run.precision=" + "x" * 500, "one of float32, mixed_float16"),
    ],
)
def test_what_cannot_be_is_refused_by_name(change: str, words: str) -> None:
    with pytest.raises(TrainingConfigError) as caught:
        load_config("original", changes=[change])
    assert words in str(caught.value)
    assert len(str(caught.value)) < 400


def test_options_of_triplets_are_refused_elsewhere() -> None:
    with pytest.raises(TrainingConfigError, match="same_group is for triplets only"):
        load_config("triplet", changes=["sampling.same_group=true"])


def test_a_flag_is_stronger_than_a_change_and_a_change_than_the_file() -> None:
    config = load_config("original", changes=["run.seed=3", "schedule.epochs=7"], flags=["run.seed=9"])
    assert (config.run.seed, config.schedule.epochs, config.schedule.steps) == (9, 7, 100)


def test_a_whole_number_is_taken_where_a_number_is_meant() -> None:
    assert load_config("triplet", changes=["loss.margin=1"]).loss.margin == 1.0


def test_text_with_quotes_survives_being_written(tmp_path: Path) -> None:
    config = load_config("original", changes=[r"""network.start=C:\models\"new"\weights.npz"""])
    file = tmp_path / "config.toml"
    file.write_text(toml_text(config), encoding="utf-8")
    assert load_config(file=file).network.start == config.network.start == r"""C:\models\"new"\weights.npz"""


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"[run\nseed = 1", "not valid TOML"),
        (b"\xff\xfe[run]", "is no text"),
        (b"#" * 70_000, "far too long"),
        (b"a = " + b"[" * 5000, "not valid TOML"),
        (b"run = 3", "run is a section"),
    ],
)
def test_a_broken_file_is_refused(content: bytes, words: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes(content)
    with pytest.raises(TrainingConfigError, match=words):
        load_config(file=file)


def test_a_missing_file_and_an_unknown_recipe_are_named(tmp_path: Path) -> None:
    with pytest.raises(TrainingConfigError, match="cannot be read"):
        load_config(file=tmp_path / "none.toml")
    with pytest.raises(TrainingConfigError, match="The recipes are best, original"):
        load_config("bets")


def test_what_has_no_effect_on_the_weights_may_change_between_the_parts_of_a_run() -> None:
    base = load_config("original")
    same = load_config("original", changes=["run.workers=0", "data.cache_mb=1", "run.checkpoint_steps=5"])
    longer = load_config("original", changes=["schedule.epochs=9"])
    other = load_config("original", changes=["optimizer.learning_rate=0.01"])
    assert base.fingerprint() == same.fingerprint() == longer.fingerprint() != other.fingerprint()
    falling = load_config("original", changes=["schedule.decay=cosine"])
    longer_fall = load_config("original", changes=["schedule.decay=cosine", "schedule.epochs=9"])
    assert falling.fingerprint() != longer_fall.fingerprint()


def test_every_key_has_a_rule_that_allows_its_default() -> None:
    for section in fields(TrainingConfig):
        for key in fields(section.metadata["section"]):
            assert key.metadata["rule"].allows(key.default), f"{section.name}.{key.name}"
