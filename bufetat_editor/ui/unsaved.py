"""What has been written and is not in the model: kept here until it is, or is given up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bufetat_editor.domain.ids import is_id_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.new_rows import NewRows
from bufetat_editor.ui.places import Place

if TYPE_CHECKING:
    from bufetat_editor.ui.wish import Wish
    from bufetat_editor.ui.wishes import JoinItem, SplitItem
    from bufetat_editor.usecases.drafts import FoundDraft


@dataclass(frozen=True, slots=True)
class Written:
    """The last text of a row.

    Attributes:
        saves: how many times it is being saved.
        seen: the wording that it was made from.
        base: the changeset that had made that one, if it was in an earlier session.
        is_refused: whether it could not be saved.
    """

    text: str
    saves: int = 0
    seen: str = ""
    base: int | None = None
    is_refused: bool = False

    @property
    def waits(self) -> bool:
        """True while it is not being saved: it was refused, or left unfinished."""
        return not self.saves


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A text that waited and was thrown away; `place` is where its row was to be, if it was new."""

    name: str
    written: Written
    place: Place | None


class UnsavedTexts:
    """The texts of a window that are being saved, were refused or left unfinished, by row.

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

    @property
    def is_saving(self) -> bool:
        """True while any text is on its way to the model."""
        return any(not one.waits for one in self._texts.values())

    def waiting(self) -> list[str]:
        """Return the rows whose texts were refused or left unfinished."""
        return [name for name, one in self._texts.items() if one.waits]

    def begun(self) -> frozenset[str]:
        """Return the inputs of which an assessment is begun, which waits for its own button."""
        return frozenset(name for name in self.waiting() if is_id_of(name, "input"))

    def is_being_saved(self, name: str) -> bool:
        """True while a text of the row is on its way to the model."""
        known = self._texts.get(name)
        return known is not None and not known.waits

    def keep(self, name: str, text: str) -> None:
        """Keep what is being written and has no row whose editor holds it."""
        known = self._texts.get(name)
        self._texts[name] = replace(known, text=text) if known else Written(text)

    def begin_saving(self, name: str, text: str) -> None:
        """Keep what has no row until it is saved."""
        self._begin(name, text, "")

    def save(self, name: str, text: str, seen: str, snapshot: Snapshot) -> Wish:
        """Keep a text until it is saved, and return the wish for it.

        Args:
            seen: the wording that it was made from.
        """
        from bufetat_editor.ui.wishes import AddItem, EditText

        known = self._texts.get(name)
        if known and known.is_refused and seen == known.text:
            seen = known.seen  # the model never had the refused wording
        is_made = name not in self.new or (known is not None and not known.waits)
        self._begin(name, text, seen)
        if is_made:
            return EditText(name, text, seen)
        place = self.saved_place(self.new.place_of(name, snapshot), snapshot)
        return AddItem(name, place.parent, place.kind, text, place.after)

    def saved_place(self, place: Place, snapshot: Snapshot) -> Place:
        """Return the place behind something that is in the model, or is before it is needed."""
        while place.after in self.new and not self.is_being_saved(str(place.after)):
            place = replace(place, after=self.new.place_of(str(place.after), snapshot).after)
        return place

    def split(self, name: str, text: str, rest: str, behind: str, seen: str) -> SplitItem:
        """Keep both parts of a text until they are saved, and return the wish for it.

        Args:
            behind: name of the new row that takes the rest.
        """
        from bufetat_editor.ui.wishes import SplitItem

        self._begin(name, text, seen)
        self._begin(behind, rest, "")
        return SplitItem(name, text, rest, behind, seen)

    def join(self, name: str, text: str, seen: str) -> JoinItem:
        """Keep a text until it is saved at the end of the one before, and return the wish."""
        from bufetat_editor.ui.wishes import JoinItem

        self._begin(name, text, seen)
        return JoinItem(name, text, seen)

    def recall(self, found: FoundDraft) -> None:
        """Take up what was being written when an earlier session ended."""
        draft = found.draft
        if draft.parent is not None and draft.kind is not None:
            self.new.recall(draft.item, Place(draft.kind, draft.parent, draft.after))
        self._texts[draft.item] = Written(draft.text, seen=found.seen, base=draft.base)

    def take_outcome(self, wish: Wish) -> None:
        """Let go of what is saved, unless more was written since."""
        for name, text in wish.texts.items():
            self.new.settle(name)
            known = self._texts.get(name)
            if known and (known.saves > 1 or known.text != text):
                self._texts[name] = Written(known.text, known.saves - 1, text)
            elif known:
                self.drop(name)

    def take_refusal(self, wish: Wish) -> tuple[str, ...]:
        """Take in that texts could not be saved, and return whose they are."""
        names = tuple(wish.texts)
        for name in names:
            if known := self._texts.get(name):
                saves = max(known.saves - 1, 0)
                self._texts[name] = replace(known, saves=saves, is_refused=True)
        return names

    def drop(self, name: str) -> None:
        """Forget what was written in a row."""
        self._texts.pop(name, None)
        self.new.drop(name)

    def give_up(self, name: str, taken_up: Written | None) -> GivenUp | None:
        """Drop what a person took up and did not want; not what came to be unsaved meanwhile.

        Returns:
            What was dropped, for `put_back`; nothing if there was no text.
        """
        known = self._texts.get(name)
        if known != taken_up or (known is not None and not known.waits):
            return None
        place = self.new.kept_place(name)
        self.drop(name)
        return GivenUp(name, known, place) if known and known.text.strip() else None

    def put_back(self, given_up: GivenUp) -> None:
        """Take up again what a person gave up."""
        if given_up.place:
            self.new.recall(given_up.name, given_up.place)
        self._texts[given_up.name] = given_up.written

    def homeless(self, snapshot: Snapshot) -> dict[str, str]:
        """Return the waiting texts that no section has a row for, because their place is gone.

        They are as a person can read them; that an outcome was chosen, and no word written, is no
        text.
        """
        texts = {
            name: _in_words(name, one.text)
            for name, one in self._texts.items()
            if one.waits and not self._has_place(name, snapshot)
        }
        return {name: text for name, text in texts.items() if text}

    def _begin(self, name: str, text: str, seen: str) -> None:
        known = self._texts.get(name)
        if known and not known.waits:  # what the model reads is what the first save was made from
            self._texts[name] = replace(known, text=text, saves=known.saves + 1)
        else:
            self._texts[name] = Written(text, 1, seen, known.base if known else None)

    def _has_place(self, name: str, snapshot: Snapshot) -> bool:
        home = self.new.place_of(name, snapshot).parent if name in self.new else name
        return home in self.new or snapshot.is_living(home)


def _in_words(name: str, text: str) -> str:
    """What was written, as a person can read it: what is begun of an input has more than a text."""
    if is_id_of(name, "input"):
        from bufetat_editor.ui.weighing.draft import in_words

        return in_words(text)
    return text
