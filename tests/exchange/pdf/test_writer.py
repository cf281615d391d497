"""One PDF for everyone and for ever; what only real programs can see is in tests/proof."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import assume, given

from bufetat_editor.exchange.accessibility import lacking
from bufetat_editor.exchange.blocks import Document, Form, Paragraph
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.marking import marked
from bufetat_editor.exchange.pdf.printable import Unprintable
from bufetat_editor.exchange.pdf.writer import NotTypeset, write_document, write_pdf
from bufetat_editor.exchange.seal_spelling import in_keywords
from tests.exchange.pdf.awkward import MARKUP, awkward, changed, with_a_memo, without_any_matrix
from tests.exchange.subjects import MEMO, any_text, reworded, subject
from tests.helpers.examples import many
from tests.helpers.histories import History, histories
from tests.helpers.weeks import small

_PDF = "{http://ns.adobe.com/pdf/1.3/}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_UA = "{http://www.aiim.org/pdfua/ns/id/}"
_A = "{http://www.aiim.org/pdfa/ns/id/}"


def metadata(content: bytes) -> ET.Element:
    found = re.search(rb"<rdf:RDF.*?</rdf:RDF>", content, re.DOTALL)
    assert found
    return ET.fromstring(found[0])  # noqa: S314 - our own file


def said(content: bytes, name: str) -> str:
    node = metadata(content).find(f".//{name}")
    assert node is not None
    return "".join(node.itertext()).strip()


def test_it_claims_to_be_readable_by_everyone_and_for_ever() -> None:
    content = write_pdf(subject(small()))

    assert content.startswith(b"%PDF-1.7")
    assert said(content, f"{_UA}part") == "1"
    assert (said(content, f"{_A}part"), said(content, f"{_A}conformance")) == ("2", "A")


def test_it_tells_what_it_is_and_carries_the_seal() -> None:
    of = subject(small(), "approved", memo=None)

    content = write_pdf(of)

    assert said(content, f"{_DC}title") == "Bufetats tjenestemodell"
    assert said(content, f"{_DC}creator") == "Bufetat"
    assert said(content, f"{_DC}language") == "nb-NO"
    assert in_keywords(said(content, f"{_PDF}Keywords")) == of.seal.as_properties()


def test_its_clock_is_the_seals() -> None:
    of = subject(small())
    later = replace(of, seal=replace(of.seal, at="2012-01-02T03:04:05Z"))

    assert b"2012-01-02T03:04:05+00:00" in write_pdf(later)
    assert write_pdf(of) == write_pdf(of) != write_pdf(later)


def test_text_is_never_markup() -> None:
    worded = reworded(small(), prinsipp_tidlig_hjelp=MARKUP)  # as markup it would stop the setting
    of = subject(worded, memo=None)
    titled = replace(of, seal=replace(of.seal, title=MARKUP))

    assert said(write_pdf(titled), f"{_DC}title") == MARKUP


@pytest.mark.parametrize("document", [awkward(), without_any_matrix(), changed()])
def test_what_is_rare_is_set_too(document: Document) -> None:
    write_document(document)
    write_document(with_a_memo(document))


def test_what_no_one_has_foreseen_is_told_in_a_sentence() -> None:
    document = awkward()
    nameless = Paragraph("kap-1", Form("heading", 1), ())

    with pytest.raises(NotTypeset, match="lar seg ikke sette"):
        write_document(replace(document, model=replace(document.model, blocks=(nameless,))))


@given(any_text)
@many(100)
def test_any_text_is_set_or_named(text: str) -> None:
    worded = reworded(small(), prinsipp_tidlig_hjelp=text)
    try:
        content = write_pdf(subject(worded, memo=None))
    except Unprintable as error:
        assert error.facts["item"] == "prinsipp-tidlig-hjelp"  # noqa: PT017 - it need not be raised
    else:
        assert content.startswith(b"%PDF")


@given(histories(start=small()))
@many(40)
def test_whatever_was_done_to_the_model_is_set(history: History) -> None:
    before, after = (
        compose(subject(moment, memo=MEMO if moment.is_living(MEMO) else None))
        for moment in (history.before, history.after)
    )
    assume(not [*lacking(after)])

    write_document(marked(before, after, history.signatures))
