from __future__ import annotations

import pytest

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UnknownMoment
from bufetat_editor.history.changeset import Intent
from bufetat_editor.storage.log import Log
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.editions import approve
from tests.helpers.models import AUTHOR, NOW, PRINCIPLE, TASK


def told(log: Log) -> list[object]:
    """All that a log tells."""
    newest = log.newest()
    return [
        newest,
        tree(log.head()),
        tree(log.slide(log.head(), 1)),
        log.history(),
        log.history(PRINCIPLE),
        log.histories([PRINCIPLE, TASK]),
        [*log.changesets()],
        [*log.wordings()],
        log.last_changes(newest + 1),
        log.editions(),
        log.document_id(),
    ]


def tree(snapshot: Snapshot) -> list[object]:
    return [snapshot.changeset, sorted(snapshot.all_items(), key=lambda one: one.id)]


def test_a_past_log_tells_what_the_log_told_then(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Før møtet")
    approve(desk, "Utgave 1", meeting_date="2011-12-13", case_number="11/51625")
    then = told(desk.log)

    edit(desk, PRINCIPLE, "Etter møtet")
    edit(desk, TASK, "Også etter møtet")
    approve(desk, "Utgave 2", meeting_date="2012-01-13", case_number="12/1")

    assert told(desk.store.at(4).log) == then
    assert told(desk.store.at(99).log) == told(desk.log)


def test_nothing_later_is_found_in_it_and_nothing_written(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Ny ordlyd")
    past = desk.store.at(2).log

    with pytest.raises(UnknownMoment):
        past.state_at(3)
    with pytest.raises(ValueError, match="edit"):
        past.commit(Intent("edit", AUTHOR, NOW), ())
    assert desk.log.newest() == 3
