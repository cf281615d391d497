"""The editions page: what has been circulated and approved, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.phrases import day, local_time, shortened, written_day
from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.tables import make_readable
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Edition

Index = QModelIndex | QPersistentModelIndex

_DECISION, _HASH = 4, 6
_IN_A_LINE = 90  # letters of a decision; the whole stands under the list
_WIDEST = 420
_SHORT = 10  # letters of a hash that tell editions apart at a glance


class EditionsModel(QAbstractTableModel):
    """Editions as a table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editions: tuple[Edition, ...] = ()

    def show_editions(self, editions: tuple[Edition, ...]) -> None:
        """Show these, the last one first."""
        newest_first = tuple(reversed(editions))
        if newest_first != self._editions:
            self.beginResetModel()
            self._editions = newest_first
            self.endResetModel()

    def edition_at(self, row: int) -> Edition | None:
        """Return the edition in a row, if there is such a row."""
        return self._editions[row] if 0 <= row < len(self._editions) else None

    def row_of(self, name: str) -> int:
        """Return the row of the edition of that name; the first one if there is none."""
        names = [edition.name for edition in self._editions]
        return names.index(name) if name in names else 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of editions."""
        return 0 if parent.isValid() else len(self._editions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of facts that are shown."""
        return 0 if parent.isValid() else len(self._heads())

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the heads."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a fact."""
        if not index.isValid() or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return None
        edition = self._editions[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == _HASH:
            return edition.state_hash
        return self._facts(edition)[index.column()]

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Edition"),
            self.tr("State"),
            self.tr("Meeting or day"),
            self.tr("Case number"),
            self.tr("Decision"),
            self.tr("By"),
            self.tr("Hash"),
        )

    def _facts(self, edition: Edition) -> tuple[str, ...]:
        is_approved = edition.status == "approved"
        if edition.meeting_date:
            decided = written_day(edition.meeting_date)
        else:
            decided = day(local_time(edition.at).date())
        return (
            edition.name,
            self.tr("Approved") if is_approved else self.tr("Circulated"),
            decided,
            edition.case_number or "–",
            shortened(edition.decision or "–", _IN_A_LINE),
            edition.by,
            edition.state_hash[:_SHORT],
        )


class EditionsPage(ReadingPage):
    """Lists the editions of the model, and what can be done with the chosen one.

    Attributes:
        table: the editions.
    """

    compare_wished = Signal(str, str)  # from an edition, to an edition; to now if empty
    restore_wished = Signal(str)
    export_wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        note = QCoreApplication.translate(
            "EditionsPage", "An approved edition is frozen and can never be changed."
        )
        title = QCoreApplication.translate("EditionsPage", "Editions")
        super().__init__(theme, title, note, parent)
        self.setObjectName("editionsPage")
        self._model = EditionsModel(self)
        self.table = self._made_table()
        self._particulars = QLabel()
        self._particulars.setObjectName("editionParticulars")
        self._particulars.setTextFormat(Qt.TextFormat.PlainText)
        self._particulars.setWordWrap(True)
        self._particulars.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._hash = QLineEdit(readOnly=True)  # long, and read to its end in any width
        self._hash.setObjectName("editionHash")
        self._hash.setAccessibleName(self.tr("State hash"))
        self._empty = QLabel(
            self.tr(
                "There is no edition yet. The draft becomes one when it is sent out for input or "
                "approved by the meeting. Then it can be compared with and gone back to."
            )
        )
        self._empty.setWordWrap(True)
        self._empty.setProperty("look", "muted")
        self._with_now = self._button("compareNow", self.tr("Compare with now"))
        self._with_before = self._button("compareBefore", self.tr("Compare with the one before"))
        self._export = self._button("exportEdition", self.tr("Export …"))
        self._restore = self._button("restoreEdition", self.tr("Restore the model to it"))
        self._with_now.clicked.connect(lambda: self.compare_wished.emit(self.chosen, ""))
        self._with_before.clicked.connect(self._on_before_wished)
        self._export.clicked.connect(lambda: self.export_wished.emit(self.chosen))
        self._restore.clicked.connect(lambda: self.restore_wished.emit(self.chosen))
        self.table.activated.connect(lambda _: self.compare_wished.emit(self.chosen, ""))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        deeds = Bar()
        buttons = (self._with_now, self._with_before, self._export, self._restore)
        for button in buttons:
            deeds.addWidget(button)
        self.body.addLayout(deeds)
        self.body.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._particulars)
        self.body.addWidget(self._hash)
        self.order(*buttons, self.table, self._hash)

    @property
    def chosen(self) -> str:
        """The name of the edition in the chosen row; empty if there is none."""
        edition = self._model.edition_at(self.table.currentIndex().row())
        return edition.name if edition else ""

    def choose(self, edition: str) -> None:
        """Be on an edition."""
        self.table.selectRow(self._model.row_of(edition))

    def show_standing(self, standing: Standing) -> None:
        """Show the editions that there are; the newest is chosen if none was."""
        chosen = self.chosen
        self._model.show_editions(standing.editions)
        self._empty.setVisible(not standing.editions)
        self.table.setVisible(bool(standing.editions))
        self.table.selectRow(self._model.row_of(chosen))
        self._show_chosen()

    def focus_first(self) -> None:
        """Put the focus on the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chosen(self) -> None:
        row = self.table.currentIndex().row()
        edition = self._model.edition_at(row)
        earlier = self._model.edition_at(row + 1) if edition else None
        self._with_before.setEnabled(earlier is not None)
        for button in (self._with_now, self._export, self._restore):
            button.setEnabled(edition is not None)
        for widget in (self._particulars, self._hash):
            widget.setVisible(edition is not None)
        if edition:
            words = self.tr("{title} · change {changeset} · state hash:")
            told = words.format(title=edition.title, changeset=edition.cs)
            self._particulars.setText("\n".join(filter(None, (edition.decision, told))))
            self._hash.setText(edition.state_hash)
            self._hash.setCursorPosition(0)

    def _on_before_wished(self) -> None:
        earlier = self._model.edition_at(self.table.currentIndex().row() + 1)
        if earlier:
            self.compare_wished.emit(earlier.name, self.chosen)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(True)  # Enter presses it
        return button

    def _made_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("editionsTable")
        table.setAccessibleName(self.tr("Editions"))
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        make_readable(table)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads = table.horizontalHeader()
        heads.setMaximumSectionSize(_WIDEST)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(_DECISION, QHeaderView.ResizeMode.Stretch)
        return table
