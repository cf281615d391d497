from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.exchange.html_tokens import Tag, tokens


def test_tags_and_texts_come_in_order() -> None:
    assert list(tokens('<P class=a title="1 > 2">Én &amp; to<br/></p>')) == [
        Tag("p", ' class=a title="1 > 2"', is_end=False),
        "Én &amp; to",
        Tag("br", "/", is_end=False),
        Tag("p", "", is_end=True),
    ]


def test_what_is_not_shown_is_left_out() -> None:
    html = (
        "<!DOCTYPE html><title>Tittel</title><style>p > b { }</style><script>a < b</SCRIPT>"
        "<!--[if gte mso 9]><xml>Word</xml><![endif]--><![if !supportLists]>Tekst<![endif]>"
    )

    assert [token for token in tokens(html) if isinstance(token, str)] == ["Tekst"]


@pytest.mark.parametrize(
    "html", ["1 < 2 <", "<", "Før <b uten slutt", "Før <b title='uten slutt", "a<1>b", "</>a"]
)
def test_what_is_no_tag_is_text(html: str) -> None:
    assert "".join(token for token in tokens(html) if isinstance(token, str)) == html


def test_a_quote_without_an_end_ends_with_its_tag() -> None:
    assert [token for token in tokens("<p style='a>Tekst</p>") if isinstance(token, str)] == [
        "Tekst"
    ]


@given(st.text(alphabet="<>!-/='\"[] apbrd&#;\n", max_size=80))
def test_no_html_is_too_broken(html: str) -> None:
    assert all(token for token in tokens(html))


@pytest.mark.parametrize("piece", ["<", "<a ", "<!--", "<a ='", "<a =\"><b ='", "<a ='>", "= "])
def test_broken_html_takes_no_longer_than_whole(piece: str) -> None:
    html = "<p " + piece * (1_000_000 // len(piece))

    for _ in tokens(html):  # in a time squared the test would be stopped
        pass
