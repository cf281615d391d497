"""What counts as words, and what does not."""

from __future__ import annotations

import pytest

from tests.exchange.word.reader.files import control, dele, gone, ins, mark, only, p, read, t

BEGIN, SEPARATE, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)


def run(content: str) -> str:
    return f"<w:r>{content}</w:r>"


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("<w:tab/>", "\t"),
        ("<w:br/>", "\n"),
        ('<w:br w:type="textWrapping"/>', "\n"),
        ("<w:cr/>", "\n"),
        ("<w:noBreakHyphen/>", "\u2011"),
        ("<w:softHyphen/>", "\u00ad"),
        ('<w:sym w:font="Symbol" w:char="2192"/>', "→"),
        ('<w:br w:type="page"/>', ""),
        ("<w:lastRenderedPageBreak/>", ""),
        ('<w:sym w:font="Symbol" w:char="?"/>', ""),
        ('<w:sym w:font="Symbol" w:char="D800"/>', ""),
        ("<w:t>\n </w:t>", "  "),
    ],
)
def test_signs_are_letters(sign: str, text: str) -> None:
    assert only(p(t("a") + run(sign) + t("b"))).text == f"a{text}b"


def test_a_field_is_what_it_shows() -> None:
    field = BEGIN + run("<w:instrText>REF _Ref1 \\h</w:instrText>") + SEPARATE + t("punkt 2") + END

    assert only(p(t("Se ") + field)).text == "Se punkt 2"


def test_a_field_that_never_ends_hides_nothing() -> None:
    found = read(p(BEGIN + run("<w:instrText>TOC</w:instrText>") + t("En")) + p(t("To")))

    assert [one.text for one in found.lines] == ["En", "To"]


def test_the_number_of_a_footnote_is_no_word_and_words_in_its_style_are() -> None:
    call = '<w:r><w:rPr><w:rStyle w:val="F"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'

    assert only(p(t("En") + call + t("1", "F"))).text == "En"
    assert only(p(t("En") + call + t(" til", "F"))).text == "En til"


def test_the_reference_number_is_no_word_and_is_told_apart() -> None:
    line = only(p(t("2.1.2\t", "N") + mark("en", t("En"))))
    other = only(p(t("M1.1.", "N") + t("2 ", "N") + mark("en", t("En"))))

    assert (line.number, line.text) == ("2.1.2", "En")
    assert (other.number, other.text) == ("M1.1.2", "En")


def test_a_number_that_was_written_over_is_the_one_that_stays() -> None:
    line = only(p(dele(gone("2.1.2")) + ins(t("2.1.99\t", "N")) + mark("en", t("En"))))

    assert (line.number, line.text) == ("2.1.99", "En")


@pytest.mark.parametrize("more", [ins(t("Nye ", "N")), t("Nye ", "N")])
def test_what_was_typed_behind_the_number_is_words_though_it_looks_like_one(more: str) -> None:
    assert only(p(t("2.1.2\t", "N") + more + mark("en", t("mål")))).text == "Nye mål"


def test_numbers_of_joined_paragraphs_are_no_words_either() -> None:
    line = only(p(t("2.1.2\t", "N") + t("En ") + t("2.1.3\t", "N") + t("to")))

    assert line.text == "En to"


def test_a_number_that_was_taken_out_is_not_gone() -> None:
    assert (
        read(
            p(dele('<w:r><w:rPr><w:rStyle w:val="N"/></w:rPr><w:delText>2.1.2 </w:delText></w:r>'))
        ).gone
        == ()
    )


def test_a_prompt_is_no_word_and_what_was_typed_over_it_is() -> None:
    prompts = "<w:showingPlcHdr/>"

    assert read(p(control("en", t("Klikk her", "P"), prompts))).lines == ()
    assert only(p(control("en", t("Noe"), prompts))).text == "Noe"


def test_what_older_programs_are_told_again_is_read_once() -> None:
    both = (
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:t>En</w:t></mc:Choice>'
        "<mc:Fallback><w:t>En</w:t></mc:Fallback></mc:AlternateContent>"
    )

    assert only(p(run(both))).text == "En"


def test_words_stand_in_whatever_they_are_wrapped_in() -> None:
    link = f'<w:hyperlink w:anchor="her">{t("lenke ")}</w:hyperlink>'
    tagged = f"<w:smartTag>{t('merket ')}</w:smartTag><w:customXml>{t('xml ')}</w:customXml>"
    field = f'<w:fldSimple w:instr="DATE">{t("felt")}</w:fldSimple>'

    assert only(p(link + tagged + field)).text == "lenke merket xml felt"


@pytest.mark.parametrize("heading", ["_Toc000000001", "__RefHeading___Toc1217_1504"])
def test_the_contents_are_left_out_and_what_was_typed_among_them_is_not(heading: str) -> None:
    entry = f'<w:hyperlink w:anchor="{heading}">{t("1. Mål")}</w:hyperlink>'

    assert read(p(entry, style="T")).lines == ()
    assert only(p(entry + ins(t("Mangler noe")), style="T")).text == "Mangler noe"
    assert only(p(entry)).text == "1. Mål"


def test_what_was_typed_into_an_entry_of_the_contents_is_words_and_its_page_is_not() -> None:
    def entry(content: str) -> str:
        return p(f'<w:hyperlink w:anchor="_Toc000000001">{content}</w:hyperlink>', style="T")

    assert only(entry(t("1. Mål") + ins(t(" og midler")))).text == "og midler"
    assert read(entry(t("1. Mål") + dele(gone("3")) + ins(t("4")))).lines == ()
    assert read(entry(ins(t("1. Mål")))).lines == ()


def test_empty_paragraphs_are_no_lines() -> None:
    assert read(p("") + p(t("  \t")) + p(dele(gone("  ")))).lines == ()
    assert read(p(dele(gone("  ")))).gone == ()
