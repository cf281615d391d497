"""What stands inside a paragraph: text, legal references, footnote calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from bufetat_editor.exchange.blocks import Footnote, FootnoteCall, Reference, Run, Runs, Text
from bufetat_editor.exchange.word.marks import Marks
from bufetat_editor.exchange.word.markup import Element, element, field_run, text_run


class RunWriter:
    """Writes runs and knows which number the file gives to each footnote.

    Word has one call to a footnote; any other is a cross-reference to that one.
    """

    def __init__(self, notes: Iterable[Footnote], marks: Marks) -> None:
        called = (note for note in notes if note.number is not None)
        self._notes = {(one.item, one.former): n for n, one in enumerate(called, 1)}
        self._marks = marks

    def write(self, runs: Runs) -> list[Element]:
        """Return the contents of a paragraph."""
        made: list[Element] = []
        for mark, alike in groupby(runs, key=lambda run: run.mark):
            content = [part for run in alike for part in self._one(run)]
            made += self._marks.words(mark, content)
        return made

    def number_of(self, note: Footnote) -> int:
        """Return the number of a called footnote in the file; Word shows another one."""
        return self._notes[note.item, note.former]

    def _one(self, run: Run) -> Iterator[Element]:
        match run:
            case Text(text):
                yield text_run(text)
            case Reference(text):
                yield text_run(text, "LegalReference")
            case FootnoteCall():
                yield from self._call(run)

    def _call(self, call: FootnoteCall) -> Iterator[Element]:
        note = self._notes[call.footnote, call.former]
        bookmark = f"_RefFootnote{note}"
        if call.repeats:
            instruction = f"NOTEREF {bookmark} \\h"
            yield from field_run(instruction, str(call.number), "FootnoteReference")
            return
        number = self._marks.number()
        style = element("rPr", element("rStyle", val="FootnoteReference"))
        yield element("bookmarkStart", id=number, name=bookmark)
        yield element("r", style, element("footnoteReference", id=note))
        yield element("bookmarkEnd", id=number)
