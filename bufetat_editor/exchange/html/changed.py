"""What has changed, listed as the change sheet tells it, each with the way to its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bufetat_editor.exchange.blocks import Document, paragraphs
from bufetat_editor.exchange.change_lines import MOVED, SheetLine
from bufetat_editor.exchange.change_sheet import NothingToHandOut, change_sheet
from bufetat_editor.exchange.html.addresses import FORMER, TEXT, address
from bufetat_editor.exchange.html.calls import note_address
from bufetat_editor.exchange.html.plain import excerpt
from bufetat_editor.exchange.shown_numbers import is_chapter
from bufetat_editor.exchange.subject import Subject


@dataclass(frozen=True, slots=True)
class Changed:
    """One item that has changed, or several that came or went together.

    Attributes:
        address: id of the element that shows it, or what it stood under.
        name: its number, or what it is and which of several; empty if no such is shown.
        excerpt: the beginning of what it reads, or read at last.
        deeds: what was done to it.
    """

    address: str
    name: str
    excerpt: str
    deeds: tuple[str, ...]

    @property
    def is_gone(self) -> bool:
        """True if its place shows what is not there any more."""
        return self.address.endswith(FORMER)


def changed(subject: Subject, document: Document) -> tuple[Changed, ...]:
    """Return what has changed since the base of a subject; nothing without a base.

    Of the approved page only those numbers are told that it shows; places are told in words.

    Args:
        document: what the subject was composed to, with its marks.
    """
    try:
        sheet = change_sheet(subject)
    except NothingToHandOut:
        return ()
    shown = frozenset(_shown(document))
    numbered = frozenset(_numbered(document))
    lines = (line for part in sheet.parts for line in part.lines)
    is_draft = not subject.seal.is_approved
    return tuple(
        _changed(
            line, _place(line.item, subject, shown), with_numbers=is_draft or line.item in numbered
        )
        for line in lines
    )


def _changed(line: SheetLine, address: str, *, with_numbers: bool) -> Changed:
    return Changed(
        address,
        line.name if with_numbers else "",
        _excerpt(line) or line.name,
        tuple(_deed(one, line, with_numbers=with_numbers) for one in line.deeds),
    )


def counted(changed: tuple[Changed, ...]) -> str:
    """Say in one line how much has changed."""
    if not changed:
        return "Ingen endringer."
    return "1 punkt er endret." if len(changed) == 1 else f"{len(changed)} punkter er endret."


def _shown(document: Document) -> Iterator[str]:
    """The ids of all that the page shows of the model, now and as it was."""
    yield from (address(one.item, one.mark) for one in paragraphs(document) if one.item)
    yield from (address(one.item, one.mark) for one in document.model.matrices)
    yield from (note_address(one) for one in document.footnotes)


def _numbered(document: Document) -> Iterator[str]:
    """The ids of what shows its number on every page, approved or not."""
    for one in paragraphs(document):
        if one.item and (is_chapter(one) or one.form.role == "numbered"):
            yield one.item
    for footnote in document.footnotes:
        if footnote.number is not None:
            yield footnote.item
            yield from (one.item for one in footnote.paragraphs if one.item)


def _place(item: str, subject: Subject, shown: frozenset[str]) -> str:
    """Where an item is shown, or was; of one that has no words, what it stands under."""
    snapshot = subject.snapshot
    if subject.base and not snapshot.is_living(item):
        snapshot = subject.base.snapshot
    lineage = (item, *(above.id for above in snapshot.ancestors(item)))
    addresses = (place for one in lineage for place in (one, one + FORMER))
    return next((place for place in addresses if place in shown), TEXT)


def _excerpt(line: SheetLine) -> str:
    texts = ("".join(span.text for span in one.spans) for one in (*line.after, *line.before))
    return excerpt(next(filter(str.strip, texts), ""))


def _deed(deed: str, line: SheetLine, *, with_numbers: bool) -> str:
    """What was done, as it is told beside other words; without numbers, a place by its names."""
    told = deed if with_numbers or not deed.startswith(MOVED) else _moved(line)
    return told[:1].lower() + told[1:]


def _moved(line: SheetLine) -> str:
    return f"{MOVED} fra «{line.left}»" if line.left else MOVED
