"""Reads a model written as YAML into items, one for each wording (docs/decisions/0001).

Numbers, footnote marks and legal references stand in the YAML for readers; they are not read,
because the program computes them from position and wording.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.items import Attrs, Item
from bufetat_editor.domain.kinds import ROOT_IDS
from bufetat_editor.exchange.yaml.plain import loaded
from bufetat_editor.history.order import keys

OVERARCHING_SECTION = "prinsippdel-overordnet"
"""Id of the heading over the overarching principle: in the YAML one node with two wordings."""

_Node = Mapping[str, Any]
_Place = tuple[str, str]  # parent and key
_Children = Sequence[tuple[str, _Node]]  # kind and node

_BLOCKS = {
    "avsnitt": "paragraph",
    "punktliste": "bullet_list",
    "kvalitetsbegrep": "quality_concept",
    "prinsippoversikt": "principle_overview",
    "kategorier": "category_list",
    "maalgruppeoversikt": "target_group_overview",
}

_MEMO_FIELDS = {
    "til": "to",
    "dato": "date",
    "kopi": "copy_to",
    "saksnr": "case_number",
    "fra": "from",
    "saksbehandler": "case_officer",
    "vedlegg": "attachment",
}

_SOURCES = {"tildelingsbrev": "allocation_letter", "rundskriv": "circular"}

_WORDINGS = ("tekst", "overskrift", "tittel", "verdi", "etikett")
_LISTS = {
    "bullet_list": ("punkter", "bullet"),
    "proposed_conclusion": ("punkter", "bullet"),
    "quality_concept": ("dimensjoner", "quality_dimension"),
    "principle_section": ("grupper", "principle_group"),
    "principle_group": ("prinsipper", "principle"),
    "category_list": ("kategorier", "service_category"),
    "target_group_overview": ("maalgruppekategorier", "target_category"),
    "target_category": ("maalgrupper", "target_group"),
    "matrix_row": ("celler", "matrix_cell"),
    "matrix_cell": ("oppgaver", "task"),
    "task": ("underpunkter", "subtask"),
    "footnote": ("deler", "footnote_part"),
    "footnote_part": ("avsnitt", "footnote_paragraph"),
}


def read_model(text: str) -> tuple[Item, ...]:
    """Return the items of a model in the order of the document, each after its parent."""
    document = loaded(text)
    return tuple(_items(document))


def _items(document: _Node) -> Iterator[Item]:
    contents: dict[str, _Node] = {
        "service_model": document["tjenestemodell"],
        "memos": {"notater": [document["notat"]]},
        "rounds": {},
    }
    for (kind, root), pos in zip(ROOT_IDS.items(), keys(len(ROOT_IDS)), strict=True):
        yield Item(root, kind, None, pos, _wording(contents[kind]))
        yield from _below(root, _children(kind, contents[kind]))


def _below(parent: str, children: _Children) -> Iterator[Item]:
    for (kind, node), pos in zip(children, keys(len(children)), strict=True):
        yield Item(node["id"], kind, parent, pos, _wording(node), _attrs(kind, node))
        yield from _below(node["id"], _children(kind, node))


def _wording(node: _Node) -> str:
    found = next((node[key] for key in _WORDINGS if key in node), "")
    # A memo field has both a label and a value; everywhere else a label is the wording.
    return clean_text(node.get("verdi", found))


def _children(kind: str, node: _Node) -> _Children:
    match kind:
        case "service_model":
            matrix = node["matrise"]
            return [
                *(("chapter", chapter) for chapter in node["kapitler"]),
                ("service_matrix", matrix),
                *(("footnote", footnote) for footnote in matrix["fotnoter"]),
            ]
        case "memos":
            return [("memo", memo) for memo in node["notater"]]
        case "memo":
            fields = [
                ("memo_field", {"felt": key, **node["felter"][key]}) for key in node["felter"]
            ]
            conclusion = ("proposed_conclusion", node["forslag_til_konklusjon"])
            return [*fields, *_blocks(node), conclusion]
        case "chapter":
            return _blocks(node)
        case "paragraph":
            example = node.get("funksjonseksempel")
            return [("service_function", example)] if example else []
        case "principle_overview":
            principle = node["overordnet_prinsipp"]
            section = {
                "id": OVERARCHING_SECTION,
                "overskrift": principle["overskrift"],
                "prinsipp": {"id": principle["id"], "tekst": principle["tekst"]},
            }
            parts = [("principle_section", part) for part in node["prinsippdeler"]]
            return [("overarching_section", section), *parts]
        case "overarching_section":
            return [("overarching_principle", node["prinsipp"])]
        case "service_matrix":
            return [
                *(("matrix_column", column) for column in node["kolonner"]),
                *(("matrix_row", row) for row in node["rader"]),
            ]
        case _ if kind in _LISTS:
            key, child = _LISTS[kind]
            return [(child, one) for one in node.get(key, ())]
        case _:
            return []


def _blocks(node: _Node) -> _Children:
    return [(_BLOCKS[block["type"]], block) for block in node["innhold"]]


def _attrs(kind: str, node: _Node) -> Attrs:
    match kind:
        case "memo":
            attrs = {"document_type": node.get("dokumenttype")}
        case "memo_field":
            attrs = {"label": node.get("etikett"), "field": _MEMO_FIELDS[node["felt"]]}
        case "paragraph":
            attrs = {"refers_to": tuple(node.get("viser_til", ()))}
        case "service_function":
            attrs = {"target_groups": tuple(node["viser_til"])}
        case "principle_section":
            attrs = {"dimension": node.get("dimensjon")}
        case "target_group":
            attrs = {"short_name": node.get("kortnavn")}
        case "matrix_row":
            attrs = {"category": node.get("kategori"), "footnote": node.get("fotnote")}
        case "matrix_cell":
            attrs = {"column": node["kolonne"]}
        case "footnote_part":
            attrs = {"source": _SOURCES[node["type"]], "year": node["aar"]}
        case _:
            attrs = {}
    return {name: value for name, value in attrs.items() if value}
