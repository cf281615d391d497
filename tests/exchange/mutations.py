"""Returned files as chance and faulty programs make them: parts, elements and bytes gone astray.

A number gives the same file every time, so that a failure can be looked at again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from lxml import etree

from tests.exchange.packages import TYPES, packed, parts_of

Element = etree._Element
Parts = dict[str, bytes]

_VALUES = (
    "",
    "0",
    "-1",
    "1",
    "99999999999999999999",
    "true",
    "x" * 5_000,
    "A1:XFD1048576",
    "æ\u0301",
)
_MOST_CHANGES = 12
_READ = ("word/document", "notes.xml", "comments", "threaded", "worksheets/sheet", "drawing")


def mutated(package: bytes, number: int) -> bytes:
    """The package with some faults in it; which ones, the number decides."""
    chance = Random(number)
    parts = parts_of(package)
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        fault = chance.choices(list(_FAULTS), list(_FAULTS.values()))[0]
        fault(parts, chance)
    mutant = packed(*parts.items())
    damage = chance.choices(list(_DAMAGES), list(_DAMAGES.values()))[0]
    return damage(mutant, chance)


# --- faults in elements


def _weight(part: str) -> int:
    """How much is read from a part, beside others."""
    return 12 if any(name in part for name in _READ) else 1


def _in_xml(change: Callable[[Element, Random], None]) -> Callable[[Parts, Random], None]:
    """Make a change of an element one of a package: in any part, mostly in what is read."""

    def fault(parts: Parts, chance: Random) -> None:
        names = [name for name in parts if name.endswith((".xml", ".rels"))]
        name = chance.choices(names, [_weight(name) for name in names])[0]
        try:
            root = etree.fromstring(parts[name])
        except etree.XMLSyntaxError:  # of an earlier fault
            return
        change(chance.choice(list(root.iter(etree.Element))), chance)
        parts[name] = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)

    return fault


def _drop(node: Element, chance: Random) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def _unwrap(node: Element, chance: Random) -> None:
    """Leave out an element but not what is in it."""
    parent = node.getparent()
    if parent is not None:
        place = parent.index(node)
        parent[place : place + 1] = list(node)


def _repeat(node: Element, chance: Random) -> None:
    parent = node.getparent()
    if parent is not None:
        for _ in range(chance.choice((1, 1, 2, 30))):
            parent.insert(chance.randint(0, len(parent)), _copy(node))


def _shuffle(node: Element, chance: Random) -> None:
    children = list(node)
    chance.shuffle(children)
    node[:] = children


def _nest(node: Element, chance: Random) -> None:
    """Put a copy of an element into itself, or into one that is not meant for it."""
    others = list(node.getroottree().getroot().iter(etree.Element))
    host = chance.choice([node, chance.choice(others)])
    host.insert(chance.randint(0, len(host)), _copy(node))


def _move(node: Element, chance: Random) -> None:
    others = [one for one in node.getroottree().getroot().iter(etree.Element) if one is not node]
    hosts = [one for one in others if node not in one.iterancestors()]
    if hosts and node.getparent() is not None:
        host = chance.choice(hosts)
        host.insert(chance.randint(0, len(host)), node)


def _rename(node: Element, chance: Random) -> None:
    others = list(node.getroottree().getroot().iter(etree.Element))
    node.tag = chance.choice(others).tag


def _set_attribute(node: Element, chance: Random) -> None:
    """Give an attribute a value that it cannot have, or that another has."""
    bearers = [one for one in node.getroottree().getroot().iter(etree.Element) if one.attrib]
    if bearers:
        bearer = node if node.attrib else chance.choice(bearers)
        name = chance.choice(list(bearer.attrib))
        other = str(chance.choice(list(chance.choice(bearers).attrib.values())))
        bearer.set(name, chance.choice([*_VALUES, other]))


def _drop_attribute(node: Element, chance: Random) -> None:
    if node.attrib:
        del node.attrib[chance.choice(list(node.attrib))]


def _set_text(node: Element, chance: Random) -> None:
    node.text = chance.choice((*_VALUES, "Et nytt punkt", "\u202eomvendt", "a\nb\tc"))


def _copy(node: Element) -> Element:
    return etree.fromstring(etree.tostring(node, with_tail=False))


# --- faults in parts


def _drop_part(parts: Parts, chance: Random) -> None:
    del parts[chance.choice(list(parts))]


def _swap_parts(parts: Parts, chance: Random) -> None:
    one, other = chance.choice(list(parts)), chance.choice(list(parts))
    parts[one], parts[other] = parts[other], parts[one]


def _flip_bits(parts: Parts, chance: Random) -> None:
    """Damage a part, and pack it as if it were sound."""
    name = chance.choice([name for name in parts if parts[name] and name != TYPES])
    parts[name] = _flipped(parts[name], chance)


def _cut_part(parts: Parts, chance: Random) -> None:
    name = chance.choice(list(parts))
    parts[name] = parts[name][: chance.randint(0, len(parts[name]))]


# --- damage to the whole


def _flipped(content: bytes, chance: Random) -> bytes:
    made = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
    return bytes(made)


def _truncated(content: bytes, chance: Random) -> bytes:
    return content[: chance.randint(0, len(content))]


def _sound(content: bytes, chance: Random) -> bytes:
    return content


_FAULTS: Mapping[Callable[[Parts, Random], None], int] = {
    _in_xml(_drop): 4,
    _in_xml(_unwrap): 3,
    _in_xml(_repeat): 4,
    _in_xml(_shuffle): 3,
    _in_xml(_nest): 3,
    _in_xml(_move): 4,
    _in_xml(_rename): 3,
    _in_xml(_set_attribute): 5,
    _in_xml(_drop_attribute): 3,
    _in_xml(_set_text): 3,
    _drop_part: 1,
    _swap_parts: 1,
    _flip_bits: 1,
    _cut_part: 1,
}
_DAMAGES: Mapping[Callable[[bytes, Random], bytes], int] = {_sound: 30, _flipped: 1, _truncated: 1}
"""How likely each is, beside the others."""
