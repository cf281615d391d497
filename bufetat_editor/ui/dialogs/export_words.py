"""What an export will hold, in plain words, before it is made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Edition
    from bufetat_editor.ui.standing import Standing


def exported_edition(standing: Standing, name: str) -> Edition | None:
    """Return the edition that is exported: the one of that name; for the draft, what it still is.

    Args:
        name: empty for the draft.
    """
    from bufetat_editor.history.fingerprint import approved_as_it_stands

    if name:
        return next((one for one in standing.editions if one.name == name), None)
    return approved_as_it_stands(standing.editions, standing.snapshot)


def editions_before(editions: Sequence[Edition], edition: Edition | None) -> tuple[Edition, ...]:
    """Return the editions that changes can be shown from; all of them for a draft of its own."""
    return tuple(one for one in editions if edition is None or one.cs < edition.cs)


def told_export(format: str, since: str, before: str, *, memo: bool) -> str:  # noqa: A002
    """Return what will be written.

    Args:
        format: one of those that can be exported.
        since: what the moment is called that changes are shown from; empty if none is chosen.
        before: name of the edition before; empty if there is none.
        memo: whether the memo goes along.
    """
    match format:
        case "word":
            return _told_document(since, memo=memo)
        case "changes":
            return _told_sheet(since or before, memo=memo)
        case "excel":
            return _told_workbook(since or before)
        case _:
            return f"{_told_document(since, memo=memo)} {_told_others(since or before)}"


def _told_document(since: str, *, memo: bool) -> str:
    if since:
        words = (
            QCoreApplication.translate(
                "ExportWords", "The memo with the model, with tracked changes since «{since}»."
            )
            if memo
            else QCoreApplication.translate(
                "ExportWords", "The model alone, with tracked changes since «{since}»."
            )
        )
        return words.format(since=since)
    if memo:
        return QCoreApplication.translate(
            "ExportWords", "The memo with the model, without changes shown."
        )
    return QCoreApplication.translate("ExportWords", "The model alone, without changes shown.")


def _told_sheet(since: str, *, memo: bool) -> str:
    if not since:
        return QCoreApplication.translate(
            "ExportWords", "There is no earlier edition to show changes from."
        )
    words = (
        QCoreApplication.translate(
            "ExportWords",
            "Change sheet: what has changed in the memo and the model since «{since}».",
        )
        if memo
        else QCoreApplication.translate(
            "ExportWords", "Change sheet: what has changed in the model since «{since}»."
        )
    )
    return words.format(since=since)


def _told_workbook(since: str) -> str:
    if not since:
        return QCoreApplication.translate("ExportWords", "The matrix and the registers.")
    words = QCoreApplication.translate(
        "ExportWords", "The matrix and the registers, with the changes since «{since}»."
    )
    return words.format(since=since)


def _told_others(since: str) -> str:
    if not since:
        return QCoreApplication.translate(
            "ExportWords", "Workbook with the matrix and the registers."
        )
    words = QCoreApplication.translate(
        "ExportWords", "Change sheet and workbook with the changes since «{since}»."
    )
    return words.format(since=since)
