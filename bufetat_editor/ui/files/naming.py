"""What a model's file may be called on every machine it may come to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_BAD = '<>:"/\\|?*'
_LONGEST = 80
_OF_WINDOWS = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)
"""Devices, with any ending (learn.microsoft.com/windows/win32/fileio/naming-a-file)."""


def name_remark(name: str) -> str:
    """Return what is wrong with a name for a new model; empty if nothing is."""
    translate = QCoreApplication.translate
    if not name:
        return translate("NewModelDialog", "Write a name.")
    if len(name) > _LONGEST:
        return translate(
            "NewModelDialog", "The name is too long. It can have {longest} letters."
        ).format(longest=_LONGEST)
    if set(name) & set(_BAD):
        words = translate("NewModelDialog", "A name cannot have any of these signs: {signs}")
        return words.format(signs=" ".join(_BAD))
    if not name.isprintable():
        return translate("NewModelDialog", "A name must stand on one line, without tabs.")
    if name.startswith(".") or name.endswith("."):
        return translate("NewModelDialog", "A name can neither begin nor end with a full stop.")
    if name.partition(".")[0].rstrip().lower() in _OF_WINDOWS:
        return translate(
            "NewModelDialog", "Windows keeps the name «{name}» for itself. Choose another."
        ).format(name=name)
    return ""
