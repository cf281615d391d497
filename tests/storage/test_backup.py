from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.errors import CannotOpen, CannotWrite, DiskFull, ModelExists
from bufetat_editor.storage import driver
from bufetat_editor.storage.backup import copy_model
from bufetat_editor.storage.failures import ModelGone
from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import PRINCIPLE, content, desk_on

ROOT = Path(__file__).parents[2]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "kopier").mkdir()
    return tmp_path / "kopier" / "kopi.db"


def test_a_copy_says_the_same(desk: Desk, target: Path) -> None:
    edit(desk, PRINCIPLE, "Ny ordlyd")

    copy_model(desk.path, target)

    assert content(target) == content(desk.path)


def test_a_copy_is_one_file(desk: Desk, target: Path) -> None:
    copy_model(desk.path, target)

    assert list(target.parent.iterdir()) == [target]


def test_a_copy_holds_what_is_only_in_the_write_ahead_log(desk: Desk, target: Path) -> None:
    edit(desk, PRINCIPLE, "Bare i loggen ennå")
    assert "Bare i loggen ennå".encode() not in desk.path.read_bytes()

    copy_model(desk.path, target)

    assert "Bare i loggen ennå".encode() in target.read_bytes()


def test_a_copy_is_a_model_to_go_on_with(desk: Desk, target: Path) -> None:
    edit(desk, PRINCIPLE, "Ny ordlyd")
    copy_model(desk.path, target)

    with closing(desk_on(target)) as copy:
        edit(copy, PRINCIPLE, "Enda nyere")
        assert verify(copy.store).problems == ()
    assert desk.log.newest() == 3


WRITING = """
import sys
from pathlib import Path
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import PRINCIPLE, desk_on

desk = desk_on(Path(sys.argv[1]))
while True:
    print(edit(desk, PRINCIPLE, f"Ordlyd {desk.snapshot.changeset}").changeset.id, flush=True)
"""


def test_a_copy_is_whole_while_another_program_writes(model: Path, target: Path) -> None:
    command = [sys.executable, "-c", WRITING, str(model)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout
        for n in range(5):
            acknowledged = int(writer.stdout.readline())
            copy = target.with_name(f"{n}.db")
            copy_model(model, copy)
            with closing(desk_on(copy)) as desk:
                assert desk.log.newest() >= acknowledged
                assert verify(desk.store).problems == ()
        writer.kill()


def test_a_copy_overwrites_nothing(model: Path, target: Path) -> None:
    target.write_bytes(b"viktig")

    with pytest.raises(ModelExists):
        copy_model(model, target)

    assert target.read_bytes() == b"viktig"
    assert list(target.parent.iterdir()) == [target]


def test_a_model_is_not_copied_onto_itself(model: Path) -> None:
    before = model.read_bytes()

    with pytest.raises(ModelExists):
        copy_model(model, model)

    assert model.read_bytes() == before


@pytest.mark.parametrize("name", ["finnes-ikke/kopi.db", "fil/kopi.db", "x" * 300])
def test_a_place_that_cannot_be_written_is_told(model: Path, target: Path, name: str) -> None:
    file = target.with_name("fil")
    file.touch()

    with pytest.raises(CannotWrite, match="Kunne ikke skrive"):
        copy_model(model, target.with_name("fil").parent / name)

    assert list(target.parent.iterdir()) == [file]


@pytest.mark.parametrize("name", [".", ""])
def test_a_folder_is_no_name_for_a_copy(model: Path, name: str) -> None:
    with pytest.raises(ModelExists):
        copy_model(model, Path(name))


def test_a_full_disk_leaves_no_half_copy(
    model: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "_PRAGMAS", ("max_page_count=3",))

    with pytest.raises(DiskFull, match=r"kopi\.db\."):
        copy_model(model, target)

    assert list(target.parent.iterdir()) == []


def test_there_must_be_a_model_to_copy(tmp_path: Path, target: Path) -> None:
    with pytest.raises(CannotOpen, match="finnes-ikke"):
        copy_model(tmp_path / "finnes-ikke.db", target)

    assert list(target.parent.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there an open file cannot be removed")
def test_an_open_model_is_rescued_when_its_folder_is_gone(desk: Desk, target: Path) -> None:
    folder = desk.path.parent / "borte"
    folder.mkdir()
    model = folder / "modell.db"
    copy_model(desk.path, model)
    with closing(desk_on(model)) as open_still:
        open_still.store.let_read_beside()
        edit(open_still, PRINCIPLE, "Bare i loggen ennå")
        shutil.rmtree(folder)

        with pytest.raises(ModelGone, match="flyttet, slettet eller"):
            edit(open_still, PRINCIPLE, "Ville ikke ligget noe sted")
        open_still.store.copy_to(target)

    with closing(desk_on(target)) as rescued:
        assert rescued.snapshot[PRINCIPLE].text == "Bare i loggen ennå"
        assert verify(rescued.store).problems == ()
