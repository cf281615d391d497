"""The register of inputs as rows: the same inputs in each order, and nothing left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given

from bufetat_editor.domain.assessments import Assessment
from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.input_tables import input_tables
from bufetat_editor.exchange.register import Register, Value
from bufetat_editor.history.register import Entry
from tests.exchange.subjects import any_text
from tests.helpers.consulted import SOUTH as CORRECTED
from tests.helpers.weighed import (
    FOLLOWED,
    MOVED,
    NOT_PLACED,
    NOTED,
    PARTLY,
    POSTPONED,
    REMOVED,
    to_be_answered,
)

Row = dict[str, Value]


def table(name: str, of: Answering | None = None) -> Register:
    (found,) = [one for one in input_tables(of or to_be_answered()) if one.name == name]
    return found


def rows(name: str, of: Answering | None = None) -> list[Row]:
    found = table(name, of)
    headings = [column.heading for column in found.columns]
    return [dict(zip(headings, row, strict=True)) for row in found.rows]


def row(input_id: str, of: Answering | None = None) -> Row:
    """The row of one input, as if the round had no other."""
    (found,) = rows("Etter punkt", only(input_id, of=of))
    return found


def only(
    input_id: str,
    change: Callable[[Entry], Entry] = lambda entry: entry,
    of: Answering | None = None,
) -> Answering:
    of = of or to_be_answered()
    (entry,) = [one for one in of.entries if one.input.id == input_id]
    return replace(of, entries=(change(entry),))


def column(name: str, heading: str) -> list[Value]:
    return [one[heading] for one in rows(name)]


def test_there_is_a_table_for_each_order_and_one_for_what_was_withdrawn() -> None:
    assert [one.name for one in input_tables(to_be_answered())] == [
        *("Etter punkt", "Etter region", "Etter utfall"),
        "Trukket tilbake",
    ]


@pytest.mark.parametrize("name", ["Etter region", "Etter utfall"])
def test_each_order_has_the_same_inputs(name: str) -> None:
    def content(told: list[Row]) -> list[str]:
        return sorted(str(sorted(one.items())) for one in told)

    assert content(rows(name)) == content(rows("Etter punkt"))
    assert len(rows(name)) == len(to_be_answered().living())


@pytest.mark.parametrize(
    ("name", "heading"),
    [("Etter region", "Fra"), ("Etter utfall", "Utfall")],
)
def test_what_a_table_is_ordered_by_stands_first_and_together(name: str, heading: str) -> None:
    first = column(name, heading)

    assert table(name).columns[0].heading == heading
    assert first == [one for key in dict.fromkeys(first) for one in [key] * first.count(key)]


def test_the_order_is_that_of_the_model_and_what_has_no_place_comes_last() -> None:
    numbers = column("Etter punkt", "Nummer")

    assert numbers[:4] == ["2.1.2", "2.1.6", "2.2.2", None]  # one is made, one is not
    assert numbers[-2:] == [None, None]


def test_outcomes_stand_in_the_order_in_which_they_are_chosen() -> None:
    assert list(dict.fromkeys(column("Etter utfall", "Utfall"))) == [
        *("Tas til følge", "Tas delvis til følge", "Tas ikke til følge"),
        *("Til orientering", "Utsatt", "Ikke vurdert"),
    ]


def test_a_wording_stands_beside_what_was_sent_what_came_of_it_and_how_it_reads_now() -> None:
    told = row(PARTLY)

    assert str(told["Sendt ut"]).endswith("tidligst mulig i en problemutvikling")
    assert str(told["Forslag"]).endswith("enkeltpersoner får hjelp så tidlig som mulig")
    assert (told["Utfall"], told["Begrunnelse"]) == (
        "Tas delvis til følge",
        "Enkeltpersoner er nevnt i kapittel 3.",
    )
    assert told["Slik det står nå"] == (
        "Bufetat skal medvirke til at barn og familier får hjelp så tidlig som mulig"
    )
    assert told["Skrevet"] == "Saksbehandler A, 4.12.2011"
    assert told["Vurdert"] == "Saksbehandler A, 5.12.2011"


def test_what_was_done_before_it_was_weighed_otherwise_is_told_with_how_it_reads_now() -> None:
    def otherwise(entry: Entry) -> Entry:
        weighed = Assessment("vurdering-1", "noted", "Likevel ikke", 9)
        return replace(entry, input=replace(entry.input, assessment=weighed))

    def taken_back(entry: Entry) -> Entry:
        left = entry.ending.applied if entry.ending else None
        bare = replace(entry.input, assessment=None)
        return replace(entry, input=bare, ending=None, left=left)

    now = row(PARTLY)["Slik det står nå"]
    then = "(Ordlyden ble brukt tidligere, "

    assert row(PARTLY, only(PARTLY, otherwise))["Slik det står nå"] == (
        f"{now}\n{then}da innspillet var vurdert annerledes.)"
    )
    assert row(PARTLY, only(PARTLY, taken_back))["Slik det står nå"] == (
        f"{now}\n{then}og vurderingen er tatt tilbake.)"
    )


def test_remarks_are_told_with_their_words_their_writers_and_what_they_hang_on() -> None:
    assert row(NOTED)["Merknader"] == (
        "Om «kulturkompetanse»:\n"
        "Kan det stå noe om samisk språk her? (Saksbehandler A, 4.12.2011)\n"
        "Enig, det bør stå. (Saksbehandler B, 4.12.2011)"
    )


def test_what_is_new_tells_where_and_reads_as_it_was_taken_in() -> None:
    told = row(FOLLOWED)

    assert told["Sted"] == "Prinsipper – Barns universelle behov, etter 2.2.1"
    assert told["Sendt ut"] is None
    assert told["Slik det står nå"] == told["Forslag"]


def test_what_is_to_go_or_to_move_says_so() -> None:
    assert (row(REMOVED)["Forslag"], row(REMOVED)["Slik det står nå"]) == (
        "(fjernes)",
        "(fjernet)",
    )
    assert row(MOVED)["Forslag"] == (
        "(flyttes: under «Oppgaver etaten velger å utføre – Familievern»)"
    )


def test_a_move_with_other_words_tells_both() -> None:
    def reworded(entry: Entry) -> Entry:
        proposal = replace(entry.input.proposal, after="Marte Meo-veiledning")
        return replace(entry, input=replace(entry.input, proposal=proposal))

    (told,) = rows("Etter punkt", only(MOVED, reworded))

    assert str(told["Forslag"]).splitlines()[1:] == ["Marte Meo-veiledning"]


def test_what_has_no_place_tells_where_in_the_file_it_stood() -> None:
    told = row(NOT_PLACED)

    assert (told["Nummer"], told["Sted"]) == (None, "Ikke plassert (avsnitt 120)")
    assert told["Forslag"] == "Kompetansen om samisk kultur må finnes i hele regionen."
    assert (told["Utfall"], told["Begrunnelse"], told["Vurdert"]) == ("Ikke vurdert", None, None)


def test_the_meeting_is_told_once_it_has_approved_the_model() -> None:
    assert row(PARTLY)["Godkjent utgave"] is None

    assert row(PARTLY, to_be_answered(is_approved=True))["Godkjent utgave"] == (
        "«Tjenestemodell 2011», direktørmøtet 13.12.2011, sak 11/51625"
    )


def test_an_edition_that_holds_other_words_than_those_of_today_is_not_told_beside_them() -> None:
    of = to_be_answered(is_approved=True)

    def overtaken(entry: Entry) -> Entry:
        assert entry.ending
        assert entry.ending.applied
        applied = replace(entry.ending.applied, stands=False)
        return replace(entry, ending=replace(entry.ending, applied=applied))

    told = row(PARTLY, only(PARTLY, overtaken, of))

    assert told["Godkjent utgave"] is None
    assert str(told["Slik det står nå"]).endswith(
        "\n(Ordlyden ble endret, slik det ble godkjent i direktørmøtet 13.12.2011, "
        "sak 11/51625, og er endret på nytt siden.)"
    )


def test_nor_is_one_that_holds_what_an_input_met_once() -> None:
    def met_once(entry: Entry) -> Entry:
        assert entry.ending
        met = replace(entry.ending, applied=None, met=entry.input.about, met_stands=False)
        return replace(entry, ending=met)

    of = to_be_answered(is_approved=True)

    assert row(PARTLY, only(PARTLY, met_once, of))["Godkjent utgave"] is None


def test_what_was_withdrawn_is_told_apart() -> None:
    of = to_be_answered()
    gone = [one for one in of.entries if one.is_withdrawn]

    assert {one.receipt.id for one in gone} == {CORRECTED}
    assert len(rows("Trukket tilbake")) == len(gone)


def test_an_empty_table_says_why_it_is_empty() -> None:
    nothing = replace(to_be_answered(), entries=())

    assert table("Etter punkt", nothing).remark == "Det er ingen innspill."
    assert table("Trukket tilbake", nothing).remark == "Ingen svar er trukket tilbake."
    assert not table("Etter punkt", nothing).rows


@given(any_text, any_text, any_text)
def test_no_word_is_lost(proposed: str, remark: str, reason: str) -> None:
    def said(entry: Entry) -> Entry:
        assert entry.input.assessment
        proposal = replace(entry.input.proposal, after=proposed, remarks=(Remark(remark),))
        weighed = replace(entry.input.assessment, reason=reason)
        return replace(entry, input=replace(entry.input, proposal=proposal, assessment=weighed))

    (told,) = rows("Etter punkt", only(POSTPONED, said))

    assert told["Begrunnelse"] == reason
    assert proposed in str(told["Merknader"])  # loose words, for this is a comment
    assert remark in str(told["Merknader"])
