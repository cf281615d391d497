"""Fit: every text has the room it takes, or is told whole elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from tests.helpers.audit.flaw import Flaw, flaw, shown

_A_PIXEL = 1  # sizes are whole numbers, texts are not
_IN_A_CELL = 2  # at most, beside the words
_INSIDE_A_FIELD = 2  # what a style keeps free beside a text


def clipped(top: QWidget) -> Iterator[Flaw]:
    """Yield each text that has less room than it takes."""
    for widget in shown(top):
        text = _text(widget)
        lack = _lack(widget) or ("shortened" if _is_shortened(text) else "")
        if lack and not _is_told_elsewhere(widget):
            yield flaw("clipped", widget, f"{lack}: {text[:40]}")
        if isinstance(widget, QAbstractItemView):
            for told in _elided(widget):
                yield flaw("clipped", widget, f"shortened: {told[:40]}")
        if text and (cut := _cut_off(widget)):
            yield flaw("clipped", widget, f"{cut}: {text[:40]}")


def _lack(widget: QWidget) -> str:
    """How much room is missing; nothing if there is enough."""
    match widget:
        case QHeaderView():
            return _lack_of_header(widget)
        case QLineEdit() | QComboBox():
            needed = widget.fontMetrics().horizontalAdvance(_text(widget, typed=False))
            return _told(needed, widget.contentsRect().width() - 2 * _INSIDE_A_FIELD)
        case QLabel() if widget.wordWrap():
            return _told(0, 0, widget.heightForWidth(widget.width()), widget.height())
        case QAbstractButton() | QLabel() if widget.text():
            hint = widget.sizeHint()
            return _told(hint.width(), widget.width(), hint.height(), widget.height())
        case QTabBar():
            return _told(widget.sizeHint().width(), widget.width())
        case QAbstractScrollArea() | QAbstractButton() | QLabel():
            return ""
        case _ if widget.hasHeightForWidth() and not widget.layout():  # it paints its own text
            return _told(0, 0, widget.heightForWidth(widget.width()), widget.height())
    return ""


def _told(wide: int, has_wide: int, high: int = 0, has_high: int = 0) -> str:
    if wide > has_wide + _A_PIXEL:
        return f"{wide} wide in {has_wide}"
    if high > has_high + _A_PIXEL:
        return f"{high} high in {has_high}"
    return ""


def _elided(view: QAbstractItemView) -> Iterator[str]:
    """Yield the words of each cell that Qt paints and shortens, and no tooltip has whole."""
    for index in _cells(view, view.rootIndex()):
        place, words = view.visualRect(index), str(index.data() or "")
        delegate = view.itemDelegateForIndex(index)
        if not words or not place.intersects(view.viewport().rect()) or _paints(delegate):
            continue
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        option.rect = place
        delegate.initStyleOption(option, index)  # type: ignore[attr-defined]
        style, part = view.style(), QStyle.SubElement.SE_ItemViewItemText
        room = style.subElementRect(part, option, view)
        room.adjust(_IN_A_CELL, 0, -_IN_A_CELL, 0)
        is_wrapped = bool(option.features & QStyleOptionViewItem.ViewItemFeature.WrapText)
        flags = Qt.TextFlag.TextWordWrap.value if is_wrapped else 0
        needed = QFontMetrics(option.font).boundingRect(room, flags, option.text)
        is_less = needed.width() > room.width() or needed.height() > room.height()
        whole = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if is_less and not all(part.strip() in whole for part in words.split("…")):
            yield words


def _cells(view: QAbstractItemView, parent: QModelIndex) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount(parent)):
        first = model.index(row, 0, parent)
        is_spanned = isinstance(view, QTreeView) and view.isFirstColumnSpanned(row, parent)
        columns = 1 if is_spanned else _columns(view)
        yield from (model.index(row, column, parent) for column in range(columns))
        if isinstance(view, QTreeView):
            yield from _cells(view, first)


def _columns(view: QAbstractItemView) -> int:
    """How many columns there are; the model of a list does not say."""
    match view:
        case QTreeView():
            return view.header().count()
        case QTableView():
            return view.horizontalHeader().count()
    return 1


def _paints(delegate: QAbstractItemDelegate) -> bool:
    """True for a delegate that does not leave it to Qt to write the words."""
    own = type(delegate).__mro__
    return QStyledItemDelegate not in own or any(
        "paint" in vars(one) for one in own[: own.index(QStyledItemDelegate)]
    )


def _lack_of_header(header: QHeaderView) -> str:
    for at in range(header.count()):
        if header.isSectionHidden(at) or header.orientation() is Qt.Orientation.Vertical:
            continue
        text = header.model().headerData(at, header.orientation(), Qt.ItemDataRole.DisplayRole)
        whole = header.model().headerData(at, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        needed = header.sectionSizeFromContents(at).width()
        if text and not whole and needed > header.sectionSize(at) + _A_PIXEL:
            return f"{text}: {needed} wide in {header.sectionSize(at)}"
    return ""


def _text(widget: QWidget, *, typed: bool = True) -> str:
    """What a widget says.

    Args:
        typed: whether that is also what a person wrote, which scrolls.
    """
    match widget:
        case QLabel() | QAbstractButton():
            return str(widget.text())
        case QLineEdit():
            return widget.placeholderText() or (widget.text() if typed else "")
        case QComboBox():
            return widget.currentText()
    return ""


def _is_told_elsewhere(widget: QWidget) -> bool:
    """True for what is shortened on purpose, and told whole to who rests on it with the mouse."""
    begun = _text(widget).removesuffix("…").replace("&&", "&")
    return bool(widget.toolTip()) and begun in widget.toolTip()


def _is_shortened(text: str) -> bool:
    """True for «Utka…», not for «Send ut …», which says that more is asked."""
    return text.endswith("…") and not text.endswith(" …")


def _cut_off(widget: QWidget) -> str:
    """What the widgets round it hide, unless one can scroll there."""
    whole = QRect(widget.rect())
    inner = widget
    while (outer := inner.parentWidget()) and not inner.isWindow():
        whole.translate(inner.pos())
        if isinstance(area := outer.parentWidget(), QAbstractScrollArea):
            whole = _seen_by_scrolling(whole, area)
        if not outer.rect().contains(whole):
            return f"cut off by {type(outer).__name__} {outer.objectName()}"
        inner = outer
    return ""


def _seen_by_scrolling(whole: QRect, area: QAbstractScrollArea) -> QRect:
    """Where it is, when one has scrolled to it as far as one can."""
    seen, frame = QRect(whole), area.viewport().rect()
    if area.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        seen.setTop(frame.top())
        seen.setBottom(frame.top())
    if area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        seen.setLeft(frame.left())
        seen.setRight(frame.left())
    return seen
