"""The page of the guide's window: one chapter, with its pictures and what is looked for in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QImage,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from bufetat_editor.ui.guide.chapters import folder
from bufetat_editor.ui.guide.pictures import fitted, framed
from bufetat_editor.ui.guide.setting import Setting, fragments
from bufetat_editor.ui.theme import Theme

_GAP = 28


class GuideView(QTextBrowser):
    """Shows a chapter; links lead to others, and back again."""

    chapter_shown = Signal(str)  # file

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidePage")
        self.setAccessibleName(self.tr("The chapter"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenExternalLinks(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._setting = Setting(theme)
        self._pictures: dict[str, QImage] = {}
        self._words = ""
        theme.changed.connect(self._renew)

    @property
    def chapter(self) -> str:
        """The file that is shown."""
        return self.source().fileName()

    def show_chapter(self, place: str) -> None:
        """Show a chapter from its beginning, or from a heading.

        Args:
            place: its file; after a `#` the heading in small letters, with hyphens for spaces.
        """
        file, _, heading = place.partition("#")
        if file != self.chapter:
            self.setSource(QUrl.fromLocalFile(str(folder() / file)))
        if heading:
            self._scroll_to(heading)

    def _scroll_to(self, heading: str) -> None:
        document = self.document()
        block = document.begin()
        while block.isValid():
            is_heading = block.blockFormat().headingLevel() > 0
            if is_heading and block.text().casefold().replace(" ", "-") == heading:
                top = document.documentLayout().blockBoundingRect(block).top()
                self.setTextCursor(QTextCursor(block))
                self.verticalScrollBar().setValue(round(top))
            block = block.next()

    def mark(self, words: str) -> int:
        """Mark where words stand in the chapter, and return how often they do."""
        self._words = words
        hits = list(self._hits()) if words else []
        self.setExtraSelections([self._marked(hit) for hit in hits])
        return len(hits)

    def go_on(self, direction: int) -> bool:
        """Go to the next hit (1) or the one before (-1); false if there is none that way."""
        flag = QTextDocument.FindFlag
        return bool(self._words) and self.find(
            self._words, flag.FindBackward if direction < 0 else flag(0)
        )

    def go_to_end(self, direction: int) -> None:
        """Stand at the beginning (1) or at the end (-1), to look for hits from there."""
        where = QTextCursor.MoveOperation
        self.moveCursor(where.Start if direction > 0 else where.End)

    # --- Qt's questions

    def doSetSource(
        self,
        url: QUrl | str,
        kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """Set the chapter before it is seen, and before one is taken back to where one was."""
        super().doSetSource(url, kind)
        self._set()
        self.chapter_shown.emit(self.chapter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text and its pictures the width that there is."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the text in the middle when the style has changed the margins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    # --- setting

    def _renew(self) -> None:
        """Set the chapter anew where one was."""
        was = self.verticalScrollBar().value() / max(self.verticalScrollBar().maximum(), 1)
        self.reload()
        bar = self.verticalScrollBar()
        bar.setValue(round(was * bar.maximum()))

    def _set(self) -> None:
        self._pictures.clear()
        self._setting.set(self.document())
        self._fit()
        self.mark(self._words)

    def _fit(self) -> None:
        document = self.document()
        self._setting.place(document, self.viewport().width(), self._theme.zoomed(_GAP))
        margin = document.rootFrame().frameFormat().leftMargin()
        room = round(self.viewport().width() - 2 * margin - 2 * document.documentMargin())
        for cursor in self._placed_pictures():
            self._fit_picture(cursor, max(room, 1))

    def _fit_picture(self, cursor: QTextCursor, room: int) -> None:
        look = cursor.charFormat().toImageFormat()
        name = look.name()
        picture = self._pictures.get(name) or QImage(str(folder() / name))
        self._pictures[name] = picture
        widest = round(min(room, self._theme.zoomed(picture.width())))
        size = fitted(QSize(picture.size() * self._theme.zoom / 100), widest)
        line = self._theme.tokens.color("border")
        shown = framed(picture, size, line, self.devicePixelRatioF())
        document = self.document()
        whole = document.baseUrl().resolved(QUrl(name))
        document.addResource(QTextDocument.ResourceType.ImageResource.value, whole, shown)
        look.setWidth(size.width())
        look.setHeight(size.height())
        cursor.setCharFormat(look)

    def _placed_pictures(self) -> list[QTextCursor]:
        found = []
        block = self.document().begin()
        while block.isValid():
            for piece in fragments(block):
                if piece.charFormat().isImageFormat():
                    cursor = QTextCursor(block)
                    cursor.setPosition(piece.position())
                    cursor.setPosition(piece.position() + 1, QTextCursor.MoveMode.KeepAnchor)
                    found.append(cursor)
            block = block.next()
        return found

    # --- finding

    def _hits(self) -> list[QTextCursor]:
        found, cursor = [], self.document().find(self._words)
        while not cursor.isNull():
            found.append(cursor)
            cursor = self.document().find(self._words, cursor)
        return found

    def _marked(self, hit: QTextCursor) -> QTextEdit.ExtraSelection:
        marked = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(QBrush(self._theme.tokens.color("warn_soft")))
        look.setForeground(QBrush(self._theme.tokens.color("warn")))
        look.setProperty(QTextFormat.Property.TextUnderlineStyle, 1)
        marked.format = look
        marked.cursor = hit
        return marked
