"""The package: the stripped template with our text and parts in it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree

from bufetat_editor.exchange.circulation import Circulation
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.stable_zip import stable_zip
from bufetat_editor.exchange.word.comment_styles import comment_styles
from bufetat_editor.exchange.word.comments import COMMENTS_EXTENDED, COMMENTS_IDS, Comments
from bufetat_editor.exchange.word.language import set_language
from bufetat_editor.exchange.word.lookup import below, put, value
from bufetat_editor.exchange.word.margins import fill, margin_roots, told
from bufetat_editor.exchange.word.markup import EXTENSIONS, Element, element, part_blob
from bufetat_editor.exchange.word.namespaces import MC
from bufetat_editor.exchange.word.packing import files
from bufetat_editor.exchange.word.parts import new_part, related_root, renewed
from bufetat_editor.exchange.word.sealing import write_seal
from bufetat_editor.exchange.word.separators import refer_to_separators, separators
from bufetat_editor.exchange.word.settings import force_recording
from bufetat_editor.exchange.word.stripping import drop_unmentioned
from bufetat_editor.exchange.word.template import Template

_IGNORABLE = f"{{{MC}}}Ignorable"


class Package:
    """A Word file in the making: a template, and the parts and texts that are put into it.

    Args:
        case_number: number of the case that the document belongs to; that of the approval if none.
        since: what the moment is called that changes are shown from; empty if none are shown.
        circulation: whom the copy is sent to, if it is sent out; its changes are then recorded.
        margins: what stands in header and footer in other words than the seal's, by its tag.
    """

    def __init__(
        self,
        seal: Seal,
        template: Template,
        case_number: str = "",
        since: str = "",
        circulation: Circulation | None = None,
        margins: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._document = template.opened()
        self._part = self._document.part
        self._package = self._part.package
        self._style_ids = dict(template.style_ids)
        self._separators = separators(related_root(self._part, RT.FOOTNOTES))
        self._footnotes = element("footnotes")
        self._comments: Comments | None = None
        settings = self._document.settings.element
        refer_to_separators(settings, self._separators)
        if circulation:
            force_recording(settings)
        set_language(self._document.styles.element)
        case_number = case_number or seal.case_number or ""
        self._write_margins({**told(seal, case_number, since, circulation), **margins})
        write_seal(self._document, seal, circulation)

    def set_footnotes(self, root: Element) -> None:
        """Put footnotes in the place of the template's, whose separators they get."""
        self._footnotes = root

    def set_comments(self, comments: Comments) -> None:
        """Put what is said in the margin into parts of its own."""
        self._comments = comments
        self._style_ids |= comment_styles(self._document.styles.element)

    def set_numbering(self, root: Element) -> None:
        """Put list definitions in the place of the template's."""
        content = part_blob(root)
        renewed(self._part, "/word/numbering.xml", CT.WML_NUMBERING, RT.NUMBERING, content)

    def add_image(self, png: bytes, svg: bytes) -> tuple[str, str]:
        """Add a picture, drawn by points and by lines; return the relationships of the two."""
        points = new_part(self._package, "/word/media/image%d.png", "image/png", png)
        relationship = self._part.relate_to(points, RT.IMAGE)
        lines = new_part(self._package, "/word/media/image%d.svg", "image/svg+xml", svg)
        return relationship, self._part.relate_to(lines, RT.IMAGE)

    def save(self, body: list[Element]) -> bytes:
        """Return the file, with this text."""
        root = self._document.element
        root.body[:] = body
        self._restyle(root)
        self._write_footnotes()
        drop_unmentioned(self._part, [root])
        self._write_comments()
        ignorable = sorted({*root.get(_IGNORABLE, "").split(), *EXTENSIONS})
        root.set(_IGNORABLE, " ".join(ignorable))
        etree.cleanup_namespaces(root, top_nsmap=EXTENSIONS, keep_ns_prefixes=ignorable)
        return stable_zip(files(self._package))

    def _write_footnotes(self) -> None:
        root = self._footnotes
        self._restyle(root)
        root[:0] = self._separators
        content = part_blob(root)
        renewed(self._part, "/word/footnotes.xml", CT.WML_FOOTNOTES, RT.FOOTNOTES, content)

    def _write_comments(self) -> None:
        """Write the parts last: no text mentions them by their relationships."""
        if self._comments is None:
            return
        said = self._comments.said()
        self._restyle(said)
        parts = (
            ("comments", RT.COMMENTS, said),
            ("commentsExtended", COMMENTS_EXTENDED, self._comments.extended()),
            ("commentsIds", COMMENTS_IDS, self._comments.ids()),
        )
        for name, relationship, root in parts:
            kind = CT.WML_COMMENTS.replace("comments+xml", f"{name}+xml")
            renewed(self._part, f"/word/{name}.xml", kind, relationship, part_blob(root))

    def _restyle(self, root: Element) -> None:
        """Call the styles what the template calls them."""
        for node in below(root, "pStyle", "rStyle", "tblStyle"):
            put(node, self._style_ids[value(node)])

    def _write_margins(self, texts: Mapping[str, str]) -> None:
        for root in margin_roots(self._part):
            fill(root, texts)
