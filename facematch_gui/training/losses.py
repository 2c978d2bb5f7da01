"""What a network is to make small while it learns: five losses in Keras' own operations, so that any backend has them.

All of them see float32 whatever the policy of mixed precision, answer with one number a sample, and leave the mean to
Keras. Their gradients are finite everywhere: also between two pictures that are the same, where a distance has a kink,
and for a batch that holds nothing to compare.
"""

from __future__ import annotations

import math
from typing import Any, Literal

import keras
from keras import ops

_SMALLEST = 1e-12
"""Squared distances below this count as nought: the slope of the root is not followed there."""

_SMALLEST_SINE = 1e-3
"""A margin turns an angle by at most its share of a right angle's slope times the inverse of this."""


@keras.saving.register_keras_serializable("facematch")
class OriginalLoss(keras.losses.Loss):  # type: ignore[misc]
    """The original program's loss over triplets: a softmax over the two L1 distances.

    With d+ and d- the sums of absolute differences between anchor and positive, anchor and negative, and
    (p+, p-) = softmax(d+, d-), a triplet's loss is abs(p+) + abs(1 - p-): 0 where the negative is far away, 1 where
    both are as far, 2 at worst. Source: the original program's notebook.

    ``y_pred`` is (n, 3, d): anchors, positives, negatives. ``y_true`` is ignored.
    """

    def call(self, y_true: Any, y_pred: Any) -> Any:  # noqa: ARG002 - triplets say themselves who is who
        anchor, positive, negative = _triplets(y_pred)
        near = ops.sum(ops.abs(anchor - positive), axis=-1)
        far = ops.sum(ops.abs(anchor - negative), axis=-1)
        # Keras' softmax subtracts the larger distance first, so that none overflows.
        shares = ops.softmax(ops.stack([near, far], axis=-1), axis=-1)
        return ops.abs(shares[:, 0]) + ops.abs(1.0 - shares[:, 1])


@keras.saving.register_keras_serializable("facematch")
class TripletLoss(keras.losses.Loss):  # type: ignore[misc]
    """FaceNet's loss over triplets: max(0, d+ - d- + margin) with Euclidean distances.

    Source: Schroff, Kalenichenko and Philbin, "FaceNet: A Unified Embedding for Face Recognition and Clustering", CVPR
    2015, equation 3, which squares the distances.

    ``y_pred`` is (n, 3, d): anchors, positives, negatives. ``y_true`` is ignored.

    Args:
        margin: how much farther than the positive the negative must be, in the (squared) distance's own unit.
        squared: take the squares of the distances.
    """

    def __init__(self, margin: float = 0.2, squared: bool = True, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.margin, self.squared = margin, squared

    def call(self, y_true: Any, y_pred: Any) -> Any:  # noqa: ARG002 - triplets say themselves who is who
        anchor, positive, negative = _triplets(y_pred)
        near = _distance(ops.sum(ops.square(anchor - positive), axis=-1), self.squared)
        far = _distance(ops.sum(ops.square(anchor - negative), axis=-1), self.squared)
        return ops.relu(near - far + self.margin)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "margin": self.margin, "squared": self.squared}


@keras.saving.register_keras_serializable("facematch")
class BatchTripletLoss(keras.losses.Loss):  # type: ignore[misc]
    """FaceNet's loss over triplets that are found in a batch of P people with K pictures each.

    - ``semi-hard``: every pair of one person's pictures, with the nearest stranger that is farther away than they are
      from each other; where there is none, with the farthest stranger. Source: Schroff et al., CVPR 2015, section 3.2.
    - ``hard``: every picture, with its person's farthest picture and the nearest stranger. Source: Hermans, Beyer and
      Leibe, "In Defense of the Triplet Loss for Person Re-Identification", 2017, equation 5 ("batch hard").

    The loss is the mean over the triplets that there are; 0 for a batch without a pair or without a stranger. The
    search for semi-hard ones takes n^3 numbers, 67 MB for 256 pictures.

    ``y_true`` is (n,): the number of each picture's person, below 2^24. ``y_pred`` is (n, d).

    Args:
        margin, squared: as in :class:`TripletLoss`.
        mining: ``semi-hard`` or ``hard``.
    """

    def __init__(
        self,
        margin: float = 0.2,
        mining: Literal["semi-hard", "hard"] = "semi-hard",
        squared: bool = True,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        _one_of(mining, ("semi-hard", "hard"))
        self.margin, self.mining, self.squared = margin, mining, squared

    def call(self, y_true: Any, y_pred: Any) -> Any:
        count = ops.shape(y_pred)[0]
        person = ops.reshape(y_true, (-1,))
        same = ops.equal(person[:, None], person[None, :])
        pairs = ops.logical_and(same, ops.logical_not(ops.cast(ops.eye(count), "bool")))
        strangers = ops.logical_not(same)
        distances = _distance(_squared_distances(y_pred), self.squared)
        mine = _semi_hard if self.mining == "semi-hard" else _batch_hard
        near, far, valid = mine(distances, pairs, strangers)
        losses = ops.where(valid, ops.relu(near - far + self.margin), 0.0)
        valid = ops.cast(valid, losses.dtype)
        # Keras divides by the pictures in the batch; what counts is how many triplets they gave.
        weight = ops.cast(count, losses.dtype) / ops.maximum(ops.sum(valid), 1.0)
        return ops.sum(losses, axis=1) * weight

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "margin": self.margin, "mining": self.mining, "squared": self.squared}


@keras.saving.register_keras_serializable("facematch")
class MarginSoftmaxLoss(keras.losses.Loss):  # type: ignore[misc]
    """A softmax over the people learnt from, in which everyone's own cosine must win by a margin.

    - ``arcface``: the angle to one's own class vector counts as larger by ``margin`` radians. Beyond 180 degrees, where
      the cosine would rise again, margin * sin(margin) is subtracted from the cosine instead. Source: Deng, Guo, Xue
      and Zafeiriou, "ArcFace: Additive Angular Margin Loss for Deep Face Recognition", CVPR 2019, equation 3; the
      authors' own code for what is beyond.
    - ``cosface``: ``margin`` is subtracted from one's own cosine. Source: Wang et al., "CosFace: Large Margin Cosine
      Loss for Deep Face Recognition", CVPR 2018, equation 4.

    ``y_true`` is (n,): the number of each picture's person, below the number of classes. ``y_pred`` is (n, classes):
    cosines, as ``heads.CosineHead`` gives them.

    Args:
        scale: what cosines are multiplied by before the softmax.
        margin: in radians, or in units of the cosine.
        kind: ``arcface`` or ``cosface``.
    """

    def __init__(
        self, scale: float = 30.0, margin: float = 0.35, kind: Literal["arcface", "cosface"] = "arcface", **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        _one_of(kind, ("arcface", "cosface"))
        self.scale, self.margin, self.kind = scale, margin, kind

    def call(self, y_true: Any, y_pred: Any) -> Any:
        person = ops.cast(ops.reshape(y_true, (-1,)), "int32")
        own = ops.one_hot(person, y_pred.shape[-1], dtype=y_pred.dtype)
        cosines = ops.sum(own * y_pred, axis=-1)
        harder = self._harder(cosines)
        logits = self.scale * (y_pred + own * (harder - cosines)[:, None])
        return ops.logsumexp(logits, axis=-1) - self.scale * harder

    def _harder(self, cosines: Any) -> Any:
        """One's own cosines as they count."""
        if self.kind == "cosface":
            return cosines - self.margin
        # At the class vector itself the slope of the sine is without end.
        sines = ops.sqrt(ops.maximum(1.0 - ops.square(cosines), _SMALLEST_SINE**2))
        turned = cosines * math.cos(self.margin) - sines * math.sin(self.margin)
        beyond = cosines - self.margin * math.sin(self.margin)
        return ops.where(cosines > -math.cos(self.margin), turned, beyond)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "scale": self.scale, "margin": self.margin, "kind": self.kind}


@keras.saving.register_keras_serializable("facematch")
class DistillationLoss(keras.losses.Loss):  # type: ignore[misc]
    """The squared Euclidean distance to what a teacher says of the same face.

    The lengths of the vectors count too: ``core.score`` reads from them how much the network knows about a face.
    Source: the regression of Romero et al., "FitNets: Hints for Thin Deep Nets", ICLR 2015, equation 3, on the last
    layer.

    ``y_true`` is (n, d): the teacher's vectors. ``y_pred`` is (n, d).
    """

    def call(self, y_true: Any, y_pred: Any) -> Any:
        return ops.sum(ops.square(y_pred - y_true), axis=-1)


def _triplets(vectors: Any) -> tuple[Any, Any, Any]:
    return vectors[:, 0], vectors[:, 1], vectors[:, 2]


def _distance(squares: Any, squared: bool) -> Any:
    """Distances from their squares, or those themselves; the slope is 0 where the distance is."""
    if squared:
        return squares
    apart = squares > _SMALLEST
    return ops.where(apart, ops.sqrt(ops.where(apart, squares, 1.0)), 0.0)


def _squared_distances(vectors: Any) -> Any:
    """Between all rows, (n, n); never below 0, which rounding would allow."""
    squares = ops.sum(ops.square(vectors), axis=-1)
    products = ops.matmul(vectors, ops.transpose(vectors))
    return ops.relu(squares[:, None] + squares[None, :] - 2.0 * products)


def _semi_hard(distances: Any, pairs: Any, strangers: Any) -> tuple[Any, Any, Any]:
    """For every pair (n, n): its distance, that of its stranger, and whether it is a triplet at all."""
    fixed = ops.stop_gradient(distances)
    # (anchor, positive, negative): strangers that are farther from the anchor than the positive is.
    farther = ops.logical_and(strangers[:, None, :], fixed[:, None, :] > fixed[:, :, None])
    beyond_all = ops.max(fixed) + 1.0
    nearest = ops.argmin(ops.where(farther, fixed[:, None, :], beyond_all), axis=-1)
    farthest = ops.argmax(ops.where(strangers, fixed, -1.0), axis=-1)
    chosen = ops.where(ops.any(farther, axis=-1), nearest, farthest[:, None])
    far = ops.take_along_axis(distances, chosen, axis=1)
    return distances, far, ops.logical_and(pairs, ops.any(strangers, axis=1)[:, None])


def _batch_hard(distances: Any, pairs: Any, strangers: Any) -> tuple[Any, Any, Any]:
    """For every anchor (n, 1): its farthest positive's distance, its nearest stranger's, and whether it has both."""
    fixed = ops.stop_gradient(distances)
    beyond_all = ops.max(fixed) + 1.0
    farthest = ops.argmax(ops.where(pairs, fixed, -1.0), axis=1)[:, None]
    nearest = ops.argmin(ops.where(strangers, fixed, beyond_all), axis=1)[:, None]
    valid = ops.logical_and(ops.any(pairs, axis=1), ops.any(strangers, axis=1))[:, None]
    return ops.take_along_axis(distances, farthest, axis=1), ops.take_along_axis(distances, nearest, axis=1), valid


def _one_of(value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise ValueError(f"{value!r} is none of {', '.join(known)}")
