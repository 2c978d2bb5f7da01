"""The tables of the records, the same in SQLite and in PostgreSQL. ``migrations/`` makes and changes them.

``entries`` is the chain, and only ever grows; of a row, nothing but ``facts`` and ``payload`` is ever taken away.
``secrets`` holds the key of each record: who destroys it has erased the record, in every copy of the table ``entries``.
``lookup`` is the index by which checks are found, and can be made anew from the rest.
"""

from __future__ import annotations

from sqlalchemy import Column, Float, Index, Integer, LargeBinary, MetaData, String, Table, Text

METADATA = MetaData()

CHAINS = Table(
    "chains",
    METADATA,
    Column("chain", String(32), primary_key=True),
    Column("desk", Text, nullable=False),
    Column("made", String(27), nullable=False),
    Column("head_seq", Integer, nullable=False),
    Column("head_hash", String(64), nullable=False),
    # Up to here the entries have gone to the site's server, and are no longer here.
    Column("sent_seq", Integer, nullable=False, server_default="0"),
    Column("sent_hash", String(64), nullable=False, server_default=""),
    # A chain that was ended by a restored backup is never written to again.
    Column("closed", Integer, nullable=False, server_default="0"),
)

ENTRIES = Table(
    "entries",
    METADATA,
    Column("chain", String(32), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("previous", String(64), nullable=False),
    Column("time", String(27), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("record", String(32), nullable=False, unique=True),
    Column("about", String(32), nullable=False, index=True),
    Column("key", String(16), nullable=False),
    Column("facts_sha256", String(64), nullable=False),
    Column("payload_sha256", String(64), nullable=False),
    Column("crops_sha256", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Column("seal", String(64), nullable=False),
    Column("facts", Text),
    Column("payload", LargeBinary),
)

CROPS = Table(
    "crops",
    METADATA,
    Column("record", String(32), primary_key=True),
    Column("side", String(8), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

SECRETS = Table(
    "secrets",
    METADATA,
    Column("record", String(32), primary_key=True),
    # "record" or "crops": the two expire separately.
    Column("part", String(8), primary_key=True),
    Column("key", String(16), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
)

LOOKUP = Table(
    "lookup",
    METADATA,
    Column("record", String(32), primary_key=True),
    # Time and record together are the order of a list, and the cursor of its pages.
    Column("time", String(27), nullable=False),
    Column("verdict", String(8), nullable=False),
    Column("state", String(8), nullable=False),
    Column("desk", Text, nullable=False),
    Column("score", Float),
    Column("decision", Integer),
    # Keyed hashes (HMAC) of what is personal: equal for equal words, and nothing without the key.
    Column("case_token", String(32), nullable=False),
    Column("officer_token", String(32), nullable=False),
    Column("has_crops", Integer, nullable=False),
    # Whatever is looked for together, one of these holds it by equality first and by time next, so that a page is read
    # off its end and never sorted; ``searching`` fills in every verdict and state where none was asked for.
    Index("lookup_time", "time", "record"),
    Index("lookup_verdict", "verdict", "state", "time", "record"),
    Index("lookup_case", "case_token", "verdict", "state", "time", "record"),
    Index("lookup_officer", "officer_token", "verdict", "state", "time", "record"),
    Index("lookup_case_officer", "case_token", "officer_token", "verdict", "state", "time", "record"),
    Index("lookup_crops", "has_crops", "time"),
)

PEOPLE = Table(
    "people",
    METADATA,
    Column("person", String(32), primary_key=True),
    Column("token", String(32), nullable=False, unique=True),
    Column("name", LargeBinary, nullable=False),
    Column("role", String(16), nullable=False),
    Column("password", Text, nullable=False),
    Column("changed", String(27), nullable=False),
)

# What all desks of a server must agree about, a row each: which key seals, and a check value of it.
SITE = Table(
    "site",
    METADATA,
    Column("name", String(16), primary_key=True),
    Column("value", Text, nullable=False),
)

# What has gone to the site's server and must not be recorded a second time: checks by their record, and texts that
# people agree to by what identifies them.
SENT = Table(
    "sent",
    METADATA,
    Column("name", String(32), primary_key=True),
    Column("chain", String(32), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    # Of a check, when it was sent; empty for a text.
    Column("state", String(8), nullable=False),
)
