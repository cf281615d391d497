"""Paragraphs as data for the templates: words with their marks, never markup."""

from __future__ import annotations

from bufetat_editor.exchange.blocks import (
    FootnoteCall,
    Mark,
    Paragraph,
    Reference,
    Run,
    Runs,
    wording,
)
from bufetat_editor.exchange.furniture import FORMS, MOVES
from bufetat_editor.exchange.marks import in_new, is_gone
from bufetat_editor.exchange.shown_numbers import shown_number, typed_number

Data = dict[str, object]
"""What JSON can hold, and the templates read."""

_BULLET = "•"
_SIGNS = str.maketrans(
    {
        "\t": " ",  # no font has these three
        "\u2028": "\n",
        "\u2029": "\n",
        "\ufeff": "\u2060",  # its former name, which PDF/UA does not take
    }
)


class WordSetter:
    """Turns paragraphs into data, in the order of print.

    Args:
        approved: numbers are shown before chapters only.
    """

    def __init__(self, *, approved: bool) -> None:
        self._called: set[str] = set()
        self._approved = approved

    def paragraph(self, paragraph: Paragraph) -> Data:
        """Return a paragraph; one that others name, with the words that it has, or had last."""
        is_named = paragraph.form.role in {"heading", "category"}
        gone = is_gone(paragraph.mark)
        named = paragraph.runs if gone else in_new(paragraph.runs)
        return {
            "item": paragraph.item,
            "role": paragraph.form.role,
            "level": paragraph.form.level,
            "number": self._number(paragraph),
            "runs": self.runs(paragraph.runs),
            "words": printed(wording(named)) if is_named else "",
            "mark": mark_of(paragraph.mark),
            "gone": gone,
            "told": _told(paragraph),
            "changed": _is_changed(paragraph),
        }

    def entry_label(self, paragraph: Paragraph) -> str:
        """Return what stands before an entry of a list: its number, or a bullet."""
        if paragraph.form.role == "numbered" and paragraph.number:
            return f"{paragraph.number}."
        return typed_number(paragraph, approved=self._approved) or _BULLET

    def runs(self, runs: Runs) -> list[Data]:
        """Return the contents of a paragraph."""
        return [self._run(run) for run in runs]

    def _number(self, paragraph: Paragraph) -> str:
        if paragraph.form.role == "heading":
            return shown_number(paragraph, approved=self._approved)
        return typed_number(paragraph, approved=self._approved)

    def _run(self, run: Run) -> Data:
        mark = mark_of(run.mark)
        if isinstance(run, FootnoteCall):
            return {"mark": mark, **self._call(run)}
        return {"mark": mark, "text": printed(run.text), "legal": isinstance(run, Reference)}

    def _call(self, call: FootnoteCall) -> Data:
        """The first call in the order of print is the one that the footnote hangs on."""
        key = note_key(call.footnote, former=call.former)
        repeats = key in self._called
        self._called.add(key)
        return {"note": key, "repeats": repeats}


def note_key(footnote: str, *, former: bool) -> str:
    """Return what a footnote is called among the data; as it was, it is another one."""
    return f"fotnote:{footnote}:{'før' if former else 'nå'}"


def mark_of(mark: Mark | None) -> str:
    """Return how something has changed; empty if it has not."""
    return mark.change if mark else ""


def printed(text: str) -> str:
    """Return words as they are set: a section sign stays with its number."""
    return text.translate(_SIGNS).replace("§ ", "§\u00a0")


def _told(paragraph: Paragraph) -> str:
    """What neither underlining nor striking shows of a change."""
    if paragraph.mark:
        return MOVES.get(paragraph.mark.change, "")
    return f"før: {FORMS[paragraph.was.form.role]}" if paragraph.was else ""


def _is_changed(paragraph: Paragraph) -> bool:
    is_marked = paragraph.mark is not None or any(run.mark for run in paragraph.runs)
    return is_marked or paragraph.was is not None
