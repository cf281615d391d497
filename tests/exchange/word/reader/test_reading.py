"""The parts of a file beside its text, and a whole copy as it was sent."""

from __future__ import annotations

import pytest

from bufetat_editor.exchange.gate import Inadmissible
from bufetat_editor.exchange.returned import ASIDE
from bufetat_editor.exchange.word.reader import read_word
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import circulated
from tests.exchange.word.reader.files import dele, file, gone, ins, p, read, t
from tests.exchange.word.reading import body, notes
from tests.exchange.word.templates import packed, unpacked
from tests.proof.variants import of_2011

STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def footnote(number: int, text: str) -> str:
    return f'<w:footnote w:id="{number}">{p(t(text))}</w:footnote>'


def call(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def box(text: str) -> str:
    content = f"<w:txbxContent>{p(t(text))}</w:txbxContent>"
    choice = f'<mc:Choice Requires="wps">{content}</mc:Choice>'
    older = f"<mc:Fallback>{content}</mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{choice}{older}</mc:AlternateContent></w:r>"


@pytest.fixture(scope="module")
def sent() -> bytes:
    return write_word(circulated(), read_template())


def test_a_copy_as_it_was_sent_has_a_line_for_every_paragraph(sent: bytes) -> None:
    found = read_word(sent)

    written = [one.text.strip() for one in (*body(sent), *notes(sent)) if one.text.strip()]
    furniture = [one.text for one in found.lines if not one.ids and one.text not in written]
    assert [one.text for one in found.lines if one.text in written] == written
    assert furniture == [
        "UTKAST til innspill: Runde 1 · Region Nord · frist 15.12.2011",
        "Innhold",
        "Oppgaver etter kategori og tjenesteområde",
        "Kategori",
    ]


def test_every_item_of_it_lives_in_one_line(sent: bytes) -> None:
    found = read_word(sent)

    ids = [item for one in found.lines for item in one.ids]
    assert len(ids) == len(set(ids)) > 100
    assert {len(one.ids) for one in found.lines} == {0, 1}
    assert found.gone == ()
    assert found.comments == ()
    assert {one.author for one in found.lines} == {""}
    assert not any(one.is_copy or one.is_moved for one in found.lines)


def test_a_copy_with_changes_tells_what_went_and_what_moved() -> None:
    found = read_word(of_2011()["changes"].content())

    ids = [item for one in found.lines for item in one.ids]
    assert len(ids) == len(set(ids))
    assert {item for one in found.gone for item in one.ids} == {
        *("notat-avsnitt-kvalitetssikring", "prinsipp-ressurser-styrkes"),
        *("maalgruppe-barn-atferd", "oppgave-marte-meo"),
    }
    assert "prinsipp-barn-foerst-familievern" in {
        item for one in found.lines if one.is_moved for item in one.ids
    }


def test_footnotes_stand_in_a_flow_of_their_own() -> None:
    found = read(p(t("En") + call(2)), footnotes=footnote(2, "Kilde"))

    assert [(one.text, one.flow, one.where) for one in found.lines][1] == (
        "Kilde",
        "note",
        "fotnote 1 ved «En»",
    )


def test_a_footnote_tells_what_calls_it_where_it_begins() -> None:
    note = f'<w:footnote w:id="2">{p(t("Kilde"))}{p(t("Side 4"))}</w:footnote>'

    found = read(p(t("Før")) + p(t("En") + call(2) + call(3)), footnotes=note + footnote(3, "Mer"))

    assert [(one.text, one.caller) for one in found.lines][2:] == [
        ("Kilde", 1),
        ("Side 4", None),
        ("Mer", 1),
    ]


def test_lines_between_text_and_footnotes_are_no_notes() -> None:
    line = f'<w:footnote w:id="0" w:type="separator">{p(t("x"))}</w:footnote>'

    assert len(read(p(t("En")), footnotes=line).lines) == 1


def test_a_footnote_goes_and_comes_with_its_call() -> None:
    body_ = p(t("En") + dele(call(2)) + ins(call(3)))

    found = read(body_, footnotes=footnote(2, "Gammel") + footnote(3, "Ny"))

    assert [one.text for one in found.gone] == ["Gammel"]
    assert (found.lines[1].text, found.lines[1].author) == ("Ny", "Saksbehandler A")


def test_a_footnote_stays_while_one_call_does() -> None:
    found = read(p(dele(call(2)) + t("En") + call(2)), footnotes=footnote(2, "Kilde"))

    assert [(one.text, one.author) for one in found.lines] == [("En", ""), ("Kilde", "")]


def test_words_in_a_text_box_stand_aside_and_leave_the_paragraph_alone() -> None:
    found = read(p(t("Før") + box("I boks") + t(" etter")))

    assert [(one.text, one.flow) for one in found.lines] == [
        ("Før etter", "text"),
        ("I boks", ASIDE),
    ]


def test_a_text_box_that_was_taken_out_is_gone() -> None:
    found = read(p(dele(box("I boks")) + t("Tekst")))

    assert [one.text for one in found.lines] == ["Tekst"]
    assert [(one.text, one.flow) for one in found.gone] == [("I boks", ASIDE)]


def test_a_text_box_in_a_text_box_is_read() -> None:
    inner = f"<w:txbxContent>{p(t('Ytre') + box('Indre'))}</w:txbxContent>"

    assert [one.text for one in read(p(f"<w:r><w:pict>{inner}</w:pict></w:r>")).lines] == [
        "Ytre",
        "Indre",
    ]


def test_of_headers_and_footers_only_what_was_put_in_is_read() -> None:
    top = p(t("UTKAST ") + ins(t("Ikke ferdig")) + dele(gone("Side")))

    found = read(p(t("En")), header1=top, footer1=p(ins(t("Nederst"))))

    aside = [(one.text, one.where) for one in found.lines if one.flow == ASIDE]
    assert aside == [("Ikke ferdig", "toppteksten"), ("Nederst", "bunnteksten")]
    assert found.gone == ()


# --- what the file says of itself


PROPERTIES = {
    "tmChangeset": "1",
    "tmDocument": "11111111-1111-4111-8111-111111111111",
    "tmEdition": "Runde 1",
    "tmPaper": "model",
    "tmRecipient": "mottaker-nord",
    "tmRound": "runde-1",
    "tmStatus": "circulated",
}


def test_a_file_tells_model_edition_and_round_by_its_properties(sent: bytes) -> None:
    told = read_word(sent).properties

    assert PROPERTIES.items() <= told.items()
    assert len(told["tmStateHash"]) == 64


def test_without_properties_its_own_part_tells_the_same(sent: bytes) -> None:
    parts = unpacked(sent)
    bare = packed({name: part for name, part in parts.items() if name != "docProps/custom.xml"})

    told = read_word(bare).properties

    assert read_word(sent).properties.items() <= told.items()


def test_without_either_the_top_of_the_page_tells_the_beginning_of_the_hash(sent: bytes) -> None:
    away = ("docProps/custom.xml", "customXml")
    bare = packed({n: part for n, part in unpacked(sent).items() if not n.startswith(away)})

    hash_ = read_word(sent).properties["tmStateHash"]
    assert read_word(bare).properties == {"tmShortHash": hash_[:12]}


def test_a_file_from_elsewhere_tells_nothing() -> None:
    assert read(p(t("En"))).properties == {}


def test_places_are_never_put_together(sent: bytes) -> None:
    custom = "docProps/custom.xml"
    other = unpacked(sent)[custom].replace(b"tmEdition", b"annet").replace(b"tmRound", b"mer")

    told = read_word(packed(unpacked(sent) | {custom: other})).properties

    assert "tmDocument" in told
    assert "tmEdition" not in told


# --- words that are drawn


def test_words_in_a_drawn_shape_stand_aside() -> None:
    words = "<a:p><a:pPr/><a:r><a:t>Husk</a:t></a:r><a:br/><a:r><a:t>fristen</a:t></a:r></a:p>"
    drawn = f"<w:r><w:drawing><a:txBody><a:bodyPr/>{words}</a:txBody></w:drawing></w:r>"

    found = read(p(t("En") + drawn + t(" linje")))

    assert [(one.text, one.flow) for one in found.lines] == [
        ("En linje", "text"),
        ("Husk\nfristen", ASIDE),
    ]


def test_words_of_a_smart_art_figure_stand_aside() -> None:
    points = "".join(
        f"<dgm:pt><dgm:t><a:p><a:r><a:t>{words}</a:t></a:r></a:p></dgm:t></dgm:pt>"
        for words in ("Først", "Så")
    )

    found = read(p(t("En")), data1=f"<dgm:ptLst>{points}</dgm:ptLst>")

    assert [(one.text, one.where) for one in found.lines[1:]] == [
        ("Først", "SmartArt-figur"),
        ("Så", "SmartArt-figur"),
    ]


# --- packages


def test_a_strict_file_says_the_same(sent: bytes) -> None:
    parts = unpacked(sent)
    strict = {name: part.replace(TRANSITIONAL, STRICT) for name, part in parts.items()}

    assert read_word(packed(strict)).lines == read_word(sent).lines


def test_a_package_without_a_text_is_refused() -> None:
    parts = unpacked(file(p(t("En"))))
    del parts["word/document.xml"]

    with pytest.raises(Inadmissible):
        read_word(packed(parts))


def test_a_part_that_the_gate_has_not_looked_at_is_refused() -> None:
    parts = unpacked(file(p(t("En")), comments=""))
    relations = parts["word/_rels/document.xml.rels"].replace(b"comments.xml", b"comments.bin")
    parts |= {"word/_rels/document.xml.rels": relations, "word/comments.bin": b"<x/>"}

    with pytest.raises(Inadmissible):
        read_word(packed(parts))


def test_a_damaged_part_is_refused() -> None:
    parts = unpacked(file(p(t("En"))))

    with pytest.raises(Inadmissible):
        read_word(packed(parts | {"word/document.xml": b"<w:document"}))


def test_what_stands_deep_is_read() -> None:
    deep = t("Dypt")
    for _ in range(90):
        deep = f"<w:sdt><w:sdtContent>{deep}</w:sdtContent></w:sdt>"

    assert [one.text for one in read(p(deep)).lines] == ["Dypt"]
