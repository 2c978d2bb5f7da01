"""``facematch adapt PICTURES --out FOLDER``: the bundled network, made a little better at a site's own pictures."""

from __future__ import annotations

import _thread
import argparse
import json
import os
import shutil
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.adapt_words import Told, in_words
from facematch_gui.commands.learning import bundled_teacher, open_keras, require_training
from facematch_gui.commands.options import natural, positive, sentence
from facematch_gui.errors import (
    DatasetError,
    FaceMatchError,
    ModelError,
    OutputError,
    TrainingConfigError,
    TrainingError,
    UsageError,
)

if TYPE_CHECKING:
    from facematch_gui.adaptation.progress import Watch
    from facematch_gui.core.calibration import Calibration
    from facematch_gui.dataset.layout import Dataset
    from facematch_gui.dataset.prepared import PreparedFaces
    from facematch_gui.engines.model_card import ModelCard
    from facematch_gui.training.config import TrainingConfig

WORK, FINDINGS_FILE = "work", "adaptation.json"
"""In the folder that is asked for: what is needed on the way and erased at the end, and what was found."""


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "adapt",
        help="make the network better at a site's own pictures, if that can be proved",
        description="Learns from pictures of people who consented, and proves on people held back whether that helps. "
        "Where it does not, nothing changes. The pictures are not kept. A run that was interrupted goes on when the "
        "same command is given again.",
    )
    parser.add_argument("pictures", type=Path, metavar="PICTURES", help="a folder for each person, or a list (CSV)")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="for the findings and the model")
    parser.add_argument(
        "--consent",
        type=sentence,
        metavar="TEXT",
        help="how these people consented, naming nobody, such as 'Signed forms of March 2026, kept by HR.'",
    )
    parser.add_argument("--name", help="of the model; that of the folder by default")
    parser.add_argument("--site", metavar="NAME", help="whose people they are; the site's policy must name the same")
    parser.add_argument("--folds", type=positive, default=5, metavar="N", help="parts of the people; 5 by default")
    parser.add_argument("--steps", type=positive, metavar="N", help="how long each network learns; 300 by default")
    parser.add_argument("--seed", type=natural, default=0, help="of everything that is drawn by chance")
    parser.add_argument("--root", type=Path, metavar="FOLDER", help="what a list's paths count from")
    parser.add_argument("--install", action="store_true", help="put the model among the installed ones")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    parser.add_argument("--progress-json", action="store_true", help="progress as a line of JSON a step")
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    # Read once, when the libraries are first imported.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    name = _model_name(options)
    if options.consent is None:
        raise UsageError(
            "Nobody's pictures may teach a network without their consent",
            "Say with --consent how these people consented, in a sentence that names nobody.",
        )
    require_training()
    told = Told(quiet=options.quiet, as_json=options.progress_json)
    try:
        with _stopping_on_request(listen=options.progress_json):
            stated = _adapt(options, name, told)
    except KeyboardInterrupt:
        told.close()
        _tell_of_faces(options.out)
        print("facematch: Stopped. The same command goes on from here.", file=sys.stderr)
        return exits.INTERRUPTED
    except FaceMatchError:
        told.close()
        _tell_of_faces(options.out)
        raise
    told.close()
    exits.say(json.dumps(stated, ensure_ascii=False) if options.json else in_words(stated))
    return exits.SUCCESS


def _adapt(options: argparse.Namespace, name: str, watch: Watch) -> Mapping[str, Any]:
    # Before anything is prepared: without it all work would be for nothing.
    open_keras()
    from facematch_gui.adaptation.adapting import adapt
    from facematch_gui.adaptation.outcome import Consent, findings, write_adapted, write_findings, write_proof
    from facematch_gui.adaptation.progress import Stage, StageView
    from facematch_gui.engines.model_pack import read_card
    from facematch_gui.training.starting import beginning

    config, consent = _config(options), Consent(options.consent, options.site)
    start = beginning(config.network)
    if start.weights is None:
        raise TrainingConfigError("The recipe does not start from the bundled network", "Install the program again.")
    bundled, calibration = _bundled()
    folder = _new_model_folder(options, name)
    faces, work = _usable_faces(options, watch)
    teacher = bundled_teacher(faces)
    try:
        found = adapt(faces, teacher, start.weights, calibration, config, work, watch, fold_count=options.folds)
    except TrainingError as error:
        remedy = "Close other programs, make room on the disk, and give the same command again: it goes on from here."
        raise TrainingError(error.title_template, remedy, **error.values) from error
    if found.adapted is not None:
        writing = StageView(watch, Stage.WRITE, 1)
        writing.tell(0)
        write_adapted(folder, name, faces, found.adapted, config, consent, start.parent)
        write_proof(options.out, faces, found, (bundled, read_card(folder)), options.seed)
        writing.tell(1)
    model = None if found.adapted is None else (name, folder)
    stated = findings(faces, found, consent, options.seed, model, options.out)
    stated["installed"] = model is not None and options.install
    write_findings(options.out / FINDINGS_FILE, stated)
    _erase(work)
    return stated


def _model_name(options: argparse.Namespace) -> str:
    from facematch_gui.engines.model_pack import own_model_name
    from facematch_gui.evaluation.comparison import COMPARISON_FILE

    name = own_model_name(options.name or options.out.absolute().name)
    if name in (WORK, FINDINGS_FILE, COMPARISON_FILE):
        raise UsageError("The model cannot be called {name}", "Give another name with --name.", name=name)
    return name


def _new_model_folder(options: argparse.Namespace, name: str) -> Path:
    """Where the model goes.

    Raises:
        ModelError: another model would be lost; it may be the one in use.
    """
    from facematch_gui.paths import site_models

    folder: Path = (site_models() if options.install else options.out) / name
    if folder.exists():
        raise ModelError(
            "There already is a model of that name",
            "Give another name with --name, or remove that model first if it is not in use.",
        )
    return folder


@contextmanager
def _stopping_on_request(*, listen: bool) -> Iterator[None]:
    """A polite request to end, such as the window's, stops as Ctrl+C does: with a checkpoint.

    Args:
        listen: to the standard input as well, where the word "stop" is such a request: Windows has no signal for it.
    """
    before = signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    if listen:
        threading.Thread(target=_wait_for_stop, name="stop", daemon=True).start()
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _wait_for_stop() -> None:
    # Read past Python's own buffer, whose lock would outlive the program's end.
    with suppress(OSError):
        while said := os.read(0, 64):
            if b"stop" in said:
                _thread.interrupt_main()
                return


def _work_folder(out: Path) -> Path:
    from facematch_gui.evaluation.comparison import COMPARISON_FILE

    known = {WORK, FINDINGS_FILE, COMPARISON_FILE}
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(entry.name not in known and not entry.name.startswith(".") for entry in out.iterdir()):
            raise OutputError("There already is something else in the folder", "Name another folder, or an empty one.")
        work = out / WORK
        work.mkdir(mode=0o700, exist_ok=True)  # what lies there comes from faces
    except OSError as error:
        raise OutputError(
            "The folder cannot be made: {reason}",
            "Name a folder that you may write to.",
            reason=error.strerror or type(error).__name__,
        ) from error
    return work


def _erase(work: Path) -> None:
    """Raises ``OutputError`` where faces are left."""
    try:
        shutil.rmtree(work)
    except OSError as error:
        raise OutputError(
            "The faces that were cut for learning cannot be erased: {reason}",
            "Erase the folder yourself: {folder}.",
            reason=error.strerror or type(error).__name__,
            folder=str(work),
        ) from error


def _tell_of_faces(out: Path) -> None:
    if (out / WORK).is_dir():
        words = f"The folder '{WORK}' in that of the findings holds faces, to go on with. Erase it if you do not go on."
        print(f"facematch: {words}", file=sys.stderr, flush=True)


def _usable_faces(options: argparse.Namespace, watch: Watch) -> tuple[PreparedFaces, Path]:
    """The faces of enough people, and the folder for what is needed on the way."""
    from facematch_gui.adaptation.people import require_enough, require_enough_named
    from facematch_gui.dataset.layout import read_dataset

    dataset = read_dataset(options.pictures, options.root)
    work = _work_folder(options.out)
    try:
        # Asked twice: before all pictures are searched, and of those that show a face.
        require_enough_named(dataset)
        faces = _prepared(dataset, options.seed, work / "faces", watch)
        require_enough(faces)
    except DatasetError:
        _erase(work)  # nothing can go on from here
        raise
    return faces, work


def _prepared(dataset: Dataset, seed: int, folder: Path, watch: Watch) -> PreparedFaces:
    from facematch_gui.adaptation.progress import Stage, Step
    from facematch_gui.commands.prepare import finder_files
    from facematch_gui.dataset.plan import PRESETS, Plan
    from facematch_gui.dataset.preparation import prepare
    from facematch_gui.dataset.splitting import Fractions
    from facematch_gui.engines.loading import load_worker_networks

    plan = Plan(PRESETS["face-resnet"], "product", finder_files(), seed, Fractions(1.0, 0.0, 0.0))
    return prepare(
        dataset,
        folder,
        plan,
        load_worker_networks,
        warn=lambda text: print(f"facematch: {text}", file=sys.stderr, flush=True),
        quiet=True,
        watch=lambda done, count: watch(Step(Stage.PREPARE, 1, 1, done, count)),
    ).faces


def _bundled() -> tuple[ModelCard, Calibration]:
    """The card of the bundled model, and what its similarities are worth."""
    from facematch_gui.engines.model_card import EMBEDDER
    from facematch_gui.engines.model_pack import read_card
    from facematch_gui.paths import model_dir

    card = read_card(model_dir(EMBEDDER))
    if card.calibration is None:
        raise ModelError("The bundled network is not calibrated", "Install the program again.")
    return card, card.calibration


def _config(options: argparse.Namespace) -> TrainingConfig:
    from facematch_gui.training.config import load_config

    flags = {"run.seed": options.seed, "schedule.steps": options.steps, "run.checkpoint_steps": 50}
    return load_config("site", flags=[f"{key}={value}" for key, value in flags.items() if value is not None])
