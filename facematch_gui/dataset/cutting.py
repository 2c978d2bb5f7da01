"""One picture of a data set -> the chips of its face, or why there are none. This is what a worker process does."""

from __future__ import annotations

import hashlib
import logging
import time
from dataclasses import dataclass, field
from pathlib import Path

from facematch_gui.core.chips import chips_of
from facematch_gui.core.decoding.files import read_file
from facematch_gui.core.face import Box, FaceSample
from facematch_gui.core.finding import find_faces
from facematch_gui.core.image import Picture, load_picture
from facematch_gui.core.networks import FinderNetworks, Networks, Pixels
from facematch_gui.core.original import only_face, original_chip
from facematch_gui.core.recipe import ChipRecipe, Framing
from facematch_gui.core.sighting import SAME_FACE
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.unusable import why_no_face
from facematch_gui.core.verify import examine, sample_face
from facematch_gui.dataset.chip_files import encode_chips
from facematch_gui.dataset.prepared import Rule
from facematch_gui.errors import FaceMatchError, ModelError

logger = logging.getLogger(__name__)

FAILED = "failure"
"""The program itself failed at this picture."""


@dataclass(frozen=True)
class CutTask:
    """A picture, and how its face is to be found and cut."""

    file: Path
    recipe: ChipRecipe
    rule: Rule


@dataclass(frozen=True, eq=False)
class Cut:
    """What became of a picture.

    Attributes:
        source: SHA-256 of the picture; empty where it could not be read.
        data: the chips as a PNG; empty where there is no face to learn from.
        reason: the code of why there is none; empty where there is one.
        weight: what the face is worth among several of a person, above 0 to 1.
    """

    source: str
    data: bytes = field(default=b"", repr=False)
    reason: str = ""
    weight: float = 1.0


def cut_face(networks: Networks, task: CutTask) -> Cut:
    """Cuts the face that is meant, as the desk would see it; what the desk would refuse becomes a reason.

    Raises:
        ModelError: the networks cannot be used, which no other picture would mend.
    """
    source = ""
    try:
        data = read_file(task.file)
        source = hashlib.sha256(data).hexdigest()
        chips, weight = prepare_chips(load_picture(data), networks.finder, task.recipe, task.rule)
        return Cut(source, encode_chips(chips), weight=weight)
    except ModelError:
        raise
    except FaceMatchError as error:
        return Cut(source, reason=error.code)
    except Exception:
        # Its traceback holds no picture and no name; the pictures after this one may well be sound.
        logger.exception("a picture failed")
        return Cut(source, reason=FAILED)


def crashed(_task: CutTask) -> Cut:
    """What becomes of a picture that ended the process which worked on it."""
    return Cut("", reason=FAILED)


def prepare_chips(picture: Picture, finder: FinderNetworks, recipe: ChipRecipe, rule: Rule) -> tuple[Pixels, float]:
    """The chips (views, size, size, 3) of the face that is meant, and what it is worth.

    By the rule ``original`` nothing but its cascade has a say in which picture is used; a recipe that aligns asks the
    product's finder where in that box the face's points are.

    Raises:
        PictureError: no face, several, or one that the desk would refuse.
    """
    watch = Stopwatch(time.perf_counter)
    if rule == "product":
        sample = examine(picture, finder, watch)
    else:
        box = only_face(picture, finder.cascade)
        if recipe.framing is Framing.CROP:
            return original_chip(picture.pixels, box, recipe.size)[None], 1.0
        sample = _sample_in(box, picture, finder, watch)
    return chips_of(sample, recipe), sample.quality.weight


def _sample_in(box: Box, picture: Picture, finder: FinderNetworks, watch: Stopwatch) -> FaceSample:
    """The product's sample of the face that the original's rule framed.

    Raises:
        NoFaceError: the product's finder sees none there.
    """
    search = find_faces(picture, finder, turns=(0,))
    face = max(search.faces, key=lambda seen: seen.box.iou(box))
    if face.box.iou(box) < SAME_FACE:
        raise why_no_face(picture)
    return sample_face(search, face, watch)
