"""Inputs as talk in the margin: each a comment at its item, what came of it a reply to that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.blocks import Document, paragraphs
from bufetat_editor.exchange.input_lines import SENT, InputLine, InputTeller, Said
from bufetat_editor.history.footnotes import callers
from bufetat_editor.history.register import Entry

_IN_FOOTNOTES: Final = {"source", "note"}
_ABOUT, _SPOT = "Gjelder", "Plass"

Words = tuple[str, str]
"""A label, which may be empty, and what is told under it: plain, for all programs show that."""


@dataclass(frozen=True, slots=True)
class Comment:
    """Something said in the margin.

    Attributes:
        at: when, `YYYY-MM-DDTHH:MM:SSZ`.
        said: a paragraph each.
    """

    author: str
    at: str
    said: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with the replies to it.

    Attributes:
        item: id of the item whose paragraph it hangs on.
        comments: the one that began it, and the replies in their order.
    """

    item: str
    comments: tuple[Comment, ...]


def threads(answering: Answering, document: Document) -> tuple[Thread, ...]:
    """Return the living inputs of a round as threads, in the order of the paragraphs they hang on.

    Args:
        document: the model as it stands now, with a paragraph for most of its items.
    """
    teller = InputTeller(answering.subject)
    margin = _Margin(document, answering.subject.snapshot)

    def thread(entry: Entry) -> Thread:
        home = margin.home(entry.input.about)
        return Thread(home, tuple(_talk(entry, teller.line(entry), home, answering)))

    found = map(thread, answering.living())
    return tuple(sorted(found, key=lambda thread: margin.rank(thread.item)))


class _Margin:
    """Tells which paragraph a comment on an item hangs on.

    Many items have none: what has no words of its own, what is removed. In footnotes Word has no
    comments.
    """

    def __init__(self, document: Document, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._title = str(document.model.title.item)
        in_text = (one for one in paragraphs(document) if one.form.role not in _IN_FOOTNOTES)
        self._ranks = {one.item: rank for rank, one in enumerate(in_text) if one.item}

    def rank(self, item: str) -> int:
        return self._ranks[item]

    def home(self, item: str) -> str:
        """The item, the last that it holds, who calls its footnote, what is above, the title."""
        if not self._snapshot.is_living(item):
            return self._title
        near = (one.id for one in self._nearby(self._snapshot[item]))
        return next((one for one in near if one in self._ranks), self._title)

    def _nearby(self, item: Item) -> Iterator[Item]:
        yield item
        yield from reversed(self._snapshot.children(item.id))
        for above in self._snapshot.ancestors(item.id):
            yield from callers(self._snapshot, {above.id})
            yield above


def _talk(entry: Entry, line: InputLine, home: str, answering: Answering) -> Iterator[Comment]:
    proposal = entry.input.proposal
    told = (proposal.at, *(remark.at for remark in proposal.remarks))
    at = next(filter(None, told), answering.received[entry.receipt.id])
    said = (*_place(entry, line, home), *_said(entry, line, home))
    if entry.ending is None:
        state = (("", words) for words in (f"{line.outcome}.", line.earlier) if words)
        yield Comment(entry.recipient.name, at, (*said, *state))
        return
    weighed = entry.ending.weighed[0]
    yield Comment(entry.recipient.name, at, said or (("", line.name),))
    reasons = (("", words) for words in (line.reason, *line.results, line.earlier) if words)
    yield Comment(weighed.by, weighed.at, (("", f"{line.outcome}."), *reasons))


def _place(entry: Entry, line: InputLine, home: str) -> Iterator[Words]:
    """What it is about, where the place of the comment does not tell it."""
    if entry.input.proposal.type == "added" and line.under:
        yield _SPOT, line.under
    elif home != entry.input.about:
        label = _ABOUT if entry.input.about else ""
        yield label, " – ".join(filter(None, (line.name, line.under)))


def _said(entry: Entry, line: InputLine, home: str) -> Iterator[Words]:
    """What was said; without the wording that was sent, where that is what the comment hangs on."""
    is_beside = home == entry.input.proposal.item and entry.now == entry.before
    for said in line.said:
        words = "".join(span.text for span in said.spans)
        if _has_changes(said):
            if not is_beside:
                yield SENT, entry.before
            yield said.label, entry.input.proposal.after
        elif not (is_beside and said.of == "sent"):
            yield said.label, words


def _has_changes(said: Said) -> bool:
    return len({span.operation for span in said.spans}) > 1
