"""Every change is signed by whoever made it, whatever others did to the same paragraph after."""

from __future__ import annotations

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import Document, FootnoteCall, Mark, Run
from bufetat_editor.history import edits, footnotes, undo
from bufetat_editor.history.order import FIRST
from tests.exchange.marking.marks import (
    A,
    Act,
    B,
    draw,
    marked_up,
    moment,
    of_item,
    paragraphs,
    told,
    worked,
)
from tests.exchange.subjects import reworded, with_facts
from tests.helpers.seed import seed

ONE, TWO = "prinsipp-trygge-oppvekst", "prinsipp-tidlig-hjelp"
TASK, NOTE = "oppgave-marte-meo", "fotnote-foeringer"

Signed = tuple[str, str, str]
"""What happened, to which words, by whom and on which day."""


def base() -> Snapshot:
    return reworded(seed(), prinsipp_tidlig_hjelp="Barn skal få tidlig hjelp")


def reword(text: str, item: str = TWO) -> Act:
    return lambda now: edits.edit(now, item, text)


def add_principle(new: str, text: str) -> Act:
    kind, above = "principle", "gruppe-god-praksis"
    return lambda now: edits.add(now, draw(), parent=above, kind=kind, text=text, item_id=new)


def signed(document: Document, item: str = TWO) -> list[list[Signed]]:
    """By each paragraph of the item, what is marked in it."""
    return [[_signed(run) for run in one.runs if run.mark] for one in of_item(document, item)]


def _signed(run: Run) -> Signed:
    assert run.mark
    ((change, words),) = told((run,))
    return change, words, f"{run.mark.author[-1]}{int(run.mark.at[8:10])}"


def test_words_put_in_by_two_are_each_their_own() -> None:
    history = worked(
        (A, reword("Først skal barn få tidlig hjelp")),
        (B, reword("Først skal barn få tidlig hjelp sist")),
        before=reworded(seed(), prinsipp_tidlig_hjelp="barn få tidlig hjelp"),
    )

    assert signed(marked_up(history)) == [
        [("inserted", "Først skal ", "A1"), ("inserted", " sist", "B2")]
    ]


def test_a_stretch_by_two_hands_is_parted_between_words() -> None:
    history = worked(
        (A, reword("Barn skal få god hjelp")),
        (B, reword("Barn skal få god, nær hjelp")),
        (A, reword("Barn skal få god, nære hjelp")),
        before=base(),
    )

    assert signed(marked_up(history)) == [
        [
            ("deleted", "tidlig", "A1"),
            ("inserted", "god", "A1"),
            ("inserted", ", ", "B2"),
            ("inserted", "nære", "A3"),
        ]
    ]


def test_words_taken_out_by_two_are_each_their_own() -> None:
    history = worked((A, reword("skal få tidlig hjelp")), (B, reword("skal få")), before=base())

    assert signed(marked_up(history)) == [
        [("deleted", "Barn ", "A1"), ("deleted", " tidlig hjelp", "B2")]
    ]


def test_a_short_word_that_is_read_as_changed_between_others_is_theirs() -> None:
    history = worked(
        (A, reword("små og store")),
        (B, reword("små og store ute")),
        before=reworded(seed(), prinsipp_tidlig_hjelp="unge og gamle"),
    )

    assert signed(marked_up(history)) == [
        [
            ("deleted", "unge og gamle", "A1"),
            ("inserted", "små og store", "A1"),
            ("inserted", " ute", "B2"),
        ]
    ]


def test_words_that_were_put_back_are_taken_out_by_whoever_took_them_at_last() -> None:
    taken = worked((A, reword("Barn skal få hjelp")), before=base())
    history = worked(
        (A, reword("Barn skal få hjelp")),
        (B, lambda now: undo.restore(now, taken.before, TWO, draw())),
        (B, reword("Alle barn skal få tidlig hjelp")),
        (A, reword("Alle barn skal få hjelp")),
        before=base(),
    )

    assert signed(marked_up(history)) == [
        [("deleted", "Barn", "B3"), ("inserted", "Alle barn", "B3"), ("deleted", " tidlig", "A4")]
    ]


def test_a_paragraph_is_moved_by_one_and_reworded_by_two() -> None:
    history = worked(
        (A, reword("Barn skal få god hjelp", ONE)),
        (B, reword("Barn skal få god hjelp i tide", ONE)),
        (B, lambda now: edits.move(now, ONE, after=TWO)),
        before=reworded(seed(), prinsipp_trygge_oppvekst="Barn skal få hjelp"),
    )

    assert signed(marked_up(history), ONE) == [
        [("moved_out", "Barn skal få ", "B3"), ("moved_out", "hjelp", "B3")],
        [
            ("moved_in", "Barn skal få ", "B3"),
            ("inserted", "god ", "A1"),
            ("moved_in", "hjelp", "B3"),
            ("inserted", " i tide", "B2"),
        ],
    ]


def test_a_new_paragraph_is_its_makers_and_the_words_in_it_theirs_who_wrote_them() -> None:
    new = "prinsipp-nytt"
    history = worked((A, add_principle(new, "Barn")), (B, reword("Barn og unge", new)))
    document = marked_up(history)

    assert signed(document, new) == [[("inserted", "Barn", "A1"), ("inserted", " og unge", "B2")]]
    assert [one.mark for one in of_item(document, new)] == [Mark("inserted", A, moment(1))]


def test_what_was_taken_out_of_a_paragraph_before_it_was_removed_is_its_takers() -> None:
    history = worked(
        (A, reword("Barn skal få hjelp")), (B, lambda now: edits.remove(now, TWO)), before=base()
    )
    document = marked_up(history)

    assert signed(document) == [
        [
            ("deleted", "Barn skal få ", "B2"),
            ("deleted", "tidlig ", "A1"),
            ("deleted", "hjelp", "B2"),
        ]
    ]
    assert [one.mark for one in of_item(document, TWO)] == [Mark("deleted", B, moment(2))]


def call(document: Document, item: str) -> list[Signed]:
    return [
        _signed(run)
        for one in of_item(document, item)
        for run in one.runs
        if isinstance(run, FootnoteCall) and run.mark
    ]


def test_a_call_is_set_by_whoever_set_it_whatever_other_facts_are_changed_after() -> None:
    history = worked(
        (A, lambda now: edits.edit(now, TASK, fields={"footnote": NOTE})),
        (B, lambda now: edits.edit(now, TASK, fields={"provisional": True})),
    )

    assert call(marked_up(history), TASK) == [("inserted", f"[{NOTE}]", "A1")]


def test_a_call_is_taken_by_whoever_took_it_whatever_call_is_set_after() -> None:
    before = with_facts(seed(), TASK, footnote=NOTE)
    history = worked(
        (B, lambda now: edits.edit(now, TASK, fields={"footnote": None})),
        (A, lambda now: footnotes.new_footnote(now, draw(), TASK, "Rundskriv")),
        before=before,
    )
    note = history.after[TASK].attrs["footnote"]

    assert call(marked_up(history), TASK) == [
        ("deleted", f"[{NOTE}]", "B1"),
        ("inserted", f"[{note}]", "A2"),
    ]


def test_a_move_is_its_movers_whatever_is_done_to_the_facts_after() -> None:
    history = worked(
        (A, lambda now: edits.move(now, TASK, after=FIRST)),
        (B, lambda now: edits.edit(now, TASK, fields={"provisional": True})),
    )

    marks = {one.mark for one in of_item(marked_up(history), TASK)}

    assert {(mark.author, mark.at) for mark in marks if mark} == {(A, moment(1))}


def test_a_group_under_a_function_is_set_by_whoever_set_it_whatever_else_is_done_there() -> None:
    function, other = "funksjon-eksempel", "maalgruppe-ungdom-akutt"
    history = worked(
        (A, lambda now: edits.edit(now, function, fields={"target_groups": (other,)})),
        (B, reword("Ungdom", function)),
        (B, lambda now: edits.edit(now, "maalgruppe-ungdom-rus", fields={"short_name": "Rus"})),
        before=reworded(seed(), funksjon_eksempel="Ungdom og rus"),
    )

    marks = [one.mark for one in paragraphs(marked_up(history)) if one.item is None and one.mark]

    assert {(mark.author, mark.at) for mark in marks} == {(A, moment(1))}
