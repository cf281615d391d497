"""Rules of spelling: words that no list has."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.domain.checking.finding import Finding, Rule
from bufetat_editor.domain.checking.lexicon import Lexicon
from bufetat_editor.domain.checking.spelt_words import spelt_words
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.records import without_records
from bufetat_editor.domain.snapshot import Snapshot

UNKNOWN_WORD = Rule(
    "unknown_word",
    Labels("Ukjente ord", "Ukjende ord", "Unknown words"),
    Labels(
        "«{found}» står ikke i ordlisten.",
        "«{found}» står ikkje i ordlista.",
        "“{found}” is not in the word list.",
    ),
)


def spelling_findings(snapshot: Snapshot, lexicon: Lexicon) -> Iterator[Finding]:
    """Yield the words that a lexicon does not know; it is asked for others when someone looks."""
    for item in without_records(snapshot):
        for at in spelt_words(item.text):
            if not lexicon.knows(item.text[slice(*at)]):
                yield Finding(UNKNOWN_WORD, item, at)
