"""What a rule is, and what it finds: values that every view shows in its own words."""

from __future__ import annotations

from dataclasses import dataclass

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.matching import Stretch


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that a good model keeps to.

    Attributes:
        name: by which it is known to scripts, and to findings that were accepted.
        title: what such findings are called together, in a few words.
        labels: what is told of a finding; `{found}` is what stands there, `{mend}` what might.
        is_guess: whether its mends are likely and not certain, so that each wants a person's eye.
    """

    name: str
    title: Labels
    labels: Labels
    is_guess: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that an item does not keep to.

    Attributes:
        at: where in its text; none if it is about the item as a whole.
        mends: what may stand there instead, the likeliest first; nothing where only a person knows.
    """

    rule: Rule
    item: Item
    at: Stretch | None = None
    mends: tuple[str, ...] = ()

    @property
    def found(self) -> str:
        """What stands there now; nothing if it is about the item as a whole."""
        return self.item.text[slice(*self.at)] if self.at else ""

    def mended(self, mend: str) -> str:
        """Return the item's text with one of the mends in it."""
        start, end = self.at or (0, len(self.item.text))
        return self.item.text[:start] + mend + self.item.text[end:]
