"""What the rules find in sentences that are right: honest figures, better when they are smaller."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import pytest

from bufetat_editor.domain.written_form import WrittenForm
from tests.helpers.right_prose import false_alarms, sentences


@pytest.mark.parametrize(
    ("form", "fewest", "alarms"),
    [
        # Each of these sections stands alone; in a text the act is named before it.
        ("nb", 150, {"reference_without_act": 7, "other_name_of_act": 1}),
        ("nn", 60, {}),
    ],
)
def test_little_is_found_in_right_sentences(
    form: WrittenForm, fewest: int, alarms: Mapping[str, int]
) -> None:
    assert len(sentences(form)) >= fewest
    assert Counter(one.rule.name for one in false_alarms(form)) == alarms
