"""An assessment that is begun is kept as one text, and is the same when it is taken up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.assessments import OUTCOMES, Assessment
from bufetat_editor.ui.begun import Begun, as_weighed, in_words, kept, recalled, says_the_same

texts = st.text()
begun = st.builds(
    Begun,
    outcome=st.none() | st.sampled_from(OUTCOMES),
    reason=texts,
    wording=st.none() | texts,
    taken=st.lists(st.integers(0, 9), unique=True).map(tuple),
    seen=st.none() | texts,
    known=st.integers(0, 99),
)


@given(begun)
def test_what_is_kept_is_taken_up_as_it_was(one: Begun) -> None:
    assert recalled(kept(one)) == one


@given(begun)
def test_a_person_reads_in_it_what_was_written_and_nothing_else(one: Begun) -> None:
    assert in_words(kept(one)) == "\n".join(filter(None, (one.reason, one.wording)))


def test_one_begins_with_the_assessment_that_there_is() -> None:
    weighed = Assessment("vurdering-1", "noted", "Fint.", 7)

    assert as_weighed(weighed, "Ord") == Begun("noted", "Fint.", seen="Ord", known=7)
    assert as_weighed(None, None) == Begun()


def test_space_around_a_reason_says_nothing_new() -> None:
    assert says_the_same(Begun("noted", "Fint. "), Begun("noted", "Fint.", known=3))
    assert not says_the_same(Begun("noted", "Fint."), Begun("noted", "Fint.", "Ny ordlyd"))
