"""Which inputs are shown: of which types, how far they have come, and with which words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bufetat_editor.domain.proposals import Type
    from bufetat_editor.ui.inputs.rows import InputRow
    from bufetat_editor.ui.inputs.states import State


@dataclass(frozen=True, slots=True)
class Sieve:
    """What an input must be to be shown; whatever is empty lets all pass.

    Attributes:
        states: if none is named, all but withdrawn ones pass.
        words: all of these must stand somewhere in what is told of it.
    """

    types: frozenset[Type] = frozenset()
    states: frozenset[State] = frozenset()
    words: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """True if nothing is held back but what is withdrawn."""
        return not (self.types or self.states or self.words)

    @property
    def has_inbox(self) -> bool:
        """True if all that is not placed passes."""
        is_held_back = self.states or self.words or (self.types and "not_placed" not in self.types)
        return not is_held_back

    def passes(self, row: InputRow) -> bool:
        """Tell whether an input is shown."""
        is_of_type = row.proposal.type in (self.types or {row.proposal.type})
        return self._has_come(row) and is_of_type and self._is_worded(row)

    def _has_come(self, row: InputRow) -> bool:
        if not self.states:
            return row.state != "withdrawn"
        return not self.states.isdisjoint(row.states)

    def _is_worded(self, row: InputRow) -> bool:
        if not self.words:
            return True
        searched = "\n".join(_texts(row)).casefold()
        return all(word in searched for word in self.words)


def words_in(text: str) -> tuple[str, ...]:
    """Return the words of what is looked for, as a sieve takes them."""
    return tuple(text.casefold().split())


def _texts(row: InputRow) -> Iterator[str]:
    """All that one may know an input by."""
    proposal = row.proposal
    yield from (row.number, row.place, row.sender, row.destination, row.wording or "")
    yield from (proposal.before, proposal.after, proposal.quote, proposal.author)
    yield from (one.text for one in proposal.remarks)
    if row.assessment:
        yield row.assessment.reason
