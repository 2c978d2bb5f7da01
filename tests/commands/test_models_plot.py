"""``facematch models plot``: files on the disk, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from facematch_gui.cli import main
from facematch_gui.commands import exits


@pytest.fixture(autouse=True, scope="module")
def _tensorflow() -> None:
    pytest.importorskip("tensorflow")


@pytest.mark.parametrize("name", ["inception-96", "face-resnet"])
@pytest.mark.parametrize(("suffix", "begins"), [(".png", b"\x89PNG"), (".SVG", b"<?xml")])
def test_networks_are_drawn(tmp_path: Path, name: str, suffix: str, begins: bytes) -> None:
    file = tmp_path / f"network{suffix}"
    assert main(["models", "plot", name, "--out", str(file)]) == exits.SUCCESS
    assert file.read_bytes().startswith(begins)


def test_the_triplet_model_is_another_drawing(tmp_path: Path) -> None:
    file = tmp_path / "triplet.svg"
    assert main(["models", "plot", "inception-96", "--triplet", "--out", str(file)]) == exits.SUCCESS
    content = file.read_text("utf-8")
    assert "softmax(d+, d-)" in content
    assert "level1_a_join" not in content


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["inception-96", "--out", "network.pdf"], exits.USAGE, "does not end in .png or .svg"),
        (["inception-96"], exits.USAGE, "--out"),
        (["no-such-model", "--out", "network.png"], exits.PROGRAM, "no model of that name"),
        (["inception-96", "--triplet", "--out", "nowhere/network.png"], exits.PROGRAM, "cannot be written"),
    ],
)
def test_what_cannot_be_drawn_is_said(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    code: int,
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["models", "plot", *words]) == code
    assert said in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
