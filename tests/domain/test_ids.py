from __future__ import annotations

import re
import secrets

from bufetat_editor.domain.ids import is_id_of, unused_id
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot


def test_a_new_id_is_its_prefix_and_eight_characters_by_chance() -> None:
    assert re.fullmatch(
        r"prinsipp-[a-z2-7]{8}", unused_id(Snapshot(1, ()), "principle", secrets.choice)
    )


def test_an_id_is_never_used_again_even_when_its_item_is_removed() -> None:
    taken = Item("oppgave-aaaaaaaa", "task", None, "a0", deleted=True)
    draws = iter("aaaaaaaabbbbbbbb")

    assert unused_id(Snapshot(1, [taken]), "task", lambda _: next(draws)) == "oppgave-bbbbbbbb"


def test_the_kind_of_what_is_gone_for_good_is_known_by_its_id() -> None:
    made = unused_id(Snapshot(1, ()), "input", secrets.choice)

    assert is_id_of(made, "input")
    assert not is_id_of("innspillsrunde-aaaaaaaa", "input")
