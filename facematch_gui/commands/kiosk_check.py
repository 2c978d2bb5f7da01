"""What a kiosk still lacks: looked at one by one, so that all of it is said at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facematch_gui.commands.data_folder import check_data_folder
from facematch_gui.commands.options import PASSPHRASE_VARIABLE
from facematch_gui.errors import CameraError, FaceMatchError, PolicyError

if TYPE_CHECKING:
    from facematch_gui.settings import KioskRules, RecordRules, SitePolicy


@dataclass(frozen=True)
class Finding:
    """What one look found.

    Attributes:
        name: what was looked at.
        passed: nothing is missing.
        message: what there is, or what is missing and what to do.
    """

    name: str
    passed: bool
    message: str


def check_kiosk(
    policy_file: Path | None = None,
    check_models: Callable[[], list[str]] | None = None,
    cameras: Callable[[], Sequence[str]] | None = None,
) -> list[Finding]:
    """Looks at everything that a kiosk needs. Where the policy cannot be read, at the rest alone.

    Args:
        policy_file: the policy, where it is none of the installed ones.
        check_models: the names of the models, all of whose files are whole; raises ``ModelError``.
        cameras: the names of the cameras that this user may use.
    """
    from facematch_gui.settings import load_site_policy

    policies: list[SitePolicy] = []

    def read() -> str:
        policies.append(load_site_policy(policy_file))
        return "facematch-gui starts as a kiosk" if policies[0].kiosk.enabled else "only facematch-gui --kiosk is one"

    findings = [_look("policy", read)]
    for policy in policies:
        findings += _look_at_policy(policy)
    findings.append(_look("models", lambda: f"{' and '.join((check_models or _models)())} are whole"))
    findings.append(_look("camera", lambda: _camera((cameras or _cameras)())))
    findings.append(_look("data folder", check_data_folder))
    return findings


def _look_at_policy(policy: SitePolicy) -> list[Finding]:
    from facematch_gui.gui.language import LANGUAGES

    known = [language.code for language in LANGUAGES]
    offered = policy.kiosk.languages or tuple(known)
    return [
        _look("PIN", lambda: _pin(policy.kiosk.pin)),
        _look("languages", lambda: _languages(offered, known)),
        _look("consent", lambda: _consent(policy, offered)),
        _look("help", lambda: _help(policy.kiosk.help, offered)),
        _look("document", lambda: _document(policy.kiosk)),
        _look("records", lambda: _records(policy.records)),
    ]


def _look(name: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(name, True, look())
    except FaceMatchError as error:
        return Finding(name, False, str(error))
    except Exception as error:  # noqa: BLE001 - one look that fails does not hide the others
        return Finding(name, False, f"{type(error).__name__}: {error}")


def _pin(pin_hash: str) -> str:
    from facematch_gui.kiosk.pin import is_pin_hash

    if not is_pin_hash(pin_hash):
        raise PolicyError(
            "There is no staff PIN, without which nobody leaves the kiosk",
            "Set one: facematch kiosk set-pin --policy FILE.",
        )
    return "is set"


def _languages(offered: Sequence[str], known: Sequence[str]) -> str:
    unknown = [code for code in offered if code not in known]
    if unknown:
        raise PolicyError(
            "kiosk.languages names {unknown}, which the program does not speak",
            "Write only these: {known}.",
            unknown=", ".join(unknown),
            known=", ".join(known),
        )
    return ", ".join(offered)


def _consent(policy: SitePolicy, offered: Sequence[str]) -> str:
    missing = _without_text(policy.consent.text, offered)
    if missing:
        raise PolicyError(
            "consent.text has nothing for: {missing}",
            "Write what visitors agree to in each of these languages, or offer fewer in kiosk.languages.",
            missing=", ".join(missing),
        )
    if not policy.consent.version:
        raise PolicyError(
            "The consent has no version", "Count its texts in consent.version, so that it is known who agreed to which."
        )
    return f"version {policy.consent.version}, in every language"


def _help(words: Mapping[str, str], offered: Sequence[str]) -> str:
    missing = _without_text(words, offered)
    if missing:
        raise PolicyError(
            "kiosk.help does not say how a person is reached, for: {missing}",
            'Write it in each of these languages, such as "Ring the bell at the counter", or offer fewer.',
            missing=", ".join(missing),
        )
    return "in every language"


def _without_text(texts: Mapping[str, str], offered: Sequence[str]) -> list[str]:
    return [code for code in offered if not texts.get(code, "").strip()]


def _document(rules: KioskRules) -> str:
    if rules.document != "folder" or rules.document_folder is None:
        return "is held before the camera"
    try:
        list(rules.document_folder.iterdir())
    except OSError as error:
        raise PolicyError(
            "The folder in kiosk.document_folder cannot be read: {reason}",
            "Make it, and let the kiosk's user read it.",
            reason=error.strerror or type(error).__name__,
        ) from error
    if rules.empty_folder and not os.access(rules.document_folder, os.W_OK | os.X_OK):
        raise PolicyError(
            "The folder in kiosk.document_folder is to be emptied, but cannot be written",
            "Let the kiosk's user write it, or set kiosk.empty_folder to false.",
        )
    return "comes as a file into the folder"


def _records(rules: RecordRules) -> str:
    if not rules.kiosk:
        return "nothing is kept of visits"
    if rules.key == "passphrase" and not os.environ.get(PASSPHRASE_VARIABLE):
        raise PolicyError(
            "records.key is a passphrase, which nobody is there to type",
            "Let the key lie in the key store or a file, or set {variable} for the kiosk.",
            variable=PASSPHRASE_VARIABLE,
        )
    faces = f", and its faces for {rules.keep_crops_days}" if rules.crops else ", without pictures"
    return f"each visit is recorded for {rules.keep_days} days{faces}: the consent must say so"


def _models() -> list[str]:
    from facematch_gui.engines.loading import check_models

    return check_models()


def _camera(names: Sequence[str]) -> str:
    if not names:
        raise CameraError(
            "There is no camera that this user may use",
            "Plug one in. If there is one, run this command as the kiosk's user, and let that user use it.",
        )
    return ", ".join(names)


def _cameras() -> list[str]:
    from facematch_gui.screen import go_offscreen_without_a_screen

    go_offscreen_without_a_screen()
    from PySide6.QtWidgets import QApplication

    from facematch_gui.gui.camera.cameras import Webcams
    from facematch_gui.gui.messages import quiet_qt

    quiet_qt()
    application = QApplication.instance() or QApplication(["facematch"])
    names = [camera.name for camera in Webcams().names()]
    del application
    return names
