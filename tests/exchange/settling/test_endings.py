from __future__ import annotations

from collections import Counter

import pytest

from bufetat_editor.exchange.settling.endings import Ending, Source, Unbalanced, check

FIRST, SECOND = Ending("line", 0, (0, 1)), Ending("line", 1, (1, 1))


def fragments(**counts: int) -> Counter[Source]:
    return Counter(counts)  # type: ignore[arg-type]  # keywords are the sources


def test_fragments_that_ended_once_are_in_order() -> None:
    check([SECOND, FIRST], fragments(line=2, gone=0))


@pytest.mark.parametrize("endings", [[FIRST], [FIRST, FIRST], [FIRST, SECOND, SECOND]])
def test_a_fragment_that_ended_twice_or_nowhere_is_a_fault(endings: list[Ending]) -> None:
    with pytest.raises(Unbalanced):
        check(endings, fragments(line=2))


def test_a_fragment_that_nobody_sent_is_a_fault() -> None:
    with pytest.raises(Unbalanced):
        check([FIRST, Ending("gone", 0, (0, 0))], fragments(line=2))
