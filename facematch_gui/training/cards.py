"""What the bundled models' folders say about themselves: the fixed parts of ``card.json``, and the notices."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from facematch_gui.core.recipe import STANDARD_RECIPE
from facematch_gui.engines.model_pack import CARD_FILE, SCHEMA, card_text, chip_fields
from facematch_gui.training.architecture import CHANNEL_MEAN, CHANNEL_SCALE, CHIP_SIZE, EMBEDDING_SIZE
from facematch_gui.training.packages import MEDIAPIPE, RECOGNITION, Package

NETWORK_FILE = "network.tflite"
WEIGHTS_FILE = "weights.npz"

RESNET_MEMBER = "face_recognition_models/models/dlib_face_recognition_resnet_model_v1.dat"

SHORT_RANGE_FILE = "face_detection_short_range.tflite"
FULL_RANGE_FILE = "face_detection_full_range_sparse.tflite"
MESH_FILE = "face_landmark.tflite"

FINDER_MEMBERS = {
    SHORT_RANGE_FILE: f"mediapipe/modules/face_detection/{SHORT_RANGE_FILE}",
    FULL_RANGE_FILE: f"mediapipe/modules/face_detection/{FULL_RANGE_FILE}",
    MESH_FILE: f"mediapipe/modules/face_landmark/{MESH_FILE}",
}
"""Every file of the finder, and where the wheel keeps it."""

RESNET_DATA = "About 3 million pictures of 7,485 people from FaceScrub, from VGG and from the web, as the author says."

RESNET_NOTICE = f"""\
Face recognition ResNet

The weights were made by Davis King and placed in the public domain (CC0 1.0, see LICENSE):
https://github.com/davisking/dlib-models, "dlib_face_recognition_resnet_model_v1.dat". They were taken from the
package {RECOGNITION.name} {RECOGNITION.version} by Adam Geitgey,
https://github.com/ageitgey/face_recognition_models.

Changed for FaceMatch: each affine layer is folded into the convolution before it; the graph was rebuilt in Keras
after dlib's example dnn_face_recognition_ex.cpp and exported to LiteRT; {NETWORK_FILE} holds the weights as float16,
{WEIGHTS_FILE} as float32.

What the author says of the training: from scratch, with a metric loss, on about 3 million pictures of 7,485 people from
the FaceScrub and VGG data sets and from the web, without people who are in LFW.
"""

FINDER_NOTICE = f"""\
Face finder: BlazeFace (short and full range) and Face Mesh

Copyright The MediaPipe Authors. Licensed under the Apache License, Version 2.0 (see LICENSE).
https://github.com/google-ai-edge/mediapipe

Taken unchanged from the package {MEDIAPIPE.name} {MEDIAPIPE.version}, which carries no NOTICE file of its own.
LICENSE is that package's, whole; its last part is about a file that is not used here.
"""


def resnet_card(
    files: Mapping[str, bytes], built_with: Mapping[str, str], calibration: Mapping[str, Any] | None
) -> dict[str, Any]:
    """The card of ``face-resnet`` for the given files.

    Args:
        built_with: the releases of the tools that made them; another release may make other bytes.
        calibration: what ``facematch calibrate`` measured with this very network, if it was.
    """
    card = {
        "schema": SCHEMA,
        "name": "face-resnet",
        "kind": "embedder",
        "summary": "ResNet with 29 convolutions: one aligned face in, 128 numbers out. The vectors of two views and "
        "their mirror images are averaged and laid on a sphere of radius 2.5; similarity is the cosine of two faces.",
        "licence": "CC0-1.0",
        "networks": {
            "embedder": {
                "file": NETWORK_FILE,
                "weights": WEIGHTS_FILE,
                "architecture": "face-resnet",
                "precision": {NETWORK_FILE: "float16 weights, float32 arithmetic", WEIGHTS_FILE: "float32"},
                "input": {
                    "width": CHIP_SIZE,
                    "height": CHIP_SIZE,
                    "colour": "RGB",
                    "dtype": "uint8",
                    "lowest": 0,
                    "highest": 255,
                    "preparation": "468 mesh points on the mean face in dlib's chip (padding 0.25); again 1.1 times "
                    "closer",
                    **chip_fields(STANDARD_RECIPE),
                    "inside_the_network": f"minus {list(CHANNEL_MEAN)}, divided by {CHANNEL_SCALE:g}",
                },
                "outputs": [{"name": "embeddings", "shape": [EMBEDDING_SIZE]}],
            }
        },
        "calibration": calibration,
        "files": file_records(files),
        "use": {
            "data": RESNET_DATA,
            "licence": "The author has placed the weights in the public domain.",
            "allowed": "commercial",
        },
        "provenance": _provenance(
            RECOGNITION,
            author="Davis King",
            upstream="https://github.com/davisking/dlib-models",
            members={NETWORK_FILE: RESNET_MEMBER, WEIGHTS_FILE: RESNET_MEMBER},
        ),
        "built_with": dict(built_with),
        "notices": ["LICENSE", "NOTICE"],
    }
    return {name: value for name, value in card.items() if value is not None}


def finder_card(files: Mapping[str, bytes]) -> dict[str, Any]:
    """The card of ``face-finder`` for the given files."""
    return {
        "schema": SCHEMA,
        "name": "face-finder",
        "kind": "finder",
        "summary": "BlazeFace for faces near (short range) and far (full range), and the mesh of 468 points.",
        "licence": "Apache-2.0",
        "networks": {
            "short_range": {
                "file": SHORT_RANGE_FILE,
                "input": _square_input(128, -1, "the picture, letter-boxed"),
                "outputs": [{"name": "regressors", "shape": [896, 16]}, {"name": "classificators", "shape": [896, 1]}],
            },
            "full_range": {
                "file": FULL_RANGE_FILE,
                "input": _square_input(192, -1, "the picture, letter-boxed"),
                "outputs": [{"name": "Identity", "shape": [2304, 16]}, {"name": "Identity_1", "shape": [2304, 1]}],
            },
            "mesh": {
                "file": MESH_FILE,
                "input": _square_input(192, 0, "a square 1.5 times the face's box, turned upright by the eyes"),
                "outputs": [{"name": "conv2d_21", "shape": [1, 1, 1404]}, {"name": "conv2d_31", "shape": [1, 1, 1]}],
            },
        },
        "files": file_records(files),
        "provenance": _provenance(
            MEDIAPIPE,
            author="The MediaPipe Authors",
            upstream="https://github.com/google-ai-edge/mediapipe",
            members=FINDER_MEMBERS,
        ),
        "notices": ["LICENSE", "NOTICE"],
    }


def with_card(card: Mapping[str, Any], files: Mapping[str, bytes]) -> dict[str, bytes]:
    """All files of a model's folder, the card last."""
    return {**files, CARD_FILE: card_text(card).encode()}


def file_records(files: Mapping[str, bytes]) -> dict[str, Any]:
    """The card's ``files``: the SHA-256 and the size of each."""
    return {
        name: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)} for name, content in files.items()
    }


def _square_input(side: int, lowest: int, preparation: str) -> dict[str, Any]:
    return {
        "width": side,
        "height": side,
        "colour": "RGB",
        "dtype": "float32",
        "lowest": lowest,
        "highest": 1,
        "preparation": preparation,
    }


def _provenance(package: Package, author: str, upstream: str, members: Mapping[str, str]) -> dict[str, Any]:
    return {
        "package": package.name,
        "version": package.version,
        "archive": package.file,
        "sha256": package.sha256,
        "members": dict(members),
        "author": author,
        "upstream": upstream,
    }
