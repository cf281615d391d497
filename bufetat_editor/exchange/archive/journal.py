"""The journal of a package: what goes into it as entries, each file with its path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bufetat_editor.domain.rounds import REGIONS
from bufetat_editor.exchange.archive.bag import PAYLOAD
from bufetat_editor.exchange.archive.contents import Contents, Original, RoundBehind
from bufetat_editor.exchange.archive.entries import (
    COPIED,
    INTERNAL_RECEIVER,
    INTERNAL_SENDER,
    SENDER,
    Described,
    Entry,
    File,
    Party,
    Variant,
)
from bufetat_editor.exchange.archive.formats import UNKNOWN, format_of
from bufetat_editor.exchange.archive.names import Names
from bufetat_editor.exchange.furniture import norwegian_date, status_line

DATA, TASKS = f"{PAYLOAD}modell.yaml", f"{PAYLOAD}matrise.csv"
INPUTS, UNREAD = f"{PAYLOAD}innspill", "Ikke lest"
"""Where what came in stands, and in which folder there what was kept and never read."""

_REGISTER: Final = "Register over innspill"
_OUR_PAPER, _OWN_PAPER = "Saksframlegg", "Organinternt dokument uten oppfølging"
_FROM_US, _FROM_OTHERS = "Organinternt dokument for oppfølging", "Inngående dokument"
_MEETING: Final = "Direktørmøtet"
_ROLES: Final = {"from": INTERNAL_SENDER, "to": INTERNAL_RECEIVER, "copy_to": COPIED}
_WITHDRAWN: Final = "Svaret er trukket tilbake og teller ikke."
_NOT_READ: Final = "Filen ble tatt vare på, men ikke lest inn som svar."


def journal(contents: Contents) -> tuple[Entry, ...]:
    """Return the entries of a package: the edition, then every file that came in.

    No two files have the same path, and none leads out of the package.
    """
    return tuple(_Journal(contents).entries())


class _Journal:
    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._names = Names()

    def entries(self) -> Iterator[Entry]:
        rounds = [(one, self._names.path(INPUTS, one.name)) for one in self._contents.rounds]
        registers = [self._register(one, folder) for one, folder in rounds]
        yield self._edition(registers)
        for one, folder in rounds:
            by_sender: dict[str, str] = {}
            for original in one.originals:
                if original.sender not in by_sender:
                    by_sender[original.sender] = self._names.path(folder, original.sender)
                yield self._received(original, by_sender[original.sender], one.name)
        if self._contents.unread:
            folder = self._names.path(INPUTS, UNREAD)
            for original in self._contents.unread:
                yield self._received(original, folder, "")

    def _edition(self, registers: list[Described]) -> Entry:
        seal, head = self._contents.seal, self._contents.head
        return Entry(
            type=_OUR_PAPER if head else _OWN_PAPER,
            title=f"{seal.title} – {seal.edition}",
            about=" ".join(filter(None, (f"{status_line(seal)}.", seal.decision))),
            dated=seal.meeting_date or seal.at,
            received="",
            made_at=seal.at,
            made_by=self._contents.approved_by,
            parties=tuple(_parties(head, self._contents.approved_by)),
            documents=(*(one for one in self._documents() if one.files), *registers),
        )

    def _documents(self) -> Iterator[Described]:
        """The main document first; what cannot be kept for ever stands with what can."""
        seal, with_memo = self._contents.seal, bool(self._contents.head)
        title = f"{seal.title} – {seal.edition}"
        yield Described(
            "Notat" if with_memo else "Tjenestemodell", title, (*self._made(".pdf", ".docx"),)
        )
        tasks = File(TASKS, self._contents.tasks, "Arkivformat", format_of(TASKS))
        yield Described("Regneark", "Matrisen og registrene", (tasks, *self._made(".xlsx")))
        yield Described("Nettside", "Intranettsiden", (*self._made(".html"),))
        data = File(DATA, self._contents.data, "Arkivformat", format_of(DATA))
        yield Described("Data", "Innholdet i modellen", (data,))

    def _made(self, *endings: str) -> Iterator[File]:
        for ending in endings:
            for name, content in self._contents.documents.items():
                if name.endswith(ending):
                    path = f"{PAYLOAD}{name}"
                    variant: Variant = "Arkivformat" if ending == ".pdf" else "Produksjonsformat"
                    yield File(path, content, variant, format_of(path))

    def _register(self, behind: RoundBehind, folder: str) -> Described:
        table, book = (self._names.path(folder, _REGISTER + one) for one in (".csv", ".xlsx"))
        day = norwegian_date(self._contents.seal.at)
        return Described(
            "Register",
            f"{_REGISTER}, {behind.name}",
            (
                File(table, behind.inputs, "Arkivformat", format_of(table)),
                File(book, behind.register, "Produksjonsformat", format_of(book)),
            ),
            f"Sendt ut {norwegian_date(behind.sent_at)}. Innspillene slik de stod {day}.",
        )

    def _received(self, original: Original, folder: str, round_name: str) -> Entry:
        path = self._names.path(folder, original.name)
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
        return Entry(
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


def _parties(head: Mapping[str, str], approved_by: str) -> Iterator[Party]:
    """Who the memo says that it is from and to; without a memo, who hands the model over."""
    if not head:
        yield Party(INTERNAL_SENDER, approved_by)
        yield Party(INTERNAL_RECEIVER, _MEETING)
    for field, role in _ROLES.items():
        if name := head.get(field, "").strip():
            yield Party(role, name, head.get("case_officer", "") if field == "from" else "")
