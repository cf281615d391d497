"""What people have told the checks: which words are right, and which findings are to stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufetat_editor.domain.checking.finding import Finding, Rule
from bufetat_editor.domain.checking.words import plain_word
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.snapshot import Snapshot

Likeness = tuple[str, str, str]
"""What an accepted finding is known by: its item, its rule and the words that it is about."""

LISTED_WORD = Rule(
    "listed_word",
    Labels("Ord i modellens ordliste", "Ord i ordlista til modellen", "Words in the model's list"),
    Labels(
        "«{found}» står i modellens egen ordliste.",
        "«{found}» står i ordlista til modellen.",
        "“{found}” is in the model's own word list.",
    ),
)
"""What is accepted wherever it stands."""


def known_words(snapshot: Snapshot) -> tuple[Item, ...]:
    """Return the model's word list, in the order in which the words were added."""
    return snapshot.of_kind("known_word")


def word_items(snapshot: Snapshot, word: str) -> tuple[Item, ...]:
    """Return the items of a word in the list; two, if two have added it beside each other."""
    plain = plain_word(word)
    return tuple(one for one in known_words(snapshot) if plain_word(one.text) == plain)


def accepted_items(snapshot: Snapshot, finding: Finding) -> tuple[Item, ...]:
    """Return the items by which a finding is to stand; none if it wants attention."""
    if finding.rule is LISTED_WORD:
        return word_items(snapshot, finding.found)
    alike = likeness(finding)
    return tuple(one for one in snapshot.of_kind("accepted_finding") if _said(one) == alike)


def accepted(snapshot: Snapshot) -> frozenset[Likeness]:
    """Return what a person has said is to stand."""
    return frozenset(map(_said, snapshot.of_kind("accepted_finding")))


def apart(
    snapshot: Snapshot, findings: Iterable[Finding]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Part what wants attention from what a person has said is to stand.

    She said it of the words in that item, so it holds wherever these stand in its text, and as long
    as they do; of an item as a whole it holds until its text is another. What she said of a word
    holds in all items, and is told behind the rest.
    """
    stand = accepted(snapshot)
    parted: tuple[list[Finding], list[Finding]] = [], []
    for finding in findings:
        parted[likeness(finding) in stand].append(finding)
    return tuple(parted[0]), (*parted[1], *_listed(snapshot))


def _listed(snapshot: Snapshot) -> Iterator[Finding]:
    """Each word of the list as something that stands; the last of those that are there twice."""
    listed = {plain_word(one.text): one for one in known_words(snapshot)}
    for one in listed.values():
        yield Finding(LISTED_WORD, one, (0, len(one.text)))


def likeness(finding: Finding) -> Likeness:
    """Return what a finding is known by when it is accepted."""
    return finding.item.id, finding.rule.name, finding.found if finding.at else finding.item.text


def _said(one: Item) -> Likeness:
    return str(one.attrs.get("item")), str(one.attrs.get("rule")), one.text
