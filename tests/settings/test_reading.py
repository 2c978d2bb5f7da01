"""The site's policy: read, checked key by key, never looser than the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from facematch_gui import paths
from facematch_gui.core.decision import Policy
from facematch_gui.errors import PolicyError
from facematch_gui.settings import (
    POLICY_VARIABLE,
    Consent,
    KioskRules,
    ModelRules,
    SitePolicy,
    load_policy,
    load_site_policy,
    wants_kiosk,
)

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


SCANS = "C:/scans" if sys.platform == "win32" else "/srv/scans"
KIOSK = f"""
[kiosk]
enabled = true
pin = "$argon2id$x"
languages = ["en", "de"]
idle_seconds = 40
document = "folder"
document_folder = "{SCANS}"
empty_folder = true
help = {{ en = "Ring the bell", de = "Bitte klingeln" }}

[consent]
version = "2026-11"
text = {{ en = "May we compare?", de = "Dürfen wir vergleichen?" }}
"""


def test_the_kiosk_and_the_consent_are_read(file: Path) -> None:
    file.write_text(KIOSK, "utf-8")
    policy = load_site_policy(file)
    assert policy.kiosk == KioskRules(
        enabled=True,
        pin="$argon2id$x",
        languages=("en", "de"),
        idle_seconds=40,
        document="folder",
        document_folder=Path(SCANS),
        empty_folder=True,
        help={"en": "Ring the bell", "de": "Bitte klingeln"},
    )
    assert policy.consent.version == "2026-11"
    assert policy.consent.in_language("de") == "Dürfen wir vergleichen?"
    assert policy.consent.in_language("hi") == "May we compare?", "English where there is no better"
    assert Consent(text={"pl": "Czy możemy?"}).in_language("de") == "Czy możemy?"
    assert Consent().in_language("de") == ""


def test_nobody_names_another_pin_than_the_machines(file: Path) -> None:
    place = paths.data_dir() / "policy.toml"
    place.parent.mkdir(parents=True)
    place.write_text(KIOSK, "utf-8")
    file.write_text('[kiosk]\nenabled = false\npin = "mine"\ncountdown_seconds = 9\n', "utf-8")
    kiosk = load_site_policy(file).kiosk
    assert kiosk.enabled
    assert kiosk.pin == "$argon2id$x"
    assert kiosk.countdown_seconds == 9, "what the machine leaves open, another may state"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[kiosk]\nidle_seconds = 1", "kiosk.idle_seconds of 1"),
        ("[kiosk]\nidle_seconds = true", "kiosk.idle_seconds is of the wrong kind"),
        ("[kiosk]\ncountdown_seconds = 600", "kiosk.countdown_seconds of 600"),
        ('[kiosk]\ndocument = "fax"', "kiosk.document is not known"),
        ('[kiosk]\ndocument = "folder"', "no folder is named"),
        ('[kiosk]\ndocument = "folder"\ndocument_folder = "scans"', "no folder is named"),
        ("[kiosk]\nlanguages = [1]", "kiosk.languages is of the wrong kind"),
        ("[kiosk]\nhelp = { en = 1 }", "kiosk.help is of the wrong kind"),
        ('[kiosk]\nhelp = "Ring"', "kiosk.help is of the wrong kind"),
        ('[kiosk]\npassword = "x"', "no kiosk.password"),
    ],
)
def test_what_is_wrong_with_a_kiosks_policy_is_said_in_words(text: str, words: str, file: Path) -> None:
    file.write_text(text, "utf-8")
    with pytest.raises(PolicyError) as caught:
        load_site_policy(file)
    assert words in caught.value.title


def test_a_broken_policy_still_says_that_the_program_is_a_kiosk(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not wants_kiosk()
    monkeypatch.setenv(POLICY_VARIABLE, str(file))
    assert not wants_kiosk(), "the file is not there"
    file.write_text("[kiosk]\nenabled = true\nnonsense = 1\n", "utf-8")
    assert wants_kiosk()
    with pytest.raises(PolicyError):
        load_site_policy()
    file.write_text("[kiosk\n", "utf-8")
    assert not wants_kiosk()
    file.write_text("kiosk = 3\n", "utf-8")
    assert not wants_kiosk()


@pytest.mark.parametrize(
    ("text", "is_kiosk"),
    [
        ('[kiosk]\npin = "x"\nenabled = true\nidle_seconds = = 3\n', True),
        ("[consent]\nversion = 1 1\n[ kiosk ]\n  enabled=true # all day\n", True),
        ("kiosk.enabled = true\nkiosk.pin = \n", True),
        ("[kiosk]\nenabled = false\npin = \n", False),
        ("[kiosk]\npin = \n[model]\nenabled = true\n", False),
        ("[kiosk]\n# enabled = true\npin = \n", False),
        ("kiosk = {", False),
    ],
)
def test_a_slip_in_the_file_does_not_open_a_desk(
    text: str, is_kiosk: bool, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(text, "utf-8")
    monkeypatch.setenv(POLICY_VARIABLE, str(file))
    assert wants_kiosk() is is_kiosk


def test_an_empty_text_gives_way_to_another_language() -> None:
    consent = Consent("1", {"de": " ", "en": "May we?"})
    assert consent.in_language("de") == "May we?"
    assert Consent("1", {"de": ""}).in_language("en") == ""
