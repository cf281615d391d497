"""Paragraphs one after the other, each with the change that its end has gone through.

In Word the properties of a paragraph live in its end, and a paragraph whose end goes is joined to
the one that follows, whose properties then hold for both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bufetat_editor.exchange.blocks import Mark
from bufetat_editor.exchange.marks import is_gone, is_new, unmoved
from bufetat_editor.exchange.word.layouts import Layout
from bufetat_editor.exchange.word.marks import Marks
from bufetat_editor.exchange.word.markup import Element, element


@dataclass(frozen=True, slots=True)
class FlowLine:
    """A paragraph that is ready but for its end.

    Attributes:
        before: the layout that it had; the same if it was not given another one.
        signed: who gave it another one, and when.
        mark: if the paragraph came, went or moved as a whole.
    """

    layout: Layout
    before: Layout
    content: tuple[Element, ...]
    mark: Mark | None = None
    signed: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class _End:
    """The end of a paragraph: what it looks like, looked like, and whether it came or went."""

    layout: Layout
    before: Layout
    signed: tuple[str, str]
    change: Element | None = None


def open_flow(line: FlowLine, marks: Marks) -> Iterator[Element]:
    """Return a paragraph that another one follows which stays, as in the running text.

    If it moved, the end of the range that it moved in stands behind it.
    """
    paragraph, range_end = _own(line, marks)
    yield paragraph
    if range_end is not None:
        yield range_end


def closed_flow(lines: Sequence[FlowLine], marks: Marks, empty: Layout) -> Iterator[Element]:
    """Return paragraphs that nothing follows: those of a cell, of a footnote.

    The last end stays whatever happens. So what came or went behind the last paragraph that stays
    did so with the end before it: every end from there on carries the change of the next line.

    Args:
        empty: layout of the one paragraph that is left if all have gone.
    """
    last = _last_that_stays(lines)
    for number, line in enumerate(lines):
        if number < last:
            paragraph, range_end = _own(line, marks)
            if range_end is not None:
                paragraph.append(range_end)
            yield paragraph
        else:
            following = lines[number + 1].mark if number + 1 < len(lines) else None
            change = marks.end(unmoved(following)) if following else None
            end = _shifted(lines[: number + 1], change, empty)
            yield _written(line, end, marks, _range(line, marks))


def _own(line: FlowLine, marks: Marks) -> tuple[Element, Element | None]:
    """A paragraph whose end is its own, and the end of the range that it moved in."""
    moved = _range(line, marks)
    change = marks.end(line.mark) if line.mark else None
    end = _End(line.layout, line.before, line.signed, change)
    return _written(line, end, marks, moved[:1]), moved[1] if moved else None


def _range(line: FlowLine, marks: Marks) -> tuple[Element, ...]:
    return marks.moved(line.mark) if line.mark and line.mark.move else ()


def _written(line: FlowLine, end: _End, marks: Marks, moved: tuple[Element, ...]) -> Element:
    properties = element("pPr", *end.layout.properties())
    if end.change is not None:
        properties.append(element("rPr", end.change))
    if end.before != end.layout:
        properties.append(marks.former_layout(*end.signed, *end.before.properties()))
    return element("p", properties, *moved[:1], *line.content, *moved[1:])


def _shifted(lines: Sequence[FlowLine], change: Element | None, empty: Layout) -> _End:
    """The end of the last of the lines, where the flow may come to end by either view."""
    line = lines[-1]
    stays = next((one for one in reversed(lines) if not is_gone(one.mark)), None)
    stayed = next((one for one in reversed(lines) if not is_new(one.mark)), None)
    layout = stays.layout if stays else empty
    before = stayed.before if stayed else empty
    mark = line.mark
    return _End(layout, before, (mark.author, mark.at) if mark else line.signed, change)


def _last_that_stays(lines: Sequence[FlowLine]) -> int:
    """The place of the last line that stays; if none does, of the last one in the new document."""
    stays = [number for number, line in enumerate(lines) if line.mark is None]
    comes = [number for number, line in enumerate(lines) if is_new(line.mark)]
    return (stays or comes or [len(lines) - 1])[-1]
