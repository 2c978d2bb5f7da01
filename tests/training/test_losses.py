"""Losses: numbers worked out by hand, gradients against finite differences, kinks, and other backends of Keras."""

from __future__ import annotations

import importlib.util
import json
import math
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

pytestmark = pytest.mark.usefixtures("_tensorflow")

REPOSITORY = Path(__file__).parents[2]

Floats = NDArray[np.float64]

TRIPLETS = np.array([[[0.0, 0.0], [1.0, 0.0], [0.0, 3.0]], [[1.0, 1.0], [2.0, 0.0], [1.0, 3.0]]])
"""Distances of 1 and 3, whichever way they are measured; then L1 distances of 2 and 2, squares of 2 and 4."""

LINE = np.array([[0.0], [1.0], [3.0], [7.0]])
PEOPLE = np.array([0, 0, 1, 1])
"""Two people with two pictures each, on a line."""

LOSSES: dict[str, tuple[str, dict[str, Any]]] = {
    "original": ("OriginalLoss", {}),
    "triplet": ("TripletLoss", {"margin": 5.0}),
    "triplet, not squared": ("TripletLoss", {"margin": 5.0, "squared": False}),
    "semi-hard": ("BatchTripletLoss", {"margin": 5.0}),
    "semi-hard, not squared": ("BatchTripletLoss", {"margin": 5.0, "squared": False}),
    "hard": ("BatchTripletLoss", {"margin": 5.0, "mining": "hard"}),
    "arcface": ("MarginSoftmaxLoss", {"scale": 4.0, "margin": 0.5, "kind": "arcface"}),
    "cosface": ("MarginSoftmaxLoss", {"scale": 4.0, "margin": 0.3, "kind": "cosface"}),
    "distillation": ("DistillationLoss", {}),
}


@pytest.fixture(scope="module")
def _tensorflow() -> None:
    """TensorFlow takes ten seconds to import: in a test's own time, and only where there is one."""
    pytest.importorskip("tensorflow")


def _loss(name: str, /, **settings: Any) -> Callable[[Any, Any], Any]:
    from facematch_gui.training import losses

    made: Callable[[Any, Any], Any] = getattr(losses, name)(**settings)
    return made


def _value(loss: Callable[[Any, Any], Any], truth: Any, answer: Any) -> float:
    return float(loss(np.asarray(truth), np.asarray(answer)))


def _gradient(loss: Callable[[Any, Any], Any], truth: Any, answer: Any) -> Floats:
    import tensorflow as tf

    variable = tf.constant(answer)
    with tf.GradientTape() as tape:
        tape.watch(variable)
        value = loss(tf.constant(truth), variable)
    return np.asarray(tape.gradient(value, variable).numpy(), np.float64)


def _sample(name: str) -> tuple[Floats, Floats]:
    """What a loss is asked about: the truth and an answer, drawn at random, away from every kink."""
    rng = np.random.default_rng(5)
    kind = LOSSES[name][0]
    if kind in ("OriginalLoss", "TripletLoss"):
        return np.zeros(4), rng.normal(size=(4, 3, 6))
    if kind == "BatchTripletLoss":
        return np.array([0.0, 1, 2, 0, 1, 2, 0, 3]), rng.normal(size=(8, 5))
    if kind == "MarginSoftmaxLoss":
        cosines = rng.uniform(-0.9, 0.9, (6, 7))
        cosines[0, 3] = -0.95  # its own, beyond 180 degrees with the margin
        return np.array([3.0, 0, 6, 2, 2, 5]), cosines
    return rng.normal(size=(5, 4)), rng.normal(size=(5, 4))


# --- By hand ----------------------------------------------------------------------------------------------------------


def test_the_originals_loss_is_a_softmax_over_l1_distances() -> None:
    first = math.exp(1) / (math.exp(1) + math.exp(3))
    assert _value(_loss("OriginalLoss"), np.zeros(2), TRIPLETS) == pytest.approx((2 * first + 1) / 2, rel=1e-6)


@pytest.mark.parametrize(("far", "expected"), [((1e6, 0.0), 2.0), ((0.0, 1e6), 0.0)])
def test_the_originals_loss_stands_any_distance(far: tuple[float, float], expected: float) -> None:
    triplet = np.array([[[0.0], [far[0]], [far[1]]]])
    assert _value(_loss("OriginalLoss"), np.zeros(1), triplet) == expected
    assert np.all(np.isfinite(_gradient(_loss("OriginalLoss"), np.zeros(1), triplet)))


@pytest.mark.parametrize(
    ("squared", "expected"),
    # Squares of 1 and 9, then 2 and 4: only the second falls short of the margin. Distances of 1, 3, root 2 and 2.
    [(True, (0 + 1) / 2), (False, ((1 - 3 + 3) + (math.sqrt(2) - 2 + 3)) / 2)],
)
def test_facenets_loss_is_a_hinge(squared: bool, expected: float) -> None:
    loss = _loss("TripletLoss", margin=3.0, squared=squared)
    assert _value(loss, np.zeros(2), TRIPLETS) == pytest.approx(expected, rel=1e-6)


def test_semi_hard_strangers_are_the_nearest_of_those_farther_away() -> None:
    # 0-1 with 3, 1-0 with 3, 3-7 with 0 (both strangers are nearer: the farthest of them), 7-3 with 1.
    expected = [1 - 3 + 2.5, 1 - 2 + 2.5, 4 - 3 + 2.5, 4 - 6 + 2.5]
    loss = _loss("BatchTripletLoss", margin=2.5, squared=False)
    assert _value(loss, PEOPLE, LINE) == pytest.approx(np.mean(expected), rel=1e-6)


def test_batch_hard_takes_the_farthest_of_the_own_and_the_nearest_stranger() -> None:
    expected = [1 - 3 + 2.5, 1 - 2 + 2.5, 4 - 2 + 2.5, 4 - 6 + 2.5]
    loss = _loss("BatchTripletLoss", margin=2.5, mining="hard", squared=False)
    assert _value(loss, PEOPLE, LINE) == pytest.approx(np.mean(expected), rel=1e-6)


def test_squared_distances_mine_the_same_strangers() -> None:
    expected = {"semi-hard": [1 - 9, 1 - 4, 16 - 9, 16 - 36], "hard": [1 - 9, 1 - 4, 16 - 4, 16 - 36]}
    for mining, differences in expected.items():
        loss = _loss("BatchTripletLoss", margin=5.0, mining=mining)
        assert _value(loss, PEOPLE, LINE) == pytest.approx(np.maximum(np.array(differences) + 5, 0).mean(), rel=1e-6)


@pytest.mark.parametrize("mining", ["semi-hard", "hard"])
def test_a_picture_without_a_partner_counts_only_as_a_stranger(mining: str) -> None:
    loss = _loss("BatchTripletLoss", margin=2.5, mining=mining, squared=False)
    # 0-1 with 3 and 1-0 with 3; the person at 3 has no second picture and is no triplet's anchor.
    assert _value(loss, PEOPLE[:3], LINE[:3]) == pytest.approx((0.5 + 1.5) / 2, rel=1e-6)


@pytest.mark.parametrize("mining", ["semi-hard", "hard"])
@pytest.mark.parametrize("people", [[0, 0, 0, 0], [0, 1, 2, 3]], ids=["one person", "no pairs"])
def test_a_batch_without_triplets_asks_for_nothing(mining: str, people: list[int]) -> None:
    loss = _loss("BatchTripletLoss", margin=2.5, mining=mining, squared=False)
    assert _value(loss, people, LINE) == 0
    assert not np.any(_gradient(loss, np.array(people), LINE))


@pytest.mark.parametrize(("kind", "margin"), [("arcface", math.pi / 6), ("cosface", 0.5)])
def test_a_margin_softmax_takes_the_margin_off_the_own_cosine(kind: str, margin: float) -> None:
    # The own cosine of 0.5 counts as 0: cos(60 + 30 degrees), or 0.5 - 0.5. Then two of three logits are equal.
    loss = _loss("MarginSoftmaxLoss", scale=2.0, margin=margin, kind=kind)
    expected = math.log(1 + 1 + math.exp(2 * -0.5))
    assert _value(loss, [0], [[0.5, 0.0, -0.5]]) == pytest.approx(expected, rel=1e-5)


def test_beyond_half_a_turn_arcface_stays_harder_than_the_cosine() -> None:
    loss = _loss("MarginSoftmaxLoss", scale=1.0, margin=0.5, kind="arcface")
    own = -0.95 - 0.5 * math.sin(0.5)
    assert _value(loss, [1], [[0.2, -0.95]]) == pytest.approx(math.log(1 + math.exp(0.2 - own)), rel=1e-5)


def test_distillation_measures_lengths_too() -> None:
    teacher, answer = [[1.0, 2.0], [0.0, 0.0]], [[2.0, 4.0], [0.0, 1.0]]
    assert _value(_loss("DistillationLoss"), teacher, answer) == pytest.approx((5 + 1) / 2)


# --- Slopes -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LOSSES)
def test_gradients_are_those_of_finite_differences(name: str) -> None:
    kind, settings = LOSSES[name]
    loss = _loss(kind, dtype="float64", **settings)
    truth, answer = _sample(name)
    step = 1e-6
    numeric = np.zeros_like(answer)
    for place in np.ndindex(answer.shape):
        shift = np.zeros_like(answer)
        shift[place] = step
        numeric[place] = (_value(loss, truth, answer + shift) - _value(loss, truth, answer - shift)) / (2 * step)
    assert np.abs(numeric).max() > 0.01
    np.testing.assert_allclose(_gradient(loss, truth, answer), numeric, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("fill", [0.0, 0.3, 1.0, -1.0])
def test_slopes_are_finite_where_everything_is_the_same(name: str, fill: float) -> None:
    kind, settings = LOSSES[name]
    truth, answer = _sample(name)
    same = np.full(answer.shape, fill, np.float32)
    loss = _loss(kind, **settings)
    assert np.isfinite(_value(loss, truth, same))
    assert np.all(np.isfinite(_gradient(loss, truth.astype(np.float32), same)))


# --- As Keras handles them --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LOSSES)
def test_a_loss_survives_keras_own_configuration(name: str) -> None:
    import keras

    kind, settings = LOSSES[name]
    loss = _loss(kind, **settings)
    twin = keras.losses.deserialize(json.loads(json.dumps(keras.losses.serialize(loss))))
    assert type(twin) is type(loss)
    truth, answer = _sample(name)
    assert _value(twin, truth, answer) == _value(loss, truth, answer)


@pytest.mark.parametrize("name", LOSSES)
def test_a_traced_loss_is_the_same(name: str) -> None:
    import tensorflow as tf

    kind, settings = LOSSES[name]
    loss = _loss(kind, **settings)
    truth, answer = (array.astype(np.float32) for array in _sample(name))
    open_batch = [tf.TensorSpec([None, *array.shape[1:]], tf.float32) for array in (truth, answer)]
    traced = tf.function(loss, input_signature=open_batch)
    assert float(traced(truth, answer)) == pytest.approx(_value(loss, truth, answer), rel=1e-6)


@pytest.mark.parametrize(
    ("kind", "settings"), [("BatchTripletLoss", {"mining": "soft"}), ("MarginSoftmaxLoss", {"kind": "x"})]
)
def test_an_unknown_kind_is_refused(kind: str, settings: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="is none of"):
        _loss(kind, **settings)


_OTHER_BACKEND = """
import json, sys
import numpy as np
from facematch_gui.training import losses
values = []
for kind, settings, truth, answer in json.load(sys.stdin):
    loss = getattr(losses, kind)(**settings)
    values.append(float(loss(np.array(truth, "float32"), np.array(answer, "float32"))))
print(json.dumps(values))
"""


@pytest.mark.parametrize(("backend", "packages"), [("numpy", ["jax"]), ("jax", ["jax"]), ("torch", ["torch"])])
def test_another_backend_of_keras_gives_the_same_numbers(backend: str, packages: list[str]) -> None:
    if not all(importlib.util.find_spec(package) for package in packages):
        pytest.skip(f"Keras' backend {backend} needs {' and '.join(packages)}, which is not installed")
    questions, expected = [], []
    for name, (kind, settings) in LOSSES.items():
        truth, answer = _sample(name)
        questions.append([kind, settings, truth.tolist(), answer.tolist()])
        expected.append(_value(_loss(kind, **settings), truth, answer))
    answer_process = subprocess.run(
        [sys.executable, "-c", _OTHER_BACKEND],
        input=json.dumps(questions),
        env={**os.environ, "KERAS_BACKEND": backend},
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )
    values = json.loads(answer_process.stdout.splitlines()[-1])
    np.testing.assert_allclose(values, expected, rtol=1e-5)


@pytest.mark.parametrize("module", ["losses", "heads", "inception"])
def test_nothing_but_keras_is_needed_to_learn(module: str) -> None:
    """No backend's own operations: whichever is installed can train."""
    source = (REPOSITORY / "facematch_gui" / "training" / f"{module}.py").read_text(encoding="utf-8")
    assert "tensorflow" not in source
    assert "tf." not in source
