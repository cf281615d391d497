"""The command that shows the model's own word list and adds to it or takes from it."""

from __future__ import annotations

from collections.abc import Iterator

import click

from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import model_argument, opened, show, writing_options
from bufetat_editor.domain.checking.told import known_words
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.usecases.checking import add_word, remove_word


@click.command(cls=Command)
@model_argument
@click.option("--add", "added", multiple=True, metavar="ORD", help="Legg et ord til i listen.")
@click.option("--remove", "removed", multiple=True, metavar="ORD", help="Ta et ord ut av listen.")
@writing_options
def words(
    model: str,
    added: tuple[str, ...],
    removed: tuple[str, ...],
    author: str | None,
    reason: str,
    as_json: bool,
) -> None:
    """Vis modellens egen ordliste; legg til eller ta ut ord."""
    with opened(model, author) as desk:
        for word in added:
            add_word(desk, word, reason)
        for word in removed:
            remove_word(desk, word, reason)
        snapshot = desk.snapshot
    show([one.text for one in known_words(snapshot)], as_json, _lines(snapshot))


def _lines(snapshot: Snapshot) -> Iterator[str]:
    listed = known_words(snapshot)
    yield from (one.text for one in listed)
    if not listed:
        yield "Modellen har ingen egne ord i ordlisten."
