"""The model as registers: one row a task, a principle, a target group, a change, a footnote."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest

from bufetat_editor.domain.numbering import numbers
from bufetat_editor.exchange.blocks import Document, Matrix, Paragraph, references, wording
from bufetat_editor.exchange.changes import changes
from bufetat_editor.exchange.coverage import coverage_registers
from bufetat_editor.exchange.furniture import norwegian_time
from bufetat_editor.exchange.register import Column, Register, Values
from bufetat_editor.exchange.subject import Subject

_ID = Column("Id", 36)
_NUMBER = Column("Nummer", 10)
_TEXT = Column("Tekst", 60)
_REFERENCES = Column("Hjemler", 30)
_CHANGED = (Column("Sist endret", 12), Column("Av", 26))


def registers(subject: Subject, document: Document) -> tuple[Register, ...]:
    """Return the registers of a subject that has been composed to this document."""
    registrar = _Registrar(subject)
    return (
        registrar.tasks(document),
        registrar.principles(),
        registrar.target_groups(),
        registrar.changes(),
        registrar.footnotes(document),
        *coverage_registers(subject.snapshot),
    )


class _Registrar:
    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._snapshot = subject.snapshot
        self._numbers = numbers(subject.snapshot)

    def tasks(self, document: Document) -> Register:
        columns = (Column("Kategori", 30), Column("Tjenesteområde", 18), _TEXT, _REFERENCES)
        rows = [row for matrix in document.model.matrices for row in self._in_matrix(matrix)]
        remark = "Matrisen har ingen oppgaver."
        return Register("Oppgaver", (_ID, _NUMBER, *columns, *_CHANGED), tuple(rows), remark)

    def _in_matrix(self, matrix: Matrix) -> Iterator[Values]:
        for row in matrix.rows:
            for column, cell in zip(matrix.columns, row.cells, strict=True):
                place = (wording(row.label.runs), wording(column.label.runs))
                yield from (self._task(task, place) for task in cell.tasks)

    def _task(self, task: Paragraph, place: tuple[str, str]) -> Values:
        found = "; ".join(references(task.runs))
        return (
            task.item,
            task.number,
            *place,
            wording(task.runs),
            found,
            *self._last_changed(task.item),
        )

    def principles(self) -> Register:
        columns = (Column("Del", 34), Column("Gruppe", 34), _TEXT)
        rows = tuple(self._principles())
        remark = "Modellen har ingen prinsipper."
        return Register("Prinsipper", (_ID, _NUMBER, *columns, *_CHANGED), rows, remark)

    def _principles(self) -> Iterator[Values]:
        for item in self._snapshot.of_kind("overarching_principle", "principle"):
            group, section, *_ = self._snapshot.ancestors(item.id)
            place = (section.text, group.text) if item.kind == "principle" else (group.text, None)
            number = self._numbers.get(item.id)
            yield (item.id, number, *place, item.text, *self._last_changed(item.id))

    def target_groups(self) -> Register:
        columns = (Column("Kategori", 20), Column("Målgruppe", 60), Column("Kortnavn", 16))
        rows = tuple(self._target_groups())
        remark = "Modellen har ingen målgrupper."
        return Register("Målgrupper", (_ID, _NUMBER, *columns, *_CHANGED), rows, remark)

    def _target_groups(self) -> Iterator[Values]:
        for item in self._snapshot.of_kind("target_group"):
            category = next(self._snapshot.ancestors(item.id))
            short = item.attrs.get("short_name")
            facts = (item.id, self._numbers.get(item.id), category.text, item.text)
            yield (*facts, str(short) if short else None, *self._last_changed(item.id))

    def changes(self) -> Register:
        columns = (Column("Nr.", 6), Column("Sted", 40), Column("Hva", 12))
        wordings = (Column("Før", 54), Column("Etter", 54))
        found = enumerate(changes(self._subject), 1)
        rows = ((n, one.place, one.what, one.before, one.after) for n, one in found)
        return Register("Endringer", (*columns, *wordings), tuple(rows), self._no_changes())

    def _no_changes(self) -> str:
        base = self._subject.base
        if base is None:
            return "Det finnes ingen tidligere utgave å vise endringer fra."
        return f"Det er ingen endringer siden «{base.name}»."

    def footnotes(self, document: Document) -> Register:
        columns = (Column("Nr.", 6), Column("Kilde", 26), Column("Tekst", 100))
        rows = tuple(_footnotes(document))
        return Register("Fotnoter", (_ID, *columns), rows, "Modellen har ingen fotnoter.")

    def _last_changed(self, item: str | None) -> tuple[date | None, str | None]:
        at, author = self._subject.last_changed.get(item or "", (None, None))
        return (norwegian_time(at).date() if at else None), author


def _footnotes(document: Document) -> Iterator[Values]:
    for footnote in document.footnotes:
        source = ""
        for paragraph, following in zip_longest(footnote.paragraphs, footnote.paragraphs[1:]):
            words = wording(paragraph.runs)
            if paragraph.form.role == "note":
                yield paragraph.item, footnote.number, source, words
                continue
            source = words
            if following is None or following.form.role == "source":
                yield paragraph.item, footnote.number, source, None
