from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from bufetat_editor.ui.overview.attention_card import most_frequent
from bufetat_editor.ui.overview.counts import SHARE_ROLE, Counted, CountsModel, changes_by_section
from bufetat_editor.ui.standing import Standing, first_standing
from tests.helpers.models import PRINCIPLE
from tests.helpers.seed import seed


def test_bars_are_shares_of_the_longest_and_told_as_numbers(qtmodeltester: ModelTester) -> None:
    model = CountsModel("{} endringer".format)
    model.show_counted((Counted("a", "1 Kvalitet", 1), Counted("b", "Matrise", 4)))
    bars = [model.index(row, 1) for row in range(2)]

    assert [one.data(SHARE_ROLE) for one in bars] == [0.25, 1]
    assert bars[1].data(Qt.ItemDataRole.AccessibleTextRole) == "Matrise, 4 endringer"
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_the_rules_that_find_most_are_shown_and_the_others_counted_together() -> None:
    shown, rest = most_frequent({f"regel-{n}": (f"Regel {n}", n) for n in range(1, 7)})

    assert [one.key for one in shown] == ["regel-6", "regel-5", "regel-4", "regel-3"]
    assert rest == 2 + 1


def changed(*items: str) -> Standing:
    return Standing(seed(), first_standing(seed()).numbers, changed=dict.fromkeys(items, "changed"))


def test_what_has_changed_is_counted_where_it_stands_in_the_order_of_the_document() -> None:
    counted = changes_by_section(
        changed("oppgave-cos", PRINCIPLE, "kap-prinsipper", "oppgave-marte-meo")
    )

    assert [(one.key, one.count) for one in counted] == [
        ("kap-prinsipper", 1),
        ("prinsippdel-virkningsfulle", 1),
        ("matrise", 2),
    ]
    assert counted[1].label == "2.1 Være virkningsfulle"


def test_a_section_without_changes_is_left_out() -> None:
    assert changes_by_section(changed()) == ()
