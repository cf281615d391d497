"""What outcomes and deeds are called in the form, before and after: every word of them is here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from bufetat_editor.domain.assessments import Deed, InputOutcome
    from bufetat_editor.history.register import Applied


def outcome_word(outcome: InputOutcome) -> str:
    """Return what an outcome is called among the others."""
    return {
        "followed": QCoreApplication.translate("Weighing", "Followed"),
        "partly_followed": QCoreApplication.translate("Weighing", "Partly"),
        "not_followed": QCoreApplication.translate("Weighing", "Not followed"),
        "noted": QCoreApplication.translate("Weighing", "For information"),
        "postponed": QCoreApplication.translate("Weighing", "Postponed"),
    }[outcome]


def deed_name(deed: Deed | None) -> str:
    """Return what saving an assessment is called that does that to the model."""
    if deed is None:
        return QCoreApplication.translate("Weighing", "Save the assessment")
    return {
        "reword": QCoreApplication.translate("Weighing", "Use the wording"),
        "add": QCoreApplication.translate("Weighing", "Add the item"),
        "remove": QCoreApplication.translate("Weighing", "Remove the item"),
        "move": QCoreApplication.translate("Weighing", "Move the item"),
    }[deed]


def deed_told(deed: Deed, where: str) -> str:
    """Return what will be done to the model besides the words; empty if nothing.

    Args:
        where: the place that the item is to have, as «to stand after 2.1».
    """
    told: dict[Deed, str] = {
        "add": QCoreApplication.translate("Weighing", "The item is added and is {where}."),
        "move": QCoreApplication.translate("Weighing", "The item is moved and is {where}."),
        "remove": QCoreApplication.translate(
            "Weighing", "The item is removed from the model. It can be undone."
        ),
    }
    return told.get(deed, "").format(where=where)


def deed_done(deed: Deed) -> str:
    """Return what has just been done to the model by saving an assessment."""
    return {
        "reword": QCoreApplication.translate("Weighing", "The wording is used."),
        "add": QCoreApplication.translate("Weighing", "The item is added."),
        "remove": QCoreApplication.translate("Weighing", "The item is removed."),
        "move": QCoreApplication.translate("Weighing", "The item is moved."),
    }[deed]


def deed_stays(deed: Deed) -> str:
    """Return that what was done to the model is not taken back by another outcome."""
    return {
        "reword": QCoreApplication.translate(
            "Weighing",
            "The wording in the model stays. Undo the assessment, or change the item yourself.",
        ),
        "add": QCoreApplication.translate(
            "Weighing",
            "The item that was added stays. Undo the assessment, or remove the item yourself.",
        ),
        "remove": QCoreApplication.translate(
            "Weighing",
            "The item stays removed. Undo the assessment, or bring the item back yourself.",
        ),
        "move": QCoreApplication.translate(
            "Weighing",
            "The item stays where it was moved. Undo the assessment, or move the item yourself.",
        ),
    }[deed]


def applied_told(applied: Applied) -> str:
    """Return what became of the model, and whether it is so to this day."""
    done = {
        "reword": QCoreApplication.translate("Weighing", "The wording was used: «{wording}»."),
        "add": QCoreApplication.translate("Weighing", "The item was added: «{wording}»."),
        "remove": QCoreApplication.translate("Weighing", "The item was removed."),
        "move": QCoreApplication.translate("Weighing", "The item was moved."),
    }[applied.deed].format(wording=applied.wording)
    if applied.stands:
        return done
    since = QCoreApplication.translate("Weighing", "{done} It has been changed since.")
    return since.format(done=done)


def together_name(senders: Sequence[str], every: int) -> str:
    """Return what it is called to weigh inputs alike; empty for one alone.

    Args:
        senders: whose they are, an input each.
        every: how many inputs of the item are still to be weighed.
    """
    count = len(senders)
    if count == 1:
        return ""
    if count < every:
        alike = QCoreApplication.translate("Weighing", "Weigh alike: {names}")
        return alike.format(names=", ".join(dict.fromkeys(senders)))
    names = {
        2: QCoreApplication.translate("Weighing", "Weigh both together"),
        3: QCoreApplication.translate("Weighing", "Weigh all three together"),
    }
    more = QCoreApplication.translate("Weighing", "Weigh all {count} together")
    return names.get(count, more.format(count=count))


def together_told(senders: Sequence[str]) -> str:
    """Return whose inputs get the same outcome and reason."""
    words = QCoreApplication.translate("Weighing", "The same outcome and reason for {names}")
    return words.format(names=", ".join(dict.fromkeys(senders)))


def before_name(round_name: str, sender: str) -> str:
    """Return what it is called to answer as in an earlier round.

    Args:
        sender: to whom it was said; empty for the same who is to be answered now.
    """
    if sender:
        words = QCoreApplication.translate("Weighing", "Answer as to {sender} in {round}")
        return words.format(sender=sender, round=round_name)
    return QCoreApplication.translate("Weighing", "Answer as in {round}").format(round=round_name)
