"""Names: which items are called by their words, and where an item is called what it was before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bufetat_editor.domain.checking.finding import Finding, Rule
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.matching import Matcher
from bufetat_editor.domain.snapshot import Snapshot

_FORMER = Rule(
    "former_name",
    Labels("Tidligere navn", "Tidlegare namn", "Earlier names"),
    Labels(
        "«{found}» heter nå «{mend}».",
        "«{found}» heiter no «{mend}».",
        "“{found}” is now called “{mend}”.",
    ),
    is_guess=True,
)

CALLED = (
    *("service_model", "chapter", "quality_concept", "quality_dimension", "principle_overview"),
    *("overarching_section", "principle_section", "principle_group", "service_category"),
    *("target_category", "target_group", "matrix_column", "matrix_row"),
)
"""Kinds of items whose words are what they are called."""

NAMED = (*CALLED, "overarching_principle", "principle", "task")
"""Kinds of items that others quote."""

PROSE = ("paragraph", "bullet", "footnote_paragraph", "service_category", "task")
"""Kinds of items that tell of others."""

_FEWEST_IN_NAME = 2


@dataclass(frozen=True, slots=True)
class FormerName:
    """What an item was once called.

    Attributes:
        item: its id.
        field: the field that held the name; empty for the wording.
    """

    item: str
    text: str
    field: str = ""

    def now(self, snapshot: Snapshot) -> str:
        """Return what the item is called now."""
        item = snapshot[self.item]
        return str(item.attrs.get(self.field, "")) if self.field else item.text


def former_names(snapshot: Snapshot, former: Iterable[FormerName]) -> Iterator[Finding]:
    """Yield where an item is still called what it was called before.

    Names begin with a capital; the same words in small letters are what any prose may say.
    """
    living = [one for one in former if snapshot.is_living(one.item)]
    others = [one for one in living if _bare(one.text) != _bare(one.now(snapshot))]
    if not others:
        return  # as nearly always
    now = "\n".join(item.text for item in snapshot.of_kind(*NAMED)).casefold()
    texts = snapshot.of_kind(*PROSE)
    told = "\n".join(item.text for item in texts).casefold()
    for one in others:
        old, new = _bare(one.text), _bare(one.now(snapshot))
        is_name = len(old.split()) >= _FEWEST_IN_NAME and new
        if not is_name or old.casefold() not in told or old.casefold() in now:
            continue
        matcher = Matcher(old, whole_words=True)
        for item in texts:
            for start, end in matcher.stretches(item.text):
                if item.text[start].isupper():
                    yield Finding(_FORMER, item, (start, end), (new[0].upper() + new[1:],))


def _bare(name: str) -> str:
    return name.strip().rstrip(".:;,")
