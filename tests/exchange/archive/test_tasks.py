from __future__ import annotations

import csv
import io
from dataclasses import replace

from hypothesis import given

from bufetat_editor.exchange.archive.tasks import write_tasks
from bufetat_editor.exchange.compose import compose
from tests.exchange.subjects import any_text, subject, with_facts
from tests.helpers.models import TASK
from tests.helpers.seed import seed


def rows(content: bytes) -> list[dict[str, str]]:
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return [*csv.DictReader(text, delimiter=";")]


def with_task(words: str) -> bytes:
    """The model of 2011 with one task otherwise."""
    task = replace(seed()[TASK], text=words)
    return write_tasks(subject(seed().with_states(seed().changeset, [task])))


def told(content: bytes) -> str:
    return next(row["Oppgave"] for row in rows(content) if row["Id"] == TASK)


def test_every_task_is_a_line_with_its_place_and_what_it_rests_on() -> None:
    found = rows(write_tasks(subject()))

    (matrix,) = compose(subject()).model.matrices
    cells = [cell for row in matrix.rows for cell in row.cells]
    tasks = [one for cell in cells for one in cell.tasks if one.form.role == "task"]
    assert [row["Id"] for row in found] == [task.item for task in tasks]
    assert found[0] == {
        "Kategori": "Lovpålagte oppgaver",
        "Tjenesteområde": "Barnevern",
        "Nummer": "M1.1.1",
        "Oppgave": "Bistå barneverntjenesten med plassering av barn utenfor hjemmet, "
        "jf. § 2-3, 2. ledd a.",
        "Underpunkter": "",
        "Foreløpig": "",
        "Id": "oppgave-plassering",
        "Hjemler": "§ 2-3, 2. ledd a",
    }


def test_sub_entries_stand_with_their_task() -> None:
    subtasks = [item.text for item in seed().of_kind("subtask")]

    found = rows(write_tasks(subject()))

    assert [one for row in found for one in row["Underpunkter"].split("\n") if one] == subtasks


def test_what_is_provisional_is_told() -> None:
    provisional = with_facts(seed(), TASK, provisional=True)

    found = rows(write_tasks(subject(provisional)))

    assert [row["Id"] for row in found if row["Foreløpig"]] == [TASK]


def test_a_model_without_a_matrix_has_no_table_of_tasks() -> None:
    model = seed()
    gone = [replace(one, deleted=True) for one in model.of_kind("service_matrix")]

    assert write_tasks(subject(model.with_states(model.changeset, gone))) == b""


def test_excel_opens_it_in_norwegian() -> None:
    content = write_tasks(subject())

    assert content.startswith(b"\xef\xbb\xbfKategori;Tjeneste")
    assert content.endswith(b"\r\n")


@given(any_text)
def test_no_words_become_a_formula_and_none_are_lost(words: str) -> None:
    found = told(with_task(words))

    assert (found.removeprefix("'")) == words
    assert not found.startswith(("=", "+", "-", "@", "\t", "\n"))
