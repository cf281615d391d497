"""Header and footer: what the document is, how far it has come, of which case.

The template lays them out; content controls in them, told by their tags, are where we write.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part

from bufetat_editor.exchange.circulation import Circulation
from bufetat_editor.exchange.furniture import status_line
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.word.lookup import at, below, name_of, value
from bufetat_editor.exchange.word.markup import Element, text_run

REQUIRED = {"tm-status": "Status", "tm-edition": "Utgave", "tm-hash": "Kontrollsum"}
"""The tags without which a page would not say what it is, by what the controls are called."""


def tags(root: Element) -> set[str]:
    """Return the tags of the content controls in a header or footer."""
    return {_tag(control) for control in below(root, "sdt")}


def told(
    seal: Seal, case_number: str, since: str = "", circulation: Circulation | None = None
) -> dict[str, str]:
    """Return what stands in each control; empty where there is nothing to say."""
    line = status_line(seal, since, circulation)
    return {
        "tm-status": "" if seal.is_approved else line,
        "tm-approval": line if seal.is_approved else "",
        "tm-title": seal.title,
        "tm-edition": seal.edition,
        "tm-hash": seal.short_hash,
        "tm-case": f"Sak {case_number}" if case_number else "",
    }


def told_of_letter(line: str, day: str) -> dict[str, str]:
    """Return what other words stand in the controls of a letter than its seal has for them.

    A letter is no draft of the model, and the edition that it was written from is not the reader's.

    Args:
        line: what the letter is, and to whom.
        day: when it was written.
    """
    return {"tm-status": "", "tm-approval": line, "tm-edition": day}


def margin_roots(document: Part) -> Iterator[Element]:
    """Yield the root of each header and footer that a document has."""
    for relation in document.rels.values():
        if relation.reltype in {RT.HEADER, RT.FOOTER}:
            yield relation.target_part.element


def fill(root: Element, texts: Mapping[str, str]) -> None:
    """Write into the controls of a header or footer.

    A control keeps the letters of its first run. One with nothing to say goes, for Word would show
    its prompt instead.
    """
    for control in list(below(root, "sdt")):
        text = texts.get(_tag(control))
        if text:
            _say(control, text)
        elif text is not None:
            _empty(control)


def _tag(control: Element) -> str:
    return value(at(control, "sdtPr/tag"))


def _say(control: Element, text: str) -> None:
    content = at(control, "sdtContent")
    if content is None:
        return
    new = text_run(text)
    runs = list(below(content, "r"))
    if runs:
        looks = at(runs[0], "rPr")
        if looks is not None and not _prompts(control):
            new.insert(0, looks)
        runs[0].addprevious(new)
    else:
        next(below(content, "p"), content).append(new)
    for run in runs:
        _remove(run)
    for node in list(control[0]):
        if name_of(node) in {"showingPlcHdr", "dataBinding"}:  # either would show other words
            _remove(node)


def _prompts(control: Element) -> bool:
    return at(control, "sdtPr/showingPlcHdr") is not None


def _empty(control: Element) -> None:
    """Take a control away, but not the paragraph or cell that it may stand round."""
    for node in list(control.iterfind("{*}sdtContent/*")):
        if name_of(node) != "r":
            for run in list(below(node, "r")):
                _remove(run)
            control.addprevious(node)
    _remove(control)


def _remove(node: Element) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)
