"""The one tree of expected failures, worded alike by the window and the command line.

A ``FaceMatchError`` says what is wrong (``title``) and what to do about it (``remedy``). Both are templates whose
``{fields}`` are filled from ``values``, so that a front end can translate the template before it fills it. Everything
that is not a ``FaceMatchError`` is a bug. Texts never hold personal data: no file names, no names of people.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar, Literal, TypeAlias, TypeVar

_T = TypeVar("_T")

PictureSide: TypeAlias = Literal["selfie", "document"]
"""Which picture of a check: the probe or the reference."""


BUG_WORDS = (
    "Something went wrong in the program",
    "Try again. If it happens again, tell your administrator.",
)
"""Title and remedy of everything that is no ``FaceMatchError``."""


class FaceMatchError(Exception):
    """An expected failure: what is wrong and what a person can do about it.

    Args:
        title: one sentence without a full stop, with ``{fields}`` for the values.
        remedy: what to do, as full sentences, with ``{fields}`` for the values.
        values: fills the fields of both templates.
    """

    code: ClassVar[str] = "failure"
    """Stable machine name of this kind of failure, for JSON and for tests."""

    def __init__(self, title: str, remedy: str, **values: Any) -> None:
        super().__init__(title, remedy)
        self.title_template = title
        self.remedy_template = remedy
        self.values = values

    @property
    def title(self) -> str:
        return self.title_template.format(**self.values)

    @property
    def remedy(self) -> str:
        return self.remedy_template.format(**self.values)

    def __str__(self) -> str:
        return f"{self.title}. {self.remedy}"


class PictureError(FaceMatchError):
    """A picture cannot be used: the parent of everything that the person mends with another picture.

    Attributes:
        side: ``selfie`` or ``document``, where the error arose among the pictures of a check.
        number: of several selfies, which one, counted from 1.
    """

    code = "picture_unusable"
    side: PictureSide | None = None
    number: int | None = None


@contextmanager
def naming(side: PictureSide, number: int | None = None) -> Iterator[None]:
    """Says of a ``PictureError`` that passes through which picture it is about."""
    try:
        yield
    except PictureError as error:
        error.side, error.number = side, number
        raise


def numbered(things: Sequence[_T]) -> Iterator[tuple[int | None, _T]]:
    """Each with its number, counted from 1; a single one has none."""
    for number, thing in enumerate(things, start=1):
        yield number if len(things) > 1 else None, thing


class UnreadablePictureError(PictureError):
    """The file is empty, broken, cut off, or is no picture at all."""

    code = "picture_unreadable"


class PictureTooLargeError(PictureError):
    """The picture is beyond the limits on pixels, bytes or memory."""

    code = "picture_too_large"


class NoFaceError(PictureError):
    """No face was found in any of the four orientations."""

    code = "no_face"


class SeveralFacesError(PictureError):
    """Several faces are equally likely to be meant; a person must choose one.

    Args:
        search: the ``FaceSearch`` that holds them. Errors stand below every room and do not know its type.
    """

    code = "several_faces"

    def __init__(self, title: str, remedy: str, *, search: Any, **values: Any) -> None:
        super().__init__(title, remedy, **values)
        self.search = search


class FaceTooSmallError(PictureError):
    """A face was found, but it holds too few pixels to be compared."""

    code = "face_too_small"


class MixedPeopleError(PictureError):
    """The selfies that were to be fused do not all show the same person."""

    code = "mixed_people"


class PolicyError(FaceMatchError):
    """The site's policy file is broken, has an unknown key, or is looser than it may be."""

    code = "policy_unusable"


class TableError(FaceMatchError):
    """A list of pairs, people or checks cannot be used; the message names the row where there is one."""

    code = "table_unusable"


class DatasetError(FaceMatchError):
    """Pictures of people to learn from cannot be used: a broken archive, an unknown layout, too few people."""

    code = "dataset_unusable"


class TrainingConfigError(FaceMatchError):
    """The configuration of a training run is broken, has an unknown key, or does not fit the data."""

    code = "training_config_unusable"


class TrainingError(FaceMatchError):
    """A training run cannot go on: the loss is no number, the memory or the disk is full."""

    code = "training_failed"


class OutputError(FaceMatchError):
    """What was worked out cannot be written."""

    code = "output_unwritable"


class ModelError(FaceMatchError):
    """A model folder is missing, incomplete, or does not match its card."""

    code = "model_unusable"


class ModelChangedError(ModelError):
    """A model file does not have the SHA-256 that its card states."""

    code = "model_changed"


class EngineError(FaceMatchError):
    """The chosen engine or device is not available on this machine."""

    code = "engine_unavailable"


class CameraError(FaceMatchError):
    """The camera is missing, busy, denied or was unplugged."""

    code = "camera_unavailable"


class RecordsError(FaceMatchError):
    """The records cannot be written or read. What cannot be recorded is not shown."""

    code = "records_unusable"


class DamagedRecordsError(RecordsError):
    """The file of the records holds what no database can; opening it again keeps it aside."""

    code = "records_damaged"


class ChangedRecordError(RecordsError):
    """A record is not as it was written."""

    code = "record_changed"


class RecordsKeyError(RecordsError):
    """The key of the records is missing, locked away, or another one."""

    code = "records_key_unavailable"


class PassphraseNeededError(RecordsKeyError):
    """The key of the records lies behind a passphrase that was not given, or was given wrong."""

    code = "records_passphrase_needed"


class LostKeyError(RecordsKeyError):
    """The key of the records is gone, or damaged: only its exported copy brings it back."""

    code = "records_key_lost"


class ServerUnreachableError(RecordsError):
    """The site's database server does not answer now. What is recorded waits on this machine until it does."""

    code = "records_server_unreachable"


class NotAllowedError(FaceMatchError):
    """Nobody has signed in with that name and password, or they may not do this."""

    code = "not_allowed"


class UsageError(FaceMatchError):
    """The command line or its combination of options is wrong."""

    code = "usage"
