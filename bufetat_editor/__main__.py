"""Entry point of `bufetat-editor` and of `python -m bufetat_editor`: the window or a command."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from bufetat_editor import exchange, spelling
from bufetat_editor.cli import COMMANDS


def main() -> None:
    """Do what the command line asks for."""
    arguments = sys.argv[1:]
    match arguments:
        case [exchange.READ_RETURNED]:
            from bufetat_editor.exchange.confined import main as read

            code = read()
        case [spelling.ANSWER_WORDS, ("nb" | "nn") as form]:
            from bufetat_editor.spelling.serving import main as answer

            code = answer(form)
        case ["look", "guide", folder, model]:
            code = _look_guide(Path(folder), model)
        case ["look", folder, *model]:
            code = _look(Path(folder), *model)
        case _ if _names_a_model(arguments):
            code = _open_window(*arguments)
        case _:
            from bufetat_editor.cli import run

            code = run(arguments)
    sys.exit(code)


def _names_a_model(arguments: Sequence[str]) -> bool:
    """True for no word at all, and for one that is a file rather than a misspelt command."""
    if len(arguments) != 1:
        return not arguments
    word = arguments[0]
    looks_like_a_file = word == "default" or bool({"/", "\\", "."} & set(word))
    is_command = word in COMMANDS or word.startswith("-")
    return not is_command and (looks_like_a_file or Path(word).exists())


def _open_window(model: str | None = None) -> int:
    if not _has_screen():
        from bufetat_editor.errors import NoScreen

        print(f"Feil: {NoScreen()}", file=sys.stderr)  # noqa: T201 - there is no window to say it
        return 1
    code: int = load_window().main(model)
    return code


def load_window() -> ModuleType:
    """Load the window's part of the program in the quickest way.

    PySide6 puts an import function of its own in place, for spellings that we do not use; it makes
    every later import a fifth slower, so the usual one is put back.
    """
    gc.disable()  # collecting while libraries load takes time too; `ui/collecting` does it later
    usual_import = builtins.__import__
    from bufetat_editor import app

    builtins.__import__ = usual_import
    return app


def _has_screen() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def _look(folder: Path, model: str = "default", language: str = "nb") -> int:
    """Draw every page of the window as pictures, the same with and without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from bufetat_editor import app

    for picture in app.look(model, folder, language):
        print(picture)  # noqa: T201 - the answer
    return 0


def _look_guide(folder: Path, model: str) -> int:
    """Draw the pictures of the user guide from a model that has what they show."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from bufetat_editor import app

    for file in app.look_guide(model, folder):
        print(file)  # noqa: T201 - the answer
    return 0


if __name__ == "__main__":
    main()
