from __future__ import annotations

import re

import pytest

from bufetat_editor.cli import COMMANDS
from tests.cli.conftest import Cli

ENGLISH = re.compile(
    r"\b(usage|options?|commands?|show|error|missing|required|text|try|got)\b", re.IGNORECASE
)


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)], ids=str)
def test_help_is_norwegian(cli: Cli, command: tuple[str, ...]) -> None:
    answer = cli(*command, "--help")

    without_names = re.sub(r"--[\w-]+", "", answer.out)
    assert answer.code == 0
    assert ENGLISH.findall(without_names.replace("outline  ", "")) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["edit"], "MODEL mangler."),
        (["edit", "x.db"], "PUNKT mangler."),
        (["restore", "x.db"], "--at mangler."),
        (["restore", "x.db", "--at"], "«--at» trenger en verdi"),
        (["undo", "x.db", "--nei"], "«--nei» er ikke et valg her."),
        (["undo", "x.db", "mer", "til"], "For mange ord: mer til."),
        (["outlne", "x.db"], "«outlne» er ikke en kommando."),
    ],
)
def test_wrong_usage_is_told_in_norwegian(cli: Cli, words: list[str], said: str) -> None:
    answer = cli(*words)

    assert answer.code == 2
    assert said in answer.err
    assert ENGLISH.findall(re.sub(r"--[\w-]+", "", answer.err)) == []
