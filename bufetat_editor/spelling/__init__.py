"""Spelling: dictionaries and word lists, asked word by word. The one room that knows hunspell."""

from __future__ import annotations

ANSWER_WORDS = "answer-words"
"""What the program is asked to do, with a written form, when it is started to answer for words."""
