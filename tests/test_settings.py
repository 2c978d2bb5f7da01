"""The site's policy: read, checked key by key, never looser than the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from facematch_gui import paths
from facematch_gui.core.decision import Policy
from facematch_gui.errors import PolicyError
from facematch_gui.settings import POLICY_VARIABLE, ModelRules, SitePolicy, load_policy, load_site_policy

WHOLE = """
[verdict]
match_fmr = 0.0001
review_fmr = 0.005

[capture]
automatic_shutter = true

[model]
use = "research"
site = "Example Ltd"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "policy.toml"


def test_without_a_file_the_programs_own_points_hold() -> None:
    assert load_site_policy() == SitePolicy()
    assert load_policy() == Policy(match_fmr=0.0005, review_fmr=0.01)


def test_a_whole_policy_is_read(file: Path) -> None:
    file.write_text(WHOLE, "utf-8")
    policy = load_site_policy(file)
    assert policy.verdict == Policy(0.0001, 0.005)
    assert policy.capture.automatic_shutter
    assert policy.model == ModelRules(use="research", site="Example Ltd")


def test_a_part_of_a_policy_leaves_the_rest_as_it_is(file: Path) -> None:
    file.write_text("[verdict]\nmatch_fmr = 0.0001\n", "utf-8-sig")
    assert load_policy(file) == Policy(0.0001, 0.01)


def test_of_several_policies_the_strictest_points_hold(file: Path) -> None:
    place = paths.data_dir() / "policy.toml"
    place.parent.mkdir(parents=True)
    place.write_text(WHOLE, "utf-8")
    assert load_policy() == Policy(0.0001, 0.005)
    file.write_text(
        "[verdict]\nmatch_fmr = 0.0002\nreview_fmr = 0.002\n[capture]\nautomatic_shutter = false\n", "utf-8"
    )
    policy = load_site_policy(file)
    assert policy.verdict == Policy(0.0001, 0.002)
    assert not policy.capture.automatic_shutter, "the named file comes first"


def test_a_broken_policy_is_not_passed_over_for_another(file: Path) -> None:
    place = paths.data_dir() / "policy.toml"
    place.parent.mkdir(parents=True)
    place.write_text("[verdict]\nmatch = 1\n", "utf-8")
    file.write_text(WHOLE, "utf-8")
    with pytest.raises(PolicyError, match=r"no verdict\.match"):
        load_policy(file)


def test_the_environment_may_name_a_policy(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text(WHOLE, "utf-8")
    monkeypatch.setenv(POLICY_VARIABLE, str(file))
    assert load_policy().match_fmr == 0.0001


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[verdict]\nmatch_fmr = 0.001", "match_fmr of 0.001"),
        ("[verdict]\nreview_fmr = 0.05", "review_fmr of 0.05"),
        ("[verdict]\nmatch_fmr = 'strict'", "verdict.match_fmr is of the wrong kind"),
        ("[verdict]\nmatch_fmr = true", "verdict.match_fmr is of the wrong kind"),
        ("[verdict]\nmatch_fmr = nan", "cannot be used"),
        ("[verdict]\nmatch_far = 0.0001", "no verdict.match_far"),
        ("[verdikt]\nmatch_fmr = 0.0001", "no verdikt"),
        ("match_fmr = 0.0001", "no match_fmr"),
        ("[capture]\nautomatic_shutter = 1", "capture.automatic_shutter is of the wrong kind"),
        ("[verdict\n", "not valid TOML"),
        ("#" * 70_000, "far too long"),
        ('[model]\nuse = "anything"', "model.use is not known"),
        ("[model]\nuse = 1", "model.use is of the wrong kind"),
        ("[model]\nname = 'ours'", "no model.name"),
    ],
)
def test_what_is_wrong_with_a_policy_is_said_in_words(text: str, words: str, file: Path) -> None:
    file.write_text(text, "utf-8")
    with pytest.raises(PolicyError) as caught:
        load_policy(file)
    assert words in caught.value.title
    assert caught.value.remedy


def test_a_policy_that_was_named_must_be_there(file: Path) -> None:
    with pytest.raises(PolicyError, match="cannot be read"):
        load_policy(file)


def test_a_policy_that_is_no_text_is_refused(file: Path) -> None:
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PolicyError, match="is no text"):
        load_policy(file)


def test_a_named_policy_does_not_replace_that_of_the_environment(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(WHOLE, "utf-8")
    monkeypatch.setenv(POLICY_VARIABLE, str(file))
    empty = tmp_path / "empty.toml"
    empty.write_text("", "utf-8")
    assert load_policy(empty) == Policy(0.0001, 0.005)


def test_of_several_policies_the_stricter_use_and_the_first_site_hold(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text('[model]\nuse = "commercial"\nsite = "One"\n', "utf-8")
    monkeypatch.setenv(POLICY_VARIABLE, str(file))
    named = tmp_path / "named.toml"
    named.write_text('[model]\nuse = "research"\nsite = "Two"\n', "utf-8")
    assert load_site_policy(named).model == ModelRules(use="commercial", site="Two")
    named.write_text("", "utf-8")
    assert load_site_policy(named).model == ModelRules(use="commercial", site="One")
