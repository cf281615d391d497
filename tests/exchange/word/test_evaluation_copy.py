"""The evaluation copy: the model, its comments, and the parts that Word keeps them in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml.etree import _Element

from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.comment_threads import Thread, threads
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.reading import read_returned
from bufetat_editor.exchange.returned import Returned
from bufetat_editor.exchange.word.evaluation_copy import write_evaluation_copy
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.word.reading import W, body, inner, part, texts, value
from tests.exchange.word.templates import edited, saved
from tests.helpers.weighed import to_be_answered

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
CID = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"


@pytest.fixture(scope="module")
def answering() -> Answering:
    return to_be_answered()


@pytest.fixture(scope="module")
def copy(answering: Answering) -> bytes:
    return write_evaluation_copy(answering, read_template())


@pytest.fixture(scope="module")
def talk(answering: Answering) -> tuple[Thread, ...]:
    return threads(answering, compose(answering.subject))


@pytest.fixture(scope="module")
def read(copy: bytes) -> Returned:
    return read_returned(copy)


def said(copy: bytes) -> list[_Element]:
    return [*part(copy, "word/comments.xml").iter(f"{W}comment")]


def test_it_is_the_model_word_for_word(answering: Answering, copy: bytes) -> None:
    assert texts(body(copy)) == texts(body(write_word(answering.subject, read_template())))


def test_whoever_reads_it_finds_each_thread_whole_and_at_its_item(
    talk: tuple[Thread, ...], read: Returned
) -> None:
    assert len(read.comments) == len(talk)
    for thread, found in zip(talk, read.comments, strict=True):
        assert {one for line in found.lines for one in read.lines[line].ids} == {thread.item}
        assert [(one.author, one.at) for one in found.remarks] == [
            (one.author, one.at) for one in thread.comments
        ]
        for remark, comment in zip(found.remarks, thread.comments, strict=True):
            assert remark.text == "\n".join(
                f"{label}: {words}" if label else words for label, words in comment.said
            )


def test_nothing_hangs_in_the_air(copy: bytes) -> None:
    text = part(copy, "word/document.xml")
    numbers = [value(one, "id") for one in said(copy)]

    assert len(set(numbers)) == len(numbers)
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert [value(one, "id") for one in text.iter(W + name)] == numbers


def test_a_reply_names_the_comment_that_began_it(copy: bytes, talk: tuple[Thread, ...]) -> None:
    ids = [list(one.iter(f"{W}p"))[-1].get(f"{W14}paraId") for one in said(copy)]
    told = list(part(copy, "word/commentsExtended.xml"))

    assert [one.get(f"{W15}paraId") for one in told] == ids
    answers = iter(one.get(f"{W15}paraIdParent") for one in told)
    known = iter(ids)
    for thread in talk:
        first = next(known)
        assert next(answers) is None
        for _ in thread.comments[1:]:
            assert (next(known), next(answers)) != (first, None)
    assert {one.get(f"{W15}paraIdParent") for one in told} - {None} <= {*ids}


def test_each_comment_has_a_number_that_no_other_has(copy: bytes) -> None:
    told = list(part(copy, "word/commentsIds.xml"))
    numbers = [one.get(f"{CID}durableId", "") for one in told]

    assert len(told) == len(said(copy)) == len({*numbers})
    assert all(0 < int(one, 16) < 0x7FFFFFFF for one in numbers)


def test_authors_have_initials(copy: bytes) -> None:
    told = {value(one, "author"): value(one, "initials") for one in said(copy)}

    assert told["Region Nord"] == "RN"
    assert told["Saksbehandler A"] == "SA"


def test_it_says_on_every_page_that_it_is_about_inputs(copy: bytes) -> None:
    assert "Vurdering av innspill" in inner(part(copy, "word/header1.xml"))


def test_a_template_without_the_styles_of_comments_gets_words_own(copy: bytes) -> None:
    styles = part(copy, "word/styles.xml")
    known = {value(one, "styleId") for one in styles.iter(f"{W}style")}
    used = {value(one) for one in part(copy, "word/comments.xml").iter(f"{W}pStyle", f"{W}rStyle")}

    assert {"CommentText", "CommentReference"} <= used <= known


def test_a_template_that_has_them_keeps_them(tmp_path: Path, answering: Answering) -> None:
    own = edited(lambda document: document.styles.add_style("annotation text", 1))
    template = read_template(saved(tmp_path, own))
    made = write_evaluation_copy(answering, template)

    styles = part(made, "word/styles.xml").iter(f"{W}style")
    names = [value(next(one.iter(f"{W}name"))) for one in styles]
    assert names.count("annotation text") == 1
    assert {value(one) for one in part(made, "word/comments.xml").iter(f"{W}pStyle")} == {
        "annotationtext"
    }


def test_a_round_without_inputs_is_the_model_alone(answering: Answering) -> None:
    made = write_evaluation_copy(replace(answering, entries=()), read_template())

    assert said(made) == []
    assert list(part(made, "word/document.xml").iter(f"{W}commentReference")) == []


def test_the_same_round_gives_the_same_bytes(answering: Answering, copy: bytes) -> None:
    assert write_evaluation_copy(answering, read_template()) == copy
