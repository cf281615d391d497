"""The guide's window: the contents to the left, a chapter to the right, and a way to find in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.ui.actions import Actions
from bufetat_editor.ui.find.field import WordsField
from bufetat_editor.ui.guide.chapters import chapters, text_of
from bufetat_editor.ui.guide.view import GuideView
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.wrapped_rows import WrappedRows

_SIZE = QSize(1080, 800)
_CONTENTS = 270
_FILE = Qt.ItemDataRole.UserRole
_ZOOMS = ("zoom_in", "zoom_out", "zoom_usual")


class GuideWindow(QWidget):
    """Shows the guide beside the window, which one goes on working in."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("guide")
        self.setWindowTitle(self.tr("User guide"))
        self._theme = theme
        self._chapters = chapters()
        self.view = GuideView(theme, self)
        self.contents = QListWidget(self)
        self.contents.setObjectName("guideContents")
        self.contents.setAccessibleName(self.tr("Chapters"))
        self.contents.setItemDelegate(WrappedRows(self.contents))
        self.contents.setMinimumWidth(150)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for chapter in self._chapters:
            line = QListWidgetItem(chapter.title, self.contents)
            line.setData(_FILE, chapter.file)
        self.words = WordsField(self.tr("Find in the guide"), self)
        self.words.setObjectName("guideWords")
        self._found = QLabel(self)
        self._found.setProperty("look", "muted")
        self._back = self._button("guideBack", self.tr("Back"), self.view.backward)
        self._forward = self._button("guideForward", self.tr("Forward"), self.view.forward)
        self._assemble()
        self._connect()
        self._add_keys(actions)
        theme.changed.connect(self._dress)
        self._dress()
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize()))

    def show_chapter(self, place: str) -> None:
        """Show a chapter, and the window over the others; see `GuideView.show_chapter`."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.view.show_chapter(place)
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Escape, where nothing else wants it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    # --- finding

    @cached_property
    def _texts(self) -> dict[str, str]:
        """The chapters as they are written, to look in those that are not shown."""
        return {one.file: text_of(one.file).casefold() for one in self._chapters}

    def _on_words_changed(self, words: str) -> None:
        """Tell where the words stand, and go to the first place from here on."""
        words = words.strip()
        here = self.view.mark(words)
        for row, chapter in enumerate(self._chapters):
            count = self._texts[chapter.file].count(words.casefold()) if words else 0
            named = f"{chapter.title} ({count})" if count else chapter.title
            self.contents.item(row).setText(named)
        told = self.tr("%n hit(s) in this chapter", "", here) if words else ""
        self._found.setText(told)
        self._found.setVisible(bool(told))
        if here:
            self.view.go_to_end(1)
            self.view.go_on(1)

    def _step(self, direction: int) -> None:
        """Go to the next hit, in another chapter if there is none left in this one."""
        if self.view.go_on(direction) or not self.words.text().strip():
            return
        files = [one.file for one in self._chapters]
        here = files.index(self.view.chapter)
        others = [*files[here + 1 :], *files[: here + 1]]
        words = self.words.text().strip().casefold()
        for file in others if direction > 0 else reversed([others[-1], *others[:-1]]):
            if words in self._texts[file]:
                self.view.show_chapter(file)
                self.view.go_to_end(direction)
                if self.view.go_on(direction):
                    return

    # --- wiring

    def _connect(self) -> None:
        view = self.view
        view.backwardAvailable.connect(self._back.setEnabled)
        view.forwardAvailable.connect(self._forward.setEnabled)
        view.chapter_shown.connect(self._on_chapter_shown)
        self.contents.currentItemChanged.connect(self._on_line_chosen)
        self.contents.itemActivated.connect(lambda _: view.setFocus())
        self.words.textChanged.connect(self._on_words_changed)
        self.words.confirmed.connect(lambda: self._step(1))
        self.words.given_up.connect(self._on_given_up)

    def _add_keys(self, actions: Actions) -> None:
        for keys, act in (
            ("Ctrl+F", self._on_find_wished),
            ("F3", lambda: self._step(1)),
            ("Shift+F3", lambda: self._step(-1)),
            ("Alt+Left", self.view.backward),
            ("Alt+Right", self.view.forward),
            ("Ctrl+W", self.close),
        ):
            self._add_key([QKeySequence(keys)], act)
        for name in _ZOOMS:  # of the whole program
            self._add_key(actions[name].shortcuts(), actions[name].trigger)

    def _add_key(self, keys: list[QKeySequence], act: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcuts(keys)
        action.triggered.connect(lambda _=False: act())
        self.addAction(action)

    def _on_find_wished(self) -> None:
        self.words.setFocus()
        self.words.selectAll()

    def _on_given_up(self) -> None:
        self.words.clear()
        self.view.setFocus()

    def _on_line_chosen(self, line: QListWidgetItem | None) -> None:
        if line:
            self.view.show_chapter(str(line.data(_FILE)))

    def _on_chapter_shown(self, file: str) -> None:
        row = next((n for n, one in enumerate(self._chapters) if one.file == file), -1)
        self.contents.setCurrentRow(row)
        title = self._chapters[row].title if row > 0 else ""
        name = self.tr("User guide")
        self.setWindowTitle(f"{title} – {name}" if title else name)
        if self.words.text().strip():
            self._found.setText(
                self.tr("%n hit(s) in this chapter", "", self.view.mark(self.words.text().strip()))
            )

    # --- looks

    def _assemble(self) -> None:
        bar = QWidget(self)
        bar.setObjectName("guideBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(bar)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(8)
        line.addWidget(self._back)
        line.addWidget(self._forward)
        line.addStretch(1)
        line.addWidget(self._found)
        line.addWidget(self.words, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.contents)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([_CONTENTS, _SIZE.width() - _CONTENTS])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(split, 1)
        for one, following in (
            (self._back, self._forward),
            (self._forward, self.words),
            (self.words, self.contents),
            (self.contents, self.view),
        ):
            QWidget.setTabOrder(one, following)

    def _button(self, name: str, words: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setEnabled(False)
        button.clicked.connect(lambda _=False: act())
        return button

    def _dress(self) -> None:
        tokens = self._theme.tokens
        self._back.setIcon(icon("arrow-left", tokens))
        self._forward.setIcon(icon("arrow-right", tokens))
        self.contents.setFont(font(self._theme.zoomed(14)))
        self._found.setFont(font(self._theme.zoomed(13)))
        self.words.setFont(font(self._theme.zoomed(14)))
