"""Inside a paragraph: what of its words and calls stayed, went and came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from bufetat_editor.exchange.blocks import FootnoteCall, Mark, Reference, Runs, Text, wording
from bufetat_editor.history.words import Span, changed_share, word_diff

_MOSTLY_OTHER = 2 / 3
"""Beyond that share a text is read more easily as another text than as a patchwork."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a paragraph.

    Attributes:
        before: its runs as they were; none if it has come.
        after: its runs as they are; none if it has gone.
        aspect: what of the item holds it: words are its text, calls one of its fields.
    """

    before: Runs
    after: Runs
    aspect: Literal["text", "fields"]

    @property
    def stayed(self) -> bool:
        """True if it is on both sides."""
        return bool(self.before and self.after)


def parts(old: Runs, new: Runs) -> tuple[Part, ...]:
    """Return what leads from one paragraph to the other: words first, calls at the end."""
    found = (*_words(old, new), *_calls(old, new))
    return tuple(part for part in found if part.before or part.after)


def with_mark(runs: Runs, mark: Mark | None) -> Runs:
    """Return the runs, all of them marked."""
    return tuple(replace(run, mark=mark) for run in runs)


def _words(old: Runs, new: Runs) -> Iterator[Part]:
    spans = _spans(wording(old), wording(new))
    before = _pieces(old, [len(span.text) for span in spans if span.operation != "insert"])
    after = _pieces(new, [len(span.text) for span in spans if span.operation != "delete"])
    for span in spans:
        yield Part(
            next(before) if span.operation != "insert" else (),
            next(after) if span.operation != "delete" else (),
            "text",
        )


def _spans(old: str, new: str) -> tuple[Span, ...]:
    spans = word_diff(old, new)
    if changed_share(spans) <= _MOSTLY_OTHER:
        return spans
    return tuple(span for span in (Span("delete", old), Span("insert", new)) if span.text)


def _pieces(runs: Runs, lengths: Iterable[int]) -> Iterator[Runs]:
    """Cut the words of the runs into pieces of these lengths."""
    coming = [run for run in reversed(runs) if not isinstance(run, FootnoteCall)]
    for length in lengths:
        piece: list[Text | Reference] = []
        missing = length
        while missing:
            run = coming.pop()
            if len(run.text) > missing:
                coming.append(replace(run, text=run.text[missing:]))
                run = replace(run, text=run.text[:missing])
            piece.append(run)
            missing -= len(run.text)
        yield tuple(piece)


def _calls(old: Runs, new: Runs) -> Iterator[Part]:
    before, after = _called(old), _called(new)
    if [call.footnote for call in before] == [call.footnote for call in after]:
        yield Part(before, after, "fields")
    else:
        yield Part(before, (), "fields")
        yield Part((), after, "fields")


def _called(runs: Runs) -> tuple[FootnoteCall, ...]:
    return tuple(run for run in runs if isinstance(run, FootnoteCall))
