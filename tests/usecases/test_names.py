from __future__ import annotations

import pytest

from bufetat_editor.errors import UnwritableText
from bufetat_editor.usecases.names import LongName, given_name


@pytest.mark.parametrize("words", ["Runde 1", " Runde  1 ", "Runde\n1", "Runde\u2028\t1\r\n"])
def test_a_name_is_one_line(words: str) -> None:
    assert given_name(words) == "Runde 1"


def test_a_name_of_eighty_letters_is_the_longest() -> None:
    assert len(given_name("å" * 80)) == 80
    with pytest.raises(LongName) as caught:
        given_name("Runde " + "1" * 75)
    assert str(caught.value) == (
        "Navnet «Runde 111111111111111111 …» er på 81 tegn. Et navn kan ha høyst 80 tegn."
    )


def test_a_name_that_cannot_be_kept_is_told() -> None:
    with pytest.raises(UnwritableText):
        given_name("Runde \x07")
