"""Phrases that several views use: names of steps and new items, dates as Norwegians write them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication


def undo_name(kind: str | None) -> str:
    """Return the name of undoing a step of that kind, or of undoing when there is none."""
    names = {
        "edit": QCoreApplication.translate("Steps", "Undo edit"),
        "add": QCoreApplication.translate("Steps", "Undo addition"),
        "move": QCoreApplication.translate("Steps", "Undo move"),
        "remove": QCoreApplication.translate("Steps", "Undo removal"),
        "restore": QCoreApplication.translate("Steps", "Undo restoring"),
    }
    return names.get(kind or "", QCoreApplication.translate("Steps", "Undo"))


def redo_name(kind: str | None) -> str:
    """Return the name of redoing a step of that kind, or of redoing when there is none."""
    names = {
        "edit": QCoreApplication.translate("Steps", "Redo edit"),
        "add": QCoreApplication.translate("Steps", "Redo addition"),
        "move": QCoreApplication.translate("Steps", "Redo move"),
        "remove": QCoreApplication.translate("Steps", "Redo removal"),
        "restore": QCoreApplication.translate("Steps", "Redo restoring"),
    }
    return names.get(kind or "", QCoreApplication.translate("Steps", "Redo"))


def deed_name(kind: str | None) -> str:
    """Return what a changeset of that kind did to an item."""
    names = {
        "seed": QCoreApplication.translate("Deeds", "Created with the model"),
        "edit": QCoreApplication.translate("Deeds", "Changed"),
        "add": QCoreApplication.translate("Deeds", "Added"),
        "move": QCoreApplication.translate("Deeds", "Moved"),
        "remove": QCoreApplication.translate("Deeds", "Removed"),
        "restore": QCoreApplication.translate("Deeds", "Restored"),
        "undo": QCoreApplication.translate("Deeds", "Undone"),
        "redo": QCoreApplication.translate("Deeds", "Redone"),
        "circulate": QCoreApplication.translate("Deeds", "Circulated"),
        "approve": QCoreApplication.translate("Deeds", "Approved"),
    }
    return names.get(kind or "", QCoreApplication.translate("Deeds", "Changed"))


def new_name(kind: str | None) -> str:
    """Return the name of making an item of that kind."""
    names = {
        "principle": QCoreApplication.translate("NewItems", "New principle"),
        "principle_group": QCoreApplication.translate("NewItems", "New principle group"),
        "principle_section": QCoreApplication.translate("NewItems", "New principle section"),
        "overarching_principle": QCoreApplication.translate(
            "NewItems", "New overarching principle"
        ),
        "overarching_section": QCoreApplication.translate("NewItems", "New overarching section"),
        "chapter": QCoreApplication.translate("NewItems", "New chapter"),
        "paragraph": QCoreApplication.translate("NewItems", "New paragraph"),
        "bullet": QCoreApplication.translate("NewItems", "New bullet"),
        "quality_dimension": QCoreApplication.translate("NewItems", "New quality dimension"),
        "service_category": QCoreApplication.translate("NewItems", "New category"),
        "target_category": QCoreApplication.translate("NewItems", "New target category"),
        "target_group": QCoreApplication.translate("NewItems", "New target group"),
        "task": QCoreApplication.translate("NewItems", "New task"),
        "subtask": QCoreApplication.translate("NewItems", "New sub-entry"),
        "matrix_row": QCoreApplication.translate("NewItems", "New row"),
        "matrix_column": QCoreApplication.translate("NewItems", "New column"),
        "memo": QCoreApplication.translate("NewItems", "New memo"),
        "memo_field": QCoreApplication.translate("NewItems", "New memo field"),
        "footnote": QCoreApplication.translate("NewItems", "New footnote"),
        "footnote_part": QCoreApplication.translate("NewItems", "New footnote part"),
        "footnote_paragraph": QCoreApplication.translate("NewItems", "New footnote paragraph"),
        "service_function": QCoreApplication.translate("NewItems", "New function"),
    }
    return names.get(kind or "", QCoreApplication.translate("NewItems", "New item"))


def local_time(at: str) -> datetime:
    """Return the moment of a changeset where the reader is."""
    return datetime.strptime(at, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()


def day(moment: date) -> str:
    """Return a day as 1.12.2011."""
    return f"{moment.day}.{moment.month}.{moment.year}"


def written_day(day_as_kept: str) -> str:
    """Return a day that is kept as 2011-12-01 the way it is read."""
    return day(date.fromisoformat(day_as_kept))


def when(at: str, today: date) -> str:
    """Return day and time of a changeset; what is dated by the day has no time."""
    moment = local_time(at)
    if at.endswith("T00:00:00Z"):
        return day(moment.date())
    time = f"{moment:%H:%M}"
    if moment.date() == today:
        return QCoreApplication.translate("Times", "today {time}").format(time=time)
    return f"{day(moment.date())} {time}"
