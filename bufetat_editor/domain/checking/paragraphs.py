"""Rules of how texts end, which depends on what they are and what follows them.

A paragraph with a verb is whole sentences, and so is any text that has a sentence behind it: it
ends with a stop. What introduces a list ends with a colon. None of them ends with a comma, as
points of a list may. A legal reference of its own at the end of a task is no sentence and has no
stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bufetat_editor.domain.checking.abbreviations import ends_in_abbreviation
from bufetat_editor.domain.checking.finding import Finding, Rule
from bufetat_editor.domain.checking.verbs import VERBS
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.domain.snapshot import Snapshot

_STOP = Rule(
    "no_final_stop",
    Labels("Manglende punktum", "Manglande punktum", "Missing full stops"),
    Labels(
        "Det mangler punktum til slutt.",
        "Det manglar punktum til slutt.",
        "The final full stop is missing.",
    ),
)
_COLON = Rule(
    "no_colon_before_list",
    Labels("Manglende kolon", "Manglande kolon", "Missing colons"),
    Labels(
        "Teksten innleder en liste og bør slutte med kolon.",
        "Teksten innleier ei liste og bør slutte med kolon.",
        "The text introduces a list and should end with a colon.",
    ),
)
_COMMA = Rule(
    "final_comma",
    Labels("Komma til slutt", "Komma til slutt", "Comma at the end"),
    Labels(
        "Teksten slutter med komma.", "Teksten sluttar med komma.", "The text ends with a comma."
    ),
)

_SENTENCES = {"paragraph", "footnote_paragraph", "task"}
"""Kinds whose texts may be sentences."""

_LISTS = {"bullet_list", "quality_concept", "category_list", "target_group_overview"}
_ENDED = ".:!?…"
_ROUND = "”»)\"'’"
_SENTENCE_BEHIND = re.compile(r"[^\W\d_]{2,}[)”»]?(?P<stop>[.!?])[”»)]? +(?=[A-ZÆØÅ«”§])")
_LAST_WORD = re.compile(r"\S+$")
_WORD = re.compile(r"\w+")


def ending_findings(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield the texts that do not end as they should."""
    lists = _before_lists(snapshot)
    for item in snapshot.of_kind(*_SENTENCES):
        text = item.text.rstrip()
        if text.endswith(","):
            yield Finding(_COMMA, item, (len(text) - 1, len(text)), ("",))
        elif not text or text.rstrip(_ROUND)[-1:] in _ENDED:
            continue
        elif item.id in lists:
            yield _wants(_COLON, item, text, ":")
        elif text[-1] not in _ROUND and _is_sentences(item, text):
            yield _wants(_STOP, item, text, ".")


def _wants(rule: Rule, item: Item, text: str, sign: str) -> Finding:
    """The last word is told, since nothing stands where the sign should."""
    last = _LAST_WORD.search(text)
    start = last.start() if last else 0
    return Finding(rule, item, (start, len(text)), (f"{text[start:]}{sign}",))


def _is_sentences(item: Item, text: str) -> bool:
    """Whether a text is whole sentences; an address or a day in a paragraph of its own is none."""
    if item.kind == "paragraph" and any(word in VERBS for word in _WORD.findall(text)):
        return True
    ends = [one.end() for one in _SENTENCE_BEHIND.finditer(text) if not _is_abbreviated(text, one)]
    return bool(ends) and not _is_reference(text[ends[-1] :])


def _is_abbreviated(text: str, end: re.Match[str]) -> bool:
    return ends_in_abbreviation(text[: end.end("stop")])


def _is_reference(rest: str) -> bool:
    return any((one.start, one.end) == (0, len(rest)) for one in legal_references(rest))


def _before_lists(snapshot: Snapshot) -> frozenset[str]:
    """The paragraphs that a list follows."""
    families = {item.parent for item in snapshot.of_kind(*_LISTS)}
    return frozenset(
        item.id
        for parent in families
        for item, following in pairwise(snapshot.children(parent))
        if item.kind == "paragraph" and following.kind in _LISTS
    )
