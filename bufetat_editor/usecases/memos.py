"""Memos: a new one for the next meeting, and what has changed or come in told in one."""

from __future__ import annotations

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.rounds import Round, rounds
from bufetat_editor.errors import NotAMemo, UserError
from bufetat_editor.history import memos
from bufetat_editor.history.accounts import account, as_written
from bufetat_editor.history.input_accounts import input_account
from bufetat_editor.history.memos import Occasion
from bufetat_editor.history.receipts import has_withdrawn
from bufetat_editor.usecases.beginnings import asked, beginnings
from bufetat_editor.usecases.dates import read_date
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.editions import base_edition
from bufetat_editor.usecases.inputs import register, round_named
from bufetat_editor.usecases.memo_drafts import CHANGES, items_of, untouched

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
    earlier = untouched(desk, memo, CHANGES)
    if any(one.reads(told) for one in earlier):
        raise ToldAlready
    states = memos.put_account(desk.snapshot, desk.draw, memo, told, items_of(earlier))
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
        RoundNotAnswered: there is not, of this round.
        AnswersWithdrawn: there was, of this round.
        InputsToldAlready: the memo holds this very draft.
    """
    _check_memo(desk, memo)
    out = _answered_round(desk, round_id)
    invited = asked(out, beginnings(desk, [one.id for one in out.recipients]))
    told = input_account(out, invited, register(desk, out.id), desk.snapshot)
    earlier = untouched(desk, memo, out.id)
    if any(one.reads(told) for one in earlier):
        raise InputsToldAlready(round=out.name)
    states = memos.put_account(
        desk.snapshot, desk.draw, memo, told, items_of(earlier), {"round": out.id}
    )
    return desk.commit("add", states, reason=reason)


def _answered_round(desk: Desk, round_id: str) -> Round:
    known = [round_named(desk, round_id)] if round_id else rounds(desk.snapshot)
    for out in reversed(known):
        if out.receipts:
            return out
    if not round_id:
        raise NobodyAnswered
    (out,) = known
    if any(has_withdrawn(desk.snapshot, one.id) for one in out.recipients):
        raise AnswersWithdrawn(round=out.name)
    raise RoundNotAnswered(round=out.name)


def _template() -> tuple[Item, ...]:
    from bufetat_editor import resources
    from bufetat_editor.exchange.yaml.template import read_template

    return read_template(resources.text(_TEMPLATE))


def _earlier(desk: Desk, memo: str) -> tuple[Item, ...]:
    _check_memo(desk, memo)
    left_behind = [item.id for item in items_of(untouched(desk, memo))]
    return memos.pattern_of(desk.snapshot, memo, left_behind)


def _check_memo(desk: Desk, memo: str) -> None:
    if not desk.snapshot.is_living(memo) or desk.snapshot[memo].kind != "memo":
        raise NotAMemo(item=memo)


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


class RoundNotAnswered(UserError):
    """There is no answer to tell of in the round that was asked for."""

    sentence = "Ingen har svart på «{round}» ennå, så det er ingen innspill å skrive om."


class AnswersWithdrawn(UserError):
    """What was answered in the round that was asked for counts no more."""

    sentence = "Svarene på «{round}» er trukket tilbake, så det er ingen innspill å skrive om."


class InputsToldAlready(UserError):
    """The memo holds the draft already, word for word."""

    sentence = "Innspillene i «{round}» står i notatet allerede."
