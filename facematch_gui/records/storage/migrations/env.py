"""What Alembic runs to migrate: in the transaction of whoever asks for it, so that a step and its mark are one."""

from __future__ import annotations

from alembic import context

from facematch_gui.records.storage.schema import METADATA

# SQLite can take back its DDL, which Alembic does not expect; a table's columns change there by copying the table.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
