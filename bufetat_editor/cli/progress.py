"""What is told on the way to a person who waits; what was done is read by scripts too."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bufetat_editor.usecases.begun import Begun


def progress(words: str) -> Callable[[Begun], None]:
    """Return what tells of each thing that is begun, wherever the answer itself goes.

    Args:
        words: with `{name}` in them.
    """

    def tell(begun: Begun) -> None:
        if sys.stderr.isatty():
            place = f" ({begun.number} av {begun.of})" if begun.of > 1 else ""
            click.echo(f"{words.format(name=begun.name)}{place} …", err=True)

    return tell
