"""What is not known in the model of 2011: a golden list, so that every change of it is seen."""

from __future__ import annotations

from pathlib import Path

from bufetat_editor.domain.checking.spelt_words import spelt_words
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.usecases.spelling import lexicon
from tests.helpers.seed import seed

GOLDEN = Path(__file__).parents[1] / "golden" / "spelling" / "tjenestemodell-2011.txt"


def test_the_words_of_2011_that_are_not_known_are_these() -> None:
    speller = lexicon(seed())

    found = [
        f"{item.id}: {word} → {speller.mend(word) or '?'}"
        for item in seed()
        for start, end in spelt_words(item.text)
        if not speller.knows(word := item.text[start:end])
    ]

    assert found == GOLDEN.read_text(encoding="utf-8").splitlines()
    assert speller.suggestions("tjenestilbud")[0] == "tjenestetilbud"  # a word of the model's


def test_acts_are_known_by_their_names_in_either_written_form() -> None:
    model = Item("tjenestemodell", "service_model", None, "a", "", {"language": "nn"})

    for speller in (lexicon(seed()), lexicon(Snapshot(0, (model,)))):
        for word in ("familievernkontorlova", "Barnevernsloven", "ekteskapslovas", "bvl"):
            assert speller.knows(word)
