"""The covering memo: goes with what is sent out, and says how to answer.

Its words are those of a template, which staff may change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bufetat_editor.exchange.blocks import Memo
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.exchange.memo_template import filled_items, memo_of
from bufetat_editor.exchange.subject import Subject

_TEMPLATE: Final = "templates/covering_memo.yaml"


def covering_memo(subject: Subject) -> Memo:
    """Return the memo that goes with the copies for one recipient.

    Raises:
        ValueError: the subject is sent to nobody.
    """
    return memo_of(filled_items(_TEMPLATE, _facts(subject)))


def _facts(subject: Subject) -> Mapping[str, str]:
    """What is filled in, by the names that the template has for it."""
    circulation = subject.circulation
    if circulation is None:
        msg = "a covering memo goes with what is sent out"
        raise ValueError(msg)
    return {
        "modell": subject.seal.title,
        "runde": circulation.name,
        "mottaker": circulation.to,
        "dato": norwegian_date(subject.seal.at),
        "frist": norwegian_date(circulation.deadline),
    }
