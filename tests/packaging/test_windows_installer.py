"""Installs, upgrades and removes the program on a Windows made of wine, silently, and looks at what that leaves."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from windows import package
from windows.payload import LIST, UNINSTALLER

from tests.packaging import wine
from tests.packaging.installing import Machine, Setups, files, make_setups, profile, some_data
from tests.packaging.wine import Windows, shortcut_target, version_strings

pytestmark = pytest.mark.skipif(wine.why_not() is not None, reason=wine.why_not() or "")

# The system's numbers, of which wine hands on eight bits.
NOT_WRITTEN, RUNNING, WRONG_OPTION, TOO_LONG = 1603 & 255, 32, 87, 206
OLD_WINDOWS, NO_ACCOUNT, NOT_INSTALLED, NEWER = 1150 & 255, 1332 & 255, 1605 & 255, 1638 & 255

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "pl", "hi", "zh", "ar")
TYPES = (".bmp", ".gif", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".avif", ".heic", ".heif", ".pdf")
EVERYONES = r"C:\Program Files\FaceMatch"
TASK = {"t": "http://schemas.microsoft.com/windows/2004/02/mit/task"}


@pytest.fixture(scope="session")
def setups(tmp_path_factory: pytest.TempPathFactory) -> Setups:
    """Installers of two versions."""
    return make_setups(tmp_path_factory.mktemp("setups"))


@pytest.fixture(scope="session")
def _prefix(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    windows = Windows(tmp_path_factory.mktemp("wine") / "prefix")
    try:
        windows.start()
        yield windows
    finally:
        windows.stop()


@pytest.fixture
def machine(_prefix: Windows) -> Iterator[Machine]:
    """The session's Windows, with nothing of the program on it before and after."""
    machine = Machine(_prefix, [EVERYONES, rf"{profile(_prefix)}\AppData\Local\Programs\FaceMatch"])
    yield machine
    for folder in dict.fromkeys(machine.removals):
        if _prefix.find(rf"{folder}\{LIST}").exists():
            assert machine.uninstall(folder, "/REMOVEDATA")[0] == 0
        _prefix.find(rf"{folder}\{UNINSTALLER}").unlink(missing_ok=True)
        if _prefix.find(folder).exists():
            _prefix.find(folder).rmdir()
    shutil.rmtree(_prefix.find(rf"{profile(_prefix)}\AppData\Local\FaceMatch"), ignore_errors=True)


# --- Installing and removing ------------------------------------------------------------------------------------------


def test_for_everyone(machine: Machine, setups: Setups) -> None:
    windows = machine.windows
    assert machine.install(setups.old, "/ALLUSERS") == (0, "")
    assert machine.files(EVERYONES) == setups.old_files
    installed = windows.find(EVERYONES) / "_internal" / "same.dll"
    assert installed.read_bytes() == (setups.program / "_internal" / "same.dll").read_bytes()

    entry = windows.values(r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\FaceMatch")
    assert entry["DisplayName"] == entry["Publisher"] == "FaceMatch"
    assert entry["DisplayVersion"] == "0.9.0"
    assert entry["InstallLocation"] == EVERYONES
    assert entry["UninstallString"] == rf'"{EVERYONES}\uninstall.exe"'
    assert entry["QuietUninstallString"] == rf'"{EVERYONES}\uninstall.exe" /S'
    assert entry["DisplayIcon"] == rf"{EVERYONES}\facematch-gui.exe,0"
    size = sum(file.stat().st_size for file in windows.find(EVERYONES).rglob("*") if file.is_file())
    assert abs(int(entry["EstimatedSize"], 16) * 1024 - size) < 4096
    assert re.fullmatch(r"20\d{6}", entry["InstallDate"])
    paths = windows.values(r"HKLM\Software\Microsoft\Windows\CurrentVersion\App Paths\facematch.exe")
    assert paths[""] == rf"{EVERYONES}\facematch.exe"

    start_menu = windows.find(r"C:\ProgramData\Microsoft\Windows\Start Menu\Programs\FaceMatch.lnk")
    desktop = windows.find(r"C:\users\Public\Desktop\FaceMatch.lnk")
    assert shortcut_target(start_menu) == shortcut_target(desktop) == rf"{EVERYONES}\facematch-gui.exe"
    assert not windows.values(r"HKLM\Software\Classes\FaceMatch.Picture\shell\open\command")
    assert "FaceMatch.Picture" not in windows.values(r"HKLM\Software\Classes\.jpg\OpenWithProgids")

    data = some_data(windows)
    assert machine.uninstall(EVERYONES) == (0, "")
    assert machine.files(EVERYONES) <= {UNINSTALLER}
    assert (data / "models" / "own" / "card.json").exists()
    assert not start_menu.exists()
    assert not desktop.exists()
    for key in (r"Software\FaceMatch", r"Software\Microsoft\Windows\CurrentVersion\Uninstall\FaceMatch"):
        assert not windows.values(rf"HKLM\{key}")
    assert not windows.values(r"HKLM\Software\Microsoft\Windows\CurrentVersion\App Paths\facematch.exe")


def test_for_one_user_in_a_folder_with_foreign_letters(machine: Machine, setups: Setups) -> None:
    windows, folder = machine.windows, r"C:\users\Jürgen 李\Программы $1\FaceMatch"
    # Another program's choice for one type, and the user's own for another.
    windows.run("reg", "add", r"HKCU\Software\Classes\.png\OpenWithProgids", "/v", "Other.Picture", "/f")
    windows.run("reg", "add", r"HKCU\Software\Classes\.heic", "/ve", "/d", "Other.Picture", "/f")
    assert machine.install(setups.new, "/CURRENTUSER", "/FILETYPES", "/NODESKTOP", "/KIOSK", folder=folder) == (0, "")
    assert machine.files(folder) == setups.new_files
    assert not windows.values(r"HKLM\Software\FaceMatch")
    assert windows.values(r"HKCU\Software\FaceMatch")["InstallLocation"] == folder

    command = rf'"{folder}\facematch-gui.exe" --document "%1"'
    assert windows.values(r"HKCU\Software\Classes\FaceMatch.Picture\shell\open\command")[""] == command
    program = r"HKCU\Software\Classes\Applications\facematch-gui.exe"
    assert windows.values(rf"{program}\shell\open\command")[""] == command
    assert set(windows.values(rf"{program}\SupportedTypes")) == set(TYPES)
    assert "FaceMatch.Picture" in windows.values(r"HKCU\Software\Classes\.jpg\OpenWithProgids")
    assert "" not in windows.values(r"HKCU\Software\Classes\.jpg")
    run = windows.values(r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run")
    assert run["FaceMatch kiosk"] == rf'"{folder}\facematch.exe" kiosk run'
    assert windows.find(
        rf"{profile(windows)}\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\FaceMatch.lnk"
    ).exists()
    assert not windows.find(rf"{profile(windows)}\Desktop\FaceMatch.lnk").exists()

    data = some_data(windows)
    others = data.parent / "FaceMatch other" / "kept.txt"
    others.parent.mkdir()
    others.touch()
    assert machine.uninstall(folder, "/REMOVEDATA") == (0, "")
    assert machine.files(folder) <= {UNINSTALLER}
    assert not data.exists()
    assert others.exists()
    assert not windows.values(r"HKCU\Software\FaceMatch")
    assert not windows.values(rf"{program}\SupportedTypes")
    assert not windows.values(r"HKCU\Software\Classes\.jpg\OpenWithProgids")
    assert set(windows.values(r"HKCU\Software\Classes\.png\OpenWithProgids")) == {"Other.Picture"}
    assert windows.values(r"HKCU\Software\Classes\.heic")[""] == "Other.Picture"
    assert "FaceMatch kiosk" not in windows.values(r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run")


def test_everyones_data_are_removed_only_when_asked(machine: Machine, setups: Setups) -> None:
    windows = machine.windows
    profile = r"C:\users\second person"
    list_of_profiles = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\S-1-5-21-1-2-3-1001"
    windows.run("reg", "add", list_of_profiles, "/v", "ProfileImagePath", "/d", profile, "/f")
    mine, other = some_data(windows), some_data(windows, profile)
    policy = windows.drive / "ProgramData" / "FaceMatch" / "policy.toml"
    policy.parent.mkdir(exist_ok=True)
    policy.touch()
    machine.install(setups.old, "/ALLUSERS")
    assert machine.uninstall(EVERYONES, "/KEEPDATA")[0] == 0
    assert mine.exists()
    assert other.exists()
    machine.install(setups.old, "/ALLUSERS")
    assert machine.uninstall(EVERYONES, "/REMOVEDATA")[0] == 0
    assert not mine.exists()
    assert not other.exists()
    assert policy.exists()


# --- Upgrading --------------------------------------------------------------------------------------------------------


def test_an_upgrade_takes_away_what_is_gone_and_keeps_choices_and_peoples_files(
    machine: Machine, setups: Setups
) -> None:
    windows = machine.windows
    machine.install(setups.old, "/ALLUSERS", "/FILETYPES", "/NODESKTOP")
    own = windows.find(EVERYONES) / "_internal" / "own notes.txt"
    own.touch()
    data = some_data(windows)
    assert machine.install(setups.new) == (0, "")
    assert machine.files(EVERYONES) == setups.new_files | {"_internal/own notes.txt"}
    assert not (own.parent / "old").exists()
    assert (own.parent / "same.dll").read_text(encoding="utf-8") == "new same.dll"
    assert (data / "window.ini").exists()
    assert windows.values(r"HKLM\Software\FaceMatch")["Version"] == "0.10.0"
    assert "FaceMatch.Picture" in windows.values(r"HKLM\Software\Classes\.pdf\OpenWithProgids")
    assert not windows.find(r"C:\users\Public\Desktop\FaceMatch.lnk").exists()

    code, said = machine.install(setups.old)
    assert code == NEWER
    assert "0.10.0" in said
    assert machine.files(EVERYONES) >= setups.new_files
    assert machine.install(setups.old, "/FORCE", "/NOFILETYPES") == (0, "")
    assert machine.files(EVERYONES) == setups.old_files | {"_internal/own notes.txt"}
    assert not windows.values(r"HKLM\Software\Classes\.pdf\OpenWithProgids")
    machine.uninstall(EVERYONES)
    assert machine.files(EVERYONES) == {"_internal/own notes.txt", UNINSTALLER}
    own.unlink()
    own.parent.rmdir()


def test_an_upgrade_into_another_folder_empties_the_one_before(machine: Machine, setups: Setups) -> None:
    elsewhere = r"C:\elsewhere\FaceMatch"
    machine.install(setups.old, "/ALLUSERS")
    assert machine.install(setups.new, "/ALLUSERS", folder=elsewhere) == (0, "")
    assert machine.files(elsewhere) == setups.new_files
    assert not machine.windows.find(EVERYONES).exists()
    assert machine.windows.values(r"HKLM\Software\FaceMatch")["InstallLocation"] == elsewhere


def test_an_upgrade_that_fails_leaves_what_was_there(machine: Machine, setups: Setups) -> None:
    machine.install(setups.old, "/ALLUSERS")
    folder = machine.windows.find(EVERYONES)
    # Somebody's folder stands where the new version has a file: it cannot be moved in.
    own = folder / "_internal" / "Größe $1 写.txt" / "own.txt"
    own.parent.mkdir(parents=True)
    own.touch()
    before = {name: (folder / name).read_bytes() for name in files(folder)}
    code, said = machine.install(setups.new)
    assert code == RUNNING
    assert said
    assert {name: (folder / name).read_bytes() for name in files(folder)} == before
    assert machine.windows.values(r"HKLM\Software\FaceMatch")["Version"] == "0.9.0"
    assert not list(folder.glob("~*"))
    own.unlink()
    own.parent.rmdir()


def test_a_program_that_runs_is_neither_replaced_nor_removed(machine: Machine, setups: Setups) -> None:
    machine.install(setups.old, "/ALLUSERS")
    process = machine.open_program(EVERYONES)
    code, said = machine.install(setups.new)
    assert code == RUNNING
    assert "FaceMatch is running" in said
    assert machine.uninstall(EVERYONES)[0] == RUNNING
    assert machine.files(EVERYONES) == setups.old_files
    machine.close_program(process)
    assert machine.install(setups.new) == (0, "")


# --- The kiosk --------------------------------------------------------------------------------------------------------


def test_a_kiosk_of_the_machine_starts_when_its_account_signs_in(machine: Machine, setups: Setups) -> None:
    windows = machine.windows
    user = windows.user
    assert machine.install(setups.old, "/ALLUSERS", "/KIOSK")[0] == WRONG_OPTION
    assert machine.install(setups.old, "/ALLUSERS", "/KIOSK=nobody-here")[0] == NO_ACCOUNT
    assert not windows.find(EVERYONES).exists()
    assert machine.install(setups.old, "/ALLUSERS", f"/KIOSK={user}") == (0, "")
    file = windows.find(r"C:\windows\system32\tasks\FaceMatch kiosk")
    # Wine keeps little of a task: what it says is looked at below.
    assert file.exists()
    assert not windows.values(r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run").get("FaceMatch kiosk")

    assert machine.install(setups.new) == (0, "")
    assert file.exists()
    assert machine.install(setups.new, "/NOKIOSK") == (0, "")
    assert not file.exists()
    machine.install(setups.new, f"/KIOSK={user}")
    assert machine.uninstall(EVERYONES)[0] == 0
    assert not file.exists()


def test_a_kiosks_task_has_no_more_rights_than_its_account_and_no_limit_of_time() -> None:
    script = (package.HERE / "integration.nsh").read_text(encoding="utf-8")
    task = ET.fromstring("".join(re.findall(r"FileWriteUTF16LE \$1 '(<(?!\?).*?>)(?:\$\\r\$\\n)?'", script)))
    principal = task.find("t:Principals/t:Principal", TASK)
    assert principal is not None
    assert principal.get("id") == task.find("t:Actions", TASK).get("Context")  # type: ignore[union-attr]
    assert principal.findtext("t:RunLevel", namespaces=TASK) == "LeastPrivilege"
    assert principal.findtext("t:LogonType", namespaces=TASK) == "InteractiveToken"
    assert principal.findtext("t:UserId", namespaces=TASK) == "$R0"
    assert task.findtext("t:Triggers/t:LogonTrigger/t:UserId", namespaces=TASK) == "$R0"
    assert task.findtext("t:Actions/t:Exec/t:Command", namespaces=TASK) == r'"$R1\facematch.exe"'
    assert task.findtext("t:Actions/t:Exec/t:Arguments", namespaces=TASK) == "kiosk run"
    assert task.findtext("t:Settings/t:ExecutionTimeLimit", namespaces=TASK) == "PT0S"
    assert task.findtext("t:Settings/t:MultipleInstancesPolicy", namespaces=TASK) == "IgnoreNew"


# --- Refusals ---------------------------------------------------------------------------------------------------------


def test_an_old_windows_is_refused(machine: Machine, setups: Setups) -> None:
    machine.windows.pose_as("win81")
    code, said = machine.install(setups.old)
    machine.windows.pose_as("win10")
    assert code == OLD_WINDOWS
    assert "Windows 10" in said
    assert not machine.windows.find(EVERYONES).exists()


@pytest.mark.parametrize(
    ("options", "folder", "expected"),
    [
        (("/ALLUSER",), "", WRONG_OPTION),
        (("/ALLUSERS", "/CURRENTUSER"), "", WRONG_OPTION),
        (("/LANG=xx",), "", WRONG_OPTION),
        (("/CURRENTUSER", "/KIOSK=somebody"), "", WRONG_OPTION),
        ((), r"FaceMatch\here", WRONG_OPTION),
        ((), r"C:\windows\win.ini\FaceMatch", WRONG_OPTION),
        ((), "C:\\" + "long\\" * 46, TOO_LONG),
    ],
)
def test_what_cannot_be_done_is_refused(
    machine: Machine, setups: Setups, options: tuple[str, ...], folder: str, expected: int
) -> None:
    code, said = machine.install(setups.old, *options, folder=folder)
    assert code == expected
    assert said.startswith("FaceMatch: ")
    assert not machine.windows.find(EVERYONES).exists()


def test_a_file_that_cannot_be_written_is_told(machine: Machine, setups: Setups) -> None:
    machine.install(setups.old)
    blocked = machine.windows.find(EVERYONES) / "~new"
    blocked.touch()
    code, said = machine.install(setups.new)
    assert code == NOT_WRITTEN
    assert said
    assert machine.windows.values(r"HKLM\Software\FaceMatch")["Version"] == "0.9.0"
    blocked.unlink()
    assert machine.files(EVERYONES) == setups.old_files


def test_an_uninstaller_alone_removes_nothing(machine: Machine, setups: Setups) -> None:
    machine.install(setups.old)
    code, said = machine.windows.run(rf"{EVERYONES}\uninstall.exe", "/S", r"_?=C:\windows")
    assert code == NOT_INSTALLED
    assert said
    assert machine.files(EVERYONES) == setups.old_files


def test_every_language_has_its_own_words(machine: Machine, setups: Setups) -> None:
    words = {language: machine.install(setups.old, "/WRONG", f"/LANG={language}")[1] for language in LANGUAGES}
    assert len(set(words.values())) == len(LANGUAGES)
    for language, said in words.items():
        text = (package.HERE / "languages" / f"{language}.nsh").read_text(encoding="utf-8")
        expected = re.search(r'WRONG_OPTION "(.*)"', text)
        assert expected is not None
        assert said.strip() == f"FaceMatch: {expected[1].replace('$0', '/WRONG')}"


# --- The installer itself ---------------------------------------------------------------------------------------------


def test_the_installer_says_what_it_is(setups: Setups) -> None:
    said = version_strings(setups.old)
    assert said["ProductName"] == said["CompanyName"] == "FaceMatch"
    assert said["ProductVersion"] == said["FileVersion"] == "0.9.0"
    assert said["FileDescription"] == "FaceMatch installer"


def test_one_program_makes_one_installer(setups: Setups, tmp_path: Path) -> None:
    """Also where the uninstaller is made first, as it is when it is to be signed."""
    uninstaller, again = tmp_path / "signed" / UNINSTALLER, tmp_path / "again.exe"
    package.make_uninstaller("0.9.0", uninstaller)
    assert version_strings(uninstaller)["FileDescription"] == "FaceMatch uninstaller"
    package.make_installer(setups.program, "0.9.0", again, uninstaller)
    assert again.read_bytes() == setups.old.read_bytes()
