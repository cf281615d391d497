from __future__ import annotations

from lxml.etree import _Element

from bufetat_editor.exchange.word.markup import element, part_root
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.separators import refer_to_separators, separators
from bufetat_editor.exchange.word.template import read_template
from tests.exchange.subjects import subject
from tests.exchange.word.reading import W, part, value


def footnotes(*kinds: str) -> _Element:
    """A template's footnotes part; Word begins with the id -1, LibreOffice with 0."""
    notes = [element("footnote", type=kind, id=number) for number, kind in enumerate(kinds)]
    return element("footnotes", *notes)


def ids(found: list[_Element]) -> list[tuple[str, str]]:
    return [(value(one, "type"), value(one, "id")) for one in found]


def referred(settings: _Element) -> list[str]:
    return [value(one, "id") for one in settings.iter(f"{W}footnote")]


def test_a_template_without_footnotes_is_given_plain_separators() -> None:
    assert ids(separators(None)) == [("separator", "-1"), ("continuationSeparator", "0")]


def test_the_separators_make_room_for_our_footnotes() -> None:
    kinds = ("separator", "continuationSeparator", "continuationNotice", "normal")

    found = ids(separators(footnotes(*kinds)))

    assert found == [
        ("separator", "-2"),
        ("continuationSeparator", "-1"),
        ("continuationNotice", "0"),
    ]


def test_the_settings_are_told_which_they_are() -> None:
    settings = element("settings", element("footnotePr", element("footnote", id=7)))

    refer_to_separators(settings, separators(None))

    assert referred(settings) == ["-1", "0"]


def test_the_settings_are_told_where_word_looks() -> None:
    settings = element("settings", element("zoom"), element("compat"), element("decimalSymbol"))
    bare = element("settings", element("zoom"))

    for one in (settings, bare):
        refer_to_separators(one, separators(None))

    assert [str(one.tag).removeprefix(W) for one in settings] == [
        *("zoom", "footnotePr", "compat", "decimalSymbol")
    ]
    assert [str(one.tag).removeprefix(W) for one in bare] == ["zoom", "footnotePr"]


def test_footnotes_stand_behind_the_separators() -> None:
    template = read_template()
    package = Package(subject().seal, template)

    package.set_footnotes(part_root("footnotes", element("footnote", type="normal", id=1)))
    found = list(part(package.save([template.upright()]), "word/footnotes.xml"))

    assert [number for _, number in ids(found)] == ["-1", "0", "1"]
