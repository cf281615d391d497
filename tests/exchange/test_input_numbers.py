"""The numbers of a round: a row for each who was asked, and sums that hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bufetat_editor.exchange.input_numbers import numbers_table
from tests.helpers.weighed import to_be_answered


def test_each_who_was_asked_has_a_row_in_the_order_of_asking() -> None:
    table = numbers_table(to_be_answered())

    assert [row[0] for row in table.rows] == [
        *("Region Nord", "Region Midt-Norge", "Region Vest", "Region Sør", "Region Øst"),
        "I alt",
    ]
    assert table.sums == {len(table.rows) - 1}


def test_it_tells_when_somebody_answered_and_who_has_not() -> None:
    days = {row[0]: row[1] for row in numbers_table(to_be_answered()).rows}

    assert days["Region Midt-Norge"] == date(2011, 12, 5)
    assert days["Region Øst"] == "har ikke svart"


def test_the_day_is_that_of_the_last_answer() -> None:
    of = to_be_answered()
    later = replace(of, received={**of.received, "mottak-nord": "2011-12-14T23:30:00Z"})

    assert numbers_table(later).rows[0][1] == date(2011, 12, 15)


def test_the_outcomes_of_a_row_add_up_to_its_inputs_and_the_rows_to_the_sum() -> None:
    *rows, summed = [row[2:] for row in numbers_table(to_be_answered()).rows]

    for inputs, *outcomes, _ in (*rows, summed):
        assert sum(one for one in outcomes if isinstance(one, int)) == inputs
    assert summed == tuple(map(sum, zip(*rows, strict=True)))
    assert summed == (14, 3, 1, 1, 1, 1, 7, 1)


def test_what_was_withdrawn_counts_apart_also_from_one_who_is_no_recipient_any_more() -> None:
    of = to_be_answered()
    (gone,) = [one for one in of.entries if one.is_withdrawn]
    stranger = replace(gone.recipient, id="mottaker-x", name="Et kontor", receipts=())

    table = numbers_table(replace(of, entries=(replace(gone, recipient=stranger),)))

    row = table.rows[-2]
    assert (row[0], row[2], row[-1]) == ("Et kontor", 0, 1)


def test_the_note_tells_of_the_round() -> None:
    assert numbers_table(to_be_answered()).note == (
        "«Runde 1» ble sendt ut 5.12.2011 med frist 15.12.2011. 4 av 5 har svart, med til sammen "
        "14 innspill. 7 av dem er vurdert. Tallene er fra 5.12.2011."
    )
