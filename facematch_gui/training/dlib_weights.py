"""Reads the weights of the bundled ResNet from dlib's own file format.

dlib writes a network as a stream of values without an index (``dlib/serialize.h``, ``dlib/dnn/layers.h``). Three of
them matter here. An integer is one byte (sign in bit 7, number of bytes that follow in the low four bits) and that many
little-endian bytes. A string is its length as an integer, then its bytes. A tensor is the integer 2 (its version), the
four integers n, k, nr and nc, then n * k * nr * nc little-endian float32. Every layer that has parameters writes its
name as a string and then one tensor that holds them all; those layers come in the order of the data, from the picture
inwards. A convolution goes on to write how many filters it has, their height and width, and its strides; a dense layer
writes how many outputs and inputs it has between its name and its tensor.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from facematch_gui.errors import ModelError
from facematch_gui.training.architecture import CONVOLUTIONS, DENSE_NAME, DENSE_SHAPE, Convolution

Weights = Mapping[str, NDArray[np.float32]]
"""Arrays by name, as :func:`facematch_gui.training.architecture.weight_shapes` lists them."""

_TENSOR_VERSION = 2
_LARGEST_TENSOR = 1 << 24
"""No tensor of a network this small holds more values; beyond it the file is broken."""


class LayerKind(StrEnum):
    """The layers that have parameters, by the name under which dlib writes them."""

    CONVOLUTION = "con_4"
    AFFINE = "affine_"
    DENSE = "fc_2"


@dataclass(frozen=True, eq=False)
class DlibLayer:
    """One layer with parameters.

    Attributes:
        kind: which layer it is.
        parameters: all of them in one row, as dlib keeps them.
        geometry: of a convolution, its filters, height, width, vertical and horizontal stride; of a dense layer, its
            outputs and inputs; else empty.
    """

    kind: LayerKind
    parameters: NDArray[np.float32]
    geometry: tuple[int, ...]


def read_layers(data: bytes) -> tuple[DlibLayer, ...]:
    """Every layer with parameters in a dlib network file, from the picture inwards.

    Raises:
        ModelError: the bytes end early or are not what dlib writes.
    """
    return tuple(_iter_layers(data))


def read_resnet(data: bytes) -> dict[str, NDArray[np.float32]]:
    """The weights of the bundled ResNet, each affine layer folded into the convolution before it.

    With the kernel K and bias b of a convolution and the affine's scale g and shift h, both a number a channel,
    ``g (K * x + b) + h = (g K) * x + (g b + h)``.

    Args:
        data: the content of ``dlib_face_recognition_resnet_model_v1.dat``.

    Returns:
        float32 arrays named and shaped as :func:`facematch_gui.training.architecture.weight_shapes` says.

    Raises:
        ModelError: the file is broken or holds another network.
    """
    layers = read_layers(data)
    expected = [LayerKind.CONVOLUTION, LayerKind.AFFINE] * len(CONVOLUTIONS) + [LayerKind.DENSE]
    if [layer.kind for layer in layers] != expected:
        raise _unexpected(f"it has {len(layers)} layers with weights in an order other than the ResNet's")
    weights: dict[str, NDArray[np.float32]] = {}
    for index, convolution in enumerate(CONVOLUTIONS):
        kernel, bias = _fold(convolution, layers[2 * index], layers[2 * index + 1])
        weights[f"{convolution.name}/kernel"] = kernel
        weights[f"{convolution.name}/bias"] = bias
    if layers[-1].geometry != DENSE_SHAPE[::-1]:
        raise _unexpected(f"{DENSE_NAME} has the geometry {layers[-1].geometry}, not {DENSE_SHAPE[::-1]}")
    weights[f"{DENSE_NAME}/kernel"] = _shaped(layers[-1].parameters, DENSE_SHAPE, DENSE_NAME)
    for name, array in weights.items():
        if not np.isfinite(array).all():
            raise _unexpected(f"{name} holds values that are not numbers")
    return weights


def _fold(
    convolution: Convolution, filters: DlibLayer, affine: DlibLayer
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Kernel (height, width, in, out) and bias (out,) of a convolution with its affine layer folded in."""
    out, size = convolution.channels_out, convolution.size
    geometry = (out, size, size, convolution.stride, convolution.stride)
    if filters.geometry != geometry:
        raise _unexpected(f"{convolution.name} has the geometry {filters.geometry}, not {geometry}")
    taps = convolution.channels_in * size * size
    parameters = _shaped(filters.parameters, (out * taps + out,), convolution.name)
    scale, shift = _shaped(affine.parameters, (2, out), f"{convolution.name}, affine")
    kernel = parameters[: out * taps].reshape(out, convolution.channels_in, size, size).transpose(2, 3, 1, 0)
    return np.ascontiguousarray(kernel * scale), parameters[out * taps :] * scale + shift


def _shaped(values: NDArray[np.float32], shape: tuple[int, ...], name: str) -> NDArray[np.float32]:
    if values.size != np.prod(shape):
        raise _unexpected(f"{name} has {values.size} values, not {np.prod(shape)}")
    return values.reshape(shape)


def _iter_layers(data: bytes) -> Iterator[DlibLayer]:
    markers = {kind: bytes((1, len(kind))) + kind.encode() for kind in LayerKind}
    position = 0
    while True:
        found = [(at, kind) for kind, marker in markers.items() if (at := data.find(marker, position)) >= 0]
        if not found:
            return
        start, kind = min(found)
        reader = _Reader(data, start + len(markers[kind]))
        before = reader.integers(2 if kind is LayerKind.DENSE else 0)
        parameters = reader.tensor()
        geometry = before + reader.integers(5 if kind is LayerKind.CONVOLUTION else 0)
        yield DlibLayer(kind, parameters, geometry)
        position = reader.position


class _Reader:
    """Reads dlib's values one after the other and never past the end."""

    def __init__(self, data: bytes, position: int) -> None:
        self._data = data
        self.position = position

    def _take(self, count: int) -> bytes:
        end = self.position + count
        if end > len(self._data):
            raise _unexpected("it ends in the middle of a value")
        taken = self._data[self.position : end]
        self.position = end
        return taken

    def integer(self) -> int:
        head = self._take(1)[0]
        count = head & 0x0F
        if head & 0x70 or not 1 <= count <= 8:
            raise _unexpected(f"an integer starts with the byte {head:#04x}")
        value = int.from_bytes(self._take(count), "little")
        return -value if head & 0x80 else value

    def integers(self, count: int) -> tuple[int, ...]:
        return tuple(self.integer() for _ in range(count))

    def tensor(self) -> NDArray[np.float32]:
        """The values of one tensor in one row."""
        if (version := self.integer()) != _TENSOR_VERSION:
            raise _unexpected(f"a tensor has version {version}, not {_TENSOR_VERSION}")
        count = 1
        for _ in range(4):
            extent = self.integer()
            if not 0 <= extent <= _LARGEST_TENSOR:
                raise _unexpected(f"a tensor has an extent of {extent}")
            count *= extent
        if count > _LARGEST_TENSOR:
            raise _unexpected(f"a tensor has {count} values")
        return np.frombuffer(self._take(4 * count), dtype="<f4").astype(np.float32)


def _unexpected(what: str) -> ModelError:
    return ModelError(
        "The dlib weight file is not as expected: {what}",
        "Use dlib_face_recognition_resnet_model_v1.dat as it is in the package face_recognition_models 0.3.0.",
        what=what,
    )
