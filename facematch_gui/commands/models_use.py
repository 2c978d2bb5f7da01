"""``facematch models use NAME``: which model compares faces, and what must be shown before it may."""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import add_policy, sentence
from facematch_gui.errors import ModelError, UsageError

if TYPE_CHECKING:
    from facematch_gui.engines.model_card import ModelCard
    from facematch_gui.settings import ModelRules

_LARGEST_COMPARISON = 1 << 20
_LEAST_PEOPLE, _LEAST_GENUINE, _LEAST_IMPOSTOR = 10, 10, 40
"""What a comparison must hold to show anything; an adaptation to ten people, in two parts, holds as much."""
_KINDS = ("genuine", "impostor")


@dataclass(frozen=True)
class Forced:
    """A decision to use a model in spite of everything that speaks against it.

    Attributes:
        reason: why, in a sentence that names nobody.
    """

    reason: str


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "use",
        help="choose the model that compares faces",
        description="Chooses an installed model. It must have been compared with the one in use on the same pairs and "
        "not be worse, and the terms of the pictures it learned from must allow what the site does. "
        "'facematch models use face-resnet' always goes back to the program's own.",
    )
    parser.add_argument("name", metavar="NAME", help="an installed model; see 'facematch models list'")
    parser.add_argument(
        "--comparison", type=Path, metavar="FILE", help="the comparison.json of this model and the one in use"
    )
    parser.add_argument("--force", action="store_true", help="use it all the same; needs --reason, and is logged")
    parser.add_argument(
        "--reason", type=sentence, metavar="TEXT", help="why; goes into the log of changes, so name no people"
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    add_policy(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    if options.force != (options.reason is not None):
        raise UsageError("--force and --reason belong together", "See 'facematch models use --help'.")
    from facematch_gui.settings import load_site_policy

    rules = load_site_policy(options.policy).model
    forced = Forced(options.reason) if options.force else None
    change = use_model(options.name, rules, options.comparison, forced)
    exits.say(json.dumps(change, ensure_ascii=False) if options.json else _in_words(change))
    return exits.SUCCESS


def use_model(
    name: str, rules: ModelRules, comparison: Path | None = None, forced: Forced | None = None
) -> Mapping[str, Any]:
    """Puts a model to use from the next start on, and writes the change into the log.

    Args:
        name: of an installed model.
        rules: of the site's policy.
        comparison: what ``facematch models compare`` wrote of this model and the one in use.

    Returns:
        The line of the log.

    Raises:
        ModelError: the model cannot work; or something speaks against it and it is not forced.
        OutputError: the choice or the log cannot be written.
    """
    from datetime import UTC, datetime

    from facematch_gui.engines.installed import choose, remember
    from facematch_gui.engines.model_card import EMBEDDER

    card = _working_model(name)
    before = _before()
    against = [] if card.name == EMBEDDER else objections(card, before, rules, comparison)
    if against and forced is None:
        raise against[0]
    change = {
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "model": card.name,
        "sha256": card.network_sha256(),
        "before": before and {"model": before.name, "sha256": before.network_sha256()},
        "forced": bool(against),
        "against": [error.title for error in against],
        "reason": forced.reason if forced else None,
    }
    # The log first: a change that cannot be written down is not made.
    remember(change)
    choose(card)
    return change


def objections(
    card: ModelCard, in_use: ModelCard | None, rules: ModelRules, comparison: Path | None
) -> list[ModelError]:
    """Everything that speaks against a model's use here: the terms of its pictures, and the comparison."""
    checks = (partial(_check_terms, card, rules), partial(_check_comparison, card, in_use, comparison))
    against = []
    for check in checks:
        try:
            check()
        except ModelError as error:
            against.append(error)
    return against


def _working_model(name: str) -> ModelCard:
    """The card of an installed model, all of whose files are whole.

    Raises:
        ModelError: it is not installed, or cannot work.
    """
    from facematch_gui import paths
    from facematch_gui.engines.installed import embedder_card, find_model, model_roots

    folder = find_model(name)
    if folder.parent not in model_roots():
        raise ModelError(
            "The model is not installed",
            "Copy its folder into {place}, and use it by its name.",
            place=str(paths.site_models()),
        )
    card = embedder_card(folder)
    if card.name != folder.name:
        raise ModelError(
            "The folder of the model {model} has another name than the model", "Name the folder {model}.",
            model=card.name,
        )  # fmt: skip
    for file in card.files:
        card.read(file)
    if card.calibration is None:
        raise ModelError(
            "The model {model} is not calibrated",
            "Its similarities mean nothing yet. Calibrate it: facematch calibrate SOURCE... --model {model} --describe "
            "TEXT.",
            model=card.name,
        )
    return card


def _before() -> ModelCard | None:
    """The card of the model in use until now; ``None`` where it is gone or broken."""
    from facematch_gui.engines.installed import model_in_use

    try:
        return model_in_use()
    except ModelError:
        return None


# --- What may speak against it ----------------------------------------------------------------------------------------


def _check_terms(card: ModelCard, rules: ModelRules) -> None:
    """The pictures' terms. A model for one site alone may be used where it is installed as the site's own.

    Raises:
        ModelError: they forbid what the site does.
    """
    from facematch_gui import paths
    from facematch_gui.engines.model_card import Use

    use = card.use
    if use is None:
        raise ModelError(
            "The card of the model {model} does not say what its pictures allow",
            "Ask who made it. Its card needs a note of use.",
            model=card.name,
        )
    if use.allowed is Use.RESEARCH and rules.use != "research":
        raise ModelError(
            "The pictures that the model {model} learned from allow research alone",
            "Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy "
            'say so: use = "research" under [model].',
            model=card.name,
        )
    if use.allowed is Use.THIS_SITE and (
        use.site != rules.site if use.site is not None else card.folder.parent != paths.site_models()
    ):
        raise ModelError(
            "The model {model} learned from the people of another site",
            "Only the site whose people consented may use it. Where this is that site, put its folder into {place}, "
            "and, where its card names the site, let the policy name the same: site under [model].",
            model=card.name,
            place=str(paths.site_models()),
        )


def _check_comparison(card: ModelCard, in_use: ModelCard | None, file: Path | None) -> None:
    """Whether it was compared with the model in use, and is no worse.

    Raises:
        ModelError: it was not, or it is.
    """
    if in_use is None:
        raise ModelError(
            "The model in use is broken, so that none can be compared with it",
            "Go back to the program's own first: facematch models use face-resnet.",
        )
    if card.network_sha256() == in_use.network_sha256() and card.recipe() == in_use.recipe():
        return
    if file is None:
        raise ModelError(
            "The model {model} was not compared with the one in use",
            "Compare them on pairs of people that neither has learned from: facematch models compare {in_use} {model} "
            "--pairs PAIRS --out FOLDER. Then name the FOLDER's comparison.json with --comparison.",
            model=card.name,
            in_use=in_use.name,
        )
    comparison = _read_comparison(file)
    gain = _gain(comparison, card, in_use)
    _check_evidence(comparison)
    if gain < 0:
        raise ModelError(
            "The comparison shows the model {model} worse than the one in use, by {points:.1f} points",
            "Keep the one in use, or train a better one.",
            model=card.name,
            points=-100 * gain,
        )


def _read_comparison(file: Path) -> Mapping[str, Any]:
    try:
        with file.open("rb") as stream:
            comparison = json.loads(stream.read(_LARGEST_COMPARISON))
    except (OSError, ValueError, RecursionError) as error:
        raise _no_comparison() from error
    if not isinstance(comparison, dict):
        raise _no_comparison()
    return comparison


def _gain(comparison: Mapping[str, Any], card: ModelCard, in_use: ModelCard) -> float:
    """By how much the model is better than the one in use, at the point that decides.

    Raises:
        ModelError: the comparison is of other models, or holds no such figure.
    """
    try:
        models = [(model["sha256"], model["recipe"]) for model in comparison["models"]]
        gain = comparison["decides"]["gain"]
    except (KeyError, TypeError) as error:
        raise _no_comparison() from error
    if isinstance(gain, bool) or not isinstance(gain, (int, float)) or not math.isfinite(gain):
        raise _no_comparison()
    wanted = [(each.network_sha256(), each.recipe().text) for each in (in_use, card)]
    if models == wanted:
        return float(gain)
    if models == wanted[::-1]:
        return -float(gain)
    raise ModelError(
        "The comparison is of other models than {model} and {in_use}, the one in use",
        "Compare these two: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.",
        model=card.name,
        in_use=in_use.name,
    )


def _check_evidence(comparison: Mapping[str, Any]) -> None:
    """Whether there are people and pairs enough for the comparison to show anything.

    Raises:
        ModelError: there are too few, or the comparison does not say how many.
    """
    try:
        people = _count(comparison["pairs"]["people"])
        genuine, impostor = (_count(comparison[kind]) - _count(comparison[f"{kind}_failed"]) for kind in _KINDS)
    except (KeyError, TypeError) as error:
        raise _no_comparison() from error
    if people < _LEAST_PEOPLE or genuine < _LEAST_GENUINE or impostor < _LEAST_IMPOSTOR:
        raise ModelError(
            "The comparison shows nothing: it is of {people} people, {genuine} pairs of one person and {impostor} "
            "pairs of strangers",
            "Compare the models on at least {least_people} people, {least_genuine} pairs of one person and "
            "{least_impostor} pairs of strangers, whose pictures all show faces; more say more.",
            people=people,
            genuine=genuine,
            impostor=impostor,
            least_people=_LEAST_PEOPLE,
            least_genuine=_LEAST_GENUINE,
            least_impostor=_LEAST_IMPOSTOR,
        )


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError
    return value


def _no_comparison() -> ModelError:
    return ModelError(
        "The comparison cannot be read",
        "Name the comparison.json that 'facematch models compare' has written with --out.",
    )


def _in_words(change: Mapping[str, Any]) -> str:
    lines = [f"{change['model']} compares faces from the next start of the program on."]
    if change["forced"]:
        lines += ["Forced, and written into the log of changes, in spite of this:"]
        lines += [f"  {title}." for title in change["against"]]
    return "\n".join(lines)
