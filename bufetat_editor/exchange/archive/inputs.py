"""The inputs of a round as CSV: what can be read for ever of their register."""

from __future__ import annotations

from typing import Final

from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.archive.semicolons import as_csv
from bufetat_editor.exchange.input_tables import input_tables
from bufetat_editor.exchange.register import Value

_WITHDRAWN: Final = "Trukket tilbake"
_YES: Final = "ja"


def write_inputs(answering: Answering) -> bytes:
    """Return every input of a round in the order of the model, those withdrawn last and told so."""
    by_item, *_, withdrawn = input_tables(answering)
    columns = [column.heading for column in by_item.columns]
    rows = [(*row, None) for row in by_item.rows]
    rows += [(*row, _YES) for row in withdrawn.rows]
    return as_csv([*columns, _WITHDRAWN], ([*map(_told, row)] for row in rows))


def _told(value: Value) -> str:
    return "" if value is None else str(value)
