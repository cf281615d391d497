"""Spelling: dictionaries and word lists, asked word by word. The one room that knows hunspell."""
