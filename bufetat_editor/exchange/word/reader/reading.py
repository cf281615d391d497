"""A Word file that came back, as a value: its text, footnotes, text boxes, margins, comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bufetat_editor.exchange.returned import ASIDE, Returned
from bufetat_editor.exchange.word.lookup import below, value
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.reader.changes import Changes, stays, stood
from bufetat_editor.exchange.word.reader.comments import Hanging, answers, comments, said
from bufetat_editor.exchange.word.reader.lines import Kept, after, lines
from bufetat_editor.exchange.word.reader.living import identified
from bufetat_editor.exchange.word.reader.opened import Opened
from bufetat_editor.exchange.word.reader.placed import placed
from bufetat_editor.exchange.word.reader.properties import properties
from bufetat_editor.exchange.word.reader.ranges import Ranges
from bufetat_editor.exchange.word.reader.runs import Setting
from bufetat_editor.exchange.word.reader.story import Chain, Paragraph, Place, StoryReader
from bufetat_editor.exchange.word.reader.stretches import shortened, words
from bufetat_editor.exchange.word.reader.styles import StyleNames

_NOTES = {"footnote": "fotnote", "endnote": "sluttnote"}
_MARGINS = {"header": "toppteksten", "footer": "bunnteksten"}
_BOX = Place(ASIDE, where="tekstboks")
_DRAWN = {"diagramData": "SmartArt-figur", "chart": "diagram"}
"""Parts with the words of figures; what a diagram is drawn by repeats those of its data."""


def read_word(content: bytes) -> Returned:
    """Return what a docx file says once all its changes are accepted, and what they took out.

    Lines of the contents are left out, for Word writes them. Headers and footers are those of the
    template, which nobody keeps, and programs write them several times and count pages in them: so
    only the words are read that were put in while changes were tracked.

    Args:
        content: of a file that has passed the gate.

    Raises:
        Inadmissible: it holds no text, or parts that the gate has not looked at.
    """
    file = Opened(content)
    styles, ranges = StyleNames(next(file.parts("styles"), None)), Ranges()
    chains = [*_chains(file, styles, ranges)]
    found = [*lines(chains)]
    read, gone = identified(found)
    kept = [one for one in found if isinstance(one, Kept)]
    homes = {paragraph: place for place, one in enumerate(kept) for paragraph in one.paragraphs}
    told = [one for root in file.parts("comments") for one in said(root, styles)]
    parents = {k: v for root in file.parts("commentsExtended") for k, v in answers(root).items()}
    hanging = Hanging([one for chain in chains for one in chain], ranges)
    return Returned(
        properties=properties(file),
        lines=tuple(placed(read, kept, homes)),
        gone=tuple(gone),
        comments=tuple(comments(told, parents, hanging, homes, read)),
    )


def _chains(file: Opened, styles: StyleNames, ranges: Ranges) -> Iterator[Chain]:
    """All paragraphs of the file: those of the text, then those beside it."""
    text = StoryReader(styles, ranges)
    running = [*text.chains(file.text, Place())]
    yield from running
    yield from _boxes(text, styles, ranges)
    callers = {call: one for chain in running for one in chain for call in one.calls}
    for kind, name in _NOTES.items():
        for root in file.parts(f"{kind}s"):
            for number, note in enumerate(_called(root, kind), 1):
                calls = text.met.calls.get((kind, value(note, "id")), [])
                caller = callers.get((kind, value(note, "id")))
                reader = StoryReader(styles, ranges)
                place = Place("note", caller=caller, where=_where(f"{name} {number}", caller))
                yield from reader.chains(note, place, Setting(_fate(calls)))
                yield from _boxes(reader, styles, ranges)
    for kind, name in _DRAWN.items():
        for root in file.parts(kind):
            yield from StoryReader(styles, ranges).chains(root, Place(ASIDE, where=name))
    for kind, name in _MARGINS.items():
        for root in file.parts(kind):
            reader = StoryReader(styles, ranges)
            chains = [*reader.chains(root, Place(ASIDE, where=name))]
            yield from map(_put_in, (*chains, *_boxes(reader, styles, ranges)))


def _where(note: str, caller: Paragraph | None) -> str:
    """Where a person finds a note: by its number, and what calls it."""
    return f"{note} ved «{shortened(words(after(caller)))}»" if caller else note


def _boxes(reader: StoryReader, styles: StyleNames, ranges: Ranges) -> Iterator[Chain]:
    """The paragraphs of the text boxes that a story has, and of those in them."""
    for box, changes in reader.met.boxes:
        inside = StoryReader(styles, ranges)
        yield from inside.chains(box, _BOX, Setting(changes))
        yield from _boxes(inside, styles, ranges)


def _called(root: Element, kind: str) -> Iterator[Element]:
    """The notes of people; others are lines between the text and the notes."""
    return (one for one in below(root, kind) if value(one, "type") in {"", "normal"})


def _fate(calls: Iterable[Changes]) -> Changes:
    """What a note went through with its calls; nothing if one of them stays and stood."""
    ordered = sorted(calls, key=lambda changes: (stays(changes), stood(changes)))
    return ordered[-1] if ordered else ()


def _put_in(chain: Chain) -> Chain:
    return [_only_new(paragraph) for paragraph in chain]


def _only_new(paragraph: Paragraph) -> Paragraph:
    new = (one for one in paragraph.stretches if one.stays and not one.stood)
    return replace(paragraph, stretches=tuple(new))
