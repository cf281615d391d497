"""How words are compared and where they are looked for, as boxes to check."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from bufetat_editor.domain.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Asked:
    """What the page asks for; see `usecases.finding.Query`.

    Attributes:
        replacement: what shall stand in place of the words; none while they are only sought.
    """

    words: str
    whole_words: bool
    same_case: bool
    old_versions: bool
    inputs: bool
    replacement: str | None


class FindOptions(QObject):
    """The boxes; what once stood, and what was sent, is found but not replaced."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.whole_words = QCheckBox(self.tr("Whole words"))
        self.same_case = QCheckBox(self.tr("Capital and small letters differ"))
        self.old_versions = QCheckBox(self.tr("Earlier versions too"))
        self.inputs = QCheckBox(self.tr("Regional inputs too"))
        self.boxes = (self.whole_words, self.same_case, self.old_versions, self.inputs)
        self._has_inputs = False
        self._is_replacing = False
        for box in self.boxes:
            box.toggled.connect(self.changed)

    def take_in(self, snapshot: Snapshot) -> None:
        """Offer what there is to look through."""
        roots = snapshot.children(None, "rounds")
        self._has_inputs = any(snapshot.children(root.id) for root in roots)
        told = "" if self._has_inputs else self.tr("There are no regional inputs yet.")
        self.inputs.setToolTip(told)
        self._enable()

    def serve(self, *, replacing: bool) -> None:
        """Offer what suits finding, or replacing."""
        self._is_replacing = replacing
        self._enable()

    def asked(self, words: str, replacement: str | None) -> Asked:
        """Return what is asked for now."""
        return Asked(
            words,
            whole_words=self.whole_words.isChecked(),
            same_case=self.same_case.isChecked(),
            old_versions=self.old_versions.isEnabled() and self.old_versions.isChecked(),
            inputs=self.inputs.isEnabled() and self.inputs.isChecked(),
            replacement=replacement,
        )

    def _enable(self) -> None:
        self.old_versions.setEnabled(not self._is_replacing)
        self.inputs.setEnabled(self._has_inputs and not self._is_replacing)
