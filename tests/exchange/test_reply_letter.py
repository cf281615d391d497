from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.rounds import Recipient
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.blocks import Paragraph, wording
from bufetat_editor.exchange.reply_letter import ReplyLetter, reply_letter
from tests.helpers.weighed import (
    EAST,
    MIDDLE,
    NORTH,
    NOT_WEIGHED,
    PARTLY,
    SOUTH,
    WEST,
    to_be_answered,
)


def letter(to: str = NORTH) -> ReplyLetter:
    return reply_letter(to_be_answered(), to)


def only(*inputs: str) -> Answering:
    """The round as if these were its inputs."""
    of = to_be_answered()
    return replace(of, entries=tuple(one for one in of.entries if one.input.id in inputs))


def opening(of: ReplyLetter) -> list[str]:
    return [wording(one.runs) for one in of.memo.blocks if isinstance(one, Paragraph)]


def closing(of: ReplyLetter) -> list[str]:
    return [wording(one.runs) for one in of.closing if isinstance(one, Paragraph)]


def told(of: ReplyLetter) -> list[str]:
    """The ids of the inputs that it answers."""
    return [line.input for part in of.parts for line in part.lines]


def test_the_head_tells_to_whom_from_whom_and_what_it_is_about() -> None:
    memo = letter().memo

    assert {wording(one.label): wording(one.value.runs) for one in memo.fields} == {
        "Til": "Region Nord",
        "Dato": "5.12.2011",
        "Fra": "Virksomhetsstyringsenheten",
        "Gjelder": "Runde 1, sendt ut 5.12.2011",
    }
    assert wording(memo.title.runs) == "Svar på innspill til Bufetats tjenestemodell"


def test_every_input_of_the_recipient_is_answered_and_none_of_others() -> None:
    for to in (NORTH, MIDDLE, WEST, SOUTH, EAST):
        own = [one for one in to_be_answered().living() if one.recipient.id == to]
        assert sorted(told(letter(to))) == sorted(one.input.id for one in own)


def test_they_stand_under_the_parts_of_the_model() -> None:
    assert [part.title for part in letter().parts] == [
        "2 Prinsipper",
        "Oppgaver etter kategori og tjenesteområde",
        "Ikke plassert",
    ]


def test_it_thanks_for_the_answer_and_tells_how_the_inputs_were_weighed() -> None:
    assert opening(letter()) == [
        (
            "Takk for svaret på utkastet til Bufetats tjenestemodell. Vi mottok svaret deres "
            "5.12.2011, med sju innspill."
        ),
        "Nedenfor står hva vi har kommet fram til, og hvorfor.",
        "Innspillene fordeler seg slik:",
        "Tas til følge: 2",
        "Tas delvis til følge: 1",
        "Tas ikke til følge: 1",
        "Til orientering: 1",
        "Ikke vurdert: 2",
        "Vi kommer tilbake til de to innspillene vi ikke har vurdert ennå.",
        "Til slutt står det vi ikke har kunnet knytte til et bestemt punkt i modellen.",
        (
            "I kolonnen «Innspillet» er ordene dere vil ta ut, strøket over. "
            "Ordene dere vil ha inn, er understreket."
        ),
        "Innspill og vurderinger",
    ]


def test_one_input_is_not_counted() -> None:
    first, *others = opening(reply_letter(only(PARTLY), NORTH))

    assert "med ett innspill" in first
    assert "Innspillene fordeler seg slik:" not in others


@pytest.mark.parametrize(
    ("inputs", "mentioned"),
    [
        ([NOT_WEIGHED], "Vi har ennå ikke vurdert innspillet, og kommer tilbake"),
        ([NOT_WEIGHED, PARTLY], "Vi kommer tilbake til det ene innspillet vi"),
    ],
)
def test_one_that_is_not_weighed_is_spoken_of_as_one(inputs: list[str], mentioned: str) -> None:
    said = opening(reply_letter(only(*inputs), NORTH))

    assert [one for one in said if one.startswith(mentioned)]


def test_many_inputs_are_counted_in_digits() -> None:
    of = to_be_answered()
    some = next(one for one in of.entries if one.recipient.id == NORTH)
    many = replace(of, entries=(some,) * 60)

    assert "med 60 innspill" in opening(reply_letter(many, NORTH))[0]


def test_what_was_withdrawn_is_named_by_its_file_and_not_answered() -> None:
    said = opening(letter(SOUTH))

    assert (
        "Vi ser bort fra «Svar Region Sør.docx» (mottatt 5.12.2011), som er trukket tilbake. "
        "Ta kontakt med Virksomhetsstyringsenheten hvis det ikke stemmer."
    ) in said
    assert told(letter(SOUTH)) == ["innspill-sor-igjen-2", "innspill-sor-igjen-1"]


def test_days_are_told_once_each() -> None:
    of = to_be_answered()
    sender = of.round.recipients[3]
    again = replace(sender.receipts[0], id="mottak-igjen")
    later = replace(again, id="mottak-enda-en-gang")
    receipts = (*sender.receipts, again, later)
    asked = tuple(
        Recipient(one.id, one.name, receipts) if one == sender else one
        for one in of.round.recipients
    )
    days = {again.id: "2011-12-07T10:00:00Z", later.id: "2011-12-07T11:00:00Z"}
    twice = replace(of, round=replace(of.round, recipients=asked), received={**of.received, **days})

    assert "Vi mottok svaret deres 5.12.2011 og 7.12.2011" in opening(reply_letter(twice, SOUTH))[0]


def test_who_answered_without_input_is_thanked() -> None:
    (said,) = opening(letter(MIDDLE))

    assert "har registrert at dere ikke foreslår endringer" in said
    assert (letter(MIDDLE).parts, letter(MIDDLE).closing) == ((), ())


def test_while_nothing_is_weighed_no_reasons_are_promised() -> None:
    said = opening(reply_letter(only(NOT_WEIGHED, "innspill-nord-6"), NORTH))

    assert not [one for one in said if "hva vi har kommet fram til" in one]
    assert "Vi har ennå ikke vurdert de to innspillene" in said[1]


def test_a_file_that_was_received_again_is_not_looked_away_from() -> None:
    of = to_be_answered()
    withdrawn = next(one.receipt for one in of.entries if one.is_withdrawn)
    again = replace(withdrawn, id=of.round.recipients[3].receipts[0].id)  # of a day that is known
    asked = tuple(
        replace(one, receipts=(*one.receipts, again)) if one.id == SOUTH else one
        for one in of.round.recipients
        for one in of.round.recipients
    )

    said = opening(reply_letter(replace(of, round=replace(of.round, recipients=asked)), SOUTH))

    assert not [one for one in said if "ser bort fra" in one]


def test_that_the_meeting_has_yet_to_decide_is_told_until_it_has() -> None:
    decided = reply_letter(to_be_answered(is_approved=True), NORTH)
    yet = "Utkastet legges fram for direktørmøtet til godkjenning."

    assert [one for one in closing(letter()) if one.startswith(yet)]
    assert not [one for one in closing(decided) if one.startswith(yet)]


def test_nothing_is_left_to_be_filled_in() -> None:
    letters = [letter(to) for to in (NORTH, MIDDLE, WEST, SOUTH, EAST)]

    assert [
        one for of in letters for one in (*opening(of), *closing(of)) if "{" in one or "}" in one
    ] == []


def test_no_paragraph_passes_for_an_item_of_the_model() -> None:
    of = letter()
    blocks = [one for one in (*of.memo.blocks, *of.closing) if isinstance(one, Paragraph)]

    assert {one.item for one in (of.memo.title, *blocks)} == {None}


def test_there_is_none_for_who_was_not_asked() -> None:
    with pytest.raises(ValueError, match="not asked"):
        letter("mottaker-9")
