"""From what stands in a paragraph to its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final
from unicodedata import category

from bufetat_editor.exchange.word.lookup import at, name_of, value
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.namespaces import MC, W
from bufetat_editor.exchange.word.reader.changes import Changes, change
from bufetat_editor.exchange.word.reader.meeting import Meeting
from bufetat_editor.exchange.word.reader.stretches import Kind, Stretch
from bufetat_editor.exchange.word.reader.styles import StyleNames

_W: Final = f"{{{W}}}"
_MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TEXTS: Final = {_W + "t", _W + "delText", _MATH + "t", _DRAWING + "t"}
_SIGNS: Final = {
    _W + "tab": "\t",
    _W + "ptab": "\t",
    _W + "cr": "\n",
    _W + "noBreakHyphen": "\u2011",
    _W + "softHyphen": "\u00ad",
}
_NEW_PAGE: Final = {"page", "column"}
_SILENT: Final = {f"{{{MC}}}Fallback", *(_W + name for name in ("instrText", "delInstrText"))}
"""The same words again for older programs; what fields are to show."""
_KINDS: Final[dict[str, Kind]] = {
    "referansenummer": "number",
    "footnote reference": "call",
    "footnote characters": "call",
    "endnote reference": "call",
}
"""By the name of a style, in Word and in LibreOffice."""
_NO_LETTERS: Final = {"Cc", "Cs", "Cn"}
_SPACES: Final = str.maketrans("\n\r\t", "   ")
"""Signs have elements of their own; as letters these are there to make the file look good."""
_PROMPT: Final = "placeholder text"
_ENTRY: Final = "_Toc"


def is_silent(node: Element) -> bool:
    """True for what holds no words: properties, and what is said elsewhere too."""
    return node.tag in _SILENT or str(node.tag).endswith(("Pr", "PrEx"))


@dataclass(frozen=True, slots=True)
class Setting:
    """What is true of the words of an element before it is looked into.

    Attributes:
        prompts: it stands in a control that shows what to fill in.
        in_contents: it stands in a line of the contents.
    """

    changes: Changes = ()
    prompts: bool = False
    in_contents: bool = False
    kind: Kind = "words"


class RunReader:
    """Reads the words of one story: the text, a note, a header, a text box."""

    def __init__(self, styles: StyleNames, met: Meeting) -> None:
        self._styles = styles
        self._met = met

    def pieces(self, node: Element, setting: Setting) -> Iterator[Stretch]:
        """Yield the words below an element, in order."""
        for child in node:
            if child.tag in _TEXTS:
                yield self._piece((child.text or "").translate(_SPACES), setting)
            elif child.tag in _SIGNS:
                yield self._piece(_SIGNS[child.tag], setting)
            elif not is_silent(child):
                yield from self._other(child, setting)

    def _other(self, node: Element, setting: Setting) -> Iterator[Stretch]:
        match name_of(node):
            case "br":
                if value(node, "type") not in _NEW_PAGE:
                    yield self._piece("\n", setting)
            case "sym":
                yield self._piece(_symbol(node), setting)
            case "r":
                yield from self._run(node, setting)
            case "sdt":
                yield from self._control(node, setting)
            case "hyperlink" if setting.in_contents and _leads_to_heading(node):
                yield from _typed([*self.pieces(node, setting)])
            case "txbxContent" | "txBody":
                self._met.boxes.append((node, setting.changes))
            case "footnoteReference" | "endnoteReference" as name:
                self._met.call(name.removesuffix("Reference"), value(node, "id"), setting.changes)
            case _:
                self._met.mark(node)
                yield from self.pieces(node, within(node, setting))

    def _run(self, run: Element, setting: Setting) -> Iterator[Stretch]:
        style = self._styles.of_run(run)
        if not (setting.prompts and style == _PROMPT):
            yield from self.pieces(run, replace(setting, kind=_KINDS.get(style, "words")))

    def _control(self, control: Element, setting: Setting) -> Iterator[Stretch]:
        with self._met.control(control):
            yield from self.pieces(control, in_control(control, setting))

    def _piece(self, text: str, setting: Setting) -> Stretch:
        made = Stretch(text, setting.changes, self._met.ranges.now, setting.kind)
        self._met.said(made)
        return made


def in_control(control: Element, setting: Setting) -> Setting:
    """Return the setting in a content control."""
    prompts = at(control, "sdtPr/showingPlcHdr") is not None
    return replace(setting, prompts=prompts)


def within(node: Element, setting: Setting) -> Setting:
    """Return the setting in an element that may be a change."""
    made = change(node)
    return replace(setting, changes=(*setting.changes, made)) if made else setting


def _leads_to_heading(link: Element) -> bool:
    return _ENTRY in value(link, "anchor")


def _typed(entry: Sequence[Stretch]) -> Iterator[Stretch]:
    """What somebody has put into an entry of the contents; one that is all new is Word's."""
    if any(one.stood and one.text.strip() for one in entry):
        new = (one for one in entry if one.stays and not one.stood)
        yield from (one for one in new if not one.text.strip().isdecimal())


def _symbol(node: Element) -> str:
    try:
        letter = chr(int(value(node, "char"), 16))
    except (ValueError, OverflowError):
        return ""
    return "" if category(letter) in _NO_LETTERS else letter
