"""The two ends of a comparison, and the buttons by which they are chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    """What is compared with what; no moment is now.

    Attributes:
        earlier_file: name of the exported file by which the moment was found; empty without one.
        later_file: the same of the other moment.
    """

    earlier: Moment | None
    later: Moment | None = None
    earlier_file: str = field(default="", compare=False)
    later_file: str = field(default="", compare=False)

    @property
    def swapped(self) -> Ends:
        """The same in the other direction."""
        return Ends(self.later, self.earlier, self.later_file, self.earlier_file)

    @property
    def files(self) -> tuple[tuple[str, int], ...]:
        """The files by which moments were found, each with its change."""
        ends = ((self.earlier_file, self.earlier), (self.later_file, self.later))
        return tuple((file, moment) for file, moment in ends if file and isinstance(moment, int))


def moment_name(moment: Moment | None, names: Mapping[int, str]) -> str:
    """Return what a moment is called: the draft, an edition by its name, a change by its number.

    Args:
        names: the editions that changes are the content of.
    """
    if moment is None:
        return QCoreApplication.translate("CompareMoments", "Draft now")
    if isinstance(moment, str):
        return moment
    words = QCoreApplication.translate("CompareMoments", "Change {number}")
    return names.get(moment) or words.format(number=moment)


def told_of_file(file: str, changeset: int, names: Mapping[int, str]) -> str:
    """Return what is compared if one end is an exported file.

    Args:
        names: as for `moment_name`.
    """
    if edition := names.get(changeset):
        words = QCoreApplication.translate(
            "CompareMoments",
            "«{file}» was exported from change {number} ({edition}). The model is compared as it"
            " stood then, not what has been corrected in the file since.",
        )
        return words.format(file=file, number=changeset, edition=edition)
    words = QCoreApplication.translate(
        "CompareMoments",
        "«{file}» was exported from change {number}. The model is compared as it stood then, not"
        " what has been corrected in the file since.",
    )
    return words.format(file=file, number=changeset)


class MomentButton(MenuButton):
    """Shows one end of the comparison, and lists what it could be."""

    chosen = Signal(object)  # Moment, or none for now
    time_wished = Signal()
    file_wished = Signal()

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(name, label, parent)
        self._listed: tuple[Edition, ...] | None = None

    def show_moment(self, moment: Moment | None, names: Mapping[int, str], file: str = "") -> None:
        """Say which moment it is.

        Args:
            names: as for `moment_name`.
            file: name of the file by which it was found.
        """
        name = moment_name(moment, names)
        self.show_chosen(shortened(name, _LONGEST))
        self.setToolTip(file or (name if len(name) > _LONGEST else ""))

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
