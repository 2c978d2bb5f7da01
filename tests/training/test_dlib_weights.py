"""The reader of dlib's file format, on files written here after its rules; the golden answers prove the real file."""

from __future__ import annotations

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given
from numpy.typing import NDArray

from facematch_gui.errors import ModelError
from facematch_gui.training.architecture import CONVOLUTIONS, DENSE_SHAPE, Convolution, weight_shapes
from facematch_gui.training.dlib_weights import LayerKind, read_layers, read_resnet


def _integer(value: int) -> bytes:
    magnitude = abs(value)
    body = magnitude.to_bytes(max(1, (magnitude.bit_length() + 7) // 8), "little")
    return bytes([len(body) | (0x80 if value < 0 else 0)]) + body


def _values(numbers: list[float]) -> NDArray[np.float32]:
    return np.array(numbers, np.float32)


def _string(text: str) -> bytes:
    return _integer(len(text)) + text.encode()


def _tensor(values: NDArray[np.float32], shape: tuple[int, int, int, int] | None = None) -> bytes:
    extents = shape or (values.size, 1, 1, 1)
    return b"".join(map(_integer, (2, *extents))) + values.astype("<f4").tobytes()


def _convolution(values: NDArray[np.float32], geometry: tuple[int, ...]) -> bytes:
    return _string("con_4") + _tensor(values) + b"".join(map(_integer, geometry)) + b"\x01\x00" * 9


def _affine(values: NDArray[np.float32]) -> bytes:
    return _string("affine_") + _tensor(values) + b"110"


def _dense(values: NDArray[np.float32], outputs: int, inputs: int) -> bytes:
    return (
        _string("fc_2") + _integer(outputs) + _integer(inputs) + _tensor(values, (inputs, outputs, 1, 1)) + b"\x01\x01"
    )


def _geometry(convolution: Convolution) -> tuple[int, ...]:
    out, size, stride = convolution.channels_out, convolution.size, convolution.stride
    return out, size, size, stride, stride


@pytest.fixture(scope="module")
def layers() -> list[bytes]:
    """A network of the right shape with weights that count: every value is its place among its layer's values."""
    written = []
    for convolution in CONVOLUTIONS:
        count = np.prod(convolution.kernel_shape) + convolution.channels_out
        written.append(_convolution(np.arange(count, dtype=np.float32), _geometry(convolution)))
        written.append(_affine(np.arange(2 * convolution.channels_out, dtype=np.float32)))
    written.append(_dense(np.arange(np.prod(DENSE_SHAPE), dtype=np.float32), DENSE_SHAPE[1], DENSE_SHAPE[0]))
    return written


def test_layers_come_with_their_values_and_geometry() -> None:
    header = b"\x01\x01" * 40 + _string("input_rgb_image_sized")
    data = (
        header
        + _convolution(_values([1, 2, 3]), (8, 3, 3, 2, 2))
        + _string("relu_1")
        + _affine(_values([4, 5]))
        + _dense(_values([6, 7]), 2, 1)
    )
    convolution, affine, dense = read_layers(data)
    assert [layer.kind for layer in (convolution, affine, dense)] == list(LayerKind)
    assert convolution.parameters.tolist() == [1, 2, 3]
    assert convolution.geometry == (8, 3, 3, 2, 2)
    assert affine.parameters.tolist() == [4, 5]
    assert affine.geometry == ()
    assert dense.parameters.tolist() == [6, 7]
    assert dense.geometry == (2, 1)


@given(st.integers(-(2**63), 2**63))
def test_integers_of_every_length_and_sign(value: int) -> None:
    data = _string("con_4") + _tensor(_values([1])) + b"".join(map(_integer, (value, 3, 3, 1, 1)))
    assert read_layers(data)[0].geometry == (value, 3, 3, 1, 1)


def test_a_name_among_the_values_is_not_a_layer() -> None:
    hidden = np.frombuffer((_string("con_4") + _string("affine_")).ljust(20, b"\0"), dtype="<f4")
    assert len(read_layers(_affine(hidden))) == 1


def test_a_file_cut_anywhere_is_refused_or_lacks_its_last_layer() -> None:
    data = _affine(_values([1, 2])) + _convolution(_values([3, 4]), (300, 3, 3, 1, 1))
    whole = len(read_layers(data))
    for length in range(len(data)):
        try:
            assert len(read_layers(data[:length])) <= whole
        except ModelError as error:
            assert "dlib weight file" in error.title  # noqa: PT017


@given(st.sampled_from(LayerKind), st.binary(max_size=40))
def test_noise_after_a_name_is_refused_in_words_or_read(kind: LayerKind, noise: bytes) -> None:
    try:
        read_layers(_string(kind) + noise)
    except ModelError as error:
        assert error.remedy  # noqa: PT017


@pytest.mark.parametrize(
    ("extents", "what"),
    [
        ((1 << 40, 1, 1, 1), "extent"),
        ((1 << 20, 1 << 20, 1, 1), "values"),
        ((-1, 1, 1, 1), "extent"),
        ((100, 1, 1, 1), "ends in the middle"),
    ],
)
def test_impossible_tensors_are_refused_before_they_are_read(extents: tuple[int, ...], what: str) -> None:
    with pytest.raises(ModelError, match=what):
        read_layers(_string("affine_") + b"".join(map(_integer, (2, *extents))) + bytes(8))


def test_another_tensor_version_is_refused() -> None:
    with pytest.raises(ModelError, match="version 3"):
        read_layers(_string("affine_") + _integer(3) + bytes(8))


def test_the_network_has_every_array_in_its_shape(layers: list[bytes]) -> None:
    weights = read_resnet(b"".join(layers))
    assert {name: array.shape for name, array in weights.items()} == weight_shapes()
    assert all(array.dtype == np.float32 for array in weights.values())


def test_affine_layers_are_folded_into_their_convolution(layers: list[bytes]) -> None:
    """By hand for one weight: output channel 5, input channel 2, row 3, column 4 of the stem."""
    weights = read_resnet(b"".join(layers))
    scale, shift, bias = 5, 32 + 5, 32 * 3 * 49 + 5
    place = ((5 * 3 + 2) * 7 + 3) * 7 + 4
    assert weights["stem/kernel"][3, 4, 2, 5] == place * scale
    assert weights["stem/bias"][5] == bias * scale + shift
    assert weights["embedding/kernel"][3, 4] == 3 * DENSE_SHAPE[1] + 4


def test_a_network_with_other_layers_is_refused(layers: list[bytes]) -> None:
    with pytest.raises(ModelError, match="layers"):
        read_resnet(b"".join(layers[2:]))
    with pytest.raises(ModelError, match="0 layers"):
        read_resnet(b"not a network at all")


@pytest.mark.parametrize(
    ("place", "layer"),
    [
        (0, _convolution(np.zeros(32 * 3 * 49 + 32, np.float32), (32, 7, 7, 1, 1))),
        (0, _convolution(np.zeros(7, np.float32), (32, 7, 7, 2, 2))),
        (1, _affine(np.zeros(63, np.float32))),
        (1, _affine(np.full(64, np.nan, np.float32))),
        (-1, _dense(np.zeros(256 * 128, np.float32), 256, 128)),
        (-1, _dense(np.zeros(3, np.float32), 128, 256)),
    ],
    ids=["stride", "kernel", "affine", "not-a-number", "dense-turned", "dense-short"],
)
def test_a_layer_of_another_shape_is_refused(layers: list[bytes], place: int, layer: bytes) -> None:
    changed = list(layers)
    changed[place] = layer
    with pytest.raises(ModelError, match="not as expected"):
        read_resnet(b"".join(changed))
