"""Items as a person names them on the command line: by id, or by the number they have in print."""

from __future__ import annotations

from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError


class SharedNumber(UserError):
    """Chapters, categories and footnotes are each counted from one."""

    sentence = "«{number}» er nummeret til flere punkter: {items}. Bruk id-en til det du mener."


def item_named(snapshot: Snapshot, words: str) -> str:
    """Return the id of the item that has that id, else that number.

    What is neither is returned as it is, to be refused as an unknown item.

    Raises:
        SharedNumber: several items have that number.
    """
    if snapshot.get(words):
        return words
    found = [item for item, number in numbers(snapshot).items() if number == words.strip()]
    if len(found) > 1:
        raise SharedNumber(number=words, items=", ".join(found))
    return found[0] if found else words
