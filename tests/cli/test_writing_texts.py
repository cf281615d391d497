"""Texts that trip programs: kept to the letter, or refused in one line."""

from __future__ import annotations

import random
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Cli
from tests.helpers.models import CELL, PRINCIPLE, content

EXACT = [
    "- være virkningsfulle",
    "=1+1",
    '=HYPERLINK("http://x";"y")',
    "+47 22 00 00 00",
    "@SUM(A1)",
    "--x",
    "-",
    "",
    " ",
    " innrykk og hale ",
    "to\nlinjer\n\ntil",
    "tab\ther",
    "«anførsel» ”sitat” – tankestrek … §§ 5-1 og 5A-8",
    "<b>ikke</b> & &amp; ]]> <!-- -->",
    "'; DROP TABLE revision; --",
    "{0} %s %(x)s $HOME `ls` \\n",
    "👩‍👧 \U0001f600 \U0001d54a",
    "ñ ÆØÅ æøå",
    "שלום مرحبا",
    "\u200b\u2060\ufeff",
    "null",
    "1,5",
]


def kept(cli: Cli, model: Path) -> str:
    return str(cli("history", model, PRINCIPLE, "--json").json[0]["after"])


@pytest.mark.parametrize("text", EXACT)
def test_a_text_is_kept_to_the_letter(cli: Cli, model: Path, text: str) -> None:
    assert cli("edit", model, PRINCIPLE, f"--text={text}").code == 0

    assert kept(cli, model) == text
    assert cli("verify", model, "--json").json["ok"]


@pytest.mark.parametrize("text", ["=1+1", "- være", "+1", "@a", "--x"])
def test_a_text_that_looks_like_a_formula_is_a_text_in_excel(
    cli: Cli, model: Path, tmp_path: Path, text: str
) -> None:
    cli("edit", model, "oppgave-cos", f"--text={text}")
    cli("export", model, "excel", "-o", tmp_path / "x.xlsx")

    book = openpyxl.load_workbook(tmp_path / "x.xlsx")

    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value == text} == {"s"}


def test_a_very_long_text_is_kept(cli: Cli, model: Path) -> None:
    text = "Ånd og øre. " * 50_000

    assert cli("edit", model, PRINCIPLE, "--text", text).code == 0

    assert kept(cli, model) == text


def test_letters_are_composed_and_line_ends_are_line_feeds(cli: Cli, model: Path) -> None:
    cli("edit", model, PRINCIPLE, "--text", "A\u030a\r\nB\rC")

    assert kept(cli, model) == "Å\nB\nC"


CONTROLS = [0, 1, 7, 8, 0x0B, 0x0C, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x9F, 0xD800, 0xFFFE, 0xFFFF]


@pytest.mark.parametrize("code", CONTROLS)
def test_what_word_and_excel_cannot_hold_is_refused(cli: Cli, model: Path, code: int) -> None:
    before = content(model)

    answer = cli("edit", model, PRINCIPLE, "--text", f"før{chr(code)}etter")

    assert (answer.code, answer.out) == (1, "")
    assert f"(U+{code:04X}, tegn nr. 4)" in answer.err
    assert content(model) == before


@pytest.mark.parametrize("option", ["--author", "--reason"])
def test_authors_and_reasons_are_held_to_the_same(cli: Cli, model: Path, option: str) -> None:
    before = content(model)

    answer = cli("edit", model, PRINCIPLE, "--text", "x", option, "a\x1b[31m")

    assert answer.code == 1
    assert "U+001B" in answer.err
    assert content(model) == before


def test_an_author_of_spaces_is_no_author(cli: Cli, model: Path) -> None:
    cli("edit", model, PRINCIPLE, "--text", "x", "--author", "  ")

    assert cli("history", model, PRINCIPLE, "--json").json[0]["author"].strip()


def test_nonsense_is_never_a_traceback(cli: Cli, model: Path) -> None:
    """Commands and words thrown together by chance: 0, 1 or 2 comes of it, never a bug."""
    chance = random.Random(2011)
    commands = ["edit", "add", "move", "remove", "restore", "undo", "redo", "history", "diff"]
    words = [
        PRINCIPLE, CELL, "matrise", "finnes-ikke", "--text", "--set", "--at", "--after", "--parent",
        "--kind", "task", "principle", "1", "99", "-1", "", "=", "provisional=ja", "category=x",
        "--first", "--json", "--", "-x", "\x00", "\udcff", "Utkast 1.12.2011", "notater", "runder",
    ]  # fmt: skip

    for _ in range(150):
        line = [chance.choice(commands), model, *chance.choices(words, k=chance.randrange(6))]
        assert cli(*line).code in {0, 1, 2}, line
    assert cli("verify", model, "--json").json["ok"]
