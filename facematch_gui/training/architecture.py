"""The shape of the bundled ResNet, free of any framework: what its weights are called and how large they are.

Source: ``anet_type`` in dlib's example ``dnn_face_recognition_ex.cpp``.
"""

from __future__ import annotations

from dataclasses import dataclass

CHIP_SIZE = 150
"""Side of the square chip in pixels."""

EMBEDDING_SIZE = 128

CHANNEL_MEAN = (122.782, 117.001, 104.298)
"""Mean of red, green and blue that the network subtracts (dlib's ``input_rgb_image_sized``)."""

CHANNEL_SCALE = 256.0
"""What the network divides by after that."""


@dataclass(frozen=True)
class Convolution:
    """One convolution with its bias, the affine layer behind it folded in.

    Attributes:
        name: of the Keras layer, and the folder of its arrays in ``weights.npz``.
        channels_in, channels_out: how many feature maps go in and come out.
        size: side of the square kernel in pixels.
        stride: 1 pads by half the kernel; 2 does not pad.
    """

    name: str
    channels_in: int
    channels_out: int
    size: int
    stride: int

    @property
    def kernel_shape(self) -> tuple[int, int, int, int]:
        """Height, width, channels in, channels out, as Keras lays kernels out."""
        return self.size, self.size, self.channels_in, self.channels_out


@dataclass(frozen=True)
class Block:
    """One residual block: two convolutions and a shortcut around them.

    Attributes:
        first, second: the convolutions in order. When ``first`` has stride 2 the shortcut is pooled by 2 x 2 and both
            branches are padded with zeros to the larger height, width and channel count.
    """

    first: Convolution
    second: Convolution

    @property
    def halves(self) -> bool:
        return self.first.stride == 2


STEM = Convolution("stem", channels_in=3, channels_out=32, size=7, stride=2)

_LEVELS = ((32, 3, False), (64, 4, True), (128, 3, True), (256, 3, True), (256, 1, True))
"""Channels, blocks, and whether the first block halves the picture, from the picture inwards."""


def _blocks() -> tuple[Block, ...]:
    blocks = []
    channels_in = STEM.channels_out
    for level, (channels, count, halves) in enumerate(_LEVELS, start=1):
        for number in range(1, count + 1):
            name = f"level{level}_block{number}"
            stride = 2 if halves and number == 1 else 1
            blocks.append(
                Block(
                    Convolution(f"{name}_conv1", channels_in, channels, size=3, stride=stride),
                    Convolution(f"{name}_conv2", channels, channels, size=3, stride=1),
                )
            )
            channels_in = channels
    return tuple(blocks)


BLOCKS = _blocks()
"""The fourteen residual blocks, from the picture inwards."""

CONVOLUTIONS = (STEM, *(convolution for block in BLOCKS for convolution in (block.first, block.second)))
"""All 29 convolutions, from the picture inwards."""

DENSE_NAME = "embedding"
DENSE_SHAPE = (CONVOLUTIONS[-1].channels_out, EMBEDDING_SIZE)
"""The last layer multiplies the pooled features by this matrix; it has no bias."""


def weight_shapes() -> dict[str, tuple[int, ...]]:
    """Name and shape of every array in ``weights.npz``, from the picture inwards."""
    shapes: dict[str, tuple[int, ...]] = {}
    for convolution in CONVOLUTIONS:
        shapes[f"{convolution.name}/kernel"] = convolution.kernel_shape
        shapes[f"{convolution.name}/bias"] = (convolution.channels_out,)
    shapes[f"{DENSE_NAME}/kernel"] = DENSE_SHAPE
    return shapes
