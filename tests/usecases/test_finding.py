from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bufetat_editor.domain.proposals import Account, Proposal, Remark
from bufetat_editor.errors import Overtaken
from bufetat_editor.history.changeset import Intent
from bufetat_editor.history.receipts import Arrival, new_receipt, new_round
from bufetat_editor.history.refusals import KeptAsItCame
from bufetat_editor.history.replacing import Rewording
from bufetat_editor.history.wordings import Wording
from bufetat_editor.usecases import editing, finding
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.finding import Hit, Query, find, proposals, replace_words
from bufetat_editor.usecases.inputs import withdraw
from tests.helpers.models import AUTHOR, GROUP, NOW, OTHER, PRINCIPLE, TASK


def texts(hits: finding.Hits) -> list[str]:
    return [hit.text for hit in hits.found]


def words(hit: Hit) -> list[str]:
    return [hit.text[start:end] for start, end in hit.spans]


def test_words_are_found_everywhere_in_the_order_of_the_document(desk: Desk) -> None:
    hits = find(desk, Query("barnevern"))

    order = [item.id for item in desk.snapshot]
    assert [hit.item for hit in hits.found] == sorted(
        (hit.item for hit in hits.found), key=order.index
    )
    kinds = {desk.snapshot[hit.item].kind for hit in hits.found}
    assert {"task", "matrix_column", "footnote_paragraph"} <= kinds
    assert hits.count == sum(hit.text.lower().count("barnevern") for hit in hits.found)
    assert hits.items == len({hit.item for hit in hits.found})


def test_a_hit_tells_where_it_stands(desk: Desk) -> None:
    text = desk.snapshot[PRINCIPLE].text

    (hit,) = (one for one in find(desk, Query(text)).found if one.item == PRINCIPLE)

    assert (hit.number, hit.text, hit.spans) == ("2.1.2", text, ((0, len(text)),))
    assert hit.place == f"{hit.heading} (2.1.2)"


def test_what_stands_in_a_memo_is_under_the_meeting_that_it_went_to(desk: Desk) -> None:
    places = {hit.place for hit in find(desk, Query("direktørmøtet")).found if hit.is_of_memo}

    memo = "Notat · Direktørmøtet 1.12.2011"
    assert places == {memo, f"{memo} – Forslag til konklusjon"}


def test_short_names_and_labels_are_read_too(desk: Desk) -> None:
    item = next(one for one in desk.snapshot if one.attrs.get("short_name"))

    hits = find(desk, Query(str(item.attrs["short_name"]), same_case=True)).found

    assert (item.id, "short_name", "kortnavn") in [(h.item, h.field, h.label) for h in hits]


@pytest.mark.parametrize("nothing", ["", "     ", "finnes ikke noe sted"])
def test_nothing_is_found_where_nothing_is(desk: Desk, nothing: str) -> None:
    assert find(desk, Query(nothing, old_versions=True, inputs=True)).found == ()


def test_earlier_wordings_and_removed_items_are_found_on_request(desk: Desk, other: Desk) -> None:
    earlier, removed = desk.snapshot[PRINCIPLE].text, desk.snapshot[TASK].text
    editing.edit(desk, PRINCIPLE, "Noe ganske annet")
    other.refresh()
    editing.remove(other, TASK)
    desk.refresh()

    assert find(desk, Query(earlier)).found == ()
    (old,) = find(desk, Query(earlier, old_versions=True)).found
    assert (old.item, old.text, old.is_living) == (PRINCIPLE, earlier, True)
    assert old.was
    assert old.was.item.cs == 1
    gone = next(one for one in find(desk, Query(removed, old_versions=True)).found if one.was)
    assert (gone.item, gone.is_living, gone.spans) == (TASK, False, ((0, len(removed)),))
    assert gone.was
    assert (gone.was.author, gone.was.at, gone.was.item.cs) == (OTHER, NOW, 4)
    assert gone.was.item.deleted


def test_each_earlier_wording_of_an_item_is_told_once(desk: Desk) -> None:
    for text in ("Tidlig hjelp", "Rask hjelp", "Tidlig hjelp", "God hjelp"):
        editing.edit(desk, PRINCIPLE, text)

    hits = find(desk, Query("hjelp", old_versions=True)).found

    mine = [(hit.text, hit.was.item.cs if hit.was else 0) for hit in hits if hit.item == PRINCIPLE]
    assert mine[:3] == [("God hjelp", 0), ("Tidlig hjelp", 5), ("Rask hjelp", 4)]


def with_input(desk: Desk, text: str, said: str = "") -> str:
    """Let a region send something in, and return the id of its receipt."""
    asked = new_round(desk.snapshot, desk.draw, "Runde 1", "2011-12-15", ["Region Nord"])
    desk.commit("send", asked)
    proposal = Proposal("not_placed", after=text, remarks=(Remark(said, "Saksbehandler A"),))
    arrival = Arrival("Svar fra oss.docx", "ab" * 32, 1)
    account = Account(1, 0, (proposal,))
    states = new_receipt(desk.snapshot, desk.draw, asked[1].id, arrival, account)
    desk.commit("receive", states)
    return states[0].id


def test_inputs_are_found_on_request_and_never_replaced(desk: Desk) -> None:
    with_input(desk, "Vi savner fosterhjemsveiledning", "Hva med besøkshjemmene?")

    for words, text in (
        ("fosterhjemsveiledning", "Vi savner fosterhjemsveiledning"),
        ("besøkshjem", "Hva med besøkshjemmene?"),
    ):
        assert find(desk, Query(words)).found == ()
        assert texts(find(desk, Query(words, inputs=True))) == [text]
        assert proposals(desk, Query(words, inputs=True), "veiledning") == ()


def test_an_input_is_found_with_who_sent_it_and_in_which_file(desk: Desk) -> None:
    with_input(desk, "Vi savner fosterhjemsveiledning", "Hva med besøkshjemmene?")

    for words in ("fosterhjemsveiledning", "besøkshjem"):
        (hit,) = find(desk, Query(words, inputs=True)).found
        assert hit.place == "Runde 1 – Region Nord – Svar fra oss.docx"


def test_of_what_came_in_only_words_are_searched(desk: Desk) -> None:
    with_input(desk, "Vi savner fosterhjemsveiledning")

    for words in ("abab", "2011-12-15", "not_placed"):
        assert find(desk, Query(words, inputs=True)).found == ()


def test_a_withdrawn_input_is_found_among_what_once_stood(desk: Desk) -> None:
    receipt = with_input(desk, "Vi savner fosterhjemsveiledning")
    withdraw(desk, receipt)

    words = "fosterhjemsveiledning"
    assert find(desk, Query(words, inputs=True)).found == ()
    assert find(desk, Query(words, old_versions=True)).found == ()
    (hit,) = find(desk, Query(words, old_versions=True, inputs=True)).found
    assert not hit.is_living


def test_an_input_is_not_reworded_by_replacing(desk: Desk) -> None:
    with_input(desk, "Vi savner fosterhjemsveiledning")
    one = desk.snapshot.of_kind("input")[0]

    with pytest.raises(KeptAsItCame):
        replace_words(desk, [Rewording(one.id, "", one.text, "Noe annet")])


def test_what_someone_else_has_just_added_is_left_for_later(desk: Desk, other: Desk) -> None:
    earlier = desk.snapshot[PRINCIPLE].text
    editing.edit(desk, PRINCIPLE, "Noe ganske annet")
    other.refresh()
    editing.add(other, parent=GROUP, kind="principle", text=earlier)

    hits = find(desk, Query(earlier, old_versions=True)).found

    assert [hit.item for hit in hits] == [PRINCIPLE]


def test_a_search_that_nobody_waits_for_stops(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    wordings, read = list(desk.log.wordings()), []

    def told() -> Iterator[Wording]:
        for wording in wordings:
            read.append(wording)
            yield wording

    monkeypatch.setattr(desk.log, "wordings", told)

    find(desk, Query("e", old_versions=True), stopped=lambda: len(read) > 5)

    assert len(read) == 6 < len(wordings)


def test_a_long_log_is_read_through(desk: Desk) -> None:
    state = desk.snapshot[PRINCIPLE]
    items = [one for one in desk.snapshot if one.kind in {"task", "principle"}]
    for n in range(5_000 // len(items)):
        states = [replace(one, text=f"Ordlyd {n}", cs=desk.snapshot[one.id].cs) for one in items]
        desk.log.commit(Intent("edit", AUTHOR, NOW), states)
        desk.refresh()

    hits = find(desk, Query(state.text, old_versions=True)).found

    assert [hit.was.item.cs for hit in hits if hit.was] == [1]


# --- replacing


def test_what_would_be_other_is_shown_first(desk: Desk) -> None:
    proposed = proposals(desk, Query("Bufetat"), "etaten")

    assert len(proposed) > 20
    for one in proposed:
        assert "".join(w.text for w in one.words if w.operation != "insert") == one.hit.text
        assert "".join(w.text for w in one.words if w.operation != "delete") == one.after
        assert "Etaten" in one.after


def test_replacing_everywhere_is_one_step(desk: Desk) -> None:
    before = {item.id: item.text for item in desk.snapshot}
    chosen = [one.rewording for one in proposals(desk, Query("barnevern"), "barneomsorg")]

    outcome = replace_words(desk, chosen, "Nytt ord i loven")

    assert outcome.changeset.intent.reason == "Nytt ord i loven"
    assert find(desk, Query("barnevern")).found == ()
    editing.undo(desk)
    assert {item.id: item.text for item in desk.snapshot} == before


def test_only_what_was_chosen_is_replaced(desk: Desk) -> None:
    first, second, *_ = proposals(desk, Query("barnevern"), "barneomsorg")

    replace_words(desk, [second.rewording])

    assert desk.snapshot[first.hit.item].text == first.hit.text
    assert desk.snapshot[second.hit.item].text == second.after


def test_what_someone_else_changed_since_is_not_replaced(desk: Desk, other: Desk) -> None:
    chosen = [one.rewording for one in proposals(desk, Query("barnevern"), "barneomsorg")]
    editing.edit(other, chosen[0].item, "En annens ordlyd")

    with pytest.raises(Overtaken):
        replace_words(desk, chosen)

    assert desk.snapshot[chosen[0].item].text == "En annens ordlyd"
    assert desk.snapshot[chosen[1].item].text == chosen[1].before


def test_an_item_is_found_by_the_number_that_people_call_it_by(desk: Desk) -> None:
    hits = find(desk, Query("m1.1.1"))

    assert [(hit.number, hit.spans) for hit in hits.found] == [("M1.1.1", ())]
    assert (hits.count, hits.items) == (1, 1)


def test_an_item_that_names_its_own_number_is_told_once(desk: Desk) -> None:
    editing.edit(desk, PRINCIPLE, "Se 2.1.2, og les 2.1.2 på nytt")

    hits = find(desk, Query("2.1.2"))

    (mine,) = (hit for hit in hits.found if hit.item == PRINCIPLE)
    assert words(mine) == ["2.1.2", "2.1.2"]
    assert hits.found[0] == mine
