from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.legal.page import LegalPage
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import LEGAL
from bufetat_editor.ui.wishes import StepItems
from tests.helpers.screen import Key, Screen

MEDIATION = "oppgave-meklerkorpset"


@pytest.fixture(autouse=True)
def november_2026(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795392000")


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    """Return the window with the page of legal bases before one."""
    window.parts.actions["legal"].trigger()
    return Screen(qtbot, window)


def page_of(screen: Screen) -> LegalPage:
    page = screen.window.parts.workspace.reading_page(LEGAL)
    assert isinstance(page, LegalPage)
    return page


def told(page: LegalPage, parent: QModelIndex | None = None) -> list[list[str]]:
    """What the rows below one say."""
    parent = parent or QModelIndex()
    model = page.tree.model()
    return [
        [str(model.index(row, column, parent).data()) for column in range(3)]
        for row in range(model.rowCount(parent))
    ]


def row_of(page: LegalPage, words: str) -> QModelIndex:
    """The first row that says so."""
    model = page.tree.model()
    start = model.index(0, 0)
    flags = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    return model.match(start, Qt.ItemDataRole.DisplayRole, words, 1, flags)[0]


def test_every_source_of_the_table_is_listed_with_the_number_of_its_references(
    screen: Screen,
) -> None:
    listed = [(name, count.split()[0]) for name, _, count in told(page_of(screen))]

    assert listed == [
        ("barnevernloven (1992)", "7"),
        ("barnevernsloven (2021)", "0"),
        ("familievernkontorloven", "3"),
        ("ekteskapsloven", "1"),
        ("barneloven (1981)", "2"),
        ("rundskriv Q-06/2007", "7"),
        ("rundskriv Q-19/2003", "1"),
        ("rundskriv Q-02/2008", "1"),
        ("Bufdirs rundskriv 10/2021", "0"),
    ]


def test_under_a_source_stands_what_rests_on_it_with_its_place_and_the_reference_as_written(
    screen: Screen,
) -> None:
    page = page_of(screen)
    first = told(page, row_of(page, "barnevernloven (1992)"))[0]

    assert first[0].startswith("M1.1.1 Bistå barneverntjenesten med plassering")
    assert first[1] == "Lovpålagte oppgaver – Barnevern"
    assert first[2].startswith("§ 2-3, 2. ledd a (")


def test_what_is_outdated_is_told_by_words_underline_and_icon(screen: Screen) -> None:
    page = page_of(screen)
    old, new = row_of(page, "barnevernloven (1992)"), row_of(page, "barnevernsloven (2021)")
    state = old.siblingAtColumn(1)

    assert "1.1.2023" in state.data()
    assert "barnevernsloven (2021)" in state.data()
    assert old.data(Qt.ItemDataRole.FontRole).underline()
    assert not new.data(Qt.ItemDataRole.FontRole).underline()
    assert not state.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_only_what_no_longer_applies_can_be_shown(screen: Screen) -> None:
    page = page_of(screen)
    page.only_outdated.setFocus()
    screen.press(Key.Key_Space)

    assert [row[0] for row in told(page)] == ["barnevernloven (1992)", "rundskriv Q-02/2008"]


def test_enter_goes_to_the_item_and_folds_a_source(screen: Screen) -> None:
    page = page_of(screen)
    source = row_of(page, "rundskriv Q-02/2008")
    page.tree.setCurrentIndex(source)
    page.tree.setFocus()
    screen.press(Key.Key_Return)
    assert not page.tree.isExpanded(source)

    screen.press(Key.Key_Return)
    screen.press(Key.Key_Down)
    screen.press(Key.Key_Return)

    screen.qtbot.waitUntil(lambda: screen.window.parts.workspace.current == MEDIATION)


def test_the_chosen_source_is_told_of_with_the_pages_that_say_so(screen: Screen) -> None:
    page = page_of(screen)
    page.tree.setCurrentIndex(row_of(page, "barnevernloven (1992)"))

    words = page.source.toPlainText()
    assert "LOV-1992-07-17-100" in words
    assert "Bufdir: Barnevernsloven av 2021" in words
    assert "23.11.2026" in words


def test_a_change_of_the_text_is_seen_and_one_stays_where_one_was(screen: Screen) -> None:
    page = page_of(screen)
    page.tree.setCurrentIndex(row_of(page, "Kompetanseutvikling for meklerkorpset"))
    screen.rewrite(MEDIATION, "Kompetanseutvikling, arveloven § 9")
    screen.window.parts.actions["legal"].trigger()

    assert told(page)[-1][0] == "arveloven"
    assert told(page, row_of(page, "rundskriv Q-02/2008")) == []
    assert page.tree.currentIndex() == row_of(page, "rundskriv Q-02/2008")


def test_a_new_heading_and_a_new_number_are_seen(screen: Screen) -> None:
    page = page_of(screen)
    screen.rewrite("kolonne-barnevern", "Barn og unge:")
    screen.action("legal").trigger()
    assert told(page, row_of(page, "barnevernloven (1992)"))[0][1].endswith(" – Barn og unge")

    with screen.saving():
        screen.window.parts.workspace.wished.emit(StepItems(("oppgave-plassering",), "down"))

    assert row_of(page, "M1.1.2 Bistå barneverntjenesten").isValid()


@pytest.mark.parametrize("zoom", [100, 175])
def test_a_low_window_shows_rows_of_the_tree_above_a_third_of_source(
    screen: Screen, zoom: int
) -> None:
    page = page_of(screen)
    screen.window.theme.zoom = zoom
    screen.window.theme.changed.emit()
    screen.window.resize(920, 560)
    screen.settle()

    third = page.tree.indexBelow(page.tree.indexBelow(row_of(page, "barnevernloven")))
    shown = page.tree.viewport()
    screen.qtbot.waitUntil(lambda: page.tree.visualRect(third).bottom() <= shown.height())
    assert page.source.height() <= page.height() / 3


def test_the_size_of_the_text_is_that_of_the_page(screen: Screen) -> None:
    page = page_of(screen)
    source = row_of(page, "barnevernloven (1992)")
    before = page.tree.visualRect(source).height()
    for _ in range(3):
        screen.action("zoom_in").trigger()
    screen.settle()

    assert source.data(Qt.ItemDataRole.FontRole).pixelSize() == 21
    assert page.tree.visualRect(source).height() > before
    dressed = (page.only_outdated, page.tree, page.tree.header(), page.source)
    assert {one.font().pixelSize() for one in dressed} == {21}


def test_a_long_task_has_two_lines_where_there_is_room(screen: Screen) -> None:
    page = page_of(screen)
    screen.window.resize(1440, 900)
    screen.settle()
    source = row_of(page, "barnevernloven (1992)")

    of_a_line = row_of(page, "ekteskapsloven")
    page.tree.scrollTo(of_a_line)
    below = page.tree.indexBelow(source)
    long, short = (page.tree.visualRect(one) for one in (below, of_a_line))

    assert long.height() > short.height() * 1.3


def test_tab_leads_from_the_outline_to_the_box_the_tree_and_the_source(screen: Screen) -> None:
    page = page_of(screen)
    screen.press(Key.Key_Backtab)
    screen.press(Key.Key_Backtab)
    assert screen.focused() is screen.window.parts.outline
    for expected in (page.only_outdated, page.tree, page.source):
        screen.press(Key.Key_Tab)
        assert screen.focused() is expected


def test_the_tree_keeps_the_rules_of_models(screen: Screen) -> None:
    page = page_of(screen)
    tester = QAbstractItemModelTester(
        page.tree.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, page
    )
    page.only_outdated.toggle()

    assert tester.model() is page.tree.model()
