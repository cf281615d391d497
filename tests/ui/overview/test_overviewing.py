"""The overview: what it shows, where it leads, and what it says where there is nothing yet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.settings import Settings
from bufetat_editor.ui.dialogs.export import ExportDialog
from bufetat_editor.ui.editions_page import EditionsPage
from bufetat_editor.ui.files.makers import Makers
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.overview.page import OverviewPage
from bufetat_editor.ui.rounds.page import RoundPage
from bufetat_editor.ui.sections import COMPARE, EDITIONS, OVERVIEW, READING
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.standing import first_standing
from bufetat_editor.ui.theme import Theme
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.sending import send
from tests.helpers.audit import unseen_focus
from tests.helpers.consulted import ROUND
from tests.helpers.models import PRINCIPLE, desk_on
from tests.helpers.screen import Key, Screen
from tests.helpers.weighed import EAST, SOUTH, WEST, weighed_bytes
from tests.ui.conftest import Opener
from tests.ui.round_page import DECEMBER_2011
from tests.ui.test_main_window_focus import PALETTE_NAMES, tab
from tests.ui.test_main_window_names import nameless

NOBODY = Makers(lambda _, __: None, lambda: None)


@pytest.fixture
def answered(model: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a model on a round that was answered and weighed in part, ten days before its end."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DECEMBER_2011)
    model.write_bytes(weighed_bytes())
    return model


@pytest.fixture
def screen(qtbot: QtBot, open_window: Opener, answered: Path) -> Screen:
    return Screen(qtbot, open_window(answered))


def opened(screen: Screen) -> OverviewPage:
    screen.action("overview").trigger()
    screen.settle()
    page = screen.window.parts.workspace.reading_page(OVERVIEW)
    assert isinstance(page, OverviewPage)
    return page


def card_of(page: OverviewPage, stop: QWidget) -> QWidget:
    return next(card for card in page.cards if card.isAncestorOf(stop))


def no_desk() -> Desk:
    raise AssertionError


def told(page: OverviewPage) -> list[str]:
    labels = page.findChildren(QLabel)
    return [one.text() for one in labels if one.isVisible() and one.text()]


def test_a_model_without_principles_opens_on_its_document(qtbot: QtBot) -> None:
    bare = Snapshot(1, [Item("modell", "service_model", None, "a0", "Modell", {})])
    session = Session(no_desk, first_standing(bare))
    window = MainWindow(session, Theme("light"), Settings(), "", NOBODY)
    qtbot.addWidget(window, before_close_func=lambda _: session.close())

    assert window.parts.workspace.section == "modell"
    assert window.parts.workspace.section not in READING


def test_it_stands_first_and_shows_how_far_each_region_has_come(screen: Screen) -> None:
    assert screen.window.parts.outline.keys()[0] == OVERVIEW
    assert screen.window.parts.workspace.section == "prinsippdel-virkningsfulle"
    assert screen.window.parts.workspace.reading_page(OVERVIEW) is None

    page = opened(screen)
    assert page.round_card
    rows = page.round_card.table.model()
    weighed_by_row = {
        str(rows.index(row, 0).data()): rows.index(row, 4).data() for row in range(rows.rowCount())
    }
    assert weighed_by_row["Region Nord"] == "5 av 7"
    assert weighed_by_row["Region Øst"] == "–"
    assert any("7 av 14 innspill er vurdert · 2 ikke plassert" in one for one in told(page))
    assert any("10 dager igjen" in one for one in told(page))

    for row, recipient in ((2, WEST), (4, EAST)):
        assert opened(screen) is page
        page.round_card.table.setFocus()
        page.round_card.table.selectRow(row)
        screen.press(Key.Key_Return)
        screen.settle()
        shown = screen.window.parts.workspace.reading_page(ROUND)
        assert screen.window.parts.workspace.section == ROUND
        assert isinstance(shown, RoundPage)
        screen.settle()
        assert shown.head.card
        assert shown.head.card.recipient == recipient


def test_it_leads_to_what_its_cards_tell_of(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Ny ordlyd")
    page = opened(screen)
    workspace = screen.window.parts.workspace
    assert page.focusWidget() is page.figure.figure.nodes[0]
    screen.press(Key.Key_Return)
    assert screen.focused() is screen.row("kvalitetsbegrep")

    page = opened(screen)
    assert page.round_card
    screen.click(page.round_card.name)
    assert workspace.section == ROUND

    page = opened(screen)
    page.changes.table.setFocus()
    keys = [page.changes.table.model().index(n, 0).data() for n in range(2)]
    page.changes.table.selectRow(keys.index("2.1 Være virkningsfulle"))
    screen.press(Key.Key_Return)
    assert workspace.section == "prinsippdel-virkningsfulle"
    assert screen.focused() in screen.page.rows.values()

    page = opened(screen)
    screen.click(page.changes.compare)
    assert workspace.section == COMPARE

    page = opened(screen)
    screen.click(page.editions.line.points[-1])
    assert workspace.section == COMPARE

    page = opened(screen)
    newest, draft = page.editions.line.points[-2:]
    screen.click(newest)
    shown = workspace.reading_page(EDITIONS)
    assert isinstance(shown, EditionsPage)
    assert (shown.chosen, draft.stop.edition) == (newest.stop.edition, "")

    page = opened(screen)
    screen.window.checking.check_now()
    screen.qtbot.waitUntil(screen.action("next_finding").isEnabled)
    screen.click(page.attention.all_of_it)
    assert screen.window.checking.panel
    assert screen.window.checking.panel.isVisible()

    page = opened(screen)
    screen.click(page.changes.sheet)
    dialog = screen.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert dialog.format.currentData() == "changes"
    dialog.reject()


def test_an_undo_is_seen_on_it_and_one_stays_where_one_is(screen: Screen) -> None:
    page = opened(screen)
    assert page.round_card
    table = page.round_card.table
    table.setFocus()
    table.selectRow(3)
    before = table.model().index(3, 3).data()

    screen.undo()

    assert table.model().index(3, 3).data() != before
    assert screen.focused() is table
    assert table.key == SOUTH


def test_without_a_round_it_says_how_to_begin_one(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(Screen(qtbot, window))

    assert page.round_card is None
    assert page.first_round.begin.isVisible()
    assert any(one.startswith("Send utkastet ut til regionene") for one in told(page))
    assert any(one.startswith("Ingenting er endret.") for one in told(page))


def test_a_round_that_nobody_has_answered_says_what_comes_next(
    qtbot: QtBot, open_window: Opener, model: Path, tmp_path: Path
) -> None:
    desk = desk_on(model)
    send(desk, "Runde 1", ["Nord"], "2012-01-16", tmp_path / "ut")
    desk.close()
    page = opened(Screen(qtbot, open_window(model)))

    assert any(one.startswith("Ingen har svart ennå.") for one in told(page))


def test_every_card_can_be_reached_and_used_in_every_palette(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Ny ordlyd")
    page = opened(screen)
    stops = [page.focusWidget()]
    while page.isAncestorOf(stop := tab(screen.window)):
        stops.append(stop)
    passed = [page.cards.index(card_of(page, stop)) for stop in stops]
    assert passed == sorted(passed)
    assert set(passed) == set(range(len(page.cards)))
    assert nameless(screen.window) == []

    for palette in PALETTE_NAMES:
        screen.window.theme.choose(palette)
        assert [*unseen_focus(stops)] == []
    screen.window.theme.choose("light")


def test_cards_stand_side_by_side_where_there_is_room(screen: Screen) -> None:
    page = opened(screen)
    first, second, *_, last = page.cards
    assert first.y() == second.y()
    assert last.width() > first.width() + second.width()

    screen.window.resize(1000, 700)
    screen.qtbot.waitUntil(lambda: first.x() == second.x())
    assert second.y() > first.geometry().bottom()
