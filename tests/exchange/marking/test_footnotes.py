from __future__ import annotations

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import Document, Footnote, FootnoteCall, Mark, wording
from bufetat_editor.history import edits, footnotes
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.rules import States
from tests.exchange.marking.marks import (
    A,
    B,
    draw,
    marked_up,
    moment,
    of_item,
    paragraphs,
    told,
    worked,
)
from tests.exchange.subjects import with_facts
from tests.helpers.seed import seed

NOTE, CALLER = "fotnote-foeringer", "rad-foeringer"
OTHER, THIRD = "prinsipp-tidlig-hjelp", "oppgave-marte-meo"
SAID = "fotnoteavsnitt-2008-prioritering"


def calls(document: Document) -> list[tuple[str | None, FootnoteCall]]:
    """Who calls, and how."""
    return [
        (one.item, run)
        for one in paragraphs(document)
        for run in one.runs
        if isinstance(run, FootnoteCall)
    ]


def notes(document: Document) -> list[tuple[str, int | None, bool]]:
    return [(one.item, one.number, one.former) for one in document.footnotes]


def changes(footnote: Footnote) -> set[str]:
    return {one.mark.change if one.mark else "" for one in footnote.paragraphs}


def called_from(now: Snapshot, item: str) -> States:
    """The call taken from where it is and set at another item."""
    taken = edits.edit(now, CALLER, fields={"footnote": None})
    return (*taken, *edits.edit(now, item, fields={"footnote": NOTE}))


def test_what_a_footnote_says_is_marked_where_its_call_stayed() -> None:
    document = marked_up(
        worked((A, lambda now: edits.edit(now, SAID, "En av ni hovedprioriteringer")))
    )

    (paragraph,) = of_item(document, SAID)

    assert notes(document) == [(NOTE, 1, False)]
    assert told(paragraph.runs) == [
        ("", "En av "),
        ("deleted", "ti"),
        ("inserted", "ni"),
        ("", " hovedprioriteringer"),
    ]
    assert [one.mark for _, one in calls(document)] == [None]


def test_a_new_footnote_comes_with_its_call() -> None:
    document = marked_up(
        worked((A, lambda now: footnotes.new_footnote(now, draw(), OTHER, "Se rundskrivet")))
    )

    new, old = document.footnotes

    assert [(item, one.mark) for item, one in calls(document)] == [
        (OTHER, Mark("inserted", A, moment(1))),
        (CALLER, None),
    ]
    assert (new.number, changes(new), old.number, changes(old)) == (1, {"inserted"}, 2, {""})


def test_a_removed_footnote_goes_with_its_call() -> None:
    document = marked_up(worked((A, lambda now: edits.remove(now, NOTE))))

    assert notes(document) == [(NOTE, 1, True)]
    assert changes(document.footnotes[0]) == {"deleted"}
    ((caller, taken),) = calls(document)
    assert (caller, taken.former, taken.mark) == (CALLER, True, Mark("deleted", A, moment(1)))


def test_a_footnote_whose_only_call_is_set_elsewhere_stands_twice() -> None:
    document = marked_up(
        worked(
            (A, lambda now: edits.edit(now, SAID, "En hovedprioritering")),
            (B, lambda now: called_from(now, OTHER)),
        )
    )

    new, former = document.footnotes

    assert notes(document) == [(NOTE, 1, False), (NOTE, 1, True)]
    assert (changes(new), changes(former)) == ({"inserted"}, {"deleted"})
    assert [wording(one.runs) for one in (*of_item(document, SAID),)] == [
        "En hovedprioritering",
        "En av ti hovedprioriteringer",
    ]
    assert {one.mark.author for one in (*new.paragraphs, *former.paragraphs) if one.mark} == {B}
    assert [(item, one.former, one.repeats) for item, one in calls(document)] == [
        (OTHER, False, False),
        (CALLER, True, False),
    ]


def test_a_footnote_whose_only_caller_moved_stands_twice() -> None:
    before = worked((A, lambda now: called_from(now, THIRD))).after
    document = marked_up(
        worked((A, lambda now: edits.move(now, THIRD, after=FIRST)), before=before)
    )

    assert notes(document) == [(NOTE, 1, False), (NOTE, 1, True)]
    assert [(one.former, one.mark.change) for _, one in calls(document) if one.mark] == [
        (False, "moved_in"),
        (True, "moved_out"),
    ]


def test_a_footnote_hangs_on_the_call_that_stayed_even_if_another_stands_before() -> None:
    document = marked_up(worked((A, lambda now: edits.edit(now, OTHER, fields={"footnote": NOTE}))))

    assert notes(document) == [(NOTE, 1, False)]
    assert [(item, one.repeats, bool(one.mark)) for item, one in calls(document)] == [
        (OTHER, True, True),
        (CALLER, False, False),
    ]


def test_a_call_that_went_leads_to_the_one_footnote_if_another_call_stayed() -> None:
    before = with_facts(seed(), OTHER, footnote=NOTE)
    document = marked_up(
        worked((A, lambda now: edits.edit(now, OTHER, fields={"footnote": None})), before=before)
    )

    assert notes(document) == [(NOTE, 1, False)]
    assert changes(document.footnotes[0]) == {""}
    assert [(item, one.former, one.repeats) for item, one in calls(document)] == [
        (OTHER, False, True),
        (CALLER, False, False),
    ]


def test_a_footnote_that_nothing_calls_any_more_goes_to_the_uncalled_ones() -> None:
    document = marked_up(
        worked((A, lambda now: edits.edit(now, CALLER, fields={"footnote": None})))
    )

    former, uncalled = document.footnotes

    assert notes(document) == [(NOTE, 1, True), (NOTE, None, False)]
    assert (changes(former), changes(uncalled)) == ({"deleted"}, {"inserted"})
    assert {one.mark for one in uncalled.paragraphs} == {Mark("inserted", A, moment(1))}


def test_an_uncalled_footnote_that_is_called_again_leaves_the_uncalled_ones() -> None:
    before = worked((A, lambda now: edits.edit(now, CALLER, fields={"footnote": None}))).after
    document = marked_up(
        worked(
            (A, lambda now: edits.edit(now, CALLER, "Andre oppgaver")),
            (B, lambda now: edits.edit(now, CALLER, fields={"footnote": NOTE})),
            before=before,
        )
    )

    called, uncalled = document.footnotes

    assert notes(document) == [(NOTE, 1, False), (NOTE, None, False)]
    assert (changes(called), changes(uncalled)) == ({"inserted"}, {"deleted"})
    assert {one.mark.author for one in (*called.paragraphs, *uncalled.paragraphs) if one.mark} == {
        B
    }
