from __future__ import annotations

import pytest

from bufetat_editor.domain.kinds import KINDS, children_of, kind_of
from bufetat_editor.errors import UnknownKind
from tests.helpers.seed import seed


def test_every_item_of_the_seed_stands_where_its_kind_allows() -> None:
    model = seed()

    for item in model:
        kind = kind_of(item.kind)
        assert (item.parent is None) == kind.is_root
        assert item.parent is None or model[item.parent].kind in kind.parents
        assert set(item.attrs) <= {field.name for field in kind.fields}
        assert not item.text or kind.wording != "none"


def test_every_kind_can_be_reached_from_a_root() -> None:
    reached, edge = set(), [name for name, kind in KINDS.items() if kind.is_root]
    while edge:
        name = edge.pop()
        if name not in reached:
            reached.add(name)
            edge += [kind.name for kind in children_of(name)]

    assert reached == set(KINDS)


def test_ids_of_every_kind_are_short_enough_for_a_bookmark() -> None:
    assert max(len(kind.prefix) for kind in KINDS.values()) + 1 + 8 <= 36


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_name_is_there_in_three_languages(kind: object) -> None:
    for labels in [kind.labels, *(field.labels for field in kind.fields)]:  # type: ignore[attr-defined]
        assert labels.nb
        assert labels.nn
        assert labels.en


def test_an_unknown_kind_is_told_with_the_known_ones() -> None:
    with pytest.raises(UnknownKind, match="principle"):
        kind_of("prinsipp")


def test_a_level_below_stands_under_the_level_above() -> None:
    levels = {kind.name: kind.sub for kind in KINDS.values() if kind.sub}

    assert levels == {"task": "subtask"}
    assert all(name in kind_of(sub).parents for name, sub in levels.items())
