"""The bottom line: when it was saved, which model, what wants attention, who writes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from bufetat_editor.ui.standing import Standing

if TYPE_CHECKING:
    from bufetat_editor.domain.checking.finding import Finding

_AT_MOST = 40
_WIDTH = 60


class StatusBar(QWidget):
    """Stands at the foot of the window."""

    author_wished = Signal()
    item_wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._standing: Standing | None = None
        self._saved = QLabel()
        self._saved.setObjectName("saved")
        self._model = QLabel()
        self._model.setObjectName("model")
        self._checks = self._button("checks")
        self._checks.clicked.connect(self._on_checks_clicked)
        self._busy = QProgressBar()
        self._busy.setObjectName("busy")
        self._busy.setAccessibleName(self.tr("Working"))
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedWidth(90)
        self._busy.hide()
        self._zoom = QLabel("100 %")
        self._zoom.setObjectName("zoom")
        self._author = self._button("author")
        self._author.clicked.connect(self.author_wished)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 3, 14, 3)
        layout.setSpacing(14)
        for widget in (self._saved, self._model, self._checks):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._busy)
        layout.addWidget(self._author)
        layout.addWidget(self._zoom)
        self.show_opening()

    def show_opening(self) -> None:
        """Tell that the model is being opened."""
        self._tell(self.tr("Opening …"))

    def show_saved(self, at: datetime | None) -> None:
        """Tell when the last change was saved; none if nothing was changed yet."""
        if at is None:
            self._tell(self.tr("✓ Everything is saved"), "good")
        else:
            self._tell(self.tr("✓ Saved {time}").format(time=f"{at:%H:%M:%S}"), "good")

    def show_saving(self) -> None:
        """Tell that a change is on its way."""
        self._tell(self.tr("Saving …"))

    def show_writing(self) -> None:
        """Tell that something is being written."""
        self._tell(self.tr("Writing …"))

    def show_kept(self) -> None:
        """Tell that what is begun survives, and waits to be saved."""
        self._tell(self.tr("✓ Kept, not saved yet"))

    def show_not_saved(self) -> None:
        """Tell that the last change was refused."""
        self._tell(self.tr("The last change is not saved"), "bad")

    def show_not_open(self) -> None:
        """Tell that the model could not be opened."""
        self._tell(self.tr("The model is not open"), "bad")

    def _tell(self, text: str, tone: str = "plain") -> None:
        self._saved.setText(text)
        self._saved.setProperty("tone", tone)
        self._saved.style().unpolish(self._saved)  # else the style sheet keeps the colour of before
        self._saved.style().polish(self._saved)

    def show_model(self, name: str, path: str, author: str) -> None:
        """Tell which model is open and who writes."""
        self._model.setText(name)
        self._model.setToolTip(path)
        self._author.setText(self.tr("{author} writes").format(author=author))
        self._author.setAccessibleName(
            self.tr("{author} writes; choose to change it").format(author=author)
        )

    def show_standing(self, standing: Standing) -> None:
        """Tell how many things want attention."""
        self._standing = standing
        self._checks.setVisible(standing.live)
        self._checks.setEnabled(bool(standing.findings))
        self._checks.setText(self.tr("%n check(s)", "", len(standing.findings)))

    def show_zoom(self, percent: int) -> None:
        """Tell how large the text is."""
        self._zoom.setText(f"{percent} %")

    def show_busy(self) -> None:
        """Show that something takes its time."""
        self._busy.show()

    def show_idle(self) -> None:
        """Show that nothing is going on."""
        self._busy.hide()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("look", "small")
        return button

    def _on_checks_clicked(self) -> None:
        if self._standing is None:
            return
        menu = QMenu(self)
        menu.setAccessibleName(self._checks.text())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for finding in self._standing.findings[:_AT_MOST]:
            item_id = finding.item.id
            action = menu.addAction(self._told(finding))
            action.triggered.connect(lambda _=False, one=item_id: self.item_wished.emit(one))
        menu.popup(self._checks.mapToGlobal(self._checks.rect().topLeft()))

    def _told(self, finding: Finding) -> str:
        number = self._standing.numbers.get(finding.item.id, "") if self._standing else ""
        text = (
            finding.item.text
            if len(finding.item.text) <= _WIDTH
            else finding.item.text[:_WIDTH] + " …"
        )
        where = f"{number} {text}".strip()
        return f"{finding.rule.labels.nb}  {where}".replace("&", "&&")
