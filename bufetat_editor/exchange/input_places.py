"""Where an input belongs, in the words by which whoever sent it finds it."""

from __future__ import annotations

from typing import Final

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.places import BETWEEN
from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.exchange import input_terms
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.paper_places import PaperPlaces
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.register import Entry

_NEW: Final = "Nytt punkt"
_WHOLE: Final = "Hele modellen"


class InputPlaces:
    """The places of what inputs are about.

    Args:
        subject: the model as it stands now.

    Attributes:
        full: of the model's items, with all that they stand under.
    """

    def __init__(self, subject: Subject) -> None:
        self._snapshot = subject.snapshot
        self._places = PaperPlaces(self._snapshot, compose(subject))
        self.full = self._places.full

    def name(self, entry: Entry) -> str:
        """Return its number or name; that it is new as long as it is not made, or not placed."""
        item = self._about(entry)
        if item is None:
            return input_terms.NOT_PLACED
        if entry.input.proposal.type == "added":
            return self.made(entry) or _NEW
        if self._snapshot.is_living(item.id):
            return self._places.name(item)
        is_telling = "." in entry.number
        return entry.number if is_telling else f"{_kind(item)} {entry.number}".rstrip()

    def part(self, entry: Entry) -> str:
        """Return the heading of the part of the model that it is about; that it is not placed."""
        item = self._about(entry)
        if item is None:
            return input_terms.NOT_PLACED
        part = self._places.part(item)
        return _WHOLE if part.kind == "service_model" else self._places.title(part)

    def made(self, entry: Entry) -> str:
        """Return the number of what was made of something new; empty while nothing is."""
        ending = entry.ending
        made = (ending.applied.item if ending.applied else ending.met) if ending else ""
        return self.full.number(self._snapshot[made]) if self._snapshot.is_living(made) else ""

    def former(self, entry: Entry) -> str:
        """Return which number the item was sent with, in words, if it has another now."""
        return "" if entry.input.proposal.type == "added" else _former(entry)

    def under(self, entry: Entry) -> str:
        """Return the heading that it is found under; for what is new, where it is to stand.

        Of what is not placed it is told where in the file it stands.
        """
        item, proposal = self._about(entry), entry.input.proposal
        if item is None:
            return proposal.where
        if proposal.type == "added" and (spot := self.spot(proposal)):
            former = _former(entry) if proposal.beside == "after" else ""
            return spot[:1].upper() + spot[1:] + (f" ({former})" if former else "")
        return self._heading(item)

    def spot(self, proposal: Proposal) -> str:
        """Return where it is to stand: «etter 2.1.2», «under «Barns behov»»; empty if not told."""
        anchor = self._snapshot.get(proposal.anchor)
        if anchor is None:
            return ""
        is_living = self._snapshot.is_living(anchor.id)
        if proposal.beside == "after" and is_living:
            return f"etter {self._places.mention(anchor)}"
        if anchor.kind == "matrix_cell" and is_living:
            return f"under «{self._places.crossing(anchor)}»"
        name = self.full.name(anchor).rstrip(" :")
        return f"{'etter' if proposal.beside == 'after' else 'under'} «{name}»"

    def _about(self, entry: Entry) -> Item | None:
        return self._snapshot.get(entry.input.about)

    def _heading(self, item: Item) -> str:
        """The nearest heading over an item; that of a cell is told by its row and its column."""
        headings = self.full.headings(item)
        lineage = [one.kind for one in self._snapshot.ancestors(item.id)]
        if "matrix_cell" in lineage:
            above = len(lineage) - lineage.index("matrix_cell") - 1
            headings = headings[: above + 1][-2:]
        else:
            headings = headings[1:][-1:]  # the first is the part's, which stands over the lines
        return BETWEEN.join(headings).rstrip(" :")


def _former(entry: Entry) -> str:
    """Whoever sent the input has the numbers of what was sent before her."""
    sent = entry.number_sent
    return f"sendt ut som {sent}" if "." in sent and sent != entry.number else ""


def _kind(item: Item) -> str:
    return KINDS[item.kind].labels.nb.capitalize()
