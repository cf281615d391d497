"""Answering a round: by which papers, and where they are put."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from bufetat_editor.domain.rounds import Recipient, Round, tally
from bufetat_editor.ui.dialogs.choice_list import choice_list
from bufetat_editor.ui.dialogs.files_form import FilesForm
from bufetat_editor.ui.dialogs.note import Note
from bufetat_editor.ui.export_folder import send_folder
from bufetat_editor.ui.input_words import round_title
from bufetat_editor.ui.orders import Answer
from bufetat_editor.ui.standing import Standing
from bufetat_editor.usecases.answer_papers import ANSWER_PAPERS, AnswerPaper, answerers, files_of

_AIR = 6


class AnswerDialog(FilesForm):
    """Asks by which papers a round is answered, and tells what they come to.

    Args:
        standing: with at least one round.
        round_id: the one to begin with; the newest if it is none of them.
    """

    def __init__(self, standing: Standing, round_id: str, parent: QWidget | None = None) -> None:
        super().__init__("answerDialog", send_folder(), parent)
        self.set_title(self.tr("Write answers"), self.tr("Write the files"))
        self._snapshot = standing.snapshot
        self._rounds = {one.id: one for one in standing.rounds}
        self.round = self._choices(round_id)
        self.papers = {paper: self._box(paper) for paper in ANSWER_PAPERS}
        self._choice = QWidget()
        self._told = Note("answerTold")
        self._lay_out()
        self.round.currentIndexChanged.connect(self._tell)
        for box in self.papers.values():
            box.toggled.connect(self._tell)
        self._tell()
        self.round.setFocus()

    @property
    def chosen(self) -> tuple[AnswerPaper, ...]:
        """The papers that are ticked."""
        return tuple(paper for paper, box in self.papers.items() if box.isChecked())

    def habits(self) -> dict[str, object]:
        """Return what to remember of what was chosen."""
        return super().habits() | {"send_folder": str(self.chosen_folder)}

    def forget_messages(self) -> None:
        """Say no longer what was said of another choice."""
        self.remark(self.round, "")
        self.remark(self._choice, "")
        self._first_box.setAccessibleDescription("")
        super().forget_messages()

    # --- the form

    def _choices(self, round_id: str) -> QComboBox:
        made = choice_list()
        for one in self._rounds.values():
            made.addItem(round_title(one), one.id)
        made.setCurrentIndex(max(made.findData(round_id), 0))
        return made

    def _box(self, paper: AnswerPaper) -> QCheckBox:
        words = {
            "replies": self.tr("A letter to each who has answered (Word)"),
            "register_word": self.tr("Register by item, by region and by outcome (Word)"),
            "register_excel": self.tr("Register to sort and filter (Excel)"),
            "evaluation_copy": self.tr("The model with the inputs as comments (Word)"),
        }
        box = QCheckBox(words[paper])
        box.setObjectName(f"paper-{paper}")
        box.setChecked(True)
        return box

    def _lay_out(self) -> None:
        self.add_field(self.tr("Round"), self.round, "round")
        self._choice.setObjectName("papers")
        listed = QVBoxLayout(self._choice)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(_AIR)
        for box in self.papers.values():
            listed.addWidget(box)
        self.fields.addSpacing(8)
        self.fields.addWidget(QLabel(self.tr("What to write")))
        self.fields.addSpacing(2)
        self.fields.addWidget(self._choice)
        self.fields.addWidget(self.remark_under(self._choice))
        self.add_template()
        self.add_folder()
        self.fields.addSpacing(8)
        self.fields.addWidget(self._told)

    @property
    def _chosen_round(self) -> Round:
        return self._rounds[str(self.round.currentData())]

    @property
    def _answered(self) -> tuple[Recipient, ...]:
        """Who has answered the chosen round."""
        return answerers(self._snapshot, self._chosen_round)

    @property
    def _first_box(self) -> QCheckBox:
        return next(iter(self.papers.values()))

    def _tell(self) -> None:
        """Tell what will be written, and how far the round is weighed."""
        papers, answered = self.chosen, self._answered
        self.template.setEnabled(bool({*papers} - {"register_excel"}))
        self._told.say(self._told_files(papers, answered) if answered else self._unanswered())
        self.forget_messages()

    def _told_files(self, papers: Sequence[AnswerPaper], answered: Sequence[Recipient]) -> str:
        files = sum(1 for paper in papers for _ in files_of(paper, answered))
        counted = self.tr("%n file(s) will be written.", "", files)
        return f"{counted} {self._told_weighed(self._chosen_round)}" if files else ""

    def _told_weighed(self, out: Round) -> str:
        come = tally(out.inputs)
        if not come.inputs:
            return self.tr("Nobody has proposed or said anything.")
        if not come.waiting:
            return self.tr("All %n input(s) are weighed.", "", come.inputs)
        words = self.tr(
            "{waiting} of %n input(s) are not weighed yet, and are told as such.", "", come.inputs
        )
        return words.format(waiting=come.waiting)

    # --- what was chosen

    def _on_accepted(self) -> None:
        self.forget_messages()
        checks = (
            (self.round, self._check_round()),
            (self._first_box, self._check_papers()),
            (self.folder, self.check_folder()),
        )
        for field, is_right in checks:
            if not is_right:
                field.setFocus()
                return
        self.show_busy(busy=True)
        self.files_wished.emit(
            Answer(self._chosen_round.id, self.chosen, self.chosen_folder, self.template.template)
        )

    def _check_round(self) -> bool:
        is_answered = bool(self._answered)
        self.remark(self.round, "" if is_answered else self._unanswered())
        return is_answered

    def _check_papers(self) -> bool:
        words = "" if self.chosen else self.tr("Choose at least one.")
        self.remark(self._choice, words)
        self._first_box.setAccessibleDescription(words)  # where the focus goes
        return bool(self.chosen)

    def _unanswered(self) -> str:
        return self.tr("Nobody has answered this round yet, so there is nothing to write.")
