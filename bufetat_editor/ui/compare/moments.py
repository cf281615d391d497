"""The two ends of a comparison, and the buttons by which they are chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.menu_button import MenuButton
from bufetat_editor.ui.phrases import shortened

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Edition
    from bufetat_editor.usecases.desk import Moment

_LONGEST = 30


@dataclass(frozen=True, slots=True)
class Ends:
    """What is compared with what; no moment is now."""

    earlier: Moment | None
    later: Moment | None = None

    @property
    def swapped(self) -> Ends:
        """The same in the other direction."""
        return Ends(self.later, self.earlier)


def moment_name(moment: Moment | None, names: Mapping[int, str]) -> str:
    """Return what a moment is called: the draft, an edition by its name, a change by its number.

    Args:
        names: what changes are called that were found in another way, as by an exported file.
    """
    if moment is None:
        return QCoreApplication.translate("CompareMoments", "Draft now")
    if isinstance(moment, str):
        return moment
    words = QCoreApplication.translate("CompareMoments", "Change {number}")
    return names.get(moment) or words.format(number=moment)


class MomentButton(MenuButton):
    """Shows one end of the comparison, and lists what it could be."""

    chosen = Signal(object)  # Moment, or none for now
    time_wished = Signal()
    file_wished = Signal()

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(name, label, parent)
        self._listed: tuple[Edition, ...] | None = None

    def show_moment(self, moment: Moment | None, names: Mapping[int, str]) -> None:
        """Say which moment it is."""
        name = moment_name(moment, names)
        self.show_chosen(shortened(name, _LONGEST))
        self.setToolTip(name if len(name) > _LONGEST else "")

    def list_editions(self, editions: tuple[Edition, ...]) -> None:
        """List now and the editions, the newest first, and the ways to any other moment."""
        if editions == self._listed:
            return
        self._listed = editions
        self.list.clear()
        self._add(moment_name(None, {}), None)
        self.list.addSeparator()
        for edition in reversed(editions):
            words = self.tr("approved") if edition.status == "approved" else self.tr("circulated")
            self._add(f"{edition.name} ({words})", edition.name)
        self.list.addSeparator()
        self.list.addAction(self.tr("Date and time …")).triggered.connect(self.time_wished)
        self.list.addAction(self.tr("Exported file …")).triggered.connect(self.file_wished)

    def _add(self, words: str, moment: Moment | None) -> None:
        entry = self.list.addAction(words.replace("&", "&&"))
        entry.triggered.connect(lambda: self.chosen.emit(moment))
