from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.proposals import OpenType, Proposal
from bufetat_editor.exchange.input_lines import InputLine, InputTeller, Said
from bufetat_editor.history.register import Entry
from tests.helpers.consulted import SOUTH
from tests.helpers.weighed import (
    FOLLOWED,
    MOVED,
    NOT_FOLLOWED,
    NOT_PLACED,
    NOT_WEIGHED,
    NOTED,
    PARTLY,
    REMOVED,
    to_be_answered,
)

NEW = "innspill-sor-igjen-2"
_SIGNS = {"equal": "", "delete": "-", "insert": "+"}


def entry(input_id: str) -> Entry:
    return next(one for one in to_be_answered().entries if one.input.id == input_id)


def told(input_id: str) -> InputLine:
    return line(entry(input_id))


def line(of: Entry) -> InputLine:
    return InputTeller(to_be_answered().subject).line(of)


def proposing(proposal: Proposal, before: str = "") -> InputLine:
    """An input like those of the round, that proposes something else."""
    some = entry(NOT_WEIGHED)
    return line(replace(some, input=replace(some.input, proposal=proposal), before=before))


def read(said: tuple[Said, ...]) -> list[str]:
    """What is said, with signs for what is taken out and put in."""
    return [
        f"{one.label}: " + "".join(_SIGNS[span.operation] + span.text for span in one.spans)
        for one in said
    ]


def test_an_item_is_known_by_its_number_and_the_heading_over_it() -> None:
    one = told(PARTLY)

    assert (one.name, one.under) == ("2.1.2", "Prinsipper for god praksis i Bufetat")
    assert one.sender == "Region Nord"


def test_a_task_is_told_with_its_category_and_its_area() -> None:
    one = told(NOT_FOLLOWED)

    assert (one.name, one.under) == ("M3.1.4", "Oppgaver etaten velger å utføre – Barnevern")


def test_an_item_that_has_another_number_now_tells_the_one_that_it_was_sent_with() -> None:
    assert told(NOT_FOLLOWED).former == "sendt ut som M3.1.5"
    assert told(PARTLY).former == ""


def test_what_is_new_tells_what_it_stands_after_by_both_numbers() -> None:
    assert told(NEW).under == "Etter 2.2.11 (sendt ut som 2.2.10)"


def test_an_item_that_is_gone_keeps_its_last_number_and_its_heading() -> None:
    one = told(REMOVED)

    assert (one.name, one.under) == ("M3.1.2", "Oppgaver etaten velger å utføre – Barnevern")


def test_an_item_without_a_number_is_known_by_what_it_is() -> None:
    assert proposing(Proposal("comment", "kap-prinsipper")).name == "Kapittel 2"


def test_a_new_wording_is_told_word_by_word() -> None:
    assert read(told(NOT_WEIGHED).said) == [
        "Ny ordlyd: Bufetat skal -lære av +lytte til barn, familier og enkeltpersoner"
    ]


def test_a_wording_that_is_mostly_another_is_told_as_a_whole() -> None:
    wanted = Proposal("changed", "prinsipp-mangfold", after="Alle skal få god hjelp")

    assert read(proposing(wanted, "Tjenestene skal finnes på samisk").said) == [
        "Ny ordlyd: -Tjenestene skal finnes på samisk +Alle skal få god hjelp"
    ]


def test_what_is_new_says_where_it_is_to_stand() -> None:
    one = told(FOLLOWED)

    assert (one.name, one.under) == ("2.2.2", "Etter 2.2.1")
    assert read(one.said) == ["Nytt punkt: +Barnet skal få vite hva som skjer videre"]


def test_what_is_new_has_no_number_before_it_is_made() -> None:
    assert (told(NEW).name, told(NEW).former) == ("Nytt punkt", "")


def test_what_is_new_in_a_group_names_it() -> None:
    under = Proposal("added", anchor="gruppe-god-praksis", beside="under", after="Noe nytt")

    assert proposing(under).under == "Under «Prinsipper for god praksis i Bufetat»"


def test_what_is_to_go_is_struck_out() -> None:
    assert read(told(NOT_FOLLOWED).said) == ["Fjernes: -COS (Circle of Security)"]


def test_what_is_to_move_says_where_to() -> None:
    assert read(told(MOVED).said) == [
        "Flyttes (under «Oppgaver etaten velger å utføre – Familievern»): Marte Meo"
    ]


def test_a_comment_stands_under_what_it_is_about_with_who_said_it_and_of_which_words() -> None:
    sent, question, answer = read(told(NOTED).said)

    assert sent.startswith("Slik det ble sendt ut: Fagutøvelsen skal være preget av")
    assert question == (
        "Merknad fra Saksbehandler A til «kulturkompetanse»: Kan det stå noe om samisk språk her?"
    )
    assert answer.startswith("Merknad fra Saksbehandler B")


def test_what_is_not_placed_says_so_and_where_in_the_file_it_stands() -> None:
    one = told(NOT_PLACED)

    assert (one.name, one.under) == ("Ikke plassert", "avsnitt 120")
    assert read(one.said) == [
        "Skrevet i filen: Kompetansen om samisk kultur må finnes i hele regionen."
    ]


def test_the_outcome_and_its_reason_are_told() -> None:
    assert (told(NOTED).outcome, told(NOTED).reason) == (
        "Til orientering",
        "Samisk språk omtales i veilederen.\nDen kommer i 2012.",
    )
    assert (told(NOT_WEIGHED).outcome, told(NOT_WEIGHED).results) == ("Ikke vurdert", ())


@pytest.mark.parametrize("type_", ["comment", "removed"])
def test_loose_words_that_are_placed_keep_being_said(type_: OpenType) -> None:
    placed = Proposal(type_, "prinsipp-mangfold", after="Vi støtter dette", quote="hovedtrekkene")

    assert read(proposing(placed, "Mangfold").said)[1:] == [
        "Merknad til «hovedtrekkene»: Vi støtter dette"
    ]


def test_words_that_nothing_is_said_of_are_told_all_the_same() -> None:
    pointed_out = Proposal("comment", "prinsipp-mangfold", quote="mangfold")

    assert read(proposing(pointed_out, "Et mangfold").said)[1:] == ["Gjelder ordene: mangfold"]


def test_what_was_withdrawn_is_told_like_the_others() -> None:
    (gone,) = [one for one in to_be_answered().entries if one.receipt.id == SOUTH]

    assert line(gone).name == "M3.1.2"


def test_words_are_marked_where_something_is_other() -> None:
    assert [told(one).marks_words for one in (PARTLY, NOT_FOLLOWED, NOTED, NOT_PLACED)] == [
        *(True, True, False, False)
    ]


def test_whatever_an_input_is_about_it_has_a_name() -> None:
    everything = [item.id for item in to_be_answered().subject.snapshot.all_items()]
    wanted = (
        proposal
        for item in everything
        for proposal in (
            Proposal("comment", item),
            Proposal("added", anchor=item, beside="after", after="Noe nytt"),
            Proposal("added", anchor=item, beside="under", after="Noe nytt"),
        )
    )

    assert all(proposing(one).name for one in wanted)
