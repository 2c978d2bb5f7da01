"""What goes into the frozen folder and what stays out, by name."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from frozen.contents import MIGRATIONS, Entry, kept, left_out_modules, plugin_name
from frozen.project import ROOT

from facematch_gui.records.storage import database

QT = "PySide6/Qt"


def _names(entries: list[Entry], wheels: list[Path] | None = None, *, full: bool = False) -> list[str]:
    return [entry.name for entry in kept(entries, wheels or [], full=full)]


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        (f"{QT}/plugins/platforms/libqxcb.so", True),
        (f"{QT}/plugins/platforms/libqwayland.so", True),
        (f"{QT}/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        (f"{QT}/plugins/platforms/libqvnc.so", False),
        (f"{QT}/plugins/multimedia/libffmpegmediaplugin.so", True),
        (f"{QT}/plugins/tls/libqopensslbackend.so", False),
        (f"{QT}/translations/qtbase_zh_CN.qm", True),
        (f"{QT}/translations/qtbase_zh_TW.qm", False),
        (f"{QT}/translations/qtbase_pt_BR.qm", True),
        (f"{QT}/translations/qtbase_ja.qm", False),
        (f"{QT}/translations/qt_help_de.qm", False),
        (f"{QT}/lib/libQt6Quick.so.6", True),
        (f"{QT}/lib/libQt6QuickWidgets.so.6", False),
        (f"{QT}/lib/libQt6Pdf.so.6", False),
        (f"{QT}/lib/libQt6OpenGL.so.6", True),
        ("ai_edge_litert/libLiteRtWebGpuAccelerator.so", True),
        ("ai_edge_litert/libLiteRt.so", False),
        ("ai_edge_litert/vendors/qualcomm/compiler/plugin.so", False),
        ("matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf", True),
        ("matplotlib/mpl-data/sample_data/topobathy.npz", False),
        ("resources/translations/facematch_de.qm", True),
        ("resources/translations/facematch_de.ts", False),
        ("resources/sample/selfie.jpg", True),
        ("numpy-2.4.6.dist-info/METADATA", True),
        ("numpy-2.4.6.dist-info/direct_url.json", False),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("tqdm-4.70.1.dist-info/entry_points.txt", False),
        ("facematch_gui/records/storage/migrations/env.py", True),
        ("matplotlib/mpl-data/fonts/ttf/DejaVuSansMono.ttf", True),
        ("matplotlib/mpl-data/fonts/ttf/DejaVuSansMono-Bold.ttf", False),
        ("opencv_python_headless.libs/libavcodec-57aca189.so.62.28.102", False),
        ("opencv_python_headless.libs/libssl-8248cfc9.so.1.1.1k", False),
        ("opencv_python_headless.libs/libavif-43e630fc.so.16.4.2", True),
        ("pillow.libs/libavif-c6062d5f.so.16.4.2", True),
        ("PySide6\\opengl32sw.dll", False),
    ],
)
def test_a_file_stays_or_goes_by_its_name(name: str, stays: bool) -> None:
    assert _names([Entry(name, "somewhere", "DATA")]) == ([name.replace("\\", "/")] if stays else [])


def test_full_precision_weights_are_for_the_edition_that_learns() -> None:
    weights = [Entry("models/face-resnet/weights.npz", "somewhere", "DATA")]
    assert _names(weights) == []
    assert _names(weights, full=True) == ["models/face-resnet/weights.npz"]
    assert set(left_out_modules(full=False)) - set(left_out_modules(full=True)) >= {"tensorflow", "keras"}


def test_libraries_of_the_system_stay_in_the_system(tmp_path: Path) -> None:
    wheel, system = tmp_path / "site-packages", tmp_path / "lib"
    entries = [
        Entry("libgtk-3.so.0", str(system / "libgtk-3.so.0"), "BINARY"),
        Entry("libstdc++.so.6", str(system / "libstdc++.so.6"), "BINARY"),
        Entry("libxcb-cursor.so.0", str(system / "libxcb-cursor.so.0"), "BINARY"),
        Entry("libpython3.11.so.1.0", str(system / "libpython3.11.so.1.0"), "BINARY"),
        Entry("cv2/cv2.abi3.so", str(wheel / "cv2" / "cv2.abi3.so"), "EXTENSION"),
        Entry("libpng16-1d1ba958.so.16", str(wheel / "pillow.libs" / "libpng16-1d1ba958.so.16"), "BINARY"),
    ]
    assert _names(entries, [wheel]) == [
        "cv2/cv2.abi3.so", "libpng16-1d1ba958.so.16", "libpython3.11.so.1.0", "libxcb-cursor.so.0",
    ]  # fmt: skip


def test_links_go_with_what_they_lead_to() -> None:
    entries = [
        Entry(f"{QT}/lib/libQt6Core.so.6", "wheel", "DATA"),
        Entry("libQt6Core.so.6", f"{QT}/lib/libQt6Core.so.6", "SYMLINK"),
        Entry("libQt6Pdf.so.6", f"{QT}/lib/libQt6Pdf.so.6", "SYMLINK"),
        Entry("libgone.so", f"{QT}/lib/libgone.so", "SYMLINK"),
        Entry(f"{QT}/plugins/platforms/../../lib/again.so", "libQt6Core.so.6", "SYMLINK"),
    ]
    assert "libQt6Core.so.6" in _names(entries)
    assert not {"libQt6Pdf.so.6", "libgone.so"} & set(_names(entries))


def test_every_edition_reaches_a_database_server_and_nothing_else() -> None:
    for full in (False, True):
        assert not {"_ssl", "pg8000", "socket", "ssl"} & set(left_out_modules(full))
    assert {"certifi", "requests", "urllib3"} <= set(left_out_modules(full=False))


def test_nobody_asks_opencv_for_clips() -> None:
    """Its part that plays them is linked to stand-ins."""
    sources = [*(ROOT / "facematch_gui").rglob("*.py"), ROOT / "packaging" / "entrance.py"]
    assert not [str(file) for file in sources if re.search(r"VideoCapture|VideoWriter", file.read_text("utf-8"))]


def test_what_migrations_need_is_taken_along() -> None:
    """They are read as files beside the module that runs them, so that nobody else sees what they import."""
    assert (ROOT / MIGRATIONS).parent == Path(database.__file__).parent
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    files = list((ROOT / MIGRATIONS).rglob("*.py"))
    imported = {
        f"{node.module}.{alias.name}"
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("alembic")
        for alias in node.names
    }
    assert len(files) >= 2
    assert not {name for name in imported if f'"{name}"' not in spec}


@pytest.mark.parametrize("file", ["libqxcb.so", "qxcb.dll"])
def test_plugins_have_one_name_on_every_system(file: str) -> None:
    assert plugin_name(file) == "qxcb"
