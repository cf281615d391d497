"""Who is asked for input: the regions to tick, and any other by name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from bufetat_editor.domain.recipients import recipient_names
from bufetat_editor.domain.rounds import REGIONS
from bufetat_editor.ui.dialogs.form import TextField
from bufetat_editor.ui.phrases import shortened

_HEIGHT = 58
"""Of two lines."""

_COLUMNS = 2
_LONGEST = 24
_AIR = 6


class RecipientsField(QWidget):
    """Lists those who are known, and takes others, one on each line.

    Attributes:
        boxes: one for each that is known.
        others: where others are written.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recipients")
        self.boxes: list[QCheckBox] = []
        self.others = TextField()
        self.others.setFixedHeight(_HEIGHT)
        self.others.textChanged.connect(self.changed)
        self._known = QGridLayout(self)
        self._known.setContentsMargins(0, 0, 0, 0)
        self._known.setVerticalSpacing(_AIR)
        self.list_known((), ())

    def list_known(self, asked: Sequence[str], unticked: Collection[str]) -> None:
        """List the regions, and who else was asked in a round.

        Args:
            unticked: who is not proposed.
        """
        for box in self.boxes:
            self._known.removeWidget(box)
            box.hide()
            box.deleteLater()
        names = dict.fromkeys((*REGIONS, *asked))
        self.boxes = [
            self._box(f"recipient-{number}", name, ticked=name not in unticked)
            for number, name in enumerate(names)
        ]
        for number, box in enumerate(self.boxes):
            self._known.addWidget(box, *divmod(number, _COLUMNS))
            box.show()  # so that room is made for it at once
        self.changed.emit()

    def names(self) -> tuple[str, ...]:
        """Return who is to be asked, each once, as they are then named."""
        ticked = [box.accessibleName() for box in self.boxes if box.isChecked()]
        return recipient_names((*ticked, *self.others.text().splitlines()))

    def _box(self, object_name: str, name: str, *, ticked: bool) -> QCheckBox:
        shown = shortened(name, _LONGEST)
        box = QCheckBox(shown.replace("&", "&&"))
        box.setToolTip(name if shown != name else "")  # which is read out too
        box.setObjectName(object_name)
        box.setAccessibleName(name)
        box.setChecked(ticked)
        box.toggled.connect(self.changed)
        return box
