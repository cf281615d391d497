"""The kinds of what people have told the checks: words that are right, and what is to stand."""

from __future__ import annotations

from bufetat_editor.domain.kind import Field, Kind, Labels

CHECKING_KINDS = (
    Kind(
        "checking",
        "kontroll",
        Labels("kontroll", "kontroll", "checking"),
        wording="none",
        is_record=True,
    ),
    Kind(
        "known_word",
        "ord",
        Labels("ord i ordlisten", "ord i ordlista", "word in the word list"),
        ("checking",),
        is_record=True,
    ),
    Kind(
        "accepted_finding",
        "godtatt",
        Labels("funn som skal stå", "funn som skal stå", "accepted finding"),
        ("checking",),
        wording="optional",
        fields=(
            Field("item", "item", Labels("punkt", "punkt", "item")),
            Field("rule", "text", Labels("regel", "regel", "rule")),
        ),
        is_record=True,
    ),
)
"""What stands under the root of the checks, which comes with the first of it.

The text of a known word is the word. That of an accepted finding is the words that were found, so
it is over when these are gone; it is empty if the finding is about the item as a whole.
"""
