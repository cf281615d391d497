"""Whatever is pasted, in reasonable time, and no word of it is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.exchange.clipboard import read_pasted


def texts(text: str, html: str = "") -> list[str]:
    return [line.text for line in read_pasted(text, html)]


WORDS = re.compile(r"[^\W\d_]{2,}")
WORD = st.text(alphabet="aeægØ0.,-–«»§)(/\u00a0", min_size=1, max_size=8)
PART = st.text(alphabet='abcæøå "«»–-.1()\n', max_size=10)
CELL = st.tuples(PART, PART).map("ord".join).map(str.strip)
MARKUP = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<ul>",
        "<li>",
        "</ul>",
        "<td>",
        "<table>",
        "</table>",
        "<br>",
        "<pre>",
        "<span style='mso-list:Ignore'>",
        "<span>",
        "</span>",
        "<!--",
        "-->",
        "<![if !x]>",
        "&#x",
        "<p style='mso-list:l0 level3 lfo1'>",
        "<li aria-level=99>",
        "<a title='",
        "&amp;",
        "tekst",
    ]
)


@given(st.lists(st.lists(WORD, min_size=1, max_size=6), max_size=6), st.sampled_from("\n\r\x0b"))
@example([["1.", "desember", "2011"]], "\n")
def test_no_word_of_a_plain_text_is_lost(rows: list[list[str]], end: str) -> None:
    text = end.join(" ".join(row) for row in rows)

    assert "".join(texts(text)).count("a") == text.count("a")
    assert WORDS.findall(" ".join(texts(text))) == WORDS.findall(text)


@given(
    st.lists(st.lists(CELL, min_size=2, max_size=4), max_size=4), st.sampled_from(["text", "html"])
)
def test_no_word_of_a_table_is_lost(rows: list[list[str]], form: str) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"' if "\n" in cell else cell

    text = "\r\n".join("\t".join(quoted(cell) for cell in row) for row in rows)
    html = "".join(
        "<tr>" + "".join(f"<td>{cell.replace(chr(10), '<br>')}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    said = " ".join(cell for row in rows for cell in row)

    found = texts(text, f"<table>{html}</table>" if form == "html" else "")

    assert WORDS.findall(" ".join(found)) == WORDS.findall(said)


@given(st.text(), st.lists(MARKUP | st.text(max_size=4), max_size=25).map("".join))
def test_whatever_is_pasted_gives_lines_that_items_can_keep(text: str, html: str) -> None:
    depth = -1
    for line in read_pasted(text, html):
        assert line.text == clean_text(line.text).strip() != ""
        assert 0 <= line.level <= depth + 1
        depth = line.level


@given(st.lists(MARKUP, max_size=25).map("".join))
def test_no_word_is_lost_in_broken_html(html: str) -> None:
    text = "En setning som ikke skal bort"

    assert set(text.split()) <= set(" ".join(texts(text, html + f"<p>{text}</p>")).split())


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("•\tGi tilbud om hjelp\n", "<p style='mso-list:l0 level2 lfo1'>Gi tilbud om hjelp</p>\n"),
        ('"En\nto"\tTre\n', "<tr><td>En<br>to</td><td>Tre</td></tr>\n"),
        ('"En ""\n', "<ul><li>En"),
    ],
)
def test_two_megabytes_are_read_in_reasonable_time(text: str, html: str) -> None:
    read_pasted(text * (1_000_000 // len(text)), html * (1_000_000 // len(html)))  # else times out
