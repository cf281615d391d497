"""The preview of a paste: every line whole, with its check mark and its number."""

from __future__ import annotations

import math

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QStaticText,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bufetat_editor.ui.dialogs.form import TextField
from bufetat_editor.ui.dialogs.pasted_lines import LEVEL, NUMBER, Index, PastedLines
from bufetat_editor.ui.set_text import wrapping

_LIST_HEIGHT = 300
_PAD = 8
_BOX = 18
_GAP = 10
_CHECK_WIDTH = _PAD + _BOX + _GAP
_INDENT = 30


class PasteList(QListView):
    """Shows the lines whole; all that can be done to them is done by keys or by clicks."""

    def __init__(self, lines: PastedLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setObjectName("pastedLines")
        self.setAccessibleName(self.tr("Lines to paste"))
        self.setProperty("look", "choices")
        self.setMinimumHeight(_LIST_HEIGHT)
        self.setModel(lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setCurrentIndex(lines.index(0))

    def event(self, event: QEvent) -> bool:
        """Give Tab its meaning here, before it moves the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                is_forward = event.key() == Qt.Key.Key_Tab
                if is_with_ctrl:
                    return self.focusNextPrevChild(is_forward)
                if self._lines.can_nest:
                    self._lines.nest(self._rows(), int(is_forward))
                    return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check and nest by keys."""
        alt_shift = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        keys = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: 0}
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self._rows())
        elif event.key() in keys and event.modifiers() & alt_shift == alt_shift:
            self._lines.nest(self._rows(), keys[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Check by a click on the check mark."""
        if not self._is_check(event):
            super().mousePressEvent(event)
            return
        index = self.indexAt(event.position().toPoint())
        self.setCurrentIndex(index)
        self._toggle([index.row()])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let two fast clicks on the check mark be two clicks."""
        if self._is_check(event):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _is_check(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        index = self.indexAt(at)
        return index.isValid() and at.x() < self.visualRect(index).left() + _CHECK_WIDTH

    def _toggle(self, rows: list[int]) -> None:
        state = self.currentIndex().data(Qt.ItemDataRole.CheckStateRole)
        self._lines.check(rows, is_checked=state is not Qt.CheckState.Checked)

    def _rows(self) -> list[int]:
        """The chosen lines, else the one that the keyboard is at."""
        chosen = [index.row() for index in self.selectedIndexes()]
        return sorted(chosen) or [self.currentIndex().row()]


class _LineDelegate(QStyledItemDelegate):
    """Draws a line: check mark, number, text."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._width = 0
        self._texts: dict[tuple[str, int], QStaticText] = {}  # asked for at every change

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style, rect, palette = self._view.style(), option.rect, option.palette
        painter.save()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view
        )
        is_checked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        self._draw_check(painter, option, is_checked=is_checked)
        # The style thins this colour on the view's own palette.
        muted = QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(palette.color(QPalette.ColorRole.Text) if is_checked else muted)
        text = self._text_rect(rect, index)
        painter.drawStaticText(text.topLeft(), self._set_text(index))
        painter.setPen(muted)
        number = QRect(rect.left() + _CHECK_WIDTH, text.top(), 0, text.height())
        number.setRight(text.left() - _GAP)
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        painter.drawText(number, flags, str(index.data(NUMBER)))
        self._draw_focus(painter, option)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        height = math.ceil(self._set_text(index).size().height()) + 2 * _PAD
        return QSize(self._view.viewport().width(), height)

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        editor = TextField(parent=parent)
        editor.setObjectName("pastedLine")
        editor.setAccessibleName(QCoreApplication.translate("PasteList", "Text of the line"))
        editor.document().setDocumentMargin(0)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, TextField) and not editor.text():
            editor.setPlainText(str(index.data()))
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TextField):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        text = self._text_rect(option.rect, index)
        editor.setGeometry(text.adjusted(-9, -7, _PAD, 9))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let Enter take a line as it reads; Shift+Enter breaks it."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and isinstance(editor, QWidget):
            is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and is_plain:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)
                return True
        return super().eventFilter(editor, event)

    def _set_text(self, index: Index) -> QStaticText:
        width = self._view.viewport().width()
        if width != self._width:
            self._width = width
            self._texts.clear()
        key = (str(index.data()), int(index.data(LEVEL)))
        if key not in self._texts:
            text = QStaticText(key[0])
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextOption(wrapping())
            text.setTextWidth(self._text_rect(QRect(0, 0, width, 0), index).width())
            text.prepare(font=self._view.font())
            self._texts[key] = text
        return self._texts[key]

    def _text_rect(self, rect: QRect, index: Index) -> QRect:
        """Where the text stands: right of the widest number, deeper for a sub-entry."""
        widest = QFontMetrics(self._view.font()).horizontalAdvance(str(index.model().rowCount()))
        left = _CHECK_WIDTH + widest + _GAP + _INDENT * int(index.data(LEVEL))
        return rect.adjusted(left, _PAD, -_PAD - 4, -_PAD)

    def _draw_check(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_checked: bool
    ) -> None:
        box = QStyleOptionViewItem(option)
        rect = option.rect
        box.rect = QRect(rect.left() + _PAD, rect.top() + _PAD - 1, _BOX, _BOX)
        box.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if is_checked else QStyle.StateFlag.State_Off
        )
        self._view.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, self._view
        )

    def _draw_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Link), 1))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
