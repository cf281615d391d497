from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bufetat_editor.errors import NewerModel, NoSuchModel, NotAModel, UserError
from bufetat_editor.storage import driver
from bufetat_editor.storage.first_look import first_look
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import PRINCIPLE, seeded_bytes


def test_the_first_look_is_the_head(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Ny ordlyd")

    look = first_look(desk.path)

    assert look.changeset == 3
    assert list(look) == list(desk.snapshot)


def test_the_first_look_loads_nothing_heavy(model: Path) -> None:
    script = (
        "import sys; from pathlib import Path;"
        "from bufetat_editor.storage.first_look import first_look; first_look(Path(sys.argv[1]));"
        "print({'sqlalchemy', 'alembic', 'yaml', 'docx', 'openpyxl', 'lxml'} & set(sys.modules))"
    )

    said = subprocess.check_output([sys.executable, "-c", script, str(model)], text=True)

    assert said == "set()\n"


def test_the_first_look_touches_nothing(model: Path) -> None:
    first_look(model)

    assert model.read_bytes() == seeded_bytes()
    assert list(model.parent.iterdir()) == [model]


def test_a_newer_model_is_not_looked_into(model: Path) -> None:
    connection = driver.connect(model)
    connection.execute("PRAGMA user_version=3")
    connection.close()

    with pytest.raises(NewerModel):
        first_look(model)


def test_where_there_is_no_model_there_is_nothing_to_see(tmp_path: Path) -> None:
    (tmp_path / "tekst.db").write_text("Bare en tekst. " * 100, encoding="utf-8")

    with pytest.raises(NoSuchModel):
        first_look(tmp_path / "finnes-ikke.db")
    with pytest.raises(NotAModel):
        first_look(tmp_path / "tekst.db")
    with pytest.raises(UserError):
        first_look(tmp_path / ("x" * 300))
