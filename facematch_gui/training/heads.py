"""What stands behind a network only while it learns to tell many people apart."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops


@keras.saving.register_keras_serializable("facematch")
class CosineHead(keras.layers.Layer):  # type: ignore[misc]
    """Cosines (n, classes) between embeddings (n, d) and one learnt vector a person; their lengths do not count.

    Source: Wang et al., "NormFace: L2 Hypersphere Embedding for Face Verification", 2017. Computes in float32 whatever
    the policy of mixed precision.

    Args:
        classes: how many people are learnt from.
    """

    def __init__(self, classes: int, **kwargs: Any) -> None:
        kwargs.setdefault("dtype", "float32")
        super().__init__(**kwargs)
        self.classes = classes

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        self.kernel = self.add_weight(
            name="kernel", shape=(input_shape[-1], self.classes), initializer="glorot_uniform", trainable=True
        )

    def call(self, embeddings: Any) -> Any:
        return ops.matmul(_unit(embeddings, axis=-1), _unit(self.kernel, axis=0))

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        return (*input_shape[:-1], self.classes)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "classes": self.classes}


def _unit(vectors: Any, axis: int) -> Any:
    """Vectors at unit length; one that is next to nothing stays so, with a finite slope."""
    squares = ops.sum(ops.square(vectors), axis=axis, keepdims=True)
    return vectors * ops.rsqrt(ops.maximum(squares, 1e-12))
