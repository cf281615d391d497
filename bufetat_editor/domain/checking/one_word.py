"""Words that are written as one, and often as two; the dictionary knows both halves, and passes it.

Of Språkrådet's advice on «Ett eller flere ord» and Bokmålsordboka/Nynorskordboka, those that civil
servants use and that mean nothing else when they are parted. What is wrongly written as one is
found by the spelling.
"""

from __future__ import annotations

import re

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

_PARTED = {
    "i fra": "ifra",
    "i følge": "ifølge",
    "i gjennom": "igjennom",
    "i mellom": "imellom",
    "i mot": "imot",
    "gjennom føre": "gjennomføre",
    "iverk sette": "iverksette",
    "iverk satt": "iverksatt",
    "kart legge": "kartlegge",
    "kvalitets sikre": "kvalitetssikre",
    "tilrette legge": "tilrettelegge",
    "til rettelegge": "tilrettelegge",
    "vidare føre": "vidareføre",
    "vidare utvikle": "vidareutvikle",
    "videre føre": "videreføre",
    "videre formidle": "videreformidle",
    "videre utdanne": "videreutdanne",
    "videre utvikle": "videreutvikle",
    "en hver": "enhver",
    "ett hvert": "ethvert",
    "et hvert": "ethvert",
    "hver andre": "hverandre",
}
"""By how they are parted, in small letters; both forms of Norwegian."""

_ANY = "|".join(map(re.escape, _PARTED))


def _joined(found: re.Match[str]) -> str:
    one = _PARTED[found[0].casefold()]
    return one[0].upper() + one[1:] if found[0][0].isupper() else one


ONE_WORD = (
    Pattern(_RULE, re.compile(rf"(?<![\w-])(?:{_ANY})(?![\w-])(?! med\b)", re.IGNORECASE), _joined),
)
"""Words that are one."""
