"""The tables as SQLAlchemy Core sees them; the migrations make them."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

document = Table(
    "document",
    metadata,
    Column("id", Text, primary_key=True),
    Column("created", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

changeset = Table(
    "changeset",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("author", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("base", Integer),
    Column("undoes", Integer),
    Column("source_sha256", Text),
    Column("record", Text, nullable=False),
    Column("revisions", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    sqlite_strict=True,
)

revision = Table(
    "revision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item", Text, nullable=False),
    Column("cs", Integer, ForeignKey("changeset.id"), nullable=False),
    Column("prev", Integer),
    Column("kind", Text, nullable=False),
    Column("parent", Text),
    Column("pos", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("attrs", Text, nullable=False),
    Column("deleted", Integer, nullable=False),
    UniqueConstraint("item", "cs"),
    Index("ix_revision_cs_item", "cs", "item"),
    sqlite_strict=True,
)

item = Table(
    "item",
    metadata,
    Column("id", Text, primary_key=True),
    Column("cs", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("parent", Text),
    Column("pos", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("attrs", Text, nullable=False),
    Column("deleted", Integer, nullable=False),
    Index("ix_item_parent", "parent"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

edition = Table(
    "edition",
    metadata,
    Column("name", Text, primary_key=True),
    Column("cs", Integer, ForeignKey("changeset.id"), nullable=False),
    Column("sealed_by", Integer, ForeignKey("changeset.id"), nullable=False, unique=True),
    Column("status", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("meeting_date", Text),
    Column("case_number", Text),
    Column("decision", Text),
    Column("state_hash", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

received_file = Table(
    "received_file",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    Column("sender", Text, nullable=False),
    Column("at", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

draft = Table(
    "draft",
    metadata,
    Column("author", Text, primary_key=True),
    Column("item", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("writer", Text, primary_key=True, server_default=""),
    Column("base", Integer),
    Column("parent", Text),
    Column("after", Text),
    Column("kind", Text),
    Column("text", Text, nullable=False),
    Column("at", Text, nullable=False),
    sqlite_strict=True,
)
