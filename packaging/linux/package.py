"""Makes the packages for Linux from the frozen program: a .deb, and an archive with an installer for other systems.

    python packaging/linux/package.py                packs dist/FaceMatch, into the folder dist
    python packaging/linux/package.py --only deb     makes one of them

It prints each package's name, size and SHA-256. The same program folder gives the same bytes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
if str(HERE.parent) not in sys.path:  # started as a script, which finds its neighbours only
    sys.path.insert(0, str(HERE.parent))

from frozen import folder_checks  # noqa: E402, see above
from frozen.project import PROGRAM, ROOT, read_project  # noqa: E402
from frozen.sbom import sha256  # noqa: E402

from linux.deb import build_deb  # noqa: E402
from linux.needs import NeedsError, debian_depends, library_names, oldest_glibc  # noqa: E402
from linux.tarball import build_tarball  # noqa: E402


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    project = read_project()
    program = options.program.resolve()
    if not program.is_dir():
        print(f"{program} is not there: build it with python packaging/build.py", file=sys.stderr)
        return 2
    made = []
    try:
        if options.only != "tarball":
            made.append(build_deb(project, program, options.out, debian_depends(program)))
    except NeedsError as error:
        print(error, file=sys.stderr)
        return 2
    if options.only != "deb":
        made.append(build_tarball(project, program, options.out, oldest_glibc(program), library_names(program)))
    faults: list[str] = []
    for path in made:
        finding = folder_checks.installer_size(path)
        print(f"{sha256(path)}  {finding.message}")
        faults += finding.faults
    return 1 if faults and not options.any_size else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Makes the packages for Linux from the frozen program.")
    parser.add_argument(
        "--program", type=Path, default=ROOT / "dist" / PROGRAM, metavar="DIR", help="the frozen program"
    )
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR", help="where the packages go")
    parser.add_argument("--only", choices=("deb", "tarball"), help="make this one only")
    parser.add_argument("--any-size", action="store_true", help="for the edition with TensorFlow")
    return parser


if __name__ == "__main__":
    sys.exit(main())
