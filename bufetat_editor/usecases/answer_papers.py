"""The papers by which a round is answered: which files they come to, and how each is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from bufetat_editor.domain.rounds import Round
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.input_register import GROUPED, GROUPINGS, Grouping

if TYPE_CHECKING:  # each format loads its library when it is needed
    from bufetat_editor.exchange.word.template import Template

AnswerPaper = Literal["replies", "register_word", "register_excel", "evaluation_copy"]
"""A letter to each who answered, the register in Word and in Excel, the model with the inputs as
comments."""

ANSWER_PAPERS: tuple[AnswerPaper, ...] = get_args(AnswerPaper)

_REGISTER = "innspillsregister"


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """One file that is to be made.

    Attributes:
        what: which one it is among those of its round, as its name tells it.
        recipient: id of who a reply is to.
        by: how the inputs are grouped in a register in Word.
    """

    paper: AnswerPaper
    what: str
    recipient: str = ""
    by: Grouping | None = None

    @property
    def ending(self) -> str:
        """The ending of its name, with its dot."""
        return ".xlsx" if self.paper == "register_excel" else ".docx"


def files_of(out: Round, paper: AnswerPaper) -> Iterator[AnswerFile]:
    """Yield the files that a paper of a round comes to; no replies where nobody has answered."""
    match paper:
        case "replies":
            for one in out.recipients:
                if one.receipts:
                    yield AnswerFile(paper, f"svar til {one.name}", recipient=one.id)
        case "register_word":
            for by in GROUPINGS:
                yield AnswerFile(paper, f"{_REGISTER} {GROUPED[by].lower()}", by=by)
        case "register_excel":
            yield AnswerFile(paper, _REGISTER)
        case "evaluation_copy":
            yield AnswerFile(paper, "vurderingsutgave")


class AnswerWriter:
    """Writes the papers of a round; the template is read once, and only if one is needed.

    Args:
        template: what Word files are made from; the program's own if none.
    """

    def __init__(self, answering: Answering, template: Path | None = None) -> None:
        self._answering = answering
        self._path = template

    def written(self, file: AnswerFile) -> bytes:
        """Return the content of a file.

        Raises:
            UserError: the template cannot be used, or a text is too long for Excel.
        """
        if file.paper == "register_excel":
            from bufetat_editor.exchange.excel.input_register import write_input_register

            return write_input_register(self._answering)
        return self._in_word(file)

    def _in_word(self, file: AnswerFile) -> bytes:
        if file.recipient:
            from bufetat_editor.exchange.word.reply_letter import write_reply_letter

            return write_reply_letter(self._answering, file.recipient, self._template)
        if file.by:
            from bufetat_editor.exchange.word.input_register import write_input_register

            return write_input_register(self._answering, file.by, self._template)
        from bufetat_editor.exchange.word.evaluation_copy import write_evaluation_copy

        return write_evaluation_copy(self._answering, self._template)

    @cached_property
    def _template(self) -> Template:
        from bufetat_editor.exchange.word.template import read_template

        return read_template(self._path)
