from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.exchange.seal_spelling import (
    as_attributes,
    as_keyword,
    in_attributes,
    in_keywords,
)
from tests.exchange.subjects import any_text, subject

properties = st.dictionaries(
    st.from_regex("tm([A-Z][a-z]+)+", fullmatch=True), any_text, min_size=1, max_size=4
)


def test_a_page_tells_the_seal_in_hyphened_attributes() -> None:
    told = as_attributes(subject().seal.as_properties())

    assert told["data-tm-changeset"] == "1"
    assert told["data-tm-state-hash"] == subject().seal.state_hash


@given(properties)
def test_what_is_told_in_attributes_is_read_again(told: dict[str, str]) -> None:
    assert in_attributes({"lang": "nb", **as_attributes(told), "data-theme": "dark"}) == told


@given(properties)
def test_what_is_told_in_a_keyword_is_read_again_among_others(told: dict[str, str]) -> None:
    keyword = as_keyword(told)

    assert " " not in keyword
    assert "=" not in keyword
    assert in_keywords(f"tjenestemodell, {keyword}, barnevern") == told


@pytest.mark.parametrize(
    "keyword",
    [
        "",
        "seal:",
        "seal:x",
        as_keyword(subject().seal.as_properties())[:-9],
        "seal:" + base64.urlsafe_b64encode(b"[" * 100_000).decode(),
        "seal:" + base64.urlsafe_b64encode(b'{"tmStatus":1,"other":"x"}').decode().rstrip("="),
        "seal:" + base64.urlsafe_b64encode(b"\xff\xfe").decode().rstrip("="),
        "seal:" + base64.urlsafe_b64encode(b'["tmStatus"]').decode(),
    ],
)
def test_a_keyword_that_is_not_whole_tells_nothing(keyword: str) -> None:
    assert in_keywords(keyword) == {}
