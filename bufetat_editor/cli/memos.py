"""Commands for memos: a new one, and what has changed told in one."""

from __future__ import annotations

import click

from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import model_argument, opened, show, writing_options
from bufetat_editor.usecases import memos
from bufetat_editor.usecases.desk import Outcome


@click.command(cls=Command)
@model_argument
@click.option("--meeting-date", metavar="DAG", help="Dagen møtet holdes, som 1.12.2011.")
@click.option("--case-number", metavar="NUMMER", default="", help="Saksnummeret.")
@click.option("--title", metavar="TEKST", default="", help="Tittelen; ellers som i forelegget.")
@click.option("--like", metavar="NOTAT", help="Notatet det lages etter; ellers det siste.")
@click.option("--template", is_flag=True, help="Lag det etter malen.")
@click.option(
    "--draft-changes",
    "drafted",
    metavar="NOTAT",
    help="Skriv inn i notatet hva som er endret; lager ikke noe nytt.",
)
@writing_options
def memo(
    model: str,
    meeting_date: str | None,
    case_number: str,
    title: str,
    like: str | None,
    template: bool,
    drafted: str | None,
    author: str | None,
    reason: str,
    as_json: bool,
) -> None:
    """Lag et notat til neste møte, eller skriv inn i et hva som er endret."""
    if (meeting_date is None) == (drafted is None):
        raise click.UsageError("Si når møtet er (--meeting-date), eller bruk --draft-changes.")
    if like and template:
        raise click.UsageError("Velg enten --like eller --template.")
    with opened(model, author) as desk:
        if drafted is not None:
            _tell(memos.draft_changes(desk, drafted, reason), as_json=as_json)
            return
        last = [one.id for one in desk.snapshot.of_kind("memo")][-1:]
        outcome = memos.new_memo(
            desk,
            None if template else like or next(iter(last), None),
            meeting_date=str(meeting_date),
            case_number=case_number,
            title=title,
            reason=reason,
        )
        _tell(outcome, as_json=as_json)


def _tell(outcome: Outcome, *, as_json: bool) -> None:
    """Print what was made, the memo or the drafted texts."""
    made = [state for state in outcome.states if not state.deleted]
    answer = {
        "changeset": outcome.changeset.id,
        "item": made[0].id,
        "items": [state.id for state in made],
    }
    told = (state.text for state in made if state.text and state.kind != "memo_field")
    show(answer, as_json, iter([f"Endring {outcome.changeset.id}: {made[0].id}", *told]))
