"""Beginnings: which changesets made items, whatever was done to them since."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bufetat_editor.domain.rounds import Round
from bufetat_editor.history.changeset import Changeset
from bufetat_editor.usecases.desk import Desk


def beginnings(desk: Desk, items: Collection[str]) -> dict[str, Changeset]:
    """Return the changeset that made each of some items, by their ids; living or removed."""
    return {item: life[-1].changeset for item, life in desk.log.histories(items).items()}


def asked(out: Round, made: Mapping[str, Changeset]) -> frozenset[str]:
    """Return the ids of the recipients that a round was sent to.

    One who is entered by her answer was not asked.

    Args:
        made: what made them, by their ids.
    """
    ids = (one.id for one in out.recipients)
    return frozenset(one for one in ids if made[one].intent.kind != "receive")
