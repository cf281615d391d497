"""What the world can do to a model and to files, tried one by one: one sentence, nothing lost.

Some of it is done as a user without root's right to read and write everything.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess, run

import pytest

from bufetat_editor import resources
from tests.helpers.models import seeded_bytes

AS_A_USER = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override")
ITEM = "prinsipp-mangfold"
Arrange = Callable[[Path], Sequence[object]]
"""Lays out a folder with a model in it, and gives the words of a command."""


def command(
    words: Sequence[object], *, as_user: bool = False, **environment: str
) -> CompletedProcess[str]:
    program = (*(AS_A_USER if as_user else ()), sys.executable, "-m", "bufetat_editor")
    return run(
        [*program, *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | environment,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "modell.db").write_bytes(seeded_bytes())
    return tmp_path


def written(folder: Path) -> list[tuple[object, ...]]:
    """What the log of the model holds."""
    with closing(sqlite3.connect(folder / "modell.db")) as connection:
        return connection.execute("SELECT * FROM changeset").fetchall()


def laid(name: str, content: bytes, *words: object) -> Arrange:
    """A file of that name and content, and a command on it."""

    def arrange(folder: Path) -> Sequence[object]:
        (folder / name).write_bytes(content)
        return (*words, folder / name)

    return arrange


def named(name: str, *words: object) -> Arrange:
    return lambda folder: (*words, folder / name)


def received(name: str, content: bytes) -> Arrange:
    def arrange(folder: Path) -> Sequence[object]:
        (folder / name).write_bytes(content)
        return "receive", folder / "modell.db", folder / name

    return arrange


def of_another_kind(folder: Path) -> Sequence[object]:
    with closing(sqlite3.connect(folder / "annen.db")) as connection:
        connection.execute("CREATE TABLE noe (a)")
    return "outline", folder / "annen.db"


def of_a_later_program(folder: Path) -> Sequence[object]:
    with closing(sqlite3.connect(folder / "modell.db")) as connection:
        connection.execute("PRAGMA user_version = 9999")
        connection.commit()
    return "outline", folder / "modell.db"


def over_its_own_template(folder: Path) -> Sequence[object]:
    own = resources.path("templates/tjenestemodell.docx")
    shutil.copy(own, folder / "mal.docx")
    mine = ("--template", folder / "mal.docx", "-o", folder / "mal.docx")
    return ("export", folder / "modell.db", "word", *mine)


def into_a_file(folder: Path) -> Sequence[object]:
    return "export", folder / "modell.db", "all", "-o", folder / "modell.db"


TOLD: dict[str, tuple[Arrange, str]] = {
    "missing": (named("borte.db", "outline"), "Fant ingen modell i"),
    "missing folder": (named("borte/ny.db", "new"), "mappen finnes ikke"),
    "a folder": (named("", "outline"), "Fant ingen modell i"),
    "empty": (laid("tom.db", b"", "outline"), "er ikke en tjenestemodell"),
    "no database": (laid("brev.db", b"Hei. " * 900, "outline"), "er ikke en tjenestemodell"),
    "another database": (of_another_kind, "er ikke en tjenestemodell"),
    "cut off": (laid("kort.db", seeded_bytes()[:99_000], "outline"), "er skadet"),
    "newer": (of_a_later_program, "nyere utgave av programmet"),
    "there already": (named("modell.db", "new"), "finnes allerede"),
    "too long a name": (named("x" * 300, "outline"), "navnet er for langt"),
    "another store": (lambda _: ("outline", "postgresql://a/b"), "støttes ikke ennå"),
    "a sign": (
        lambda folder: ("edit", folder / "modell.db", ITEM, "--text", "a\x01"),
        "ikke kan lagres (U+0001",
    ),
    "a file for a folder": (into_a_file, "er en fil, ikke en mappe"),
    "over its own template": (over_its_own_template, "trengs til eksporten"),
    "an answer: missing": (
        lambda folder: ("receive", folder / "modell.db", folder / "borte.docx"),
        "Fant ikke filen",
    ),
    "an answer: a folder": (
        lambda folder: ("receive", folder / "modell.db", folder),
        "er ikke en fil",
    ),
    "an answer: empty": (received("tom.docx", b""), "den er tom"),
    "an answer: text": (received("brev.docx", b"Hei"), "verken Word-dokument eller"),
    "an answer: cut off": (received("kutt.docx", b"PK\x03\x04" + bytes(60)), "den er skadet"),
    "an answer: a PDF": (received("svar.pdf", b"%PDF-1.7"), "den er en PDF"),
    "a package: missing": (named("borte.zip", "verify"), "Fant ikke filen"),
}


@pytest.mark.parametrize("name", TOLD)
def test_it_is_told_in_one_sentence(name: str, folder: Path) -> None:
    arrange, told = TOLD[name]
    words = arrange(folder)
    before = written(folder)

    answer = command(words)

    assert answer.returncode == 1
    assert answer.stderr.startswith("Feil: ")
    assert told in answer.stderr
    assert len(answer.stderr.splitlines()) == 1
    assert written(folder) == before


def _no_right_to_read(folder: Path) -> Sequence[object]:
    (folder / "modell.db").chmod(0)
    return "outline", folder / "modell.db"


def _read_only(folder: Path) -> Sequence[object]:
    (folder / "modell.db").chmod(0o444)
    return "edit", folder / "modell.db", ITEM, "--text", "Ny ordlyd"


def _read_only_folder(folder: Path) -> Sequence[object]:
    folder.chmod(0o555)
    return "edit", folder / "modell.db", ITEM, "--text", "Ny ordlyd"


def _nowhere_to_export(folder: Path) -> Sequence[object]:
    folder.chmod(0o555)
    return "export", folder / "modell.db", "word", "-o", folder


REFUSED: dict[Arrange, str] = {
    _no_right_to_read: "du har ikke tilgang",
    _read_only: "er skrivebeskyttet, så endringen ble ikke lagret",
    _read_only_folder: "er skrivebeskyttet, så endringen ble ikke lagret",
    _nowhere_to_export: "du har ikke tilgang",
}


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("setpriv") is None,
    reason="takes rights away as Linux does",
)
@pytest.mark.parametrize("arrange", REFUSED, ids=lambda one: one.__name__.strip("_"))
def test_what_one_has_no_right_to_is_told(arrange: Arrange, folder: Path) -> None:
    answer = command(arrange(folder), as_user=True)
    folder.chmod(0o755)

    assert answer.returncode == 1
    assert REFUSED[arrange] in answer.stderr
    assert len(answer.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("held", "told"),
    [(b"{tull", "linje 1 er ikke gyldig JSON"), (b"\xff\xfe", "er ikke UTF-8"), (b"[]", "JSON")],
)
def test_settings_that_cannot_be_read_are_told(folder: Path, held: bytes, told: str) -> None:
    (folder / "settings.json").write_bytes(held)

    answer = command(("outline", folder / "modell.db"), BUFETAT_EDITOR_HOME=str(folder))

    assert "settings.json kan ikke leses" in answer.stderr
    assert told in answer.stderr


def test_a_home_that_cannot_be_made_is_told() -> None:
    answer = command(("outline", "default"), BUFETAT_EDITOR_HOME="/proc/ingen")

    assert answer.stderr.startswith("Feil: Kunne ikke skrive /proc/ingen")


def test_a_clock_that_no_calendar_has_is_told(folder: Path) -> None:
    answer = command(("outline", folder / "modell.db"), SOURCE_DATE_EPOCH="9" * 18)

    assert "som ikke er et tidspunkt" in answer.stderr


def test_a_program_without_one_of_its_files_is_told(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from bufetat_editor import paths;"
        f"paths.PACKAGE = Path({str(folder / 'kopi')!r});"
        f"from bufetat_editor.cli import run; sys.exit(run(['new', {str(folder / 'ny.db')!r}]))"
    )
    answer = run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert answer.returncode == 1
    assert "Programmet er ikke helt" in answer.stderr
    assert "Installer programmet på nytt" in answer.stderr
