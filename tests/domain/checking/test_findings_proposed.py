"""The rules by themselves, held against the corrections that a reader proposed for the model."""

from __future__ import annotations

from datetime import date

from bufetat_editor.domain.checking.aids import Aids
from bufetat_editor.domain.checking.findings import findings
from bufetat_editor.domain.legal_register import legal_register
from bufetat_editor.usecases.checking import parted_words
from bufetat_editor.usecases.legislation import legislation
from tests.helpers.proposed import account, proposed
from tests.helpers.seed import seed


def test_the_rules_find_most_of_what_a_reader_found_and_nothing_else() -> None:
    legal = legal_register(seed(), legislation(), date(2011, 12, 1))

    told = account(seed(), findings(seed(), Aids(None, parted_words("nb"), legal)))

    assert len(proposed()) == 75
    assert len(told.mended) == 38  # `./run bench findings` tells how many with spelling
    assert not told.right_touched
    assert not told.false_alarms
