from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.assessments import OUTCOMES, Assessment, InputOutcome
from bufetat_editor.domain.proposals import Proposal, Remark
from bufetat_editor.domain.rounds import Input, Receipt, Recipient, Round
from bufetat_editor.history.input_points import points
from bufetat_editor.history.register import Applied, Ending, Entry
from bufetat_editor.history.weighing import Deed
from tests.helpers.models import PRINCIPLE, TASK
from tests.helpers.seed import seed

PLACE = "Prinsipper – Prinsipper for god praksis i Bufetat"
SENT = seed()[PRINCIPLE].text
LONG = "Kurset er en del av tilbudet."
OUT = Round("runde-1", "Runde 1", "Runde 1", "2011-12-15", ())


def entry(
    proposal: Proposal,
    outcome: InputOutcome | None = "followed",
    reason: str = "",
    *,
    region: str = "Region Nord",
    deed: Deed | None = None,
    wording: str = "",
    stands: bool = True,
    is_met: bool = True,
) -> Entry:
    """What came of a proposal: where no deed is told, it is as proposed without one."""
    item = proposal.item or PRINCIPLE
    before = seed()[proposal.item].text if proposal.item else ""
    assessment = Assessment("vurdering", outcome, reason, 9) if outcome else None
    applied = Applied(9, deed, item, wording, stands) if deed else None
    one = Input(f"innspill-{region}-{proposal.after}", proposal, assessment)
    receipt = Receipt("mottak", "Svar.docx", "", 1, 9, 9, (one,))
    recipient = Recipient(region, region, (receipt,))
    place = "Borte" if one.about else ""
    met = item if is_met and not deed else ""
    ending = Ending((), applied, None, met=met) if assessment else None
    return Entry(one, OUT, recipient, receipt, "", place, before, before, None, ending)


def reword(old: str, new: str) -> Proposal:
    return Proposal("changed", PRINCIPLE, after=SENT.replace(old, new))


def told(*entries: Entry) -> list[str]:
    return [*points(entries, seed()).told]


def point(*entries: Entry) -> str:
    (only,) = told(*entries)
    return only.removeprefix(f"{PLACE} (2.1.2): ")


# --- what was asked for


def test_a_word_put_in_the_place_of_another() -> None:
    proposal = reword("medvirke til at", "sørge for at")

    assert point(entry(proposal, deed="reword", wording=proposal.after)) == (
        "Forslaget fra Region Nord om å endre «medvirke til» til «sørge for» er tatt til følge."
    )


def test_words_put_in_or_taken_out() -> None:
    assert "om å føye til «alle» er" in point(entry(reword("at barn", "at alle barn")))
    assert "om å ta ut «skal» er" in point(entry(reword("skal ", "")))


def test_words_changed_in_several_places_are_quoted_whole() -> None:
    proposal = Proposal("changed", PRINCIPLE, after="Etaten skal hjelpe barn og familier tidlig")

    assert f"om å endre ordlyden til «{proposal.after}» er" in point(entry(proposal))


def test_something_new_stands_where_it_is_asked_for_without_a_number() -> None:
    proposal = Proposal("added", anchor=PRINCIPLE, beside="after", after="Et nytt prinsipp")

    assert point(entry(proposal, "not_followed", LONG)) == (
        f"{PLACE}: Forslaget fra Region Nord om å legge til «Et nytt prinsipp» er ikke tatt til "
        f"følge. {LONG}"
    )


def test_something_new_that_is_made_stands_where_it_is() -> None:
    proposal = Proposal("added", anchor=TASK, beside="after", after=SENT)

    assert told(entry(proposal, deed="add", wording=SENT))[0].startswith(f"{PLACE} (2.1.2): ")


def test_what_is_to_go_or_to_move_is_quoted() -> None:
    for type_, deed in (("removed", "fjerne"), ("moved", "flytte")):
        proposal = Proposal(type_, TASK)  # type: ignore[arg-type]
        (line,) = told(entry(proposal, "postponed", LONG))
        assert f"Forslaget fra Region Nord om å {deed} «Marte Meo» er utsatt. {LONG}" in line


def test_a_comment_is_quoted_where_it_began() -> None:
    said = Proposal("comment", PRINCIPLE, remarks=(Remark("Hva menes?"), Remark("Enig")))

    assert point(entry(said, "noted", LONG)) == (
        f"Kommentaren fra Region Nord, «Hva menes?», er tatt til orientering. {LONG}"
    )


def test_what_has_no_place_is_told_without_one() -> None:
    proposal = Proposal("not_placed", after="Vi savner noe om bemanning")

    assert told(entry(proposal, "noted", LONG)) == [
        "Innspillet fra Region Nord, «Vi savner noe om bemanning», er tatt til orientering. " + LONG
    ]


def test_what_is_not_weighed_is_no_point() -> None:
    assert told(entry(reword("skal", "må"), None)) == []


# --- why, and how it reads now


def test_a_reason_is_told_on_one_line_with_its_full_stop() -> None:
    line = point(entry(reword("skal", "må"), "not_followed", "For strengt\nfor alle"))

    assert line.endswith(" er ikke tatt til følge. For strengt for alle.")


def test_another_wording_than_was_asked_for_is_told() -> None:
    one = entry(reword("skal", "må"), "partly_followed", LONG, deed="reword", wording="Ny ordlyd.")

    assert point(one).endswith(f" er tatt delvis til følge. {LONG} Punktet lyder nå: «Ny ordlyd.»")


def test_a_wording_that_has_changed_since_is_told_as_it_reads_now() -> None:
    proposal = reword("skal", "må")
    one = entry(proposal, deed="reword", wording="Ny ordlyd", stands=False)

    assert point(one).endswith(
        f" er tatt til følge. Ordlyden er endret på nytt siden. Punktet lyder nå: «{SENT}»."
    )


def test_what_was_moved_elsewhere_or_taken_in_again_is_told_to_be() -> None:
    moved, gone = Proposal("moved", TASK), Proposal("removed", TASK)
    marte_meo = seed()[TASK].text

    assert told(entry(moved, deed="move", wording=marte_meo, stands=False))[0].endswith(
        " er tatt til følge. Punktet er flyttet på nytt siden."
    )
    assert told(entry(gone, deed="remove", stands=False))[0].endswith(
        " er tatt til følge. Punktet er tatt inn igjen siden."
    )


def test_what_is_followed_and_not_done_is_told_not_to_be() -> None:
    new = Proposal("added", anchor=PRINCIPLE, beside="after", after="Nytt")
    proposals = (reword("skal", "må"), new, Proposal("removed", TASK), Proposal("moved", TASK))

    assert [told(entry(one, is_met=False))[0].split(". ")[-1] for one in proposals] == [
        "Ordlyden er ikke endret.",
        "Punktet er ikke lagt til.",
        "Punktet er ikke fjernet.",
        "Punktet er ikke flyttet.",
    ]
    assert point(entry(new, "not_followed", LONG, is_met=False)).endswith(f" følge. {LONG}")


def test_a_proposal_that_was_used_is_no_point_with_one_that_was_not() -> None:
    used, other = reword("skal", "må"), reword("skal", "bør")
    said = Proposal("comment", PRINCIPLE, remarks=(Remark("Bra"),))
    done = entry(used, deed="reword", wording=used.after)

    assert len(told(done, entry(other, is_met=False))) == 2
    assert len(told(done, entry(said, is_met=False))) == 1


def test_an_item_that_is_gone_is_told_to_be_without_a_number_that_may_be_anothers() -> None:
    snapshot = seed()
    gone = snapshot.with_states(9, [replace(snapshot[PRINCIPLE], deleted=True)])
    one = replace(entry(reword("skal", "må"), "not_followed", LONG, is_met=False), number="2.1.2")

    (line,) = points([one], gone).told

    assert line.startswith(f"{PLACE}: Forslaget fra Region Nord")
    assert line.endswith(f"{LONG} Punktet er fjernet siden.")


# --- several


def test_those_who_ask_for_the_very_same_are_one_point() -> None:
    proposal = reword("skal", "må")
    regions = ("Region Nord", "Region Vest", "Region Sør")

    assert point(*(entry(proposal, region=region) for region in regions)) == (
        "Forslaget fra Region Nord, Region Vest og Region Sør om å endre «skal» til «må» "
        "er tatt til følge."
    )


def test_those_who_were_weighed_together_are_one_point() -> None:
    line = point(
        entry(reword("skal", "må")),
        entry(reword("skal", "bør"), region="Region Vest"),
    )

    assert line == (
        "Forslagene fra Region Nord om å endre «skal» til «må» og fra Region Vest om å endre "
        "«skal» til «bør» er tatt til følge."
    )


def test_one_who_asks_for_two_things_is_named_once() -> None:
    new = Proposal("added", anchor=PRINCIPLE, beside="after", after="Mer")

    assert point(entry(reword("skal", "må")), entry(new)) == (
        "Forslagene fra Region Nord om å endre «skal» til «må» og om å legge til «Mer» "
        "er tatt til følge."
    )


def test_proposals_and_comments_together_are_inputs() -> None:
    said = Proposal("comment", PRINCIPLE, remarks=(Remark("Bra"),))

    assert point(entry(reword("skal", "må")), entry(said, region="Region Vest")).startswith(
        "Innspillene fra Region Nord om å endre «skal» til «må» og fra Region Vest («Bra») er"
    )


def test_of_many_things_asked_for_only_who_asks_is_told() -> None:
    words = ("må", "bør", "kan", "vil")
    line = point(*(entry(reword("skal", word), region=f"Region {word}") for word in words))

    assert line == (
        "Forslagene fra Region må, Region bør, Region kan og Region vil er tatt til følge."
    )


def test_other_outcomes_and_reasons_are_points_of_their_own() -> None:
    same = Proposal("removed", TASK)

    assert len(told(entry(same, "not_followed", "Nei"), entry(same, "not_followed", "Senere"))) == 2


def test_a_memo_can_bear_ten_and_each_outcome_has_its_share() -> None:
    items = [one.id for one in seed().of_kind("principle")]
    followed = [entry(Proposal("removed", item)) for item in items[:20]]
    others = [entry(Proposal("removed", items[20]), outcome, LONG) for outcome in OUTCOMES[1:]]

    lines = told(*followed, *others)

    assert len(lines) == 10
    verdicts = ("er tatt til følge", "delvis", "ikke tatt", "orientering", "utsatt")
    found = [sum(1 for line in lines if verdict in line) for verdict in verdicts]
    assert found == [6, 1, 1, 1, 1]
    assert all("er tatt til følge" in line for line in lines[:6])


def test_it_is_known_whether_these_are_all() -> None:
    items = [one.id for one in seed().of_kind("principle")]
    entries = [entry(Proposal("removed", item)) for item in items[:11]]

    assert points(entries[:10], seed()).are_all
    assert not points(entries, seed()).are_all


def test_a_reason_begins_like_a_sentence() -> None:
    assert point(entry(reword("skal", "må"), "noted", "kortere")).endswith("orientering. Kortere.")


def test_what_was_made_and_is_gone_is_not_told_as_if_it_stood() -> None:
    proposal = Proposal("added", anchor=TASK, beside="after", after="Nytt")
    one = entry(proposal, deed="add", wording="Nytt", stands=False)
    applied = one.ending.applied if one.ending else None
    assert applied
    gone = replace(one, ending=Ending((), replace(applied, item="borte"), None))

    assert told(gone)[0].endswith("er tatt til følge. Punktet er fjernet siden.")


def test_what_most_have_asked_for_comes_first() -> None:
    first, second = Proposal("removed", PRINCIPLE), Proposal("removed", TASK)
    entries = [
        entry(first),
        entry(second),
        entry(second, region="Region Vest"),
    ]

    assert "Marte Meo" in told(*entries)[0]
