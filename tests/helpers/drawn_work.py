"""A model that is worked on by two persons, each act as hypothesis draws it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace

from hypothesis import strategies as st

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.history.changeset import Changeset, Intent, Step
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.rules import States

AUTHORS = ("Saksbehandler A", "Saksbehandler B")
Draw = st.DrawFn

_WHOLE = (
    "",
    " ",
    "Barn og unge skal bli hørt i alle saker",
    "Jf. barnevernloven § 2-3 og rundskriv Q-06/2007, se § 4-4",
    "Første linje\nandre linje\tetter tabulator",
    " Med mellomrom  foran og bak ",
)
_WORDS = ("ikke", "§ 2-3", "Q-06/2007", "to ord", "linje\nskift", "med\ttabulator", ",", " ", "")
OWN_WORD = re.compile(r"\b[AB][0-9]+[abc]\b")
"""A word that one of the two has written."""
_ANY_TEXT = st.text(st.sampled_from("aå §-2.\n\t(lov"), max_size=30)


class Work:
    """A model that is worked on, with all that was done since the beginning."""

    def __init__(self, draw: Draw, start: Snapshot) -> None:
        self.draw = draw
        self.now = start
        self.past = [self.now]
        self.steps: list[list[Step]] = []
        self.touched: set[str] = set()
        self.author = AUTHORS[0]
        self.letter: Callable[[str], str] = random.Random(1).choice

    def do(self, act: Callable[[Work], States]) -> None:
        """Let one of the two do it, if the rules allow it."""
        self.author = self.draw(st.sampled_from(AUTHORS))
        try:
            states = act(self)
        except UserError:
            return
        number = self.now.changeset + 1
        at = f"2012-01-09T10:{number % 60:02d}:00Z"
        changeset = Changeset(number, Intent("edit", self.author, at), "")
        written = [replace(state, cs=number) for state in states]
        self.steps.append([Step(changeset, self.now.get(one.id), one) for one in written])
        self.touched |= {one.id for one in written}
        self.now = self.now.with_states(number, written)
        self.past.append(self.now)

    def one_of(self, *kinds: str) -> Item:
        """A living item, of one of the kinds if any are named; often one that was at hand."""
        found = self.now.of_kind(*kinds) if kinds else tuple(self.now)
        if not found:
            raise NothingThere
        again = [item for item in found if item.id in self.touched]
        is_again = bool(again) and self.draw(st.booleans())
        return self.draw(st.sampled_from(again if is_again else found))

    def place_among(self, parent: str) -> str | None:
        """What to stand after under a parent: first, last or behind any that stands there."""
        family = [item.id for item in self.now.children(parent)]
        return self.draw(st.sampled_from([FIRST, None, *family]))

    def text(self, text: str) -> str:
        """Another wording: some words of it, or all."""
        words = text.split(" ")
        match self.draw(st.integers(0, 5)):
            case 0:
                return self.draw(st.sampled_from(_WHOLE))
            case 1:
                return self.draw(_ANY_TEXT)
            case _:
                start = self.draw(st.integers(0, len(words)))
                end = min(len(words), start + self.draw(st.integers(0, 3)))
                words[start:end] = self.draw(st.lists(self._words(), max_size=2))
                return " ".join(words)

    def _words(self) -> st.SearchStrategy[str]:
        """Any words, and some that only this person writes, and only now."""
        own = f"{self.author[-1]}{self.now.changeset + 1}"
        return st.sampled_from(_WORDS) | st.sampled_from([f"{own}a", f"{own}b", f"{own}c"])


class NothingThere(UserError):
    sentence = "Det finnes ikke noe slikt punkt."
