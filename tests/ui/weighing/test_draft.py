"""An assessment that is begun is kept as one text, and is the same when it is taken up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.assessments import OUTCOMES, Assessment
from bufetat_editor.ui.weighing.draft import (
    DraftAssessment,
    as_weighed,
    in_words,
    kept,
    recalled,
    says_the_same,
)

texts = st.text()
drafts = st.builds(
    DraftAssessment,
    outcome=st.none() | st.sampled_from(OUTCOMES),
    reason=texts,
    wording=st.none() | texts,
    seen=st.none() | texts,
    known=st.integers(0, 99),
)


@given(drafts)
def test_what_is_kept_is_taken_up_as_it_was(one: DraftAssessment) -> None:
    assert recalled(kept(one)) == one


@given(drafts)
def test_a_person_reads_in_it_what_was_written_and_nothing_else(one: DraftAssessment) -> None:
    assert in_words(kept(one)) == "\n".join(filter(None, (one.reason, one.wording)))


def test_one_begins_with_the_assessment_that_there_is() -> None:
    weighed = Assessment("vurdering-1", "noted", "Fint.", 7)

    assert as_weighed(weighed, "Ord") == DraftAssessment("noted", "Fint.", seen="Ord", known=7)
    assert as_weighed(None, None) == DraftAssessment()


def test_space_around_a_reason_says_nothing_new() -> None:
    assert says_the_same(
        DraftAssessment("noted", "Fint. "), DraftAssessment("noted", "Fint.", known=3)
    )
    assert not says_the_same(
        DraftAssessment("noted", "Fint."), DraftAssessment("noted", "Fint.", "Ny ordlyd")
    )


def test_what_another_version_kept_is_read_as_far_as_it_is_known() -> None:
    assert recalled('{"outcome":"noted","reason":"Ja","taken":[1]}') == DraftAssessment(
        "noted", "Ja"
    )
