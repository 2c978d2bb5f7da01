"""What the repository itself promises: small files, no machine in them, and everything pinned."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

LONGEST_FILE = 400
"""Lines of Python. About 300 is the aim."""

# Built from pieces, or these very lines would be found.
MACHINE_PATHS = re.compile(r"(?<![\w.~}])/(?:" + "|".join(["wo" + "rk", "ro" + "ot", "ho" + "me"]) + r")/\w")
REGISTRIES = re.compile(
    "|".join(["py" + "pi", "python" + "hosted", "debian" + r"\.org", "npm" + r"js\.", "ubuntu" + r"\.com"])
)


def _tracked() -> list[Path]:
    """The files of the repository; of a copy without its history, everything but what tools leave in it."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
        paths = [ROOT / name for name in listing.stdout.split("\0") if name]
        return [path for path in paths if path.is_file()]
    generated = {".git", ".venv", ".hypothesis", "__pycache__", "build", "dist"}
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file()
        and not any(part in generated or part.endswith("_cache") for part in path.relative_to(ROOT).parts)
    ]


def _text(path: Path) -> str:
    """The file's text; nothing of a binary file."""
    data = path.read_bytes()
    return "" if b"\0" in data else data.decode("utf-8")


def _lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in _tracked()
        for number, line in enumerate(_text(path).splitlines(), 1)
        if pattern.search(line)
    ]


def _pins(name: str) -> dict[str, str]:
    """Package and version of every line of a requirements file."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))


def test_nothing_names_a_machine() -> None:
    assert not _lines_with(MACHINE_PATHS)


def test_nothing_names_a_package_registry() -> None:
    assert not _lines_with(REGISTRIES)


def test_python_files_stay_short() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in _tracked()
        if path.suffix == ".py" and (lines := len(_text(path).splitlines())) > LONGEST_FILE
    }
    assert not long


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_is_pinned_by_hash(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", "")
    requirements = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    assert requirements
    for requirement in requirements:
        assert re.match(r"[\w.-]+==[\w.]+( ; .*?)? +--hash=sha256:[0-9a-f]{64}", requirement), requirement


def test_every_declared_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    declared = {
        "requirements.txt": project["project"]["dependencies"] + groups["install"],
        "requirements-dev.txt": project["project"]["dependencies"] + groups["install"] + groups["dev"],
    }
    for name, dependencies in declared.items():
        names = {re.split(r"[^\w.-]", dependency)[0].lower().replace("_", "-") for dependency in dependencies}
        assert names <= set(_pins(name)), f"type: python3 start.py pin ({name})"


def test_the_tests_run_on_what_people_run() -> None:
    run, test = _pins("requirements.txt"), _pins("requirements-dev.txt")
    assert run.items() <= test.items()
