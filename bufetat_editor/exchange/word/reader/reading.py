"""A Word file that came back, as a value: its text, footnotes, text boxes, margins, comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bufetat_editor.exchange.returned import ASIDE, Returned
from bufetat_editor.exchange.word.lookup import below, value
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.reader.changes import Changes, stays, stood
from bufetat_editor.exchange.word.reader.comments import answers, comments, said
from bufetat_editor.exchange.word.reader.lines import Kept, lines
from bufetat_editor.exchange.word.reader.living import identified
from bufetat_editor.exchange.word.reader.opened import Opened
from bufetat_editor.exchange.word.reader.properties import properties
from bufetat_editor.exchange.word.reader.runs import Setting
from bufetat_editor.exchange.word.reader.story import Chain, Paragraph, Place, StoryReader
from bufetat_editor.exchange.word.reader.styles import StyleNames

_NOTES = {"footnote": "fotnote", "endnote": "sluttnote"}
_MARGINS = {"header": "toppteksten", "footer": "bunnteksten"}
_BOX = Place(ASIDE, where="tekstboks")


def read_word(content: bytes) -> Returned:
    """Return what a docx file says once all its changes are accepted, and what they took out.

    Lines of the contents are left out, for Word writes them. Headers and footers are ours but for
    the words that were put in while changes were tracked.

    Args:
        content: of a file that has passed the gate.

    Raises:
        Inadmissible: it holds no text, or parts that the gate has not looked at.
    """
    file = Opened(content)
    styles = StyleNames(next(file.parts("styles"), None))
    chains = [*_chains(file, styles)]
    found = [*lines(chains)]
    read, gone = identified(found)
    kept = (one for one in found if isinstance(one, Kept))
    homes = {paragraph: place for place, one in enumerate(kept) for paragraph in one.paragraphs}
    told = [one for root in file.parts("comments") for one in said(root, styles)]
    parents = {k: v for root in file.parts("commentsExtended") for k, v in answers(root).items()}
    paragraphs = (one for chain in chains for one in chain)
    return Returned(
        properties=properties(file),
        lines=tuple(read),
        gone=tuple(gone),
        comments=tuple(comments(told, parents, paragraphs, homes, read)),
    )


def _chains(file: Opened, styles: StyleNames) -> Iterator[Chain]:
    """All paragraphs of the file: those of the text, then those beside it."""
    text = StoryReader(styles)
    yield from text.chains(file.text, Place())
    yield from _boxes(text, styles)
    for kind, name in _NOTES.items():
        for root in file.parts(f"{kind}s"):
            for number, note in enumerate(_called(root, kind), 1):
                calls = text.met.calls.get((kind, value(note, "id")), [])
                reader = StoryReader(styles)
                place = Place("note", where=f"{name} {number}")
                yield from reader.chains(note, place, Setting(_fate(calls)))
                yield from _boxes(reader, styles)
    for kind, name in _MARGINS.items():
        for root in file.parts(kind):
            reader = StoryReader(styles)
            chains = [*reader.chains(root, Place(ASIDE, where=name)), *_boxes(reader, styles)]
            yield from map(_put_in, chains)


def _boxes(reader: StoryReader, styles: StyleNames) -> Iterator[Chain]:
    """The paragraphs of the text boxes that a story has, and of those in them."""
    for box, changes in reader.met.boxes:
        inside = StoryReader(styles)
        yield from inside.chains(box, _BOX, Setting(changes))
        yield from _boxes(inside, styles)


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
