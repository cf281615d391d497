from __future__ import annotations

import pytest

from bufetat_editor.domain.fields import checked_fields, parse_field
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.errors import BadFieldValue, UnknownField
from tests.helpers.seed import seed

TASK, PART, FUNCTION = kind_of("task"), kind_of("footnote_part"), kind_of("service_function")


@pytest.mark.parametrize(
    ("kind", "name", "typed", "value"),
    [
        (TASK, "provisional", "ja", True),
        (TASK, "provisional", "nei", False),
        (PART, "year", "2011", 2011),
        (PART, "year", "", None),
        (FUNCTION, "target_groups", "a, b", ("a", "b")),
    ],
)
def test_fields_are_read_as_people_type_them(
    kind: object, name: str, typed: str, value: object
) -> None:
    assert parse_field(kind, name, typed) == value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "name", "typed"), [(TASK, "provisional", "x"), (PART, "year", "x")]
)
def test_what_cannot_be_read_is_refused(kind: object, name: str, typed: str) -> None:
    with pytest.raises(BadFieldValue):
        parse_field(kind, name, typed)  # type: ignore[arg-type]


def test_a_field_of_another_kind_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UnknownField, match="provisional, footnote"):
        parse_field(TASK, "year", "2011")


def test_an_item_field_takes_living_items_of_the_right_kind_only() -> None:
    fine = {"target_groups": ("maalgruppe-ungdom-rus",)}

    assert checked_fields(seed(), FUNCTION, fine) == fine
    for wrong in ("maalgruppe-finnes-ikke", "oppgave-mekling"):
        with pytest.raises(BadFieldValue, match=wrong):
            checked_fields(seed(), FUNCTION, {"target_groups": (wrong,)})


def test_a_choice_takes_its_choices_only() -> None:
    with pytest.raises(BadFieldValue, match="allocation_letter, circular"):
        checked_fields(seed(), PART, {"source": "avis"})


def test_a_value_of_the_wrong_type_is_refused() -> None:
    with pytest.raises(BadFieldValue):
        checked_fields(seed(), PART, {"year": True})
