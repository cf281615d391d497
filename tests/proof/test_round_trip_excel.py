"""The workbook home again from LibreOffice: every kind of edit is told right."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from bufetat_editor.domain.proposals import CERTAIN, Account, Proposal
from bufetat_editor.exchange.excel.reader import read_excel
from bufetat_editor.exchange.excel.reply_form import write_reply_form
from bufetat_editor.exchange.gate import EXCEL, admit
from bufetat_editor.exchange.returned import Returned
from bufetat_editor.exchange.settling.settle import settle
from tests.exchange.offices import needs_office
from tests.exchange.subjects import circulated
from tests.helpers.seed import seed
from tests.proof.office_sheet_edits import edited

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300), needs_office]

NOTHING = "nothing"
REFUSED = ("heading_typed_over", "row_deleted_by_menu")
"""What a protected sheet does not let anybody do."""
SILENT = (NOTHING, *REFUSED, "nothing_to_remark", "rows_sorted", "ids_emptied")
"""What asks for nothing."""

COPIED = "sheet_copied"
COS, NOW = "oppgave-cos", "COS (Circle of Security)"
PROPOSED, NEW = "Trygghetssirkelen (COS)", "Prøve noe nytt"


class Told(NamedTuple):
    """What an edit is to come to."""

    type: str
    item: str = ""
    anchor: str = ""
    before: str = ""
    after: str = ""
    said: tuple[str, ...] = ()
    manner: str = ""


LAST = "oppgave-marte-meo"  # where COS stands; a row has no other place than its cell
EXPECTED = {
    "comment": Told("comment", COS, said=("Navnet bør stå på norsk.",)),
    "note": Told("comment", COS, said=("Hva er dette?",)),
    "column_inserted": Told("comment", COS, said=("Prioritet: Høy",)),
    "proposal": Told("changed", COS, before=NOW, after=PROPOSED),
    "proposal_alone": Told("changed", COS, before=NOW, after=PROPOSED),
    "text_written_over": Told("changed", COS, before=NOW, after=PROPOSED),
    "emptied_and_reworded": Told("changed", COS, before=NOW, after=PROPOSED),
    "type_alone": Told("comment", COS, said=("Valgt: Kommentar",)),
    "percent": Told("comment", COS, said=("25 %",)),
    "number_written_over": Told("comment", COS, said=("Nummeret er skrevet om til «9.9.9»",)),
    "place_written_over": Told(
        *("moved", COS, "", NOW, NOW), said=("Står under: Andre oppgaver · Barnevern",)
    ),
    "removal": Told("removed", COS, before=NOW, said=("Kurset er lagt ned.",)),
    "struck_through": Told("removed", COS, before=NOW),
    "row_deleted": Told("removed", COS, before=NOW),
    "new_in_its_row": Told("added", anchor="celle-egenvalgt-barnevern", after=NEW),
    "new_row": Told("added", anchor=LAST, after=NEW),
    "new_row_with_comment": Told("added", anchor=LAST, after=NEW, said=("Det trengs.",)),
    "new_reply_row": Told("added", anchor=COS, after=NEW),
    "row_copied": Told("added", anchor=LAST, after=NOW, manner="copied"),
}


@pytest.fixture(scope="module")
def sent() -> bytes:
    return write_reply_form(circulated())


@pytest.fixture(scope="module")
def came_back(sent: bytes, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return edited(sent, (*SILENT, *EXPECTED, COPIED), tmp_path_factory.mktemp("edited"))


@pytest.fixture(scope="module")
def read(came_back: dict[str, bytes]) -> dict[str, Returned]:
    return {name: read_excel(content) for name, content in came_back.items()}


def settled(sent: bytes, returned: Returned) -> Account:
    account = settle(read_excel(sent), returned)
    assert account.balances
    return account


def test_the_gate_lets_all_of_them_in(came_back: dict[str, bytes]) -> None:
    for content in came_back.values():
        admit(content, EXCEL)


def test_opened_and_saved_it_reads_as_it_was_sent(sent: bytes, read: dict[str, Returned]) -> None:
    assert read[NOTHING] == read_excel(sent)


def test_opened_and_saved_it_has_all_ids_and_proposes_nothing(
    sent: bytes, read: dict[str, Returned]
) -> None:
    account = settled(sent, read[NOTHING])

    answered = seed().of_kind(
        *("task", "subtask", "overarching_principle", "principle", "target_group"),
    )
    kept = {one.ids[0] for one in read[NOTHING].lines if one.ids}
    assert kept == {"tjenestemodell", *(item.id for item in answered)}
    assert (account.proposals, account.unchanged) == ((), account.fragments)


@pytest.mark.parametrize("name", SILENT)
def test_what_asks_for_nothing_proposes_nothing(
    name: str, sent: bytes, read: dict[str, Returned]
) -> None:
    assert settled(sent, read[name]).proposals == ()


@pytest.mark.parametrize("name", REFUSED)
def test_a_protected_sheet_keeps_its_headings_and_its_rows(
    name: str, read: dict[str, Returned]
) -> None:
    assert read[name] == read[NOTHING]


def test_rows_can_be_sorted_though_the_sheet_is_protected(read: dict[str, Returned]) -> None:
    before, after = (
        [line.ids for line in read[name].lines if line.where.startswith("Matrise")]
        for name in (NOTHING, "rows_sorted")
    )

    assert after != before
    assert sorted(after) == sorted(before)


@pytest.mark.parametrize("name", EXPECTED)
def test_an_edit_is_told_right(name: str, sent: bytes, read: dict[str, Returned]) -> None:
    (proposal,) = settled(sent, read[name]).proposals

    assert as_told(proposal) == EXPECTED[name]


@pytest.mark.parametrize("name", [name for name, told in EXPECTED.items() if told.item])
def test_what_is_about_an_item_is_certain(
    name: str, sent: bytes, read: dict[str, Returned]
) -> None:
    (proposal,) = settled(sent, read[name]).proposals

    assert proposal.certainty == CERTAIN


def test_a_sheet_that_was_copied_is_told_once_and_answers_for_the_same_items(
    sent: bytes, read: dict[str, Returned]
) -> None:
    answer, copy = settled(sent, read[COPIED]).proposals

    assert (answer.type, answer.item, answer.certainty) == ("comment", COS, CERTAIN)
    assert (copy.type, copy.where) == ("not_placed", "Matrise_2")
    assert copy.remarks[0].text.startswith("Arket gjentar rader fra arket «Matrise».")


def as_told(proposal: Proposal) -> Told:
    return Told(
        proposal.type,
        proposal.item,
        proposal.anchor,
        proposal.before,
        proposal.after,
        tuple(one.text for one in proposal.remarks),
        proposal.manner,
    )
