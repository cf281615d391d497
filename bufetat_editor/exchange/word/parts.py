"""The parts of a package: new ones, and such as take the place of others."""

from __future__ import annotations

from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.parser import parse_xml

from bufetat_editor.exchange.content_types import is_parsed
from bufetat_editor.exchange.word.markup import Element

Owner = OpcPackage | Part


def related(owner: Owner, relationship: str) -> Part | None:
    """Return the part that an owner has for something, if it has one."""
    for relation in owner.rels.values():
        if relation.reltype == relationship and not relation.is_external:
            part: Part = relation.target_part
            return part
    return None


def related_root(owner: Owner, relationship: str) -> Element | None:
    """Return the root of the part that an owner has for something, read anew.

    Raises:
        ValueError: the gate has not looked at the part, for it is not said to be XML.
    """
    part = related(owner, relationship)
    if part is None:
        return None
    if not is_parsed(part.content_type):
        raise ValueError(part.content_type)
    return parse_xml(part.blob)


def drop(owner: Owner, relationship: str) -> None:
    """Leave out the parts that an owner has for something."""
    for key, relation in list(owner.rels.items()):
        if relation.reltype == relationship:
            del owner.rels[key]


def new_part(package: OpcPackage, pattern: str, content_type: str, blob: bytes) -> Part:
    """Return a part with the first free number in its name."""
    return _made(package.next_partname(pattern), content_type, blob, package)


def renewed(owner: Owner, name: str, content_type: str, relationship: str, blob: bytes) -> str:
    """Put a part in the place of the owner's own and return its relationship.

    Pictures and links that the old part had are the new one's.

    Args:
        name: what the part is called if there was none.
    """
    old = related(owner, relationship)
    package = owner if isinstance(owner, OpcPackage) else owner.package
    made = _made(old.partname if old else PackURI(name), content_type, blob, package)
    for relation in old.rels.values() if old else ():
        target = relation.target_ref if relation.is_external else relation.target_part
        made.load_rel(relation.reltype, target, relation.rId, relation.is_external)
    drop(owner, relationship)
    return str(owner.relate_to(made, relationship))


def _made(name: PackURI, content_type: str, blob: bytes, package: OpcPackage) -> Part:
    """A part; python-docx says that its package is one of Word's, and uses it as any."""
    return Part(name, content_type, blob, package)  # type: ignore[arg-type]
