"""Makes everything under ``models/`` from its two packages; the same bytes every time."""

from __future__ import annotations

import hashlib
import io
import json
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from facematch_gui.engines.model_pack import CARD_FILE
from facematch_gui.errors import EngineError
from facematch_gui.paths import model_dir
from facematch_gui.training.cards import (
    FINDER_MEMBERS,
    FINDER_NOTICE,
    NETWORK_FILE,
    RESNET_MEMBER,
    RESNET_NOTICE,
    WEIGHTS_FILE,
    finder_card,
    resnet_card,
    with_card,
)
from facematch_gui.training.dlib_weights import Weights, read_resnet
from facematch_gui.training.packages import MEDIAPIPE, RECOGNITION, extract, obtain

_BEGINNING_OF_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest date that a zip archive can state."""


def build_models(out: Path, packages: Path | None, progress: Callable[[str], None]) -> None:
    """Writes ``face-finder`` and ``face-resnet`` into a folder.

    The same releases of TensorFlow and Keras give the same bytes on every machine; the card names them.

    Args:
        out: the folder of all models; made where it is missing, its files replaced.
        packages: the folder that holds the two archives; ``None`` downloads them with ``pip``.
        progress: is told in a sentence what happens.

    Raises:
        ModelError: a package is missing or not the one expected.
        EngineError: TensorFlow is not installed.
    """
    with tempfile.TemporaryDirectory() as scratch:
        mediapipe = obtain(MEDIAPIPE, packages, Path(scratch), progress)
        recognition = obtain(RECOGNITION, packages, Path(scratch), progress)
        progress("Writing the face finder")
        _write(out / "face-finder", build_finder(mediapipe))
        progress("Building the face recognition network in Keras and exporting it to LiteRT")
        _write(out / "face-resnet", build_resnet_pack(recognition))
    progress(f"The models are in {out}")


def build_finder(archive: Path) -> dict[str, bytes]:
    """Every file of ``face-finder``, from the checked mediapipe wheel."""
    licence = f"{MEDIAPIPE.name}-{MEDIAPIPE.version}.dist-info/LICENSE"
    members = extract(archive, [*FINDER_MEMBERS.values(), licence])
    files = {name: members[member] for name, member in FINDER_MEMBERS.items()}
    files |= {"LICENSE": members[licence], "NOTICE": FINDER_NOTICE.encode()}
    return with_card(finder_card(files), files)


def build_resnet_pack(archive: Path) -> dict[str, bytes]:
    """Every file of ``face-resnet``, from the checked face_recognition_models source package."""
    root = f"{RECOGNITION.name}-{RECOGNITION.version}"
    members = extract(archive, [f"{root}/{RESNET_MEMBER}", f"{root}/LICENSE"])
    weights = read_resnet(members[f"{root}/{RESNET_MEMBER}"])
    files = {
        NETWORK_FILE: export_network(weights),
        WEIGHTS_FILE: pack_weights(weights),
        "LICENSE": members[f"{root}/LICENSE"],
        "NOTICE": RESNET_NOTICE.encode(),
    }
    return with_card(resnet_card(files, exporting_tools(), known_calibration(files)), files)


def known_calibration(files: Mapping[str, bytes]) -> dict[str, Any] | None:
    """The calibration on the program's own card, if it was measured with this very network."""
    card = model_dir("face-resnet") / CARD_FILE
    if not card.is_file():
        return None
    document = json.loads(card.read_bytes())
    same = document["files"][NETWORK_FILE]["sha256"] == hashlib.sha256(files[NETWORK_FILE]).hexdigest()
    calibration: dict[str, Any] | None = document.get("calibration") if same else None
    return calibration


def export_network(weights: Weights) -> bytes:
    """The ResNet with these weights as the LiteRT flatbuffer that is shipped."""
    try:
        from facematch_gui.training.export import export_litert
        from facematch_gui.training.resnet import build_resnet
    except ImportError as error:
        raise EngineError(
            "TensorFlow is not installed",
            "Building the models needs TensorFlow. Install the program from its source, with all its requirements.",
        ) from error
    return export_litert(build_resnet(weights), half_precision=True)


def exporting_tools() -> dict[str, str]:
    """The releases that decide about the bytes of an export."""
    return {name: version(name) for name in ("tensorflow", "keras")}


def pack_weights(weights: Weights) -> bytes:
    """The arrays as an uncompressed ``.npz`` file that ``numpy.load`` reads without pickles.

    Written here because ``numpy.savez`` leaves the date and the order to itself.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, array in weights.items():
            member = io.BytesIO()
            np.lib.format.write_array(member, np.ascontiguousarray(array), version=(1, 0), allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", date_time=_BEGINNING_OF_TIME)
            # By default these two depend on the machine.
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, member.getvalue())
    return buffer.getvalue()


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Each file appears whole or not at all; the card comes last, so that it never speaks of files not yet there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        fresh = folder / f".{name}.new"
        fresh.write_bytes(content)
        fresh.replace(folder / name)
