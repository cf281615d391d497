from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.assessments import Assessment, InputOutcome
from bufetat_editor.domain.places import Places
from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.input_results import earlier, results
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.register import Applied, Ending, Entry
from bufetat_editor.history.weighing import Deed
from tests.helpers.weighed import (
    FINAL,
    FOLLOWED,
    MOVED,
    NOT_FOLLOWED,
    NOT_WEIGHED,
    NOTED,
    PARTLY,
    REMOVED,
    to_be_answered,
)

ITEM, GONE = "prinsipp-mangfold", "oppgave-akutteam"


def snapshot() -> Snapshot:
    return to_be_answered().subject.snapshot


def told(input_id: str, *, is_approved: bool = False) -> tuple[str, ...]:
    of = to_be_answered(is_approved=is_approved)
    entry = next(one for one in of.entries if one.input.id == input_id)
    return results(entry, of.subject.snapshot, Places(of.subject.snapshot))


def applied(
    deed: Deed,
    item: str,
    *,
    stands: bool,
    proposed: str = "Noe annet",
    decided: Edition | None = None,
) -> tuple[str, ...]:
    """What is told of an input that was used."""
    ending = Ending((), Applied(9, deed, item, "", stands), decided)
    return of_entry(Proposal("changed", item, after=proposed), ending)


def meeting() -> Edition:
    """The meeting that approved the model."""
    endings = [one.ending for one in to_be_answered(is_approved=True).entries if one.ending]
    return next(one.decided for one in endings if one.decided)


def left(proposal: Proposal, before: str) -> tuple[str, ...]:
    """What is told of an input for which nothing was done."""
    return of_entry(proposal, Ending((), None, None), before)


def of_entry(
    proposal: Proposal, ending: Ending, before: str = "", outcome: InputOutcome = "followed"
) -> tuple[str, ...]:
    some = to_be_answered().living()[0]
    weighed = Assessment("vurdering-1", outcome, "Fordi", 9)
    entry: Entry = replace(
        some,
        input=replace(some.input, proposal=proposal, assessment=weighed),
        before=before,
        ending=ending,
    )
    return results(entry, snapshot(), Places(snapshot()))


def test_what_was_used_as_it_was_proposed_is_told_without_repeating_it() -> None:
    assert told(FOLLOWED) == ("Punktet er lagt til som foreslått og har nummer 2.2.2.",)
    assert applied("reword", ITEM, stands=True, proposed=snapshot()[ITEM].text) == (
        "Ordlyden er endret som foreslått.",
    )


def test_what_was_used_in_other_words_is_told_as_it_reads_now() -> None:
    assert told(PARTLY) == (f"Punktet lyder nå: «{FINAL}».",)


def test_what_was_moved_tells_its_new_number() -> None:
    assert told(MOVED) == ("Punktet er flyttet og har nummer M3.2.7.",)


def test_what_was_removed_says_so() -> None:
    assert told(REMOVED) == ("Punktet er fjernet.",)


def test_what_is_not_weighed_and_what_nothing_was_done_for_tells_nothing() -> None:
    assert [told(one) for one in (NOT_WEIGHED, NOT_FOLLOWED, NOTED)] == [(), (), ()]


@pytest.mark.parametrize(
    ("deed", "since"),
    [
        ("reword", "Ordlyden ble endret, og er endret på nytt siden."),
        ("add", "Punktet ble lagt til, og er endret siden."),
        ("remove", "Punktet ble fjernet, men er tatt inn igjen siden."),
        ("move", "Punktet ble flyttet, og er endret siden."),
    ],
)
def test_what_was_changed_again_is_told_as_it_reads_now(deed: Deed, since: str) -> None:
    reading = f"Punktet lyder nå: «{snapshot()[ITEM].text}»."

    assert applied(deed, ITEM, stands=False) == (since, reading)


def test_what_was_used_and_is_gone_by_now_says_so() -> None:
    assert applied("reword", GONE, stands=False) == (
        "Ordlyden ble endret, og punktet er fjernet siden.",
    )
    assert applied("move", GONE, stands=False) == ("Punktet ble flyttet, og er fjernet siden.",)


def test_what_was_not_used_tells_what_has_become_of_its_item_all_the_same() -> None:
    now = snapshot()[ITEM].text
    changed = Proposal("changed", ITEM, after="Noe annet")

    assert left(changed, before=now) == ("Ordlyden er ikke endret.",)
    assert left(changed, before="Slik det var") == (f"Punktet lyder nå: «{now}».",)
    assert left(Proposal("removed", GONE), before="Akutt – team") == ("Punktet er fjernet siden.",)
    assert left(Proposal("not_placed", after="Noe"), before="") == ()


def test_the_meeting_that_decided_is_named_with_its_case() -> None:
    meeting = "odkjent i direktørmøtet 13.12.2011, sak 11/51625."

    assert told(FOLLOWED, is_approved=True)[-1] == f"G{meeting}"
    assert told(NOT_FOLLOWED, is_approved=True) == (f"Modellen ble g{meeting}",)


def test_a_wording_that_was_approved_and_is_another_by_now_is_not_said_to_be_approved() -> None:
    then = "Ordlyden ble endret, slik det ble godkjent i direktørmøtet 13.12.2011, sak 11/51625, "

    assert applied("reword", ITEM, stands=False, decided=meeting()) == (
        f"{then}og er endret på nytt siden.",
        f"Punktet lyder nå: «{snapshot()[ITEM].text}».",
    )


def test_of_one_that_is_weighed_otherwise_by_now_no_deed_is_told() -> None:
    one = Applied(9, "reword", ITEM, "", stands=True)
    now = snapshot()[ITEM].text
    told = of_entry(Proposal("changed", ITEM, after="Noe"), Ending((), one, None), now, "noted")

    assert told == ("Ordlyden er ikke endret.",)


def test_what_an_earlier_assessment_did_is_told_apart() -> None:
    of = to_be_answered()
    entry = next(one for one in of.entries if one.input.id == FOLLOWED)
    weighed = Assessment("vurdering-1", "not_followed", "Fordi", 9)
    otherwise = replace(entry, input=replace(entry.input, assessment=weighed))

    assert (earlier(entry), earlier(otherwise)[:31]) == ("", "Punktet ble lagt til tidligere,")


def test_what_was_done_before_an_assessment_was_taken_back_is_told_apart() -> None:
    of = to_be_answered()
    entry = next(one for one in of.entries if one.input.id == FOLLOWED)
    left = entry.ending.applied if entry.ending else None
    no_more = replace(entry, input=replace(entry.input, assessment=None), ending=None, left=left)

    assert earlier(no_more) == "Punktet ble lagt til tidligere, og vurderingen er tatt tilbake."
    assert results(no_more, snapshot(), Places(snapshot())) == ()


def test_what_reads_as_it_was_asked_for_all_the_same_says_so() -> None:
    new = Proposal("added", anchor=ITEM, beside="after", after=snapshot()[ITEM].text)
    number = Places(snapshot()).number(snapshot()[ITEM])

    assert of_entry(new, Ending((), None, None, met=ITEM)) == (
        f"Punktet lyder slik det er foreslått og har nummer {number}.",
    )


def test_what_is_removed_as_it_was_asked_for_all_the_same_says_so() -> None:
    assert of_entry(Proposal("removed", GONE), Ending((), None, None, met=GONE)) == (
        "Punktet er fjernet, slik det er foreslått.",
    )


def test_what_was_so_already_and_is_otherwise_since_is_not_told_of_today() -> None:
    changed = Proposal("changed", ITEM, after="Slik det ble vurdert")
    reads = f"Punktet lyder nå: «{snapshot()[ITEM].text}»."

    assert of_entry(changed, Ending((), None, None, met=ITEM, met_stands=False)) == (
        "Punktet lød slik det er foreslått, og er endret siden.",
        reads,
    )
    first, *_ = of_entry(changed, Ending((), None, meeting(), met=ITEM, met_stands=False))
    assert first.startswith("Punktet lød slik det er foreslått, slik det ble godkjent i ")
    assert first.endswith(", og er endret siden.")


def test_what_was_so_already_and_is_gone_since_or_back_is_told() -> None:
    changed, removed = Proposal("changed", GONE, after="Ny"), Proposal("removed", ITEM)

    assert of_entry(changed, Ending((), None, None, met=GONE, met_stands=False)) == (
        "Punktet lød slik det er foreslått, og er fjernet siden.",
    )
    assert of_entry(removed, Ending((), None, None, met=ITEM, met_stands=False))[0] == (
        "Punktet var fjernet, slik det er foreslått, men er tatt inn igjen siden."
    )
