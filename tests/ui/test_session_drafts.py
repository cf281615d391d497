"""What was left behind is taken up; what another is writing in the same name is left alone."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from bufetat_editor.domain.draft import Draft
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.standing import first_standing
from bufetat_editor.usecases.drafts import keep_draft
from tests.helpers.drafts import kept_drafts
from tests.helpers.models import AUTHOR, PRINCIPLE, desk_on
from tests.helpers.seed import seed

TASK = "oppgave-marte-meo"


def opened(qtbot: QtBot, model: Path, earlier: Session | None = None) -> tuple[Session, list[str]]:
    """Return a session on the model, in the place of an earlier one, and what it takes up."""
    session, found = Session(lambda: desk_on(model), first_standing(seed())), list[str]()
    session.drafts_found.connect(lambda drafts: found.extend(one.draft.item for one in drafts))
    if earlier:
        session.presence.take_over(earlier.presence)
    with qtbot.waitSignal(session.drafts_found):
        session.open()
    return session, found


def begin(qtbot: QtBot, session: Session, item: str, text: str = "Påbegynt") -> None:
    session.keep_draft(Draft(item, text, 1))
    qtbot.waitUntil(lambda: session.quill.jobs.is_idle)


def test_what_is_being_written_in_another_program_is_left_to_it(qtbot: QtBot, model: Path) -> None:
    first, _ = opened(qtbot, model)
    begin(qtbot, first, PRINCIPLE)

    second, found = opened(qtbot, model)

    assert found == []
    first.close()
    second.close()
    third, found = opened(qtbot, model)
    assert found == [PRINCIPLE]
    third.close()


def test_under_another_name_it_is_left_to_it_too(qtbot: QtBot, model: Path) -> None:
    first, _ = opened(qtbot, model)
    begin(qtbot, first, PRINCIPLE)
    second, found = opened(qtbot, model)

    second.change_author("Saksbehandler B")
    second.change_author(AUTHOR)
    qtbot.waitUntil(lambda: second.jobs.is_idle)

    assert found == []
    first.close()
    second.close()
    assert [item for _, item, _ in kept_drafts(model)] == [PRINCIPLE]


def test_a_window_made_anew_goes_on_with_its_own_though_another_stands_beside(
    qtbot: QtBot, model: Path
) -> None:
    first, _ = opened(qtbot, model)
    begin(qtbot, first, PRINCIPLE)
    beside, _ = opened(qtbot, model)
    begin(qtbot, beside, TASK)
    first.close()

    anew, found = opened(qtbot, model, first)

    assert found == [PRINCIPLE]
    beside.close()
    anew.close()


def test_what_one_window_saves_or_gives_up_is_its_own_alone(qtbot: QtBot, model: Path) -> None:
    first, _ = opened(qtbot, model)
    begin(qtbot, first, PRINCIPLE, "Den enes setning")
    beside, _ = opened(qtbot, model)
    begin(qtbot, beside, PRINCIPLE, "Den andres")
    beside.drop_draft(PRINCIPLE)
    beside.close()
    first.close()

    later, found = opened(qtbot, model)

    assert found == [PRINCIPLE]
    assert kept_drafts(model) == [(AUTHOR, PRINCIPLE, "Den enes setning")]
    later.close()


def test_the_same_name_once_more_takes_nothing_up(qtbot: QtBot, model: Path) -> None:
    for text in ("Eldre", "Nyere"):
        with closing(desk_on(model)) as desk:
            draft = Draft(PRINCIPLE, text, 1)
            keep_draft(desk, draft, author=AUTHOR, writer=f"et vindu: {text}")
    session, _ = opened(qtbot, model)
    session.drop_draft(PRINCIPLE)
    qtbot.waitUntil(lambda: session.quill.jobs.is_idle)

    session.change_author(AUTHOR)
    qtbot.waitUntil(lambda: session.jobs.is_idle)
    begin(qtbot, session, PRINCIPLE, "Nyest")

    assert sorted(text for _, _, text in kept_drafts(model)) == ["Eldre", "Nyest"]
    session.close()
