from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.storage import driver
from bufetat_editor.storage.store import open_store
from bufetat_editor.storage.verify import Verdict, verify
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit, remove
from bufetat_editor.usecases.editions import approve
from tests.helpers.models import PRINCIPLE, TASK, altered, content, desk_on


@pytest.fixture
def lived(model: Path) -> Path:
    """A model with some history, closed again."""
    with closing(desk_on(model)) as desk:
        edit(desk, PRINCIPLE, "Ny ordlyd")
        remove(desk, TASK)
        approve(desk, "Godkjent", meeting_date="13.10.2011", case_number="11/51625")
        edit(desk, PRINCIPLE, "Enda nyere ordlyd")
    return model


def verdict(path: Path) -> Verdict:
    with closing(open_store(path)) as store:
        return verify(store)


def test_a_model_that_was_only_used_is_in_order(lived: Path) -> None:
    found = verdict(lived)

    assert found.problems == ()
    assert found.changesets == 6
    assert found.head_hash.startswith("v1:")
    assert found.sqlite == driver.version()


def test_verifying_writes_nothing(lived: Path) -> None:
    before = lived.read_bytes()

    verdict(lived)

    assert lived.read_bytes() == before


def test_a_model_in_use_is_verified_with_what_is_not_yet_in_the_file(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Ny ordlyd")

    assert verdict(desk.path).changesets == 3


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE revision SET text = 'x' WHERE cs = 3", "Endring 3 er ikke slik den ble skrevet"),
        ("UPDATE revision SET pos = 'x' WHERE cs = 4", "Endring 4 er ikke"),
        ("UPDATE revision SET parent = 'matrise' WHERE cs = 4", "Endring 4 er ikke"),
        ("UPDATE revision SET kind = 'task' WHERE cs = 3", "Endring 3 er ikke"),
        ("UPDATE revision SET deleted = 0 WHERE cs = 4", "Endring 4 er ikke"),
        ("""UPDATE revision SET attrs = '{"x":"y"}' WHERE cs = 3""", "Endring 3 er ikke"),
        ("UPDATE revision SET attrs = '{' WHERE cs = 3", "kan ikke leses til ende"),
        ("UPDATE revision SET attrs = '[]x' WHERE cs = 3", "kan ikke leses til ende"),
        ("UPDATE revision SET attrs = '[]' WHERE cs = 3", "kan ikke leses til ende"),
        ("UPDATE revision SET prev = NULL WHERE cs = 3", "Endring 3 er ikke"),
        ("UPDATE revision SET prev = 2 WHERE cs = 6", "ikke hører til noe"),
        ("DELETE FROM revision WHERE cs = 3", "Endring 3 er ikke hel"),
        ("UPDATE changeset SET author = 'x' WHERE id = 3", "Endring 3 er ikke"),
        ("UPDATE changeset SET at = 'x' WHERE id = 3", "Endring 3 er ikke"),
        ("UPDATE changeset SET reason = 'x' WHERE id = 3", "Endring 3 er ikke"),
        ("UPDATE changeset SET kind = 'add' WHERE id = 3", "Endring 3 er ikke"),
        ("UPDATE changeset SET hash = 'x' WHERE id = 6", "Endring 6 er ikke"),
        ("UPDATE changeset SET revisions = 9 WHERE id = 3", "Endring 3 er ikke hel"),
        ("UPDATE changeset SET record = '1' WHERE id = 5", "kan ikke leses til ende"),
        ("DELETE FROM changeset WHERE id = 3", "Endring 3 mangler"),
        ("UPDATE document SET id = 'x'", "Endring 1 er ikke"),
        ("UPDATE document SET created = 'x'", "ble laget, er endret"),
        ("DELETE FROM document", "kan ikke leses til ende"),
        ("UPDATE edition SET decision = 'x' WHERE cs = 4", "«Godkjent» er endret"),
        ("UPDATE edition SET by = 'x' WHERE cs = 4", "«Godkjent» er endret"),
        ("UPDATE edition SET at = 'x' WHERE cs = 4", "«Godkjent» er endret"),
        ("UPDATE edition SET sealed_by = 6 WHERE cs = 4", "«Godkjent» er endret"),
        ("UPDATE edition SET state_hash = 'x' WHERE cs = 4", "«Godkjent» er endret"),
        ("UPDATE edition SET cs = 3 WHERE cs = 4", "er ikke det som ble frosset"),
        ("UPDATE edition SET name = 'x' WHERE cs = 4", "«Godkjent» og loggen stemmer ikke"),
        ("DELETE FROM edition WHERE cs = 4", "«Godkjent» og loggen stemmer ikke"),
        ("UPDATE item SET text = 'x' WHERE id = 'matrise'", "«matrise» er ikke slik den siste"),
        ("UPDATE item SET parent = NULL WHERE id = 'matrise'", "«matrise» er ikke slik"),
        ("DELETE FROM item WHERE id = 'fotnote-foeringer'", "«fotnote-foeringer» er ikke slik"),
        (
            "INSERT INTO item VALUES ('ny', 1, 'task', 'matrise', 'a0', '', '{}', 0)",
            "«ny» er ikke slik",
        ),
        (
            "INSERT INTO received_file VALUES ('aa', 'svar.docx', x'00', 'Region', '')",
            "«svar.docx» er ikke slik den kom",
        ),
    ],
)
def test_an_altered_row_is_found(lived: Path, statement: str, problem: str) -> None:
    altered(lived, statement)

    assert problem in " ".join(map(str, verdict(lived).problems))


def test_content_that_was_rewritten_with_its_head_is_found(lived: Path) -> None:
    altered(
        lived,
        "UPDATE revision SET text = 'Forfalsket' WHERE cs = 6",
        f"UPDATE item SET text = 'Forfalsket' WHERE id = '{PRINCIPLE}'",
    )

    assert [*map(str, verdict(lived).problems)] == ["Endring 6 er ikke slik den ble skrevet."]


@pytest.mark.parametrize(
    ("statement", "trigger"),
    [
        ("DROP TRIGGER revision_update", "revision_update"),
        ("CREATE TRIGGER spy AFTER INSERT ON draft BEGIN SELECT 1; END", "spy"),
    ],
)
def test_a_missing_or_strange_trigger_is_found(lived: Path, statement: str, trigger: str) -> None:
    connection = driver.connect(lived)
    connection.execute(statement)
    connection.close()

    (problem,) = verdict(lived).problems
    assert str(problem) == f"Sperren «{trigger}» mangler eller er endret."


def test_a_weakened_trigger_is_found(lived: Path) -> None:
    connection = driver.connect(lived)
    connection.execute("DROP TRIGGER item_delete")
    connection.execute("CREATE TRIGGER item_delete BEFORE DELETE ON item BEGIN SELECT 1; END")
    connection.close()

    assert "item_delete" in str(verdict(lived).problems[0])


def test_altering_needs_the_triggers_out_of_the_way(lived: Path) -> None:
    """The helper of these tests puts every trigger back."""
    before = [line for line in content(lived) if "CREATE TRIGGER" in line]

    altered(lived, "UPDATE document SET id = 'x'")

    assert [line for line in content(lived) if "CREATE TRIGGER" in line] == before
