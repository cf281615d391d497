"""The bottom line: when it was saved, which model, what wants attention, who writes."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)


class StatusBar(QWidget):
    """Stands at the foot of the window."""

    author_wished = Signal()
    item_wished = Signal(str)
    checks_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._saved = QLabel()
        self._saved.setObjectName("saved")
        self._model = QLabel()
        self._model.setObjectName("model")
        self._others = QLabel()
        self._others.setObjectName("others")
        self._others.hide()
        self._findings = self._button("findings")
        self._findings.clicked.connect(self.checks_wished)
        self._findings.hide()
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
        for widget in (self._saved, self._model, self._others, self._findings):
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

    def show_read_only(self) -> None:
        """Tell that nothing can be saved in the model."""
        self._tell(self.tr("Read-only"), "bad")

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

    def show_others(self, told: str) -> None:
        """Tell who else has the model open; nobody if it is empty."""
        self._others.setText(told)
        self._others.setVisible(bool(told))

    def show_findings(self, count: int) -> None:
        """Tell how many things want attention."""
        self._findings.setText(self.tr("%n finding(s)", "", count))
        self._findings.setAccessibleName(
            self.tr("{count}; choose to see the checks").format(count=self._findings.text())
        )
        self._findings.show()

    def show_checking(self) -> None:
        """Tell that what wants attention is being looked for, and takes its time."""
        self._findings.setText(self.tr("Checking …"))
        self._findings.setAccessibleName(self._findings.text())
        self._findings.show()

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
