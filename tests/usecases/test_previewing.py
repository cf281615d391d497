"""What the preview shows, and where each item stands on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.memos import new_memo
from bufetat_editor.usecases.page_places import Place
from bufetat_editor.usecases.previewing import Press, Proof, manuscript_of
from tests.helpers.models import desk_on, seeded_bytes


@pytest.fixture(scope="module")
def press() -> Press:
    return Press()


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path = Path(tmp_path_factory.mktemp("forhåndsvisning"), "modell.db")
    path.write_bytes(seeded_bytes())
    with closing(desk_on(path)) as desk:
        yield desk


@pytest.fixture(scope="module")
def proof(press: Press, seeded: Desk) -> Proof:
    return press.proof(manuscript_of(seeded, "memo"))


def place(proof: Proof, item: str) -> Place:
    found = proof.first_place(item)
    assert found is not None
    return found


def worded(snapshot: Snapshot) -> set[str]:
    return {item.id for item in snapshot if item.text and not item.deleted}


def test_everything_that_can_be_read_has_a_place_on_a_page(proof: Proof, seeded: Desk) -> None:
    assert worded(seeded.snapshot) <= {one.item for one in proof.places}
    for one in proof.places:
        leaf = proof.leaves[one.leaf]
        assert 0 < one.left < one.right <= leaf.width
        assert 0 < one.top < one.bottom <= leaf.height


def test_what_stands_side_by_side_does_not_overlap(proof: Proof, seeded: Desk) -> None:
    row = seeded.snapshot.of_kind("matrix_row")[-1]
    cells = seeded.snapshot.children(row.id)
    first, second = (place(proof, seeded.snapshot.children(one.id)[0].id) for one in cells[:2])

    assert first.leaf == second.leaf
    assert first.right <= second.left


def test_a_booklet_is_the_model_alone(press: Press, seeded: Desk) -> None:
    booklet = press.proof(manuscript_of(seeded, "booklet"))
    memo = {item.id for item in seeded.snapshot.descendants(seeded.snapshot.of_kind("memo")[0].id)}

    assert not memo & {one.item for one in booklet.places}
    assert booklet.leaves[0].width < 595  # narrower than A4


def test_another_memo_goes_with_the_model_if_it_is_wished(desk: Desk) -> None:
    first = desk.snapshot.of_kind("memo")[0].id
    new_memo(desk, first, meeting_date="2012-02-01")

    assert manuscript_of(desk, "memo").memo != first
    assert manuscript_of(desk, "memo", first).memo == first
    assert manuscript_of(desk, "booklet", first).memo is None
