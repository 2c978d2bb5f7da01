"""``facematch train PREPARED --out RUN``: a network learns from prepared faces, and becomes a model."""

from __future__ import annotations

import argparse
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.learning import bundled_teacher, open_keras, require_training
from facematch_gui.commands.options import natural, positive, sentence
from facematch_gui.errors import ModelError, UsageError

if TYPE_CHECKING:
    from facematch_gui.training.config import TrainingConfig
    from facematch_gui.training.data_note import DataNote
    from facematch_gui.training.plan import RunPlan
    from facematch_gui.training.teacher import Teacher

RECIPES = ("best", "original", "triplet", "margin", "site")
"""Those of ``training.config``, which is slow to import."""


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "train",
        help="let a network learn from prepared faces",
        description="A run that was interrupted goes on when the same command is given again, and ends as if nothing "
        "had happened. docs/training.md describes recipes and configuration.",
    )
    parser.add_argument("prepared", type=Path, metavar="PREPARED", help="from 'facematch dataset prepare'")
    parser.add_argument("--out", type=Path, required=True, metavar="RUN", help="the folder of the run")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--recipe", choices=RECIPES, help=f"{RECIPES[0]} by default")
    what.add_argument("--config", type=Path, metavar="FILE", help="a configuration of your own (TOML)")
    what.add_argument("--resume", action="store_true", help="go on with the run in RUN as it was begun")
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="such as schedule.steps=200; any number of them"
    )
    parser.add_argument("--seed", type=natural, metavar="N", help="of everything that is drawn by chance")
    parser.add_argument("--epochs", type=positive, metavar="N")
    parser.add_argument("--steps", type=positive, metavar="N", help="in an epoch")
    parser.add_argument("--start", metavar="WEIGHTS", help="random, bundled, or the weights.npz of a model")
    parser.add_argument(
        "--teacher",
        type=Path,
        metavar="PREPARED",
        help="to distil from the bundled network: the same pictures, prepared for face-resnet; without it that network "
        "is shown the learner's own chips, enlarged",
    )
    _add_export(parser)
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    parser.set_defaults(run=run)


def _add_export(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("the model that it becomes")
    group.add_argument("--no-export", action="store_true", help="make no model of it")
    group.add_argument("--name", help="of the model; that of the run's folder by default")
    group.add_argument("--describe", type=sentence, metavar="TEXT", help="whose pictures these are, naming nobody")
    group.add_argument("--licence", type=sentence, metavar="TEXT", help="their terms")
    group.add_argument(
        "--use",
        choices=("commercial", "this-site", "research"),
        help="what these terms allow the network to be used for",
    )
    group.add_argument("--site", metavar="NAME", help="with --use this-site: which site")
    group.add_argument("--install", action="store_true", help="put it among the installed models, not into RUN")


def run(options: argparse.Namespace) -> int:
    # Read once, when TensorFlow is first imported.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    from facematch_gui.dataset.prepared import read_prepared
    from facematch_gui.training.cluster import is_chief
    from facematch_gui.training.plan import plan_run
    from facematch_gui.training.run_folder import open_run
    from facematch_gui.training.starting import beginning
    from facematch_gui.training.teacher import check_teacher

    config = _config(options)
    note, name = _export(options)
    require_training()
    plan = plan_run(config, read_prepared(options.prepared))
    start = beginning(config.network)
    teacher = None
    if "distillation" in config.loss.weights:
        teacher = bundled_teacher(None if options.teacher is None else read_prepared(options.teacher))
        check_teacher(plan.faces.recipe, teacher, of=config.loss.teacher)
    try:
        open_run(options.out, config, writes=is_chief())
        return _train(options, plan, teacher, start, note, name)
    except KeyboardInterrupt:
        print(f"facematch: {_stopped(options.out)}", file=sys.stderr)
        return exits.INTERRUPTED


def _stopped(run: Path) -> str:
    from facematch_gui.training.checkpoints import CHECKPOINT_FILE

    if (run / CHECKPOINT_FILE).exists():
        return "Stopped, with a checkpoint. The same command goes on from here."
    return "Stopped before the first checkpoint. The same command begins anew."


def _train(
    options: argparse.Namespace,
    plan: RunPlan,
    teacher: Teacher | None,
    start: Any,
    note: DataNote | None,
    name: str,
) -> int:
    vectors = None
    if teacher is not None:
        vectors = _taught(options, plan, teacher)
    open_keras()
    from facematch_gui.training.cluster import is_chief
    from facematch_gui.training.fit import train
    from facematch_gui.training.outcome import export, in_words, summary, write_summary
    from facematch_gui.training.progress import RunView
    from facematch_gui.training.teacher import erase_vectors

    config = plan.config
    quiet = options.quiet or not is_chief()
    view = RunView(config.total_steps, config.schedule.steps, config.pictures_a_step, quiet=quiet)
    trained = train(
        plan,
        options.out,
        view,
        start=start.weights,
        teacher=vectors,
        teacher_key=teacher.key if teacher is not None else "",
    )
    if not is_chief():
        return exits.SUCCESS
    stated = summary(plan, trained)
    words = in_words(plan, trained)
    if note is not None:
        folder = _model_folder(options, name)
        calibrated = export(plan, trained, folder, name, note, start.parent)
        stated["model"] = {"folder": str(folder), "name": name, "calibrated": calibrated}
        words += f"\nThe model {name}: {folder}"
        if not calibrated:
            words += "\nIt gives no verdicts yet: the people kept apart are too few to say what its scores are worth."
    write_summary(options.out, stated)
    erase_vectors(options.out)
    exits.say(json.dumps(stated) if options.json else words)
    return exits.SUCCESS


def _config(options: argparse.Namespace) -> TrainingConfig:
    from facematch_gui.training.config import load_config
    from facematch_gui.training.run_folder import known_config

    flags = {
        "run.seed": options.seed,
        "schedule.epochs": options.epochs,
        "schedule.steps": options.steps,
        "network.start": None if options.start is None else json.dumps(options.start, ensure_ascii=False),
    }
    given = [f"{key}={value}" for key, value in flags.items() if value is not None]
    if options.resume:
        return known_config(options.out, [*options.set, *given])
    return load_config(options.recipe, options.config, options.set, given)


def _export(options: argparse.Namespace) -> tuple[DataNote | None, str]:
    """What the model will say of its pictures: asked for before hours of training, not after."""
    from facematch_gui.engines.model_card import Use
    from facematch_gui.engines.model_pack import own_model_name

    name = options.name or options.out.absolute().name
    if options.no_export:
        return None, name
    if None in (options.describe, options.licence, options.use):
        raise UsageError(
            "A model must say whose pictures it learned from",
            "Give --describe, --licence and --use, or --no-export to make no model.",
        )
    from facematch_gui.training.data_note import DataNote

    if options.install:
        _refuse_the_one_in_use(name)
    note = DataNote(options.describe, options.licence, Use(options.use.replace("-", "_")), options.site)
    return note, own_model_name(name)


def _refuse_the_one_in_use(name: str) -> None:
    from facematch_gui.engines.installed import model_in_use

    with suppress(ModelError):
        if model_in_use().name != name:
            return
        raise UsageError(
            "A model of that name is in use, and would be lost",
            "Give another --name, or put another model to use first: facematch models use face-resnet.",
        )


def _taught(options: argparse.Namespace, plan: RunPlan, teacher: Teacher) -> Any:
    from facematch_gui.bulk.progress import with_progress
    from facematch_gui.training.cluster import is_chief
    from facematch_gui.training.teacher import teacher_vectors

    return teacher_vectors(
        plan.faces,
        teacher,
        options.out if is_chief() else None,
        lambda numbers, count: with_progress(numbers, count, unit="batch of the teacher", quiet=options.quiet),
    )


def _model_folder(options: argparse.Namespace, name: str) -> Path:
    from facematch_gui.paths import site_models
    from facematch_gui.training.run_folder import MODEL_FOLDER

    return site_models() / name if options.install else options.out / MODEL_FOLDER
