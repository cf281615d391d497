from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.legal_references import legal_references
from tests.helpers.seed import document, seed


def nodes(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from nodes(one)


def test_the_parser_finds_the_21_of_the_matrix_and_the_one_of_the_footnote_and_nothing_else() -> (
    None
):
    listed = {node["id"]: node["hjemler"] for node in nodes(document()) if node.get("hjemler")}
    found = {
        item.id: [reference.text for reference in legal_references(item.text)]
        for item in seed()
        if legal_references(item.text)
    }

    assert found == listed
    assert sum(map(len, found.values())) == 21 + 1


@pytest.mark.parametrize(
    ("text", "references"),
    [
        ("jf. barnevernsloven § 3-1.", ["barnevernsloven § 3-1"]),
        ("etter bvl. §§ 4-12, 4-24 og 4-29", ["bvl. §§ 4-12, 4-24 og 4-29"]),
        ("se § 4-4 annet", ["§ 4-4"]),
        ("Rundskriv Q-06/2007 og Q-19/2003", ["Rundskriv Q-06/2007", "Q-19/2003"]),
        ("etter lov om barneverntjenester § 1-3 og mer", ["lov om barneverntjenester § 1-3"]),
        ("tiltak 44 i Vendepunkt, Tildelingsbrev 2008", []),
        ("loven sier; barnevernloven også", []),
        ("jf. barnevernloven (2021) § 1-3", ["barnevernloven (2021) § 1-3"]),
        ("barnevernloven av 1992 § 4-4", ["barnevernloven av 1992 § 4-4"]),
        ("i Bufdirs rundskriv 10/2021 pkt. 3", ["rundskriv 10/2021 pkt. 3"]),
        ("sak 10/2021 i arkivet", []),
        ("", []),
    ],
)
def test_other_shapes_are_read_too(text: str, references: list[str]) -> None:
    assert [reference.text for reference in legal_references(text)] == references


@pytest.mark.parametrize(
    ("text", "name", "provision"),
    [
        ("§ 2-3, 2. ledd a", "", "§ 2-3 annet ledd bokstav a"),
        ("bvl. § 2-3. 2. ledd c", "bvl.", "§ 2-3 annet ledd bokstav c"),
        ("bvl. § 5-1 og 5A-8", "bvl.", "§§ 5-1 og 5A-8"),
        ("barnevernloven av 1992 § 4-4 og § 4-5", "barnevernloven av 1992", "§§ 4-4 og 4-5"),
        ("barnelova § 12, 9. ledd", "barnelova", "§ 12 9. ledd"),
        ("Rundskriv Q-06/2007 pkt 9.2", "Rundskriv Q-06/2007", "pkt. 9.2"),
        ("Q6-2007", "Q6-2007", ""),
    ],
)
def test_a_reference_tells_its_source_and_its_part(text: str, name: str, provision: str) -> None:
    (reference,) = legal_references(text)

    assert (reference.name, reference.provision) == (name, provision)


@given(st.text(alphabet="§ 1-2.,Qlovenpkt/bA\n", max_size=80))
def test_a_reference_is_always_the_text_where_it_says_it_stands(text: str) -> None:
    for reference in legal_references(text):
        assert text[reference.start : reference.end] == reference.text
