"""What is told of what others did while one wrote, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.ui.input_words import outcome_name
from bufetat_editor.ui.weighing.draft import DraftAssessment, as_weighed, carried_on

if TYPE_CHECKING:
    from bufetat_editor.ui.inputs.rows import InputRow


def meanwhile_told(row: InputRow, draft: DraftAssessment) -> str:
    """Return what has happened since one began to write; empty if nothing has.

    Args:
        draft: as it was kept.
    """
    if row.is_withdrawn:
        return QCoreApplication.translate(
            "Assessing",
            "The receipt was withdrawn while you wrote, so this cannot be saved. Copy what you "
            "need, and throw it away.",
        )
    return " ".join(filter(None, (_weighed(row, draft), _changed(row, draft))))


def _weighed(row: InputRow, draft: DraftAssessment) -> str:
    if draft.known == as_weighed(row.assessment, row.wording).known:
        return ""
    if row.assessment is None:
        return QCoreApplication.translate(
            "Assessing",
            "The assessment has been taken back while you wrote. Save if yours is to hold.",
        )
    words = QCoreApplication.translate(
        "Assessing",
        "{who} weighed this while you wrote: {outcome}. Save if yours is to hold instead, "
        "or throw yours away.",
    )
    weighed = row.ending.weighed[0].by if row.ending and row.ending.weighed else ""
    someone = weighed or QCoreApplication.translate("Assessing", "Someone else")
    name, reason = outcome_name(row.assessment.outcome), row.assessment.reason
    return words.format(who=someone, outcome=f"{name} – «{reason}»" if reason else name)


def _changed(row: InputRow, draft: DraftAssessment) -> str:
    """What became of the item that a final wording was written for."""
    if draft.wording is None or draft.seen == row.wording:
        return ""
    if row.wording is None:
        return QCoreApplication.translate(
            "Assessing",
            "The item was removed while you wrote. Restore it, or save the assessment alone.",
        )
    if carried_on(draft, row.wording)[1]:
        return QCoreApplication.translate(
            "Assessing", "The item was changed while you wrote. Your wording now has both."
        )
    words = QCoreApplication.translate(
        "Assessing",
        "The item was changed in the same words while you wrote, and reads «{now}». "
        "Your wording stands as you wrote it. Read it over, and save.",
    )
    return words.format(now=row.wording)
