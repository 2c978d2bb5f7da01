"""An inspection in sentences, and as one page that needs nothing beside itself."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jinja2

from facematch_gui import paths
from facematch_gui.core.image import load_picture
from facematch_gui.dataset.inspection import Inspection, sample_entries
from facematch_gui.dataset.layout import Entry
from facematch_gui.dataset.looking import thumbnail
from facematch_gui.errors import PictureError

TEMPLATE = "dataset/inspection.html"
MOST_PICTURES = 24
"""That many of a kind are shown on the page; their names are all there."""
MOST_NAMES = 5
"""That many of a kind are named in a sentence."""


@dataclass(frozen=True)
class Problem:
    """Things that are wrong in one way.

    Attributes:
        singular, plural: what is wrong, after the number.
        groups: the files or people concerned, those that belong together in one group.
        pictures: whether they are pictures that can be shown.
    """

    singular: str
    plural: str
    groups: Sequence[Sequence[str]]
    pictures: bool = True

    @property
    def title(self) -> str:
        return f"{len(self.groups):,} {self.singular if len(self.groups) == 1 else self.plural}"


def problems(report: Mapping[str, Any]) -> list[Problem]:
    """What is wrong, the worst first; what is not wrong is not there."""

    def each(names: Iterable[str]) -> list[list[str]]:
        return [[name] for name in names]

    def copies(kind: str, of_several: bool) -> list[list[str]]:
        return [
            pair["files"] for pair in report["duplicates"][kind] or () if pair["several_people"] is of_several
        ]  # fmt: skip

    faces = report["faces"] or {}
    found = [
        Problem("picture lies under several people", "pictures lie under several people", copies("exact", True)),
        Problem(
            "picture has a copy under another person", "pictures have a copy under another person", copies("near", True)
        ),
        Problem("picture cannot be read", "pictures cannot be read",
                [[f"{thing['file']} ({thing['reason']})"] for thing in report["unreadable"]], pictures=False),
        Problem("picture shows no face", "pictures show no face", each(faces.get("files_without", ()))),
        Problem("picture shows several faces", "pictures show several faces",
                each(faces.get("files_with_several", ()))),
        Problem("employee has no document picture", "employees have no document picture",
                each(report["employees_without_script"]), pictures=False),
        Problem("employee has several document pictures", "employees have several document pictures",
                each(report["employees_with_several_scripts"]), pictures=False),
        Problem("employee has no selfie", "employees have no selfie",
                each(report["employees_without_selfies"]), pictures=False),
        Problem("picture lies several times under one person", "pictures lie several times under one person",
                copies("exact", False)),
        Problem("picture has a copy under the same person", "pictures have a copy under the same person",
                copies("near", False)),
        Problem("face is too small to be compared", "faces are too small to be compared",
                each(faces.get("files_with_a_small_one", ()))),
        Problem("thing was left alone", "things were left alone",
                [[f"{thing['name']} ({thing['reason']})"] for thing in report["skipped"]], pictures=False),
    ]  # fmt: skip
    return [problem for problem in found if problem.groups]


def counts_in_words(report: Mapping[str, Any]) -> str:
    """The original's counts in a sentence."""
    groups = f" in {report['folders']:,} folders" if report["folders"] else ""
    return (
        f"{report['employees']:,} employees{groups}, with {report['selfies']:,} selfies and {report['scripts']:,} "
        "document pictures."
    )


def in_words(report: Mapping[str, Any]) -> str:
    """The report for a terminal: a line of counts, then a line for each thing that is wrong."""
    lines = [counts_in_words(report)]
    if report["faces"]:
        lines.append(f"{report['faces']['one']:,} pictures show one face.")
    for name, words in _SIZES.items():
        spread = report["sizes"][name]
        if spread:
            lines.append(
                f"{words}: {spread['median']:g} pixels in the median, {spread['low']:g} to {spread['high']:g} in nine "
                f"of ten, {spread['least']:g} to {spread['most']:g} in all."
            )
    found = problems(report)
    for problem in found:
        named = "; ".join(" = ".join(group) for group in problem.groups[:MOST_NAMES])
        lines.append(f"{problem.title}: {named}{'; …' if len(problem.groups) > MOST_NAMES else ''}")
    if not found:
        lines.append("Nothing is wrong with them.")
    return "\n".join(lines)


_SIZES = {
    "width": "Width of the pictures",
    "height": "Height of the pictures",
    "face_width": "Width of the faces",
    "eye_distance": "Distance between the eyes",
}


def page(inspection: Inspection) -> str:
    """The page of an inspection, with small copies of a few people's faces and of the pictures that are wrong."""
    report = inspection.report()
    files = {entry.name: entry.file for entry in inspection.dataset.entries}

    def small(name: str) -> str:
        try:
            return _data_url(thumbnail(load_picture(files[name]).pixels))
        except (KeyError, PictureError):
            return ""

    environment = jinja2.Environment(
        autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined
    )
    environment.filters |= {"number": "{:,}".format, "pixels": "{:g}".format}
    template = environment.from_string(paths.resource(TEMPLATE).read_text(encoding="utf-8"))
    return template.render(
        report=report,
        counts=counts_in_words(report),
        sizes={words: report["sizes"][name] for name, words in _SIZES.items() if report["sizes"][name]},
        problems=[(problem, _shown(problem, small)) for problem in problems(report)],
        samples=_samples(inspection),
        most=MOST_PICTURES,
    )


def _shown(problem: Problem, small: Callable[[str], str]) -> list[list[tuple[str, str]]]:
    """Each group's names with their pictures, where they are pictures and not too many."""
    return [
        [(name, small(name) if problem.pictures and place < MOST_PICTURES else "") for name in group]
        for place, group in enumerate(problem.groups)
    ]


def _samples(inspection: Inspection) -> list[list[tuple[Entry, str]]]:
    """The crops of a few people, a list a person."""
    people: dict[str, list[tuple[Entry, str]]] = {}
    for place in sample_entries(inspection.dataset.entries):
        entry, seen = inspection.dataset.entries[place], inspection.looked[place]
        if seen.crop:
            people.setdefault(entry.identity, []).append((entry, _data_url(seen.crop)))
    return list(people.values())


def _data_url(jpeg: bytes) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}"
