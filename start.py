"""Opens FaceMatch, or tests it, on a machine that has nothing but Python.

    python3 start.py                 opens the window; what follows is handed on: --selfie A.jpg --document B.jpg
    python3 start.py test            checks format, lint and types and runs every test
    python3 start.py test ARGUMENTS  runs pytest alone with these arguments, such as tests/core -k cosine
    python3 start.py pin             renews the pinned requirements from pyproject.toml (for developers)

On Windows, type "py" instead of "python3". The first run fetches what is missing into the folder .venv beside this
file and, where it may, the system's own libraries; where it may not, it says what to type. Later runs start at once.
"""

# Only the standard library, and only what Python 3.8 can read: an old Python must get as far as the advice.
from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
STAMP = VENV / "facematch-setup"
"""Holds what is installed, or ``UNFINISHED`` while it is being installed."""
UNFINISHED = "unfinished"

OLDEST, NEWEST = (3, 11), (3, 14)
"""The Python versions that every pinned package has a wheel for (3.14: all but TensorFlow)."""
REQUIREMENTS = {"run": "requirements.txt", "test": "requirements-dev.txt"}
DISK_NEEDED = 6_000_000_000
"""Bytes, while the downloads, pip's cache of them and what they unpack to lie side by side."""

DEBIAN_LIBRARIES = {
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libX11-xcb.so.1": "libx11-xcb1", "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2", "libbrotlidec.so.1": "libbrotli1", "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2", "libfontconfig.so.1": "libfontconfig1", "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0", "libgssapi_krb5.so.2": "libgssapi-krb5-2", "libpulse.so.0": "libpulse0",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0", "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0", "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0", "libxcb-shm.so.0": "libxcb-shm0", "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1", "libxcb-xfixes.so.0": "libxcb-xfixes0", "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libxkbcommon.so.0": "libxkbcommon0",
}  # fmt: skip
"""What Qt's window, drawing and camera parts load, and the package of Debian and Ubuntu that brings it."""

POSTGRESQL = Path("/usr/lib/postgresql")
"""Where Debian and Ubuntu put the database server, a folder a version."""

PIP_TROUBLES = (
    (("No space left on device", "Errno 28", "not enough space on the disk"),
     "The disk is full. Make room for about 6 GB"),
    (("DO NOT MATCH THE HASHES",),
     "A fetched package is not the one FaceMatch was tested with, so it was not installed. If your network "
     "goes through a package mirror, tell whoever runs it"),
    (("CERTIFICATE_VERIFY_FAILED", "SSLError"),
     "The connection to the package index is not trusted. If your company inspects its traffic, name its "
     "certificate file in the environment variable PIP_CERT"),
    (("NewConnectionError", "Max retries exceeded", "name resolution", "Read timed out", "Connection broken",
      "ConnectionResetError", "ProxyError", "Network is unreachable", "Could not fetch URL", "Retrying"),
     "The package index could not be reached. Connect this machine to the internet (behind a proxy, name it in the "
     "environment variable HTTPS_PROXY)"),
    (("Long Path",),
     "The path to this folder is too long for Windows. Move the folder to a shorter one, such as C:\\FaceMatch"),
    (("No matching distribution found",),
     "A package has no build for this kind of machine. FaceMatch runs on 64-bit Windows 10 or newer, and on 64-bit "
     "Linux as new as Debian 12 or Ubuntu 22.04. Use such a machine"),
)  # fmt: skip
"""What pip's complaints mean, the surest first."""


class SetupError(Exception):
    """Setting up cannot go on; the text says why and what to do."""


def main(arguments: list[str]) -> int:
    """Runs the command that the arguments name and returns its exit code."""
    if arguments in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    try:
        supported = find_python()
        if supported:
            return run([supported, str(ROOT / "start.py"), *arguments])
        if arguments[:1] == ["test"]:
            return test(arguments[1:])
        if arguments[:1] == ["pin"]:
            return pin(arguments[1:])
        return open_window(arguments)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Type the same command again to go on.", file=sys.stderr)
        return 130


# --- The commands -----------------------------------------------------------------------------------------------------


def open_window(arguments: list[str]) -> int:
    """Installs what is missing and becomes the window."""
    set_up("run")
    environment = dict(os.environ)
    screen = any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform == "linux" and not screen:
        if "--screenshot" not in arguments:
            raise SetupError(
                "FaceMatch is installed, but this session has no screen to open its window on.\n"
                "Type the same command in a desktop session, or try it on a virtual screen:\n\n"
                "    sudo apt-get install --yes xvfb xauth && xvfb-run -a python3 start.py\n\n"
                "The command line needs no screen:\n\n"
                f"    {VENV / 'bin' / 'facematch'} verify SELFIE DOCUMENT"
            )
        environment["QT_QPA_PLATFORM"] = "offscreen"
    entry = "import sys; sys.argv[0] = 'facematch-gui'; from facematch_gui.cli import gui_main; sys.exit(gui_main())"
    # -P: what lies in the folder that the command is typed in is no part of the program.
    command = [str(PYTHON), "-P", "-c", entry, *arguments]
    if not WINDOWS:
        sys.stdout.flush()
        os.execve(command[0], command, environment)  # noqa: S606, the window takes this process over
    return run(command)


def test(arguments: list[str]) -> int:
    """Runs every check to its end, the tests last; 0 where all of them passed."""
    set_up("test")
    tests = [str(PYTHON), "-m", "pytest"]
    if arguments:
        return run([*tests, *arguments])
    checks = {
        "format": [str(PYTHON), "-m", "ruff", "format", "--check", "."],
        "lint": [str(PYTHON), "-m", "ruff", "check", "."],
        "types": [str(PYTHON), "-m", "mypy"],
        # Two at a time, as small machines have two cores; a file's tests share what they make.
        "tests": [*tests, "-n", "2", "--dist", "loadfile"],
    }
    failed = []
    for name, command in checks.items():
        say(f"--- {name}: {' '.join(command[1:])}")
        if run(command) != 0:
            failed.append(name)
    if failed:
        print(f"\nFailed: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


def pin(arguments: list[str]) -> int:
    """Writes the pinned requirements anew; ``--upgrade`` among the arguments renews the versions too."""
    set_up("test")
    command = [str(PYTHON.parent / "uv"), "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
    command += ["--fork-strategy", "fewest", "--only-binary", ":all:", "--generate-hashes", "--no-emit-index-url"]
    command += ["--custom-compile-command", "python3 start.py pin", "--group", "install", *arguments, "pyproject.toml"]
    groups = {"run": [], "test": ["--group", "dev", "--constraint", REQUIREMENTS["run"]]}
    return max(run([*command, *groups[kind], "--output-file", name]) for kind, name in REQUIREMENTS.items())


# --- Setting up -------------------------------------------------------------------------------------------------------


def set_up(kind: str) -> None:
    """Makes ``.venv`` hold everything that ``kind`` (``run`` or ``test``) needs; at once where it does already.

    Raises:
        SetupError: something is missing that only a person can bring.
    """
    stamp = STAMP.read_text(encoding="utf-8") if PYTHON.exists() and STAMP.exists() else ""
    # What the tests need includes what the window needs.
    if stamp in (fingerprint(kind), fingerprint("test")):
        return
    say("Setting up FaceMatch. The first time takes some minutes and fetches about 1 GB.")
    if sys.platform == "linux":
        install_system_packages(kind)
    try:
        if stamp == UNFINISHED or not environment_works():
            stamp = ""
            make_environment()
        install_packages(kind, stamp)
    except OSError as error:
        raise SetupError(
            f"The folder .venv could not be written: {error}.\n"
            f"Make sure that the disk is not full and that you may write to {ROOT}, then type the same command again."
        ) from error


def fingerprint(kind: str) -> str:
    """Changes whenever something else must be installed: another pin, entry point, folder or interpreter."""
    digest = hashlib.sha256()
    for name in (REQUIREMENTS[kind], "pyproject.toml"):
        digest.update((ROOT / name).read_bytes())
    digest.update(f"{VENV}\n{os.path.realpath(PYTHON)}".encode())
    return f"{kind} {digest.hexdigest()}"


def find_python() -> str | None:
    """None where this Python will do, else the path of another one that will.

    Raises:
        SetupError: there is none.
    """
    right_width = sys.maxsize > 2**32
    if right_width and OLDEST <= sys.version_info[:2] <= NEWEST:
        return None
    import shutil
    import subprocess

    for minor in range(NEWEST[1], OLDEST[1] - 1, -1) if right_width else ():
        found = shutil.which(f"python3.{minor}")
        # A version manager leaves a stand-in for each Python it knows, whether or not it would start.
        if found and subprocess.call([found, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return found
    width = "" if right_width else ", 32-bit"
    raise SetupError(
        f"FaceMatch needs a 64-bit Python from 3.{OLDEST[1]} to 3.{NEWEST[1]}; "
        f"this one is {sys.version.split()[0]}{width} ({sys.executable}).\n"
        "Install one beside it (Windows: winget install Python.Python.3.13; Debian 12, Ubuntu 24.04 and newer: "
        "sudo apt-get install python3) and type the same command with it (Windows: py -3.13 start.py)."
    )


def environment_works() -> bool:
    """Whether ``.venv`` holds a Python that starts and has pip."""
    import subprocess

    return PYTHON.exists() and subprocess.call([str(PYTHON), "-c", "import pip"], stderr=subprocess.DEVNULL) == 0


def make_environment() -> None:
    """Makes ``.venv`` anew, empty but for pip."""
    import shutil

    # An environment that was cut short must not count against the disk it is to be replaced on.
    shutil.rmtree(VENV, ignore_errors=True)
    if shutil.disk_usage(ROOT).free < DISK_NEEDED:
        raise SetupError(explain("No space left on device"))
    # A virtual environment that happens to be active may be the very one that is made anew.
    python = getattr(sys, "_base_executable", sys.executable)
    if run([python, "-m", "venv", "--clear", str(VENV)]) != 0:
        raise SetupError(
            "Python could not make its environment in the folder .venv; its own words stand above.\n"
            f"Make sure that you may write to {ROOT}, then type the same command again."
        )


def install_packages(kind: str, stamp: str) -> None:
    """Lets pip install the pinned requirements and then the program itself, in place."""
    import shutil

    STAMP.write_text(UNFINISHED, encoding="utf-8")
    # The system's folder for temporary files is often small and in memory; a wheel here has up to 600 MB.
    downloads = VENV / "downloads"
    downloads.mkdir(exist_ok=True)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--no-deps"]
    if not sys.stdout.isatty():
        pip += ["--quiet"]
    packages = ["--require-hashes", "--only-binary", ":all:", "--requirement", str(ROOT / REQUIREMENTS[kind])]
    program = ["--no-index", "--no-build-isolation", "--editable", str(ROOT)]
    for step in (packages, program):
        complaint = run_pip([*pip, *step], downloads)
        if complaint is not None:
            # pip ended in order, so the environment is whole and the next try may build on it.
            STAMP.write_text(stamp, encoding="utf-8")
            raise SetupError(explain(complaint))
    shutil.rmtree(downloads, ignore_errors=True)
    STAMP.write_text(fingerprint(kind), encoding="utf-8")
    say("FaceMatch is set up.")


def run_pip(command: list[str], downloads: Path) -> str | None:
    """Runs pip in the open; what it complained of where it failed, else None."""
    import subprocess

    environment = dict(os.environ, TMPDIR=str(downloads), TEMP=str(downloads), TMP=str(downloads))
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace"
    ) as process:
        complaints = []
        for line in process.stderr or ():
            print(line, end="", file=sys.stderr, flush=True)
            complaints.append(line)
    return "".join(complaints) if process.returncode else None


def explain(complaint: str) -> str:
    """What pip's words mean and what to do."""
    for signs, meaning in PIP_TROUBLES:
        if any(sign in complaint for sign in signs):
            return f"{meaning} and type the same command again."
    return "Installing did not work; the reason stands above. When it is mended, type the same command again."


# --- The system's own packages ----------------------------------------------------------------------------------------


def install_system_packages(kind: str) -> None:
    """Installs what Debian and Ubuntu leave out, as root or with a sudo that asks nothing; else says what to type."""
    import shutil

    libraries = missing_libraries()
    if not shutil.which("apt-get"):
        if libraries:
            say(f"If the window does not open, install what brings these libraries: {' '.join(libraries)}")
        return
    packages = [DEBIAN_LIBRARIES[library] for library in libraries]
    if not has_venv():
        packages.insert(0, f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    wanted = wanted_by_tests() if kind == "test" else []
    if not packages + wanted:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends"]
    prefix = as_administrator()
    if prefix is None and packages:
        raise SetupError(
            "Some of the system's own packages are missing, and only an administrator may install them. Type\n\n"
            f"    sudo apt-get update && sudo {' '.join([*install, *packages, *wanted])}\n\n"
            "and then the same command again."
        )
    if prefix is None:
        say(f"Some tests will be skipped. To run them too: sudo {' '.join([*install, *wanted])}")
        return
    say(f"Installing the system's packages {' '.join([*packages, *wanted])}")
    prefix += ["env", "DEBIAN_FRONTEND=noninteractive"]
    options = ["--quiet", "--quiet", "-o", "DPkg::Lock::Timeout=300"]
    run([*prefix, "apt-get", "update", "--quiet", "--quiet"])
    if packages:
        run([*prefix, *install, *packages, *options])
    if not has_venv() or missing_libraries():
        typed = " ".join([*install, *packages])
        raise SetupError(
            "The system's own packages could not be installed; the reason stands above. Connect this machine to the "
            f"internet, or mend apt, then type\n\n    {typed}\n\nas root and the same command again."
        )
    # By themselves, so that one that cannot be had keeps nobody from what is needed.
    if wanted and run([*prefix, *install, *wanted, *options]) != 0:
        say("Some tests will be skipped: what they need could not be installed; the reason stands above.")


def as_administrator() -> list[str] | None:
    """What a command begins with to run as root without a question; None where it cannot."""
    import shutil
    import subprocess

    if sys.platform == "linux" and os.geteuid() == 0:
        return []
    asks_nothing = shutil.which("sudo") and subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0
    return ["sudo", "-n"] if asks_nothing else None


def wanted_by_tests() -> list[str]:
    """Packages without which some tests skip themselves: a virtual screen, and a database server of their own."""
    import shutil

    wanted = [] if shutil.which("Xvfb") else ["xvfb", "xauth"]
    # Debian keeps the server's programs off the path.
    has_server = shutil.which("initdb") or any(POSTGRESQL.glob("*/bin/initdb"))
    return wanted if has_server else [*wanted, "postgresql"]


def missing_libraries() -> list[str]:
    """Those of ``DEBIAN_LIBRARIES`` that cannot be loaded."""
    import ctypes

    missing = []
    for library in DEBIAN_LIBRARIES:
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(library)
    return missing


def has_venv() -> bool:
    """Debian and Ubuntu cut out of Python what makes a virtual environment."""
    import importlib.util

    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None and importlib.util.find_spec("venv") is not None


# --- Small things -----------------------------------------------------------------------------------------------------


def run(command: list[str]) -> int:
    """Runs a command in the open, in this folder; its exit code."""
    import subprocess

    return subprocess.call(command, cwd=ROOT)


def say(text: str) -> None:
    """Prints at once, so that it stands before what a command that follows prints."""
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
