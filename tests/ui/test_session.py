"""A session answers in order, and lets go of the model when it is closed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import Never

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.draft import Draft
from bufetat_editor.errors import AlreadyRemoved, UnknownMoment, UserError
from bufetat_editor.exchange.apart import ReadingFailed
from bufetat_editor.ui.not_done import ModelNotOpen, Unforeseen
from bufetat_editor.ui.orders import Approval, Export
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.standing import first_standing
from bufetat_editor.ui.wishes import EditText, RemoveItems, Undo
from bufetat_editor.usecases import editions, exporting
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from tests.helpers.drafts import kept_drafts
from tests.helpers.models import AUTHOR, OTHER, PRINCIPLE, desk_on
from tests.helpers.seed import seed

TASK = "oppgave-marte-meo"


@pytest.fixture
def session(qtbot: QtBot, model: Path) -> Session:
    made = Session(lambda: desk_on(model), first_standing(seed()))
    made.open()
    qtbot.waitUntil(lambda: made.standing.live)
    return made


def settle(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: session.jobs.is_idle and session.quill.jobs.is_idle)


def test_wishes_are_fulfilled_in_order(qtbot: QtBot, session: Session) -> None:
    before = session.standing.snapshot[PRINCIPLE].text
    for wish in (EditText(PRINCIPLE, "En"), EditText(PRINCIPLE, "To"), Undo(), Undo()):
        session.wish(wish)
    settle(qtbot, session)

    assert session.standing.snapshot[PRINCIPLE].text == before
    assert session.standing.redo_step is not None
    session.close()


def test_who_reads_what_is_refused_stops_waiting(qtbot: QtBot, session: Session) -> None:
    told: list[object] = []
    waited: list[object] = []
    session.refused.connect(lambda _, error: told.append(error))

    session.read(lambda desk: desk.snapshot_at("Finnes ikke"), told.append, waited.append)
    settle(qtbot, session)

    assert [type(error) for error in told] == [UnknownMoment]
    assert waited == told
    session.close()


def fault(*_: object, **__: object) -> Never:
    raise ZeroDivisionError


def test_who_waits_is_told_of_a_fault_of_the_program(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "export", fault)
    monkeypatch.setattr(editions, "approve", fault)
    told: list[object] = []
    session.approval_refused.connect(told.append)

    with qtbot.captureExceptions() as raised:
        order = Export("word", Path())
        session.start(
            partial(order.fulfil, told=told.append),
            told.append,
            lambda error: told.append(str(error)),
        )
        session.approve(Approval("A", "1.12.2011", "1", ""))
        session.read(fault, told.append, lambda error: told.append(str(error)))
        settle(qtbot, session)

    assert told == [Unforeseen.sentence] * 3
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError] * 3
    session.close()


def test_a_fault_that_tells_itself_is_reported_too(qtbot: QtBot, session: Session) -> None:
    told: list[object] = []

    def work(_desk: Desk, _stopped: Callable[[], bool]) -> Never:
        raise ReadingFailed("KeyError")

    with qtbot.captureExceptions() as raised:
        session.start(work, told.append, told.append)
        settle(qtbot, session)

    assert [type(one) for one in told] == [kind for kind, _, _ in raised] == [ReadingFailed]
    session.close()


def test_what_was_written_is_shown_before_the_answer_is_given(
    qtbot: QtBot, session: Session
) -> None:
    seen: list[str] = []

    def work(desk: Desk, _stopped: Callable[[], bool]) -> str:
        return edit(desk, PRINCIPLE, "Skrevet i bakgrunnen").snapshot[PRINCIPLE].text

    def done(text: str) -> None:
        seen.extend((text, session.standing.snapshot[PRINCIPLE].text))

    session.start(work, done, lambda _: None)
    settle(qtbot, session)

    assert seen == ["Skrevet i bakgrunnen"] * 2
    session.close()


def test_what_was_written_before_it_was_refused_is_shown_too(
    qtbot: QtBot, session: Session
) -> None:
    def work(desk: Desk, _stopped: Callable[[], bool]) -> None:
        edit(desk, PRINCIPLE, "Halvveis")
        raise AlreadyRemoved(item=TASK)

    told: list[UserError] = []
    session.start(work, lambda _: None, told.append)
    settle(qtbot, session)

    assert [type(error) for error in told] == [AlreadyRemoved]
    assert session.standing.snapshot[PRINCIPLE].text == "Halvveis"
    session.close()


def test_what_is_under_way_can_be_stopped(qtbot: QtBot, session: Session) -> None:
    told: list[str] = []

    def work(_desk: Desk, stopped: Callable[[], bool]) -> str:
        while not stopped():
            Event().wait(0.005)
        return "stanset"

    session.start(work, told.append, lambda _: None).stop()
    settle(qtbot, session)

    assert told == ["stanset"]
    session.close()


def test_a_refusal_speaks_of_items_by_number_and_text(qtbot: QtBot, session: Session) -> None:
    refusals: list[UserError] = []
    session.refused.connect(lambda _, error: refusals.append(error))
    session.wish(RemoveItems((PRINCIPLE,)))
    settle(qtbot, session)
    session.wish(EditText(PRINCIPLE, "For sent"))
    settle(qtbot, session)

    [refusal] = refusals
    assert isinstance(refusal, AlreadyRemoved)
    assert str(refusal).startswith("«Bufetat skal medvirke til at ")
    session.close()


def test_undo_knows_what_another_did(qtbot: QtBot, session: Session, model: Path) -> None:
    before = session.standing.snapshot[PRINCIPLE].text
    session.wish(EditText(PRINCIPLE, "Min"))
    settle(qtbot, session)
    with closing(desk_on(model, OTHER)) as other:
        edit(other, TASK, "En annens")

    session.wish(Undo())
    settle(qtbot, session)

    assert session.standing.snapshot[PRINCIPLE].text == before
    assert session.standing.snapshot[TASK].text == "En annens"
    session.close()


def test_closing_writes_what_waits_and_nothing_more(
    qtbot: QtBot, session: Session, model: Path
) -> None:
    session.wish(EditText(PRINCIPLE, "Sist"))
    session.keep_draft(Draft(TASK, "Påbegynt", 1))

    session.close()
    session.keep_draft(Draft(TASK, "For sent", 1))
    session.drop_draft(TASK)
    session.close()

    assert session.is_closed
    assert kept_drafts(model) == [(AUTHOR, TASK, "Påbegynt")]
    assert not model.with_name(f"{model.name}-wal").exists()
    with closing(desk_on(model)) as desk:
        assert desk.snapshot[PRINCIPLE].text == "Sist"


def test_what_is_wished_while_the_file_is_replaced_is_refused(
    qtbot: QtBot, session: Session, model: Path
) -> None:
    """Else it would be written into the new file, of which this session knows nothing."""
    under_way, go_on, came = Event(), Event(), list[object]()
    session.refused.connect(lambda wish, error: came.append((wish, type(error))))

    def replace() -> None:
        under_way.set()
        assert go_on.wait(30)
        with closing(desk_on(model)) as desk:
            edit(desk, PRINCIPLE, "I den nye filen")

    session.wish(EditText(PRINCIPLE, "Skrevet før"))
    session.do_with_file(replace, came.append, came.append)
    qtbot.waitUntil(under_way.is_set)
    late = EditText(TASK, "Skrevet imens")
    session.wish(late)
    session.keep_draft(Draft(TASK, "Påbegynt imens", 1))
    go_on.set()
    settle(qtbot, session)

    assert came == [None, (late, ModelNotOpen)]
    session.close()
    with closing(desk_on(model)) as desk:
        texts = [step.after.text for step in desk.log.history(PRINCIPLE) if step.after]
        assert texts[:2] == ["I den nye filen", "Skrevet før"]
        assert desk.snapshot[TASK].text != "Skrevet imens"
        assert desk.store.drafts.of(AUTHOR) == []


def test_all_goes_on_where_the_file_was_not_replaced(qtbot: QtBot, session: Session) -> None:
    came: list[UserError] = []

    def refuse() -> Never:
        raise AlreadyRemoved(item=PRINCIPLE)

    session.do_with_file(refuse, came.append, came.append)
    qtbot.waitUntil(lambda: bool(came))
    session.wish(EditText(PRINCIPLE, "Alt går videre"))
    settle(qtbot, session)

    assert session.standing.snapshot[PRINCIPLE].text == "Alt går videre"
    session.close()


def test_the_file_is_let_go_of_when_all_have_read_who_read_beside(
    qtbot: QtBot, session: Session
) -> None:
    """Else a check that is under way would hold it open, as if another program did."""
    reading, go_on, came = Event(), Event(), list[object]()

    def read(_: Desk) -> None:
        reading.set()
        assert go_on.wait(30)
        came.append("read")

    reader = Thread(target=session.read_beside, args=(read,))
    reader.start()
    assert reading.wait(30)
    session.do_with_file(lambda: came.append("replaced"), came.append, came.append)
    qtbot.waitUntil(lambda: session.quill.jobs.is_idle and not session.jobs.is_idle)
    go_on.set()
    settle(qtbot, session)
    reader.join()

    assert came == ["read", "replaced", None]
    session.close()


def test_the_author_changes_after_what_was_wished_before(
    qtbot: QtBot, session: Session, model: Path
) -> None:
    session.wish(EditText(PRINCIPLE, "Under det første navnet"))
    with qtbot.waitSignal(session.author_changed) as changed:
        session.change_author(OTHER)
    session.wish(EditText(TASK, "Under det andre"))
    settle(qtbot, session)
    session.close()

    assert changed.args == [AUTHOR]
    with closing(desk_on(model)) as desk:
        authors = [desk.log.changeset(desk.snapshot[one].cs) for one in (PRINCIPLE, TASK)]
    assert [one.intent.author for one in authors] == [AUTHOR, OTHER]
