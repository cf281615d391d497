"""Word files made of the least that says something, to be read."""

from __future__ import annotations

from bufetat_editor.exchange.returned import Line, Returned
from bufetat_editor.exchange.word.reader import read_word
from tests.exchange.word.templates import packed

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_NAMESPACES = (
    f'xmlns:a="{_DRAWING}/main" xmlns:dgm="{_DRAWING}/diagram" '
    f'xmlns:w="{_WORD}" xmlns:r="{_OFFICE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:w16du="http://schemas.microsoft.com/office/word/2023/wordml/word16du"'
)
_ROOTS = {
    "footnotes": "footnotes",
    "comments": "comments",
    "header1": "hdr",
    "footer1": "ftr",
    "data1": "dataModel",
}
_KINDS = {"header1": "header", "footer1": "footer", "data1": "diagramData"}
_STYLES = (
    '<w:style w:styleId="N"><w:name w:val="Referansenummer"/></w:style>'
    '<w:style w:styleId="F"><w:name w:val="footnote reference"/></w:style>'
    '<w:style w:styleId="P"><w:name w:val="Placeholder Text"/></w:style>'
    '<w:style w:styleId="T"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>'
)

INS = '<w:ins w:id="9" w:author="Saksbehandler A" w:date="2011-12-12T10:30:00Z">'
DEL = '<w:del w:id="9" w:author="Saksbehandler B" w:date="2011-12-13T10:30:00Z">'
FROM = '<w:moveFrom w:id="9" w:author="Saksbehandler A" w:date="2011-12-12T10:30:00Z">'
TO = '<w:moveTo w:id="9" w:author="Saksbehandler A" w:date="2011-12-12T10:30:00Z">'


def file(body: str, **parts: str) -> bytes:
    """A file with this text; other parts by their names, commentsExtended among them."""
    made = {
        "_rels/.rels": _relations("", ["document"], {"document": "officeDocument"}),
        "word/document.xml": _root("document", f"<w:body>{body}</w:body>"),
        "word/styles.xml": _root("styles", _STYLES),
        "word/_rels/document.xml.rels": _relations("word", ["styles", *parts], _KINDS),
    }
    for name, content in parts.items():
        is_extended = name == "commentsExtended"
        made[f"word/{name}.xml"] = (
            f"<w15:commentsEx {_NAMESPACES}>{content}</w15:commentsEx>"
            if is_extended
            else _root(_ROOTS[name], content)
        )
    return packed({name: content.encode() for name, content in made.items()})


def read(body: str, **parts: str) -> Returned:
    return read_word(file(body, **parts))


def only(body: str) -> Line:
    """The one line of a file."""
    (line,) = read(body).lines
    return line


def t(text: str, style: str = "") -> str:
    looks = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{looks}<w:t xml:space="preserve">{text}</w:t></w:r>'


def gone(text: str) -> str:
    return f"<w:r><w:delText>{text}</w:delText></w:r>"


def ins(content: str) -> str:
    return f"{INS}{content}</w:ins>"


def dele(content: str) -> str:
    return f"{DEL}{content}</w:del>"


def moved_out(content: str) -> str:
    return f"{FROM}{content}</w:moveFrom>"


def moved_in(content: str) -> str:
    return f"{TO}{content}</w:moveTo>"


def p(content: str, end: str = "", style: str = "") -> str:
    """A paragraph; `end` is the change of its end, such as `dele("")`."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}<w:rPr>{end}</w:rPr></w:pPr>{content}</w:p>"


def mark(item: str, content: str, number: int = 1, copy: str = "") -> str:
    """Content in the bookmark of an item."""
    name = f"_tm_{item.replace('-', '_')}{copy}"
    start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
    return f'{start}{content}<w:bookmarkEnd w:id="{number}"/>'


def control(tag: str, content: str, more: str = "") -> str:
    properties = f'<w:sdtPr><w:tag w:val="{tag}"/>{more}</w:sdtPr>'
    return f"<w:sdt>{properties}<w:sdtContent>{content}</w:sdtContent></w:sdt>"


def row(*cells: str, change: str = "") -> str:
    return f"<w:tr><w:trPr>{change}</w:trPr>{''.join(cells)}</w:tr>"


def cell(*paragraphs: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def _root(name: str, content: str) -> str:
    return f"<w:{name} {_NAMESPACES}>{content}</w:{name}>"


def _relations(folder: str, names: list[str], kinds: dict[str, str]) -> str:
    target = "" if folder else "word/"
    told = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/{kinds.get(name, name)}" '
        f'Target="{target}{name}.xml"/>'
        for n, name in enumerate(names)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'
