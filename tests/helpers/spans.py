"""What must hold of every word diff."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from bufetat_editor.history.words import Span, tokens


def sides(spans: Sequence[Span]) -> tuple[str, str]:
    """The two texts that spans were made from."""
    before = "".join(span.text for span in spans if span.operation != "insert")
    after = "".join(span.text for span in spans if span.operation != "delete")
    return before, after


def cut_words(spans: Sequence[Span]) -> int:
    """How many spans end in the middle of a word of the text that they are taken from."""
    before, after = sides(spans)
    return _cuts(before, [span for span in spans if span.operation != "insert"]) + _cuts(
        after, [span for span in spans if span.operation != "delete"]
    )


def _cuts(text: str, spans: Sequence[Span]) -> int:
    ends_of_words = set(accumulate(map(len, tokens(text))))
    return sum(end not in ends_of_words for end in accumulate(len(span.text) for span in spans))
