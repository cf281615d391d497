"""What LibreOffice saves again without an edit reads as what was sent, and keeps every id."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.returned import Returned
from bufetat_editor.exchange.word.reader import read_word
from tests.exchange.offices import converted, needs_office
from tests.proof.variants import DOCUMENTS, of_2011

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300), needs_office]

Pair = tuple[Returned, Returned]


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Pair]:
    """What each file reads, written by us and saved by LibreOffice."""
    written = {f"{name}.docx": of_2011()[name].content() for name in DOCUMENTS}
    saved = converted(written, "docx", tmp_path_factory.mktemp("saved"))
    return {
        name.removesuffix(".docx"): (read_word(content), read_word(saved[name].read_bytes()))
        for name, content in written.items()
    }


@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_has_the_same_lines(name: str, readings: dict[str, Pair]) -> None:
    ours, theirs = readings[name]

    assert nowhere(theirs).lines == nowhere(ours).lines


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_same_is_gone(name: str, readings: dict[str, Pair]) -> None:
    ours, theirs = readings[name]

    assert nowhere(theirs).gone == nowhere(ours).gone


@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_tells_the_same_of_itself(name: str, readings: dict[str, Pair]) -> None:
    ours, theirs = readings[name]

    assert dict(theirs.properties) == dict(ours.properties)


def nowhere(found: Returned) -> Returned:
    """Without where things stand: the style of a heading behind one that goes is given away."""
    return replace(
        found,
        lines=tuple(replace(one, where="") for one in found.lines),
        gone=tuple(replace(one, where="") for one in found.gone),
    )
