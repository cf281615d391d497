from __future__ import annotations

from xml.etree.ElementTree import ParseError

import pytest
from defusedxml import DTDForbidden

from bufetat_editor.exchange.harmless_xml import TooMuchXml, count_nodes


def test_elements_and_attributes_are_counted() -> None:
    assert count_nodes(b'<a b="1"><c/><d e="2" f="3">ord</d></a>', most=6) == 6


def test_reading_stops_where_there_is_too_much() -> None:
    seen: list[str] = []

    with pytest.raises(TooMuchXml):
        count_nodes(b"<a>" + b"<b/>" * 1000 + b"</a>", 10, lambda name, _: seen.append(name))

    assert seen == ["a"] + ["b"] * 9


def test_names_are_told_with_their_namespaces() -> None:
    seen: list[tuple[str, dict[str, str]]] = []

    count_nodes(
        b'<x:a xmlns:x="urn:x" x:b="1" c="2"/>',
        10,
        lambda name, attributes: seen.append((name, dict(attributes))),
    )

    assert seen == [("{urn:x}a", {"{urn:x}b": "1", "c": "2"})]


def test_a_document_type_is_refused_before_anything_is_seen() -> None:
    with pytest.raises(DTDForbidden):
        count_nodes(b"<!DOCTYPE a><a/>", 10)


@pytest.mark.parametrize("small", [b"<!---->", b"<?a?>", b'<b xmlns:x="y"/>'])
def test_all_that_a_tree_keeps_a_node_for_is_counted(small: bytes) -> None:
    with pytest.raises(TooMuchXml):
        count_nodes(b"<a>" + small * 1000 + b"</a>", 900)


@pytest.mark.parametrize("alphabet", [b"UTF-0", b"rot13", b"x" * 100])
def test_an_alphabet_that_nobody_knows_is_told(alphabet: bytes) -> None:
    with pytest.raises((ParseError, ValueError)):
        count_nodes(b'<?xml version="1.0" encoding="' + alphabet + b'"?><a/>', 10)
