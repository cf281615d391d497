from __future__ import annotations

import random
from dataclasses import replace

import pytest

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history import edits
from bufetat_editor.history.accounts import account
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.edits import NewItem
from bufetat_editor.history.memos import Account
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.rules import States
from tests.helpers.models import CELL, GROUP, PRINCIPLE, TASK
from tests.helpers.seed import first, seed

CIRCULATED = Edition(
    "Utkast 1.12.2011", 1, 2, "circulated", "", "2011-12-01T00:00:00Z", "", None, None, None, ""
)
APPROVED = replace(CIRCULATED, status="approved", meeting_date="2011-10-13")

PLACE = "Prinsipper – Prinsipper for god praksis i Bufetat"
CELL_PLACE = "Oppgaver etaten velger å utføre – Barnevern"


def after(*plans: States) -> Snapshot:
    snapshot = seed()
    for plan in plans:
        snapshot = snapshot.with_states(snapshot.changeset + 1, plan)
    return snapshot


def told(*plans: States, base: Edition = CIRCULATED) -> Account:
    found = account(base, seed(), after(*plans))
    assert found is not None
    return found


def point(*plans: States) -> str:
    (only,) = told(*plans).points
    return only


def test_nothing_is_told_of_a_model_that_stands_as_it_did() -> None:
    assert account(CIRCULATED, seed(), seed()) is None


def test_what_changed_in_a_memo_is_left_out() -> None:
    memo_only = after(edits.edit(seed(), "notat-avsnitt-utkast", "Ny tekst"))

    assert account(CIRCULATED, seed(), memo_only) is None


def test_one_change_is_told_in_the_singular() -> None:
    opening = told(edits.edit(seed(), PRINCIPLE, "Ny tekst")).opening

    assert opening == "Siden «Utkast 1.12.2011» ble sendt ut, er det gjort én endring:"


def test_changes_since_an_approval_are_told_from_the_day_of_the_meeting() -> None:
    plans = edits.edit(seed(), PRINCIPLE, "Ny tekst"), edits.remove(seed(), TASK)

    opening = told(*plans, base=APPROVED).opening

    assert opening == "Siden tjenestemodellen ble godkjent 13.10.2011, er det gjort 2 endringer:"


def test_a_reworded_principle() -> None:
    assert point(edits.edit(seed(), "prinsipp-barn-foerst-familievern", "Barn går først")) == (
        f"{PLACE} (2.1.3): «Saker som berører barn skal gis prioritet i familievernet» "
        "er endret til «Barn går først»."
    )


def test_the_full_stop_of_a_quotation_ends_the_sentence_too() -> None:
    assert point(edits.edit(seed(), PRINCIPLE, "Barn går først.")).endswith("«Barn går først.»")


def test_of_a_long_paragraph_only_the_new_sentence_is_told() -> None:
    paragraph = seed()["avsnitt-styring-funksjon"]
    plan = edits.edit(seed(), paragraph.id, f"{paragraph.text} Dette er nytt.")

    assert point(plan).endswith(", er «Dette er nytt.» lagt til.")
    assert len(point(plan)) < len(paragraph.text)


def test_a_new_line_break_is_told_as_what_it_is() -> None:
    assert point(edits.edit(seed(), TASK, "Marte\nMeo")) == (
        f"{CELL_PLACE} (M3.1.6): linjeskift eller mellomrom er endret i «Marte Meo»."
    )


def test_what_came_side_by_side_is_told_together() -> None:
    entries = [NewItem("Veiledning"), NewItem("Opplæring"), NewItem("Tilsyn")]
    draw = random.Random(1).choice
    plan = edits.add_several(seed(), draw, entries, parent=CELL, kind="task")

    assert point(plan) == f"{CELL_PLACE}: «Veiledning», «Opplæring» og «Tilsyn» er lagt til."
    assert "3 endringer" in told(plan).opening


def test_a_removed_task_is_told_where_it_stood() -> None:
    assert point(edits.remove(seed(), TASK)) == f"{CELL_PLACE} (M3.1.6): «Marte Meo» er fjernet."


def test_a_move_is_told_from_where_to_where() -> None:
    plan = edits.move(seed(), TASK, parent="celle-egenvalgt-familievern", after=FIRST)

    assert point(plan) == (
        f"«Marte Meo» er flyttet fra {CELL_PLACE} (M3.1.6) "
        "til Oppgaver etaten velger å utføre – Familievern (M3.2.1)."
    )


@pytest.mark.parametrize(("place", "way"), [(FIRST, "opp"), ("prinsipp-barns-interesser", "ned")])
def test_a_move_among_siblings_is_told_by_its_way(place: str, way: str) -> None:
    plan = edits.move(seed(), PRINCIPLE, parent=GROUP, after=place)

    assert point(plan).endswith(f" …» er flyttet {way} i rekkefølgen.")


def test_none_is_told_to_have_gone_a_way_that_it_did_not() -> None:
    a, b, c = seed().children(GROUP)[:3]
    turned = (replace(a, pos=c.pos), replace(b, pos=f"{b.pos}5"), replace(c, pos=a.pos))

    ways = [one.rpartition("» ")[2] for one in told(turned).points]

    assert after(turned).children(GROUP)[1].id == b.id
    assert ways == ["er flyttet opp i rekkefølgen.", "har fått annen plass i rekkefølgen."]


def test_a_sub_entry_is_told_with_its_area_and_task() -> None:
    plan = edits.remove(seed(), "deloppgave-fortsatt-foreldre")

    assert " – Familievern – Pådriverarbeid overfor kommunene (M2.2.1.1): «" in point(plan)


def test_facts_are_told_by_their_names() -> None:
    group = "maalgruppe-ungdom-atferd-hoey"
    new_name = edits.edit(seed(), group, fields={"short_name": "Atferd 1"})
    no_name = edits.edit(seed(), group, fields={"short_name": None})

    assert point(new_name).endswith(" er endret fra «Atferd høy» til «Atferd 1».")
    assert point(no_name).endswith(" har ikke lenger kortnavn (Atferd høy).")


def test_a_provisional_task_is_told_as_one_would_say_it() -> None:
    plan = edits.edit(seed(), TASK, fields={"provisional": True})

    assert point(plan) == f"{CELL_PLACE} (M3.1.6): «Marte Meo» er merket som foreløpig."


def test_what_only_holds_others_is_not_told() -> None:
    added = edits.add(seed(), first, parent="kap-prinsipper", kind="bullet_list")

    assert account(CIRCULATED, seed(), after(added)) is None
