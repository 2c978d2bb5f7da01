"""The site's policy: what a site can choose (``values``), and how its files are read (``reading``)."""

from facematch_gui.settings.reading import POLICY_VARIABLE, load_policy, load_site_policy, wants_kiosk
from facematch_gui.settings.record_rules import KEY_PLACES, RecordRules
from facematch_gui.settings.values import USES, Capture, Consent, KioskRules, ModelRules, SitePolicy

__all__ = [
    "KEY_PLACES",
    "POLICY_VARIABLE",
    "USES",
    "Capture",
    "Consent",
    "KioskRules",
    "ModelRules",
    "RecordRules",
    "SitePolicy",
    "load_policy",
    "load_site_policy",
    "wants_kiosk",
]
