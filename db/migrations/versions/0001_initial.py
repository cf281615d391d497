"""The log, its head, editions, received files and drafts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; the program makes the triggers after every migration."""
    op.create_table(
        "document",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("created", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "changeset",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("base", sa.Integer),
        sa.Column("undoes", sa.Integer),
        sa.Column("source_sha256", sa.Text),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("revisions", sa.Integer, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("cs", sa.Integer, sa.ForeignKey("changeset.id"), nullable=False),
        sa.Column("prev", sa.Integer),
        *_state(),
        sa.UniqueConstraint("item", "cs", name="uq_revision_item_cs"),
        sqlite_strict=True,
    )
    op.create_index("ix_revision_cs_item", "revision", ["cs", "item"])
    op.create_table(
        "item",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("cs", sa.Integer, nullable=False),
        *_state(),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_item_parent", "item", ["parent"])
    op.create_table(
        "edition",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("cs", sa.Integer, sa.ForeignKey("changeset.id"), nullable=False),
        sa.Column("sealed_by", sa.Integer, sa.ForeignKey("changeset.id"), nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("meeting_date", sa.Text),
        sa.Column("case_number", sa.Text),
        sa.Column("decision", sa.Text),
        sa.Column("state_hash", sa.Text, nullable=False),
        sa.UniqueConstraint("sealed_by", name="uq_edition_sealed_by"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "received_file",
        sa.Column("sha256", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
        sa.Column("sender", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "draft",
        sa.Column("author", sa.Text, primary_key=True),
        sa.Column("item", sa.Text, primary_key=True),
        sa.Column("field", sa.Text, primary_key=True),
        sa.Column("base", sa.Integer),
        sa.Column("parent", sa.Text),
        sa.Column("after", sa.Text),
        sa.Column("kind", sa.Text),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sqlite_strict=True,
    )


def _state() -> list[sa.Column]:
    """The columns in which a revision and the head keep an item's state."""
    return [
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("parent", sa.Text),
        sa.Column("pos", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("attrs", sa.Text, nullable=False),
        sa.Column("deleted", sa.Integer, nullable=False),
    ]
