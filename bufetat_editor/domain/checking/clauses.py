r"""The comma behind an embedded clause: “Saker som berører barn, skal gis prioritet”.

Språkrådet, “Kommareglene”, 2: a comma stands behind a clause that is put into another. Two finite
verbs with no comma, conjunction or second subordinator between them tell of such a clause. Only the
commonest of verbs are looked for, since a noun may end as any other verb does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bufetat_editor.domain.checking.finding import Rule
from bufetat_editor.domain.checking.prose import Spot
from bufetat_editor.domain.checking.verbs import AUXILIARIES, VERBS
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

_RELATIVE = frozenset({"som", "der"})
"""May have their verb right behind them."""
_CONDITION = frozenset({"når", "dersom", "hvis", "viss"})
"""With its verb right behind it, one of these asks, or leads to a statement."""
_BEGINS = _RELATIVE | _CONDITION
_ENDS = _BEGINS | {"og", "eller", "men", "at", "fordi", "slik", "så", "enn", "om", "mens", "for"}
_ENDS_SENTENCE = frozenset(".?!:;")
_PASSIVE = re.compile(r"[a-zæøå]{2,}es")
_NO_PASSIVES = frozenset({"alles", "begges", "deres", "felles", "hennes", "manges"})
_WORD = re.compile(r"[\w/-]+|[^\w\s]")
_LONGEST = 10
"""Words of a clause; behind a longer one the second verb may be of something else."""


def clause_spots(text: str) -> Iterator[Spot]:
    """Yield the last word of each embedded clause with the verb that follows it without a comma."""
    words = [*_WORD.finditer(text)]
    for begin in range(len(words)):
        if _may_begin(words, begin) and (end := _second_verb(words, begin)):
            start, last, verb = words[end - 1].start(), words[end - 1].group(), words[end].group()
            yield Spot(_RULE, (start, words[end].end()), (f"{last}, {verb}",))


def _may_begin(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a clause may begin there; «Som rådgiver har du …» and «Der er …» begin none."""
    word = words[at].group().casefold()
    is_first = at == 0 or words[at - 1].group() in _ENDS_SENTENCE
    return word in _CONDITION or (word in _RELATIVE and not is_first)


def _second_verb(words: Sequence[re.Match[str]], begin: int) -> int | None:
    """Where the verb of the main clause stands, if it follows the embedded one without a sign."""
    own = None
    for at in range(begin + 1, min(begin + 1 + _LONGEST, len(words))):
        word = words[at].group()
        if word in _ENDS or not word[0].isalnum():
            return None
        if own is not None and at > own + 1 and word in AUXILIARIES:
            return at
        if own is None and (word in VERBS or (at == begin + 1 and _is_passive(word))):
            own = at
            if at == begin + 1 and words[begin].group().casefold() in _CONDITION:
                return None
    return None


def _is_passive(word: str) -> bool:
    """True for a word that can only be a verb in the passive: «som ytes av andre»."""
    return _PASSIVE.fullmatch(word) is not None and word not in _NO_PASSIVES
