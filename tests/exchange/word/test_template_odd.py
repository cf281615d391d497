"""However odd a template is: it is used, or refused in plain words."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree
from lxml.etree import _Element

from bufetat_editor.errors import UserError
from bufetat_editor.exchange.word.numbering import Numbering
from bufetat_editor.exchange.word.template import NoTemplate, TemplateLacks, read_template
from tests.exchange.word.templates import (
    DOCUMENT,
    NUMBERING,
    OWN,
    filled,
    packed,
    replaced,
    saved,
    unpacked,
)

TYPES, RELATIONS = "[Content_Types].xml", "word/_rels/document.xml.rels"
PARTS = [name for name in unpacked(OWN) if name != "word/styles.xml"]
VALUES = ("x", "", "-1", "99999999999999")
KINDS = (RT.HEADER, RT.SETTINGS, RT.STYLES, RT.CUSTOM_XML, RT.FOOTNOTES, RT.ENDNOTES, RT.NUMBERING)
A_PART = 20  # of the ways to spoil a part


def spoiled(part: bytes) -> Iterator[bytes]:
    """The part with one attribute or element otherwise than it should be; some of all ways."""
    places = range(len(list(etree.fromstring(part).iter())))
    draw = random.Random(part)
    for _ in range(A_PART):
        root = etree.fromstring(part)
        spoil(list(root.iter())[draw.choice(places)], draw)
        yield etree.tostring(root)


def spoil(node: _Element, draw: random.Random) -> None:
    parent = node.getparent()
    attributes = sorted(map(str, node.attrib))
    match draw.randrange(5):
        case 0 if parent is not None:
            parent.remove(node)
        case 1 if len(node):
            node[:] = ()
        case 2 if attributes:
            del node.attrib[draw.choice(attributes)]
        case 3 if str(node.tag).endswith("}Relationship"):
            node.set(*draw.choice([("TargetMode", "External"), ("Type", draw.choice(KINDS))]))
        case _ if attributes:
            node.set(draw.choice(attributes), draw.choice(VALUES))
        case _:
            node.tag = "noe"


@pytest.mark.parametrize("part", PARTS)
def test_a_spoiled_template_is_used_or_refused_in_plain_words(tmp_path: Path, part: str) -> None:
    refused = [refusal(tmp_path, part, content) for content in spoiled(unpacked(OWN)[part])]

    assert "" in refused
    assert [one for one in refused if one and "mal.docx" not in one] == []


def refusal(folder: Path, part: str, content: bytes) -> str:
    """Why a template with this part is refused; nothing if a file can be made of it."""
    try:
        template = read_template(saved(folder, packed(unpacked(OWN) | {part: content})))
    except UserError as error:
        return str(error)
    Numbering(template).restarted("en")
    filled(template)
    return ""


def with_relationship(name: str) -> bytes:
    """A template whose document has something of a kind at another place."""
    kind = RT.SETTINGS.replace("settings", name)
    more = f'<Relationship Id="x" Type="{kind}" Target="http://x.no/" TargetMode="External"/>'
    return replaced(RELATIONS, "</Relationships>", f"{more}</Relationships>")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("customXml", "dokumentet henter noe fra «http://x.no/»"),
        ("numbering", "dokumentet henter noe fra «http://x.no/»"),
        ("settings", "den er skadet"),
    ],
)
def test_what_stands_elsewhere_is_no_part_of_it(tmp_path: Path, name: str, told: str) -> None:
    with pytest.raises(NoTemplate, match=told):
        read_template(saved(tmp_path, with_relationship(name)))


def test_a_header_that_stands_elsewhere_is_shown_by_no_section(tmp_path: Path) -> None:
    template = read_template(saved(tmp_path, with_relationship("header")))

    assert "http://x.no/" not in str(unpacked(filled(template)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('<w:num w:numId="5"', '<w:num w:numId="x"'),
        ('<w:num w:numId="5"', '<w:num w:numId="-5"'),
        ('<w:abstractNum w:abstractNumId="2"', '<w:abstractNum w:abstractNumId="a3"'),
    ],
)
def test_lists_are_numbered(tmp_path: Path, old: str, new: str) -> None:
    with pytest.raises(NoTemplate, match="den er skadet"):
        read_template(saved(tmp_path, replaced(NUMBERING, old, new)))


def test_what_the_gate_took_for_a_picture_is_not_parsed(tmp_path: Path) -> None:
    types = unpacked(OWN)[TYPES].decode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
    moved = {name: one for name, one in unpacked(OWN).items() if name != NUMBERING} | {
        "word/numbering.svg": b"<!DOCTYPE w><w/>",
        TYPES: types.replace("/word/numbering.xml", "/word/numbering.svg")
        .replace(kind, "image/svg+xml")
        .encode(),
        RELATIONS: unpacked(OWN)[RELATIONS].replace(b"numbering.xml", b"numbering.svg"),
    }

    with pytest.raises(NoTemplate, match="den er skadet"):
        read_template(saved(tmp_path, packed(moved)))


def test_a_part_may_not_stand_where_another_should(tmp_path: Path) -> None:
    content = replaced(RELATIONS, RT.SETTINGS, RT.CUSTOM_XML)

    with pytest.raises(NoTemplate, match="den er skadet"):
        read_template(saved(tmp_path, content))


@pytest.mark.parametrize("size", ["x", "100"])
def test_there_must_be_room_between_the_margins(tmp_path: Path, size: str) -> None:
    content = replaced(DOCUMENT, 'w:w="11906"', f'w:w="{size}"')

    with pytest.raises((NoTemplate, TemplateLacks)):
        read_template(saved(tmp_path, content))
