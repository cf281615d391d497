"""What the regions get: every task, principle and target group, as text, in its place."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bufetat_editor.errors import TooLongForExcel
from bufetat_editor.exchange.excel.writer import write_excel
from tests.exchange.excel.reading import margin, opened, records, rows
from tests.exchange.offices import needs_office, printed
from tests.exchange.subjects import any_text, base_of, reworded, subject
from tests.helpers.seed import seed

ROOT = Path(__file__).parents[3]
COVERAGE = ["Dekning målgrupper", "Dekning oppgaver", "Dekning prinsipper"]
SHEETS = ["Matrise", "Oppgaver", "Prinsipper", "Målgrupper", "Endringer", "Fotnoter", *COVERAGE]
DIGEST = """
from hashlib import sha256
from bufetat_editor.exchange.excel.writer import write_excel
from tests.exchange.subjects import subject
print(sha256(write_excel(subject())).hexdigest())
"""


@pytest.fixture(scope="module")
def xlsx() -> bytes:
    return write_excel(subject())


def in_cell(cell: str) -> list[str]:
    """Texts of the tasks and sub-entries of a cell of the 2011 model."""
    return [one.text for one in seed().descendants(cell)]


def test_the_sheets_stand_in_the_order_of_use(xlsx: bytes) -> None:
    assert opened(xlsx).sheetnames == SHEETS


def test_the_matrix_has_a_line_for_each_item_and_repeats_the_category(xlsx: bytes) -> None:
    headings, *lines = rows(xlsx, "Matrise")

    assert headings == ["Kategori", "Barnevern", "Familievern"]
    for row in seed().of_kind("matrix_row"):
        here = [line for line in lines if line[0] == row.text]
        child_welfare, counselling = seed().children(row.id)
        assert [line[1] for line in here if line[1]] == in_cell(child_welfare.id)
        assert [line[2] for line in here if line[2]] == in_cell(counselling.id)
    assert len(lines) == 5 + 14 + 6


def test_39_tasks_and_5_sub_entries_stand_in_the_register(xlsx: bytes) -> None:
    found = records(xlsx, "Oppgaver")

    assert [(one["Id"], one["Tekst"]) for one in found] == [
        (item.id, item.text) for item in seed().of_kind("task", "subtask")
    ]
    assert [one["Id"].startswith("deloppgave") for one in found].count(True) == 5
    assert len(found) == 44


def test_a_task_tells_its_number_its_place_and_its_legal_references(xlsx: bytes) -> None:
    (task,) = (one for one in records(xlsx, "Oppgaver") if one["Id"] == "oppgave-mekling")

    assert task["Nummer"] == "M1.2.2"
    assert (task["Kategori"], task["Tjenesteområde"]) == ("Lovpålagte oppgaver", "Familievern")
    assert task["Hjemler"] == "lov om ekteskap § 26; barneloven § 51; Familievernkontorloven § 1"


def test_a_task_tells_when_and_by_whom_it_was_last_changed() -> None:
    after_midnight = "2011-12-04T23:30:00Z"  # in Norway
    changed = {"oppgave-cos": (after_midnight, "Saksbehandler A")}

    found = records(write_excel(subject(last_changed=changed)), "Oppgaver")

    told = {one["Id"]: (one["Sist endret"], one["Av"]) for one in found}
    assert told["oppgave-cos"] == ("2011-12-05 00:00:00", "Saksbehandler A")
    assert told["oppgave-marte-meo"] == ("", "")


def test_47_principles_stand_in_10_groups_after_the_overarching_one(xlsx: bytes) -> None:
    overarching, *found = records(xlsx, "Prinsipper")

    assert overarching["Tekst"] == seed()["prinsipp-overordnet"].text
    assert [(one["Gruppe"], one["Tekst"]) for one in found] == [
        (group.text, principle.text)
        for group in seed().of_kind("principle_group")
        for principle in seed().children(group.id)
    ]
    assert (len({one["Gruppe"] for one in found}), len(found)) == (10, 47)


def test_15_target_groups_stand_under_their_categories(xlsx: bytes) -> None:
    found = records(xlsx, "Målgrupper")

    assert [one["Målgruppe"] for one in found] == [
        group.text for group in seed().of_kind("target_group")
    ]
    assert [one["Kortnavn"] for one in found if one["Kortnavn"]] == ["Atferd høy", "Atferd lav"]


def test_the_footnote_is_marked_in_the_matrix_and_stands_on_its_own_sheet(xlsx: bytes) -> None:
    label = opened(xlsx)["Matrise"]["A8"]

    assert str(label.value).endswith("BLD")
    assert label.number_format == '@"¹"'
    assert [one["Tekst"] for one in records(xlsx, "Fotnoter")] == [
        told.text for told in seed().of_kind("footnote_paragraph")
    ]


def test_changes_since_the_base_are_numbered() -> None:
    later = reworded(seed(), oppgave_cos="COS", prinsipp_tidlig_hjelp="Hjelp tidlig")

    xlsx = write_excel(subject(later, base=base_of(seed())))

    found = records(xlsx, "Endringer")
    assert [(one["Nr."], one["Hva"], one["Etter"]) for one in found] == [
        ("1", "endret", "Hjelp tidlig"),
        ("2", "endret", "COS"),
    ]


def test_no_changes_are_told_in_a_sentence() -> None:
    unchanged = write_excel(subject(base=base_of(seed())))

    assert rows(unchanged, "Endringer")[1][0] == "Det er ingen endringer siden «Utkast 1.12.2011»."


@pytest.mark.parametrize("text", ["=1+1", "- være", "+47", "@x", "\tinn", "_x0041_", "#N/A", "007"])
def test_text_that_looks_like_something_else_is_text(text: str) -> None:
    xlsx = write_excel(subject(reworded(seed(), oppgave_cos=text)))

    cell = next(row[4] for row in opened(xlsx)["Oppgaver"].iter_rows() if row[4].value)
    found = {one["Id"]: one["Tekst"] for one in records(xlsx, "Oppgaver")}
    assert cell.data_type == "s"
    assert found["oppgave-cos"] == text


@settings(max_examples=5)
@given(st.lists(any_text, max_size=20))
def test_any_text_survives_exactly(texts: list[str]) -> None:
    items = (*seed().of_kind("task"), *seed().of_kind("principle"))
    told = {item.id: text for item, text in zip(items[10::3], texts, strict=False)}
    changed = reworded(seed(), **told)

    xlsx = write_excel(subject(changed))

    found = (*records(xlsx, "Oppgaver"), *records(xlsx, "Prinsipper"))
    read = {one["Id"]: one["Tekst"] for one in found}
    assert {item: read[item] for item in told} == told


def test_a_text_that_no_cell_can_hold_is_refused_in_a_sentence() -> None:
    longest = reworded(seed(), oppgave_cos="x" * 32_767)
    too_long = reworded(seed(), oppgave_cos="x" * 32_768)

    assert write_excel(subject(longest))
    with pytest.raises(TooLongForExcel, match=r"32768 tegn.*Del teksten"):
        write_excel(subject(too_long))


def test_every_sheet_says_utkast_until_it_is_approved() -> None:
    draft, approved = (opened(write_excel(subject(status=one))) for one in ("draft", "approved"))

    for name in SHEETS:
        assert str(draft[name]["A1"].value).startswith("UTKAST")
        assert margin(draft[name], "oddHeader", "right") == "UTKAST"
        assert str(approved[name]["A1"].value).startswith("Godkjent i direktørmøtet 13.12.2011")


def test_the_properties_tell_title_and_time(xlsx: bytes) -> None:
    properties = opened(xlsx).properties

    assert properties.title == "Bufetats tjenestemodell"
    assert str(properties.modified) == "2011-12-01 11:00:00"


def test_the_same_input_gives_the_same_bytes_in_any_process(xlsx: bytes) -> None:
    elsewhere = subprocess.run(
        [sys.executable, "-c", DIGEST],
        cwd=ROOT,
        env={"PYTHONHASHSEED": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    ).stdout

    assert elsewhere.decode().strip() == sha256(xlsx).hexdigest()


def test_a_model_without_a_matrix_still_has_its_registers() -> None:
    bare = seed().with_states(
        2,
        [replace(one, deleted=True) for one in (seed()["matrise"], *seed().descendants("matrise"))],
    )

    xlsx = write_excel(subject(bare))

    assert opened(xlsx).sheetnames == SHEETS[1:]
    for sheet in ("Oppgaver", "Dekning oppgaver"):
        assert rows(xlsx, sheet)[1][0] == "Matrisen har ingen oppgaver."


@pytest.mark.heavy
@pytest.mark.timeout(180)
@needs_office
def test_libreoffice_prints_every_sheet(xlsx: bytes, tmp_path: Path) -> None:
    pages = printed(xlsx, "modell.xlsx", tmp_path)

    for text in ("Marte Meo", "Fortsatt foreldre", "prinsipp-mangfold", "Adopsjonssøkere", "BLD¹"):
        assert text in pages
    assert pages.count("Side ") == pages.count("(endring 1) · ") - len(SHEETS)
