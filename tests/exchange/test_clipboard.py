"""What other programs copy comes in line by line, and no word of it is lost."""

from __future__ import annotations

import pytest

from bufetat_editor.exchange.clipboard import read_pasted
from tests.exchange import pasted

TABLE_LINES = ["Barnevern", "Familievern", "Akutt", "Beredskap [1]", "Mekling"]


def lines(text: str, html: str = "") -> list[tuple[int, str]]:
    return [(line.level, line.text) for line in read_pasted(text, html)]


def texts(text: str, html: str = "") -> list[str]:
    return [line.text for line in read_pasted(text, html)]


def test_a_list_of_word_keeps_its_levels_and_loses_its_marks() -> None:
    assert lines(*pasted.WORD_LIST) == [
        (0, "Regionene skal, jf. §\u00a05-1:"),
        (0, "gi tilbud om Marte Meo"),
        (1, "til familier med\nsmå barn"),
        (1, "til fosterhjem"),
        (0, "utrede «barnets beste»"),
        (0, "1. desember 2011 er fristen."),
    ]


def test_a_list_of_word_as_plain_text_reads_the_same() -> None:
    plain, html = pasted.WORD_LIST

    assert texts(plain) == texts(plain, html)


def test_tabs_before_a_mark_are_levels() -> None:
    assert lines("•\tEn\r\n\to\tTo\r\n\t\t▪\tTre\r\n\to\tFire\r\n2)\tFem\r\na)\tSeks") == [
        (0, "En"),
        (1, "To"),
        (2, "Tre"),
        (1, "Fire"),
        (0, "Fem"),
        (0, "Seks"),
    ]


@pytest.mark.parametrize("with_html", [True, False])
def test_a_table_of_word_is_read_cell_by_cell(*, with_html: bool) -> None:
    plain, html = pasted.WORD_TABLE

    assert lines(plain, html if with_html else "") == [
        (0, text) for text in (*TABLE_LINES, "etter ekteskapsloven")
    ]


def test_a_list_of_word_in_the_browser_keeps_its_levels() -> None:
    assert lines(*pasted.WORD_ONLINE) == [(0, "Akutt"), (1, "Beredskapshjem"), (0, "Utredning")]


@pytest.mark.parametrize("with_html", [True, False])
def test_cells_of_excel_give_a_line_for_each_of_theirs(*, with_html: bool) -> None:
    plain, html = pasted.EXCEL

    assert texts(plain, html if with_html else "") == [
        "Barnevern",
        "Familievern",
        "Akutt",
        'Beredskap "nå"',
        "3",
        "Mekling",
    ]


def test_a_list_of_writer_keeps_its_levels() -> None:
    assert lines(*pasted.WRITER) == [
        (0, "Oppgaver"),
        (0, "Akuttarbeid"),
        (1, "Beredskapshjem"),
        (1, "Mottak av barn"),
        (0, "Utredning"),
        (0, "Linje en\nlinje to"),
    ]


@pytest.mark.parametrize("with_html", [True, False])
def test_cells_of_calc_are_read_row_by_row(*, with_html: bool) -> None:
    plain, html = pasted.CALC

    assert texts(plain, html if with_html else "") == [
        "Barnevern",
        "Familievern",
        "Avsnitt a",
        "linje b",
        "Mekling «ved brudd»",
        "3",
        "1. desember 2011",
    ]


def test_a_page_of_a_browser_is_read_by_its_paragraphs() -> None:
    assert lines(*pasted.BROWSER) == [
        (0, "Mål"),
        (0, "Vi tilbyr:"),
        (0, "akutthjelp"),
        (0, "veiledning"),
        (1, "i hjemmet"),
        (0, "Les mer"),
    ]


@pytest.mark.parametrize(
    "marked",
    [
        "•\tTekst",
        "• Tekst",
        "•Tekst",
        "·\tTekst",
        "\uf0b7\tTekst",
        "o\tTekst",
        "▪\tTekst",
        "–\tTekst",
        "-\tTekst",
        "- Tekst",
        "1.\tTekst",
        "12)\tTekst",
        "(1)\tTekst",
        "a)\tTekst",
        "B.\tTekst",
        "iv.\tTekst",
        "1.2.\tTekst",
        "§\tTekst",
        "\t\u00a0 •\u00a0 Tekst \u00a0",
    ],
)
def test_marks_of_lists_are_taken_off(marked: str) -> None:
    assert lines(marked) == [(0, "Tekst")]


@pytest.mark.parametrize(
    "text",
    [
        "§ 5-1 første ledd",
        "– sitat",
        "1. desember 2011",
        "1) er et tall",
        "a) er en bokstav",
        "3",
        "-5 grader",
        "o lykke",
        "2011",
        "1.2 Formål",
        "[1] Se rundskriv",
        "«- sitat»",
        "*",
        "-",
        '"Sitat" sa han',
        "mellom-\u200brom",
        "bok\u2011stav",
        "10\u00a0000",
        "i. v.",
        "–",
    ],
)
def test_what_only_looks_like_a_mark_is_left_whole(text: str) -> None:
    assert texts(text) == [text]
    assert texts(text, f"<p>{text}</p>") == [text]


@pytest.mark.parametrize("row", ["2011.\tTekst", "mild.\tTekst", "1.2\tTekst", "a)\tEn\tTo"])
def test_cells_that_only_look_like_marks_are_kept(row: str) -> None:
    assert texts(row) == row.split("\t")


def test_words_that_word_counts_with_are_kept() -> None:
    html = (
        "<p class=MsoNormal style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>"
        "Kapittel 1<span>&nbsp;&nbsp; </span></span>Formål</p>"
        "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.1 </span>Mål</p>"
    )

    assert texts("", html) == ["Kapittel 1 Formål", "Mål"]


def test_soft_breaks_stay_in_paragraphs_and_part_cells() -> None:
    assert texts("En\x0bto\u2028tre\r\nfire") == ["En\nto\ntre", "fire"]
    assert texts("A\tEn\x0bto") == ["A", "En", "to"]
    assert texts("", "<p>En<br>to</p><div>Tre<br>fire</div>") == ["En\nto", "Tre", "fire"]
    assert texts("", "<p>En<br><br>to</p>") == ["En", "to"]


def test_empty_lines_vanish() -> None:
    assert texts("\r\nEn\r\n \u00a0\r\n\u200b\r\n•\r\nTo\n\n") == ["En", "To"]
    assert read_pasted("") == read_pasted(" \n", "<p>&nbsp;</p><ul><li></li></ul>") == ()


def test_a_level_is_never_more_than_one_below_the_line_before() -> None:
    html = "".join(f"<p style='mso-list:l0 level{n} lfo1'>{n}</p>" for n in (3, 5, 5, 4, 3, 1))

    assert [level for level, _ in lines("", html)] == [0, 1, 1, 1, 0, 0]


def test_what_no_item_can_keep_is_left_out() -> None:
    assert texts("\ufeffE\u0301n\x1eto\x1ftre\x00\x9f\ufffe fire\ud83d\ude00\ud83d") == [
        "Én\u2011to\u00adtre fire\U0001f600\ufffd"
    ]


def test_html_without_paragraphs_gives_way_to_the_plain_text() -> None:
    html = "<meta charset='utf-8'><div><span>En</span></div><div><span>to</span></div>"

    assert texts("En\nto", html) == ["En", "to"]
    assert texts("", html) == ["En", "to"]


def test_html_that_lacks_a_word_gives_way_to_the_plain_text() -> None:
    assert texts("En setning\nog en til", "<p>En setning</p><!-- og en til") == [
        "En setning",
        "og en til",
    ]


def test_line_feeds_count_in_preformatted_text_only() -> None:
    assert texts("", "<pre>En\n  to</pre><p>Tre\n  fire</p>") == ["En", "to", "Tre fire"]


@pytest.mark.parametrize(
    "html",
    ["</ul></table></span></p>Tekst", "<li>Tekst", "<td>Tekst", "<p>Tekst<b", "<![foo[><p>Tekst"],
)
def test_broken_html_is_read_all_the_same(html: str) -> None:
    assert "Tekst" in texts("", html)[0]


def test_a_number_without_end_is_no_character() -> None:
    assert texts("", f"<p>Tekst &#{'9' * 5000};</p>")[0].startswith("Tekst")
