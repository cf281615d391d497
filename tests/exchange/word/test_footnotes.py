from __future__ import annotations

from dataclasses import replace

from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import subject, with_facts, words
from tests.exchange.word.reading import W, body, cells, notes, part, texts, value
from tests.helpers.seed import seed

NOTE = "fotnote-foeringer"


def called(docx: bytes) -> list[str]:
    references = part(docx, "word/document.xml").iter(f"{W}footnoteReference")
    return [value(one, "id") for one in references]


def test_the_call_stands_at_the_end_of_the_category_and_names_the_note() -> None:
    docx = write_word(subject(), read_template())

    label = cells(docx)[2][0][0]

    assert label.text.endswith("føringer fra BLD")
    assert [value(one, "id") for one in label.element.iter(f"{W}footnoteReference")] == ["1"]
    assert [value(one, "id") for one in part(docx, "word/footnotes.xml")] == ["-1", "0", "1"]


def test_a_note_has_a_paragraph_for_each_source_and_each_thing_told() -> None:
    found = notes(write_word(subject(), read_template()))

    assert [one.style for one in found].count("FootnoteSource") == 7
    assert [one.style for one in found].count("FootnoteText") == 8
    assert len([one for one in found if one.element.find(f".//{W}footnoteRef") is not None]) == 1


def test_a_note_that_is_called_twice_stands_once() -> None:
    twice = with_facts(seed(), "oppgave-cos", footnote=NOTE)

    docx = write_word(subject(twice), read_template())

    assert called(docx) == ["1"]
    *_, instruction = part(docx, "word/document.xml").iter(f"{W}instrText")
    assert instruction.text == " NOTEREF _RefFootnote1 \\h "


def test_a_note_that_nothing_calls_has_a_heading_of_its_own_after_the_matrix() -> None:
    row = seed()["rad-foeringer"]
    uncalled = seed().with_states(2, [replace(row, attrs={"category": row.attrs["category"]})])

    docx = write_word(subject(uncalled), read_template())

    assert called(docx) == []
    heading, *told = body(docx)[-16:]
    assert (heading.style, heading.text) == ("HeadingUnnumbered", "Fotnoter uten henvisning")
    assert words(texts(told)) == words(texts(notes(write_word(subject(), read_template()))))


def test_a_call_to_a_removed_note_is_no_call() -> None:
    removed = seed().with_states(
        2, [replace(one, deleted=True) for one in (seed()[NOTE], *seed().descendants(NOTE))]
    )

    docx = write_word(subject(removed), read_template())

    assert called(docx) == []
    assert notes(docx) == []
