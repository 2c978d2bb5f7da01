"""Drawings: what every layer becomes, that nothing is left out or overlaps, and files that open."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PIL import Image

from facematch_gui.training.networks import ARCHITECTURES, build_network

if TYPE_CHECKING:
    import keras

    from facematch_gui.training.drawing import Diagram


@pytest.fixture(scope="module", params=ARCHITECTURES)
def network(request: pytest.FixtureRequest) -> keras.Model:
    pytest.importorskip("tensorflow")
    return build_network(request.param)


@pytest.fixture(scope="module")
def diagram(network: keras.Model) -> Diagram:
    from facematch_gui.training.drawing import network_diagram

    return network_diagram(network)


def test_every_convolution_and_every_junction_has_a_box(network: keras.Model, diagram: Diagram) -> None:
    names = [box.note.split()[0] for box in diagram.boxes]
    assert len(set(names)) == len(names)
    steps = ("Conv2D", "MaxPooling2D", "AveragePooling2D", "Concatenate", "Add", "Dense", "InputLayer")
    assert {layer.name for layer in network.layers if type(layer).__name__ in steps} <= set(names)


def test_every_layer_is_said(network: keras.Model, diagram: Diagram) -> None:
    said = [step for box in diagram.boxes for step in box.title.removesuffix(", uint8 RGB").split(", ")]
    assert len(said) == len(network.layers)


def test_the_drawing_is_one_way_from_the_chips_to_the_embeddings(diagram: Diagram) -> None:
    names = [box.name for box in diagram.boxes]
    assert names[0] == "chips"
    assert {start for start, _ in diagram.edges} == set(names) - {names[-1]}
    assert {end for _, end in diagram.edges} == set(names) - {"chips"}
    assert diagram.boxes[-1].note.endswith(" 128")


def test_an_inception_module_branches_and_joins() -> None:
    pytest.importorskip("tensorflow")
    from facematch_gui.training.drawing import network_diagram

    diagram = network_diagram(build_network("inception-96"))
    titles = {box.name: box.title for box in diagram.boxes}
    joined = [titles[start] for start, end in diagram.edges if end == "level1_a_join"]
    assert joined == [
        "pad 1, conv 3×3, norm, relu", "pad 2, conv 5×5, norm, relu", "conv 1×1, norm, relu, pad 3 and 4",
        "conv 1×1, norm, relu",
    ]  # fmt: skip
    assert diagram.title == "inception-96: 3,743,280 parameters"


def test_a_network_becomes_a_picture(diagram: Diagram) -> None:
    from facematch_gui.training.drawing import draw

    content = draw(diagram, "png")
    picture = np.asarray(Image.open(io.BytesIO(content)).convert("RGB"))
    border = np.concatenate([picture[:8].reshape(-1, 3), picture[-8:].reshape(-1, 3), picture[:, :8].reshape(-1, 3)])
    assert border.min() == 255, "something reaches over the edge"
    assert 0.02 < (picture != 255).any(axis=2).mean() < 0.9
    assert content == draw(diagram, "png")


def test_a_network_becomes_a_drawing_whose_words_can_be_searched(diagram: Diagram) -> None:
    from facematch_gui.training.drawing import draw

    content = draw(diagram, "svg")
    texts = [text.text for text in ET.fromstring(content).iter("{http://www.w3.org/2000/svg}text")]
    assert texts == [diagram.title, *(words for box in diagram.boxes for words in (box.title, box.note))]
    assert content == draw(diagram, "svg")
    assert b"<dc:date>" not in content


def test_the_triplet_model_shares_one_network(network: keras.Model) -> None:
    from facematch_gui.training.drawing import draw, triplet_diagram

    diagram = triplet_diagram(network)
    into = [start for start, end in diagram.edges if end == "network"]
    out = [end for start, end in diagram.edges if start == "network"]
    assert into == ["positive", "anchor", "negative"]
    assert out == [f"{role} embedding" for role in into]
    assert {start for start, end in diagram.edges if end == "near"} == {"positive embedding", "anchor embedding"}
    assert {start for start, end in diagram.edges if end == "far"} == {"negative embedding", "anchor embedding"}
    assert draw(diagram, "png").startswith(b"\x89PNG")
