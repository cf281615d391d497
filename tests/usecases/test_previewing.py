"""What the preview shows, and where each item stands on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.memos import new_memo
from bufetat_editor.usecases.previewing import LayOut, Proof, draft_to_print, new_press
from tests.helpers.models import desk_on, seeded_bytes


@pytest.fixture(scope="module")
def press() -> LayOut:
    return new_press()


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path = Path(tmp_path_factory.mktemp("forhåndsvisning"), "modell.db")
    path.write_bytes(seeded_bytes())
    with closing(desk_on(path)) as desk:
        yield desk


@pytest.fixture(scope="module")
def proof(press: LayOut, seeded: Desk) -> Proof:
    return press(draft_to_print(seeded, "memo"))


def worded(snapshot: Snapshot) -> set[str]:
    return {item.id for item in snapshot if item.text and not item.deleted}


def test_everything_that_can_be_read_has_a_place_on_a_page(proof: Proof, seeded: Desk) -> None:
    assert worded(seeded.snapshot) <= {one.item for one in proof.places}
    for one in proof.places:
        page = proof.pages[one.page]
        assert 0 < one.left < one.right <= page.width
        assert 0 < one.top < one.bottom <= page.height


def test_a_booklet_is_the_model_alone(press: LayOut, seeded: Desk) -> None:
    booklet = press(draft_to_print(seeded, "booklet"))
    memo = {item.id for item in seeded.snapshot.descendants(seeded.snapshot.of_kind("memo")[0].id)}

    assert not memo & {one.item for one in booklet.places}
    assert booklet.pages[0].width < 595  # narrower than A4


def test_another_memo_goes_with_the_model_if_it_is_wished(desk: Desk) -> None:
    first = desk.snapshot.of_kind("memo")[0].id
    new_memo(desk, first, meeting_date="2012-02-01")

    assert draft_to_print(desk, "memo").memo != first
    assert draft_to_print(desk, "memo", first).memo == first
    assert draft_to_print(desk, "booklet", first).memo is None
