from __future__ import annotations

from bufetat_editor.exchange.blocks import Form, Former, Mark, Paragraph, wording
from bufetat_editor.exchange.marking import marked
from bufetat_editor.history import edits, levels, splitting, undo
from bufetat_editor.history.order import FIRST
from tests.exchange.marking.marks import (
    A,
    B,
    all_marks,
    blocks,
    draw,
    figures,
    marked_up,
    moment,
    of_item,
    paragraphs,
    sides,
    told,
    worked,
)
from tests.exchange.subjects import reworded, with_facts
from tests.helpers.seed import seed

ONE, TWO = "prinsipp-trygge-oppvekst", "prinsipp-tidlig-hjelp"
GROUP = "gruppe-god-praksis"
INTRODUCTION = "avsnitt-tilbud-innledning"
FUNCTION = "funksjon-eksempel"


def test_a_document_in_which_nothing_has_changed_has_no_marks() -> None:
    history = worked()
    old, new = sides(history)

    document = marked(old, new, history.signatures)

    assert document == new
    assert all_marks(document) == []


def test_words_taken_out_and_put_in_are_marked_where_they_stand() -> None:
    before = reworded(seed(), prinsipp_tidlig_hjelp="Barn skal få tidlig hjelp")
    document = marked_up(
        worked((A, lambda now: edits.edit(now, TWO, "Barn skal få god hjelp")), before=before)
    )

    (paragraph,) = of_item(document, TWO)

    assert paragraph.mark is None
    assert told(paragraph.runs) == [
        ("", "Barn skal få "),
        ("deleted", "tidlig"),
        ("inserted", "god"),
        ("", " hjelp"),
    ]
    assert paragraph.runs[1].mark == Mark("deleted", A, moment(1))


def test_a_text_that_is_mostly_another_is_taken_out_and_put_in_whole() -> None:
    before = reworded(seed(), prinsipp_tidlig_hjelp="Barn skal få tidlig hjelp")
    document = marked_up(
        worked(
            (A, lambda now: edits.edit(now, TWO, "Alle foreldre kan be om hjelp når de vil")),
            before=before,
        )
    )

    (paragraph,) = of_item(document, TWO)

    assert told(paragraph.runs) == [
        ("deleted", "Barn skal få tidlig hjelp"),
        ("inserted", "Alle foreldre kan be om hjelp når de vil"),
    ]


def test_a_removed_item_stays_where_it_stood_and_a_new_one_comes_after_it() -> None:
    document = marked_up(
        worked(
            (A, lambda now: edits.remove(now, TWO)),
            (
                B,
                lambda now: edits.add(
                    now, draw(), parent=GROUP, kind="principle", text="Nytt", after=ONE
                ),
            ),
        )
    )

    items = [one for one in paragraphs(document) if one.mark]

    assert [(one.mark, one.item == TWO) for one in items] == [
        (Mark("deleted", A, moment(1)), True),
        (Mark("inserted", B, moment(2)), False),
    ]
    assert all(run.mark == one.mark for one in items for run in one.runs)


def test_a_removed_chapter_goes_with_all_that_stood_in_it() -> None:
    document = marked_up(worked((B, lambda now: edits.remove(now, "kap-prinsipper"))))
    stood = {item.id for item in seed().descendants("kap-prinsipper") if item.text}

    gone = [one for one in paragraphs(document) if one.mark]

    assert {one.item for one in gone} == {*stood, "kap-prinsipper"}
    assert {one.mark for one in gone} == {Mark("deleted", B, moment(1))}


def test_a_moved_item_stands_in_both_places_under_one_name() -> None:
    document = marked_up(worked((A, lambda now: edits.move(now, ONE, after=TWO))))

    out, came = of_item(document, ONE)

    assert out.mark == Mark("moved_out", A, moment(1), "move1")
    assert came.mark == Mark("moved_in", A, moment(1), "move1")
    assert [one.item for one in paragraphs(document) if one.mark] == [ONE, ONE]


def test_only_what_was_moved_is_marked_and_not_what_it_passed() -> None:
    last = seed().children(GROUP)[-1].id
    document = marked_up(worked((A, lambda now: edits.move(now, TWO, ONE, after=last))))

    moved = {one.item for one in paragraphs(document) if one.mark}

    assert moved == {ONE, TWO}


def test_a_moved_and_reworded_item_shows_old_words_where_it_was_and_new_ones_where_it_is() -> None:
    before = reworded(seed(), prinsipp_trygge_oppvekst="Barn skal få tidlig hjelp")
    document = marked_up(
        worked(
            (A, lambda now: edits.edit(now, ONE, "Barn skal få god hjelp")),
            (B, lambda now: edits.move(now, ONE, after=TWO)),
            before=before,
        )
    )

    out, came = of_item(document, ONE)

    assert told(out.runs) == [
        ("moved_out", "Barn skal få "),
        ("deleted", "tidlig"),
        ("moved_out", " hjelp"),
    ]
    assert told(came.runs) == [
        ("moved_in", "Barn skal få "),
        ("inserted", "god"),
        ("moved_in", " hjelp"),
    ]
    assert [run.mark.author for run in out.runs if run.mark] == [B, A, B]


def test_a_moved_group_takes_its_principles_along_by_the_same_hand() -> None:
    document = marked_up(worked((B, lambda now: edits.move(now, GROUP, after="gruppe-kompetanse"))))
    under = {GROUP, *(item.id for item in seed().children(GROUP))}

    moved = [one for one in paragraphs(document) if one.mark]

    assert {one.item for one in moved} == under
    assert {(one.mark.author, one.mark.at) for one in moved if one.mark} == {(B, moment(1))}
    assert len({one.mark.move for one in moved if one.mark}) == len(under)


def test_what_moves_between_memo_and_model_goes_in_one_and_comes_in_the_other() -> None:
    document = marked_up(
        worked((A, lambda now: edits.move(now, INTRODUCTION, parent="notat", after=FIRST)))
    )

    came, gone = of_item(document, INTRODUCTION)

    assert came.mark == Mark("inserted", A, moment(1))
    assert gone.mark == Mark("deleted", A, moment(1))


def test_a_sub_entry_pushed_out_keeps_its_place_and_says_what_it_was() -> None:
    entry = "deloppgave-pappagrupper"
    document = marked_up(worked((A, lambda now: levels.outdent(now, entry))))

    (paragraph,) = of_item(document, entry)

    assert (paragraph.form, paragraph.mark) == (Form("task"), None)
    assert paragraph.was == Former(Form("subtask"), A, moment(1))


def test_a_heading_that_lost_its_words_stands_where_it_stood() -> None:
    document = marked_up(worked((B, lambda now: edits.edit(now, "prinsippoversikt", ""))))

    (section,) = of_item(document, "prinsippdel-virkningsfulle")
    (overview,) = of_item(document, "prinsippoversikt")

    assert (section.was, overview.was, overview.mark) == (None, None, None)
    assert {run.mark for run in overview.runs} == {Mark("deleted", B, moment(1))}


def test_the_next_list_over_is_no_other_form_for_a_bullet() -> None:
    first = "notat-punkt-maalgrupper"
    second = seed().children("notat-punktliste-endringer")[-1].id
    before = worked(
        (
            A,
            lambda now: edits.add(
                now, draw(), parent="notat", kind="bullet_list", after="notat-punktliste-endringer"
            ),
        )
    ).after
    (other,) = (
        item
        for item in before
        if item.kind == "bullet_list" and item.id not in {x.id for x in seed()}
    )
    document = marked_up(
        worked((A, lambda now: edits.move(now, second, parent=other.id)), before=before)
    )

    (paragraph,) = of_item(document, second)

    assert (paragraph.mark, paragraph.was, paragraph.form.list) == (None, None, other.id)
    assert of_item(document, first)[0].mark is None


def test_a_restored_item_that_came_back_before_the_end_is_not_marked() -> None:
    document = marked_up(
        worked(
            (A, lambda now: edits.remove(now, ONE)),
            (B, lambda now: undo.restore(now, seed(), ONE, draw())),
        )
    )

    assert all_marks(document) == []


def test_a_split_item_keeps_its_words_and_the_rest_is_new() -> None:
    before = reworded(seed(), prinsipp_tidlig_hjelp="Barn skal få hjelp. Også foreldre")
    document = marked_up(
        worked(
            (
                A,
                lambda now: splitting.split(
                    now, draw(), TWO, "Barn skal få hjelp.", " Også foreldre"
                ),
            ),
            before=before,
        )
    )

    marked_ones = [one for one in paragraphs(document) if any(run.mark for run in one.runs)]

    assert [told(one.runs) for one in marked_ones] == [
        [("", "Barn skal få hjelp."), ("deleted", " Også foreldre")],
        [("inserted", " Også foreldre")],
    ]


def test_another_figure_takes_the_place_of_the_old_signed_by_whoever_changed_a_dimension() -> None:
    document = marked_up(
        worked(
            (A, lambda now: edits.edit(now, INTRODUCTION, "Nytt")),
            (B, lambda now: edits.edit(now, "dim-samordning", "være samordnet")),
            (A, lambda now: edits.edit(now, "avsnitt-tilbud-inndeling", "Nytt")),
        )
    )

    gone, came = figures(document)

    assert (gone.mark, came.mark) == (Mark("deleted", B, moment(2)), Mark("inserted", B, moment(2)))
    assert "være samordnet" in came.dimensions
    assert "være samordnet" not in gone.dimensions


def test_the_groups_of_a_function_come_and_go_with_its_fields() -> None:
    before = reworded(seed(), funksjon_eksempel="Ungdom og rus")
    kept, other = "maalgruppe-ungdom-rus", "maalgruppe-ungdom-akutt"
    document = marked_up(
        worked(
            (A, lambda now: edits.edit(now, FUNCTION, fields={"target_groups": (kept, other)})),
            (B, lambda now: edits.edit(now, "kap-styring", "Styring")),
            before=before,
        )
    )

    groups = [one for one in paragraphs(document) if one.item is None]

    assert [(one.mark.change if one.mark else "", wording(one.runs)) for one in groups] == [
        ("deleted", seed()["maalgruppe-ungdom-atferd-hoey"].text),
        ("deleted", seed()["maalgruppe-ungdom-atferd-lav"].text),
        ("", seed()[kept].text),
        ("inserted", seed()[other].text),
    ]
    assert {one.mark.author for one in groups if one.mark} == {A}


def test_a_reworded_group_is_signed_by_whoever_reworded_it_under_the_function_too() -> None:
    before = reworded(seed(), funksjon_eksempel="Ungdom og rus")
    document = marked_up(
        worked(
            (A, lambda now: edits.edit(now, "maalgruppe-ungdom-rus", "Ungdom med rusproblem")),
            (B, lambda now: edits.edit(now, "kap-styring", "Styring")),
            before=before,
        )
    )

    marks = [one.mark for one in paragraphs(document) if one.item is None and one.mark]

    assert marks == [Mark("deleted", A, moment(1)), Mark("inserted", A, moment(1))]


def test_references_are_set_off_again_in_what_came_and_in_what_went() -> None:
    before = reworded(seed(), prinsipp_tidlig_hjelp="Etter barnevernloven § 2-3 skal barn få hjelp")
    after = "Etter barnevernloven § 4-4 skal barn få hjelp"
    document = marked_up(worked((A, lambda now: edits.edit(now, TWO, after)), before=before))

    (paragraph,) = of_item(document, TWO)

    assert [(type(run).__name__, getattr(run, "text", "")) for run in paragraph.runs] == [
        ("Text", "Etter "),
        ("Reference", "barnevernloven "),
        ("Reference", "§ 2-3"),
        ("Reference", "§ 4-4"),
        ("Text", " skal barn få hjelp"),
    ]


def test_numbers_are_those_of_today_and_for_what_is_gone_those_it_had() -> None:
    document = marked_up(worked((A, lambda now: edits.remove(now, ONE))))

    (gone,), (stayed,) = of_item(document, ONE), of_item(document, TWO)

    assert gone.number == stayed.number == "2.1.1"


def test_facts_that_are_not_printed_leave_no_mark() -> None:
    before = with_facts(seed(), "oppgave-marte-meo", provisional=True)
    document = marked_up(
        worked(
            (A, lambda now: edits.edit(now, "oppgave-marte-meo", fields={"provisional": None})),
            before=before,
        )
    )

    assert all_marks(document) == []
    assert all(isinstance(one, Paragraph) or one.mark is None for one in blocks(document))
