"""Weighing inputs: what comes of them and why, with what it does to the model, in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bufetat_editor.domain.assessments import Application
from bufetat_editor.domain.rounds import input_in
from bufetat_editor.errors import UserError
from bufetat_editor.history import weighing as plans
from bufetat_editor.history.placing import living_input
from bufetat_editor.history.weighing import Weighing, usual_deed
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.editing import check_seen
from bufetat_editor.usecases.endings import endings
from bufetat_editor.usecases.inputs import entries_of

Known = Mapping[str, int]
"""The changeset of the assessment that was seen, by the input; 0 where there was none."""


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


class WeighedSince(UserError):
    """Someone else has weighed the input while one wrote."""

    sentence = (
        "Noen andre har vurdert innspillet i mellomtiden, så ingenting ble lagret. Det du skrev, "
        "står her ennå. Les vurderingen deres, og lagre på nytt hvis din skal gjelde."
    )


def weigh(
    desk: Desk,
    weighings: Sequence[Weighing],
    application: Application | None = None,
    *,
    seen: str | None = None,
    known: Known | None = None,
    reason: str = "",
) -> Outcome:
    """Write what comes of inputs, and do to the model what one of them asks for.

    One changeset holds both, so that one undo takes both back (docs/decisions/0016). What is done
    to the model holds for the model that it was planned from, and for no other.

    Args:
        seen: the wording of the item that the final one was made from, where it may have been read
            a while ago.
        known: how the inputs were weighed, where that may have been read a while ago.
        reason: of the change, where there is one beside those that are sent.

    Raises:
        WeighedSince: an input is weighed otherwise by now; nothing was written.
        Overtaken: the item reads otherwise by now; nothing was written.
        ReasonMissing: an outcome asks for a reason.
        UserError: it cannot be; see `history.weighing.weigh`.
    """
    _check_known(desk, known)
    if application:
        _check_seen(desk, application, seen)
    made = _made(desk, application) if application else {}
    states = plans.weigh(desk.snapshot, desk.draw, weighings, application, made)
    return desk.commit("edit", states, reason=reason, alone=application is not None)


def retract(
    desk: Desk, inputs: Sequence[str], *, known: Known | None = None, reason: str = ""
) -> Outcome:
    """Take the assessments of inputs back; what they did to the model stays.

    Args:
        known: how the inputs were weighed, where that may have been read a while ago.

    Raises:
        WeighedSince: an input is weighed otherwise by now; nothing was written.
        UserError: it cannot be; see `history.weighing.retract`.
    """
    _check_known(desk, known)
    return desk.commit("edit", plans.retract(desk.snapshot, inputs), reason=reason)


def own_application(desk: Desk, input_id: str) -> Application:
    """Return what an input itself asks to be done, carried over to how the model reads now.

    Raises:
        NotAnInput: there is no such input.
        NothingToUse: it asks for nothing.
        WordsCollide: a person must choose the words.
    """
    one = living_input(desk.snapshot, input_id)
    deed = usual_deed(input_in(desk.snapshot, one.id).proposal)
    if deed is None:
        raise NothingToUse
    (entry,) = entries_of(desk, {one.id})
    wording = entry.carried_over
    if wording is None:
        raise WordsCollide
    return Application(one.id, deed, wording)


def worded_application(desk: Desk, input_id: str, text: str) -> Application:
    """Return what an input asks to be done, in a wording that a person wrote.

    Where it asks for no wording, as a comment or to have an item removed, the item gets it.

    Raises:
        NotAnInput: there is no such input.
    """
    one = living_input(desk.snapshot, input_id)
    deed = usual_deed(input_in(desk.snapshot, one.id).proposal)
    return Application(one.id, "reword" if deed in {None, "remove"} else deed, text)


def _check_known(desk: Desk, known: Known | None) -> None:
    """Take in what others have written, and see to it that nobody's assessment goes unseen."""
    if known is None:
        return
    desk.refresh()
    for input_id, seen in known.items():
        written = [one.cs for one in desk.snapshot.children(input_id, "assessment")]
        if written != ([seen] if seen else []):
            raise WeighedSince(item=input_id)


def _check_seen(desk: Desk, application: Application, seen: str | None) -> None:
    """What is new is made from no wording; what is not placed is refused by the plan."""
    one = desk.snapshot.get(application.input)
    item = str(one.attrs.get("item", "")) if one else ""
    if item and application.deed != "add":
        check_seen(desk, item, seen)


def _made(desk: Desk, application: Application) -> dict[str, str]:
    """What inputs of the same file have made or moved, by the input."""
    one = living_input(desk.snapshot, application.input)
    others = desk.snapshot.children(one.parent, "input")
    ended = endings(desk, [input_in(desk.snapshot, other.id) for other in others])
    return {
        input_id: ending.applied.item
        for input_id, ending in ended.items()
        if ending.applied and ending.applied.deed in {"add", "move"}
    }
