"""What a person reads first who opens a package, with our program or without it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from textwrap import fill
from typing import Final

from bufetat_editor.exchange.archive.bag import INFO, MANIFEST, TAG_MANIFEST
from bufetat_editor.exchange.archive.dossier import Dossier
from bufetat_editor.exchange.archive.entries import File, JournalEntry
from bufetat_editor.exchange.archive.formats import FORMATS, ending_of
from bufetat_editor.exchange.archive.journal import INPUTS
from bufetat_editor.exchange.archive.metadata import METADATA
from bufetat_editor.exchange.furniture import norwegian_date, status_line

_WIDTH: Final = 78
_UNREAD: Final = "filer som ikke lot seg lese som svar"


def write_readme(dossier: Dossier, entries: Sequence[JournalEntry]) -> bytes:
    """Return the text that tells what a package is, what is in it and how it is checked.

    Args:
        entries: see `journal`.
    """
    return ("\n\n".join(_paragraphs(dossier, entries)) + "\n").encode()


def _paragraphs(dossier: Dossier, entries: Sequence[JournalEntry]) -> Iterator[str]:
    seal = dossier.seal
    title = f"{seal.title} – {seal.edition}"
    yield f"{title}\n{'=' * len(title)}"
    yield _filled(f"{status_line(seal)}. Registrert av {dossier.by}.")
    if seal.decision:
        yield _filled(f"Beslutning: {seal.decision}")
    yield _filled(
        "Dette er en arkivpakke: én godkjent utgave av tjenestemodellen med det som ligger bak "
        "den. Pakken er en BagIt-pakke (RFC 8493), et åpent format som mange programmer kan "
        "kontrollere. Ingenting i den trenger programmet den er laget med."
    )
    yield "Hva som ligger her\n------------------"
    yield "\n".join(_contents(entries))
    if not any(name.endswith(".pdf") for name in dossier.documents):
        yield _filled(
            "Dokumentet er ikke med som PDF, for det har tegn som programmet ikke har skrift til. "
            "Nettsiden har hele teksten og trenger bare en nettleser."
        )
    if dossier.rounds or dossier.unread:
        yield _filled(
            "Registrene over innspill viser dem slik de stod da utgaven ble godkjent, "
            f"{norwegian_date(seal.at)}. Filene som kom inn, er urørte, også de som er trukket "
            "tilbake. Noen kan ha fått et annet navn her enn de kom med; det opprinnelige navnet "
            f"står i {METADATA}. De kommer utenfra: åpne dem med samme varsomhet som vedlegg i "
            "e-post."
        )
    yield _filled(
        "I CSV-filene står det en apostrof foran tekst som regneark ellers ville tatt for en "
        "formel, og foran tekst som selv begynner med en apostrof. Den første apostrofen hører "
        "ikke til teksten. Åpnes en CSV-fil med dobbeltklikk, kan Excel gjøre numre som 2.1.2 til "
        "datoer. Hent den heller inn med Data > Fra tekst/CSV, og la alle kolonnene være tekst."
    )
    yield "Slik kontrolleres pakken\n------------------------"
    yield _filled(
        f"{MANIFEST} har kontrollsummen (SHA-256) til hver fil i data/, og {TAG_MANIFEST} til "
        "filene ved siden av. På Linux og Mac: åpne et kommandovindu i denne mappen og kjør"
    )
    yield f"    sha256sum -c {MANIFEST}\n    sha256sum -c {TAG_MANIFEST}"
    yield _filled(
        "(på Mac: shasum -a 256 -c). På Windows viser certutil -hashfile FIL SHA256 summen til én "
        "fil. Programmer for BagIt kontrollerer også at ingen fil mangler eller er for mye. Med "
        "programmet pakken er laget med: bufetat-editor verify PAKKE.zip, eller mappen den er "
        "pakket ut i."
    )
    yield _filled(
        "Kontrollen viser at pakken er hel og uendret siden den ble laget. At den er utgaven som "
        "ble godkjent, vises ved å holde den mot modellen: bufetat-editor verify MODELL --against "
        "PAKKE.zip. Da lages pakken på nytt av modellen, og hver fil i den sammenlignes."
    )
    yield _filled(
        f"{METADATA} bruker navnene i Noark 5 så langt de passer, for å lette journalføringen. "
        "Det er ikke et Noark 5-uttrekk."
    )


def _contents(entries: Sequence[JournalEntry]) -> Iterator[str]:
    listed = [*_listed(entries)]
    width = max(len(path) for path, _ in listed)
    yield from (f"{path:{width}}  {what}" for path, what in listed)


def _listed(entries: Sequence[JournalEntry]) -> Iterator[tuple[str, str]]:
    """The edition's own files one by one, what came in by its folders."""
    registers, came = set[str](), Counter[str]()
    for entry in entries:
        for file in (file for one in entry.documents for file in one.files):
            if not file.path.startswith(INPUTS):
                yield file.path, FORMATS[ending_of(file.path)].about
            elif entry.received:
                came[_folder(file)] += 1
            else:
                registers.add(_folder(file))
    for folder in sorted(registers | came.keys()):
        number = came[folder]
        files = "1 mottatt fil" if number == 1 else f"{number} mottatte filer"
        is_round = folder in registers
        yield folder, f"registeret over innspill og {files}" if is_round else f"{_UNREAD}: {number}"
    yield METADATA, "opplysninger om sak, journalposter og dokumenter"
    yield INFO, "utgaven, møtet, saken og kontrollsummene"


def _folder(file: File) -> str:
    """The folder of a round, or of what was never read."""
    return f"{INPUTS}/{file.path.split('/')[INPUTS.count('/') + 1]}/"


def _filled(text: str) -> str:
    return fill(" ".join(text.split()), _WIDTH, break_long_words=False, break_on_hyphens=False)
