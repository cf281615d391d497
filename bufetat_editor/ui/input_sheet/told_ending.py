"""What is told of where an input ended: what came of it, who decided it, what was written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.ui.history_text import escaped
from bufetat_editor.ui.input_words import decided_told, outcome_name
from bufetat_editor.ui.phrases import shortened, when
from bufetat_editor.ui.weighing.words import applied_told

if TYPE_CHECKING:
    from bufetat_editor.history.register import Applied, Ending, Weighed
    from bufetat_editor.ui.input_sheet.setting import Setting

_A_REASON = 200
"""Letters that are enough to know a reason by; all of it stands in the form."""


def ending_told(ending: Ending | None, setting: Setting, today: date) -> Iterator[str]:
    """Tell where an input ended, and all that was written of it, newest first."""
    if ending is None:
        return
    yield setting.heading(_heading())
    if ending.applied:
        yield setting.text(escaped(applied_told(ending.applied)))
    elif ending.met and ending.met_stands:
        words = QCoreApplication.translate("Inputs", "The model is already as the input proposes.")
        yield setting.text(escaped(words))
    if ending.decided:
        yield setting.text(escaped(decided_told(ending.decided)))
    for one in ending.weighed:
        yield setting.small(f"{when(one.at, today)} · {one.by} · {_written(one)}")


def left_told(left: Applied, setting: Setting) -> Iterator[str]:
    """Tell what stays of an input whose assessment was taken back."""
    yield setting.heading(_heading())
    yield setting.text(escaped(applied_told(left)))
    words = QCoreApplication.translate("Inputs", "The assessment is taken back; the model stays.")
    yield setting.small(escaped(words))


def _heading() -> str:
    return QCoreApplication.translate("Inputs", "Where it ended")


def _written(one: Weighed) -> str:
    if one.assessment is None:
        return QCoreApplication.translate("Inputs", "taken back")
    name = outcome_name(one.assessment.outcome)
    reason = shortened(one.assessment.reason, _A_REASON)
    return f"{name}: «{reason}»" if reason else name
