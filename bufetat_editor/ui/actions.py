"""Every action of the window in one table: name, shortcut, menu."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from bufetat_editor.domain.assessments import OUTCOMES
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.spelling.keys import KEYS
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.weighing.words import outcome_word

_ONE_OF = {"palette", "language"}
"""Groups of actions of which exactly one is on."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One action.

    Attributes:
        menu: where it stands; a `-` before the menu's name draws a line over it.
        choice: name of the group of actions of which one is on.
        on_page: its key works only where rows are, so that it means what it should elsewhere.
        once: holding its key down does it no more than once.
    """

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    choice: str = ""
    on_page: bool = False
    once: bool = False


class Actions(QObject):
    """The window's actions by name."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = self._entries()
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {entry.name: self._make(entry) for entry in self._table}
        theme.changed.connect(self._paint)
        self._paint()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def fill(self, bar: QMenuBar, page: QWidget) -> None:
        """Put every action into its menu, and the keys of rows on the page."""
        within = {name: outer for name, _, outer in self._menus()}
        menus = {name: self._menu(name, bar) for name, outer in within.items() if not outer}
        for entry in self._table:
            name = entry.menu.removeprefix("-")
            if name not in menus:  # it stands where the first of its actions would
                menus[name] = self._menu(name, menus[within[name]])
            if entry.menu.startswith("-"):
                menus[name].addSeparator()
            menus[name].addAction(self._actions[entry.name])
            if entry.on_page:
                page.addAction(self._actions[entry.name])

    def _menu(self, name: str, within: QMenuBar | QMenu) -> QMenu:
        title = next(title for one, title, _ in self._menus() if one == name)
        menu = within.addMenu(title)
        menu.setObjectName(f"menu-{name}")
        menu.setAccessibleName(title.replace("&", ""))  # else it has the program's
        return menu

    def by_menu(self) -> Iterator[tuple[str, tuple[Entry, ...]]]:
        """Return each menu's title, after that of the one it stands in, and what stands in it."""
        titles = {name: title.replace("&", "") for name, title, _ in self._menus()}
        for name, _, within in self._menus():
            path = " → ".join(titles[one] for one in (within, name) if one)
            yield path, tuple(one for one in self._table if one.menu.removeprefix("-") == name)

    def _menus(self) -> tuple[tuple[str, str, str], ...]:
        """Each menu's name, title, and the menu in which it stands, if in one."""
        return (
            ("file", self.tr("&File"), ""),
            ("edit", self.tr("&Edit"), ""),
            ("checking", self.tr("Chec&k"), "edit"),
            ("move", self.tr("M&ove"), ""),
            ("view", self.tr("&View"), ""),
            ("language", self.tr("&Language"), "view"),
            ("model", self.tr("&Model"), ""),
            ("input", self.tr("&Input"), ""),
            ("weighing", self.tr("&Assessment"), "input"),
            ("help", self.tr("&Help"), ""),
        )

    def _entries(self) -> tuple[Entry, ...]:
        return (
            *self._files(),
            Entry("undo", self.tr("Undo"), "edit", ("Ctrl+Z",), "undo-2"),
            Entry("redo", self.tr("Redo"), "edit", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2"),
            Entry("cut", self.tr("Cut"), "-edit", ("Ctrl+X",), "scissors", on_page=True),
            Entry("copy", self.tr("Copy"), "edit", ("Ctrl+C",), "copy", on_page=True),
            Entry("paste", self.tr("Paste"), "edit", ("Ctrl+V",), "clipboard", on_page=True),
            Entry("choose_all", self.tr("Choose the list"), "edit", ("Ctrl+A",), on_page=True),
            Entry("edit", self.tr("Edit text"), "-edit", ("F2",), "pencil", on_page=True),
            Entry("add", self.tr("New item"), "edit", ("Ctrl+N", "Ins"), "plus", on_page=True),
            Entry(
                "add_beside",
                self.tr("New item of the same kind"),
                "edit",
                ("Ctrl+Shift+N",),
                on_page=True,
            ),
            Entry(
                "new_bullets",
                self.tr("New bullet list"),
                "edit",
                ("Ctrl+Shift+P",),
                "list-plus",
                on_page=True,
            ),
            Entry(
                "remove", self.tr("Remove"), "edit", ("Del",), "trash-2", on_page=True, once=True
            ),
            Entry("footnote", self.tr("Footnote …"), "-edit", ("Ctrl+Alt+F",), "superscript"),
            Entry(
                "provisional",
                self.tr("Provisional"),
                "edit",
                ("Ctrl+M",),
                on_page=True,
                choice="mark",
            ),
            Entry("fields", self.tr("Particulars …"), "edit", ("Alt+Return",), "list-checks"),
            Entry("reason", self.tr("Give a reason"), "edit", ("Ctrl+R",), "message-square"),
            Entry("find", self.tr("Find"), "-edit", ("Ctrl+F",), "search"),
            Entry("next_hit", self.tr("Next hit"), "edit", ("F3",)),
            Entry("previous_hit", self.tr("Previous hit"), "edit", ("Shift+F3",)),
            Entry("replace", self.tr("Find and replace"), "edit", ("Ctrl+Shift+H",), "replace"),
            *self._checks(),
            Entry("move_up", self.tr("Move up"), "move", ("Alt+Up",), "arrow-up", on_page=True),
            Entry(
                "move_down", self.tr("Move down"), "move", ("Alt+Down",), "arrow-down", on_page=True
            ),
            Entry(
                "move_left",
                self.tr("Move to the cell on the left"),
                "move",
                ("Alt+Left",),
                "arrow-left",
                on_page=True,
            ),
            Entry(
                "move_right",
                self.tr("Move to the cell on the right"),
                "move",
                ("Alt+Right",),
                "arrow-right",
                on_page=True,
            ),
            Entry(
                "shift_in",
                self.tr("Make it a sub-entry"),
                "-move",
                ("Alt+Shift+Right",),
                "indent-increase",
                on_page=True,
            ),
            Entry(
                "shift_out",
                self.tr("Make it an entry of its own"),
                "move",
                ("Alt+Shift+Left",),
                "indent-decrease",
                on_page=True,
            ),
            Entry("history", self.tr("History"), "view", ("Ctrl+H",), "history", choice="panel"),
            Entry(
                "preview",
                self.tr("Preview"),
                "view",
                ("Ctrl+Shift+V",),
                "eye",
                choice="panel",
            ),
            Entry(
                "checks", self.tr("Checks"), "view", ("Ctrl+Alt+K",), "list-checks", choice="panel"
            ),
            Entry("zoom_in", self.tr("Larger text"), "-view", ("Ctrl++", "Ctrl+="), "zoom-in"),
            Entry("zoom_out", self.tr("Smaller text"), "view", ("Ctrl+-",), "zoom-out"),
            Entry("zoom_usual", self.tr("Usual size"), "view", ("Ctrl+0",)),
            Entry("system", self.tr("Colours as the system"), "-view", choice="palette"),
            Entry("light", self.tr("Light"), "view", choice="palette"),
            Entry("dark", self.tr("Dark"), "view", choice="palette"),
            Entry("contrast", self.tr("High contrast"), "view", choice="palette"),
            *self._languages(),
            Entry("next_section", self.tr("Next section"), "-view", ("Ctrl+PgDown",)),
            Entry("previous_section", self.tr("Previous section"), "view", ("Ctrl+PgUp",)),
            Entry("compare", self.tr("Compare"), "model", ("Ctrl+Shift+C",), "git-compare"),
            Entry("next_change", self.tr("Next change"), "model", ("F7",), "chevron-down"),
            Entry(
                "previous_change", self.tr("Previous change"), "model", ("Shift+F7",), "chevron-up"
            ),
            Entry("new_memo", self.tr("New memo …"), "-model", ("Ctrl+Shift+M",), "file-plus"),
            Entry(
                "draft_changes",
                self.tr("Write what has changed"),
                "model",
                ("Ctrl+Shift+D",),
                "file-pen-line",
            ),
            Entry(
                "draft_inputs",
                self.tr("Write what has come in"),
                "model",
                ("Ctrl+Alt+I",),
                "message-square",
            ),
            Entry("overview", self.tr("Overview"), "-model", ("Ctrl+Shift+O",)),
            Entry("legal", self.tr("Legal bases"), "model", ("Ctrl+Shift+L",), "scale"),
            Entry("coverage", self.tr("Coverage"), "model", ("Ctrl+Shift+K",), "table"),
            Entry("editions", self.tr("Editions"), "model", ("Ctrl+Shift+U",)),
            Entry("approve", self.tr("Approve …"), "-model", ("Ctrl+Shift+G",), "badge-check"),
            Entry("author", self.tr("Who writes …"), "model", ("Ctrl+Shift+F",), "user"),
            Entry("send", self.tr("Send out …"), "input", ("Ctrl+Shift+S",), "send"),
            Entry("receive", self.tr("Take in …"), "input", ("Ctrl+Shift+T",), "inbox"),
            Entry("inputs", self.tr("Show the inputs"), "-input", ("Ctrl+Shift+I",)),
            Entry("next_input", self.tr("Next not weighed"), "input", ("F9",), "chevron-down"),
            Entry(
                "previous_input",
                self.tr("Previous not weighed"),
                "input",
                ("Shift+F9",),
                "chevron-up",
            ),
            *self._weighing(),
            Entry("answer", self.tr("Write answers …"), "-input", ("Ctrl+Shift+A",), "reply"),
            Entry("guide", self.tr("User guide"), "help", ("F1",), "book-open-text"),
            Entry("shortcuts", self.tr("Keys"), "help", ("Ctrl+/",)),
            Entry("tour", self.tr("Show me round"), "help", ("Ctrl+Alt+T",)),
            Entry("practice", self.tr("Practice model"), "-help", ("Ctrl+Alt+P",)),
            Entry("log_folder", self.tr("Show the log file"), "-help", ("Ctrl+Alt+G",)),
            Entry("about", self.tr("About the program"), "help", ("Shift+F1",), "info"),
        )

    def _files(self) -> Iterator[Entry]:
        """What is done with models as files."""
        yield Entry("new_model", self.tr("New model …"), "file", ("Ctrl+Alt+N",), "file-plus")
        yield Entry("open_model", self.tr("Open …"), "file", ("Ctrl+O",))
        yield Entry("new_window", self.tr("New window"), "file", ("Ctrl+Alt+W",))
        yield Entry("save_copy", self.tr("Save a copy …"), "-file", ("Ctrl+Alt+S",), "copy")
        yield Entry("back_up", self.tr("Back up now"), "file", ("Ctrl+Alt+B",))
        yield Entry("restore_backup", self.tr("Restore from a backup …"), "file", ("Ctrl+Alt+R",))
        yield Entry("export", self.tr("Export …"), "-file", ("Ctrl+E",), "file-output")
        yield Entry("close_window", self.tr("Close the window"), "-file", ("Ctrl+W",))
        yield Entry("quit", self.tr("Quit"), "file", ("Ctrl+Q",))

    def _checks(self) -> Iterator[Entry]:
        """What is done with what the checks have found."""
        for name, text, keys in (
            ("next_finding", self.tr("Next finding"), "F8"),
            ("previous_finding", self.tr("Previous finding"), "Shift+F8"),
            ("mend", self.tr("Mend it"), KEYS["mend"]),
            ("accept_finding", self.tr("Leave it as it is"), KEYS["accept_finding"]),
            ("add_word", self.tr("Add to the word list"), KEYS["add_word"]),
        ):
            yield Entry(name, text, "checking", (keys,))

    def _languages(self) -> Iterator[Entry]:
        """The languages of the window, each by its own name."""
        yield Entry("language_system", self.tr("As the system"), "language", choice="language")
        for name, own in (("nb", "Bokmål"), ("nn", "Nynorsk"), ("en", "English")):
            yield Entry(f"language_{name}", own, "language", choice="language")

    def _weighing(self) -> Iterator[Entry]:
        """What can be done with an input, on the page of a round that is shown."""
        for outcome, keys in zip(OUTCOMES, "12345", strict=True):
            yield Entry(outcome, outcome_word(outcome), "weighing", (f"Ctrl+{keys}",), on_page=True)
        for name, text, menu, keys in (
            ("answer_as_before", self.tr("Answer as before"), "-weighing", "Ctrl+Shift+R"),
            ("weigh", self.tr("Save the assessment"), "-weighing", "Ctrl+Return"),
            ("weigh_together", self.tr("Weigh together"), "weighing", "Ctrl+Shift+Return"),
            ("give_up_draft", self.tr("Throw away"), "-weighing", "Ctrl+Shift+X"),
            ("retract", self.tr("Take back the assessment"), "weighing", "Ctrl+Shift+B"),
            ("go_to_item", self.tr("Go to the item"), "-weighing", "Ctrl+G"),
        ):
            yield Entry(name, text, menu, (keys,), on_page=True)

    def _make(self, entry: Entry) -> QAction:
        action = QAction(entry.text, self)
        action.setObjectName(entry.name)
        if entry.text.endswith("…"):
            action.setIconText(entry.text)  # else Qt drops the dots on buttons
        portable = QKeySequence.SequenceFormat.PortableText  # the names of keys are translated
        action.setShortcuts([QKeySequence(keys, portable) for keys in entry.keys])
        action.setAutoRepeat(not entry.once)
        action.setShortcutVisibleInContextMenu(True)
        if entry.on_page:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if entry.choice:
            action.setCheckable(True)
        if entry.choice in _ONE_OF:
            group = self._groups.setdefault(entry.choice, QActionGroup(self))
            group.addAction(action)
        return action

    def _paint(self) -> None:
        for entry in self._table:
            if entry.icon:
                self._actions[entry.name].setIcon(icon(entry.icon, self._theme.tokens))
