from __future__ import annotations

from contextlib import closing

import pytest

from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.history.checking import (
    FindingDoesNotStand,
    FindingStands,
    NoWord,
    WordIsKnown,
    WordIsNotKnown,
)
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.refusals import KeptByChecks
from bufetat_editor.usecases import checking, editing, finding
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.reading import changes_since_base
from bufetat_editor.usecases.steps import undo_steps
from tests.helpers.models import OTHER, desk_on

ROOT = "kontroll"


def words(desk: Desk) -> list[str]:
    return [one.text for one in desk.snapshot.of_kind("known_word")]


def bare(desk: Desk) -> Finding:
    """A statutory task without a legal basis."""
    editing.edit(desk, "oppgave-plassering", "Bistå barneverntjenesten")
    return next(
        one
        for one in checking.checked(desk).findings
        if one.rule.name == "statutory_task_without_basis"
    )


def test_a_new_model_has_no_root_for_the_checks_until_something_is_put_under_it(desk: Desk) -> None:
    assert desk.snapshot.get(ROOT) is None

    first = checking.add_word(desk, "MultifunC")
    second = checking.add_word(desk, "Oregonmodellen")

    assert words(desk) == ["MultifunC", "Oregonmodellen"]
    assert [len(one.states) for one in (first, second)] == [2, 1]
    assert [one.id for one in desk.snapshot.children(None)][-1] == ROOT


def test_what_the_checks_are_told_is_no_part_of_the_model(desk: Desk) -> None:
    before = state_hash(desk.snapshot)

    checking.accept(desk, bare(desk))
    editing.undo(desk)
    editing.undo(desk)
    checking.add_word(desk, "MultifunC")

    assert state_hash(desk.snapshot) == before
    assert not changes_since_base(desk).differences
    everywhere = finding.Query("MultifunC", whole_words=True, inputs=True, old_versions=True)
    assert "known_word" not in {
        desk.snapshot[hit.item].kind for hit in finding.find(desk, everywhere).found
    }
    with pytest.raises(KeptByChecks):
        editing.edit(desk, desk.snapshot.of_kind("known_word")[0].id, "Noe annet")


def test_a_step_is_told_by_the_word(desk: Desk) -> None:
    checking.add_word(desk, "MultifunC")
    (added,) = undo_steps(desk)
    checking.remove_word(desk, "MultifunC")
    (removed,) = undo_steps(desk)

    assert (added.deed, added.item.text, added.count) == ("add_word", "MultifunC", 1)
    assert (removed.deed, removed.item.text, removed.count) == ("remove_word", "MultifunC", 1)


def test_a_step_is_told_by_what_was_accepted(desk: Desk) -> None:
    found = bare(desk)
    checking.accept(desk, found)
    (accepted,) = undo_steps(desk)
    checking.take_back(desk, found)
    (taken_back,) = undo_steps(desk)

    assert (accepted.deed, accepted.item.id) == ("accept", "oppgave-plassering")
    assert (taken_back.deed, taken_back.item.id) == ("take_back", "oppgave-plassering")


def test_the_first_word_can_be_undone_when_another_person_has_added_one(
    desk: Desk, other: Desk
) -> None:
    checking.add_word(desk, "MultifunC")
    other.refresh()
    checking.add_word(other, "Oregonmodellen")
    desk.refresh()

    editing.undo(desk)
    assert words(desk) == ["Oregonmodellen"]
    editing.redo(desk)
    assert words(desk) == ["MultifunC", "Oregonmodellen"]


def test_what_is_accepted_is_kept_apart_until_its_words_are_others(desk: Desk) -> None:
    found = bare(desk)
    before = checking.checked(desk)

    checking.accept(desk, found)
    after = checking.checked(desk)

    assert (found in before.findings, found in after.findings) == (True, False)
    assert after.accepted == (found,)
    checking.take_back(desk, after.accepted[0])
    assert checking.checked(desk).findings == before.findings


def test_nothing_is_told_twice_or_taken_back_untold(desk: Desk) -> None:
    found = bare(desk)
    checking.accept(desk, found)
    checking.add_word(desk, "MultifunC")

    with pytest.raises(FindingStands):
        checking.accept(desk, found)
    with pytest.raises(WordIsKnown):
        checking.add_word(desk, " MultifunC ")
    with pytest.raises(WordIsNotKnown):
        checking.remove_word(desk, "Multifunk")
    checking.take_back(desk, found)
    with pytest.raises(FindingDoesNotStand):
        checking.take_back(desk, found)


@pytest.mark.parametrize("words", ["", " ", "\u200b", "to ord"])
def test_a_word_is_one_word(desk: Desk, words: str) -> None:
    with pytest.raises(NoWord):
        checking.add_word(desk, words)


def test_an_earlier_name_that_still_stands_in_prose_is_found(desk: Desk) -> None:
    group = "maalgruppe-ungdom-atferd-hoey"
    editing.edit(desk, "avsnitt-tilbud-oversikt", "Se «Definisjon av etatens tjenestetilbud».")
    editing.edit(desk, "kap-tjenestetilbud", "Hva tjenestetilbudet er")
    editing.edit(desk, group, "Ungdom med store vansker", {"short_name": "Høy risiko"})

    found = [one for one in checking.checked(desk).findings if one.rule.name == "former_name"]

    called = {one.found: one.mends for one in found}
    assert called["Definisjon av etatens tjenestetilbud"] == ("Hva tjenestetilbudet er",)
    assert called["Atferd høy"] == ("Høy risiko",)


def test_a_name_that_stood_in_no_edition_is_not_told_as_an_earlier_one(desk: Desk) -> None:
    editing.edit(desk, "avsnitt-tilbud-oversikt", "Se «Hva etaten gjør».")
    editing.edit(desk, "kap-tjenestetilbud", "Hva etaten gjør")
    editing.edit(desk, "kap-tjenestetilbud", "Hva tjenestetilbudet er")

    assert "former_name" not in {one.rule.name for one in checking.checked(desk).findings}


def test_what_is_accepted_of_a_whole_item_holds_until_its_text_is_another(desk: Desk) -> None:
    checking.accept(desk, bare(desk))

    editing.edit(desk, "oppgave-plassering", "Bistå kommunen")

    found = checking.checked(desk).findings
    assert "oppgave-plassering" in {
        one.item.id for one in found if one.rule.name == "statutory_task_without_basis"
    }


def test_what_two_say_without_seeing_each_other_goes_together(desk: Desk) -> None:
    with closing(desk_on(desk.path, OTHER)) as other:
        checking.add_word(desk, "Tverrlunda")  # and the root of all that is said
        checking.add_word(other, "Oregonord")
        checking.add_word(desk, "Oregonord")
    desk.refresh()
    assert words(desk) == ["Tverrlunda", "Oregonord", "Oregonord"]

    checking.remove_word(desk, "Oregonord")

    assert words(desk) == ["Tverrlunda"]


def test_a_listed_word_is_told_among_what_stands_and_taken_back_like_the_rest(desk: Desk) -> None:
    checking.add_word(desk, "Tverrlunda")
    (told,) = checking.checked(desk).accepted
    assert (told.rule.name, told.found) == ("listed_word", "Tverrlunda")

    checking.take_back(desk, told)

    assert words(desk) == []
    (step,) = undo_steps(desk)
    assert step.deed == "remove_word"
