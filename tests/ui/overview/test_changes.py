"""How much has changed, section by section."""

from __future__ import annotations

from bufetat_editor.ui.overview.changes import changes_by_section
from bufetat_editor.ui.standing import Standing, first_standing
from tests.helpers.models import PRINCIPLE
from tests.helpers.seed import seed


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
