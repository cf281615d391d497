"""Exporting: what, in which format, and where."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from bufetat_editor.ui.dialogs.choice_list import choice_list
from bufetat_editor.ui.dialogs.export_words import (
    Shown,
    editions_before,
    exported_edition,
    told_export,
)
from bufetat_editor.ui.dialogs.files_form import FilesForm
from bufetat_editor.ui.dialogs.memo_choice import MemoChoice
from bufetat_editor.ui.dialogs.note import Note
from bufetat_editor.ui.export_habits import ExportHabits
from bufetat_editor.ui.moments import MomentButton, edition_with_status, moment_name, told_of_file
from bufetat_editor.ui.orders import Export
from bufetat_editor.ui.standing import Standing

if TYPE_CHECKING:
    from bufetat_editor.domain.snapshot import Snapshot
    from bufetat_editor.history.changeset import Edition
    from bufetat_editor.usecases.desk import Moment
    from bufetat_editor.usecases.export_formats import Format

_NONE = ""
_LONGEST = 44


class ExportDialog(FilesForm):
    """Asks what to export.

    Args:
        habits: what to begin with.
    """

    memos_wished = Signal(str)  # name of an edition whose memos are to be offered

    def __init__(
        self, standing: Standing, habits: ExportHabits, parent: QWidget | None = None
    ) -> None:
        super().__init__("exportDialog", habits.folder, parent)
        self.set_title(self.tr("Export"), self.tr("Export"))
        self._standing = standing
        self._since: Moment | None = None
        self._since_file = ""
        self._names = {one.cs: one.name for one in standing.editions}
        self.format = self._formats()
        self.edition = self._editions()
        self._memo = MemoChoice(self)
        self.memo = self._memo.field
        label = self.tr("Show changes since")
        self.since = MomentButton("since", label, longest=_LONGEST)
        self.since.chosen.connect(self.show_since)
        self._since_note = Note("sinceNote")
        self.open_after = QCheckBox(self.tr("Open the folder afterwards"))
        self.open_after.setObjectName("openAfter")
        self._told = Note("exportTold")
        self._lay_out()
        self._begin_with(habits)
        self.format.currentIndexChanged.connect(self._on_format_changed)
        self.edition.currentIndexChanged.connect(self._on_edition_changed)
        self._memo.changed.connect(self._tell)
        self._on_edition_changed()
        self.format.setFocus()

    @property
    def has_memo(self) -> bool:
        """True if the memo goes along."""
        return bool(self._memo.memo)

    def habits(self) -> dict[str, object]:
        """Return what to remember of what was chosen; of the memo only if there is a choice."""
        memo = {"export_memo": self.has_memo} if self._memo.memos else {}
        return (
            super().habits()
            | memo
            | {
                "export_folder": str(self.chosen_folder),
                "export_format": self.format.currentData(),
                "export_opens_folder": self.open_after.isChecked(),
            }
        )

    def propose(self, edition: str, since: Moment | None = None, written_as: str = "") -> None:
        """Begin with an edition, or with the draft if empty, and with what to show changes from.

        Args:
            written_as: the format to begin with; the one of last time if empty.
        """
        self._since = since
        if written_as:
            self.format.setCurrentIndex(self.format.findData(written_as))
        self.edition.setCurrentIndex(max(self.edition.findData(edition), 0))
        self._on_edition_changed()

    def show_since(self, moment: Moment | None, file: str = "") -> None:
        """Show changes since a moment.

        Args:
            file: name of the exported file by which it was found.
        """
        self._since, self._since_file = moment, file
        self.since.show_moment(moment, self._names, file)
        note = told_of_file(file, moment, self._names) if file and isinstance(moment, int) else ""
        self._since_note.say(note)
        self._tell()

    def show_memos(self, edition: str, snapshot: Snapshot) -> None:
        """Offer the memos that an edition has, and keep the choice if it is among them.

        Args:
            edition: its name, empty for the draft; if another is chosen by now, nothing is done.
            snapshot: the model as it was then.
        """
        if edition != self.edition.currentData():
            return
        self._memo.offer(snapshot)
        self._tell()

    def forget_messages(self) -> None:
        """Say no longer what was said of another choice."""
        self.remark(self.edition, "")
        super().forget_messages()

    # --- the form

    def _formats(self) -> QComboBox:
        made = choice_list()
        made.addItem(self.tr("Word: memo and model"), "word")
        made.addItem(self.tr("Word: change sheet"), "changes")
        made.addItem(self.tr("Excel: matrix and registers"), "excel")
        made.addItem(self.tr("Intranet page (HTML)"), "html")
        made.addItem(self.tr("PDF: memo and model, or booklet"), "pdf")
        made.addItem(self.tr("Archive package"), "archive")
        made.addItem(self.tr("All formats"), "all")
        return made

    def _editions(self) -> QComboBox:
        made = choice_list()
        made.addItem(self.tr("The draft as it stands now"), _NONE)
        for edition in reversed(self._standing.editions):
            made.addItem(edition_with_status(edition), edition.name)
        return made

    def _begin_with(self, habits: ExportHabits) -> None:
        self.format.setCurrentIndex(max(self.format.findData(habits.format), 0))
        self._memo.offer(self._standing.snapshot)
        self._memo.choose(with_memo=habits.with_memo)
        self.template.show_template(habits.template)
        self.open_after.setChecked(habits.opens_folder)

    def _lay_out(self) -> None:
        self.add_field(self.tr("Format"), self.format, "format")
        self.add_field(self.tr("What to export"), self.edition, "edition")
        self.add_field(self.tr("Memo"), self.memo, "memo")
        self.add_field(self.tr("Show changes since"), self.since, "since")
        self.fields.addWidget(self._since_note)
        self.add_template()
        self.add_folder()
        self.fields.addSpacing(10)
        self.fields.addWidget(self.open_after)
        self.fields.addSpacing(8)
        self.fields.addWidget(self._told)

    def _on_format_changed(self) -> None:
        kinds = self._kinds()
        self._memo.mean(self._meant_memo({one.memo for one in kinds}))
        self.since.setEnabled(any(one.changes != "never" for one in kinds))
        self.template.setEnabled(any(one.from_template for one in kinds))
        self.since.name_none(self._none_of(kinds))
        self.show_since(self._since, self._since_file)

    def _kinds(self) -> Collection[Format]:
        """The formats that are written."""
        from bufetat_editor.usecases.export_formats import formats_of

        return formats_of(str(self.format.currentData())).values()

    def _on_edition_changed(self) -> None:
        """Offer what is earlier than what is exported, and what was chosen only if it is."""
        earlier = self._earlier()
        self.since.list_editions(earlier)
        if isinstance(self._since, str) and self._since not in {one.name for one in earlier}:
            self._since, self._since_file = None, ""
        self._offer_memos()
        self._on_format_changed()

    def _offer_memos(self) -> None:
        """Offer the memos of what is exported; those of an edition must be asked for."""
        if edition := str(self.edition.currentData()):
            self.memos_wished.emit(edition)
        else:
            self.show_memos(_NONE, self._standing.snapshot)

    def _meant_memo(self, wishes: Collection[str]) -> str:
        """Which memo goes along where it cannot be chosen; empty where it can."""
        if "wished" in wishes:
            return ""
        if "always" in wishes:
            return self.tr("The edition's own")
        return self.tr("Never included")

    def _none_of(self, kinds: Collection[Format]) -> str:
        """What it means for formats that no moment is chosen."""
        if not any(one.changes == "always" for one in kinds):
            return self.tr("Do not show changes")
        if any(one.changes == "wished" for one in kinds):
            return self.tr("Only in the workbook and the change sheet")
        if before := self._before():
            return self.tr("The edition before ({name})").format(name=before)
        return self.tr("No earlier edition")

    def _earlier(self) -> tuple[Edition, ...]:
        exported = exported_edition(self._standing, str(self.edition.currentData()))
        return editions_before(self._standing.editions, exported)

    def _before(self) -> str:
        """The edition that changes are shown from if no other moment is chosen."""
        from bufetat_editor.usecases.editions import base_among

        base = base_among(self._earlier())
        return base.name if base else ""

    def _approved(self) -> str:
        """The edition that is exported, if a meeting has approved it."""
        exported = exported_edition(self._standing, str(self.edition.currentData()))
        return exported.name if exported and exported.status == "approved" else ""

    def _tell(self) -> None:
        """Tell what will be written; what was told of another choice is forgotten."""
        chosen = str(self.format.currentData())
        since = "" if self._since is None else moment_name(self._since, self._names)
        shown = Shown(since, self._before(), self._approved(), memo=self.has_memo)
        self._told.say(told_export(chosen, shown))
        self.forget_messages()

    def _on_accepted(self) -> None:
        self.forget_messages()
        for field, is_right in (
            (self.edition, self._check_edition()),
            (self.folder, self.check_folder()),
        ):
            if not is_right:
                field.setFocus()
                return
        order = self._order()  # while it shows which fields count
        self.show_busy(busy=True)
        self.files_wished.emit(order)

    def _order(self) -> Export:
        """What is asked for; a field that cannot be chosen in asks for nothing."""
        memo = self._memo.memo if self._memo.is_open else None
        return Export(
            str(self.format.currentData()),
            self.chosen_folder,
            str(self.edition.currentData()) or None,
            since=self._since if self.since.isEnabled() else None,
            memo=memo or None,
            without_memo=memo == _NONE,
            template=self.template.template if self.template.isEnabled() else None,
        )

    def _check_edition(self) -> bool:
        """Return whether this state can be exported so, and say what is wrong if not."""
        is_right = bool(self._approved()) or self.format.currentData() != "archive"
        self.remark(self.edition, "" if is_right else self.tr("Choose an approved edition."))
        return is_right
