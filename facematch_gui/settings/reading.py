"""Reads the site's policy: TOML files, checked key by key, that may make the program stricter and never looser."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from facematch_gui import paths
from facematch_gui.core.decision import Policy
from facematch_gui.errors import PolicyError
from facematch_gui.settings.record_rules import RecordRules
from facematch_gui.settings.values import USES, Capture, Consent, KioskRules, ModelRules, SitePolicy

POLICY_VARIABLE = "FACEMATCH_POLICY"
_LARGEST = 1 << 16

SECTIONS: Mapping[str, Mapping[str, type]] = {
    "verdict": {"match_fmr": float, "review_fmr": float},
    "capture": {"automatic_shutter": bool},
    "model": {"use": str, "site": str},
    "consent": {"version": str, "text": dict},
    "kiosk": {
        "enabled": bool,
        "pin": str,
        "languages": list,
        "idle_seconds": int,
        "countdown_seconds": int,
        "document": str,
        "document_folder": str,
        "empty_folder": bool,
        "help": dict,
    },
    "records": {
        "desk": bool,
        "kiosk": bool,
        "crops": bool,
        "case_required": bool,
        "consent_required": bool,
        "desk_name": str,
        "purpose": str,
        "keep_days": int,
        "keep_crops_days": int,
        "sign_in": bool,
        "second_opinion": bool,
        "database": str,
        "key": str,
    },
}
"""Every section and key of the file, and what a key holds; a list holds texts, a table texts by language code."""

_STATED_KIOSK = re.compile(
    rb"^[ \t]*\[[ \t]*kiosk[ \t]*\](?:(?!^[ \t]*\[).)*?^[ \t]*enabled[ \t]*=[ \t]*true\b"
    rb"|^[ \t]*kiosk[ \t]*\.[ \t]*enabled[ \t]*=[ \t]*true\b",
    re.MULTILINE | re.DOTALL,
)
"""The line that makes a kiosk, in a file that is otherwise no TOML."""

_WRONG_KIND = {
    bool: "Write true or false there.",
    str: "Write a text in quotation marks there.",
    int: "Write a whole number there.",
    float: "Write a number there.",
    list: 'Write texts in brackets there, such as ["en", "de"].',
    dict: 'Write a text for each language there, such as {{ en = "..." }}.',
}
"""The remedies."""


def load_policy(file: Path | None = None) -> Policy:
    """The operating points of the site's policy."""
    return load_site_policy(file).verdict


def load_site_policy(file: Path | None = None) -> SitePolicy:
    """The policy of this site: the given file, that in ``$FACEMATCH_POLICY``, and those that are installed.

    Of several policies the strictest value of each operating point holds, and of the use, so that nobody can loosen the
    machine's by naming another. What consent, kiosk and records state is the machine's own to say first; of other
    values, the first that states one holds.

    Raises:
        PolicyError: a file is missing although it was named, is not TOML, has an unknown key or a value of the wrong
            kind, or is looser than the program.
    """
    installed = [place for place in paths.policy_files() if place.exists()]
    machines = [_checked_keys(_read(place)) for place in installed]
    others = [_checked_keys(_read(place)) for place in _named(file)]
    stated = [*others, *machines]
    points = [Policy(**document["verdict"]) for document in stated] or [Policy()]
    strictest = Policy(
        match_fmr=min(policy.match_fmr for policy in points), review_fmr=min(policy.review_fmr for policy in points)
    )
    machines_first = [*machines, *others]
    return SitePolicy(
        verdict=strictest,
        capture=Capture(**_first_stated(stated, "capture")),
        model=_model_rules(stated),
        consent=Consent(**_first_stated(machines_first, "consent")),
        kiosk=_kiosk_rules(machines_first),
        records=RecordRules(**_first_stated(machines_first, "records")),
    )


def wants_kiosk() -> bool:
    """Whether a policy that can be read at all says that the program starts as a kiosk, whatever else is wrong in it.

    A kiosk whose policy is broken must stop as a kiosk, not open as a desk.
    """
    return any(place.exists() and _states_kiosk(place) for place in (*paths.policy_files(), *_named(None)))


def _states_kiosk(place: Path) -> bool:
    try:
        section = _read(place).get("kiosk")
    except PolicyError:
        # One slip makes the whole file unreadable as TOML; the line itself may still be there to be read.
        return _STATED_KIOSK.search(_first_bytes(place)) is not None
    return isinstance(section, dict) and section.get("enabled") is True


def _first_bytes(place: Path) -> bytes:
    try:
        with place.open("rb") as stream:
            return stream.read(_LARGEST)
    except OSError:
        return b""


def _named(file: Path | None) -> list[Path]:
    variable = os.environ.get(POLICY_VARIABLE)
    return [place for place in (file, Path(variable) if variable else None) if place is not None]


def _first_stated(stated: Sequence[Mapping[str, Mapping[str, Any]]], section: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for document in stated:
        values = {**document[section], **values}
    return values


def _kiosk_rules(stated: Sequence[Mapping[str, Mapping[str, Any]]]) -> KioskRules:
    values = _first_stated(stated, "kiosk")
    values["enabled"] = any(document["kiosk"].get("enabled", False) for document in stated)
    if "languages" in values:
        values["languages"] = tuple(values["languages"])
    if "document_folder" in values:
        values["document_folder"] = Path(values["document_folder"])
    return KioskRules(**values)


def _model_rules(stated: Sequence[Mapping[str, Mapping[str, Any]]]) -> ModelRules:
    rules = [ModelRules(**document["model"]) for document in stated]
    uses = [each.use for each, document in zip(rules, stated, strict=True) if "use" in document["model"]]
    sites = [each.site for each in rules if each.site is not None]
    return ModelRules(use=min(uses, key=USES.index, default=USES[0]), site=sites[0] if sites else None)


def read_bytes(file: Path) -> bytes:
    """A policy file as it is, as long as it is no longer than one may be.

    Raises:
        PolicyError: it cannot be read, or is too long.
    """
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
    return content


def _read(file: Path) -> dict[str, Any]:
    content = read_bytes(file)
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
            raise PolicyError(
                "The policy has no {name}", "The sections are {known}.", name=section, known=", ".join(SECTIONS)
            )
        for key, value in keys.items():
            kind = SECTIONS[section].get(key)
            if kind is None:
                raise PolicyError(
                    "The policy has no {name}",
                    "The keys of {section} are {known}.",
                    name=f"{section}.{key}",
                    section=section,
                    known=", ".join(SECTIONS[section]),
                )
            values[section][key] = _checked(f"{section}.{key}", value, kind)
    return values


def _checked(name: str, value: object, kind: type) -> object:
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    sound = isinstance(value, kind) and not (kind is int and isinstance(value, bool))
    if isinstance(value, list | dict):
        texts = value.values() if isinstance(value, dict) else value
        sound = sound and all(isinstance(text, str) for text in texts)
    if not sound:
        raise PolicyError("The policy's {name} is of the wrong kind", _WRONG_KIND[kind], name=name)
    return value
