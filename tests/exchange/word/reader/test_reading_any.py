"""Nothing that a person typed may be lost: every word that stays is in a line, once.

The words are counted by a hand of its own, which knows no more than what each change does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml.etree import _Element

from bufetat_editor.exchange.returned import Heading, Returned
from bufetat_editor.exchange.word.reader import read_word
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import circulated
from tests.exchange.word import editing
from tests.exchange.word.reader.files import (
    cell,
    control,
    dele,
    file,
    ins,
    mark,
    moved_in,
    moved_out,
    p,
    row,
    t,
    table,
)
from tests.exchange.word.reading import W
from tests.exchange.word.reviewing import accept_all
from tests.exchange.word.templates import unpacked
from tests.helpers.weeks import small

WORD = re.compile(r"ord\d+")


@dataclass
class Maker:
    """Numbers what it makes, so that each word and mark is told from all others."""

    draw: st.DrawFn
    count: int = 0
    comments: list[int] = field(default_factory=list)

    def number(self) -> int:
        self.count += 1
        return self.count

    def one_of(self, *ways: str) -> str:
        return self.draw(st.sampled_from(ways))

    def blocks(self, deep: int) -> str:
        return "".join(self._block(deep) for _ in range(self.draw(st.integers(0, 4))))

    def _block(self, deep: int) -> str:
        match self.one_of("p", "p", "p", "tbl", "sdt", "ins") if deep else "p":
            case "tbl":
                return table(*(self._row(deep) for _ in range(self.draw(st.integers(1, 2)))))
            case "sdt":
                return control(f"sak-{self.number()}", self.blocks(deep - 1))
            case "ins":
                return ins(self.blocks(deep - 1))
            case _:
                return p("".join(self._words(2) for _ in range(3)), self._change(""))

    def _row(self, deep: int) -> str:
        cells = [cell(self.blocks(deep - 1) + p(self._words(1))) for _ in range(2)]
        return row(*cells, change=self.one_of("", "", ins(""), dele("")))

    def _change(self, content: str) -> str:
        match self.one_of("", "", "ins", "del", "from", "to"):
            case "ins":
                return ins(content)
            case "del":
                return dele(content)
            case "from":
                return moved_out(content)
            case "to":
                return moved_in(content)
            case _:
                return content

    def _words(self, deep: int) -> str:
        if not deep:
            return t(f"ord{self.number()} ")
        inside = self._words(deep - 1) + self._words(deep - 1)
        match self.one_of("change", "sdt", "mark", "open", "link", "box", "comment", "number"):
            case "change":
                return self._change(inside)
            case "sdt":
                return control(f"sak-{self.draw(st.integers(1, 3))}", inside)
            case "mark":
                return mark(f"sak-{self.draw(st.integers(1, 3))}", inside, self.number())
            case "open":  # its end is in another paragraph, or nowhere
                return f'<w:bookmarkStart w:id="{self.number()}" w:name="_tm_sak_4"/>{inside}'
            case "link":
                return f"<w:hyperlink>{inside}</w:hyperlink>"
            case "box":
                both = f"<w:txbxContent>{p(inside)}</w:txbxContent>"
                older = f"<mc:Fallback>{both}</mc:Fallback>"
                choice = f"<mc:Choice>{both}</mc:Choice>"
                return f"<w:r><mc:AlternateContent>{choice}{older}</mc:AlternateContent></w:r>"
            case "comment":
                number = self.number()
                self.comments.append(number)
                side = self.one_of("Start", "End", "x")
                return f'<w:commentRange{side} w:id="{number}"/>{inside}'
            case _:
                return t(f"2.1.{self.number()} ", "N") + inside

    def said(self) -> str:
        return "".join(
            f'<w:comment w:id="{one}"><w:p>{t(f"ord{self.number()}")}</w:p></w:comment>'
            for one in self.comments
        )


@st.composite
def files(draw: st.DrawFn) -> bytes:
    maker = Maker(draw)
    return file(maker.blocks(2), comments=maker.said())


def words_of(docx: bytes, *, after: bool) -> list[str]:
    """The words that stay once all changes are accepted, or that stood before them."""
    root = etree.fromstring(unpacked(docx)["word/document.xml"])
    away = {"del", "moveFrom"} if after else {"ins", "moveTo"}
    texts = [one for one in root.iter(f"{W}t") if not _is_away(one, away)]
    return sorted(WORD.findall(" ".join(str(one.text) for one in texts)))


def _is_away(text: _Element, away: set[str]) -> bool:
    for above in text.iterancestors():
        if etree.QName(above).localname in {*away, "Fallback"}:
            return True
        row = above.find(f"{W}trPr") if above.tag == f"{W}tr" else None
        if row is not None and any(etree.QName(one).localname in away for one in row):
            return True
    return False


def words_in(texts: list[str]) -> list[str]:
    return sorted(WORD.findall(" ".join(texts)))


@given(files())
def test_every_word_that_stays_is_in_one_line(docx: bytes) -> None:
    found = read_word(docx)

    assert words_in([one.text for one in found.lines]) == words_of(docx, after=True)


@given(files())
def test_what_is_gone_stood_there_and_stays_nowhere(docx: bytes) -> None:
    gone = words_in([one.text for one in read_word(docx).gone])

    assert set(gone) <= set(words_of(docx, after=False)) - set(words_of(docx, after=True))
    assert len(gone) == len(set(gone))


@given(files())
def test_every_comment_is_told_once(docx: bytes) -> None:
    comments = etree.fromstring(unpacked(docx)["word/comments.xml"])
    said = sorted(WORD.findall("".join(map(str, comments.itertext()))))

    found = read_word(docx).comments

    assert words_in([remark.text for one in found for remark in one.remarks]) == said


@given(files())
def test_an_item_lives_in_one_line_and_what_else_carries_it_is_a_copy(docx: bytes) -> None:
    found = read_word(docx)

    first = [item for one in found.lines if not one.is_copy for item in one.ids]
    assert len(first) == len(set(first))
    assert {item for one in found.lines for item in one.ids} == set(first)
    assert not {item for one in found.gone for item in one.ids} & set(first)


@given(files())
def test_places_are_those_of_lines(docx: bytes) -> None:
    found = read_word(docx)

    assert all(0 <= one.line <= len(found.lines) for one in found.gone)
    assert [one.line for one in found.gone] == sorted(one.line for one in found.gone)
    places = [place for one in found.comments for place in one.lines]
    places += [one.caller for one in found.lines if one.caller is not None]
    places += [head.line for head in heads(found) if head.line is not None]
    assert all(0 <= place < len(found.lines) for place in places)


def heads(found: Returned) -> list[Heading]:
    cells = [one.cell for one in found.lines if one.cell]
    return [head for cell in cells for head in (cell.row, cell.column) if head]


# --- edits of a copy that was sent


SENT = write_word(circulated(small()), read_template())
ITEMS = [item for one in read_word(SENT).lines if one.flow == "text" for item in one.ids[:1]]


def _edit(item: str, other: str, way: int) -> editing.Edit:
    word = small()[item].text.split()[0]
    ways = (
        editing.reword(item, word, "Noe annet"),
        editing.reword(item, word, ""),
        editing.remove(item),
        editing.add(item, "Et nytt avsnitt"),
        editing.join(item),
        editing.move(item, other),
        editing.paste_again(item, other),
        editing.comment(item, word, "Hvorfor?"),
    )
    return ways[way]


@st.composite
def edits(draw: st.DrawFn) -> list[editing.Edit]:
    """One edit at most to an item, and others that what is carried comes before."""
    items = draw(st.lists(st.sampled_from(PROSE), unique=True, max_size=6))
    half = len(items) // 2
    pairs = zip(items[:half], items[half:], strict=False)
    return [_edit(item, other, draw(st.integers(0, 7))) for item, other in pairs]


PROSE = [item for item in ITEMS if item.split("-")[0] in {"prinsipp", "avsnitt", "dim"}]


def _said(found: Returned) -> list[tuple[str, tuple[str, ...], str]]:
    return [(one.text, one.ids, one.flow) for one in found.lines]


@given(edits())
@settings(max_examples=30)
def test_a_file_with_changes_reads_as_it_does_once_a_person_has_accepted_them(
    done: list[editing.Edit],
) -> None:
    docx = editing.edited(SENT, *done)

    assert _said(read_word(docx)) == _said(read_word(accept_all(docx)))
