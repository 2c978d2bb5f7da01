"""The values of this room: what was measured on a face, and what to say about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """How much a finding weighs."""

    ADVICE = "advice"
    """The comparison stands; a better picture would make it surer."""
    POOR = "poor"
    """The evidence is not worth an answer: the verdict becomes review."""


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong with a face's picture, and what to do about it.

    Titles and advice are templates, like those of ``FaceMatchError``, so that a front end can translate them first.

    Attributes:
        code: stable machine name, after the quality components of ISO/IEC 29794-5, such as ``illumination_uniformity``.
        severity: how much it weighs.
        title_template: what is wrong, a sentence without a full stop.
        advice_template: what to do, as full sentences.
        values: fills the fields of both templates.
    """

    code: str
    severity: Severity
    title_template: str
    advice_template: str
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return self.title_template.format(**self.values)

    @property
    def advice(self) -> str:
        return self.advice_template.format(**self.values)


@dataclass(frozen=True)
class Quality:
    """What was measured on one face.

    Attributes:
        measures: by the measure's name; units and directions are in ``measures.MEASURES``.
        weight: how much this face counts when several selfies are fused, above 0 to 1.
    """

    measures: Mapping[str, float]
    weight: float
