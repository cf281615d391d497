"""The formats that a model is exported to: what each of them shows, and how it is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, Protocol

from bufetat_editor.errors import UnknownFormat
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.usecases.desk import Desk

if TYPE_CHECKING:  # each format loads its library when it is needed
    from bufetat_editor.exchange.word.template import Template


class Source(Protocol):
    """What a format may ask for while it is made."""

    desk: Desk

    @property
    def template(self) -> Template:
        """What Word files are made from."""

    def begin(self, format: str, subject: Subject) -> None:  # noqa: A002 - the field's word
        """Let what will be asked for be typeset meanwhile."""

    def among(self, format: str, subject: Subject) -> bytes | None:  # noqa: A002
        """Return a state of the model in a format, or none if it is left out."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a state of the model.

    Attributes:
        ending: of its files' names, with its dot.
        written: returns a file's content.
        memo: whether the memo is in it: the one that is wished for, never any, or always one if
            there is one.
        changes: whether it shows changes: if that is wished for, always, or never.
        from_template: whether there is something in it that is made from the Word template.
        also_alone: whether, among all formats, it is made of the model alone too where the memo is
            in it.
        called: what sets its files apart from others of the same ending.
        alone: what a file without the memo is called.
        required: raises `LeftOut` if a state of the model is none for the format; asked before
            several files are made, so that none is counted that cannot come.
        is_typeset: whether its library works on while others are made, since it needs nothing of
            Python's interpreter meanwhile.
    """

    ending: str
    written: Callable[[Source, Subject], bytes]
    memo: Literal["wished", "never", "always"] = "wished"
    changes: Literal["wished", "never", "always"] = "wished"
    from_template: bool = False
    also_alone: bool = False
    called: str = ""
    alone: str = "uten notat"
    required: Callable[[Source, Subject], object] = lambda _source, _subject: None
    is_typeset: bool = False


def _word(source: Source, subject: Subject) -> bytes:
    from bufetat_editor.exchange.word.writer import write_word

    return write_word(subject, source.template)


def _excel(_source: Source, subject: Subject) -> bytes:
    from bufetat_editor.exchange.excel.writer import write_excel

    return write_excel(subject)


def _html(_source: Source, subject: Subject) -> bytes:
    from bufetat_editor.exchange.html.writer import write_html

    return write_html(subject)


def _pdf(_source: Source, subject: Subject) -> bytes:
    from bufetat_editor.exchange.pdf.writer import write_pdf

    return write_pdf(subject)


def _change_sheet(source: Source, subject: Subject) -> bytes:
    from bufetat_editor.exchange.word.change_sheet import write_change_sheet

    return write_change_sheet(subject, source.template)


def _some_change(_source: Source, subject: Subject) -> None:
    from bufetat_editor.exchange.change_sheet import require_changes

    require_changes(subject)


def _archive(source: Source, subject: Subject) -> bytes:
    from bufetat_editor.usecases.archiving import as_approved

    return package_of(source, as_approved(source.desk, subject))


def _approved(source: Source, subject: Subject) -> None:
    from bufetat_editor.usecases.archiving import require_approved

    require_approved(source.desk, subject)


def package_of(source: Source, frozen: Subject) -> bytes:
    """Return the package, and in it what the other formats come to, without marks.

    What the meeting has approved cannot be mended, so a PDF that cannot be printed is left out.

    Args:
        frozen: see `as_approved`.

    Raises:
        UserError: see `archived`.
    """
    from bufetat_editor.usecases.archiving import archived

    clean = replace(frozen, base=None)
    shown = {"word": clean, "excel": frozen, "html": replace(clean, memo=None), "pdf": clean}
    source.begin("pdf", clean)
    files = {
        f"{_ARCHIVED}{FORMATS[format].ending}": content
        for format, one in shown.items()  # noqa: A001 - the field's word
        if (content := source.among(format, one)) is not None
    }
    return archived(source.desk, frozen, files)


_ARCHIVED = "tjenestemodell"
"""What the files are called in a package, where nothing is to be told apart by names."""

FORMATS = {
    "word": Format(".docx", _word, from_template=True),
    "excel": Format(".xlsx", _excel, changes="always"),
    "html": Format(".html", _html, memo="never"),
    "changes": Format(
        ".docx",
        _change_sheet,
        changes="always",
        from_template=True,
        called="endringsark",
        required=_some_change,
    ),
    "pdf": Format(".pdf", _pdf, also_alone=True, alone="hefte", is_typeset=True),
    "archive": Format(
        ".zip",
        _archive,
        memo="always",
        changes="never",
        from_template=True,
        called="arkivpakke",
        required=_approved,
    ),
}
"""By name, in the order in which they are written."""

ALL = "all"
"""Every format, in a folder; what one of them cannot tell of this state is left out, and told."""


def formats_of(name: str) -> Mapping[str, Format]:
    """Return the formats that a name stands for: one of its own, or all of them.

    Raises:
        UnknownFormat: there is no such format.
    """
    if name == ALL:
        return FORMATS
    if name not in FORMATS:
        raise UnknownFormat(name=name, known=", ".join((*FORMATS, ALL)))
    return {name: FORMATS[name]}
