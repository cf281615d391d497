"""The page of finding: the words, where to look, what was found, and what to put in its place."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.find.field import WordsField
from bufetat_editor.ui.find.list import FindList
from bufetat_editor.ui.find.options import FindOptions
from bufetat_editor.ui.find.rows import Found
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme

_PAUSE_MS = 150


class FindPage(ReadingPage):
    """Asks for words while they are typed, and shows where they stand."""

    asked = Signal(object)  # Asked
    hit_chosen = Signal(object)  # Hit
    replace_wished = Signal(object)  # tuple of Rewording
    left = Signal()  # the person wants to be where she was

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Find"), parent=parent)
        self.setObjectName("findPage")
        self.words = WordsField(self.tr("Words to find"), self)
        self.words.setObjectName("findWords")
        self.replacement = WordsField(self.tr("Replace with"), self)
        self.replacement.setObjectName("findReplacement")
        self.options = FindOptions(self)
        self.everywhere = QCheckBox(self.tr("Choose all"))
        self.replacing = QPushButton(self.tr("Replace"))
        self.replacing.setCheckable(True)
        self.replace = QPushButton()
        self.replace.setObjectName("replaceEverywhere")
        self.replace.setProperty("look", "main")
        for button in (self.replacing, self.replace):
            button.setAutoDefault(True)  # Enter presses it
        self.count = QLabel()
        self.count.setProperty("look", "muted")
        self.note = QLabel()  # instead of the list
        self.note.setProperty("look", "muted")
        self.note.setWordWrap(True)
        self.hint = QLabel()  # what is to be known before something is replaced
        self.hint.setProperty("look", "muted")
        self.hint.setWordWrap(True)
        self.list = FindList(theme, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._snapshot: Snapshot | None = None
        self._is_waiting = False
        self._takes_away = False  # the person said so, by Enter in the empty field
        self._goes_on = False  # to the list, as soon as it shows what was asked for last
        self._lay_out()
        self._connect()
        self._paint()
        self._show_replacing(wished=False)
        self.show_found(Found())

    def show_standing(self, standing: Standing) -> None:
        """Ask anew when the model is another."""
        self.options.take_in(standing.snapshot)
        if standing.snapshot is not self._snapshot and standing.live:
            self._snapshot = standing.snapshot
            self._ask()

    def focus_first(self) -> None:
        """Put the focus in the field, with its words marked, so that others can be typed."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def begin(self, words: str, *, replacing: bool) -> None:
        """Look for words, if any are given, to read them or to put others in their place."""
        is_here = bool(self.words.text()) and self.isAncestorOf(self.window().focusWidget())
        if words:
            self.words.setText(words)
        self.replacing.setChecked(replacing)
        if replacing and (words or is_here):
            self.replacement.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_first()

    def forget_typing(self) -> None:
        """Let undo mean what was replaced, and taking away be said anew another time."""
        self._takes_away = False
        for field in (self.words, self.replacement):
            field.forget_typing()

    @property
    def is_at_rest(self) -> bool:
        """True when it shows what was asked for last."""
        return not self._pause.isActive() and not self._is_waiting

    def show_found(self, found: Found) -> None:
        """Show the answer to what was asked last."""
        self._is_waiting = False
        if not found.rows and (self.list.hasFocus() or self.replace.hasFocus()):
            self.words.setFocus()  # both are about to go
        self.list.show_rows(found.rows)
        self.list.setVisible(bool(found.rows))
        self.note.setVisible(not found.rows)
        self.note.setText(self._told_of_nothing())
        told = self.tr("{hits} in {items}").format(
            hits=self.tr("%n hit(s)", "", found.hits), items=self.tr("%n item(s)", "", found.items)
        )
        self.count.setText(told if found.rows else "")
        if self._goes_on:
            self._arrive()

    def show_unread(self) -> None:
        """Show nothing, and wait no more: it could not be read, and the window tells why."""
        self.show_found(Found())
        self.note.clear()

    # --- asking

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        self.words.textChanged.connect(self._ask_soon)
        self.replacement.textChanged.connect(self._wait)
        self.replacement.confirmed.connect(self._take_away)
        self.options.changed.connect(self._ask_anew)
        self.replacing.toggled.connect(lambda wished: self._show_replacing(wished=wished))
        self.replacing.clicked.connect(lambda wished: self._begin_replacing(wished=wished))
        self.replace.clicked.connect(self._replace)
        self.everywhere.clicked.connect(lambda wished: self._choose(everything=wished))
        for field in (self.words, self.replacement):
            field.left_downwards.connect(self._go_on)
        self.words.given_up.connect(self.left)
        self.replacement.given_up.connect(self._give_up_replacing)
        self.list.left_upwards.connect(self.focus_first)
        self.list.hit_chosen.connect(self.hit_chosen)
        self.list.found.choice_changed.connect(self._show_choice)
        self.theme.changed.connect(self._paint)

    def _ask_soon(self) -> None:
        self._goes_on = False
        self.list.begin_anew()
        self._takes_away = False
        self._wait()

    def _wait(self) -> None:
        """Let the person type on; what is shown is no longer what she would have replaced."""
        self.replace.setEnabled(False)
        self._pause.start()

    def _ask_anew(self) -> None:
        self.list.begin_anew()
        self.replace.setEnabled(False)
        self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        self._is_waiting = True
        replacement = self.replacement.text() if self.replacing.isChecked() else None
        self.asked.emit(self.options.asked(self.words.text(), replacement))

    def _take_away(self) -> None:
        self._takes_away = not self.replacement.text()
        self._show_choice()

    def _replace(self) -> None:
        if self.is_at_rest:
            self.replace_wished.emit(self.list.found.chosen())

    def _go_on(self) -> None:
        """Go to the list; to what is typed last, also where that is not shown yet."""
        if self._pause.isActive():
            self._ask()
        self._goes_on = True
        if not self._is_waiting:
            self._arrive()

    def _arrive(self) -> None:
        self._goes_on = False
        if self.list.found.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- showing

    def _told_of_nothing(self) -> str:
        if self.words.text():
            return self.tr("Nothing found. Try fewer letters, or look in earlier versions too.")
        return self.tr(
            "Parts of words are found too, and items by their number. "
            "Capital and small letters are alike."
        )

    def _choose(self, *, everything: bool) -> None:
        if everything:
            self.list.found.choose_all()
        else:
            self.list.found.choose_none()

    def _show_choice(self) -> None:
        self.everywhere.setChecked(self.list.found.has_all_chosen())
        items = len({one.item for one in self.list.found.chosen()})
        is_said = bool(self.replacement.text()) or self._takes_away
        if self.replacement.text():
            self.replace.setText(self.tr("Replace in %n item(s)", "", items))
        else:
            self.replace.setText(self.tr("Take away in %n item(s)", "", items))
        self.replace.setEnabled(items > 0 and is_said and self.is_at_rest)
        self._show_hint(is_said=is_said)

    def _show_hint(self, *, is_said: bool) -> None:
        hints = []
        if not is_said:
            hints.append(self.tr("Press Enter in the empty field to take the words away."))
        if self.list.found.has_memos():
            hints.append(self.tr("Texts in memos are not chosen beforehand."))
        self.hint.setText(" ".join(hints))
        has_rows = self.list.found.rowCount() > 0
        self.hint.setVisible(bool(hints) and has_rows and self.replacing.isChecked())

    def _begin_replacing(self, *, wished: bool) -> None:
        (self.replacement if wished else self.words).setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_up_replacing(self) -> None:
        self.replacing.setChecked(False)
        self.focus_first()

    def _show_replacing(self, *, wished: bool) -> None:
        self.replacement.setVisible(wished)
        self.replace.setVisible(wished)
        self.everywhere.setVisible(wished)
        self._takes_away = False
        self.options.serve(replacing=wished)
        self._ask_anew()

    def _paint(self) -> None:
        self.replacing.setIcon(icon("replace", self.theme.tokens))

    def _lay_out(self) -> None:
        self.body.addLayout(_beside(self.words, self.replacing))
        self.body.addLayout(_beside(self.replacement, self.replace))
        boxes = (*self.options.boxes, self.everywhere)
        options = Bar()
        for box in boxes:
            options.addWidget(box)
        options.push_right()
        options.addWidget(self.count)
        self.body.addLayout(options)
        order = (self.words, self.replacing, self.replacement, self.replace, *boxes, self.list)
        for one, following in pairwise(order):
            self.setTabOrder(one, following)
        self.body.addWidget(self.hint)
        self.body.addSpacing(4)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.note, 1, Qt.AlignmentFlag.AlignTop)


def _beside(field: QWidget, button: QWidget) -> QHBoxLayout:
    """Return a line in which the field takes the room that is left."""
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(field, 1)
    line.addWidget(button)
    return line
