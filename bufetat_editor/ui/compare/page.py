"""The compare page: what differs between two moments, change by change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.ui.bar import Bar, group
from bufetat_editor.ui.compare.deeds import CompareDeeds
from bufetat_editor.ui.compare.filters import CompareFilters
from bufetat_editor.ui.compare.list import CompareList
from bufetat_editor.ui.compare.moments import Ends
from bufetat_editor.ui.compare.summary import Summary
from bufetat_editor.ui.deed_button import DeedButton
from bufetat_editor.ui.moments import MomentButton, moment_name, told_of_file
from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from bufetat_editor.ui.compare.rows import Answer
    from bufetat_editor.ui.standing import Standing
    from bufetat_editor.usecases.desk import Moment

_PATIENCE_MS = 150
"""An answer that comes sooner takes the place of the last one without a flicker."""


class ComparePage(ReadingPage):
    """Asks for a comparison, shows it, and lets one go through it.

    Attributes:
        ends: what is compared with what.
        list: the changes.
        filters: which of them are shown.
        deeds: what can be done with the one in focus.
        earlier: the button of the moment that is compared from.
        later: the button of the moment that is compared to.
        swap: the button that compares in the other direction.
    """

    ends_chosen = Signal(object)  # Ends, to be read and shown
    time_wished = Signal(bool)  # whether for the later end
    file_wished = Signal(bool)  # whether for the later end
    wished = Signal(object)  # Wish

    def __init__(
        self, theme: Theme, previous: QAction, following: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, QCoreApplication.translate("ComparePage", "Compare"), "", parent)
        self.setObjectName("comparePage")
        self.ends: Ends | None = None
        self._names: dict[int, str] = {}
        self._standing: Standing | None = None
        self._asked: tuple[Ends, int] | None = None
        self._answer: Answer | None = None
        self._waits_for_rows = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show_no_answer)
        self.list = CompareList(theme)
        self.filters = CompareFilters(self)
        self.deeds = CompareDeeds(self.list, self)
        self.earlier = MomentButton("compareFrom", self.tr("Compare from"))
        self.later = MomentButton("compareTo", self.tr("Compare to"))
        self._steps = group(
            DeedButton(previous, words=self.tr("Previous  ⇧F7")),
            DeedButton(following, words=self.tr("Next  F7")),
        )
        self._lay_out()
        self._connect()

    # --- what is compared

    def choose(self, ends: Ends) -> None:
        """Compare these; the answer comes by `show_comparison`."""
        if ends != self.ends:
            self._patience.start()
        self.ends = ends
        self._show_ends()
        self._ask()

    def choose_end(self, moment: Moment | None, *, is_later: bool, file: str = "") -> None:
        """Compare another moment with the one at the other end.

        Args:
            file: name of the exported file by which the moment was found.
        """
        ends = self.ends or Ends(None)
        if is_later:
            self.choose(replace(ends, later=moment, later_file=file))
        else:
            self.choose(replace(ends, earlier=moment, earlier_file=file))

    def show_standing(self, standing: Standing) -> None:
        """Offer the editions that there are, and compare anew what has changed."""
        self._standing = standing
        for button in (self.earlier, self.later):
            button.list_editions(standing.editions)
        self._names = {one.cs: one.name for one in standing.editions}
        if self.ends is None and standing.live:
            self.choose(Ends(standing.base.name if standing.base else 1))
        else:
            self._show_ends()
            self._ask()
        self._suit()

    def _show_ends(self) -> None:
        ends = self.ends or Ends(None)
        self.earlier.show_moment(ends.earlier, self._names, ends.earlier_file)
        self.later.show_moment(ends.later, self._names, ends.later_file)
        told = [told_of_file(*file, self._names) for file in ends.files]
        self._files.setText("\n".join(told))
        self._files.setVisible(bool(told))

    def show_comparison(self, answer: Answer) -> None:
        """Show what was asked for."""
        self._patience.stop()
        self._answer = answer
        self.filters.list_chapters(answer.comparison.chapters)
        self._show_rows()
        if self._waits_for_rows and self.earlier.hasFocus():
            self.focus_first()
        self._waits_for_rows = False

    def stop_waiting(self) -> None:
        """Show nothing of what could not be read; it is asked for again at the next occasion."""
        self._asked = None
        if self._answer is None or self._patience.isActive():
            self._patience.stop()
            self._show_no_answer()

    def _show_no_answer(self) -> None:
        """Take away the rows: they are of other moments than those that are named."""
        self._answer = None
        self._show_rows()

    def _ask(self) -> None:
        standing = self._standing
        if self.ends is None or standing is None or not standing.live:
            return
        wanted = (self.ends, standing.snapshot.changeset)
        if wanted != self._asked:
            self._asked = wanted
            self.ends_chosen.emit(self.ends)

    # --- going through it

    def step(self, direction: int) -> bool:
        """Go to the next change (1) or the one before (-1); at the end, stay and say so."""
        beyond = self.list.rows.change_beyond(self.list.current, direction)
        if beyond >= 0:
            self.list.choose(beyond)
        self.focus_first()
        self._tell_position(direction if beyond < 0 else 0)
        return True

    def focus_first(self) -> None:
        """Put the focus on the list, or on the moments if nothing differs."""
        self._waits_for_rows = self._answer is None
        shown = self.list if not self.list.isHidden() else self._way_out
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is shown

    def _show_rows(self) -> None:
        shown = self.filters.wanted.passed(self._answer.rows if self._answer else ())
        had_focus = self.list.hasFocus()
        self.list.show_rows(shown)
        for widget in (self.list, self.deeds.buttons):
            widget.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._show_all.setVisible(not shown and self._change_count > 0)
        self._nothing_said.setText(self._why_nothing())
        if had_focus and not shown:
            self._waits_for_rows = self._answer is None
            self._way_out.setFocus()
        shown_count = self.list.rows.change_count
        self._summary.show_sum(self._answer.comparison if self._answer else None, shown_count)
        self._suit()
        self._tell_position()

    @property
    def _way_out(self) -> QWidget:
        """What leads to changes where none are shown."""
        return self.earlier if self._show_all.isHidden() else self._show_all

    @property
    def _change_count(self) -> int:
        return len(self._answer.comparison.changes) if self._answer else 0

    def _why_nothing(self) -> str:
        if self.ends is None:
            return ""
        if self._answer is None:
            return self.tr("Comparing …") if self._asked else self.tr("Nothing could be compared.")
        if self._change_count:
            return self.tr("None of the changes is of the kinds and in the chapter chosen.")
        names = [moment_name(one, self._names) for one in (self.ends.earlier, self.ends.later)]
        words = self.tr(
            "No differences between «{earlier}» and «{later}». Choose something else above."
        )
        return words.format(earlier=names[0], later=names[1])

    def _tell_position(self, stopped: int = 0) -> None:
        """Tell which change one is at.

        Args:
            stopped: the direction in which there is no further one, if one tried to go there.
        """
        rows, row = self.list.rows, self.list.row
        words = self.tr("change {number} of {count}")
        told = words.format(number=rows.rank(self.list.current), count=rows.change_count)
        if row and row.change is None:
            told = self.tr("changed, but not shown") if row.note else self.tr("unchanged")
        if stopped and rows.change_count:
            end = self.tr("this is the last") if stopped > 0 else self.tr("this is the first")
            told = f"{told} – {end}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, told))
        self._position.setText(told if row else "")

    def _suit(self) -> None:
        if self._answer and self._standing:
            comparison = self._answer.comparison
            self.deeds.suit((comparison.earlier, comparison.later), self._standing.snapshot)

    def _on_row_chosen(self) -> None:
        if row := self.list.row:
            self.item_read.emit(row.item.id)
        self._suit()
        self._tell_position()

    # --- making it

    def _connect(self) -> None:
        for button, is_later in ((self.earlier, False), (self.later, True)):
            button.chosen.connect(
                lambda moment, late=is_later: self.choose_end(moment, is_later=late)
            )
            button.time_wished.connect(lambda late=is_later: self.time_wished.emit(late))
            button.file_wished.connect(lambda late=is_later: self.file_wished.emit(late))
        self.swap.clicked.connect(lambda: self.choose((self.ends or Ends(None)).swapped))
        self.filters.changed.connect(self._show_rows)
        self.filters.split_wished.connect(self.list.split_all)
        self.filters.split_wished.connect(lambda _: self._suit())
        self._show_all.clicked.connect(self.filters.want_all)
        self._show_all.clicked.connect(self.focus_first)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.deeds.item_wished.connect(self.item_wished)
        self.deeds.wished.connect(self.wished)

    def _lay_out(self) -> None:
        self.swap = QPushButton("⇄")
        self.swap.setObjectName("compareSwap")
        self.swap.setAutoDefault(True)  # Enter presses it
        self.swap.setToolTip(self.tr("Compare in the other direction"))
        self.swap.setAccessibleName(self.swap.toolTip())
        bar = Bar()
        bar.addWidget(group(self.earlier, QLabel("→"), self.later, self.swap))
        bar.addWidget(group(self.filters.kinds, self.filters.chapters, self.filters.view))
        bar.push_right()
        bar.addWidget(self._steps)
        self._summary, self._position = Summary(), _muted("comparePosition")
        line = Bar()
        line.addWidget(self._summary)
        line.push_right()
        line.addWidget(self._position)
        self._nothing = self._made_nothing()
        self._files = _muted("compareFiles")
        self._files.setWordWrap(True)
        self._files.hide()
        self.body.addLayout(bar)
        self.body.addWidget(self._files)
        self.body.addSpacing(4)
        self.body.addLayout(line)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._nothing, 1)
        self.body.addWidget(self.deeds.buttons)

    def _made_nothing(self) -> QWidget:
        """What stands where no rows do."""
        self._nothing_said = _muted("compareNothing")
        self._nothing_said.setWordWrap(True)
        self._show_all = QPushButton(self.tr("Show all changes"))
        self._show_all.setObjectName("compareShowAll")
        self._show_all.setAutoDefault(True)  # Enter presses it
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self._nothing_said)
        column.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._show_all.hide()
        self.list.hide()
        return nothing


def _muted(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("look", "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
