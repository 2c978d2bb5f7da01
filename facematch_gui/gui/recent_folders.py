"""The folders that pictures were last opened from, as the settings keep them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

_MOST = 5


class RecentFolders:
    """The newest first, five at most; no file's name is kept."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def __call__(self) -> list[Path]:
        stored = self._settings.value("folders", [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name]

    def remember(self, folder: Path) -> None:
        folders = [folder, *(known for known in self() if known != folder)]
        self._settings.setValue("folders", [str(known) for known in folders[:_MOST]])

    def forget(self) -> None:
        self._settings.remove("folders")
        # Qt's own file dialog, where the system has none, keeps a history of its own.
        QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")
