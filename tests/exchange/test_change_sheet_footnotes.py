"""The sheet calls footnotes what the paper calls them."""

from __future__ import annotations

import random

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.change_lines import SheetLine
from bufetat_editor.exchange.change_sheet import change_sheet
from bufetat_editor.exchange.changes import changes
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.footnotes import new_footnote
from tests.exchange.subjects import base_of, reworded, subject, with_facts
from tests.helpers.seed import seed

IN_MEMO = "notat-avsnitt-innspill"
IN_MODEL = "fotnoteavsnitt-2007"


def called(snapshot: Snapshot, item: str) -> Snapshot:
    """The snapshot with a new footnote on an item."""
    drawn = new_footnote(snapshot, random.Random(2011).choice, item, "Om innspillene")
    return snapshot.with_states(2, drawn)


def since(before: Snapshot, now: Snapshot, *, memo: str | None = "notat") -> Subject:
    return subject(now, memo=memo, base=base_of(before))


def footnotes(of: Subject) -> list[SheetLine]:
    """What is told of footnotes."""
    parts = {part.title: part.lines for part in change_sheet(of).parts}
    return [*parts["Fotnoter"]]


def printed(of: Subject, paragraph: str) -> int | None:
    """The number on paper of the footnote that a paragraph stands in."""
    notes = compose(of).footnotes
    return next(note.number for note in notes if paragraph in {one.item for one in note.paragraphs})


def test_a_call_in_the_memo_comes_first_as_on_paper() -> None:
    before = called(seed(), IN_MEMO)
    of = since(before, reworded(before, fotnoteavsnitt_2007="Nytt"))

    (line,) = footnotes(of)

    assert printed(of, IN_MODEL) == 2
    assert (line.name, line.former) == ("Fotnote 2", "")
    assert [one.place.rpartition(" – ")[0] for one in changes(of)] == ["Fotnote 2"]


def test_without_the_memo_its_calls_are_not_counted() -> None:
    before = called(seed(), IN_MEMO)
    of = since(before, reworded(before, fotnoteavsnitt_2007="Nytt"), memo=None)

    (line,) = footnotes(of)

    assert line.name == f"Fotnote {printed(of, IN_MODEL)}" == "Fotnote 1"


def test_a_new_call_in_the_memo_gives_the_others_new_numbers() -> None:
    of = since(seed(), reworded(called(seed(), IN_MEMO), fotnoteavsnitt_2007="Nytt"))

    new, known = footnotes(of)

    assert (new.name, new.deeds) == ("Fotnote 1", ("Lagt til",))
    assert (known.name, known.former) == ("Fotnote 2", "1")


def test_a_footnote_that_nothing_calls_has_no_number_and_comes_last() -> None:
    callers = [item.id for item in seed() if "footnote" in item.attrs]
    without = seed()
    for caller in callers:
        without = with_facts(without, caller, footnote="")
    now = reworded(called(without, IN_MEMO), fotnoteavsnitt_2007="Nytt")

    first, last = footnotes(since(seed(), now))

    assert first.name == "Fotnote 1"
    assert (last.name, last.former, last.under) == ("Fotnote", "", "Tildelingsbrev 2007")
