"""What the commands share in which a network learns: Keras, the bundled network as a teacher."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

from facematch_gui.errors import EngineError

if TYPE_CHECKING:
    from facematch_gui.dataset.prepared import PreparedFaces
    from facematch_gui.training.teacher import Teacher


def require_training() -> None:
    """Raises ``EngineError`` where the program came without what learning needs, before anything slow is done."""
    if importlib.util.find_spec("keras") is None:
        raise _no_training()


def open_keras() -> None:
    """Imports Keras, quietly: its libraries greet on the error stream before they know how much to say."""
    from facematch_gui.engines.native_log import captured_native_log

    try:
        with captured_native_log():
            import keras  # noqa: F401
    except ImportError as error:
        raise _no_training() from error


def _no_training() -> EngineError:
    return EngineError(
        "TensorFlow is not installed",
        "Training needs it. Install the program from its source, with all its requirements.",
    )


def bundled_teacher(faces: PreparedFaces | None) -> Teacher:
    """The bundled network as a teacher.

    Args:
        faces: cut as it wants to see them; none to show it the learner's own, enlarged.

    Raises:
        ModelError, EngineError: it cannot be opened.
    """
    from facematch_gui.engines.litert import LiteRtEmbedder
    from facematch_gui.engines.model_card import EMBEDDER
    from facematch_gui.engines.model_pack import read_card
    from facematch_gui.paths import model_dir
    from facematch_gui.training.teacher import Teacher

    card = read_card(model_dir(EMBEDDER))
    return Teacher(LiteRtEmbedder(card), card.files[card.network("embedder").file].sha256, faces)
