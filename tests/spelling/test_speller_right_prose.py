from __future__ import annotations

import pytest

from bufetat_editor.domain.checking.spelling import SPELLING
from bufetat_editor.domain.written_form import WRITTEN_FORMS, WrittenForm
from tests.helpers.right_prose import false_alarms

_FEW = 7
"""Of 1,300 words in bokmål and 600 in nynorsk; a list lacks what is newer than itself."""


@pytest.mark.parametrize("form", WRITTEN_FORMS)
def test_nearly_every_word_of_right_sentences_is_known(
    form: WrittenForm, request: pytest.FixtureRequest
) -> None:
    found = false_alarms(form, request.getfixturevalue(form))

    assert len([one for one in found if one.rule in SPELLING]) <= _FEW
