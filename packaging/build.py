"""Builds the program that people are given: one folder, the same for everyone who builds this commit.

python packaging/build.py                       dist/FaceMatch, with LiteRT
python packaging/build.py --full                with TensorFlow too: this edition can learn
python packaging/build.py --check               builds, then asks whether it may be given to people
python packaging/build.py --check-only          asks that of what was built before
python packaging/build.py --check-reproducible  builds the commit twice in two folders, and compares
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from frozen import finishing, gate, inventory, licences, listing, sbom, stand_ins
from frozen.project import PROGRAM, ROOT, read_project


def main() -> int:
    options = _options()
    if options.check_reproducible:
        return _check_reproducible(options.full)
    folder = options.out.resolve() / PROGRAM
    if not options.check_only:
        build(ROOT, options.out.resolve(), full=options.full)
        print(f"{folder}: {listing.size(folder) / 1e6:.0f} MB")
    if options.check or options.check_only:
        return gate.report(gate.check(folder, full=options.full, pictures=options.pictures))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Builds the program that people are given.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR", help="where FaceMatch goes")
    parser.add_argument("--full", action="store_true", help="the edition with TensorFlow")
    parser.add_argument("--check", action="store_true", help="then ask whether it may be given to people")
    parser.add_argument("--check-only", action="store_true", help="ask that of what was built before")
    parser.add_argument("--check-reproducible", action="store_true", help="build the commit twice, and compare")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="keep the check's screenshots there")
    return parser.parse_args()


def build(root: Path, out: Path, *, full: bool = False) -> Path:
    """Freezes the source tree at ``root`` into ``out/FaceMatch``; returns that folder."""
    project = read_project(root)
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(project.epoch),
        "PYTHONHASHSEED": "0",  # sets are written in the order of their hashes
        "FACEMATCH_EDITION": "full" if full else "",
        "QT_QPA_PLATFORM": "offscreen",
    }
    with tempfile.TemporaryDirectory(prefix="facematch-build-") as work:
        subprocess.run(
            [
                sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", "--distpath", out,
                "--workpath", work, root / "build.spec",
            ],
            env=environment, cwd=root, check=True,
        )  # fmt: skip
        sources = inventory.read_sources(Path(work) / "build" / "sources.json")
    folder = out / PROGRAM
    stand_ins.stand_in(folder)
    finishing.shrink(folder)
    finishing.forget_builder(folder)
    finishing.join_programs(folder)
    parts = inventory.parts(sources, folder)
    licences.write_licences(parts, folder, root)
    sbom.write_bill(project, parts, folder)
    finishing.settle(folder, project.epoch)
    return folder


def _check_reproducible(full: bool) -> int:
    """Two copies of the commit under different names, each built in a folder of its own."""
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True)
    identity = commit.stdout.strip()  # other commits may come while this one is built
    os.environ["SOURCE_DATE_EPOCH"] = str(read_project(ROOT).epoch)
    listings = []
    for name in ("one", "the other"):
        with tempfile.TemporaryDirectory(prefix="facematch-twice-") as home:
            tree = Path(home) / name
            tree.mkdir()
            archive = subprocess.run(["git", "archive", identity], cwd=ROOT, capture_output=True, check=True).stdout
            subprocess.run(["tar", "-x"], cwd=tree, input=archive, check=True)
            listings.append(listing.listing(build(tree, Path(home) / "dist", full=full)))
    different = listing.differences(*listings)
    for name in different:
        print(f"differs: {name}")
    print(f"{len(listings[0])} files of {identity[:12]}, {len(different)} differ")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
