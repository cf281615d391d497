from __future__ import annotations

import csv
import io
from collections import Counter

from bufetat_editor.exchange.archive.inputs import write_inputs
from bufetat_editor.exchange.input_terms import outcome_of
from tests.helpers.weighed import to_be_answered


def test_every_input_is_a_line_with_what_came_of_it() -> None:
    answering = to_be_answered(is_approved=True)
    text = io.StringIO(write_inputs(answering).decode("utf-8-sig"), newline="")

    rows = [*csv.DictReader(text, delimiter=";")]

    assert len(rows) == len(answering.entries)
    assert Counter(row["Utfall"] for row in rows) == Counter(
        outcome_of(one.input.assessment) for one in answering.entries
    )
    assert sum(row["Trukket tilbake"] == "ja" for row in rows) == sum(
        one.is_withdrawn for one in answering.entries
    )
