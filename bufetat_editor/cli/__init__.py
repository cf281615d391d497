"""The command line: every use case as a command, for scripts and those who live in a terminal.

Importing the package costs nothing, so that the window can ask what is a command and what a model.
"""

from __future__ import annotations

from collections.abc import Sequence

COMMANDS = {
    "new": "writing",
    "outline": "reading",
    "edit": "writing",
    "add": "writing",
    "move": "writing",
    "remove": "writing",
    "restore": "writing",
    "undo": "writing",
    "redo": "writing",
    "history": "reading",
    "diff": "reading",
    "editions": "reading",
    "checks": "checking",
    "words": "words",
    "coverage": "coverage",
    "legislation": "legislation",
    "search": "searching",
    "replace": "searching",
    "memo": "memos",
    "approve": "publishing",
    "export": "publishing",
    "send": "consulting",
    "receive": "receiving",
    "inputs": "consulting",
    "place": "consulting",
    "weigh": "weighing",
    "withdraw": "consulting",
    "answer": "answering",
    "template": "templates",
    "verify": "publishing",
    "backup": "publishing",
    "backups": "backing_up",
    "restore-backup": "backing_up",
    "prepare": "publishing",
}
"""Every command, by the module that holds it."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 refused with one line, 2 wrong usage.

    Args:
        arguments: the words of the command line; the program's own if none.
    """
    from bufetat_editor.cli.main import run_command

    return run_command(arguments)
