"""The word diff against the standard library's, on the same tokens in the same run.

Ours is measured as it is used: from two texts to the spans that are shown, the cutting into tokens
included. difflib is given the tokens ready made and has only to find what differs. Beside the time,
every diff is checked: no word cut in the middle, and both texts whole again from the spans.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable
from difflib import SequenceMatcher

from rapidfuzz.distance import Indel

from bufetat_editor.history.words import tokens, word_diff
from tests.benchmarks.rounds import take_turns
from tests.helpers.seed import seed_items
from tests.helpers.source_texts import raw_text, second_text
from tests.helpers.spans import cut_words, sides

Pair = tuple[str, str]

DIFFLIB, ALONE, OURS = "difflib on tokens", "rapidfuzz on tokens", "texts to spans"
LEAST = 100.0
"""How many times as fast as difflib the whole text must be."""

VARIATIONS = 5


def of_items() -> list[Pair]:
    """The text of every item beside made variations of it: as if it had been worked on."""
    chance = random.Random(2011)
    texts = [item.text for item in seed_items() if item.text]
    return [(text, varied(text, texts, chance)) for text in texts for _ in range(VARIATIONS)]


def varied(text: str, others: list[str], chance: random.Random) -> str:
    """A text with some words taken out, put in, replaced, moved or misspelt."""
    words = text.split()
    for _ in range(chance.randint(1, 1 + len(words) // 4)):
        at = chance.randrange(len(words)) if words else 0
        strange = chance.choice(chance.choice(others).split())
        match chance.randrange(5):
            case 0:
                words[at : at + 1] = []
            case 1:
                words.insert(at, strange)
            case 2:
                words[at : at + 1] = [strange]
            case 3:
                words[at : at + 2] = reversed(words[at : at + 2])
            case _:
                words[at : at + 1] = [word[1:] for word in words[at : at + 1]]
    return " ".join(words)


def peers(pairs: list[Pair]) -> dict[str, Callable[[], object]]:
    """The three ways to compare all pairs."""
    cut = [(tokens(before), tokens(after)) for before, after in pairs]
    return {
        DIFFLIB: lambda: [
            SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
            for before, after in cut
        ],
        ALONE: lambda: [list(Indel.opcodes(before, after)) for before, after in cut],
        OURS: lambda: [word_diff(before, after) for before, after in pairs],
    }


def faults(pairs: Iterable[Pair]) -> dict[str, int]:
    """How many words are cut, and how many texts cannot be had back."""
    diffs = [(pair, word_diff(*pair)) for pair in pairs]
    return {
        "words cut": sum(cut_words(spans) for _, spans in diffs),
        "texts not whole": sum(sides(spans) != pair for pair, spans in diffs),
    }


def report(name: str, pairs: list[Pair], rounds: int, least: float | None) -> None:
    """Print how many times as fast as difflib we are, as JSON."""
    measured = take_turns(peers(pairs), rounds)
    faster = {peer: round(measured[DIFFLIB] / time, 1) for peer, time in measured.items()}
    found = faults(pairs)
    told = {
        "benchmark": name,
        "pairs": len(pairs),
        "tokens": sum(len(tokens(text)) for pair in pairs for text in pair),
        "milliseconds": {peer: round(time, 3) for peer, time in measured.items()},
        "ratios": faster,
        "limits": {OURS: least} if least else {},
        "faults": found,
        "within": not any(found.values()) and (least is None or faster[OURS] >= least),
    }
    print(json.dumps(told, ensure_ascii=False, indent=1))


def main() -> None:
    """Measure the whole text of 2011 in its two versions, and its items one by one."""
    report("words of the whole text", [(raw_text(), second_text())], 10, LEAST)
    report("words of every item", of_items(), 10, None)


if __name__ == "__main__":
    main()
