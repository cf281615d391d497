"""Where inputs end that want what others wanted before them, or that are weighed again."""

from __future__ import annotations

import pytest

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.history.register import Ending, Entry
from bufetat_editor.history.weighing import Weighing
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.inputs import register
from bufetat_editor.usecases.threads import credits_of
from bufetat_editor.usecases.weighing import own_application, retract, weigh, worded_application
from tests.helpers.consulted import MERGED, File, consulted, receive
from tests.helpers.models import GROUP, PRINCIPLE

NEW, ALSO_NEW, WORDED, ALSO_WORDED = "innspill-a-1", "innspill-b-1", "innspill-a-2", "innspill-b-2"
REMOVED, ALSO_REMOVED = "innspill-sor-1", "innspill-sor-igjen-1"
SENT = "Bufetat skal medvirke til at barn, familier og enkeltpersoner får hjelp så tidlig som mulig"


@pytest.fixture(autouse=True)
def _alike(desk: Desk) -> None:
    """Two regions that want the very same."""
    consulted(desk)
    for name, region in (("a", 1), ("b", 2)):
        new = Proposal("added", anchor=PRINCIPLE, beside="after", after="Et nytt prinsipp")
        worded = Proposal("changed", MERGED, after=SENT.replace("barn,", "barn, unge,"))
        said = [(f"innspill-{name}-1", new), (f"innspill-{name}-2", worded)]
        receive(desk, File(f"mottak-{name}", region, f"{name}.docx", 0, said), 2)


def entry(desk: Desk, name: str) -> Entry:
    (found,) = (one for one in register(desk) if one.input.id == name)
    return found


def ending(desk: Desk, name: str) -> Ending:
    found = entry(desk, name).ending
    assert found is not None
    return found


def follow(desk: Desk, name: str) -> None:
    weigh(desk, [Weighing(name, "followed")], own_application(desk, name))


def news(desk: Desk) -> list[str]:
    """What stands in the group beyond what stood there in 2011."""
    return [item.text for item in desk.snapshot.children(GROUP) if item.cs > 1]


@pytest.mark.parametrize(("first", "second"), [(NEW, ALSO_NEW), (WORDED, ALSO_WORDED)])
def test_what_somebody_else_has_led_to_already_is_told(desk: Desk, first: str, second: str) -> None:
    follow(desk, first)
    follow(desk, second)

    led_to = ending(desk, first).applied
    assert led_to is not None
    assert ending(desk, first).met == ""
    assert (ending(desk, second).applied, ending(desk, second).met) == (None, led_to.item)

    assert ending(desk, second).met_stands


@pytest.mark.parametrize(("first", "second"), [(NEW, ALSO_NEW), (WORDED, ALSO_WORDED)])
def test_what_was_so_then_was_so_whatever_is_written_later(
    desk: Desk, first: str, second: str
) -> None:
    follow(desk, first)
    follow(desk, second)
    met = ending(desk, second).met
    approve(desk, "Godkjent 8.12.2011", meeting_date="2011-12-08", case_number="11/51625")
    decided = ending(desk, first).decided

    editing.edit(desk, met, "Skrevet om siden")
    approve(desk, "Godkjent senere", meeting_date="2012-01-08", case_number="12/1")

    assert decided is not None
    after = ending(desk, second)
    assert (after.met, after.met_stands, after.decided) == (met, False, decided)
    assert [one.is_met for one in credits_of(desk, met)[decided.cs - 1]] == [False, True]


def test_what_was_so_then_is_not_decided_by_a_meeting_that_never_saw_it(desk: Desk) -> None:
    follow(desk, WORDED)
    follow(desk, ALSO_WORDED)
    editing.edit(desk, MERGED, "Skrevet om før møtet")
    approve(desk, "Godkjent 8.12.2011", meeting_date="2011-12-08", case_number="11/51625")

    assert ending(desk, WORDED).decided is None
    assert ending(desk, ALSO_WORDED).decided is None


def test_what_came_to_be_so_after_it_was_weighed_did_not_meet_it(desk: Desk) -> None:
    weigh(desk, [Weighing(WORDED, "followed")])
    wanted = entry(desk, WORDED).carried_over
    assert wanted
    editing.edit(desk, MERGED, wanted)

    assert ending(desk, WORDED).met == ""
    assert credits_of(desk, MERGED) == {}


def test_what_somebody_else_has_had_removed_already_is_told(desk: Desk) -> None:
    follow(desk, REMOVED)
    follow(desk, ALSO_REMOVED)

    led_to = ending(desk, REMOVED).applied
    assert led_to is not None
    assert (ending(desk, ALSO_REMOVED).applied, ending(desk, ALSO_REMOVED).met) == (
        None,
        led_to.item,
    )

    editing.undo(desk)
    editing.undo(desk)
    weigh(desk, [Weighing(ALSO_REMOVED, "followed")])
    assert ending(desk, ALSO_REMOVED).met == ""


def test_what_is_not_followed_is_met_by_nothing(desk: Desk) -> None:
    follow(desk, NEW)
    weigh(desk, [Weighing(ALSO_NEW, "noted", "Det står der nå")])

    assert ending(desk, ALSO_NEW).met == ""


def test_something_new_that_is_weighed_again_is_worded_again_and_made_once(desk: Desk) -> None:
    follow(desk, NEW)
    made = ending(desk, NEW).applied
    assert made is not None

    again = [Weighing(NEW, "partly_followed", "Kortere")]
    outcome = weigh(desk, again, worded_application(desk, NEW, "Et kort prinsipp"))

    assert "Et kort prinsipp" in news(desk)
    assert "Et nytt prinsipp" not in news(desk)
    found = ending(desk, NEW).applied
    assert found is not None
    assert (found.item, found.deed, found.changeset) == (made.item, "add", outcome.changeset.id)
    assert (found.wording, found.stands) == ("Et kort prinsipp", True)

    editing.undo(desk)
    assert ending(desk, NEW).applied == made


def test_what_was_done_is_told_though_its_assessment_is_taken_back(desk: Desk) -> None:
    follow(desk, WORDED)
    done = ending(desk, WORDED).applied

    retract(desk, [WORDED])
    assert (entry(desk, WORDED).ending, entry(desk, WORDED).left) == (None, done)

    weigh(desk, [Weighing(WORDED, "noted", "Det står der nå")])
    assert (ending(desk, WORDED).applied, entry(desk, WORDED).left) == (done, None)


def test_what_was_undone_has_left_nothing(desk: Desk) -> None:
    follow(desk, WORDED)
    editing.undo(desk)

    assert (entry(desk, WORDED).ending, entry(desk, WORDED).left) == (None, None)


def test_something_new_is_made_once_though_its_assessment_was_taken_back(desk: Desk) -> None:
    follow(desk, NEW)
    made = ending(desk, NEW).applied
    retract(desk, [NEW])
    weigh(desk, [Weighing(NEW, "followed")], worded_application(desk, NEW, "Et kort prinsipp"))

    found = ending(desk, NEW).applied
    assert found is not None
    assert made is not None
    assert found.item == made.item
    assert "Et nytt prinsipp" not in news(desk)


def test_something_new_that_is_gone_is_made_anew(desk: Desk) -> None:
    follow(desk, NEW)
    made = ending(desk, NEW).applied
    assert made is not None
    editing.remove(desk, made.item)

    weigh(desk, [Weighing(NEW, "followed", "Likevel")], own_application(desk, NEW))

    found = ending(desk, NEW).applied
    assert found is not None
    assert found.item != made.item
    assert found.stands
