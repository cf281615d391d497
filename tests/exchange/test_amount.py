from __future__ import annotations

import pytest

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.amount import check_amount
from bufetat_editor.exchange.gate import Inadmissible
from bufetat_editor.exchange.returned import Comment, Gone, Line, Reply, Returned

SAID = Remark("Hvorfor?", "Saksbehandler A")
LONG = "a" * 100_000


def test_nothing_is_too_little() -> None:
    with pytest.raises(Inadmissible, match="det står ingenting i den"):
        check_amount(Returned({"tmRound": "runde-1"}))


@pytest.mark.parametrize(
    "returned",
    [
        Returned(lines=(Line("ord"),) * 5_000),
        Returned(lines=(Line(LONG, ("p-1",)),) * 29),
        Returned(lines=(Line("Alt er slått sammen. " * 800, tuple("abcdefgh" * 20)),)),
        Returned(comments=(Comment((), (SAID,)),)),
        Returned(replies=(Reply(None, wish="removed"),)),
    ],
    ids=["many lines", "much text", "all in one line", "only a comment", "only a reply"],
)
def test_so_much_may_be_in_it(returned: Returned) -> None:
    check_amount(returned)


@pytest.mark.parametrize(
    "returned",
    [
        Returned(lines=(Line("ord"),) * 5_001),
        Returned(lines=(Line("ord"),) * 5_000, gone=(Gone("ord", (), 0),)),
        Returned(comments=(Comment((), (SAID,) * 5_001),)),
        Returned(replies=(Reply(None, comment="ord"),) * 5_001),
    ],
    ids=["lines", "what is gone", "answers to a comment", "replies"],
)
def test_more_fragments_than_an_answer_can_have_are_told(returned: Returned) -> None:
    with pytest.raises(Inadmissible, match="den har 5001 tekstbiter, og et svar kan ha 5000"):
        check_amount(returned)


@pytest.mark.parametrize(
    "returned",
    [
        Returned(lines=(Line(f"{LONG}a"),)),
        Returned(comments=(Comment((), (Remark("ord", f"{LONG}a"),)),)),
        Returned({"tmRound": f"{LONG}a"}, (Line("ord"),)),
        Returned(lines=(Line(LONG),) * 31),
        Returned(lines=(Line(LONG, tuple("abcdefghijklmnop")),) * 2),
        Returned(lines=(Line("ord"),) * 300, comments=(Comment(tuple(range(300)), (SAID,)),) * 200),
    ],
    ids=["a text", "a name", "a property", "texts", "marks", "comments on everything"],
)
def test_more_text_than_an_answer_can_have_is_told(returned: Returned) -> None:
    with pytest.raises(Inadmissible, match="den har mer tekst enn et svar kan ha"):
        check_amount(returned)
