"""The values of fields that are chosen from a list, by the names that people know them by."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def choice_name(value: str) -> str:
    """Return what a value is called; an unknown one is shown as it is."""
    names = {
        "to": QCoreApplication.translate("Choices", "To"),
        "date": QCoreApplication.translate("Choices", "Date"),
        "copy_to": QCoreApplication.translate("Choices", "Copy to"),
        "case_number": QCoreApplication.translate("Choices", "Case number"),
        "from": QCoreApplication.translate("Choices", "From"),
        "case_officer": QCoreApplication.translate("Choices", "Case officer"),
        "attachment": QCoreApplication.translate("Choices", "Attachment"),
        "allocation_letter": QCoreApplication.translate("Choices", "Allocation letter"),
        "circular": QCoreApplication.translate("Choices", "Circular"),
        "nb": QCoreApplication.translate("Choices", "Bokmål"),
        "nn": QCoreApplication.translate("Choices", "Nynorsk"),
    }
    return names.get(value, value)
