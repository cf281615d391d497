from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.history.quoting import WHOLE, changed_parts, quoted
from bufetat_editor.history.words import word_diff

FILLER = "Etaten skal sørge for at tilbudet er tilgjengelig for alle som trenger det. " * 4
LONG = "og " + "barn og unge i hele landet skal ha det samme tilbudet, " * 6


def test_a_wording_is_quoted_on_one_line() -> None:
    assert quoted("Barn\nog unge") == "«Barn og unge»"


def test_a_long_wording_is_quoted_up_to_a_whole_word() -> None:
    assert quoted("Barn og unge først", 9) == "«Barn og …»"


def test_short_wordings_are_told_whole() -> None:
    assert changed_parts("Barn først", "Unge først") == (("Barn først", "Unge først"),)


def test_of_long_wordings_the_sentence_that_differs_is_told() -> None:
    before, after = f"{FILLER}Barn går først. {FILLER}", f"{FILLER}Unge går først. {FILLER}"

    assert changed_parts(before, after) == (("Barn går først.", "Unge går først."),)


def test_a_sentence_put_in_has_nothing_before() -> None:
    assert changed_parts(FILLER.strip(), f"{FILLER}Dette er nytt.") == (("", "Dette er nytt."),)


def test_in_long_sentences_each_run_of_words_is_told() -> None:
    parts = changed_parts(f"Barn {LONG}slutt", f"Unge {LONG}ende")

    assert parts == (
        ("Barn og barn og unge i …", "Unge og barn og unge i …"),
        ("… ha det samme tilbudet, slutt", "… ha det samme tilbudet, ende"),
    )


words = st.lists(st.sampled_from(["barn", "unge", "først.", "Etaten", "§ 4-4", "og"]), max_size=90)


@given(words, words)
def test_every_part_stands_in_the_wording_that_it_is_told_of(
    before: list[str], after: list[str]
) -> None:
    old, new = " ".join(before), " ".join(after)
    for pair in changed_parts(old, new):
        for part, text in zip(pair, (old, new), strict=True):
            assert part.removeprefix("… ").removesuffix(" …") in text


@given(st.dictionaries(st.integers(0, 149), st.sampled_from(["", "ny", "ny. Ny"]), min_size=1))
def test_what_differs_is_never_left_out(changed: dict[int, str]) -> None:
    plain = [f"ord{n:03}" for n in range(150)]
    old = " ".join(plain)
    new = " ".join(filter(None, (changed.get(n, word) for n, word in enumerate(plain))))

    pairs = changed_parts(old, new)

    for operation, told in zip(("delete", "insert"), zip(*pairs, strict=True), strict=True):
        differing = [span.text for span in word_diff(old, new) if span.operation == operation]
        for word in " ".join(differing).split():
            assert any(word in part for part in told)
    assert all(one != other for one, other in pairs)


@given(words)
def test_a_quotation_is_no_longer_than_asked_for(text: list[str]) -> None:
    assert len(quoted(" ".join(text), WHOLE)) <= WHOLE + len("« …»")
