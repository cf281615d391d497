"""A document that has everything which is rare, and lacks what is usual."""

from __future__ import annotations

from dataclasses import replace

from bufetat_editor.exchange.blocks import (
    Cell,
    Column,
    Document,
    Footnote,
    FootnoteCall,
    Form,
    Mark,
    Matrix,
    Model,
    Paragraph,
    Role,
    Row,
    Runs,
    Text,
)
from bufetat_editor.exchange.compose import compose
from tests.exchange.subjects import subject

SIGNS = "✓ ≥ →"
MARKUP = '#panic("x") *a* $b$ @ref <l> `c` \\ _d_ // e [f] = g'
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
CAME = Mark("inserted", "Saksbehandler A", "2011-12-05T10:00:00Z")
WENT = Mark("deleted", "Saksbehandler A", "2011-12-05T10:00:00Z")


def line(item: str, text: str, role: Role = "paragraph", *more: FootnoteCall) -> Paragraph:
    return Paragraph(item, Form(role), (Text(text), *more))


def heading(item: str, text: str, level: int, *more: FootnoteCall) -> Paragraph:
    return Paragraph(item, Form("heading", level), (Text(text), *more))


def awkward() -> Document:
    """Empty chapters, no figure, odd matrices; notes are called in a heading and a column first."""
    call = FootnoteCall("fotnote", 1)
    again = replace(call, repeats=True)
    columns = FootnoteCall("kolonnenote", 3)
    blocks = (
        heading("kap-1", f"Kapittel {MARKUP}", 1, call),
        heading("kap-2", "Tomt kapittel", 1),
        *(heading(f"nivaa-{level}", f"Nivå {level}", level) for level in range(2, 9)),
        line("avsnitt", f"{MARKUP}\nNy linje § 2 {LONG}", "paragraph", again),
        Paragraph("tomt", Form("paragraph"), ()),
        line("tomnote", "En fotnote uten tekst", "paragraph", FootnoteCall("tom-note", 2)),
        Paragraph("punkt", Form("bullet", list="liste"), (Text(LONG),), "1.1"),
        Paragraph("nummer", Form("numbered", list="liste-2"), (Text(f"Nummerert {SIGNS}"),), "1"),
    )
    notes = (
        Footnote("fotnote", 1, (line("kilde", "Kilde:", "source"), line("note", LONG, "note"))),
        Footnote("tom-note", 2, ()),
        Footnote("kolonnenote", 3, (line("kolonnekilde", "Kolonnens kilde", "source"),)),
        Footnote("ukalt", None, (line("ukalt-note", "Ingen kaller den.", "note"),)),
    )
    model = Model(
        "modell",
        line("modell", MARKUP, "title"),
        blocks,
        (
            called_in_columns(_matrix("a", 2, 60), columns),
            _matrix("b", 7, 2, again, replace(columns, repeats=True)),
            replace(_matrix("bare-kolonner", 3, 0), rows=()),
            _matrix("tom", 0, 0),
        ),
    )
    return Document(subject().seal, None, model, notes)


def called_in_columns(matrix: Matrix, call: FootnoteCall) -> Matrix:
    """The same matrix, each column of which calls a footnote; the first call brings its text."""
    labels = [
        replace(one.label, runs=(*one.label.runs, replace(call, repeats=number > 0)))
        for number, one in enumerate(matrix.columns)
    ]
    return replace(matrix, columns=tuple(map(Column, labels)))


def with_a_memo(document: Document) -> Document:
    """The same document behind a memo, so that it is set as a case paper."""
    return replace(document, memo=compose(subject()).memo)


def without_any_matrix() -> Document:
    document = awkward()
    bare = replace(document.model, blocks=document.model.blocks[:1], matrices=())
    return replace(document, model=bare)


def changed() -> Document:
    """Two headings, one without words, and a matrix with a category of its own note have gone."""
    document = awkward()
    first, *blocks = document.model.blocks
    assert isinstance(first, Paragraph)
    gone = replace(first, mark=WENT, runs=_marked(first.runs, WENT))
    wordless = Paragraph("gruppe", Form("heading", 2), (), mark=WENT)
    come = replace(first, item="kap-ny", mark=CAME, runs=_marked((Text("Nytt kapittel"),), CAME))
    matrix, *others = document.model.matrices
    model = replace(
        document.model,
        blocks=(gone, wordless, come, *blocks),
        matrices=(replace(matrix, mark=WENT), *others),
    )
    return replace(document, model=model, since="Utkast 1.12.2011")


def _marked(runs: Runs, mark: Mark) -> Runs:
    return tuple(replace(run, mark=mark) for run in runs)


def _matrix(name: str, columns: int, tasks: int, *calls: FootnoteCall) -> Matrix:
    labels = tuple(
        Column(line(f"kolonne-{name}-{n}", f"Tjenesteområde {n}", "column")) for n in range(columns)
    )
    rows = tuple(
        Row(
            line(f"rad-{name}-{row}", f"Kategori {row} {MARKUP}", "category", *calls),
            tuple(_cell(f"{name}-{row}-{n}", tasks * (row == n)) for n in range(columns)),
        )
        for row in range(columns)
    )
    return Matrix(f"matrise-{name}", "Oppgaver", labels, rows)


def _cell(name: str, tasks: int) -> Cell:
    """The first entry is a sub-entry with nothing above it."""
    roles: tuple[Role, Role] = ("subtask", "task")
    said = (line(f"oppgave-{name}-{n}", f"Oppgave {n}", roles[n % 2]) for n in range(tasks))
    return Cell(f"celle-{name}", tuple(said))
