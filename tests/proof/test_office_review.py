"""In LibreOffice too, accepting all changes gives the new document, rejecting them the old one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

import pytest
from lxml.etree import _Element

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.marking import marked
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_document
from bufetat_editor.history import edits, levels, splitting
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.rules import States
from bufetat_editor.history.signatures import Signatures
from tests.exchange.offices import needs_office
from tests.exchange.subjects import subject
from tests.exchange.word.reading import W, item_of, part, value
from tests.exchange.word.seen import Seen, as_before, seen
from tests.helpers.seed import seed
from tests.helpers.weeks import (
    Act,
    add,
    call,
    done,
    draw,
    indent,
    move,
    remove,
    reword,
    small,
    worked_on,
)
from tests.proof.office_review import Reviewed, reviewed

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300), needs_office]


def _split(item: str, new: str) -> Act:
    def act(now: Snapshot) -> States:
        first, rest = now[item].text.split(" ", 1)
        return splitting.split(now, draw(), item, first, rest, new=new)

    return act


def _add_task(row: str, column: str) -> Act:
    def act(now: Snapshot) -> States:
        (cell,) = (one for one in now.children(row) if one.attrs["column"] == column)
        return edits.add(now, draw(), parent=cell.id, kind="task", text="Prøve ut noe nytt")

    return act


TEMPLATE = read_template()

WORDINGS: dict[str, tuple[Act, ...]] = {
    "a footnote called from before": (
        lambda now: edits.edit(
            now, "prinsipp-trygge-oppvekst", fields={"footnote": "fotnote-foeringer"}
        ),
        call("prinsipp-tidlig-hjelp", "Se rundskriv Q-16/2007."),
    ),
    "fields of the memo": (
        reword("notat-dato", "1.12.2011", "13.1.2012"),
        lambda now: edits.edit(now, "notat-kopi", "Direktøren"),
        lambda now: edits.edit(now, "notat-til", "Etatsledelsen", {"label": "Sendes til"}),
        remove("notat-vedlegg"),
        lambda now: edits.edit(now, "notat", fields={"document_type": "Sak til møtet"}),
    ),
    "paragraphs before what looks otherwise": (
        add("avsnitt-nytt", "paragraph", "kap-tjenestetilbud", FIRST, "Tilbudet er tredelt."),
        move("avsnitt-styring-eksempel", "kap-styring", FIRST),
        remove("notat-avsnitt-innspill"),
    ),
    "chapters and groups": (
        move("kap-maalgrupper", "tjenestemodell", FIRST),
        move("gruppe-kompetanse", "prinsippdel-virkningsfulle", FIRST),
        remove("dim-samordning"),
    ),
    "principles that part and join": (
        move("prinsipp-ressurser-styrkes", "gruppe-god-praksis", FIRST),
        _split("prinsipp-tidlig-hjelp", "prinsipp-resten"),
        lambda now: splitting.join(now, "prinsipp-kunnskapsgrunnlag"),
    ),
    "a footnote more": (
        call("prinsipp-tidlig-hjelp", "Se rundskriv Q-16/2007."),
        reword("fotnoteavsnitt-2006", "hele landet", "landet"),
        reword("fotnotedel-tildelingsbrev-2011", "2011", "for 2011"),
    ),
    # Of a footnote that is not the first LibreOffice 7.4 takes away the next paragraph too.
    "paragraphs of the first footnote": (
        reword("fotnotedel-tildelingsbrev-2011", "2011", "for 2011"),
        remove("fotnotedel-tildelingsbrev-2006"),
        add(
            "fotnotedel-nytt",
            *("footnote_part", "fotnote-foeringer", "fotnotedel-tildelingsbrev-2011"),
            "Tildelingsbrev 2012",
        ),
    ),
    "a footnote that goes": (remove("fotnote-foeringer"),),
}

MATRICES: dict[str, tuple[Act, ...]] = {
    "a matrix more": (
        lambda now: edits.add(
            now, draw(), parent="tjenestemodell", kind="service_matrix", item_id="matrise-ny"
        ),
        add("rad-ny", "matrix_row", "matrise-ny", FIRST, "Oppgaver på prøve"),
    ),
    "a matrix less": (remove("matrise"),),
    "a row more": (
        add("rad-ny", "matrix_row", "matrise", "rad-lovpaalagt", "Oppgaver på prøve"),
        _add_task("rad-ny", "kolonne-barnevern"),
    ),
    "a row moved": (move("rad-egenvalgt", "matrise", FIRST),),
    "a row less": (remove("rad-foeringer"),),
    "a column more": (
        add("kolonne-ny", "matrix_column", "matrise", "kolonne-barnevern", "Adopsjon"),
        _add_task("rad-egenvalgt", "kolonne-ny"),
    ),
    "a column moved": (move("kolonne-familievern", "matrise", FIRST),),
    "a column less": (remove("kolonne-barnevern"),),
    "tasks in other cells and on other levels": (
        move("oppgave-cos", "celle-foeringer-barnevern", FIRST),
        reword("oppgave-hva-med-oss", "med", "med alle"),
        indent("oppgave-familienettet"),
        lambda now: levels.outdent(now, "deloppgave-fortsatt-foreldre"),
        remove("oppgave-lokalt-hjelpeapparat"),
    ),
}


class Case(NamedTuple):
    """Two moments as clean copies, and the second with the changes since the first."""

    before: bytes
    after: bytes
    changes: bytes


def _case(before: Snapshot, acts: tuple[Act, ...] | None = None) -> Case:
    now, steps = worked_on(before) if acts is None else done(before, acts)
    old, new = compose(subject(before)), compose(subject(now))
    with_changes = marked(old, new, Signatures(steps, before, now))
    return Case(*(write_document(one, TEMPLATE) for one in (old, new, with_changes)))


WHOLE, SMALL = "weeks of work on the whole model", "weeks of work on the small model"
NAMES = (WHOLE, SMALL, *WORDINGS, *MATRICES)


@pytest.fixture(scope="module")
def cases() -> dict[str, Case]:
    made = {name: _case(small(), acts) for name, acts in (WORDINGS | MATRICES).items()}
    return {WHOLE: _case(seed()), SMALL: _case(small())} | made


@pytest.fixture(scope="module")
def settled(
    cases: Mapping[str, Case], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Reviewed]:
    with_changes = {name: case.changes for name, case in cases.items()}
    return reviewed(with_changes, tmp_path_factory.mktemp("reviewed"))


@pytest.mark.parametrize("name", NAMES)
def test_accepting_all_gives_the_new_document(
    name: str, cases: Mapping[str, Case], settled: Mapping[str, Reviewed]
) -> None:
    restyled = behind_goners(cases[name].changes, "del", "moveFrom")

    assert told(settled[name].accepted, restyled) == told(cases[name].after, restyled)


@pytest.mark.parametrize("name", NAMES)
def test_rejecting_all_gives_the_old_document(
    name: str, cases: Mapping[str, Case], settled: Mapping[str, Reviewed]
) -> None:
    restyled = behind_goners(cases[name].changes, "ins", "moveTo")

    assert told(settled[name].rejected, restyled) == told(cases[name].before, restyled)


# --- what is compared


def told(docx: bytes, restyled: Collection[str]) -> list[Seen]:
    """What the file says, but for what LibreOffice 7.4 has ways of its own with.

    The lists of bullets have numbers of its own too, and a column that goes stays behind empty.
    """
    found = [_bare(one, restyled) for one in as_before(seen(docx))]
    return list(_in_columns_with_words(found))


def _bare(one: Seen, restyled: Collection[str]) -> Seen:
    notes = tuple(tuple(_bare(each, restyled) for each in note) for note in one.notes)
    return replace(one, list=None, style="" if one.item in restyled else one.style, notes=notes)


def _in_columns_with_words(found: list[Seen]) -> Iterator[Seen]:
    heads = [one.cell for one in found if one.cell and one.cell[1] == 0]
    for one in found:
        if one.cell:
            matrix, row, column = one.cell
            place = heads.index((matrix, 0, column)) - heads.index((matrix, 0, 0))
            yield replace(one, cell=(matrix, row, place))
        else:
            yield one


def behind_goners(docx: bytes, *going: str) -> set[str]:
    """Items behind a paragraph that goes by a change of its own, or by several.

    LibreOffice 7.4 gives the style of such a paragraph to the next one; not so where one change
    takes more than one paragraph.
    """
    found: set[str] = set()
    before: set[tuple[str, str]] = set()
    is_alone = False
    for paragraph in part(docx, "word/document.xml").iter(f"{W}p"):
        end = [paragraph.find(f"{W}pPr/{W}rPr/{W}{change}") for change in going]
        if any(one is not None for one in end):
            signatures = _signatures(paragraph)
            is_alone = len(signatures) > 1 or signatures != before
            before = signatures
        else:
            found |= {item_of(paragraph)} if is_alone else set()
            before, is_alone = set(), False
    return found


def _signatures(paragraph: _Element) -> set[tuple[str, str]]:
    changes = paragraph.iter(*(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo")))
    return {(value(one, "author"), value(one, "date")) for one in changes}
