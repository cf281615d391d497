"""Words that are written as one, and often as two; the dictionary knows both halves, and passes it.

Which they are depends on the written form, and is told by the word lists that ship. What is wrongly
written as one is found by the spelling.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bufetat_editor.domain.checking.finding import Rule
from bufetat_editor.domain.checking.prose import Pattern
from bufetat_editor.domain.kind import Labels

_RULE = Rule(
    "one_word",
    Labels("Ord som skal skrives sammen", "Ord som skal skrivast saman", "Words to be joined"),
    Labels(
        "«{found}» skrives i ett ord: «{mend}».",
        "«{found}» blir skrive i eitt ord: «{mend}».",
        "“{found}” is written as one word: “{mend}”.",
    ),
)


def one_word(parted: Mapping[str, str]) -> Pattern:
    """Return the rule for some words.

    Args:
        parted: the words by how they are parted, in small letters.
    """

    def joined(found: re.Match[str]) -> str:
        one = parted[found[0].casefold()]
        return one[0].upper() + one[1:] if found[0][0].isupper() else one

    ways = "|".join(map(re.escape, parted))
    return Pattern(
        _RULE, re.compile(rf"(?<![\w-])(?:{ways})(?![\w\u00ad-])", re.IGNORECASE), joined
    )
