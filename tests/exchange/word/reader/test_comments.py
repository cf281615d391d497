"""Comments, the replies to them, and what they hang on."""

from __future__ import annotations

import pytest

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.returned import Comment, Returned
from tests.exchange.word.reader.files import dele, gone, ins, mark, p, read, t

A, AT = "Saksbehandler A", "2011-12-12T09:30:00Z"


def said(number: int, text: str, author: str = A, date: str = "2011-12-12T10:30:00Z") -> str:
    told = f'w:author="{author}" w:date="{date}"' if date else f'w:author="{author}"'
    paragraph = f'<w:p w14:paraId="0000000{number}">{text}</w:p>'
    return f'<w:comment w:id="{number}" {told}>{paragraph}</w:comment>'


def answers(reply: int, parent: int) -> str:
    return f'<w15:commentEx w15:paraId="0000000{reply}" w15:paraIdParent="0000000{parent}"/>'


def on(number: int, content: str) -> str:
    start, end = (f'<w:commentRange{side} w:id="{number}"/>' for side in ("Start", "End"))
    return f'{start}{content}{end}<w:r><w:commentReference w:id="{number}"/></w:r>'


def one(found: Returned) -> Comment:
    (comment,) = found.comments
    return comment


def test_a_comment_hangs_on_the_words_of_its_line() -> None:
    body = p(t("Først")) + p(mark("en", t("Gi ") + on(1, t("god hjelp"))))

    comment = one(read(body, comments=said(1, t("Viktig"))))

    assert comment == Comment((1,), (Remark("Viktig", A, AT),), (), "god hjelp", where="avsnitt 2")


def test_replies_follow_the_comment_that_they_answer() -> None:
    comments = said(1, t("Hvorfor?")) + said(2, t("Annet")) + said(3, t("Fordi")) + said(4, t("Ja"))
    body = p(on(1, on(3, on(4, t("En"))))) + p(on(2, t("To")))

    found = read(body, comments=comments, commentsExtended=answers(3, 1) + answers(4, 3))

    threads = [[remark.text for remark in comment.remarks] for comment in found.comments]
    assert threads == [["Hvorfor?", "Fordi", "Ja"], ["Annet"]]


def test_comments_that_answer_each_other_in_a_circle_are_all_told() -> None:
    comments = said(1, t("En")) + said(2, t("To"))

    found = read(p(t("x")), comments=comments, commentsExtended=answers(1, 2) + answers(2, 1))

    assert sorted(remark.text for one in found.comments for remark in one.remarks) == ["En", "To"]


def test_a_comment_over_several_paragraphs_hangs_on_each_line() -> None:
    start, rest = on(1, "|").split("|")
    body = p(t("Før") + start) + p(t("En")) + p(t("To")) + p(rest + t("Etter"))

    comment = one(read(body, comments=said(1, t("Slå sammen"))))

    assert (comment.lines, comment.quote) == ((1, 2), "En To")


def test_a_comment_on_what_is_gone_tells_the_items_that_stood_there() -> None:
    body = p(mark("en", on(1, dele(gone("En")))), dele("")) + p(t("To"))

    comment = one(read(body, comments=said(1, t("Bort"))))

    assert (comment.lines, comment.ids, comment.quote) == ((), ("en",), "")


def test_a_comment_without_a_range_hangs_on_the_paragraph_of_its_mark() -> None:
    body = p(t("En") + '<w:r><w:commentReference w:id="1"/></w:r>')

    assert one(read(body, comments=said(1, t("Her")))).lines == (0,)


def test_a_comment_that_hangs_on_nothing_is_told_too() -> None:
    comment = one(read(p(t("En")), comments=said(1, t("Løs"))))

    assert (comment.lines, comment.ids, comment.remarks[0].text) == ((), (), "Løs")


def test_a_comment_of_several_paragraphs_has_lines_and_reads_as_its_changes_are_accepted() -> None:
    text = t("En ") + ins(t("god ")) + dele(gone("rask ")) + t("linje") + "</w:p><w:p>" + t("To")

    assert one(read(p(t("x")), comments=said(1, text))).remarks[0].text == "En god linje\nTo"


def test_a_remark_without_words_is_none_and_its_reply_still_hangs_where_it_hung() -> None:
    comments = said(1, "") + said(2, t("Fordi")) + said(3, t(" "))
    body = p(t("Først")) + p(on(1, on(2, t("En"))) + on(3, t("To")))

    comment = one(read(body, comments=comments, commentsExtended=answers(2, 1)))

    assert [(comment.lines, remark.text) for remark in comment.remarks] == [((1,), "Fordi")]


@pytest.mark.parametrize("date", ["0-00-00T00:00:00Z", "", "i går", "1970-01-01T00:00:00Z"])
def test_a_moment_that_the_file_does_not_tell_is_none(date: str) -> None:
    assert one(read(p(t("x")), comments=said(1, t("A"), date=date))).remarks[0].at == ""


@pytest.mark.parametrize("author", ["Author", "Forfatter", "", "Ukjent forfatter"])
def test_a_removed_name_is_none(author: str) -> None:
    assert one(read(p(t("x")), comments=said(1, t("A"), author))).remarks[0].author == ""


def test_the_true_moment_is_told_by_newer_programs() -> None:
    dated = 'w:date="2012-07-01T12:00:00Z" w16du:dateUtc="2012-07-01T11:00:00Z"'
    comment = f'<w:comment w:id="1" w:author="{A}" {dated}><w:p>{t("A")}</w:p></w:comment>'

    assert one(read(p(t("x")), comments=comment)).remarks[0].at == "2012-07-01T11:00:00Z"


def test_a_change_by_a_removed_name_is_a_change_all_the_same() -> None:
    nameless = f'<w:ins w:id="1" w:author="Author">{t("Ny")}</w:ins>'

    (line,) = read(p(nameless)).lines

    assert (line.author, line.at) == ("Ukjent forfatter", "")
