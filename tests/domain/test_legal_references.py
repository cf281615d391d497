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
        ("BARNEVERNLOVEN § 4-12", ["BARNEVERNLOVEN § 4-12"]),
        ("etter bvl.§4-12, og bvl  § 4-4", ["bvl.§4-12", "bvl  § 4-4"]),
        ("bvl.\u00a0§\u00a04-4", ["bvl.\u00a0§\u00a04-4"]),
        ("bvl. §§ 4-12 og 4-24 til 4-26", ["bvl. §§ 4-12 og 4-24 til 4-26"]),
        ("fvl. §§ 17 og 18; § 4 og 5 barn", ["fvl. §§ 17 og 18", "§ 4"]),
        ("§ 4-12 første ledd bokstav a.", ["§ 4-12 første ledd bokstav a"]),
        ("§ 4 annet ledd nr. 2 andre punktum", ["§ 4 annet ledd nr. 2 andre punktum"]),
        ("§ 3 i barnevernloven, § 9 m.fl.", ["§ 3", "§ 9"]),
        ("Q 06/2007, Q06/07 og første kvartal, Q1/24", ["Q 06/2007", "Q06/07"]),
        ("lov om barneverntenester § 4-12", ["lov om barneverntenester § 4-12"]),
        ("", []),
    ],
)
def test_other_shapes_are_read_too(text: str, references: list[str]) -> None:
    assert [reference.text for reference in legal_references(text)] == references


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("jf. fvl. § 17 og fhl. § 3", ["fvl.", "fhl."]),
        ("sosialtjenesteloven § 4; fhl. § 1", ["sosialtjenesteloven", "fhl."]),
        ("bl. § 1, el. § 2, khol § 3, STRL. § 4", ["bl.", "el.", "khol", "STRL."]),
        ("meklingsforskriften § 3", ["meklingsforskriften"]),
        ("hensyn til § 4 som skal § 5, mål. § 6", ["", "", ""]),
        ("jf. § 1, etter § 2, i § 3, inkl. § 4, m.fl. § 5", ["", "", "", "", ""]),
    ],
)
def test_an_abbreviation_before_the_section_is_a_name_though_none_knows_it(
    text: str, names: list[str]
) -> None:
    assert [reference.name for reference in legal_references(text)] == names


@pytest.mark.parametrize(
    "name",
    [
        "lov om barneverntjenester 17. juli 1992 nr. 100",
        "lov av 17. juli 1992 nr. 100 om barneverntjenester",
        "lov 17. juli 1992 nr. 100 (barnevernloven)",
    ],
)
def test_an_act_may_be_named_with_its_date_and_number(name: str) -> None:
    (reference,) = legal_references(f"jf. {name} § 2-3.")

    assert (reference.name, reference.provision) == (name, "§ 2-3")


@pytest.mark.parametrize(
    ("text", "name", "provision"),
    [
        ("§ 2-3, 2. ledd a", "", "§ 2-3 annet ledd bokstav a"),
        ("bvl. § 2-3. 2. ledd c", "bvl.", "§ 2-3 annet ledd bokstav c"),
        ("bvl. § 5-1 og 5A-8", "bvl.", "§§ 5-1 og 5A-8"),
        ("barnevernloven av 1992 § 4-4 og § 4-5", "barnevernloven av 1992", "§§ 4-4 og 4-5"),
        ("barnelova § 12, 11. ledd", "barnelova", "§ 12 11. ledd"),
        ("§ 4, 1. og 2. ledd, nr. 3", "", "§ 4 første og annet ledd nr. 3"),
        ("bvl.\u00a0§§\u00a04-24 til  4-26", "bvl.", "§§ 4-24 til 4-26"),
        ("Rundskriv Q-06/2007 pkt 9.2", "Rundskriv Q-06/2007", "pkt. 9.2"),
        ("Q6-2007", "Q6-2007", ""),
    ],
)
def test_a_reference_tells_its_source_and_its_part(text: str, name: str, provision: str) -> None:
    (reference,) = legal_references(text)

    assert (reference.name, reference.provision) == (name, provision)


PARTS = (
    *(
        "barnevernloven",
        "lov om",
        "17. juli 1992 nr. 100",
        "(2021)",
        "av 1992",
        "bvl.",
        "Rundskriv",
    ),
    *(
        "Q-06/2007",
        "pkt. 7.3",
        "§",
        "§§",
        "4-12",
        "5A-8",
        "43",
        "første",
        "2.",
        "ledd",
        "bokstav a",
    ),
    *("nr. 2", "og", "til", "–", ",", ".", " ", "\u00a0", "\n", "-", "l", "b"),
)


@given(st.lists(st.sampled_from(PARTS), max_size=30).map("".join))
def test_a_reference_is_always_the_text_where_it_says_it_stands(text: str) -> None:
    for reference in legal_references(text):
        assert text[reference.start : reference.end] == reference.text
        assert reference.name or reference.provision.startswith("§")


@pytest.mark.parametrize(
    "part",
    ["lov om ", "a-", "lov", " ", "1", "§ 1-1 og ", "§ 1 første ledd bokstav a, ", "nr. 2 og "],
)
def test_a_long_text_is_read_in_a_time_that_grows_no_faster_than_it(part: str) -> None:
    legal_references("§ " + part * (1_000_000 // len(part)) + "x")  # squared it would take hours
