"""Findings of a model of a few paragraphs, for those that show them."""

from __future__ import annotations

from bufetat_editor.domain.checking.finding import Finding, Rule
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.snapshot import Snapshot

APART = Rule(
    "apart",
    Labels("Ord i to", "Ord i to", "Words apart"),
    Labels(*["«{found}» skrives i ett ord: «{mend}»."] * 3),
)
EMPTY = Rule("empty", Labels("Tomme tekster", "", ""), Labels(*["Teksten er tom."] * 3))


def snapshot(**texts: str) -> Snapshot:
    """A model of one chapter with a paragraph for each text, in this order."""
    above = (
        Item("m", "service_model", None, "a0", "Modell"),
        Item("k", "chapter", "m", "a0", "Om tjenestene"),
    )
    paragraphs = (
        Item(name, "paragraph", "k", f"a{place}", text)
        for place, (name, text) in enumerate(texts.items())
    )
    return Snapshot(1, [*above, *paragraphs])


def found(model: Snapshot, item: str, words: str, *mends: str) -> Finding:
    """Words that stand apart in an item."""
    at = model[item].text.index(words)
    return Finding(APART, model[item], (at, at + len(words)), mends)
