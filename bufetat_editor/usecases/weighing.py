"""Weighing inputs: what comes of them and why, with what it does to the model, in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bufetat_editor.domain.rounds import rounds
from bufetat_editor.errors import UserError
from bufetat_editor.history import weighing as plans
from bufetat_editor.history.placing import living_input
from bufetat_editor.history.register import Entry
from bufetat_editor.history.weighing import Application, Weighing, usual_application, usual_deed
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.editing import check_seen
from bufetat_editor.usecases.inputs import register


class NothingToUse(UserError):
    """It proposes nothing, or nobody knows yet where."""

    sentence = (
        "Innspillet foreslår ikke noe som kan brukes slik det står. Plasser det først, skriv "
        "ordlyden selv, eller vurder det uten."
    )


class WordsCollide(UserError):
    """The proposal and what was written since want the same words otherwise."""

    sentence = (
        "Ordlyden er endret siden den ble sendt ut, og på de samme ordene som innspillet endrer. "
        "Skriv selv hvordan punktet skal lyde."
    )


def weigh(
    desk: Desk,
    weighings: Sequence[Weighing],
    application: Application | None = None,
    *,
    seen: str | None = None,
    reason: str = "",
) -> Outcome:
    """Write what comes of inputs, and do to the model what one of them asks for.

    One changeset holds both, so that one undo takes both back (docs/decisions/0016).

    Args:
        seen: the wording of the item that the final one was made from, where it may have been read
            a while ago.
        reason: of the change, where there is one beside those that are sent.

    Raises:
        Overtaken: the item reads otherwise by now; nothing was written.
        ReasonMissing: an outcome asks for a reason.
        UserError: it cannot be; see `history.weighing.weigh`.
    """
    if application:
        _check_seen(desk, application, seen)
    states = plans.weigh(desk.snapshot, desk.draw, weighings, application)
    return desk.commit("edit", states, reason=reason)


def retract(desk: Desk, inputs: Sequence[str], *, reason: str = "") -> Outcome:
    """Take the assessments of inputs back; what they did to the model stays.

    Raises:
        UserError: it cannot be; see `history.weighing.retract`.
    """
    return desk.commit("edit", plans.retract(desk.snapshot, inputs), reason=reason)


def own_application(desk: Desk, input_id: str) -> Application:
    """Return what an input itself asks to be done, carried over to how the model reads now.

    Raises:
        NotAnInput: there is no such input.
        NothingToUse: it asks for nothing.
        WordsCollide: a person must choose the words.
    """
    one = living_input(desk.snapshot, input_id)
    entry = next(entry for entry in register(desk) if entry.input.id == one.id)
    application = usual_application(entry.input)
    if application is None:
        raise NothingToUse
    return replace(application, text=_carried_over(entry))


def worded_application(desk: Desk, input_id: str, text: str) -> Application:
    """Return what an input asks to be done, in a wording that a person wrote.

    Where it asks for no wording, as a comment or to have an item removed, the item gets it.

    Raises:
        NotAnInput: there is no such input.
    """
    one = living_input(desk.snapshot, input_id)
    found = next(
        known for out in rounds(desk.snapshot) for known in out.inputs if known.id == one.id
    )
    deed = usual_deed(found.proposal)
    return Application(input_id, "reword" if deed in {None, "remove"} else deed, text)


def _carried_over(entry: Entry) -> str:
    """The wording proposed with what was written since in it; empty if it proposes none."""
    after = entry.input.proposal.after
    if entry.merged is None:
        return "" if after == entry.before else after
    if entry.merged.conflicts:
        raise WordsCollide
    return entry.merged.text


def _check_seen(desk: Desk, application: Application, seen: str | None) -> None:
    """What is new is made from no wording; what is not placed is refused by the plan."""
    one = desk.snapshot.get(application.input)
    item = str(one.attrs.get("item", "")) if one else ""
    if item and application.deed != "add":
        check_seen(desk, item, seen)
