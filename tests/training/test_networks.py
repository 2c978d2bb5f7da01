"""Every network by its name: its size, what it answers, its weights as arrays, freezing and export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.errors import ModelError, TrainingConfigError
from facematch_gui.paths import model_dir
from facematch_gui.training.inception_architecture import MODULES
from facematch_gui.training.networks import (
    ARCHITECTURES,
    build_network,
    freeze,
    keep_statistics,
    levels,
    load_weights,
    network_weights,
)

if TYPE_CHECKING:
    import keras

pytestmark = pytest.mark.usefixtures("_tensorflow")


@pytest.fixture(scope="module")
def _tensorflow() -> None:
    pytest.importorskip("tensorflow")


@pytest.fixture(scope="module")
def weights(_tensorflow: None) -> dict[str, NDArray[np.float32]]:
    """Of an inception whose moving statistics are those of a batch, as after training."""
    model = build_network("inception-96")
    keep_statistics(model, 0.0)
    model(_chips("inception-96", 16), training=True)
    return network_weights(model)


@pytest.fixture(scope="module")
def inception(weights: dict[str, NDArray[np.float32]]) -> keras.Model:
    return build_network("inception-96", weights)


@pytest.fixture(scope="module")
def resnet(_tensorflow: None) -> keras.Model:
    return build_network("face-resnet")


def _chips(name: str, count: int = 3) -> NDArray[np.uint8]:
    """Coloured patches: noise would look all the same to a network."""
    size = ARCHITECTURES[name].recipe.size
    patches = np.random.default_rng(1).integers(0, 256, (count, 6, 6, 3), np.uint8)
    return patches.repeat(size // 6, axis=1).repeat(size // 6, axis=2)


def _numbers(variables: Any) -> int:
    return sum(int(np.prod(variable.shape)) for variable in variables)


def test_inception_has_as_many_numbers_as_the_originals(inception: keras.Model) -> None:
    assert inception.count_params() == 3_743_280
    assert _numbers(inception.trainable_variables) == 3_733_968


def test_inceptions_modules_are_as_large_as_the_originals(inception: keras.Model) -> None:
    shapes = {module.name: inception.get_layer(f"{module.name}_join").output.shape[1:] for module in MODULES}
    assert list(shapes.values()) == [
        (12, 12, 256), (12, 12, 320), (6, 6, 640), (6, 6, 640), (3, 3, 1024), (3, 3, 736), (3, 3, 736),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_a_network_takes_chips_by_its_recipe(name: str) -> None:
    kind = ARCHITECTURES[name]
    model = build_network(name)
    assert model.input_shape == (None, kind.recipe.size, kind.recipe.size, 3)
    embeddings = np.asarray(model(_chips(name), training=False))
    assert embeddings.shape == (3, kind.embedding_size)
    assert embeddings.dtype == np.float32


def test_inception_answers_at_unit_length(inception: keras.Model) -> None:
    answer = np.asarray(inception(_chips("inception-96"), training=False))
    np.testing.assert_allclose(np.linalg.norm(answer, axis=1), 1, atol=1e-6)
    assert np.abs(answer[0] - answer[1]).max() > 0.05


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_embeddings_are_float32_under_mixed_precision(name: str) -> None:
    import keras

    keras.mixed_precision.set_global_policy("mixed_float16")
    try:
        model = build_network(name)
    finally:
        keras.mixed_precision.set_global_policy("float32")
    assert model.output.dtype == "float32"
    assert model.get_layer("stem" if name == "face-resnet" else "stem_conv1").compute_dtype == "float16"
    assert all(array.dtype == np.float32 for array in network_weights(model).values())


def test_an_unknown_network_is_refused() -> None:
    with pytest.raises(ModelError, match="inception-96 and face-resnet"):
        build_network("vgg")


# --- Weights ----------------------------------------------------------------------------------------------------------


def test_weights_come_back_as_they_went_in(inception: keras.Model, weights: dict[str, NDArray[np.float32]]) -> None:
    again = network_weights(inception)
    assert list(again) == list(weights)
    for name, array in again.items():
        np.testing.assert_array_equal(array, weights[name])


def test_the_bundled_weights_have_the_names_and_order_of_the_network(resnet: keras.Model) -> None:
    with np.load(model_dir("face-resnet") / "weights.npz", allow_pickle=False) as archive:
        assert archive.files == list(network_weights(resnet))
        load_weights(resnet, archive)
        np.testing.assert_array_equal(network_weights(resnet)["embedding/kernel"], archive["embedding/kernel"])


@pytest.mark.parametrize("change", ["missing", "shape"])
def test_weights_that_do_not_fit_change_nothing(
    inception: keras.Model, weights: dict[str, NDArray[np.float32]], change: str
) -> None:
    other = {name: array + 1 for name, array in weights.items()}
    if change == "missing":
        del other["embedding/bias"]
    else:
        other["embedding/bias"] = np.zeros(129, np.float32)
    with pytest.raises(ModelError, match="embedding/bias"):
        load_weights(inception, other)
    np.testing.assert_array_equal(network_weights(inception)["stem_conv1/kernel"], weights["stem_conv1/kernel"])


# --- Freezing ---------------------------------------------------------------------------------------------------------


def test_levels_run_from_the_picture_inwards(inception: keras.Model, resnet: keras.Model) -> None:
    assert levels(inception) == ("stem", "level1", "level2", "level3", "embedding")
    assert levels(resnet) == ("stem", "level1", "level2", "level3", "level4", "level5", "embedding")


@pytest.mark.parametrize(
    ("trainable", "first"), [("all", "stem"), ("level4", "level4"), ("level5", "level5"), ("embedding", "embedding")]
)
def test_what_is_before_the_level_is_frozen(resnet: keras.Model, trainable: str, first: str) -> None:
    freeze(resnet, trainable)
    names = levels(resnet)
    trained = {variable.path.partition("/")[0].partition("_")[0] for variable in resnet.trainable_variables}
    assert trained == set(names[names.index(first) :])
    freeze(resnet, "all")
    assert len(resnet.trainable_variables) == 59


def test_frozen_normalisations_keep_their_statistics(weights: dict[str, NDArray[np.float32]]) -> None:
    import keras

    model = build_network("inception-96", weights)
    freeze(model, "level3")
    model.compile(keras.optimizers.SGD(0.1), "mean_squared_error")
    model.train_on_batch(_chips("inception-96"), np.random.default_rng(2).normal(size=(3, 128)).astype(np.float32))
    for name, array in network_weights(model).items():
        moved = not np.array_equal(array, weights[name])
        trains = name.startswith(("level3", "embedding"))
        # A batch normalisation hides the bias of the convolution before it.
        assert moved == trains or (trains and name.endswith("bias")), name


@pytest.mark.parametrize("momentum", [0.0, 0.75])
def test_moving_statistics_follow_the_batch_as_fast_as_asked(momentum: float) -> None:
    model = build_network("inception-96")
    keep_statistics(model, momentum)
    first = model.get_layer("stem_norm1")
    before = np.asarray(first.moving_mean)
    assert (before == 0).all()
    model(_chips("inception-96", 8), training=True)
    once = np.asarray(first.moving_mean)
    model(_chips("inception-96", 8), training=True)
    twice = np.asarray(first.moving_mean)
    assert np.abs(once).max() > 0.01
    # The same batch again: what is left of the way shrinks by the momentum.
    assert twice == pytest.approx(once * (1 + momentum), rel=1e-3, abs=1e-5)


def test_a_level_that_is_not_there_is_refused(inception: keras.Model) -> None:
    with pytest.raises(TrainingConfigError, match=r"level5.*stem, level1, level2, level3, embedding"):
        freeze(inception, "level5")


# --- Export -----------------------------------------------------------------------------------------------------------


def test_litert_answers_what_keras_answers(inception: keras.Model) -> None:
    from ai_edge_litert.interpreter import Interpreter

    from facematch_gui.training.export import export_litert

    chips = _chips("inception-96", 4)
    expected = np.asarray(inception(chips, training=False))
    interpreter = Interpreter(model_content=export_litert(inception, half_precision=False), num_threads=2)
    answer = interpreter.get_signature_runner()(chips=chips)["embeddings"]
    np.testing.assert_allclose(answer, expected, rtol=0, atol=1e-4)


def test_the_same_weights_export_to_the_same_bytes(
    inception: keras.Model, weights: dict[str, NDArray[np.float32]]
) -> None:
    from facematch_gui.training.export import export_litert

    twin = build_network("inception-96", weights)
    assert export_litert(twin, half_precision=True) == export_litert(inception, half_precision=True)


def test_inception_survives_keras_own_configuration(inception: keras.Model) -> None:
    import keras

    twin = keras.Model.from_config(inception.get_config())
    twin.set_weights(inception.get_weights())
    chips = _chips("inception-96", 1)
    np.testing.assert_array_equal(np.asarray(twin(chips)), np.asarray(inception(chips)))
