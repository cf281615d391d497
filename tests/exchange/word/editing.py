"""A circulated copy as Word saves it after a person's edits, done on the XML.

Each edit is done as Word does it while changes are recorded; `untracked` does the same without. A
bookmark stays with the words that it stood round, a control is copied along with them.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from itertools import count

from lxml import etree
from lxml.etree import _Element

from bufetat_editor.exchange.word.identity import LIVES
from bufetat_editor.exchange.word.markup import as_deleted, element, text_run
from tests.exchange.word.edited_runs import runs_of, take_away, unwrap, words_behind
from tests.exchange.word.reading import W, value
from tests.exchange.word.reviewing import accept_all
from tests.exchange.word.templates import packed, unpacked

AUTHOR, DATE, AT = "Saksbehandler A", "2011-12-12T10:30:00Z", "2011-12-12T09:30:00Z"
"""Who edits, and when: as Word writes it, and what it means."""

_TEXT, _TYPES = "word/document.xml", "[Content_Types].xml"
_RELATIONS = "word/_rels/document.xml.rels"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_PARTS = {
    "comments": (f"{_OFFICE}/comments", f"{_MAIN}.comments+xml"),
    "commentsExtended": (
        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
        f"{_MAIN}.commentsExtended+xml",
    ),
}


class Copy:
    """A file that is edited."""

    def __init__(self, docx: bytes) -> None:
        self.parts = unpacked(docx)
        self.text = etree.fromstring(self.parts[_TEXT])
        self._numbers = count(100_000)

    def saved(self) -> bytes:
        return packed(self.parts | {_TEXT: etree.tostring(self.text)})

    def number(self) -> int:
        return next(self._numbers)

    def paragraph(self, item: str) -> _Element:
        """The paragraph that the bookmark of an item begins in."""
        name = LIVES + item.replace("-", "_")
        starts = self.text.iter(f"{W}bookmarkStart")
        (start,) = (one for one in starts if value(one, "name") == name)
        return next(start.iterancestors(f"{W}p"))

    def change(self, name: str, *content: _Element) -> _Element:
        return element(name, *content, id=self.number(), author=AUTHOR, date=DATE)

    def end(self, paragraph: _Element, name: str) -> None:
        """Let the end of a paragraph have come or gone."""
        properties = paragraph[0]
        assert properties.tag == f"{W}pPr"
        properties.append(element("rPr", self.change(name)))

    def add_to_part(self, name: str, nodes: list[_Element]) -> None:
        """Put nodes into a part that is made if it is not there."""
        relationship, content_type = _PARTS[name]
        path = f"word/{name}.xml"
        if path not in self.parts:
            space = _W15 if name == "commentsExtended" else W[1:-1]
            self.parts[path] = f'<x:{_root(name)} xmlns:x="{space}"/>'.encode()
            self._insert(
                _RELATIONS,
                f'<Relationship Id="r{name}" Type="{relationship}" Target="{name}.xml"/>',
            )
            self._insert(_TYPES, f'<Override PartName="/{path}" ContentType="{content_type}"/>')
        root = etree.fromstring(self.parts[path])
        root.extend(nodes)
        self.parts[path] = etree.tostring(root)

    def _insert(self, part: str, xml: str) -> None:
        head, tail = self.parts[part].decode().rsplit("</", 1)
        self.parts[part] = f"{head}{xml}</{tail}".encode()


Edit = Callable[[Copy], None]


def edited(docx: bytes, *edits: Edit) -> bytes:
    """The file after edits that were recorded."""
    copy = Copy(docx)
    for edit in edits:
        edit(copy)
    return copy.saved()


def untracked(docx: bytes, *edits: Edit) -> bytes:
    """The file after edits that nothing was recorded of."""
    return accept_all(edited(docx, *edits))


def reword(item: str, old: str, new: str) -> Edit:
    """Words by others, which may be none."""

    def edit(copy: Copy) -> None:
        runs = runs_of(copy.paragraph(item), old)
        last = runs[-1]
        if new:
            last.addnext(copy.change("ins", text_run(new)))
        for run in runs:
            _wrap(run, copy.change("del"))

    return edit


def remove(item: str) -> Edit:
    """A whole paragraph, with its end."""

    def edit(copy: Copy) -> None:
        _strike(copy, copy.paragraph(item), "del")

    return edit


def add(behind: str, text: str) -> Edit:
    """A paragraph behind that of an item: its end comes, and the old end holds the new words."""

    def edit(copy: Copy) -> None:
        before = copy.paragraph(behind)
        new = element("p", deepcopy(before[0]), copy.change("ins", text_run(text)))
        copy.end(before, "ins")
        before.addnext(new)

    return edit


def split(item: str, behind: str) -> Edit:
    """A paragraph in two; Word makes the control one round both."""

    def edit(copy: Copy) -> None:
        first = copy.paragraph(item)
        rest = words_behind(first, behind)
        second = element("p", deepcopy(first[0]), *rest)
        copy.end(first, "ins")
        control = next(first.iter(f"{W}sdt"))
        properties, content = control
        first.addprevious(element("sdt", deepcopy(properties), element("sdtContent")))
        block = first.getprevious()
        assert block is not None
        control.addprevious(content)
        unwrap(content)
        take_away(control)
        block[1].extend([first, second])

    return edit


def join(item: str) -> Edit:
    """A paragraph with the next one."""

    def edit(copy: Copy) -> None:
        copy.end(copy.paragraph(item), "del")

    return edit


def move(item: str, before: str) -> Edit:
    """A whole paragraph to before that of another item; its bookmark goes along."""

    def edit(copy: Copy) -> None:
        old = copy.paragraph(item)
        new = deepcopy(old)
        for mark in [*old.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
            take_away(mark)
        _strike(copy, old, "moveFrom")
        _strike(copy, new, "moveTo")
        copy.paragraph(before).addprevious(new)

    return edit


def paste_again(item: str, before: str) -> Edit:
    """A whole paragraph once more before that of another; the bookmark stays where it was."""

    def edit(copy: Copy) -> None:
        new = deepcopy(copy.paragraph(item))
        for mark in [*new.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
            take_away(mark)
        _strike(copy, new, "ins")
        copy.paragraph(before).addprevious(new)

    return edit


def comment(item: str, words: str, *remarks: str) -> Edit:
    """A comment on words, with replies."""

    def edit(copy: Copy) -> None:
        runs = runs_of(copy.paragraph(item), words)
        ids = [copy.number() for _ in remarks]
        paragraphs = [f"{number:08X}" for number in ids]
        for number in ids:
            runs[0].addprevious(element("commentRangeStart", id=number))
        for number in reversed(ids):
            runs[-1].addnext(element("r", element("commentReference", id=number)))
            runs[-1].addnext(element("commentRangeEnd", id=number))
        said = zip(ids, paragraphs, remarks, strict=True)
        copy.add_to_part("comments", [_comment(*one) for one in said])
        copy.add_to_part("commentsExtended", [_extended(one, paragraphs[0]) for one in paragraphs])

    return edit


def type_in_cell(row: str, column: str, text: str) -> Edit:
    """Words into the first paragraph of a cell of the matrix, before those that stand there."""

    def edit(copy: Copy) -> None:
        table = next(copy.paragraph(row).iterancestors(f"{W}tbl"))
        heads = list(next(table.iter(f"{W}tr")).iter(f"{W}tc"))
        place = heads.index(next(copy.paragraph(column).iterancestors(f"{W}tc")))
        cells = list(next(copy.paragraph(row).iterancestors(f"{W}tr")).iter(f"{W}tc"))
        paragraph = next(cells[place].iter(f"{W}p"))
        paragraph.insert(1, copy.change("ins", text_run(text)))

    return edit


def remove_row(item: str) -> Edit:
    """A row of the matrix."""

    def edit(copy: Copy) -> None:
        row = next(copy.paragraph(item).iterancestors(f"{W}tr"))
        row.insert(0, element("trPr", copy.change("del")))
        for paragraph in row.iter(f"{W}p"):
            _strike(copy, paragraph, "del")

    return edit


def renumber(item: str, number: str) -> Edit:
    """Another reference number written over that of an item."""

    def edit(copy: Copy) -> None:
        run = next(copy.paragraph(item).iter(f"{W}r"))
        new = deepcopy(run)
        next(new.iter(f"{W}t")).text = number
        run.addnext(copy.change("ins", new))
        _wrap(run, copy.change("del"))

    return edit


def lose_marks(copy: Copy) -> None:
    """All bookmarks and controls away, as some programs save a file."""
    for mark in [*copy.text.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
        take_away(mark)
    for control in [*copy.text.iter(f"{W}sdt")]:
        content = control.find(f"{W}sdtContent")
        assert content is not None
        control.addprevious(content)
        unwrap(content)
        take_away(control)


def text_box(item: str, text: str) -> Edit:
    """A text box that hangs on the paragraph of an item, in both forms that Word writes."""

    def edit(copy: Copy) -> None:
        box = element("txbxContent", element("p", text_run(text)))
        xml = (
            '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/'
            'markup-compatibility/2006"><mc:Choice Requires="wps"/><mc:Fallback/>'
            "</mc:AlternateContent>"
        )
        both = etree.fromstring(xml)
        both[0].append(element("drawing", deepcopy(box)))
        both[1].append(element("pict", box))
        copy.paragraph(item).append(element("r", both))

    return edit


# --- how it is done


def _root(name: str) -> str:
    return "commentsEx" if name == "commentsExtended" else name


def _comment(number: int, paragraph: str, text: str) -> _Element:
    said = element("p", text_run(text))
    said.set(f"{{{_W14}}}paraId", paragraph)
    return element("comment", said, id=number, author=AUTHOR, date=DATE)


def _extended(paragraph: str, first: str) -> _Element:
    made = etree.Element(f"{{{_W15}}}commentEx")
    made.set(f"{{{_W15}}}paraId", paragraph)
    if paragraph != first:
        made.set(f"{{{_W15}}}paraIdParent", first)
    return made


def _strike(copy: Copy, paragraph: _Element, name: str) -> None:
    """Let all words of a paragraph and its end have come or gone."""
    for run in list(paragraph.iter(f"{W}r")):
        _wrap(run, copy.change(name))
    copy.end(paragraph, name)


def _wrap(run: _Element, change: _Element) -> None:
    run.addprevious(change)
    change.append(run)
    if change.tag == f"{W}del":
        as_deleted(change)
