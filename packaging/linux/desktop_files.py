"""What a desktop knows of the program: entries, icons, manual pages and papers, below a folder like /usr/share."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path

from frozen.icon import DESKTOP_SIZES, render
from frozen.project import Project

from linux.manpages import pages

FILES = Path(__file__).with_name("files")
KIOSK = Path(__file__).parent
DRAWING = Path("resources/icons/facematch.svg")
DOCUMENTS = ("administrators.md", "batch.md", "kiosk.md", "officers.md", "quality.md")
ENTRIES = ("facematch.desktop", "facematch-document.desktop", "facematch-selfie.desktop")


def share_files(project: Project) -> dict[str, bytes]:
    """Every file by its place below the folder of shared data; the same for every system."""
    drawing = project.root / DRAWING
    files = {f"applications/{name}": (FILES / name).read_bytes() for name in ENTRIES}
    files["icons/hicolor/scalable/apps/facematch.svg"] = drawing.read_bytes()
    for size in DESKTOP_SIZES:
        files[f"icons/hicolor/{size}x{size}/apps/facematch.png"] = render(drawing, size)
    day = datetime.fromtimestamp(project.epoch, UTC).strftime("%Y-%m-%d")
    about = (FILES / "facematch.metainfo.xml").read_text(encoding="utf-8")
    files["metainfo/facematch.metainfo.xml"] = (
        about.replace("@VERSION@", project.version).replace("@DATE@", day).encode()
    )
    for name, text in pages(project.version, project.epoch).items():
        files[f"man/man1/{name}.gz"] = zipped(text)
    for name in DOCUMENTS:
        if (project.root / "docs" / name).is_file():
            files[f"doc/facematch/{name}"] = (project.root / "docs" / name).read_bytes()
    return files


def zipped(text: str) -> bytes:
    """A text compressed as small as it goes, without a date."""
    return gzip.compress(text.encode(), 9, mtime=0)


def put(files: dict[str, bytes], folder: Path) -> None:
    """Writes the files below a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
