"""About the program: what it is, where one's files lie, and whose work it is made of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.ui.about.licences import licences
from bufetat_editor.ui.about.licences_view import LicencesView
from bufetat_editor.ui.about.places_list import Place, PlacesList
from bufetat_editor.ui.theme import font

_SIZE = QSize(720, 520)


class AboutWindow(QDialog):
    """Tells it beside the window, which one goes on working in.

    Args:
        versions: of the program first, and of what it stands on, by name.
    """

    def __init__(
        self, versions: dict[str, str], places: tuple[Place, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About the program"))
        self._versions = versions
        self._places = places
        tabs = QTabWidget(self)
        tabs.setObjectName("aboutTabs")
        tabs.setDocumentMode(True)
        tabs.tabBar().setObjectName("aboutTabBar")
        for one in (tabs, tabs.tabBar()):
            one.setAccessibleName(self.tr("About the program"))
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(self._told(), self.tr("The program"))
        tabs.addTab(LicencesView(licences(), self), self.tr("Licences"))
        heading = QLabel(self.tr("Editor for Bufetat's service model"), self)
        heading.setFont(font(19, QFont.Weight.Bold))
        heading.setWordWrap(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(10)
        for widget in (heading, tabs, self._buttons()):
            whole.addWidget(widget)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))

    def report(self) -> str:
        """Return what one sends to who is asked for help: versions and places, nothing else."""
        lines = [f"{name} {version}" for name, version in self._versions.items()]
        return "\n".join([*lines, "", *(f"{one.name}: {one.path}" for one in self._places)])

    def _told(self) -> QWidget:
        page = QWidget(self)
        named = [
            f"{name} {version}".replace(" ", "\u00a0") for name, version in self._versions.items()
        ]
        versions = QLabel(" · ".join(named), page)
        versions.setObjectName("versions")
        versions.setWordWrap(True)
        by = Qt.TextInteractionFlag
        versions.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        free = QLabel(self.tr("The program is free under the MIT License."), page)
        free.setWordWrap(True)
        free.setProperty("look", "muted")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        for heading, what in (
            (self.tr("Versions"), versions),
            (self.tr("Where your files lie"), PlacesList(self._places, page)),
        ):
            label = QLabel(heading, page)
            label.setFont(font(14, QFont.Weight.DemiBold))
            column.addWidget(label)
            column.addWidget(what)
            column.addSpacing(8)
        column.addWidget(free)
        column.addStretch(1)
        return page

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("aboutClose")
        copy = QPushButton(self.tr("Copy what is told here"), self)
        copy.setObjectName("aboutCopy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report()))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        return buttons
