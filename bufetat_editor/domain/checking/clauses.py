r"""The comma behind an embedded clause: “Saker som berører barn, skal gis prioritet”.

Språkrådet, “Kommareglene”, 2: a comma stands behind a clause that is put into another. Two finite
verbs with no comma, conjunction or second subordinator between them tell of such a clause. Only the
commonest of verbs are looked for, so that what is found is nearly always right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bufetat_editor.domain.checking.finding import Rule
from bufetat_editor.domain.checking.prose import Spot
from bufetat_editor.domain.kind import Labels

_RULE = Rule(
    "comma_after_clause",
    Labels("Komma etter leddsetning", "Komma etter leddsetning", "Comma after a clause"),
    Labels(
        "Det skal være komma etter en innskutt leddsetning: «{mend}».",
        "Det skal vere komma etter ei innskoten leddsetning: «{mend}».",
        "There must be a comma after an embedded clause: “{mend}”.",
    ),
    is_guess=True,
)

_BEGINS = frozenset({"som", "der", "når", "dersom", "hvis", "viss"})
_FINITE = frozenset({"skal", "må", "kan", "bør", "vil", "er", "har", "blir"})
_ENDS = _BEGINS | {"og", "eller", "men", "at", "fordi", "slik", "så", "enn", "om", "mens", "for"}
_PRESENT = re.compile(r"[^\W\d_]{2,}(?:r|es)")
_WORD = re.compile(r"[\w/-]+|[^\w\s]")
_LONGEST = 10
"""Words of a clause; behind a longer one the second verb may be of something else."""


def clause_spots(text: str) -> Iterator[Spot]:
    """Yield the last word of each embedded clause with the verb that follows it without a comma."""
    words = [*_WORD.finditer(text)]
    for begin, word in enumerate(words):
        if word.group().casefold() in _BEGINS and (end := _second_verb(words, begin)):
            start, last, verb = words[end - 1].start(), words[end - 1].group(), words[end].group()
            yield Spot(_RULE, (start, words[end].end()), (f"{last}, {verb}",))


def _second_verb(words: Sequence[re.Match[str]], begin: int) -> int | None:
    """Where the verb of the main clause stands, if it follows the embedded one without a sign."""
    own = None
    for at in range(begin + 1, min(begin + 1 + _LONGEST, len(words))):
        word = words[at].group()
        if word in _ENDS or not word[0].isalnum():
            return None
        if own is not None and at > own + 1 and word in _FINITE:
            return at
        is_near = at <= begin + 2 and _PRESENT.fullmatch(word)
        if own is None and (is_near or word in _FINITE):
            own = at
    return None
