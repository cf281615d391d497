"""Inside a paragraph: what of its words and calls stayed, went and came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby

from bufetat_editor.exchange.blocks import FootnoteCall, Mark, Reference, Runs, Text, wording
from bufetat_editor.exchange.marking.signing import Change, Letters
from bufetat_editor.history.footnotes import CALL
from bufetat_editor.history.signatures import Aspect
from bufetat_editor.history.words import Span, changed_share, word_diff

_MOSTLY_OTHER = 2 / 3
"""Beyond that share a text is read more easily as another text than as a patchwork."""

_ID = Letters(1)
"""The id that a call holds is one word: whoever put in its first letter put in all."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a paragraph: words, or the call at the end.

    Attributes:
        before: its runs as they were; none if it has come.
        after: its runs as they are; none if it has gone.
        aspect: what of the item holds it.
        letters: where it stands in that; as it was, if it has gone.
    """

    before: Runs
    after: Runs
    aspect: Aspect
    letters: Letters

    @property
    def stayed(self) -> bool:
        """True if it is on both sides."""
        return bool(self.before and self.after)

    @property
    def change(self) -> Change:
        """What happened to it, if it did not stay."""
        return "deleted" if self.before else "inserted"

    def marked(self, marks: Sequence[Mark]) -> Runs:
        """Return the runs of a stretch that did not stay.

        Args:
            marks: one for each of the letters.
        """
        runs = self.before or self.after
        if self.aspect == CALL:
            return with_mark(runs, marks[0])
        alike = [(mark, len([*same])) for mark, same in groupby(marks)]
        pieces = _pieces(runs, [length for _, length in alike])
        return tuple(chain(*(with_mark(next(pieces), mark) for mark, _ in alike)))


def stretches(old: Runs, new: Runs) -> tuple[Stretch, ...]:
    """Return what leads from one paragraph to the other: words first, the call at the end."""
    found = (*_words(old, new), *_calls(old, new))
    return tuple(one for one in found if one.before or one.after)


def with_mark(runs: Runs, mark: Mark | None) -> Runs:
    """Return the runs, all of them marked."""
    return tuple(replace(run, mark=mark) for run in runs)


def _words(old: Runs, new: Runs) -> Iterator[Stretch]:
    spans = _spans(wording(old), wording(new))
    before = _pieces(old, [len(span.text) for span in spans if span.operation != "insert"])
    after = _pieces(new, [len(span.text) for span in spans if span.operation != "delete"])
    was = now = 0
    for span in spans:
        went = next(before) if span.operation != "insert" else ()
        came = next(after) if span.operation != "delete" else ()
        start = was if went else now
        yield Stretch(went, came, "text", Letters(start, start + len(span.text)))
        was, now = was + len(wording(went)), now + len(wording(came))


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


def _calls(old: Runs, new: Runs) -> Iterator[Stretch]:
    before, after = _called(old), _called(new)
    if [call.footnote for call in before] == [call.footnote for call in after]:
        yield Stretch(before, after, CALL, _ID)
    else:
        yield Stretch(before, (), CALL, _ID)
        yield Stretch((), after, CALL, _ID)


def _called(runs: Runs) -> tuple[FootnoteCall, ...]:
    return tuple(run for run in runs if isinstance(run, FootnoteCall))
