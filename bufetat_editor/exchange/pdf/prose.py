"""Running text as data for the templates: paragraphs, lists, the figure, footnotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from bufetat_editor.exchange.blocks import Block, Figure, Footnote, Paragraph
from bufetat_editor.exchange.figure.described import described
from bufetat_editor.exchange.figure.svg import figure_svg
from bufetat_editor.exchange.furniture import figure_caption
from bufetat_editor.exchange.pdf.words import Data, WordSetter, mark_of, printed


def prose(blocks: Iterable[Block], words: WordSetter) -> list[Data]:
    """Return blocks in order, with the entries of each list together."""
    groups = groupby(blocks, key=_list_of)
    return [one for of, group in groups for one in _grouped(of, group, words)]


def entries(paragraphs: Iterable[Paragraph], words: WordSetter) -> Data:
    """Return a list; its sub-entries stand below the entry that they follow."""
    made: list[Data] = []
    for paragraph in paragraphs:
        below: list[Data] = []
        entry: Data = {
            "label": words.entry_label(paragraph),
            "words": words.paragraph(paragraph),
            "below": below,
        }
        if paragraph.is_below and made:
            _below(made[-1]).append(entry)
        else:
            made.append(entry)
    return {"kind": "list", "entries": made}


def footnote(note: Footnote, words: WordSetter) -> list[list[Data]]:
    """Return the paragraphs of a footnote; each source with the first that is told of it."""
    parts: list[list[Data]] = []
    before: Paragraph | None = None
    for one in note.paragraphs:
        if before and before.form.role == "source" and one.form.role == "note":
            parts[-1].append(words.paragraph(one))
        else:
            parts.append([words.paragraph(one)])
        before = one
    return parts


def _list_of(block: Block) -> str:
    return block.form.list if isinstance(block, Paragraph) else ""


def _grouped(of: str, group: Iterable[Block], words: WordSetter) -> Iterator[Data]:
    if of:
        yield entries((one for one in group if isinstance(one, Paragraph)), words)
        return
    for block in group:
        if isinstance(block, Figure):
            yield _figure(block)
        else:
            yield {"kind": "paragraph", **words.paragraph(block)}


def _figure(figure: Figure) -> Data:
    return {
        "kind": "figure",
        "item": figure.item,
        "svg": figure_svg(figure.hub, figure.dimensions),
        "alt": printed(described(figure.hub, figure.dimensions)),
        "mark": mark_of(figure.mark),
        "told": figure_caption(figure.mark),
    }


def _below(entry: Data) -> list[Data]:
    below = entry["below"]
    assert isinstance(below, list)  # noqa: S101 - made so by `entries`
    return below
