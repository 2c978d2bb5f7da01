"""The chain, its contents and their keys, the index, who signs in, and what all desks agree about."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _make_chain()
    _make_contents()
    _make_lookup()
    _make_people()
    _make_site()
    _make_sent()


def _make_chain() -> None:
    op.create_table(
        "chains",
        sa.Column("chain", sa.String(32), primary_key=True),
        sa.Column("desk", sa.Text, nullable=False),
        sa.Column("made", sa.String(27), nullable=False),
        sa.Column("head_seq", sa.Integer, nullable=False),
        sa.Column("head_hash", sa.String(64), nullable=False),
        sa.Column("sent_seq", sa.Integer, nullable=False, server_default="0"),
        sa.Column("sent_hash", sa.String(64), nullable=False, server_default=""),
        sa.Column("closed", sa.Integer, nullable=False, server_default="0"),
    )
    op.create_table(
        "entries",
        sa.Column("chain", sa.String(32), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("time", sa.String(27), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("record", sa.String(32), nullable=False, unique=True),
        sa.Column("about", sa.String(32), nullable=False),
        sa.Column("key", sa.String(16), nullable=False),
        sa.Column("facts_sha256", sa.String(64), nullable=False),
        sa.Column("payload_sha256", sa.String(64), nullable=False),
        sa.Column("crops_sha256", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("seal", sa.String(64), nullable=False),
        sa.Column("facts", sa.Text),
        sa.Column("payload", sa.LargeBinary),
    )
    op.create_index("ix_entries_about", "entries", ["about"])


def _make_contents() -> None:
    op.create_table(
        "crops",
        sa.Column("record", sa.String(32), primary_key=True),
        sa.Column("side", sa.String(8), primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "secrets",
        sa.Column("record", sa.String(32), primary_key=True),
        sa.Column("part", sa.String(8), primary_key=True),
        sa.Column("key", sa.String(16), nullable=False),
        sa.Column("wrapped", sa.LargeBinary, nullable=False),
    )


def _make_lookup() -> None:
    op.create_table(
        "lookup",
        sa.Column("record", sa.String(32), primary_key=True),
        sa.Column("time", sa.String(27), nullable=False),
        sa.Column("verdict", sa.String(8), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("desk", sa.Text, nullable=False),
        sa.Column("score", sa.Float),
        sa.Column("decision", sa.Integer),
        sa.Column("case_token", sa.String(32), nullable=False),
        sa.Column("officer_token", sa.String(32), nullable=False),
        sa.Column("has_crops", sa.Integer, nullable=False),
    )
    op.create_index("lookup_time", "lookup", ["time", "record"])
    op.create_index("lookup_verdict", "lookup", ["verdict", "state", "time", "record"])
    op.create_index("lookup_case", "lookup", ["case_token", "verdict", "state", "time", "record"])
    op.create_index("lookup_officer", "lookup", ["officer_token", "verdict", "state", "time", "record"])
    op.create_index(
        "lookup_case_officer", "lookup", ["case_token", "officer_token", "verdict", "state", "time", "record"]
    )
    op.create_index("lookup_crops", "lookup", ["has_crops", "time"])


def _make_people() -> None:
    op.create_table(
        "people",
        sa.Column("person", sa.String(32), primary_key=True),
        sa.Column("token", sa.String(32), nullable=False, unique=True),
        sa.Column("name", sa.LargeBinary, nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("password", sa.Text, nullable=False),
        sa.Column("changed", sa.String(27), nullable=False),
    )


def _make_site() -> None:
    op.create_table(
        "site",
        sa.Column("name", sa.String(16), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )


def _make_sent() -> None:
    op.create_table(
        "sent",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("chain", sa.String(32), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
    )
