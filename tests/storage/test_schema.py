from __future__ import annotations

from tests.helpers.schema_file import SCHEMA_FILE, current_schema


def test_the_schema_file_says_what_the_migrations_come_to() -> None:
    assert SCHEMA_FILE.read_text(encoding="utf-8") == current_schema()
