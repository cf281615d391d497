"""What has been written and is not in the model: kept here until it is, or is given up."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.new_rows import NewRows
from bufetat_editor.ui.wishes import AddItem, EditText, Wish


@dataclass(frozen=True, slots=True)
class Written:
    """The last text of a row.

    Attributes:
        saves: how many times it is being saved; none when it was refused.
        is_new: whether the row has no item yet.
    """

    text: str
    saves: int
    is_new: bool = False

    @property
    def is_refused(self) -> bool:
        """True when it could not be saved."""
        return not self.saves


class UnsavedTexts:
    """The texts of a window that are being saved or were refused, by item or name of a new row.

    Rows come and go with the section that is shown; what was written in them stays here.

    Attributes:
        new: the rows that have no item yet.
    """

    def __init__(self) -> None:
        self.new = NewRows()
        self._texts: dict[str, Written] = {}

    def __len__(self) -> int:
        return len(self._texts)

    def get(self, name: str) -> Written | None:
        """Return what was written in a row, if it is not in the model yet."""
        return self._texts.get(name)

    def save(self, name: str, text: str, seen: str, snapshot: Snapshot) -> Wish:
        """Keep a text until it is saved, and return the wish for it.

        Args:
            seen: the wording that it was made from.
        """
        known = self._texts.get(name)
        saves = known.saves + 1 if known else 1
        self._texts[name] = Written(text, saves, is_new=name in self.new)
        if name not in self.new:
            return EditText(name, text, seen)
        place = self.new.place_of(name, snapshot)
        return AddItem(name, place.parent, place.kind, text, place.after)

    def take_outcome(self, wish: Wish) -> None:
        """Let go of what is saved, unless more was written since."""
        name = _row_of(wish)
        known = self._texts.get(name)
        if known and known.saves > 1:
            self._texts[name] = replace(known, saves=known.saves - 1)
        elif known:
            self._drop(name)

    def take_refusal(self, wish: Wish) -> str:
        """Take in that a text could not be saved, and return whose it is, if it was a text."""
        name = _row_of(wish)
        if known := self._texts.get(name):
            self._texts[name] = replace(known, saves=known.saves - 1)
        return name

    def give_up(self, name: str, taken_up: Written | None) -> None:
        """Drop what a person took up and did not want; not what came to be unsaved meanwhile."""
        known = self._texts.get(name)
        if known == taken_up and (known is None or known.is_refused):
            self._drop(name)

    def give_up_all(self) -> None:
        """Drop all that was refused."""
        for name in [name for name, one in self._texts.items() if one.is_refused]:
            self._drop(name)

    def homeless(self, snapshot: Snapshot) -> dict[str, str]:
        """Return the refused texts that no section has a row for, because their place is gone."""
        return {
            name: one.text
            for name, one in self._texts.items()
            if one.is_refused and not self._has_place(name, snapshot)
        }

    def _has_place(self, name: str, snapshot: Snapshot) -> bool:
        home = self.new.place_of(name, snapshot).parent if name in self.new else name
        return snapshot.is_living(home)

    def _drop(self, name: str) -> None:
        self._texts.pop(name, None)
        self.new.drop(name)


def _row_of(wish: Wish) -> str:
    match wish:
        case EditText(name) | AddItem(name):
            return name
    return ""
