"""A moment in the window: what it is called, and the button by which it is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.menu_button import MenuButton
from bufetat_editor.ui.phrases import shortened

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Edition
    from bufetat_editor.usecases.desk import Moment

_LONGEST = 30


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
    """Return what a moment is that was found by an exported file.

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


def edition_with_status(edition: Edition) -> str:
    """Return what an edition is called, and whether a meeting has approved it."""
    words = (
        QCoreApplication.translate("MomentButton", "approved")
        if edition.status == "approved"
        else QCoreApplication.translate("MomentButton", "circulated")
    )
    return f"{edition.name} ({words})"


class MomentButton(MenuButton):
    """Shows a moment, and lists what else it could be.

    Args:
        longest: of how many letters names are shown to their end.
    """

    chosen = Signal(object)  # Moment, or none
    time_wished = Signal()
    file_wished = Signal()

    def __init__(
        self, name: str, label: str, parent: QWidget | None = None, longest: int = _LONGEST
    ) -> None:
        super().__init__(name, label, parent)
        self._longest = longest
        self._none = moment_name(None, {})
        self._editions: tuple[Edition, ...] | None = None

    def name_none(self, words: str) -> None:
        """Say what it means that no moment is chosen, if it does not mean now."""
        self._none = words
        self._list_all()

    def show_moment(self, moment: Moment | None, names: Mapping[int, str], file: str = "") -> None:
        """Say which moment it is.

        Args:
            names: as for `moment_name`.
            file: name of the file by which it was found.
        """
        name = self._none if moment is None else moment_name(moment, names)
        self.show_chosen(shortened(name, self._longest))
        self.setToolTip(file or (name if len(name) > self._longest else ""))

    def list_editions(self, editions: tuple[Edition, ...]) -> None:
        """List none and the editions, the newest first, and the ways to any other moment."""
        if editions != self._editions:
            self._editions = editions
            self._list_all()

    def _list_all(self) -> None:
        self.list.clear()
        self._add(self._none, None)
        self.list.addSeparator()
        for edition in reversed(self._editions or ()):
            self._add(edition_with_status(edition), edition.name)
        self.list.addSeparator()
        self.list.addAction(self.tr("Date and time …")).triggered.connect(self.time_wished)
        self.list.addAction(self.tr("Exported file …")).triggered.connect(self.file_wished)

    def _add(self, words: str, moment: Moment | None) -> None:
        entry = self.list.addAction(words.replace("&", "&&"))
        entry.triggered.connect(lambda: self.chosen.emit(moment))
