from __future__ import annotations

from bufetat_editor import resources
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.exchange.yaml.template import read_template
from tests.helpers.seed import seed

TEMPLATE = read_template(resources.text("templates/memo.yaml"))


def test_each_item_stands_where_its_kind_may_stand() -> None:
    kinds = {item.id: item.kind for item in TEMPLATE}

    memo, *below = TEMPLATE
    assert (memo.kind, memo.parent) == ("memo", None)
    assert all(kinds[str(item.parent)] in KINDS[item.kind].parents for item in below)


def test_siblings_stand_in_the_order_of_the_file() -> None:
    head = [item for item in TEMPLATE if item.kind == "memo_field"]

    assert [item.pos for item in head] == sorted(item.pos for item in head)


def test_the_head_is_that_of_the_memo_of_2011() -> None:
    head = [item.attrs for item in TEMPLATE if item.kind == "memo_field"]

    assert head == [item.attrs for item in seed().children("notat", "memo_field")]


def test_names_and_numbers_are_left_to_be_filled_in() -> None:
    head = {item.attrs["field"]: item.text for item in TEMPLATE if item.kind == "memo_field"}

    assert not head["case_officer"] + head["case_number"] + head["date"]
