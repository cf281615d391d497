"""Where the text of a model is divided: its chapters, and the headings that contents name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bufetat_editor.exchange.blocks import Block, Model, Paragraph
from bufetat_editor.exchange.marks import is_gone


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter.

    Attributes:
        heading: none for what stands before the first.
        blocks: what stands under it.
    """

    heading: Paragraph | None
    blocks: tuple[Block, ...]


def chapters(model: Model) -> Iterator[Chapter]:
    """Yield what a model's text is made of, in order."""
    heading: Paragraph | None = None
    below: list[Block] = []
    for block in model.blocks:
        if isinstance(block, Paragraph) and block.form.role == "heading" and block.form.level == 1:
            if heading or below:
                yield Chapter(heading, tuple(below))
            heading, below = block, []
        else:
            below.append(block)
    if heading or below:
        yield Chapter(heading, tuple(below))


def standing_headings(model: Model, deepest: int) -> Iterator[Paragraph]:
    """Yield the headings that the text has now, in order.

    Args:
        deepest: the last level of those asked for.
    """
    for block in model.blocks:
        if not isinstance(block, Paragraph) or block.form.role != "heading":
            continue
        if block.form.level <= deepest and not is_gone(block.mark):
            yield block
