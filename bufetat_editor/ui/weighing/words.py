"""What it is called to save an assessment, by what it does to the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from bufetat_editor.history.weighing import Deed


def deed_name(deed: Deed | None) -> str:
    """Return what saving an assessment is called that does that to the model."""
    if deed is None:
        return QCoreApplication.translate("Assessing", "Save the assessment")
    return {
        "reword": QCoreApplication.translate("Assessing", "Use the wording"),
        "add": QCoreApplication.translate("Assessing", "Add the item"),
        "remove": QCoreApplication.translate("Assessing", "Remove the item"),
        "move": QCoreApplication.translate("Assessing", "Move the item"),
    }[deed]


def applied_name(deed: Deed) -> str:
    """Return what was done to the model by saving an assessment."""
    return {
        "reword": QCoreApplication.translate("Assessing", "The wording is used."),
        "add": QCoreApplication.translate("Assessing", "The item is added."),
        "remove": QCoreApplication.translate("Assessing", "The item is removed."),
        "move": QCoreApplication.translate("Assessing", "The item is moved."),
    }[deed]


def together_name(count: int) -> str:
    """Return what it is called to weigh so many inputs alike; empty for one."""
    names = {
        2: QCoreApplication.translate("Assessing", "Weigh both together"),
        3: QCoreApplication.translate("Assessing", "Weigh all three together"),
        4: QCoreApplication.translate("Assessing", "Weigh all four together"),
    }
    all_of_them = QCoreApplication.translate("Assessing", "Weigh all {count} together")
    return names.get(count, all_of_them.format(count=count)) if count > 1 else ""
