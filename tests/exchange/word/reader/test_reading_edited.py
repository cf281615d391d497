"""A copy that was sent, as Word saves it after an edit: recorded or not, it says the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bufetat_editor.exchange.returned import ASIDE, Line, Returned
from bufetat_editor.exchange.word.reader import read_word
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import circulated
from tests.exchange.word import editing
from tests.exchange.word.editing import AT, AUTHOR, Edit, edited, untracked
from tests.helpers.weeks import small

HELP, ETHICS, NEXT = (
    "prinsipp-tidlig-hjelp",
    "prinsipp-etisk-bevissthet",
    "prinsipp-kunnskapsgrunnlag",
)
SENT = write_word(circulated(small()), read_template())

both_ways = pytest.mark.parametrize("save", [edited, untracked])
Save = Callable[[bytes, Edit], bytes]


def news(found: Returned) -> list[Line]:
    """The lines that were not sent so."""
    sent = {(one.text, one.ids) for one in read_word(SENT).lines}
    return [one for one in found.lines if (one.text, one.ids) not in sent]


@both_ways
def test_a_split_principle_is_two_lines_the_first_of_which_is_the_item(save: Save) -> None:
    head, tail = news(read_word(save(SENT, editing.split(HELP, "medvirke til"))))

    assert head.ids == (HELP,)
    assert tail.ids == ()
    assert f"{head.text} {tail.text}" == small()[HELP].text


@both_ways
def test_joined_principles_are_one_line_of_both(save: Save) -> None:
    (line,) = news(read_word(save(SENT, editing.join(ETHICS))))

    assert line.ids == (ETHICS, NEXT)
    assert line.text == small()[ETHICS].text + small()[NEXT].text


@both_ways
def test_what_was_typed_in_a_cell_stands_in_that_cell(save: Save) -> None:
    typed = editing.type_in_cell("rad-lovpaalagt", "kolonne-familievern", "Mekle")

    (line,) = news(read_word(save(SENT, typed)))

    assert (line.text, line.where) == ("Mekle", "matrisen, «Lovpålagte oppgaver», «Familievern»")


@both_ways
def test_a_pasted_principle_is_a_copy(save: Save) -> None:
    found = read_word(save(SENT, editing.paste_again(HELP, ETHICS)))

    assert [one.is_copy for one in found.lines if one.ids == (HELP,)] == [False, True]


@both_ways
def test_a_text_box_stands_aside(save: Save) -> None:
    (line,) = news(read_word(save(SENT, editing.text_box(HELP, "Husk dette"))))

    assert (line.text, line.flow) == ("Husk dette", ASIDE)


def test_a_removed_row_is_gone_line_by_line_and_signed() -> None:
    found = read_word(edited(SENT, editing.remove_row("rad-egenvalgt")))

    assert [one.ids[0] for one in found.gone] == [
        *("rad-egenvalgt", "oppgave-cos", "oppgave-marte-meo", "oppgave-lokalt-hjelpeapparat"),
    ]
    assert {(one.author, one.at) for one in found.gone} == {(AUTHOR, AT)}


def test_a_comment_comes_with_its_reply() -> None:
    found = read_word(edited(SENT, editing.comment(HELP, "tidligst mulig", "Når?", "Straks")))

    (comment,) = found.comments
    assert [one.text for one in comment.remarks] == ["Når?", "Straks"]
    assert comment.quote == "tidligst mulig"
    assert [found.lines[place].ids for place in comment.lines] == [(HELP,)]
