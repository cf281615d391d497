"""What stands inside a paragraph: text, legal references, footnote calls."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.exchange.blocks import FootnoteCall, Reference, Run, Runs, Text
from bufetat_editor.exchange.word.markup import Element, element, field_run, text_run


class RunWriter:
    """Writes runs and knows which footnotes have been called.

    Word has one call to a footnote; a later one is a cross-reference to the first.
    """

    def __init__(self) -> None:
        self._called: set[int] = set()

    def write(self, runs: Runs) -> list[Element]:
        """Return the contents of a paragraph."""
        return [made for run in runs for made in self._one(run)]

    def _one(self, run: Run) -> Iterator[Element]:
        match run:
            case Text(text):
                yield text_run(text)
            case Reference(text):
                yield text_run(text, "LegalReference")
            case FootnoteCall():
                yield from self._call(run.number)

    def _call(self, number: int) -> Iterator[Element]:
        bookmark = f"_RefFootnote{number}"
        style = element("rPr", element("rStyle", val="FootnoteReference"))
        if number in self._called:
            yield from field_run(f"NOTEREF {bookmark} \\h", str(number), "FootnoteReference")
            return
        self._called.add(number)
        yield element("bookmarkStart", id=number, name=bookmark)
        yield element("r", style, element("footnoteReference", id=number))
        yield element("bookmarkEnd", id=number)
