from __future__ import annotations

import pytest
from defusedxml.ElementTree import fromstring

from bufetat_editor.exchange.relations import Relation, relations, relations_part

TOLD = fromstring(
    """<Relationships>
      <Relationship Id="a" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="b" Type="http://x/WORKSHEET" Target="/xl/other.xml"/>
      <Relationship Id="c" Type="http://x/worksheet" Target="http://x" TargetMode="External"/>
      <Relationship Id="d" Type="http://x/styles" Target="../styles.xml"/>
    </Relationships>"""
)


def test_parts_are_found_by_what_they_are_for_whatever_letters_tell_it() -> None:
    assert [*relations("xl/workbook.xml", TOLD, "worksheet")] == [
        Relation("a", "worksheet", "xl/worksheets/sheet1.xml"),
        Relation("b", "worksheet", "xl/other.xml"),
    ]


def test_a_path_may_lead_upwards() -> None:
    assert [one.path for one in relations("xl/workbook.xml", TOLD, "Styles")] == ["styles.xml"]


def test_without_a_list_a_part_has_nothing() -> None:
    assert not [*relations("xl/workbook.xml", None, "styles")]


@pytest.mark.parametrize(
    ("owner", "path"), [("", "_rels/.rels"), ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")]
)
def test_the_list_stands_beside_its_part(owner: str, path: str) -> None:
    assert relations_part(owner) == path
