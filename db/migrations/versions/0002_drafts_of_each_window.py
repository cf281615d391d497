"""A draft is of the window that it was typed in: two of one person no longer share a row."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_CARRY_OVER = """
INSERT INTO draft (author, item, field, base, parent, "after", kind, text, at)
SELECT author, item, field, base, parent, "after", kind, text, at FROM draft_before ORDER BY rowid
"""


def upgrade() -> None:
    """Make the table anew with the window in its key; what lies there is no window's."""
    op.rename_table("draft", "draft_before")
    op.create_table(
        "draft",
        sa.Column("author", sa.Text, primary_key=True),
        sa.Column("item", sa.Text, primary_key=True),
        sa.Column("field", sa.Text, primary_key=True),
        sa.Column("writer", sa.Text, primary_key=True, server_default=""),
        sa.Column("base", sa.Integer),
        sa.Column("parent", sa.Text),
        sa.Column("after", sa.Text),
        sa.Column("kind", sa.Text),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    # in the order in which they were begun, which the rows' hidden numbers tell
    op.execute(_CARRY_OVER)
    op.drop_table("draft_before")
