"""Commands for memos: a new one, and what has changed or come in told in one."""

from __future__ import annotations

import click

from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import model_argument, opened, show, writing_options
from bufetat_editor.usecases import memos
from bufetat_editor.usecases.desk import Outcome
from bufetat_editor.usecases.memo_drafts import stands_beside_touched

_KEPT = (
    "Det forrige utkastet er endret for hånd. Avsnittet og det som er listet opp under det, "
    "står igjen."
)


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
@click.option(
    "--inputs",
    "round_name",
    metavar="[RUNDE]",
    is_flag=False,
    flag_value="",
    help="Skriv inn i et notat hva som er kommet inn i runden, ellers i den siste som er besvart.",
)
@click.option("--into", metavar="NOTAT", help="Notatet innspillene skrives i; ellers det siste.")
@writing_options
def memo(
    model: str,
    meeting_date: str | None,
    case_number: str,
    title: str,
    like: str | None,
    template: bool,
    drafted: str | None,
    round_name: str | None,
    into: str | None,
    author: str | None,
    reason: str,
    as_json: bool,
) -> None:
    """Lag et notat til neste møte, eller skriv inn i et hva som er endret eller kommet inn."""
    if sum(one is not None for one in (meeting_date, drafted, round_name)) != 1:
        raise click.UsageError(
            "Si når møtet er (--meeting-date), eller bruk --draft-changes eller --inputs."
        )
    if like and template:
        raise click.UsageError("Velg enten --like eller --template.")
    if into is not None and round_name is None:
        raise click.UsageError("--into hører sammen med --inputs.")
    with opened(model, author) as desk:
        last = "".join([one.id for one in desk.snapshot.of_kind("memo")][-1:])
        if drafted is not None:
            outcome = memos.draft_changes(desk, drafted, reason)
        elif round_name is not None:
            outcome = memos.draft_inputs(desk, into or last, round_name, reason)
        else:
            outcome = memos.new_memo(
                desk,
                None if template else like or last or None,
                meeting_date=str(meeting_date),
                case_number=case_number,
                title=title,
                reason=reason,
            )
        _tell(outcome, as_json=as_json, beside=stands_beside_touched(desk, outcome.states[0]))


def _tell(outcome: Outcome, *, as_json: bool, beside: bool) -> None:
    """Print what was made, the memo or the drafted texts.

    Args:
        beside: whether an earlier draft was touched and stands beside it.
    """
    made = [state for state in outcome.states if not state.deleted]
    answer = {
        "changeset": outcome.changeset.id,
        "item": made[0].id,
        "items": [state.id for state in made],
        "stands_beside_touched": beside,
    }
    kept = [_KEPT] if beside else []
    told = (state.text for state in made if state.text and state.kind != "memo_field")
    show(answer, as_json, iter([f"Endring {outcome.changeset.id}: {made[0].id}", *told, *kept]))
