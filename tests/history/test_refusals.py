from __future__ import annotations

import pytest

from bufetat_editor.errors import UserError
from bufetat_editor.history import refusals

ALL = [
    one
    for one in vars(refusals).values()
    if isinstance(one, type) and issubclass(one, UserError) and one is not UserError
]


@pytest.mark.parametrize("refusal", ALL)
def test_every_refusal_is_one_sentence_for_the_user(refusal: type[UserError]) -> None:
    assert "\n" not in refusal.sentence
    assert refusal.sentence.endswith(".")
    assert refusal.__doc__
