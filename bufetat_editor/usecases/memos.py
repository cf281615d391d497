"""Memos: a new one for the next meeting, and what has changed or come in told in one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.rounds import Round, rounds
from bufetat_editor.errors import NotAMemo, UserError
from bufetat_editor.history import memos
from bufetat_editor.history.accounts import account, as_written
from bufetat_editor.history.changeset import Changeset
from bufetat_editor.history.input_accounts import input_account
from bufetat_editor.history.memos import Account, Occasion
from bufetat_editor.usecases.beginnings import beginnings
from bufetat_editor.usecases.dates import read_date
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.inputs import register, round_named
from bufetat_editor.usecases.reading import base_edition

_TEMPLATE = "templates/memo.yaml"


def new_memo(
    desk: Desk,
    like: str | None,
    *,
    meeting_date: str,
    case_number: str = "",
    title: str = "",
    reason: str = "",
) -> Outcome:
    """Make a memo for a meeting, last of all; it is the first of the outcome's states.

    Head fields, body and proposed conclusion are taken over from an earlier memo. Left behind are
    its case number, and what `draft_changes` and `draft_inputs` wrote there and nobody has touched
    since: they belong to the meeting that it was for.

    Args:
        like: id of the earlier memo; none for the template.
        meeting_date: `YYYY-MM-DD` or `d.m.yyyy`; becomes the memo's date.
        case_number: of the meeting's case; may be empty.
        title: what the memo is called; as the earlier one if empty.

    Raises:
        NotAMemo: there is no such memo.
        BadDate: the date is none.
    """
    pattern = _template() if like is None else _earlier(desk, like)
    day = as_written(read_date(meeting_date))
    occasion = Occasion(day, case_number.strip(), title.strip())
    states = memos.new_memo(desk.snapshot, desk.draw, pattern, occasion)
    return desk.commit("add", states, reason=reason)


def draft_changes(desk: Desk, memo: str, reason: str = "") -> Outcome:
    """Write into a memo what has changed since the base, as a paragraph and a list.

    They are ordinary items, hers to change. What was drafted before and still stands as it was
    drafted makes room for the new draft, in its place; as soon as one word of it is changed, or a
    bullet added, moved or removed, it is hers, and the new draft comes over the proposed
    conclusion. The paragraph is among the outcome's states.

    Raises:
        NotAMemo: there is no such memo.
        NothingToCompareWith: nothing has been circulated or approved yet.
        NothingChanged: the model stands as it did then.
        ToldAlready: the memo holds this very draft.
    """
    _check_memo(desk, memo)
    base = base_edition(desk)
    if base is None:
        raise NothingToCompareWith
    told = account(base, desk.snapshot_at(base.cs), desk.snapshot)
    if told is None:
        raise NothingChanged(edition=base.name)
    replaced = _untouched_drafts(desk, memo, _tells_changes)
    if _reads_so(replaced, told):
        raise ToldAlready
    states = memos.put_account(desk.snapshot, desk.draw, memo, told, replaced)
    return desk.commit("add", states, reason=reason, base=base.cs)


def draft_inputs(desk: Desk, memo: str, round_id: str = "", reason: str = "") -> Outcome:
    """Write into a memo what came in of input in a round and what came of it.

    As with `draft_changes` they are ordinary items, and what was drafted of the same round before
    makes room as long as nobody has touched it. The paragraph is among the outcome's states.

    Args:
        round_id: of the round; of the newest that anybody has answered if empty.

    Raises:
        NotAMemo: there is no such memo.
        UnknownRound: there is no such round.
        NobodyAnswered: there is nothing to tell yet.
        InputsToldAlready: the memo holds this very draft.
    """
    _check_memo(desk, memo)
    out = _answered_round(desk, round_id)
    told = input_account(out, _asked(desk, out), register(desk, out.id), desk.snapshot)
    replaced = _untouched_drafts(desk, memo, lambda item, _: item.attrs.get("round") == out.id)
    if _reads_so(replaced, told):
        raise InputsToldAlready(round=out.name)
    fields = {"round": out.id}
    states = memos.put_account(desk.snapshot, desk.draw, memo, told, replaced, fields)
    return desk.commit("add", states, reason=reason)


def _answered_round(desk: Desk, round_id: str) -> Round:
    known = [round_named(desk, round_id)] if round_id else rounds(desk.snapshot)
    for out in reversed(known):
        if out.receipts:
            return out
    raise NobodyAnswered


def _asked(desk: Desk, out: Round) -> set[str]:
    """Ids of the recipients that it was sent to; one who is entered by her answer was not asked."""
    made = beginnings(desk, [one.id for one in out.recipients])
    return {one for one, changeset in made.items() if changeset.intent.kind != "receive"}


def _template() -> tuple[Item, ...]:
    from bufetat_editor import resources
    from bufetat_editor.exchange.yaml.template import read_template

    return read_template(resources.text(_TEMPLATE))


def _earlier(desk: Desk, memo: str) -> tuple[Item, ...]:
    _check_memo(desk, memo)
    drafted = [
        *_untouched_drafts(desk, memo, _tells_changes),
        *_untouched_drafts(desk, memo, _tells_inputs),
    ]
    left_behind = [item.id for item in drafted]
    return memos.pattern_of(desk.snapshot, memo, left_behind)


def _check_memo(desk: Desk, memo: str) -> None:
    if not desk.snapshot.is_living(memo) or desk.snapshot[memo].kind != "memo":
        raise NotAMemo(item=memo)


def _tells_changes(_: Item, made: Changeset) -> bool:
    return made.intent.base is not None


def _tells_inputs(paragraph: Item, _: Changeset) -> bool:
    return "round" in paragraph.attrs


def _untouched_drafts(
    desk: Desk, memo: str, is_draft: Callable[[Item, Changeset], bool]
) -> list[Item]:
    """What was drafted into a memo and nobody has touched, in order.

    Args:
        is_draft: tells by a paragraph and by what added it whether it belongs to the draft; the log
            tells how that left it.
    """
    drafts = {}
    for paragraph in desk.snapshot.children(memo, "paragraph"):
        made = desk.log.history(paragraph.id)[-1].changeset
        if made.intent.kind == "add" and is_draft(paragraph, made):
            drafts[made.id] = [step.after for step in desk.log.steps(made.id)]
    untouched = set()
    for states in drafts.values():
        written = [state for state in states if state and not state.deleted]
        if memos.stands_as_written(desk.snapshot, written):
            untouched |= {state.id for state in written}
    return [item for item in desk.snapshot.descendants(memo) if item.id in untouched]


def _reads_so(drafted: Sequence[Item], told: Account) -> bool:
    return [item.text for item in drafted if item.text] == [told.opening, *told.points]


class NothingToCompareWith(UserError):
    """Changes are told since an edition, and there is none."""

    sentence = (
        "Ingen utgave er godkjent eller sendt ut ennå, så det er ingenting å regne endringer fra."
    )


class NothingChanged(UserError):
    """The model stands as it did in the base."""

    sentence = "Tjenestemodellen er ikke endret siden «{edition}»."


class ToldAlready(UserError):
    """The memo holds the draft already, word for word."""

    sentence = "Alle endringene står i notatet allerede."


class NobodyAnswered(UserError):
    """There is no answer to tell of."""

    sentence = "Ingen har svart på noen runde ennå, så det er ingen innspill å skrive om."


class InputsToldAlready(UserError):
    """The memo holds the draft already, word for word."""

    sentence = "Innspillene i «{round}» står i notatet allerede."
