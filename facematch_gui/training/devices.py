"""Where a run computes: set up before the first tensor, because afterwards nothing can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Any

import keras

from facematch_gui.errors import TrainingConfigError
from facematch_gui.training.cluster import check_hosts
from facematch_gui.training.sections import RunSection


def set_up(run: RunSection) -> Any | None:
    """Makes the devices ready; on TensorFlow, the only backend that is tested here, all of it.

    Returns:
        TensorFlow's strategy where a run is spread over several devices.

    Raises:
        TrainingConfigError: what is asked for cannot be had on this machine.
    """
    strategy = None
    if keras.backend.backend() == "tensorflow":
        strategy = _set_up_tensorflow(run)
    elif run.devices != "one":
        raise TrainingConfigError(
            "Keras' backend {backend} cannot spread a run over several devices here",
            "Write --set run.devices=one, or use TensorFlow as the backend.",
            backend=keras.backend.backend(),
        )
    keras.utils.set_random_seed(run.seed)
    return strategy


def _set_up_tensorflow(run: RunSection) -> Any | None:
    import tensorflow as tf

    # A process that has computed before, such as a test's, keeps what it was set to then.
    with suppress(RuntimeError):
        if run.device == "cpu":
            tf.config.set_visible_devices([], "GPU")
        for card in tf.config.get_visible_devices("GPU"):
            tf.config.experimental.set_memory_growth(card, enable=True)
        if run.cpu_devices > 1:
            cpu = tf.config.list_physical_devices("CPU")[0]
            tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * run.cpu_devices)
        if run.deterministic and run.devices == "one":
            # Operations that run side by side add gradients up in the order in which they happen to end.
            tf.config.threading.set_inter_op_parallelism_threads(1)
    if run.deterministic:
        tf.config.experimental.enable_op_determinism()
    return _strategy(tf, run)


def _strategy(tf: Any, run: RunSection) -> Any | None:
    if run.devices == "one":
        return None
    if run.devices == "hosts":
        check_hosts()
        return tf.distribute.MultiWorkerMirroredStrategy()
    found = tf.config.list_logical_devices("GPU") or tf.config.list_logical_devices("CPU")
    if len(found) < 2:
        raise TrainingConfigError(
            "A run with run.devices = 'mirrored' needs several devices, and this machine has one",
            "Write --set run.devices=one. To try it on the processor alone: --set run.cpu_devices=2.",
        )
    return tf.distribute.MirroredStrategy([device.name for device in found])


def scope(strategy: Any | None) -> AbstractContextManager[Any]:
    """Where variables are made that a strategy is to spread."""
    return nullcontext() if strategy is None else strategy.scope()


@contextmanager
def precision(name: str) -> Iterator[None]:
    """Networks that are built within compute with this precision."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(name)
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)
