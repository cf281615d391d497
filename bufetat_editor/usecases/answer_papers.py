"""The papers by which a round is answered: which files they come to, and how each is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from bufetat_editor.domain.rounds import Recipient, Round
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.input_register import GROUPED, GROUPINGS, Grouping

if TYPE_CHECKING:  # each format loads its library when it is needed
    from bufetat_editor.exchange.word.template import Template

AnswerPaper = Literal["replies", "register_word", "register_excel", "evaluation_copy"]
"""A letter to each who answered, the register in Word and in Excel, the model with the inputs as
comments."""

ANSWER_PAPERS: tuple[AnswerPaper, ...] = get_args(AnswerPaper)

_REGISTER = "innspillsregister"
_WORD, _EXCEL = ".docx", ".xlsx"


class AnswerSource:
    """What the papers of a round are made from; the template is read once, and only if needed.

    Args:
        path: of what Word files are made from; the program's own if none.
    """

    def __init__(self, answering: Answering, path: Path | None = None) -> None:
        self.answering = answering
        self._path = path

    @cached_property
    def template(self) -> Template:
        """What Word files are made from.

        Raises:
            UserError: it cannot be used.
        """
        from bufetat_editor.exchange.word.template import read_template

        return read_template(self._path)


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """One file that is to be made.

    Attributes:
        what: which one it is among those of its round, as its name tells it.
        ending: of its name, with its dot.
        written: returns its content; raises UserError if the template cannot be used, or a text is
            too long for Excel.
    """

    what: str
    ending: str
    written: Callable[[AnswerSource], bytes]


def answerers(snapshot: Snapshot, out: Round) -> tuple[Recipient, ...]:
    """Return who has answered a round; also who has taken all back since, and is told so.

    Args:
        snapshot: the tree as it is now.
    """
    senders = {one.parent for one in snapshot.all_items() if one.kind == "receipt"}
    return tuple(one for one in out.recipients if one.id in senders)


def files_of(paper: AnswerPaper, answered: Iterable[Recipient]) -> Iterator[AnswerFile]:
    """Yield the files that a paper of a round comes to.

    Args:
        answered: who has answered it.
    """
    match paper:
        case "replies":
            for one in answered:
                yield AnswerFile(f"svar til {one.name}", _WORD, partial(_reply, one.id))
        case "register_word":
            for by in GROUPINGS:
                what = f"{_REGISTER} {GROUPED[by].lower()}"
                yield AnswerFile(what, _WORD, partial(_register, by))
        case "register_excel":
            yield AnswerFile(_REGISTER, _EXCEL, _workbook)
        case "evaluation_copy":
            yield AnswerFile("vurderingsutgave", _WORD, _evaluation_copy)


def _reply(recipient: str, source: AnswerSource) -> bytes:
    from bufetat_editor.exchange.word.reply_letter import write_reply_letter

    return write_reply_letter(source.answering, recipient, source.template)


def _register(by: Grouping, source: AnswerSource) -> bytes:
    from bufetat_editor.exchange.word.input_register import write_input_register

    return write_input_register(source.answering, by, source.template)


def _workbook(source: AnswerSource) -> bytes:
    from bufetat_editor.exchange.excel.input_register import write_input_register

    return write_input_register(source.answering)


def _evaluation_copy(source: AnswerSource) -> bytes:
    from bufetat_editor.exchange.word.evaluation_copy import write_evaluation_copy

    return write_evaluation_copy(source.answering, source.template)
