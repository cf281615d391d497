"""Weighing inputs: what comes of them and why, with what it does to the model, in one step."""

from __future__ import annotations

from collections.abc import Sequence

from bufetat_editor.history import weighing as plans
from bufetat_editor.history.weighing import Application, Weighing
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.editing import check_seen


def weigh(
    desk: Desk,
    weighings: Sequence[Weighing],
    application: Application | None = None,
    *,
    seen: str | None = None,
) -> Outcome:
    """Write what comes of inputs, and do to the model what one of them asks for.

    One changeset holds both, so that one undo takes both back (docs/decisions/0016).

    Args:
        seen: the wording of the item that the final one was made from, where it may have been read
            a while ago.

    Raises:
        Overtaken: the item reads otherwise by now; nothing was written.
        ReasonMissing: an outcome asks for a reason.
        UserError: it cannot be; see `history.weighing.weigh`.
    """
    if application:
        _check_seen(desk, application, seen)
    states = plans.weigh(desk.snapshot, desk.draw, weighings, application)
    return desk.commit("edit", states)


def retract(desk: Desk, inputs: Sequence[str]) -> Outcome:
    """Take the assessments of inputs back; what they did to the model stays.

    Raises:
        UserError: it cannot be; see `history.weighing.retract`.
    """
    return desk.commit("edit", plans.retract(desk.snapshot, inputs))


def _check_seen(desk: Desk, application: Application, seen: str | None) -> None:
    """What is new is made from no wording; what is not placed is refused by the plan."""
    one = desk.snapshot.get(application.input)
    item = str(one.attrs.get("item", "")) if one else ""
    if item and application.deed != "add":
        check_seen(desk, item, seen)
