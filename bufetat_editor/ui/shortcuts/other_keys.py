"""The keys that are no actions: they belong to what has the focus, and no menu has them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

Line = tuple[str, str]
"""Keys, spelt as Qt spells them and parted by commas, and what they do."""


class OtherKeys(QObject):
    """Tells them; an object, for Qt's tools find its words by their class."""

    def groups(self) -> Iterator[tuple[str, tuple[Line, ...]]]:
        """Return each place in the window with the keys that it has for itself."""
        yield (self.tr("In a text that is open"), self._in_a_text())
        yield (self.tr("Among the lines of a page"), self._among_lines())
        yield (self.tr("In lists"), self._in_lists())
        yield (self.tr("In the preview"), self._in_the_preview())
        yield (self.tr("In the user guide"), self._in_the_guide())

    def _in_a_text(self) -> tuple[Line, ...]:
        return (
            ("Return", self.tr("Next item; in the middle of a text it is split")),
            ("Ctrl+Return", self.tr("Keep the text")),
            ("Esc", self.tr("Leave the text as it was")),
            ("Shift+Return", self.tr("A new line in the text")),
            ("Backspace", self.tr("First in a text: join it to the one before")),
            ("Tab", self.tr("Make the task a sub-entry")),
            ("Shift+Tab", self.tr("Make the sub-entry a task of its own")),
            ("Up, Down", self.tr("Go on into the text above or below")),
        )

    def _among_lines(self) -> tuple[Line, ...]:
        return (
            ("Return", self.tr("Open the text")),
            ("Up, Down", self.tr("Go to the line above or below")),
            ("Left, Right", self.tr("In the matrix: go to the cell beside")),
            ("Home, End", self.tr("Go to the first or the last line")),
            ("Shift+Up, Shift+Down", self.tr("Choose several")),
            ("Esc", self.tr("Choose none")),
        )

    def _in_lists(self) -> tuple[Line, ...]:
        return (
            ("Return", self.tr("Go to what the line tells of")),
            ("Space", self.tr("Find and replace: take the line along or leave it out")),
            ("B", self.tr("Compare: the text before and after, side by side")),
            ("Esc", self.tr("Back to the field or the list")),
        )

    def _in_the_preview(self) -> tuple[Line, ...]:
        return (
            ("Up, Down", self.tr("From item to item")),
            ("PgUp, PgDown", self.tr("A page up or down")),
            ("+, -", self.tr("Larger and smaller pages")),
            ("Return", self.tr("Go to the item that is marked")),
            ("Esc", self.tr("Back to the text")),
        )

    def _in_the_guide(self) -> tuple[Line, ...]:
        return (
            ("Ctrl+F", self.tr("Find in the guide")),
            ("F3, Shift+F3", self.tr("Next and previous hit")),
            ("Alt+Left, Alt+Right", self.tr("Back and forward")),
            ("Esc", self.tr("Close the guide")),
        )
