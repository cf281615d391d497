"""What is told beside an input: what others say, what was said before, and where it ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bufetat_editor.domain.assessments import Assessment
from bufetat_editor.domain.proposals import Proposal, Remark
from bufetat_editor.domain.rounds import Input, Receipt, Recipient, Round
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.considering import considered
from bufetat_editor.history.register import Applied, Ending, Entry, Weighed
from bufetat_editor.history.words import word_diff
from bufetat_editor.ui.input_sheet.setting import Setting
from bufetat_editor.ui.input_sheet.told_ending import ending_told, left_told
from bufetat_editor.ui.input_sheet.told_others import collisions_told, elsewhere_told, others_told
from bufetat_editor.ui.input_sheet.told_proposal import proposal_told, wording_told
from bufetat_editor.ui.inputs.rows import InputRow
from bufetat_editor.ui.theme import Theme

SENT = "Barn får hjelp så tidlig som mulig"
FIRST, SECOND = (Round(f"runde-{n}", f"Runde {n}", "", "2011-12-15", ()) for n in (1, 2))
MARKED = f"background: {Theme('light').tokens.warn_soft}"
TODAY = date(2011, 12, 12)
APPROVED = Edition(
    "Vedtatt", 9, 10, "approved", "", "", "", "2011-12-01", "11/51625", None, "0" * 64
)


@pytest.fixture
def setting() -> Setting:
    return Setting(Theme("light"))


def said(sender: str, after: str, out: Round = SECOND, weighed: Assessment | None = None) -> Entry:
    receipt = Receipt(f"mottak-{sender}", "", "", 1, 1, 0, ())
    one = Input(f"{out.id}-{sender}", Proposal("changed", "p-1", after=after), weighed)
    recipient = Recipient(sender, f"Region {sender}", (receipt,))
    return Entry(one, out, recipient, receipt, "", "", SENT, SENT, None)


def row(mine: Entry, *others: Entry) -> InputRow:
    """The row of the first, considered together with the others."""
    proposal = replace(mine.input.proposal, before=SENT)
    words = word_diff(SENT, proposal.after)
    sender = mine.recipient.name
    made = InputRow(mine.input.id, proposal, "m", sender, "F", "p-1", "2.1", "", "", words)
    return replace(made, consideration=considered([mine, *others])[mine.input.id])


def test_colliding_words_are_marked_and_told(setting: Setting) -> None:
    one = row(said("Vest", "Barn får hjelp tidligst mulig"), said("Sør", "Barn får hjelp straks"))
    told = "".join(others_told(one, setting))

    told_at_once = "".join(collisions_told(replace(one, rivals=("Region Sør",)), setting))

    assert "Kollisjon: Region Sør endrer de samme ordene" in told_at_once
    assert MARKED in told
    assert "Region Vest vil ha «tidligst mulig», Region Sør «straks»" in told


def test_colliding_words_are_marked_in_ones_own_proposal_too(setting: Setting) -> None:
    mine = said("Vest", "Alle barn får hjelp tidligst mulig")
    own = "".join(proposal_told(row(mine, said("Sør", "Barn får hjelp straks")), setting))

    assert MARKED in own.split("hjelp")[1]
    assert MARKED not in own.split("hjelp")[0]
    assert MARKED not in "".join(proposal_told(row(mine), setting))


def test_words_put_in_at_the_same_place_are_told_as_that(setting: Setting) -> None:
    one = row(said("Vest", f"{SENT} (Vest)"), said("Sør", f"{SENT} (Sør)"))

    assert "Settes inn på samme sted: Region Vest «" in "".join(others_told(one, setting))


def test_what_others_argue_is_told_whole_also_where_they_propose_the_same(setting: Setting) -> None:
    other = said("Sør", "Barn får hjelp")
    remarks = (Remark("Resten er sagt før."), Remark("Og det er uklart."))
    argued = replace(other.input.proposal, remarks=remarks)
    mine = said("Vest", "Barn får hjelp")
    sor = replace(other, input=replace(other.input, proposal=argued))
    told = "".join(others_told(row(mine, sor), setting))

    assert "foreslår det samme" in told
    assert "«Resten er sagt før.»" in told
    assert "«Og det er uklart.»" in told


def test_how_it_reads_now_is_told_as_it_reads_and_ones_own_wording_is_no_warning(
    setting: Setting,
) -> None:
    now = "Barn får hjelp nå"
    one = replace(row(said("Vest", now)), wording=now, now=now)
    used = Ending((), Applied(5, "reword", "p-1", now, stands=True), None)

    assert now in "".join(wording_told(one, setting))
    assert "endret" in "".join(wording_told(one, setting))
    assert "endret" not in "".join(wording_told(replace(one, ending=used), setting))


def test_other_words_are_told_and_not_marked(setting: Setting) -> None:
    one = row(said("Vest", "Barn får hjelp tidligst mulig"), said("Sør", f"Alle {SENT}"))
    told = "".join(others_told(one, setting))

    assert "Region Sør foreslår" in told
    assert MARKED not in told
    assert not [*collisions_told(one, setting)]


def test_the_very_same_is_told_in_a_line(setting: Setting) -> None:
    one = row(said("Vest", "Barn får hjelp"), said("Sør", "Barn får hjelp"))

    assert "Region Sør foreslår det samme" in "".join(others_told(one, setting))


def test_two_rounds_stand_side_by_side_with_what_came_of_them(setting: Setting) -> None:
    weighed = Assessment("v-1", "not_followed", "Det er dekket.", 5)
    before = said("Sør", "Barn får hjelp straks", FIRST, weighed)
    ended = Ending((), Applied(5, "reword", "p-1", "Barn får hjelp nå", stands=True), APPROVED)
    one = row(said("Vest", "Barn får hjelp tidlig"), replace(before, ending=ended))
    here, there = "".join(elsewhere_told(one, setting)).split("</td>")[:2]

    assert "Denne runden · Region Vest" in here
    assert "Ikke vurdert" in here
    assert "Runde 1 · Region Sør" in there
    assert "Tas ikke til følge: Det er dekket." in there
    assert "Det endte med å lyde «Barn får hjelp nå»." in there
    assert "Godkjent i «Vedtatt», møtet 1.12.2011, sak 11/51625." in there


def test_an_ending_tells_the_use_the_meeting_and_all_that_was_written(setting: Setting) -> None:
    written = (
        Weighed(7, "2011-12-03T09:00:00Z", "B", Assessment("v", "noted", "Tatt med.", 7)),
        Weighed(6, "2011-12-02T09:00:00Z", "A", None),
    )
    applied = Applied(5, "add", "p-2", "Ny", stands=False)
    told = "".join(ending_told(Ending(written, applied, APPROVED), setting, TODAY))

    assert "Punktet ble lagt til: «Ny». Det er endret siden." in told
    assert "Godkjent i «Vedtatt»" in told
    assert "til orientering: «Tatt med.»" in told
    assert "tatt tilbake" in told
    assert not [*ending_told(None, setting, TODAY)]


def test_what_the_model_held_already_and_what_it_keeps_is_told(setting: Setting) -> None:
    met = Ending((), None, None, met="p-1")
    left = Applied(5, "reword", "p-1", "Ny", stands=True)

    assert "Modellen er allerede slik innspillet foreslår." in "".join(
        ending_told(met, setting, TODAY)
    )
    assert "Vurderingen er tatt tilbake, og modellen står" in "".join(left_told(left, setting))
