from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.canonical import writable
from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange import wire
from bufetat_editor.exchange.gate import WORD, Inadmissible
from bufetat_editor.exchange.returned import (
    Cell,
    Comment,
    Gone,
    Heading,
    Line,
    Reply,
    Returned,
)
from bufetat_editor.phrase import Phrase

EMPTY = json.loads(wire.written(Returned()))
CELL = Cell(1, Heading(1), Heading(None, ("kolonne",)))
WHOLE = Returned(
    {"tmDocument": "1111"},
    (Line("Være «nær»\nalltid", ("p-1",), cell=CELL, is_copy=True), Line("to", caller=0)),
    (Gone("borte", ("p-2",), 2),),
    (Comment((0, 1), (Remark("Hvorfor?", "Saksbehandler A", "2011-12-05T10:00:00Z"),)),),
    (Reply(1, ("p-1",), None, "changed", "Bedre slik", "tre"), Reply(None, above=0)),
    is_ordered=False,
)

texts = st.text(st.characters(exclude_categories=["Cs"])).map(writable)
ids = st.lists(texts).map(tuple)
cells = st.builds(Cell, st.integers(1, 9), st.none() | st.builds(Heading, st.none(), ids))
lines = st.builds(Line, texts, ids, cell=st.none() | cells)


def read(told: object) -> wire.Answer:
    return wire.read(json.dumps(told).encode())


def test_what_was_read_comes_over_whole() -> None:
    assert wire.read(wire.written(WHOLE)) == WHOLE


@given(st.lists(lines).map(tuple), st.dictionaries(texts, texts))
def test_any_text_comes_over_whole(some: tuple[Line, ...], told: dict[str, str]) -> None:
    returned = Returned(told, some)

    assert wire.read(wire.written(returned)) == returned


def test_a_text_that_cannot_be_kept_becomes_one_that_can() -> None:
    told = EMPTY | {"properties": {"tmEdition": "a\0b\ud800c\r\nd"}}
    returned = read(told)

    assert isinstance(returned, Returned)
    assert returned.properties == {"tmEdition": "a\ufffdb\ufffdc\nd"}


def test_a_refusal_comes_over_with_its_advice() -> None:
    reason = Phrase("den er ikke et {kind} ({ending})", kind=WORD.name, ending=WORD.ending)
    refusal = wire.read(wire.written(Inadmissible(reason, WORD.advice)))

    assert isinstance(refusal, Inadmissible)
    assert (refusal.reason, refusal.advice) == (reason, WORD.advice)


@pytest.mark.parametrize(
    "place", ["{fact.__class__}", "{fact!r}", "{fact:>99999}", "{other}", "{}"]
)
def test_a_place_in_a_refusal_is_filled_by_a_fact_alone(place: str) -> None:
    reason = {"sentence": place, "facts": {"fact": "x"}}

    with pytest.raises(ValueError, match="is no place"):
        read({"reason": reason, "advice": reason})


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        [],
        {},
        {"reason": 1, "advice": ""},
        EMPTY | {"more": 1},
        EMPTY | {"lines": None},
        EMPTY | {"lines": ["tekst"]},
        EMPTY | {"lines": {"0": "tekst"}},
        EMPTY | {"is_ordered": 1},
        EMPTY | {"properties": {"tmDocument": None}},
        EMPTY | {"gone": [{"text": "borte"}]},
    ],
)
def test_another_shape_is_no_answer(wrong: object) -> None:
    with pytest.raises(ValueError, match="is no"):
        read(wrong)


@pytest.mark.parametrize(
    ("field", "value"),
    [("wish", "delete"), ("line", "1"), ("line", True), ("line", 2), ("above", -1), ("ids", "p-1")],
)
def test_a_value_of_another_kind_is_no_answer(field: str, value: object) -> None:
    told = json.loads(wire.written(WHOLE))
    told["replies"][0][field] = value

    with pytest.raises(ValueError, match=r"is no|without a line"):
        read(told)


@pytest.mark.parametrize("cell", [["rad"], ["rad", "kolonne", "mer"], "rk", {"rad": "kolonne"}])
def test_a_cell_has_a_row_and_a_column(cell: object) -> None:
    told = json.loads(wire.written(WHOLE))
    told["lines"][0]["cell"] = cell

    with pytest.raises(ValueError, match=r"is no|argument"):
        read(told)


def test_nothing_is_gone_from_beyond_the_end() -> None:
    told = json.loads(wire.written(WHOLE))
    told["gone"][0]["line"] = 3

    with pytest.raises(ValueError, match="gone from no place"):
        read(told)


@pytest.mark.parametrize("noise", [b"", b"{", b"Traceback", b"\xff\xfe", b"[" * 100_000])
def test_noise_is_no_answer(noise: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json says it in many ways
        wire.read(noise)
