"""The two versions of the source text as two editions of the model."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from bufetat_editor.history.words import Span
from bufetat_editor.usecases.comparing import Comparison, compare
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.editions import approve
from tests.helpers.source_texts import SecondVersion

FIRST, SECOND = "Utkast 1.12.2011", "Bearbeidet utgave"

DIFFERENCES = [
    ("notat-vedlegg", "tjenestilbud", "tjenestetilbud"),
    ("notat-punkt-styringsaksen", "styringsaksen", "styringsaksens"),
    ("notat-avsnitt-utkast", "tilgjenglig", "tilgjengelig"),
    ("prinsipp-forebygge-akuttplassering", "Akuttplasseringer", "Akutt plasseringer"),
    ("prinsipp-forskning-fagutvikling", "familievernet", "familievernnet"),
    ("prinsipp-samarbeid-ut-fra-behov", "familievernet", "familievernnet"),
    ("prinsipp-krav-til-private", "tilfredsstille", "tilfredsstillende"),
    ("avsnitt-tilbud-omfang", "tjenestetilbud", "tjenestetilbudet"),
    ("oppgave-fosterhjem-opplaering", ".", ","),
    ("oppgave-domstolene", "familievernet/domstolene", "familievern/domstolene"),
    ("fotnoteavsnitt-2007", "Behandllingsfosterhjem", "Behandlingsfosterhjem"),
    ("fotnoteavsnitt-2009", "Rapporering", "Rapportering"),
    ("fotnoteavsnitt-2009", "forskingsbaserte", "forskningsbaserte"),
    ("fotnoteavsnitt-2010", "PMT0", "PMTO"),
    ("fotnoteavsnitt-2010", "familieterapi", "familierapi"),
    ("oppgave-ettervern", "erstatting", "erstatning"),
]
"""Item, words of the first version, words of the second: all that differs in wording."""


def compared(desk: Desk) -> Comparison:
    """The second version written over the first, approved, and held against it."""
    second = SecondVersion(desk.snapshot)
    for item_id, wording in second.wordings.items():
        if desk.snapshot[item_id].text != wording:
            edit(desk, item_id, wording)
    approve(desk, SECOND, meeting_date="13.12.2011", case_number="11/51625")
    return compare(desk, FIRST, SECOND)


def replaced(words: tuple[Span, ...]) -> Iterator[tuple[str, str]]:
    """What stood and what stands in every changed place."""
    for is_equal, run in groupby(words, lambda span: span.operation == "equal"):
        if not is_equal:
            texts = {span.operation: span.text for span in run}
            yield texts.get("delete", ""), texts.get("insert", "")


def test_the_two_source_texts_differ_in_these_sixteen_places_and_in_nothing_else(
    desk: Desk,
) -> None:
    comparison = compared(desk)

    assert comparison.places == 16
    assert {one.difference.change for one in comparison.changes} == {"text"}
    assert {one.edition.name for one in comparison.changes if one.edition} == {SECOND}
    assert sorted(
        (one.difference.item.id, *pair)
        for one in comparison.changes
        for pair in replaced(one.difference.words)
    ) == sorted(DIFFERENCES)


def test_every_text_of_the_model_is_read_out_of_the_second_version(desk: Desk) -> None:
    second = SecondVersion(desk.snapshot)

    assert second.wordings.keys() == {item.id for item in desk.snapshot if item.text}
    assert all(second.wordings.values())


def test_what_stands_outside_the_items_is_the_same_in_both_versions(desk: Desk) -> None:
    """Labels of the memo's fields and numbers of chapters and categories, and no word more."""
    first, second = SecondVersion(desk.snapshot).outside

    assert first == second
    assert [word for word in first if word.isalpha()] == [
        "Notat", "Til", "Dato", "Kopi", "Saksnr", "Fra", "Saksbehandler", "Vedlegg",
    ]  # fmt: skip
