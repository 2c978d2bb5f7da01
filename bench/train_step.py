"""A training step of inception-96 by the original's recipe, and what each way to compute it costs.

Run: python bench/train_step.py [--steps N] [VARIANT ...]

Every variant runs in a process of its own, since TensorFlow takes its threads once. Beside the time stands whether two
runs from one seed end in the same weights, bit by bit.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from typing import Any

TRIPLETS = 32
WARM_UP = 3
MOST_SECONDS = 1.2
"""What a step may take on two cores."""


@dataclass(frozen=True)
class Variant:
    """One way to compute the same step.

    Attributes:
        graph: trace the step once, instead of running each operation by itself.
        jit: let XLA compile it.
        calls: 1 for all chips of a batch in one call of the network; 3 for anchors, positives and negatives apart, as
            the original did.
        threads: inside an operation; 0 leaves it to TensorFlow.
        at_once: how many operations may run side by side; 0 leaves it to TensorFlow.
        deterministic: forbid operations whose result depends on the order in which threads finish.
        onednn: Intel's kernels.
    """

    graph: bool = True
    jit: bool = False
    calls: int = 1
    threads: int = 0
    at_once: int = 1
    deterministic: bool = True
    onednn: bool = True


VARIANTS = {
    "standard": Variant(),
    "operations side by side": Variant(at_once=0),
    "not deterministic": Variant(at_once=0, deterministic=False),
    "eager": Variant(graph=False),
    "xla": Variant(jit=True, at_once=0, deterministic=False),  # Keras leaves XLA out where it must be deterministic
    "three calls": Variant(calls=3),
    "one thread": Variant(threads=1),
    "without oneDNN": Variant(onednn=False),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("variants", nargs="*", default=list(VARIANTS), metavar="VARIANT", help=", ".join(VARIANTS))
    parser.add_argument("--steps", type=int, default=8)
    options = parser.parse_args()
    standard = None
    for name in options.variants:
        runs = [_in_a_process(VARIANTS[name], options.steps) for _ in range(2)]
        step = min(run["seconds"] for run in runs)
        standard = standard or step
        same = runs[0]["weights"] == runs[1]["weights"]
        print(
            f"{name}: {step:.2f} s a step, {step / standard:.2f} times {options.variants[0]}, "
            f"{3 * TRIPLETS / step:.0f} chips/s, first step {runs[0]['first']:.1f} s, "
            f"{'the same weights' if same else 'other weights'} twice, load {os.getloadavg()[0]:.1f}",
            flush=True,
        )
    print(f"at most {MOST_SECONDS} s a step on two cores are asked for")


def _in_a_process(variant: Variant, steps: int) -> dict[str, Any]:
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": str(int(variant.onednn))}
    command = [sys.executable, "-c", f"from bench.train_step import measure; measure({asdict(variant)!r}, {steps})"]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    result: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    return result


def measure(settings: dict[str, Any], steps: int) -> None:
    """Prints the median seconds a step, those of the first, and a hash of the weights at the end."""
    import keras
    import numpy as np
    import tensorflow as tf

    from facematch_gui.training.networks import network_weights

    variant = Variant(**settings)
    tf.config.threading.set_intra_op_parallelism_threads(variant.threads)
    tf.config.threading.set_inter_op_parallelism_threads(variant.at_once)
    if variant.deterministic:
        tf.config.experimental.enable_op_determinism()
    keras.utils.set_random_seed(0)
    network, model = _models(variant)
    rng = np.random.default_rng(0)
    times = []
    for _ in range(WARM_UP + steps):
        chips = rng.integers(0, 256, (TRIPLETS, 3, 96, 96, 3), np.uint8)
        start = time.perf_counter()
        model.train_on_batch(chips, np.zeros(TRIPLETS, np.float32))
        times.append(time.perf_counter() - start)
    weights = b"".join(array.tobytes() for array in network_weights(network).values())
    print(
        json.dumps(
            {
                "seconds": statistics.median(times[WARM_UP:]),
                "first": times[0],
                "weights": hashlib.sha256(weights).hexdigest(),
            }
        )
    )


def _models(variant: Variant) -> tuple[Any, Any]:
    """The network, and around it what learns from triplets (n, 3, 96, 96, 3)."""
    import keras
    from keras import ops

    from facematch_gui.training.losses import OriginalLoss
    from facematch_gui.training.networks import build_network

    network = build_network("inception-96")

    class Triplets(keras.Model):  # type: ignore[misc]
        def call(self, chips: Any, training: bool = False) -> Any:
            if variant.calls == 3:
                return ops.stack([network(chips[:, place], training=training) for place in range(3)], axis=1)
            flat = ops.reshape(chips, (-1, *chips.shape[2:]))
            return ops.reshape(network(flat, training=training), (-1, 3, network.output_shape[-1]))

    model = Triplets()
    model.network = network
    model.compile(keras.optimizers.Adam(), OriginalLoss(), run_eagerly=not variant.graph, jit_compile=variant.jit)
    return network, model


if __name__ == "__main__":
    main()
