"""Why there is no input to be seen on the page of a round, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from bufetat_editor.domain.rounds import Receipt
    from bufetat_editor.ui.inputs.sieve import Sieve
    from bufetat_editor.ui.rounds.receipts_model import Card


class Emptiness(QObject):
    """Puts it into words; an object, for only those are told in the plural."""

    def told(
        self,
        card: Card | None,
        receipts: Sequence[Receipt],
        sieve: Sieve,
        *,
        is_read: bool,
    ) -> str:
        """Return why nothing is shown.

        Args:
            card: the one that is chosen.
            receipts: those whose inputs are shown.
            sieve: what is looked for.
            is_read: whether the inputs are known.
        """
        if not receipts:
            return self._unanswered(card)
        if not is_read:
            return self.tr("The inputs could not be read.")
        if all(one.fragments == one.unchanged for one in receipts):
            return self.tr("It came back just as it was sent: there is nothing to weigh.")
        if sieve.types == {"unchanged"}:
            count = sum(one.unchanged for one in receipts)
            return self.tr("%n fragment(s) came back just as they were sent.", "", count)
        if sieve.words or sieve.states:
            return self.tr("Nothing is like what you look for.")
        if sieve.types:
            return self.tr("There is nothing of this kind.")
        return self.tr("Nothing of it is placed yet.")

    def _unanswered(self, card: Card | None) -> str:
        if card is None or not card.key:
            return self.tr("Nothing has come back yet. Drop the files here as they come.")
        words = self.tr("{name} has not answered yet. Drop the file here when it comes.")
        return words.format(name=card.title)
