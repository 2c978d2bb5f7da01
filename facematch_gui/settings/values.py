"""What a site can choose: the values of its policy, each checked when it is made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from facematch_gui.core.decision import Policy
from facematch_gui.errors import PolicyError
from facematch_gui.settings.record_rules import RecordRules

USES = ("commercial", "research")
"""What a site may do with the program, the strictest first: it forbids models whose data allow research alone."""

DOCUMENT_WAYS = ("camera", "folder")
"""How a kiosk takes in a document: held before the camera, or as a file that appears in a folder."""


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
class Consent:
    """What a person agrees to before anything is taken of them.

    Attributes:
        version: of the text, as the site counts it.
        text: the text by language code, such as ``en``.
    """

    version: str = ""
    text: Mapping[str, str] = field(default_factory=dict)

    def in_language(self, language: str) -> str:
        """The text in that language, else in English, else in the first there is; empty where there is none."""
        return _in_language(self.text, language)


@dataclass(frozen=True)
class KioskRules:
    """How the program runs with nobody beside it.

    Attributes:
        enabled: ``facematch-gui`` starts as a kiosk.
        pin: the hash of the staff PIN, as ``facematch kiosk set-pin`` prints it; empty where none was set.
        languages: the codes of the languages offered, in that order; all that the program has where there are none.
        idle_seconds: without a sign of anybody for that long, a countdown begins.
        countdown_seconds: how long it runs before everything personal is wiped.
        document: ``camera`` or ``folder``.
        document_folder: where a scanner puts its files, or a removable drive appears.
        empty_folder: delete what the folder brought once it was read: right for a scanner, wrong for somebody's drive.
        help: how a person is reached, in words such as "Ring the bell at the counter"; by language code.
    """

    enabled: bool = False
    pin: str = ""
    languages: tuple[str, ...] = ()
    idle_seconds: int = 60
    countdown_seconds: int = 20
    document: str = "camera"
    document_folder: Path | None = None
    empty_folder: bool = False
    help: Mapping[str, str] = field(default_factory=dict)

    def help_in(self, language: str) -> str:
        """How a person is reached, in that language, else in English, else in the first there is."""
        return _in_language(self.help, language)

    def __post_init__(self) -> None:
        for name, value, least, most in (
            ("idle_seconds", self.idle_seconds, 10, 3600),
            ("countdown_seconds", self.countdown_seconds, 5, 120),
        ):
            if not least <= value <= most:
                raise PolicyError(
                    "The policy's kiosk.{name} of {value} cannot be used",
                    "Write a whole number of seconds from {least} to {most}.",
                    name=name,
                    value=value,
                    least=least,
                    most=most,
                )
        if self.document not in DOCUMENT_WAYS:
            raise PolicyError(
                "The policy's kiosk.document is not known", "Write one of: {known}.", known=", ".join(DOCUMENT_WAYS)
            )
        if self.document == "folder" and (self.document_folder is None or not self.document_folder.is_absolute()):
            raise PolicyError(
                "The policy's kiosk.document is a folder, but no folder is named",
                "Name it in kiosk.document_folder, with its whole path.",
            )


@dataclass(frozen=True)
class SitePolicy:
    """Everything that a site can choose.

    Attributes:
        verdict: the operating points.
        capture: the camera.
        model: which models may be put to use.
        consent: what a person agrees to.
        kiosk: how the program runs with nobody beside it.
        records: what is kept of each check.
    """

    verdict: Policy = field(default_factory=Policy)
    capture: Capture = field(default_factory=Capture)
    model: ModelRules = field(default_factory=ModelRules)
    consent: Consent = field(default_factory=Consent)
    kiosk: KioskRules = field(default_factory=KioskRules)
    records: RecordRules = field(default_factory=RecordRules)

    @property
    def sha256(self) -> str:
        """SHA-256, 64 hexadecimal digits, of everything in it that is no secret."""
        stated = asdict(self)
        del stated["kiosk"]["pin"], stated["records"]["database"]
        return hashlib.sha256(json.dumps(stated, sort_keys=True, default=str).encode()).hexdigest()


def _in_language(texts: Mapping[str, str], language: str) -> str:
    return next((texts[code] for code in (language, "en", *texts) if texts.get(code, "").strip()), "")
