from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import Input, Receipt, Recipient, Round
from bufetat_editor.history.considering import considered
from bufetat_editor.history.register import Entry

SENT = "Barn skal få hjelp så tidlig som mulig"
ITEM, NEIGHBOUR = "prinsipp-tidlig-hjelp", "prinsipp-frivillighet"
FIRST, SECOND, THIRD = (
    Round(f"runde-{number}", f"Runde {number}", "", "2011-12-15", ()) for number in (1, 2, 3)
)


def entry(name: str, proposal: Proposal, out: Round = FIRST) -> Entry:
    receipt = Receipt(f"mottak-{name}", "", "", 1, 1, 0, ())
    recipient = Recipient("mottaker", name, (receipt,))
    return Entry(Input(name, proposal), out, recipient, receipt, "", "", SENT, SENT, None)


def worded(name: str, after: str, out: Round = FIRST) -> Entry:
    return entry(name, Proposal("changed", ITEM, after=after), out)


def others(entries: list[Entry], name: str) -> list[str]:
    return [one.entry.input.id for one in considered(entries)[name].others]


def test_what_others_say_of_the_same_item_is_known() -> None:
    entries = [
        worded("nord", "Barn skal få hjelp tidlig"),
        entry("vest", Proposal("comment", ITEM)),
        entry("sør", Proposal("added", anchor=ITEM, beside="after", after="Nytt")),
        entry("øst", Proposal("comment", NEIGHBOUR)),
    ]

    assert others(entries, "nord") == ["vest", "sør"]
    assert others(entries, "sør") == ["nord", "vest"]
    assert others(entries, "øst") == []


def test_of_one_round_only_its_own_inputs_are_asked_about() -> None:
    entries = [worded("nord", "Alle skal få hjelp"), worded("vest", "Barn får hjelp", SECOND)]
    found = considered(entries, SECOND.id)

    assert found == {"vest": considered(entries)["vest"]}
    assert [one.input.id for one in found["vest"].elsewhere] == ["nord"]


def test_two_that_want_the_same_words_otherwise_collide() -> None:
    mine = worded("nord", "Barn skal få hjelp tidligst mulig")
    theirs = worded("vest", "Barn skal få hjelp tidlig")

    (other,) = considered([mine, theirs])["nord"].others

    (collision,) = other.collisions
    assert (collision.theirs, collision.ours) == ("tidligst mulig", "tidlig")
    assert not other.is_same


def test_two_that_want_other_words_do_not_collide() -> None:
    mine = worded("nord", SENT.replace("Barn", "Barn og unge"))
    theirs = worded("vest", SENT.replace("hjelp", "bistand"))

    (other,) = considered([mine, theirs])["nord"].others

    assert (other.collisions, other.is_same) == ((), False)


def test_those_who_want_the_very_same_are_told_so() -> None:
    same = [worded("nord", "Barn skal få hjelp"), worded("vest", "Barn skal få hjelp")]
    gone = [entry(name, Proposal("removed", NEIGHBOUR)) for name in ("sør", "øst")]

    found = considered([*same, *gone])

    assert [found[name].others[0].is_same for name in ("nord", "vest", "sør", "øst")] == [True] * 4
    assert found["nord"].others[0].collisions == ()


def test_two_comments_propose_nothing_and_are_not_the_same() -> None:
    both = [entry(name, Proposal("comment", ITEM)) for name in ("nord", "vest")]

    assert not considered(both)["nord"].others[0].is_same


def test_something_new_collides_with_no_wording() -> None:
    new = Proposal("added", anchor=ITEM, beside="after", after="Barn skal få hjelp straks")
    entries = [worded("nord", "Barn skal få hjelp nå"), entry("vest", new)]

    assert considered(entries)["nord"].others[0].collisions == ()


def test_other_rounds_are_told_with_the_newest_first() -> None:
    entries = [
        worded("en", "Første", FIRST),
        worded("to", "Andre", SECOND),
        entry("også-to", Proposal("comment", ITEM), SECOND),
        worded("tre", "Tredje", THIRD),
    ]

    found = considered(entries)

    assert [one.input.id for one in found["tre"].elsewhere] == ["to", "også-to", "en"]
    assert [one.input.id for one in found["to"].elsewhere] == ["tre", "en"]
    assert others(entries, "to") == ["også-to"]


def test_what_is_placed_nowhere_is_about_nothing_in_common() -> None:
    entries = [entry(name, Proposal("not_placed", after="Hva?")) for name in ("nord", "vest")]

    assert others(entries, "nord") == []


def test_what_is_withdrawn_is_no_longer_said() -> None:
    mine, theirs = worded("nord", "Én"), worded("vest", "To")
    entries = [mine, replace(theirs, is_withdrawn=True)]

    assert others(entries, "nord") == []
    assert others(entries, "vest") == ["nord"]
