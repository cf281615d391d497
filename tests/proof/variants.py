"""The files that the program makes, in one table: what is proven of one is proven of all.

Most are Word files; the others are the workbook that recipients answer in, the one that lists their
inputs, and the page of the intranet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import Document
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.excel import input_register as workbook
from bufetat_editor.exchange.excel.reply_form import write_reply_form
from bufetat_editor.exchange.html.writer import write_html
from bufetat_editor.exchange.marking import marked
from bufetat_editor.exchange.subject import Base, Subject
from bufetat_editor.exchange.word.change_sheet import write_change_sheet
from bufetat_editor.exchange.word.covering_memo import write_covering_memo
from bufetat_editor.exchange.word.input_register import write_input_register
from bufetat_editor.exchange.word.reply_letter import write_reply_letter
from bufetat_editor.exchange.word.template import Template, read_template
from bufetat_editor.exchange.word.writer import write_word
from bufetat_editor.history.signatures import Signatures
from tests.exchange.subjects import circulated, subject
from tests.helpers.seed import seed
from tests.helpers.weeks import small, worked_on
from tests.helpers.weighed import NORTH, to_be_answered


@dataclass(frozen=True)
class Variant:
    """One of the files: of what, and by which writer."""

    subject: Subject
    write: Callable[[Subject, Template], bytes] = write_word
    ending: str = "docx"

    def content(self) -> bytes:
        return self.write(self.subject, read_template())

    def document(self) -> Document:
        """What the writer of documents is to say."""
        base, now = self.subject.base, compose(self.subject)
        if base is None:
            return now
        before = compose(replace(self.subject, snapshot=base.snapshot))
        return marked(before, now, base.signatures)


def variants(before: Snapshot) -> Mapping[str, Variant]:
    """The files of a model and of what some weeks of work made of it."""
    now, steps = worked_on(before)
    base = Base(before, "Utkast 1.12.2011", "2011-12-01T11:00:00Z", Signatures(steps, before, now))
    return {
        "memo": Variant(subject(now, "circulated")),
        "model": Variant(subject(now, memo=None)),
        "approved": Variant(subject(now, "approved", memo=None)),
        "changes": Variant(subject(now, base=base)),
        SHEET: Variant(subject(now, base=base), write_change_sheet),
        CIRCULATED: Variant(circulated(now)),
        COVERING: Variant(circulated(now), write_covering_memo),
        FORM: Variant(circulated(now), _form, "xlsx"),
        LETTER: Variant(subject(now, memo=None), _letter),
        REGISTER: Variant(subject(now, memo=None), _register),
        WORKBOOK: Variant(subject(now, memo=None), _workbook, "xlsx"),
        PAGE: Variant(subject(now, base=base), _page, "html"),
    }


def _form(of: Subject, _template: Template) -> bytes:
    return write_reply_form(of)


def _letter(_of: Subject, template: Template) -> bytes:
    """Of a round that was weighed, which is of the model of 2011 whatever else is written."""
    return write_reply_letter(to_be_answered(), NORTH, template)


def _register(_of: Subject, template: Template) -> bytes:
    return write_input_register(to_be_answered(), "item", template)


def _workbook(_of: Subject, _template: Template) -> bytes:
    return workbook.write_input_register(to_be_answered())


def _page(of: Subject, _template: Template) -> bytes:
    return write_html(of)


PAGE = "page"
SHEET = "change-sheet"
CIRCULATED, COVERING, FORM = "circulated", "covering-memo", "reply-form"
"""What one recipient is sent: the copy to write in, the memo that goes with it, the workbook."""
LETTER, REGISTER, WORKBOOK = "reply-letter", "input-register", "input-workbook"
"""What is made of a round when its inputs are weighed."""


@cache
def of_2011() -> Mapping[str, Variant]:
    """The files of the whole model."""
    return variants(seed())


@cache
def of_the_small_model() -> Mapping[str, Variant]:
    """The same files, short enough to be read part by part."""
    return variants(small())


NAMES = tuple(of_2011())
OFFICE = tuple(name for name, one in of_2011().items() if one.ending in {"docx", "xlsx"})
WORD = tuple(name for name, one in of_2011().items() if one.ending == "docx")
DOCUMENTS = tuple(name for name in WORD if of_2011()[name].write is write_word)
"""Those that are the model, on paper from top to bottom."""
