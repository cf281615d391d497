"""What recipients answer on: every task, principle and target group, and room for new ones."""

from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.reply_form import Asked, ReplyForm, Sheet, reply_form
from tests.exchange.subjects import circulated, reworded, subject
from tests.helpers.seed import seed


def form(snapshot: Snapshot | None = None) -> ReplyForm:
    sent = circulated(snapshot)
    return reply_form(sent, compose(sent))


def sheet(name: str, snapshot: Snapshot | None = None) -> Sheet:
    return next(one for one in form(snapshot).sheets if one.name == name)


def row(name: str, item: str) -> Asked:
    return next(one for one in sheet(name).rows if one.item == item)


def asked(name: str, snapshot: Snapshot | None = None) -> list[str]:
    return [one.item for one in sheet(name, snapshot).rows if one.text]


def room(name: str) -> list[str]:
    return [one.item for one in sheet(name).rows if not one.text]


def ids(*kinds: str) -> list[str]:
    return [item.id for item in seed().of_kind(*kinds)]


def test_every_task_principle_and_target_group_has_a_row_in_the_order_of_the_model() -> None:
    assert asked("Matrise") == ids("task", "subtask")
    assert asked("Prinsipper") == ids("overarching_principle", "principle")
    assert asked("Målgrupper") == ids("target_group")


def test_there_is_room_for_something_new_in_every_cell_group_and_category() -> None:
    assert room("Matrise") == ids("matrix_cell")
    assert room("Prinsipper") == ids("principle_group")
    assert room("Målgrupper") == ids("target_category")


def test_room_comes_last_where_it_is() -> None:
    rows = [one.item for one in sheet("Målgrupper").rows]

    assert rows[2] == "maalkategori-barn"
    assert rows[-1] == "maalkategori-familier"


def test_a_row_tells_its_number_and_where_in_the_model_it_belongs() -> None:
    mekling = row("Matrise", "oppgave-mekling")
    tidlig = row("Prinsipper", "prinsipp-tidlig-hjelp")

    assert (mekling.number, mekling.places) == ("M1.2.2", ("Lovpålagte oppgaver", "Familievern"))
    assert tidlig.number == "2.1.2"
    assert tidlig.places == (
        "Bufetats tjenester skal være virkningsfulle",
        "Prinsipper for god praksis i Bufetat:",
    )
    assert row("Målgrupper", "maalgruppe-barn-omsorg").places == ("Barn",)


def test_the_overarching_principle_stands_in_no_group() -> None:
    assert row("Prinsipper", "prinsipp-overordnet").places == ("Overordnet prinsipp", "")


def test_a_sub_entry_is_told_from_its_task() -> None:
    assert row("Matrise", "deloppgave-icdp").is_below
    assert not row("Matrise", "oppgave-cos").is_below


def test_what_has_no_words_cannot_be_answered_to() -> None:
    blank = reworded(seed(), oppgave_cos="", prinsipp_overordnet="", maalgruppe_barn_omsorg="")

    assert "oppgave-cos" not in asked("Matrise", blank)
    assert "prinsipp-overordnet" not in asked("Prinsipper", blank)
    assert "maalgruppe-barn-omsorg" not in asked("Målgrupper", blank)


def test_a_model_without_a_matrix_has_nothing_to_answer_to_there() -> None:
    gone = [seed()["matrise"], *seed().descendants("matrise")]
    bare = seed().with_states(2, [replace(one, deleted=True) for one in gone])

    assert sheet("Matrise", bare).rows == ()


def test_the_first_sheet_tells_round_recipient_deadline_and_edition() -> None:
    assert form().facts == (
        ("Runde", "Runde 1"),
        ("Til", "Region Nord"),
        ("Frist", "15.12.2011"),
        ("Utgave", "Runde 1"),
    )
    assert form().steps[-1].endswith("innen 15.12.2011.")
    assert form().model == ("tjenestemodell", "Bufetats tjenestemodell")


def test_one_that_is_sent_to_nobody_tells_its_edition_only() -> None:
    of_nobody = reply_form(subject(), compose(subject()))

    assert [name for name, _ in of_nobody.facts] == ["Utgave"]
    assert "send" not in of_nobody.steps[-1]
