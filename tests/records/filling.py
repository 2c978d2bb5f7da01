"""Files of records with a few rows, in the simplest of the tables."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, insert, select

from facematch_gui.records.storage.database import FILE, open_local, reading, writing
from facematch_gui.records.storage.schema import SITE

ROWS = 40


def write_row(engine: Engine, name: str, value: str = "") -> None:
    with writing(engine) as connection:
        connection.execute(insert(SITE).values(name=name, value=value))


def names_in(engine: Engine) -> list[str]:
    with reading(engine) as connection:
        return [row.name for row in connection.execute(select(SITE).order_by(SITE.c.name))]


def fill(engine: Engine) -> None:
    """Writes some pages of rows."""
    with writing(engine) as connection:
        connection.execute(insert(SITE), [{"name": f"{number:02}", "value": "x" * 2000} for number in range(ROWS)])


def filled_file(folder: Path) -> Path:
    """The closed file of records that were filled."""
    engine = open_local(folder).engine
    fill(engine)
    engine.dispose()
    return folder / FILE
