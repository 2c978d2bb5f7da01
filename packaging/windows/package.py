"""Makes the installer for Windows with makensis, on Linux or on Windows.

    python packaging/windows/package.py                        packs dist/FaceMatch, into the folder dist
    python packaging/windows/package.py --only-uninstaller U   makes the uninstaller alone, so that it can be signed
    python packaging/windows/package.py --uninstaller U        packs that one

It prints the installer's name, size and SHA-256. The same program folder gives the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
if str(HERE.parent) not in sys.path:  # started as a script, which finds its neighbours only
    sys.path.insert(0, str(HERE.parent))

from frozen.project import ROOT, read_project  # noqa: E402, see above
from frozen.windows_version import four_numbers  # noqa: E402

from windows.payload import LIST, UNINSTALLER, UnfitProgramError, commands, installed_files, read_payload  # noqa: E402

SCRIPT = HERE / "facematch.nsi"
ICON = HERE / "facematch.ico"
ICON_SIZES = (16, 24, 32, 48, 64)
LARGEST = 170_000_000
"""Bytes of an installer that people are asked to carry."""
_RANKS = {"dev": 0, "a": 1, "b": 2, "rc": 3, "": 4, "post": 5}


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    version = options.version or read_project().version
    try:
        if options.renew_icon:
            renew_icon()
        elif options.only_uninstaller:
            make_uninstaller(version, options.only_uninstaller)
            print(options.only_uninstaller)
        else:
            target = options.out or ROOT / "dist" / f"FaceMatch-{version}-windows-x64.exe"
            make_installer(options.program, version, target, options.uninstaller)
            size = target.stat().st_size
            print(f"{target}  {size / 1e6:.1f} MB  SHA-256 {_sha256(target)}")
            if size > options.largest:
                raise UnfitProgramError(
                    f"the installer has more than the {options.largest / 1e6:.0f} MB that it may have"
                )
    except UnfitProgramError as error:
        print(f"package.py: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Makes the installer for Windows.")
    parser.add_argument("--program", type=Path, default=ROOT / "dist" / "FaceMatch", help="the frozen program's folder")
    parser.add_argument("--out", type=Path, metavar="FILE", help="the installer")
    parser.add_argument("--uninstaller", type=Path, metavar="FILE", help="pack this one, which was signed")
    parser.add_argument("--only-uninstaller", type=Path, metavar="FILE", help="make the uninstaller alone")
    parser.add_argument("--version", help="instead of the one in pyproject.toml")
    parser.add_argument("--largest", type=int, default=LARGEST, metavar="BYTES", help="a larger installer is an error")
    parser.add_argument(
        "--renew-icon", action="store_true", help="draw facematch.ico anew; needs the program's packages"
    )
    return parser


def make_installer(program: Path, version: str, target: Path, uninstaller: Path | None = None) -> None:
    """Packs a program folder into ``target``; the folder is not changed.

    Raises:
        UnfitProgramError: the folder is no program for Windows, or makensis refuses; the text says why.
    """
    payload = read_payload(program.resolve())
    with tempfile.TemporaryDirectory() as scratch:
        own = Path(scratch)
        if uninstaller is None:
            make_uninstaller(version, own / UNINSTALLER)
        else:
            shutil.copyfile(uninstaller, own / UNINSTALLER)
        (own / LIST).write_bytes(installed_files(payload).encode("utf-16-le"))
        extra = [own / UNINSTALLER, own / LIST]
        script = own / "payload.nsh"
        script.write_text(commands(payload, r"$INSTDIR\~new", extra), encoding="utf-8")
        size = payload.size + sum(file.stat().st_size for file in extra)
        defines = {"PAYLOAD": str(script), "PROGRAM_KB": str(size // 1024 + 1), "LONGEST": str(payload.longest)}
        _compile(version, target, defines)


def make_uninstaller(version: str, target: Path) -> None:
    """Makes the uninstaller. It does not depend on the program's files, which it finds in the list beside it.

    Raises:
        UnfitProgramError: makensis is missing or refuses.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        _compile(version, Path(scratch) / "stub.exe", {"UNINSTALLER": str(target.resolve())})
    target.chmod(0o755)


def version_order(version: str) -> str:
    """Four numbers that order versions as Python packages do: the fourth puts a candidate before its release."""
    first, second, third, _ = four_numbers(version)
    suffix = version[len(".".join(str(number) for number in _release(version))) :].lstrip(".").partition("+")[0]
    word = suffix.rstrip("0123456789")
    return f"{first}.{second}.{third}.{_RANKS.get(word, 4) * 10_000 + int(suffix[len(word) :] or 0)}"


def _release(version: str) -> list[int]:
    numbers = []
    for part in version.split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if digits:
            numbers.append(int(digits))
        if digits != part:
            break
    return numbers


def _compile(version: str, target: Path, defines: Mapping[str, str]) -> None:
    makensis = find_makensis()
    target.parent.mkdir(parents=True, exist_ok=True)
    first, second, third, fourth = four_numbers(version)
    given = {
        "VERSION": version,
        "VERSION_NUMBERS": f"{first}.{second}.{third}.{fourth}",
        "VERSION_ORDER": version_order(version),
        "ICON": str(ICON),
        "OUTPUT": str(target.resolve()),
        **defines,
    }
    words = [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in given.items())]
    # makensis stamps its programs with a date of its own where none is given.
    environment = dict(os.environ, SOURCE_DATE_EPOCH=str(read_project().epoch))
    said = subprocess.run([*words, str(SCRIPT)], cwd=HERE, env=environment, capture_output=True, text=True, check=False)
    if said.returncode:
        raise UnfitProgramError(f"makensis refused:\n{said.stdout}{said.stderr}")


def find_makensis() -> str:
    """The compiler's path.

    Raises:
        UnfitProgramError: there is none.
    """
    places = [os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)")]
    beside = os.pathsep.join(str(Path(place) / "NSIS") for place in places if place)
    found = shutil.which("makensis") or shutil.which("makensis", path=beside)
    if found is None:
        raise UnfitProgramError("makensis is missing: install NSIS (Debian and Ubuntu: the package nsis)")
    return found


def renew_icon() -> None:
    """Draws the installer's icon from the program's."""
    import io

    from frozen.icon import render
    from PIL import Image

    drawing = ROOT / "resources" / "icons" / "facematch.svg"
    pictures = [Image.open(io.BytesIO(render(drawing, size))) for size in ICON_SIZES]
    # As bitmaps: NSIS measures the icon of an uninstaller by them.
    sizes = [(size, size) for size in ICON_SIZES]
    pictures[-1].save(ICON, "ICO", sizes=sizes, append_images=pictures, bitmap_format="bmp")


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
