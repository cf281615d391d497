"""Every node of the YAML becomes (kind, text, attrs) and goes back, equal."""

from __future__ import annotations

from typing import Any

import pytest

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.yaml.reader import OVERARCHING_SECTION, read_model
from tests.helpers.seed import SEED, document, seed, seed_items

Node = dict[str, Any]

BLOCKS = {
    "paragraph": "avsnitt",
    "bullet_list": "punktliste",
    "quality_concept": "kvalitetsbegrep",
    "principle_overview": "prinsippoversikt",
    "category_list": "kategorier",
    "target_group_overview": "maalgruppeoversikt",
}
WORDINGS = {
    "service_model": "tittel",
    "memo": "tittel",
    "memo_field": "verdi",
    "chapter": "overskrift",
    "quality_concept": "overskrift",
    "principle_overview": "overskrift",
    "principle_section": "overskrift",
    "principle_group": "overskrift",
    "overarching_section": "overskrift",
    "proposed_conclusion": "overskrift",
    "target_category": "overskrift",
    "matrix_row": "etikett",
    "matrix_column": "etikett",
    "footnote_part": "etikett",
}
LISTS = {
    "bullet_list": "punkter",
    "proposed_conclusion": "punkter",
    "quality_concept": "dimensjoner",
    "principle_section": "grupper",
    "principle_group": "prinsipper",
    "category_list": "kategorier",
    "target_group_overview": "maalgruppekategorier",
    "target_category": "maalgrupper",
    "matrix_row": "celler",
    "matrix_cell": "oppgaver",
    "task": "underpunkter",
    "footnote": "deler",
    "footnote_part": "avsnitt",
    "chapter": "innhold",
}
FIELDS = {
    "refers_to": "viser_til",
    "target_groups": "viser_til",
    "dimension": "dimensjon",
    "short_name": "kortnavn",
    "category": "kategori",
    "column": "kolonne",
    "footnote": "fotnote",
    "document_type": "dokumenttype",
    "label": "etikett",
    "year": "aar",
}
MEMO_FIELDS = {
    "to": "til",
    "date": "dato",
    "copy_to": "kopi",
    "case_number": "saksnr",
    "from": "fra",
    "case_officer": "saksbehandler",
    "attachment": "vedlegg",
}
SOURCES = {"allocation_letter": "tildelingsbrev", "circular": "rundskriv"}


class Back:
    """The way back: from items to the nodes that they were read from."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.number = numbers(snapshot)

    def document(self) -> Node:
        memo = self.snapshot.children("notater")[0]
        return {"notat": self.memo(memo), "tjenestemodell": self.model()}

    def model(self) -> Node:
        model = self.snapshot["tjenestemodell"]
        matrix, *_ = self.below(model, "service_matrix")
        return {
            "id": model.id,
            "tittel": model.text,
            "kapitler": [self.node(one) for one in self.below(model, "chapter")],
            "matrise": {
                "id": matrix.id,
                "kolonner": [self.node(one) for one in self.below(matrix, "matrix_column")],
                "rader": [self.node(one) for one in self.below(matrix, "matrix_row")],
                "fotnoter": [self.node(one) for one in self.below(model, "footnote")],
            },
        }

    def memo(self, memo: Item) -> Node:
        fields = {
            MEMO_FIELDS[str(one.attrs["field"])]: self.node(one)
            for one in self.below(memo, "memo_field")
        }
        (conclusion,) = self.below(memo, "proposed_conclusion")
        blocks = [self.node(one) for one in self.below(memo, *BLOCKS)]
        return self.node(memo) | {
            "felter": fields,
            "innhold": blocks,
            "forslag_til_konklusjon": self.node(conclusion),
        }

    def below(self, item: Item, *kinds: str) -> tuple[Item, ...]:
        return self.snapshot.children(item.id, *kinds)

    def node(self, item: Item) -> Node:
        made: Node = {"id": item.id}
        if KINDS[item.kind].wording != "none" and item.kind != "service_function":
            made[WORDINGS.get(item.kind, "tekst")] = item.text
        made |= {FIELDS[name]: plain(value) for name, value in item.attrs.items() if name in FIELDS}
        return made | self.shape(item) | self.computed(item)

    def shape(self, item: Item) -> Node:
        """What says how a node hangs together: its type and what stands under it."""
        children = [self.node(one) for one in self.snapshot.children(item.id)]
        made: Node = {"type": BLOCKS[item.kind]} if item.kind in BLOCKS else {}
        match item.kind:
            case "footnote_part":
                made["type"] = SOURCES[str(item.attrs["source"])]
            case "principle_overview":
                overarching, *sections = children
                return made | {"overordnet_prinsipp": overarching, "prinsippdeler": sections}
            case "overarching_section":
                return children[0] | {"overskrift": item.text}
            case "paragraph" if children:
                return made | {"funksjonseksempel": children[0]}
        if item.kind in LISTS and (children or item.kind != "task"):
            made[LISTS[item.kind]] = children
        return made

    def computed(self, item: Item) -> Node:
        """What the YAML repeats for readers and the program never stores."""
        references = [one.text for one in legal_references(item.text)]
        match item.kind:
            case "chapter" | "service_category":
                return {"nummer": int(self.number[item.id])}
            case "footnote":
                return {"merke": self.number[item.id]}
            case "task":
                return {"hjemler": references}
            case "footnote_part" if references:
                return {"hjemler": references}
            case _:
                return {}


def plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def test_every_node_comes_back_as_it_was() -> None:
    expected = document()
    del expected["kilde"]  # how the text was taken from the source, no part of the model

    assert Back(seed()).document() == expected


def test_nothing_is_kept_that_the_way_back_does_not_need() -> None:
    known = {*FIELDS, "field", "source"}

    assert {name for item in seed_items() for name in item.attrs} <= known


def test_the_one_node_with_two_wordings_becomes_two_items() -> None:
    section, principle = seed()[OVERARCHING_SECTION], seed()["prinsipp-overordnet"]

    assert section.text == "Overordnet prinsipp"
    assert principle.parent == section.id
    assert principle.text.startswith("Barns og familiers behov")


def test_the_three_roots_come_in_order() -> None:
    roots = [(item.id, item.kind) for item in seed().children(None)]

    assert roots == [
        ("tjenestemodell", "service_model"),
        ("notater", "memos"),
        ("runder", "rounds"),
    ]


def test_every_item_comes_after_its_parent() -> None:
    seen: set[str | None] = {None}
    for item in seed_items():
        assert item.parent in seen
        seen.add(item.id)


def test_every_item_stands_where_its_kind_may_and_has_its_fields_only() -> None:
    snapshot = seed()
    for item in seed_items():
        kind = KINDS[item.kind]
        parent = snapshot[item.parent].kind if item.parent else None
        assert (parent in kind.parents) if parent else kind.is_root
        assert all(kind.field(name) for name in item.attrs)


def test_no_wording_is_altered_by_reading() -> None:
    text = SEED.read_text(encoding="utf-8").replace('\\"', '"')

    assert [item.id for item in seed_items() if item.text not in text] == []


def test_an_empty_field_of_the_memo_is_kept_empty() -> None:
    copy_to = seed()["notat-kopi"]

    assert (copy_to.text, dict(copy_to.attrs)) == ("", {"label": "Kopi", "field": "copy_to"})


def test_a_block_of_an_unknown_type_is_not_passed_over() -> None:
    strange = SEED.read_text(encoding="utf-8").replace("type: punktliste", "type: dikt")

    with pytest.raises(KeyError, match="dikt"):
        read_model(strange)
