from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.documents import document_of
from bufetat_editor.exchange.pdf.content import content
from bufetat_editor.exchange.pdf.press import Press
from bufetat_editor.exchange.pdf.printable import Unprintable, _known, require_printable
from bufetat_editor.exchange.pdf.writer import write_pdf
from tests.exchange.subjects import reworded, subject
from tests.helpers.weeks import small


def refusal(text: str) -> Unprintable:
    worded = reworded(small(), prinsipp_tidlig_hjelp=text, prinsipp_kunnskapsgrunnlag=text)
    with pytest.raises(Unprintable) as raised:
        write_pdf(subject(worded))
    return raised.value


def test_signs_and_items_are_named_with_what_to_do() -> None:
    error = refusal("Tidlig hjelp 😀 og 字 med é")

    assert str(error) == (
        "Noen tegn kan ikke trykkes, og derfor blir det ingen PDF: 字, 😀. "
        "Bytt dem ut eller ta dem bort her: 2.1.2; 2.1.7."
    )
    assert error.facts["item"] == "prinsipp-tidlig-hjelp"


def test_a_sign_that_does_not_show_is_named_by_its_code() -> None:
    assert "U+E000" in str(refusal("Privat \ue000"))


def test_what_stands_outside_the_items_is_told_of() -> None:
    of = subject(small())
    named = replace(of, seal=replace(of.seal, edition="Utgave 😀"))

    with pytest.raises(Unprintable, match="utgavenavnet"):
        write_pdf(named)


def test_pages_are_refused_for_the_same_reason() -> None:
    worded = reworded(small(), prinsipp_tidlig_hjelp="Tidlig 😀")

    with pytest.raises(Unprintable):
        Press().proof(subject(worded))


def test_every_sign_that_needs_no_trial_is_set() -> None:
    every = " ".join(sorted(_known() - {"\n"}))

    write_pdf(subject(reworded(small(), prinsipp_tidlig_hjelp=every), memo=None))


def test_a_sign_that_only_a_font_knows_is_named() -> None:
    assert "U+F8FF" in str(refusal("Eple \uf8ff"))


@pytest.mark.parametrize("text", ["☐", "नमस्ते", "שלום"])
def test_signs_that_our_own_fonts_lack_are_refused(text: str) -> None:
    refusal(text)


@pytest.mark.parametrize(
    "text", ["a → b ≥ c ✓ ■", "Čálliidlágádus", "Привет", "a\u030a \u200b\ufeff\tb\u2028c \u00ad"]
)
def test_most_signs_can_be_printed(text: str) -> None:
    worded = reworded(small(), prinsipp_tidlig_hjelp=text)

    require_printable(content(document_of(subject(worded))))
    assert write_pdf(subject(worded))


def test_an_approved_edition_must_be_approved_anew() -> None:
    worded = reworded(small(), prinsipp_tidlig_hjelp="Tidlig 😀")

    with pytest.raises(Unprintable) as raised:
        write_pdf(subject(worded, "approved"))

    assert str(raised.value) == (
        "Noen tegn kan ikke trykkes, og derfor blir det ingen PDF av utgaven: 😀. "
        "De står her: «Tidlig 😀». Utgaven er godkjent og kan ikke endres: "
        "Bytt tegnene ut eller ta dem bort i utkastet, og godkjenn det som en ny utgave."
    )
