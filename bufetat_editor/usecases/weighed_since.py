"""Seeing to it that nobody's assessment is written over unseen."""

from __future__ import annotations

from collections.abc import Mapping

from bufetat_editor.errors import UserError
from bufetat_editor.usecases.desk import Desk


class WeighedSince(UserError):
    """Someone else has weighed the input while one wrote."""

    sentence = (
        "Noen andre har vurdert innspillet i mellomtiden, så ingenting ble lagret. Det du skrev, "
        "står her ennå. Les vurderingen deres, og lagre på nytt hvis din skal gjelde."
    )


def check_weighed(desk: Desk, known: Mapping[str, int]) -> None:
    """See to it that inputs are weighed as one has seen it.

    Args:
        known: the changeset of the assessment that was seen, by the input; 0 where there was none.

    Raises:
        WeighedSince: one of them is weighed otherwise by now.
        UserError: the file cannot be read.
    """
    desk.refresh()
    for input_id, seen in known.items():
        written = [one.cs for one in desk.snapshot.children(input_id, "assessment")]
        if written != ([seen] if seen else []):
            raise WeighedSince(item=input_id)
