"""The model's legal references, read with the table of acts and circulars that we ship."""

from __future__ import annotations

from datetime import date
from functools import cache

from bufetat_editor import resources
from bufetat_editor.domain import legal_register as register
from bufetat_editor.domain.legal_register import LegalRegister
from bufetat_editor.domain.legislation import Legislation
from bufetat_editor.exchange.yaml.legislation import read_legislation
from bufetat_editor.usecases.desk import Desk

TABLE = "legislation.yaml"


@cache
def legislation() -> Legislation:
    """Return the table; it is read from its file once.

    Raises:
        FileNotFoundError: the program was shipped without it.
    """
    return read_legislation(resources.text(TABLE))


def legal_register(desk: Desk, today: date | None = None) -> LegalRegister:
    """Return what the references of the tree on the desk mean.

    Args:
        today: the day for which it is told what applies; the desk's own if none.
    """
    day = today or date.fromisoformat(desk.now()[:10])
    return register.legal_register(desk.snapshot, legislation(), day)
