"""What an export will hold, in plain words, before it is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Shown:
    """What is chosen to be exported, by its names.

    Attributes:
        since: the moment that changes are shown from; empty if none is chosen.
        before: the edition before; empty if there is none.
        approved: the edition that is exported, if a meeting has approved it; else empty.
        memo: whether the memo goes along.
    """

    since: str
    before: str
    approved: str
    memo: bool


def told_export(format: str, shown: Shown) -> str:  # noqa: A002 - the field's word
    """Return what will be written.

    Args:
        format: one of those that can be exported, or all of them.
    """
    told = {
        "word": _told_document,
        "changes": _told_sheet,
        "excel": _told_workbook,
        "html": _told_page,
        "pdf": _told_print,
        "archive": _told_archive,
        "all": _told_all,
    }
    return told[format](shown)


def _told_document(shown: Shown) -> str:
    what = (
        QCoreApplication.translate("ExportWords", "The memo with the model")
        if shown.memo
        else QCoreApplication.translate("ExportWords", "The model alone")
    )
    if not shown.since:
        return _with_changes(what, shown)
    words = QCoreApplication.translate(
        "ExportWords", "{what}, with tracked changes since «{since}»."
    )
    return words.format(what=what, since=shown.since)


def _told_sheet(shown: Shown) -> str:
    since = shown.since or shown.before
    if not since:
        return QCoreApplication.translate(
            "ExportWords", "There is no earlier edition to show changes from."
        )
    words = QCoreApplication.translate(
        "ExportWords", "Change sheet: what has changed {where} since «{since}»."
    )
    return words.format(where=_where(shown), since=since)


def _told_workbook(shown: Shown) -> str:
    since = shown.since or shown.before
    if not since:
        return QCoreApplication.translate("ExportWords", "The matrix and the registers.")
    words = QCoreApplication.translate(
        "ExportWords", "The matrix and the registers, with the changes {where} since «{since}»."
    )
    return words.format(where=_where(shown), since=since)


def _told_page(shown: Shown) -> str:
    what = QCoreApplication.translate("ExportWords", "The model alone as a web page in one file")
    return _with_changes(what, shown)


def _told_print(shown: Shown) -> str:
    what = (
        QCoreApplication.translate("ExportWords", "The memo with the model on A4 sheets")
        if shown.memo
        else QCoreApplication.translate("ExportWords", "The model alone as a booklet (A5)")
    )
    return _with_changes(what, shown)


def _told_archive(shown: Shown) -> str:
    if not shown.approved:
        return QCoreApplication.translate(
            "ExportWords",
            "Only an edition that the directors' meeting has approved is archived. Choose one of"
            " them, or approve the draft first.",
        )
    words = QCoreApplication.translate(
        "ExportWords",
        "One zip file with all that is to be archived of «{edition}»: Word, Excel, web page and"
        " PDF, the data of the model, and the inputs behind it.",
    )
    return words.format(edition=shown.approved)


def _told_all(shown: Shown) -> str:
    what = (
        QCoreApplication.translate(
            "ExportWords",
            "The memo with the model in Word and PDF, the model alone as a booklet and a web page",
        )
        if shown.memo
        else QCoreApplication.translate(
            "ExportWords", "The model alone in Word, as a booklet and as a web page"
        )
    )
    return " ".join(
        (_with_changes(what, shown), _told_others(shown), _told_whether_archived(shown))
    )


def _told_others(shown: Shown) -> str:
    """Whether there is anything to hand out a sheet of is known only when it is made."""
    since = shown.since or shown.before
    if not since:
        return QCoreApplication.translate(
            "ExportWords", "Workbook with the matrix and the registers."
        )
    words = QCoreApplication.translate(
        "ExportWords",
        "Workbook with the changes since «{since}», and a change sheet if there are any.",
    )
    return words.format(since=since)


def _told_whether_archived(shown: Shown) -> str:
    if not shown.approved:
        return QCoreApplication.translate(
            "ExportWords", "No archive package, for this is not approved."
        )
    words = QCoreApplication.translate("ExportWords", "Archive package of «{edition}».")
    return words.format(edition=shown.approved)


def _with_changes(what: str, shown: Shown) -> str:
    words = (
        QCoreApplication.translate("ExportWords", "{what}, with the changes since «{since}» shown.")
        if shown.since
        else QCoreApplication.translate("ExportWords", "{what}, without changes shown.")
    )
    return words.format(what=what, since=shown.since)


def _where(shown: Shown) -> str:
    if shown.memo:
        return QCoreApplication.translate("ExportWords", "in the memo and the model")
    return QCoreApplication.translate("ExportWords", "in the model")
