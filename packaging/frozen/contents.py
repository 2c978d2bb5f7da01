"""What goes into the frozen program's folder, and what stays out: rules on names, so that they can be tested."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

LEFT_OUT = [
    # Tools of development, and what else happens to be installed beside the program.
    "IPython", "_tkinter", "hypothesis", "mypy", "pandas", "pip", "pkg_resources", "py", "pytest", "scipy",
    "setuptools", "sphinx", "tkinter", "wheel",
    # Optional parts of libraries that nothing here asks for.
    "PIL.ImageQt", "PIL.ImageTk", "PIL._imagingtk", "PIL._tkinter_finder", "contourpy", "matplotlib._qhull",
    "matplotlib._tri", "matplotlib.pyplot", "matplotlib.tests", "mpl_toolkits", "numpy._core.tests", "numpy.f2py",
    "numpy.tests", "pypdfium2_cli", "readline",
    # The records speak SQL themselves, to SQLite and PostgreSQL.
    "alembic.testing", "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle",
    "sqlalchemy.orm", "sqlalchemy.testing",
    # PySide6 offers them; the window is made of widgets.
    "PySide6.QtConcurrent", "PySide6.QtMultimediaWidgets", "PySide6.QtOpenGL", "PySide6.QtPdf", "PySide6.QtQml",
    "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtXml",
]  # fmt: skip
LEARNING = [
    "tensorflow", "keras", "h5py", "grpc", "google.protobuf", "rich", "pygments",
    # TensorFlow imports them at its start. Nothing else does: this program fetches nothing.
    "certifi", "requests", "urllib3",
    "doctest", "pdb", "pydoc", "pydoc_data",
]  # fmt: skip
"""Only the full edition learns, and needs these."""

QT_LIBRARIES = re.compile(
    r"(lib)?Qt6(3D|Charts|Designer|EglF|Labs|Pdf|Positioning|Quick\w|ShaderTools|Sql|Test|VirtualKeyboard|Web|Xml)"
)
"""Brought in by plugins that stay out. Qt6Qml and Qt6Quick stay: the plugin that plays clips is linked to them."""
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    # What other programs put on the clipboard.
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qtiff", "qwebp"},
    "multimedia": {"ffmpegmediaplugin", "windowsmediaplugin"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qoffscreen", "qwayland", "qwindows", "qxcb"},
    # GTK's file dialog is taken from the system where it is there.
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "styles": {"qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
QT_LANGUAGES = {"ar", "de", "en", "es", "fr", "hi", "it", "pl", "pt", "zh"}

OTHER_FILES = re.compile(
    r"""
    ai_edge_litert/(vendors/|(lib)?LiteRt\.(so|dll)$)        # accelerators of telephones, and what serves them alone
    | matplotlib/mpl-data/(images|kpsewhich\.lua|plot_directive|sample_data)
    | matplotlib/mpl-data/fonts/(afm|pdfcorefonts|ttf/DejaVuS(erif|ansMono-))
    | opencv_videoio_ffmpeg | cv2/opencv_videoio_ffmpeg     # Windows: clips are played by Qt
    | PySide6/opengl32sw\.dll                               # Windows: 20 MB for drawing that widgets do not use
    | resources/translations/(?!.*\.qm$)                    # what translators work on
    """,
    re.VERBOSE,
)
CLIP_LIBRARIES = re.compile(r"lib(avcodec|avformat|avutil|crypto|dav1d|drm|ssl|swresample|swscale|vpx)-\w+\.so")
"""What OpenCV is linked to under Linux so that it could play clips, which Qt does here: FFmpeg, and an OpenSSL of 2021.

``stand_ins`` takes the place of those that the loader asks for.
"""
OPENCV_LIBRARIES = "opencv_python_headless.libs"
MIGRATIONS = "facematch_gui/records/storage/migrations"
"""Steps between the versions of the records' tables, which Alembic reads as files of Python's source."""
WEIGHTS = "weights.npz"
"""Full-precision weights: only learning and TensorFlow's own engine read them."""

BUNDLED_SYSTEM_LIBRARIES = re.compile(
    r"""
    libpython3                                              # CPython itself
    | libbz2\.so\.1\.0                                      # so named by Debian and those who follow it alone
    | libxcb-(cursor|icccm|image|keysyms|render-util|util)\.so
    """,
    re.VERBOSE,
)
"""Taken along from the system that builds: small, without ties to its other libraries, and often not installed.

Everything else that a wheel does not bring belongs to the system the program runs on, which loads the same libraries
for its drivers and themes: two versions of one of them in a process do not go well.
"""


@dataclass(frozen=True)
class Entry:
    """One file of the folder: where it goes, where it comes from, and PyInstaller's word for what it is."""

    target: str
    source: str
    kind: str

    @property
    def name(self) -> str:
        """Where it goes, below the folder of the bundle, with slashes."""
        return self.target.replace("\\", "/")


def left_out_modules(full: bool) -> list[str]:
    """Python modules that are not taken along."""
    return LEFT_OUT if full else LEFT_OUT + LEARNING


def kept(entries: Iterable[Entry], wheels: Iterable[Path], *, full: bool) -> list[Entry]:
    """The entries that go into the folder, in a fixed order.

    Args:
        wheels: folders whose libraries belong to installed packages or to Python; what lies elsewhere is the system's.
    """
    homes = [folder.resolve() for folder in wheels]
    chosen = [entry for entry in entries if _belongs(entry, homes, full)]
    there = {entry.name for entry in chosen if entry.kind != "SYMLINK"}
    chosen = [entry for entry in chosen if entry.kind != "SYMLINK" or _link_target(entry) in there]
    return sorted(chosen, key=lambda entry: entry.name)


def _belongs(entry: Entry, homes: list[Path], full: bool) -> bool:
    name = PurePosixPath(entry.name)
    if OTHER_FILES.match(entry.name) or QT_LIBRARIES.match(name.name):
        return False
    if name.parent.name == OPENCV_LIBRARIES and CLIP_LIBRARIES.match(name.name):
        return False
    if name.parent.name.endswith(".dist-info"):
        return _is_needed_metadata(name)
    if "plugins" in name.parts and name.parts[0] == "PySide6":
        return plugin_name(name.name) in QT_PLUGINS.get(name.parent.name, set())
    if name.parent.name == "translations" and name.parts[0] == "PySide6":
        return _is_wanted_translation(name.name)
    if name.name == WEIGHTS:
        return full
    return entry.kind == "SYMLINK" or not _is_foreign(entry, homes)


def _is_needed_metadata(name: PurePosixPath) -> bool:
    """A version, or by what keyring finds key stores; the rest tells how pip installed it where this was built."""
    return name.name == "METADATA" or (name.name == "entry_points.txt" and name.parent.name.startswith("keyring-"))


def plugin_name(file: str) -> str:
    """A plugin's name without what systems put around it."""
    stem, _, _ = file.partition(".")
    return stem.removeprefix("lib") if file.endswith(".so") else stem


def _is_wanted_translation(file: str) -> bool:
    kind, _, locale = file.removesuffix(".qm").partition("_")
    return kind == "qtbase" and locale.split("_")[0] in QT_LANGUAGES and locale != "zh_TW"


def _is_foreign(entry: Entry, homes: list[Path]) -> bool:
    """Whether this is a shared library of the system that builds, which is not to be taken along."""
    if entry.kind != "BINARY" or ".so" not in PurePosixPath(entry.name).name:
        return False
    if BUNDLED_SYSTEM_LIBRARIES.match(PurePosixPath(entry.name).name):
        return False
    source = Path(entry.source).resolve()
    return not any(source.is_relative_to(home) for home in homes)


def _link_target(link: Entry) -> str:
    """What a symbolic link leads to, below the folder of the bundle."""
    parts: list[str] = []
    for part in (PurePosixPath(link.name).parent / link.source.replace("\\", "/")).parts:
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
