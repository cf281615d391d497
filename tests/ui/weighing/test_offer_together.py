"""An input is followed together with another only where what is done is what both propose."""

from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.proposals import OpenType, Proposal
from bufetat_editor.domain.rounds import Input, Receipt, Recipient, Round
from bufetat_editor.history.considering import considered
from bufetat_editor.history.register import Entry, Other
from bufetat_editor.ui.weighing.offer import Offer, is_answered

SENT = "Barn og unge får hjelp"
OUT = Round("runde-1", "Runde 1", "", "2011-12-15", ())


def said(sender: str, after: str, kind: OpenType = "changed") -> Entry:
    proposal = Proposal(kind, "p-1", after=after)
    if kind == "added":
        proposal = replace(proposal, item="", anchor="p-1", beside="after")
    received = Receipt(f"mottak-{sender}", "", "", 1, 1, 0, ())
    recipient = Recipient(sender, sender, (received,))
    one = Input(f"innspill-{sender}", proposal)
    return Entry(one, OUT, recipient, received, "", "", SENT, SENT, None)


def beside(mine: Entry, other: Entry) -> Other:
    return considered([mine, other])[mine.input.id].others[0]


WEST = said("Vest", "Barn får hjelp")
REWORD = Offer("reword", SENT)


def test_who_proposes_the_same_is_answered_whatever_it_comes_to_read() -> None:
    assert is_answered(beside(WEST, said("Sør", "Barn får hjelp")), REWORD, "Barn får god hjelp")
    removal = beside(said("Vest", "", "removed"), said("Sør", "", "removed"))
    assert is_answered(removal, Offer("remove"), "")


def test_who_wants_other_words_is_answered_where_they_are_used_too() -> None:
    south = beside(WEST, said("Sør", "Barn og unge får god hjelp"))

    assert not is_answered(south, REWORD, "Barn får hjelp")
    assert is_answered(south, REWORD, "Barn får god hjelp")


def test_a_rival_is_not_answered() -> None:
    south = beside(WEST, said("Sør", "Barn og ungdom får hjelp"))

    assert south.collides
    assert not is_answered(south, REWORD, "Barn får hjelp")


def test_a_wording_answers_nobody_who_asks_for_something_else() -> None:
    for kind in ("comment", "added", "removed"):
        after = "" if kind == "removed" else SENT
        assert not is_answered(beside(WEST, said("Sør", after, kind)), REWORD, SENT)
