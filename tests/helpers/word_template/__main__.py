"""Writes the template to where the program has it."""

from __future__ import annotations

from tests.helpers.word_template.file import FILE, template

if __name__ == "__main__":
    FILE.write_bytes(template())
