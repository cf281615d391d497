"""The layout-free document: what a reader meets, in order, before any format is chosen.

Every block carries the id of its item, so that a returned file can be held against the model.
`item` is none where words are repeated from elsewhere or stand for something that has no item.
"""

from __future__ import annotations

from dataclasses import dataclass

from bufetat_editor.exchange.seal import Seal

# --- inside a paragraph


@dataclass(frozen=True, slots=True)
class Text:
    """Plain wording; a line feed is a line break."""

    text: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to an act or a circular, as written."""

    text: str


@dataclass(frozen=True, slots=True)
class FootnoteCall:
    """The mark that sends the reader to a footnote.

    Attributes:
        footnote: id of the footnote.
        number: its place among the called footnotes.
    """

    footnote: str
    number: int


Run = Text | Reference | FootnoteCall
Runs = tuple[Run, ...]


def wording(runs: Runs) -> str:
    """Return the words of the runs, without calls."""
    return "".join(run.text for run in runs if not isinstance(run, FootnoteCall))


def references(runs: Runs) -> tuple[str, ...]:
    """Return the legal references among the runs."""
    return tuple(run.text for run in runs if isinstance(run, Reference))


# --- prose


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is a chapter's, and no level is skipped.

    Attributes:
        number: reference number; only chapters show theirs in the approved document.
    """

    item: str | None
    level: int
    runs: Runs
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a leading one stands over what follows, as the overarching principle does."""

    item: str | None
    runs: Runs
    leading: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list, with the reference number that the list itself may not show."""

    item: str | None
    runs: Runs
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A list with bullets, or with numbers that begin at 1."""

    item: str | None
    entries: tuple[Entry, ...]
    ordered: bool = False


Block = Heading | Paragraph | Listing

# --- memo


@dataclass(frozen=True, slots=True)
class MemoField:
    """One field of a memo's head: `name` is the registry's, `label` what the memo calls it."""

    item: str
    name: str
    label: str
    runs: Runs


@dataclass(frozen=True, slots=True)
class Memo:
    """A case paper to the directors' meeting."""

    item: str
    document_type: str
    fields: tuple[MemoField, ...]
    title: Runs
    blocks: tuple[Block, ...]


# --- matrix


@dataclass(frozen=True, slots=True)
class Column:
    """A service area, or the place of tasks whose area is unknown."""

    item: str | None
    label: Runs


@dataclass(frozen=True, slots=True)
class Task:
    """A task with its sub-entries."""

    item: str
    runs: Runs
    number: str | None = None
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """The tasks of one category in one service area."""

    item: str | None
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A category, with one cell for each column of the matrix."""

    item: str
    label: Runs
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Tasks by category and service area."""

    item: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


# --- footnotes


@dataclass(frozen=True, slots=True)
class FootnotePart:
    """A source named in a footnote and what is told of it; the label may be empty."""

    item: str | None
    label: Runs
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote with its place among the called ones; `number` is none if nothing calls it."""

    item: str
    number: int | None
    parts: tuple[FootnotePart, ...]


# --- the whole


@dataclass(frozen=True, slots=True)
class Model:
    """The service model: its chapters, then its matrices."""

    item: str
    title: Runs
    blocks: tuple[Block, ...]
    matrices: tuple[Matrix, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A model, perhaps attached to a memo, with its footnotes in the order of their first calls."""

    seal: Seal
    memo: Memo | None
    model: Model
    footnotes: tuple[Footnote, ...]
