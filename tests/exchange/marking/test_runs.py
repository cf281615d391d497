from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.exchange.blocks import FootnoteCall, Reference, Run, Runs, Text, wording
from bufetat_editor.exchange.marking.runs import stretches

texts = st.sampled_from(["Barn ", "skal ", "få hjelp ", "etter ", "§ 2-3", "\n", "\t", "Q-06/2007"])
words = st.lists(st.builds(Text, texts) | st.builds(Reference, texts), max_size=6)
calls = st.lists(st.builds(FootnoteCall, st.sampled_from("ab"), st.integers(1, 2)), max_size=1)
paragraphs = st.builds(lambda some, call: (*some, *call), words, calls)


def joined(runs: Runs) -> list[Run]:
    """Runs of one kind that follow one another as one."""
    whole: list[Run] = []
    for run in runs:
        last = whole[-1] if whole else None
        if isinstance(run, FootnoteCall) or type(run) is not type(last):
            whole.append(run)
        else:
            whole[-1] = type(run)(wording((last, run)))
    return whole


@given(paragraphs, paragraphs)
def test_what_was_and_what_is_can_be_put_together_again(old: Runs, new: Runs) -> None:
    found = stretches(old, new)

    assert joined(tuple(run for one in found for run in one.before)) == joined(old)
    assert joined(tuple(run for one in found for run in one.after)) == joined(new)


@given(paragraphs, paragraphs)
def test_what_stayed_reads_alike_on_both_sides(old: Runs, new: Runs) -> None:
    for one in stretches(old, new):
        if one.stayed:
            assert wording(one.before) == wording(one.after)
        assert one.before or one.after


def test_a_reference_that_is_one_now_and_was_none_has_not_changed_its_words() -> None:
    (one,) = stretches((Text("se § 2-3"),), (Text("se "), Reference("§ 2-3")))

    assert one.stayed
    assert one.after == (Text("se "), Reference("§ 2-3"))


def test_a_call_stays_whatever_its_number_is_now() -> None:
    (one,) = stretches((FootnoteCall("a", 1),), (FootnoteCall("a", 2, repeats=True),))

    assert (one.stayed, one.aspect) == (True, "footnote")


def test_a_call_to_another_footnote_is_another_call() -> None:
    gone, came = stretches((FootnoteCall("a", 1),), (FootnoteCall("b", 1),))

    assert (gone.before, gone.after, came.before, came.after) == (
        (FootnoteCall("a", 1),),
        (),
        (),
        (FootnoteCall("b", 1),),
    )
