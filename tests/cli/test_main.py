from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bufetat_editor import __version__, logfile
from bufetat_editor.cli import COMMANDS, reading
from tests.cli.conftest import Cli
from tests.helpers.models import PRINCIPLE, seeded_bytes

ROOT = Path(__file__).parents[2]


def program(*words: str | bytes) -> subprocess.CompletedProcess[bytes]:
    command: list[str | bytes] = [sys.executable, "-m", "bufetat_editor", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


def test_the_program_tells_its_version(cli: Cli) -> None:
    assert cli("--version").out == f"{__version__}\n"


def test_help_names_every_command(cli: Cli) -> None:
    answer = cli("--help")

    assert answer.code == 0
    hidden = {"prepare"}  # for the start script
    assert {name for name in COMMANDS if f"  {name} " not in answer.out} == hidden


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(cli: Cli, command: str) -> None:
    answer = cli(command, "--help")

    assert (answer.code, answer.err) == (0, "")
    assert "Bruk: bufetat-editor" in answer.out


@pytest.mark.parametrize(
    "words",
    [
        ["finnes-ikke", "x"],
        ["--finnes-ikke"],
        ["outline"],
        ["outline", "MODEL", "for mye"],
        ["outline", "MODEL", "--finnes-ikke"],
        ["edit", "MODEL"],
        ["edit", "MODEL", PRINCIPLE],
        ["edit", "MODEL", PRINCIPLE, "--text"],
        ["edit", "MODEL", "rad-foeringer", "--set", "uten likhetstegn"],
        ["add", "MODEL", "--text", "x"],
        ["restore", "MODEL", PRINCIPLE],
        ["diff", "MODEL"],
        ["approve", "MODEL", "Godkjent"],
        ["export", "MODEL", "word"],
        ["export", "MODEL", "word", "-o", "x", "--memo", "notat", "--without-memo"],
        ["backup", "MODEL"],
    ],
)
def test_wrong_usage_is_2_and_changes_nothing(cli: Cli, model: Path, words: list[str]) -> None:
    answer = cli(*(model if word == "MODEL" else word for word in words))

    assert (answer.code, answer.out) == (2, "")
    assert answer.err
    assert "Traceback" not in answer.err
    assert model.read_bytes() == seeded_bytes()


@pytest.mark.parametrize("command", [["outline"], ["history"], ["editions"], ["undo"], ["verify"]])
@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "text", "truncated", "too long"])
def test_what_is_no_model_is_refused_in_one_line(
    cli: Cli, tmp_path: Path, command: list[str], kind: str
) -> None:
    path = tmp_path / ("x" * 300 if kind == "too long" else "modell.db")
    match kind:
        case "folder":
            path.mkdir()
        case "empty":
            path.touch()
        case "text":
            path.write_text("Bare en tekst. " * 99, encoding="utf-8")
        case "truncated":
            path.write_bytes(seeded_bytes()[:30_000])

    answer = cli(*command, path)

    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("Feil: ")
    assert answer.err.count("\n") == 1


def test_a_model_may_be_an_address(cli: Cli, model: Path) -> None:
    assert cli("editions", f"sqlite:///{model}", "--json").json


def test_another_database_is_refused_plainly(cli: Cli) -> None:
    answer = cli("outline", "postgresql://bruker:hemmelig@server/base")

    assert answer.code == 1
    assert answer.err == (
        "Feil: Modeller i «postgresql» støttes ikke ennå. Bruk en fil, eller «default».\n"
    )


def test_the_default_model_is_made_when_it_is_first_used(cli: Cli) -> None:
    path = Path(os.environ["BUFETAT_EDITOR_HOME"], "tjenestemodell.db")

    assert cli("prepare").out == f"{path}\n"
    assert cli("editions", "default", "--json").json[0]["name"] == "Utkast 1.12.2011"


def test_a_refusal_with_line_breaks_is_still_one_line(cli: Cli, model: Path) -> None:
    answer = cli("edit", model, "finnes\nikke", "--text", "x")

    assert answer.err == (
        "Feil: Fant ikke «finnes ikke» i modellen. Det kan være fjernet, eller navnet er feil.\n"
    )


def test_settings_that_cannot_be_read_are_refused(cli: Cli, model: Path, tmp_path: Path) -> None:
    home = Path(os.environ["BUFETAT_EDITOR_HOME"])
    home.mkdir()
    (home / "settings.json").write_text("{", encoding="utf-8")

    answer = cli("undo", model)

    assert answer.code == 1
    assert "settings.json kan ikke leses" in answer.err


def test_a_real_program_answers_in_utf_8_whatever_the_terminal_says(model: Path) -> None:
    said = program("outline", str(model), "--json")

    assert (said.returncode, said.stderr) == (0, b"")
    assert "målgrupper".encode() in said.stdout


def test_words_that_are_no_utf_8_are_refused_or_replaced(model: Path) -> None:
    path = str(model)
    tried: list[tuple[list[str | bytes], str]] = [
        (["edit", path, PRINCIPLE, "--text", b"bl\xe5"], "tegn som ikke kan lagres"),
        (["edit", path, PRINCIPLE, "--text", "x", "--reason", b"\xff"], "tegn som ikke kan lagres"),
        (["edit", path, PRINCIPLE, "--text", "x", "--author", b"\xff"], "tegn som ikke kan lagres"),
        (["edit", path, b"\xff", "--text", "x"], "Fant ikke"),
        (["outline", path, "--at", b"\xff"], "Fant verken"),
        (["outline", b"\xff.db"], "Fant ingen modell"),
        (["history", path, b"\xff"], "Fant ikke"),
    ]
    for words, sentence in tried:
        said = program(*words)
        assert said.returncode == 1, words
        assert sentence in said.stderr.decode(), words
        assert b"Traceback" not in said.stderr


def test_a_model_may_have_a_name_that_is_no_utf_8(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/modell-\xe5.db"

    assert program("new", path, "--json").returncode == 0
    assert program("outline", path).returncode == 0
    assert [os.fsencode(file.name) for file in tmp_path.iterdir()] == [b"modell-\xe5.db"]


def test_a_reader_that_has_had_enough_is_no_error(model: Path) -> None:
    command = f"{sys.executable} -m bufetat_editor history {model} | head -1"

    said = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=ROOT, capture_output=True, check=False
    )

    assert (said.returncode, said.stderr) == (0, b"")
    assert said.stdout.count(b"\n") == 1


def test_a_fault_of_our_own_is_told_calmly_and_logged_without_words_of_the_model(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "Barnets navn"

    def fail(*_: object) -> None:
        raise ValueError(words)

    monkeypatch.setattr(reading, "opened", fail)
    answer = cli("outline", "modell.db")
    log = logfile.file().read_text(encoding="utf-8")

    assert answer.code == 1
    assert answer.err.startswith("Feil: Noe gikk galt i programmet.")
    for told in (answer.err, log):
        assert "ValueError" in told
        assert "test_main.py" in told
        assert words not in told
