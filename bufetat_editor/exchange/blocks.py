"""The layout-free document: what a reader meets, in order, before any format is chosen.

What is one paragraph on paper is one `Paragraph`, wherever it stands. Every paragraph carries the
id of its item, so that a returned file can be held against the model; `item` is none where words
are repeated from elsewhere or stand for something that has no item. A document that shows what has
changed holds the old and the new at once, told apart by marks (`exchange.marking`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bufetat_editor.exchange.circulation import Circulation
from bufetat_editor.exchange.seal import Seal

# --- what has changed


@dataclass(frozen=True, slots=True)
class Mark:
    """That something was put in, taken out or moved.

    What was moved stands twice: as `moved_out` where it was, as `moved_in` where it is.

    Attributes:
        author: who did it, as the log has it.
        at: when, `YYYY-MM-DDTHH:MM:SSZ`.
        move: the name that both ends of a move share; empty for other changes.
    """

    change: Literal["inserted", "deleted", "moved_out", "moved_in"]
    author: str
    at: str
    move: str = ""


# --- inside a paragraph


@dataclass(frozen=True, slots=True)
class Text:
    """Plain wording; a line feed is a line break."""

    text: str
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to an act or a circular, as written."""

    text: str
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class FootnoteCall:
    """The mark that sends the reader to a footnote.

    Attributes:
        footnote: id of the footnote.
        number: its place among the called footnotes.
        repeats: another call is the one that the footnote hangs on.
        former: it calls the footnote as it was; see `Footnote.former`.
    """

    footnote: str
    number: int
    repeats: bool = False
    former: bool = False
    mark: Mark | None = None


Run = Text | Reference | FootnoteCall
Runs = tuple[Run, ...]


def wording(runs: Runs) -> str:
    """Return the words of the runs, without calls."""
    return "".join(run.text for run in runs if not isinstance(run, FootnoteCall))


def references(runs: Runs) -> tuple[str, ...]:
    """Return the legal references among the runs."""
    return tuple(run.text for run in runs if isinstance(run, Reference))


# --- paragraphs

Role = Literal[
    "title",
    "heading",
    "paragraph",
    "leading",  # stands over what follows, as the overarching principle does
    "bullet",
    "numbered",
    "task",
    "subtask",
    "column",  # names a service area over the matrix
    "category",  # names a row of the matrix
    "value",  # of a field in the head of a memo
    "source",  # that a footnote names
    "note",
]
"""What a paragraph is to the reader."""


@dataclass(frozen=True, slots=True)
class Form:
    """What a paragraph is, and how deep.

    Attributes:
        level: of a heading; 1 is a chapter's, and no level is skipped.
        list: for an entry of a list, id of what the list stands under; numbers begin at 1 in each.
    """

    role: Role
    level: int = 0
    list: str = ""


@dataclass(frozen=True, slots=True)
class Former:
    """The form that a paragraph had, and who gave it another and when."""

    form: Form
    author: str
    at: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph.

    Attributes:
        number: reference number; the approved document shows those of chapters only.
        mark: on a paragraph that came, went or moved as a whole; its runs are then marked too.
        was: its form before, if it stayed where it is and has another one now.
    """

    item: str | None
    form: Form
    runs: Runs
    number: str | None = None
    mark: Mark | None = None
    was: Former | None = None

    @property
    def is_below(self) -> bool:
        """True for a sub-entry of the task that it follows."""
        return self.form.role == "subtask"


@dataclass(frozen=True, slots=True)
class Figure:
    """The hub and round it the quality dimensions, in order."""

    item: str
    hub: str
    dimensions: tuple[str, ...]
    mark: Mark | None = None


Block = Paragraph | Figure

# --- memo


@dataclass(frozen=True, slots=True)
class MemoField:
    """One field of a memo's head: `name` is the registry's, `label` what the memo calls it."""

    item: str
    name: str
    label: Runs
    value: Paragraph
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Memo:
    """A case paper to the directors' meeting.

    Attributes:
        case_number: of the case that it belongs to; empty if it has none yet.
    """

    item: str
    case_number: str
    document_type: Runs
    fields: tuple[MemoField, ...]
    title: Paragraph
    blocks: tuple[Block, ...]


# --- matrix


@dataclass(frozen=True, slots=True)
class Column:
    """A service area, or the place of tasks whose area is unknown."""

    label: Paragraph
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """The tasks of one category in one service area, each followed by its sub-entries.

    Attributes:
        mark: if the cell came or went with its column.
    """

    item: str | None
    tasks: tuple[Paragraph, ...]
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A category, with one cell for each column of the matrix."""

    label: Paragraph
    cells: tuple[Cell, ...]
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Matrix:
    """Tasks by category and service area.

    Attributes:
        title: what stands over it; it has no wording of its own.
        mark: if it came or went as a whole.
    """

    item: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    mark: Mark | None = None


# --- footnotes


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote: the sources that it names, and after each what is told of it.

    Attributes:
        number: its place among the called ones; none if nothing calls it.
        former: its text as it was, where no call to it stayed; that of today stands beside it if
            it is called today.
    """

    item: str
    number: int | None
    paragraphs: tuple[Paragraph, ...]
    former: bool = False


# --- the whole


@dataclass(frozen=True, slots=True)
class Model:
    """The service model: its chapters, then its matrices."""

    item: str
    title: Paragraph
    blocks: tuple[Block, ...]
    matrices: tuple[Matrix, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A model, perhaps attached to a memo, with its footnotes in the order of their first calls.

    Attributes:
        since: what the moment is called that changes are shown from; empty if none are shown.
        circulation: whom this copy is sent to, if it is sent out.
    """

    seal: Seal
    memo: Memo | None
    model: Model
    footnotes: tuple[Footnote, ...]
    since: str = ""
    circulation: Circulation | None = None


def paragraphs(document: Document) -> Iterator[Paragraph]:
    """Yield all paragraphs of a document in the order of print, those of footnotes last."""
    if document.memo:
        yield from (field.value for field in document.memo.fields)
        yield document.memo.title
        yield from _among(document.memo.blocks)
    yield document.model.title
    yield from _among(document.model.blocks)
    for matrix in document.model.matrices:
        yield from (column.label for column in matrix.columns)
        for row in matrix.rows:
            yield row.label
            for cell in row.cells:
                yield from cell.tasks
    for footnote in document.footnotes:
        yield from footnote.paragraphs


def _among(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    return (block for block in blocks if isinstance(block, Paragraph))
