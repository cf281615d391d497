"""The journal of a package: what goes into it as entries, each file with its path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bufetat_editor.domain.rounds import REGIONS
from bufetat_editor.exchange.archive.bag import PAYLOAD
from bufetat_editor.exchange.archive.dossier import Dossier, Original, RoundBehind
from bufetat_editor.exchange.archive.entries import (
    COPIED,
    INTERNAL_RECEIVER,
    INTERNAL_SENDER,
    SENDER,
    Described,
    File,
    JournalEntry,
    Party,
)
from bufetat_editor.exchange.archive.formats import (
    FORMATS,
    MAIN,
    UNKNOWN,
    Document,
    ending_of,
    format_of,
)
from bufetat_editor.exchange.archive.names import Names
from bufetat_editor.exchange.furniture import norwegian_date, status_line

DATA, TASKS = f"{PAYLOAD}modell.yaml", f"{PAYLOAD}matrise.csv"
INPUTS, UNREAD = f"{PAYLOAD}innspill", "Ikke lest"
"""Where what came in stands, and in which folder there what was kept and never read."""

_REGISTER: Final = "Register over innspill"
_OUR_PAPER, _OWN_PAPER = "Saksframlegg", "Organinternt dokument uten oppfølging"
_FROM_US, _FROM_OTHERS = "Organinternt dokument for oppfølging", "Inngående dokument"
_MEMO: Final = "Notat"
_MEETING: Final = "Direktørmøtet"
_ROLES: Final = {"from": INTERNAL_SENDER, "to": INTERNAL_RECEIVER, "copy_to": COPIED}
_WITHDRAWN: Final = "Svaret er trukket tilbake og teller ikke."
_NOT_READ: Final = "Filen ble tatt vare på, men ikke lest inn som svar."


def journal(dossier: Dossier) -> tuple[JournalEntry, ...]:
    """Return the entries of a package: the edition, then every file that came in.

    No two files have the same path, and none leads out of the package.
    """
    return tuple(_Journal(dossier).entries())


class _Journal:
    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._names = Names()

    def entries(self) -> Iterator[JournalEntry]:
        rounds = [(one, self._names.folder(INPUTS, one.name)) for one in self._dossier.rounds]
        registers = [self._register(one, folder) for one, folder in rounds]
        yield self._edition(registers)
        for one, folder in rounds:
            by_sender: dict[str, str] = {}
            for original in one.originals:
                if original.sender not in by_sender:
                    by_sender[original.sender] = self._names.folder(folder, original.sender)
                yield self._received(original, by_sender[original.sender], one.name)
        if self._dossier.unread:
            folder = self._names.folder(INPUTS, UNREAD)
            for original in self._dossier.unread:
                yield self._received(original, folder, "")

    def _edition(self, registers: list[Described]) -> JournalEntry:
        seal, head = self._dossier.seal, self._dossier.head
        return JournalEntry(
            type=_OUR_PAPER if head else _OWN_PAPER,
            title=f"{seal.title} – {seal.edition}",
            about=" ".join(filter(None, (f"{status_line(seal)}.", seal.decision))),
            dated=seal.meeting_date or seal.at,
            received="",
            made_at=seal.at,
            made_by=self._dossier.by,
            parties=tuple(_parties(head, self._dossier.by)),
            documents=(*self._documents(), *registers),
        )

    def _documents(self) -> Iterator[Described]:
        """The main document first; what cannot be kept for ever stands with what can."""
        named = {f"{PAYLOAD}{name}": content for name, content in self._dossier.documents.items()}
        files = {**named, TASKS: self._dossier.tasks, DATA: self._dossier.data}
        by_document: dict[Document, list[File]] = {}
        order = [*FORMATS]
        there = (path for path, content in files.items() if content)
        for path in sorted(there, key=lambda path: order.index(ending_of(path))):
            form = FORMATS[ending_of(path)]
            file = File(path, files[path], form.variant, form.pronom)
            by_document.setdefault(form.document, []).append(file)
        for document, of_it in by_document.items():
            yield Described(*self._called(document), (*of_it,))

    def _called(self, document: Document) -> tuple[str, str]:
        """Its type and its title; the edition itself is the memo that the model is attached to."""
        if document != MAIN:
            return document.type, document.title
        seal, with_memo = self._dossier.seal, bool(self._dossier.head)
        return _MEMO if with_memo else document.type, f"{seal.title} – {seal.edition}"

    def _register(self, behind: RoundBehind, folder: str) -> Described:
        table, book = (self._names.file(folder, _REGISTER + one) for one in (".csv", ".xlsx"))
        day = norwegian_date(self._dossier.seal.at)
        return Described(
            "Register",
            f"{_REGISTER}, {behind.name}",
            (
                File(table, behind.inputs, "Arkivformat", format_of(table)),
                File(book, behind.register, "Produksjonsformat", format_of(book)),
            ),
            f"Sendt ut {norwegian_date(behind.sent_at)}. Innspillene slik de stod {day}.",
        )

    def _received(self, original: Original, folder: str, round_name: str) -> JournalEntry:
        path = self._names.file(folder, original.name)
        is_ours = original.sender in REGIONS
        is_read = bool(round_name)
        form = format_of(path) if is_read else UNKNOWN
        about = _NOT_READ if not is_read else _WITHDRAWN if original.is_withdrawn else ""
        described = Described(
            "Svar på innspillsrunde" if is_read else "Mottatt fil",
            original.name,
            (File(path, original.content, "Produksjonsformat", form),),
            about,
        )
        role = INTERNAL_SENDER if is_ours else SENDER
        return JournalEntry(
            type=_FROM_US if is_ours else _FROM_OTHERS,
            title=f"Svar på «{round_name}»: {original.name}" if is_read else original.name,
            about=about,
            dated="",
            received=original.at,
            made_at=original.at,
            made_by="",
            parties=(Party(role, original.sender),) if original.sender else (),
            documents=(described,),
        )


def _parties(head: Mapping[str, str], by: str) -> Iterator[Party]:
    """Who the memo says that it is from and to; without a memo, who hands the model over."""
    if not head:
        yield Party(INTERNAL_SENDER, by)
        yield Party(INTERNAL_RECEIVER, _MEETING)
    for field, role in _ROLES.items():
        if name := head.get(field, "").strip():
            yield Party(role, name, head.get("case_officer", "") if field == "from" else "")
