from __future__ import annotations

from datetime import date

import pytest

from bufetat_editor.domain.legislation import Legislation, Source, legislation_of

ACT = Source("gammel", "act", "Lov om vern", "vernloven (1992)", ("vernloven", "lov om vern", "vl"))
CIRCULAR = Source("q-6", "circular", "Rundskriv Q-06/2007", "rundskriv Q-06/2007", ("Q-06/2007",))
TABLE = Legislation((ACT, CIRCULAR), "2026-11-23")
NEW = Source(
    *("ny", "act", "Lov om vern", "vernloven (1992)", ("vl (1992)", "vl av 1992")),
    identification="LOV-1992-07-17-100",
)
DATED = Legislation((ACT, NEW), "2026-11-23")


@pytest.mark.parametrize(
    "name", ["vernloven", "Vernlovens", "VL.", "lov om vern", "Lov  om vern", "vernloven."]
)
def test_an_act_is_known_by_its_names_capitals_and_genitive_aside(name: str) -> None:
    assert TABLE.named(name) is ACT


@pytest.mark.parametrize(
    "name",
    [
        *("Rundskriv Q-06/2007", "R.skr. Q-06/2007", "Q6-2007", "q-6/2007", "Q006/2007"),
        *("Q 06/2007", "rundskriv Q\u00a006/2007", "Q06/07", "Q-06/07"),
    ],
)
def test_a_circular_is_known_by_its_number(name: str) -> None:
    assert TABLE.named(name) is CIRCULAR


@pytest.mark.parametrize(
    "name", ["", "arveloven", "vern", "Q-07/2006", "Q-06/1907", "6/2007", "vernlov"]
)
def test_other_names_are_not_known(name: str) -> None:
    assert TABLE.named(name) is None


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("lov 17. juli 1992 nr. 100 om vern", NEW),
        ("Lov av 17. juli 1992 nr 100", NEW),
        ("vernloven av 17. juli 1992 nr. 100", NEW),
        ("vernloven av 17. juli 1993 nr. 100", None),
        ("vl. av 1992", NEW),
        ("vl. (1992)", NEW),
        ("vl.", ACT),
    ],
)
def test_an_act_is_known_by_its_day_and_number_or_its_year(name: str, source: Source) -> None:
    assert DATED.named(name) is source


def test_the_act_named_last_in_a_part_is_found_known_or_not() -> None:
    text = "Etter arveloven, vernlovens krav og vl. § 1 og deretter § 2"

    assert TABLE.last_act(text, 0, text.index(",")) == "arveloven"
    assert TABLE.last_act(text, 0, text.index("krav")) == "vernlovens"
    assert TABLE.last_act(text, 0, len(text)) == "vl"
    assert TABLE.last_act(text, text.index("§"), len(text)) == ""
    assert TABLE.last_act(text, 0, 3) == ""


@pytest.mark.parametrize(
    "act", ["lov 17. juli 1992 nr. 100", "vl. (1992)", "lov om arv", "Lov  om vern"]
)
def test_an_act_is_found_however_it_is_named(act: str) -> None:
    text = f"Etter {act} skal det"

    assert DATED.last_act(text, 0, len(text)) == act
    assert DATED.act_after(f"§ 3 i {act} sies", 3) == act
    assert not DATED.act_after(f"§ 3 sies i {act}", 3)


@pytest.mark.parametrize(
    ("repealed", "day", "is_outdated"),
    [
        ("2023-01-01", date(2022, 12, 31), False),
        ("2023-01-01", date(2023, 1, 1), True),
        ("2021", date(2021, 12, 31), False),
        ("2021", date(2022, 1, 1), True),
        ("2021-06", date(2021, 6, 30), False),
        ("2021-06", date(2021, 7, 1), True),
        ("", date(2026, 11, 23), False),
    ],
)
def test_a_source_is_outdated_from_the_day_that_it_was_surely_repealed(
    repealed: str, day: date, *, is_outdated: bool
) -> None:
    source = Source("x", "act", "Lov", "loven", (), seen="2020", repealed=repealed)

    assert source.is_outdated(day) is is_outdated
    assert source.status(day) == ("repealed" if is_outdated else "in_force")


def test_what_no_one_has_seen_in_force_is_unchecked() -> None:
    assert ACT.status(date(2026, 11, 23)) == "unchecked"


def test_a_table_is_built_from_plain_data() -> None:
    node = {
        "key": "ny",
        "kind": "act",
        "title": "Lov om barnevern",
        "short": "barnevernsloven (2021)",
        "names": ["barnevernsloven"],
        "in_force": date(2023, 1, 1),
        "seen": 2025,
    }

    table = legislation_of({"as_of": date(2026, 11, 23), "sources": [node]})

    assert table.as_of == "2026-11-23"
    assert (table["ny"].in_force, table["ny"].seen, table["ny"].repealed) == (
        "2023-01-01",
        "2025",
        "",
    )
