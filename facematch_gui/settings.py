"""The site's policy: one TOML file, checked key by key, that may make the program stricter and never looser."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from facematch_gui import paths
from facematch_gui.core.decision import Policy
from facematch_gui.errors import PolicyError

POLICY_VARIABLE = "FACEMATCH_POLICY"
_LARGEST = 1 << 16

USES = ("commercial", "research")
"""What a site may do with the program, the strictest first: it forbids models whose data allow research alone."""


@dataclass(frozen=True)
class Capture:
    """How the camera takes selfies.

    Attributes:
        automatic_shutter: take the picture by itself when all is well.
    """

    automatic_shutter: bool = False


@dataclass(frozen=True)
class ModelRules:
    """Which models may be put to use.

    Attributes:
        use: what the site does with the program: ``commercial`` or ``research``.
        site: the site's name, as the cards of its own models have it, if they have one.
    """

    use: str = "commercial"
    site: str | None = None

    def __post_init__(self) -> None:
        if self.use not in USES:
            raise PolicyError("The policy's model.use is not known", "Write one of: {known}.", known=", ".join(USES))


@dataclass(frozen=True)
class SitePolicy:
    """Everything that a site can choose.

    Attributes:
        verdict: the operating points.
        capture: the camera.
        model: which models may be put to use.
    """

    verdict: Policy = field(default_factory=Policy)
    capture: Capture = field(default_factory=Capture)
    model: ModelRules = field(default_factory=ModelRules)


SECTIONS: Mapping[str, Mapping[str, type]] = {
    "verdict": {"match_fmr": float, "review_fmr": float},
    "capture": {"automatic_shutter": bool},
    "model": {"use": str, "site": str},
}
"""Every section and key of the file, and what a key holds."""


def load_policy(file: Path | None = None) -> Policy:
    """The operating points of the site's policy."""
    return load_site_policy(file).verdict


def load_site_policy(file: Path | None = None) -> SitePolicy:
    """The policy of this site: the given file, that in ``$FACEMATCH_POLICY``, and those that are installed.

    Of several policies the strictest value of each operating point holds, and of the use, so that nobody can loosen the
    machine's by naming another; of other values, the first that states one.

    Raises:
        PolicyError: a file is missing although it was named, is not TOML, has an unknown key or a value of the wrong
            kind, or is looser than the program.
    """
    variable = os.environ.get(POLICY_VARIABLE)
    named = [place for place in (file, Path(variable) if variable else None) if place is not None]
    places = [*named, *(place for place in paths.policy_files() if place.exists())]
    stated = [_checked_keys(_read(place)) for place in places]
    points = [Policy(**document["verdict"]) for document in stated] or [Policy()]
    strictest = Policy(
        match_fmr=min(policy.match_fmr for policy in points), review_fmr=min(policy.review_fmr for policy in points)
    )
    capture: dict[str, Any] = {}
    for document in stated:
        capture = {**document["capture"], **capture}
    return SitePolicy(verdict=strictest, capture=Capture(**capture), model=_model_rules(stated))


def _model_rules(stated: Sequence[Mapping[str, Mapping[str, Any]]]) -> ModelRules:
    rules = [ModelRules(**document["model"]) for document in stated]
    uses = [each.use for each, document in zip(rules, stated, strict=True) if "use" in document["model"]]
    sites = [each.site for each in rules if each.site is not None]
    return ModelRules(use=min(uses, key=USES.index, default=USES[0]), site=sites[0] if sites else None)


def _read(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except OSError as error:
        raise PolicyError(
            "The policy file cannot be read: {reason}",
            "Check the name of the file and who may read it.",
            reason=error.strerror or type(error).__name__,
        ) from error
    if len(content) > _LARGEST:
        raise PolicyError("The policy file is far too long", "Name a policy file: a few lines of TOML.")
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise PolicyError("The policy file is no text", "Name a policy file: a few lines of TOML in UTF-8.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise PolicyError(
            "The policy file is not valid TOML: {reason}",
            "Mend that line; docs/administrators.md shows a whole policy.",
            reason=str(error),
        ) from error


def _checked_keys(document: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """What a policy states, by section and key."""
    values: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
    for section, keys in document.items():
        if section not in SECTIONS or not isinstance(keys, dict):
            raise _unknown(section, "The sections are " + ", ".join(SECTIONS))
        for key, value in keys.items():
            kind = SECTIONS[section].get(key)
            if kind is None:
                raise _unknown(f"{section}.{key}", f"The keys of {section} are " + ", ".join(SECTIONS[section]))
            values[section][key] = _checked(f"{section}.{key}", value, kind)
    return values


def _checked(name: str, value: object, kind: type) -> object:
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if not isinstance(value, kind):
        words = {bool: "true or false", str: "a text in quotation marks"}.get(kind, "a number")
        raise PolicyError("The policy's {name} is of the wrong kind", "Write {words} there.", name=name, words=words)
    return value


def _unknown(name: str, known: str) -> PolicyError:
    return PolicyError("The policy has no {name}", "{known}.", name=name, known=known)
