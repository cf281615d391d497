r"""An adjective in the plural before a noun in the singular: «Individuelle veiledning».

Norsk referansegrammatikk, on adjectives: before a noun without an article the adjective has its
ending -e in the plural alone. Only where no determiner can stand before it, at the beginning of a
sentence or after a preposition, and only before nouns whose endings tell that they are singular.
"""

from __future__ import annotations

import re

from bufetat_editor.domain.checking.finding import Rule
from bufetat_editor.domain.checking.prose import Pattern
from bufetat_editor.domain.kind import Labels

_RULE = Rule(
    "agreement",
    Labels("Samsvarsbøying", "Samsvarsbøying", "Agreement"),
    Labels(
        "Adjektivet står i flertall og substantivet i entall. Menes «{mend}»?",
        "Adjektivet står i fleirtal og substantivet i eintal. Er meininga «{mend}»?",
        "The adjective is in the plural, the noun in the singular. Is “{mend}” meant?",
    ),
    is_guess=True,
)

_BEFORE = r"(?:^|(?<=[.:;] )|(?<=\bmed )|(?<=\bved )|(?<=\btil )|(?<=\bom )|(?<=\bav ))"
_ADJECTIVE = r"[^\W\d_]+(?:al|ell|isk|lig)"
_NOUN = r"[a-zæøå]{3,}(?:[lnrst]ing|het|heit|else|sjon|itet)(?<!ting)"

AGREEMENT = (
    Pattern(
        _RULE,
        re.compile(rf"{_BEFORE}(?P<adjective>{_ADJECTIVE})e (?P<noun>{_NOUN})(?![\w-])"),
        lambda found: f"{found['adjective']} {found['noun']}",
    ),
)
"""Adjectives that agree with their nouns."""
