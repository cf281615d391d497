"""How texts are shown on one line of the terminal, with what is marked in them."""

from __future__ import annotations

from collections.abc import Sequence

from bufetat_editor.domain.matching import Stretch
from bufetat_editor.history.words import Span

_SIGNS = {"equal": "{}", "insert": "{{+{}+}}", "delete": "[-{}-]"}


def with_changes(spans: Sequence[Span]) -> str:
    """Return a difference with `[-removed-]` and `{+added+}` words, as git marks them."""
    return "".join(_SIGNS[span.operation].format(span.text) for span in spans)


def with_hits(text: str, stretches: Sequence[Stretch]) -> str:
    """Return a text with `*what was found*` between asterisks."""
    parts, done = [], 0
    for start, end in stretches:
        parts += [text[done:start], "*", text[start:end], "*"]
        done = end
    return "".join([*parts, text[done:]])


def one_line(text: str) -> str:
    """Return a text without its line ends, so that a line of the terminal is one thing told."""
    return text.replace("\n", " ")
