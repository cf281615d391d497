"""Tells calmly who else has the model open, and what they have written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bufetat_editor.ui.others.watching import Sight, Watching
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.seat import Other
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Changeset
    from bufetat_editor.ui.compare.comparing import Comparing

_MOST_NAMES = 3


class Telling(QObject):
    """Tells of others in the status bar, and of their changes where no other message is read.

    Attributes:
        watching: looks for both.
    """

    def __init__(
        self, session: Session, parts: Parts, comparing: Comparing, window: QObject
    ) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._comparing = comparing
        self._news: list[Changeset] = []
        self._said = ""
        self.watching = Watching(session, self)
        self.watching.seen.connect(self._on_seen)

    def _on_seen(self, sight: Sight) -> None:
        self._parts.status.show_others(self._told_of(sight.others))
        if self._said and not self._is_read():
            self._news, self._said = [], ""  # it was read, or has given way to another message
        self._news += [one for one in sight.written if one.intent.author != self._session.author]
        is_free = self._is_read() or not self._parts.messages.isVisible()
        if self._news and is_free and self._told_news() != self._said:
            self._tell()

    def _is_read(self) -> bool:
        messages = self._parts.messages
        return messages.isVisible() and messages.text() == self._said

    def _tell(self) -> None:
        before = self._news[0].id - 1
        self._said = self._told_news()
        show = (self.tr("Show"), lambda: self._comparing.compare_from(before))
        self._parts.messages.tell(self._said, show)

    def _told_news(self) -> str:
        authors = list(dict.fromkeys(one.intent.author for one in self._news))
        names = ", ".join(authors[:_MOST_NAMES])
        if len(authors) > _MOST_NAMES:
            names = self.tr("{names} and others").format(names=names)
        words = self.tr("{names} made %n change(s) meanwhile.", "", len(self._news))
        return words.format(names=names)

    def _told_of(self, others: tuple[Other, ...]) -> str:
        machines = sorted({one.machine for one in others if one.machine})
        if machines:
            words = self.tr("Also open on {machines}")
            return words.format(machines=", ".join(machines[:_MOST_NAMES]))
        return self.tr("Also open in another window") if others else ""
