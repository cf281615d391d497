"""Where inputs end, read back from a real model after all that can be done to an assessment."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, event

from bufetat_editor.domain.assessments import InputOutcome
from bufetat_editor.history.register import Applied, Ending, Entry
from bufetat_editor.history.weighing import Application, Deed, Weighing
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.inputs import place, register, withdraw
from bufetat_editor.usecases.weighing import retract, weigh
from tests.helpers.consulted import MERGED, NORTH, consulted, files
from tests.helpers.models import AUTHOR, NOW, OTHER

WORDED, COMMENT, NEW, GONE, MOVED = (f"innspill-nord-{number}" for number in range(1, 6))
FINAL = "Bufetat skal bidra til hjelp så tidlig som mulig"


@pytest.fixture(autouse=True)
def _consulted(desk: Desk) -> None:
    consulted(desk)


def entry(desk: Desk, name: str, *, withdrawn: bool = False) -> Entry:
    (one,) = (one for one in register(desk, withdrawn=withdrawn) if one.input.id == name)
    return one


def ending(desk: Desk, name: str, *, withdrawn: bool = False) -> Ending:
    found = entry(desk, name, withdrawn=withdrawn).ending
    assert found is not None
    return found


def applied(desk: Desk, name: str) -> Applied:
    found = ending(desk, name).applied
    assert found is not None
    return found


def use(desk: Desk, name: str, deed: Deed, text: str = "") -> int:
    """Follow an input, and do what it asks for."""
    weighing, application = Weighing(name, "followed"), Application(name, deed, text)
    return weigh(desk, [weighing], application).changeset.id


def say(desk: Desk, name: str, outcome: InputOutcome, reason: str) -> int:
    """Weigh an input without doing anything to the model."""
    return weigh(desk, [Weighing(name, outcome, reason)]).changeset.id


def meet(desk: Desk, name: str) -> None:
    approve(desk, name, meeting_date="2011-12-08", case_number="11/51625")


def told(one: Ending) -> list[tuple[str, str, str] | None]:
    """What was written of an assessment, newest first: by whom, outcome and reason."""
    return [
        (weighed.by, weighed.assessment.outcome, weighed.assessment.reason)
        if weighed.assessment
        else None
        for weighed in one.weighed
    ]


# --- what was written


def test_what_is_not_weighed_has_not_ended(desk: Desk) -> None:
    assert all(one.ending is None and not one.is_withdrawn for one in register(desk))


def test_an_assessment_has_its_history(desk: Desk) -> None:
    first = say(desk, COMMENT, "noted", "Vi tar det med oss")
    desk.author = OTHER
    second = say(desk, COMMENT, "not_followed", "Det står der alt")

    one = ending(desk, COMMENT)

    assert told(one) == [
        (OTHER, "not_followed", "Det står der alt"),
        (AUTHOR, "noted", "Vi tar det med oss"),
    ]
    assert [weighed.changeset for weighed in one.weighed] == [second, first]
    assert {weighed.at for weighed in one.weighed} == {NOW}
    assert (one.applied, one.decided) == (None, None)
    assert one.weighed[0].assessment == entry(desk, COMMENT).input.assessment


def test_what_was_taken_back_is_not_weighed_until_it_is_weighed_again(desk: Desk) -> None:
    say(desk, COMMENT, "noted", "Vi tar det med oss")
    retract(desk, [COMMENT])
    assert entry(desk, COMMENT).ending is None

    say(desk, COMMENT, "postponed", "Tas neste år")

    assert told(ending(desk, COMMENT)) == [
        (AUTHOR, "postponed", "Tas neste år"),
        None,
        (AUTHOR, "noted", "Vi tar det med oss"),
    ]


# --- what was done to the model


@pytest.mark.parametrize(
    ("name", "deed", "text", "item"),
    [
        (WORDED, "reword", FINAL, MERGED),
        (GONE, "remove", "", "oppgave-cos"),
        (MOVED, "move", "", "oppgave-marte-meo"),
    ],
)
def test_what_was_done_is_known_by_the_shared_changeset(
    desk: Desk, name: str, deed: Deed, text: str, item: str
) -> None:
    wording = "" if deed == "remove" else text or desk.snapshot[item].text
    changeset = use(desk, name, deed, text)

    assert applied(desk, name) == Applied(changeset, deed, item, wording, stands=True)


def test_something_new_is_known_by_its_own_id(desk: Desk) -> None:
    use(desk, NEW, "add", "Barnet skal få vite hva som skjer")

    one = applied(desk, NEW)

    assert (one.deed, one.wording, one.stands) == ("add", desk.snapshot[one.item].text, True)
    editing.remove(desk, one.item)
    assert not applied(desk, NEW).stands


def test_what_goes_with_what_was_removed_is_not_told_for_it(desk: Desk) -> None:
    editing.add(desk, parent="oppgave-cos", kind="subtask", text="En del av den")

    use(desk, GONE, "remove")

    assert (applied(desk, GONE).item, applied(desk, GONE).deed) == ("oppgave-cos", "remove")


def test_other_words_since_no_longer_stand_and_the_old_ones_do_again(desk: Desk) -> None:
    use(desk, WORDED, "reword", FINAL)
    editing.edit(desk, MERGED, "Skrevet om siden")
    assert not applied(desk, WORDED).stands

    editing.edit(desk, MERGED, FINAL)
    assert applied(desk, WORDED).stands


def test_a_move_stands_though_the_words_have_changed(desk: Desk) -> None:
    use(desk, MOVED, "move")
    editing.edit(desk, "oppgave-marte-meo", "Marte Meo og annen veiledning")
    assert applied(desk, MOVED).stands

    editing.move(desk, "oppgave-marte-meo", parent="celle-egenvalgt-barnevern")
    assert not applied(desk, MOVED).stands


def test_an_undone_application_is_none_and_is_one_when_it_is_done_again(desk: Desk) -> None:
    say(desk, WORDED, "postponed", "Tas senere")
    use(desk, WORDED, "reword", FINAL)

    editing.undo(desk)
    assert ending(desk, WORDED).applied is None
    assert told(ending(desk, WORDED))[0] == (AUTHOR, "postponed", "Tas senere")

    again = editing.redo(desk).changeset.id
    assert applied(desk, WORDED) == Applied(again, "reword", MERGED, FINAL, stands=True)


def test_undoing_the_second_application_leaves_the_first(desk: Desk) -> None:
    first = use(desk, WORDED, "reword", FINAL)
    use(desk, WORDED, "reword", "Enda en ordlyd")

    editing.undo(desk)

    assert applied(desk, WORDED) == Applied(first, "reword", MERGED, FINAL, stands=True)


def test_another_reason_leaves_what_was_done(desk: Desk) -> None:
    first = use(desk, WORDED, "reword", FINAL)
    say(desk, WORDED, "partly_followed", "Det meste er tatt inn")

    assert applied(desk, WORDED).changeset == first


def test_inputs_weighed_together_share_what_was_done(desk: Desk) -> None:
    place(desk, COMMENT, MERGED)
    both = [Weighing(WORDED, "followed"), Weighing(COMMENT, "noted", "Se 2.1.2")]
    weigh(desk, both, Application(WORDED, "reword", FINAL))

    assert applied(desk, COMMENT) == applied(desk, WORDED)


# --- which meeting decided it


def test_the_first_meeting_that_approved_the_wording_decided_it(desk: Desk) -> None:
    use(desk, WORDED, "reword", FINAL)
    assert ending(desk, WORDED).decided is None

    meet(desk, "Godkjent 8.12.2011")
    editing.edit(desk, MERGED, "Skrevet om siden")
    meet(desk, "Godkjent senere")

    decided = ending(desk, WORDED).decided
    assert decided is not None
    assert (decided.name, decided.case_number) == ("Godkjent 8.12.2011", "11/51625")


def test_a_wording_that_no_meeting_saw_was_never_decided(desk: Desk) -> None:
    use(desk, WORDED, "reword", FINAL)
    editing.edit(desk, MERGED, "Skrevet om før møtet")
    meet(desk, "Godkjent 8.12.2011")

    assert ending(desk, WORDED).decided is None


def test_what_was_approved_before_it_was_weighed_did_not_decide_it(desk: Desk) -> None:
    before = desk.snapshot.changeset
    say(desk, COMMENT, "noted", "Vi tar det med oss")
    approve(desk, "Tidligere", meeting_date="2011-12-08", case_number="1", at=before)
    assert ending(desk, COMMENT).decided is None

    meet(desk, "Godkjent 8.12.2011")
    decided = ending(desk, COMMENT).decided
    assert decided is not None
    assert decided.name == "Godkjent 8.12.2011"


def test_a_better_reason_after_the_meeting_leaves_it_decided(desk: Desk) -> None:
    say(desk, COMMENT, "noted", "Vi tar det me oss")
    meet(desk, "Godkjent 8.12.2011")
    decided = ending(desk, COMMENT).decided

    assert decided is not None
    say(desk, COMMENT, "noted", "Vi tar det med oss")
    assert ending(desk, COMMENT).decided == decided

    say(desk, COMMENT, "not_followed", "Det står der alt")
    assert ending(desk, COMMENT).decided is None
    editing.undo(desk)
    assert ending(desk, COMMENT).decided == decided


def test_what_was_followed_when_the_meeting_approved_it_is_not_refused_by_it(desk: Desk) -> None:
    use(desk, WORDED, "reword", FINAL)
    meet(desk, "Godkjent 8.12.2011")
    say(desk, WORDED, "not_followed", "Likevel ikke")

    assert applied(desk, WORDED).wording == FINAL
    assert ending(desk, WORDED).decided is None

    say(desk, WORDED, "partly_followed", "Det meste er tatt inn")
    assert ending(desk, WORDED).decided is not None


def test_what_is_postponed_is_not_decided(desk: Desk) -> None:
    say(desk, COMMENT, "postponed", "Tas neste år")
    meet(desk, "Godkjent 8.12.2011")

    assert ending(desk, COMMENT).decided is None


# --- what was done because of something else


def test_what_was_done_elsewhere_is_not_told_of_an_input(desk: Desk) -> None:
    use(desk, NEW, "add", "Barnet skal få vite hva som skjer")
    place(desk, NEW, "oppgave-cos")
    assert ending(desk, NEW).applied is None

    made = editing.add(desk, parent="oppgave-cos", kind="subtask", text="Nytt").states[0].id
    place(desk, NEW, made)
    assert ending(desk, NEW).applied is None


# --- withdrawn


def test_what_is_withdrawn_keeps_its_assessment_in_the_register(desk: Desk) -> None:
    use(desk, WORDED, "reword", FINAL)
    say(desk, COMMENT, "noted", "Vi tar det med oss")
    retract(desk, [COMMENT])
    before = {one.input.id: one for one in register(desk)}
    withdraw(desk, NORTH)

    assert entry(desk, WORDED, withdrawn=True).is_withdrawn
    assert ending(desk, WORDED, withdrawn=True) == before[WORDED].ending
    assert entry(desk, COMMENT, withdrawn=True).ending is None
    assert [one.input.id for one in register(desk, withdrawn=True)] == [*before]
    assert {one.receipt.id for one in register(desk)}.isdisjoint({NORTH})


def test_nobody_weighed_anything_by_withdrawing_and_bringing_back(desk: Desk) -> None:
    say(desk, COMMENT, "noted", "Vi tar det med oss")
    once = ending(desk, COMMENT)
    withdraw(desk, NORTH)
    editing.undo(desk)

    assert ending(desk, COMMENT) == once


def test_a_step_undone_on_what_is_withdrawn_does_not_lose_it(desk: Desk) -> None:
    say(desk, COMMENT, "noted", "Vi tar det med oss")
    say(desk, COMMENT, "postponed", "Tas neste år")
    desk.author = OTHER
    withdraw(desk, NORTH)
    desk.author = AUTHOR
    editing.undo(desk)

    one = ending(desk, COMMENT, withdrawn=True)

    assert told(one)[0] == (AUTHOR, "noted", "Vi tar det med oss")
    assert len(register(desk, withdrawn=True)) == sum(len(file.said) for file in files())


# --- how it is read


def test_however_many_are_weighed_the_log_is_asked_a_few_times(desk: Desk) -> None:
    for one in register(desk):
        say(desk, one.input.id, "noted", "Vi tar det med oss")
    statements: list[str] = []

    def count(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.append(statement)

    engine: Engine = desk.store.engine
    event.listen(engine, "before_cursor_execute", count)
    register(desk)
    event.remove(engine, "before_cursor_execute", count)

    assert len([one for one in statements if "FROM" in one]) <= 6
