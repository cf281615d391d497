"""The figure of the quality concept: all of its words, and nothing over anything else."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.overview.concept import Concept, Node, concept_of
from bufetat_editor.ui.overview.drawn_button import MARGIN
from bufetat_editor.ui.overview.figure import Figure
from bufetat_editor.ui.standing import Standing, first_standing
from bufetat_editor.ui.theme import ZOOMS, Theme
from tests.helpers.seed import seed

LONG = "være tilgjengelige, samordnede og rettferdig fordelte i hele landet " * 3
WORD = "menneskerettighetsorganisasjonssamarbeid"


def standing() -> Standing:
    return replace(first_standing(seed()), changed={"dim-tilgjengelighet": "changed"})


def with_dimensions(*texts: str) -> Concept:
    hub = Node("kvalitetsbegrep", "Bufetats tjenester skal", None)
    return Concept(hub, tuple(Node(f"dim-{n}", text, "new") for n, text in enumerate(texts)))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def figure(page: QWidget) -> Figure:
    return Figure(Theme("light"), page)


def test_it_has_the_words_of_the_model_in_its_order() -> None:
    concept = concept_of(standing())
    assert concept

    assert concept.hub.text == "Bufetats tjenester skal"
    assert [one.text for one in concept.dimensions] == [
        one.text for one in seed().children("kvalitetsbegrep")
    ]


def test_a_model_without_the_concept_has_no_figure() -> None:
    bare = seed().without(2, ["kvalitetsbegrep"])

    assert concept_of(first_standing(bare)) is None


@pytest.mark.parametrize("zoom", [100, 200, 300])
@pytest.mark.parametrize("width", [250, 420, 480, 900])
@pytest.mark.parametrize(
    "texts", [(), ("kort",), ("kort", LONG), (WORD, "kort", LONG, "kort") * 3], ids=len
)
def test_no_word_is_lost_and_no_shape_stands_over_another(
    figure: Figure, zoom: int, width: int, texts: tuple[str, ...]
) -> None:
    assert zoom in ZOOMS
    figure._theme.zoom = zoom
    figure.resize(width, 10)
    figure.show_concept(with_dimensions(*texts))
    shapes = [node.geometry() for node in figure.nodes]

    for node, text in zip(figure.nodes[1:], texts, strict=True):
        assert "".join(node._words.lines).replace(" ", "") == text.replace(" ", "")
        assert node._words.height + node._mark.height < node.height() - 2 * MARGIN
        assert node._words.width <= node.width() - 2 * MARGIN
    assert all(QRect(0, 0, width, figure.height()).contains(shape) for shape in shapes)
    assert not any(one.intersects(other) for one, other in combinations(shapes, 2))


def test_each_shape_is_named_and_says_that_it_has_changed(figure: Figure) -> None:
    concept = concept_of(standing())
    assert concept
    figure.show_concept(concept)

    names = {node.item: node.accessibleName() for node in figure.nodes}
    assert names["kvalitetsbegrep"] == "Bufetats tjenester skal"
    assert names["dim-tilgjengelighet"].endswith(", endret")


def test_it_is_one_stop_for_tab_and_the_arrows_go_round(figure: Figure, qtbot: QtBot) -> None:
    figure.show_concept(with_dimensions("en", "to"))
    page = figure.window()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    hub, first, second = figure.nodes
    hub.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(page.focusWidget(), key)

    assert second.hasFocus()
    assert [node.focusPolicy() for node in (hub, first)] == [Qt.FocusPolicy.ClickFocus] * 2
    QTest.keyClick(second, Qt.Key.Key_Home)
    with qtbot.waitSignal(figure.item_wished) as wished:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert wished.args == ["kvalitetsbegrep"]


def test_the_focus_stays_on_a_shape_that_reads_otherwise_now(figure: Figure, qtbot: QtBot) -> None:
    figure.show_concept(with_dimensions("en", "to"))
    page = figure.window()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    figure.nodes[2].setFocus()

    figure.show_concept(with_dimensions("en", "tre"))

    assert figure.nodes[2].hasFocus()
    assert figure.nodes[2].accessibleName() == "tre, ny"
