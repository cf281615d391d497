"""Where the user's files lie: each path to be copied, and a button that opens its folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from bufetat_editor.ui.phrases import breakable


@dataclass(frozen=True, slots=True)
class Place:
    """Where something lies, perhaps not yet.

    Attributes:
        name: as the window calls what lies there.
    """

    key: str
    name: str
    path: Path

    @property
    def folder(self) -> Path:
        """The folder to open: its own, else the nearest that is there."""
        return next((one for one in (self.path, *self.path.parents) if one.is_dir()), self.path)


class PlacesList(QWidget):
    """Shows the places, one under the other."""

    def __init__(self, places: tuple[Place, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, place in enumerate(places):
            middle = Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(QLabel(place.name, self), row, 0, middle)
            grid.addWidget(self._path(place), row, 1)
            grid.addWidget(self._button(place), row, 2, middle)

    def _path(self, place: Place) -> QLabel:
        label = QLabel(breakable(str(place.path)), self)
        label.setObjectName(f"{place.key}Path")
        label.setAccessibleName(f"{place.name}: {place.path}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("look", "muted")
        label.setWordWrap(True)
        by = Qt.TextInteractionFlag
        label.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        return label

    def _button(self, place: Place) -> QPushButton:
        button = QPushButton(self.tr("Open the folder"), self)
        button.setObjectName(f"{place.key}Open")
        button.setProperty("look", "deed")
        button.setAccessibleName(self.tr("Open the folder of: {name}").format(name=place.name))
        button.setEnabled(place.folder.is_dir())
        button.clicked.connect(lambda: _open(place.folder))
        return button


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
