"""Rules of how texts end, which depends on what they are and what follows them.

A paragraph is whole sentences, and so is any text that has a sentence behind it: it ends with a
stop. What introduces a list ends with a colon. None of them ends with a comma, as points of a list
may. A legal reference of its own at the end of a task is no sentence and has no stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bufetat_editor.domain.checking.abbreviations import ends_in_abbreviation
from bufetat_editor.domain.checking.finding import Finding, Rule
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
"""Kinds whose texts may be sentences; a text of one word or two is none."""

_LISTS = {"bullet_list", "quality_concept", "category_list", "target_group_overview"}
_FEWEST_IN_SENTENCE = 3
_ENDED = ".:!?…"
_ROUND = "”»)\"'’"
_SENTENCE_BEHIND = re.compile(r"[^\W\d_]{2,}[)”»]?(?P<stop>[.!?])[”»)]? +(?=[A-ZÆØÅ«”§])")
_LAST_WORD = re.compile(r"\S+$")


def ending_findings(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield the texts that do not end as they should."""
    for item in snapshot.of_kind(*_SENTENCES):
        text = item.text.rstrip()
        following = _following(snapshot, item) if item.kind == "paragraph" else None
        if text.endswith(","):
            yield Finding(_COMMA, item, (len(text) - 1, len(text)), ("",))
        elif not text or text.rstrip(_ROUND)[-1:] in _ENDED:
            continue
        elif following and following.kind in _LISTS:
            yield _wants(_COLON, item, text, ":")
        elif text[-1] not in _ROUND and _is_sentences(item, text):
            yield _wants(_STOP, item, text, ".")


def _wants(rule: Rule, item: Item, text: str, sign: str) -> Finding:
    """The last word is told, since nothing stands where the sign should."""
    last = _LAST_WORD.search(text)
    start = last.start() if last else 0
    return Finding(rule, item, (start, len(text)), (f"{text[start:]}{sign}",))


def _is_sentences(item: Item, text: str) -> bool:
    """Whether a text is whole sentences: every paragraph, and what has one behind it already."""
    if item.kind == "paragraph":
        return len(text.split()) >= _FEWEST_IN_SENTENCE
    ends = [one.end() for one in _SENTENCE_BEHIND.finditer(text) if not _is_abbreviated(text, one)]
    return bool(ends) and not _is_reference(text[ends[-1] :])


def _is_abbreviated(text: str, end: re.Match[str]) -> bool:
    return ends_in_abbreviation(text[: end.end("stop")])


def _is_reference(rest: str) -> bool:
    return any((one.start, one.end) == (0, len(rest)) for one in legal_references(rest))


def _following(snapshot: Snapshot, item: Item) -> Item | None:
    family = snapshot.children(item.parent)
    at = [one.id for one in family].index(item.id)
    return family[at + 1] if at + 1 < len(family) else None
