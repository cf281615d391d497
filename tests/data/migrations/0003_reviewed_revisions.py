"""A migration for the tests: it rebuilds the table of revisions, which drops its triggers."""
# ruff: noqa: INP001 - loaded by file name

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    strict = {"sqlite_strict": True}
    with op.batch_alter_table("revision", recreate="always", table_kwargs=strict) as table:
        table.add_column(sa.Column("reviewed_by", sa.Text))
