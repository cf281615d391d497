"""What a person reads first who opens a package, with our program or without it."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import Final

from bufetat_editor.exchange.archive.bag import INFO, MANIFEST, PAYLOAD, TAG_MANIFEST
from bufetat_editor.exchange.archive.contents import Contents
from bufetat_editor.exchange.archive.journal import DATA, INPUTS, TASKS
from bufetat_editor.exchange.archive.metadata import METADATA
from bufetat_editor.exchange.furniture import norwegian_date, status_line

_WIDTH: Final = 78
_DOCUMENTS: Final = {
    ".pdf": "dokumentet, til å lese og til å bevare (PDF/A-2a)",
    ".docx": "dokumentet i Word",
    ".xlsx": "matrisen og registrene i Excel",
    ".html": "modellen som nettside",
}


def write_readme(contents: Contents) -> bytes:
    """Return the text that tells what a package is, what is in it and how it is checked."""
    return ("\n\n".join(_paragraphs(contents)) + "\n").encode()


def _paragraphs(contents: Contents) -> Iterator[str]:
    seal = contents.seal
    title = f"{seal.title} – {seal.edition}"
    yield f"{title}\n{'=' * len(title)}"
    yield _filled(f"{status_line(seal)}. Registrert av {contents.approved_by}.")
    if seal.decision:
        yield _filled(f"Beslutning: {seal.decision}")
    yield _filled(
        "Dette er en arkivpakke: én godkjent utgave av tjenestemodellen med det som ligger bak "
        "den. Pakken er en BagIt-pakke (RFC 8493), et åpent format som mange programmer kan "
        "kontrollere. Ingenting i den trenger programmet den er laget med."
    )
    yield "Hva som ligger her\n------------------"
    yield "\n".join(_contents(contents))
    if contents.rounds or contents.unread:
        yield _filled(
            "Registrene over innspill viser dem slik de stod da utgaven ble godkjent, "
            f"{norwegian_date(seal.at)}. Filene som kom inn, er urørte, også de som er trukket "
            "tilbake. Noen kan ha fått et annet navn her enn de kom med; det opprinnelige navnet "
            f"står i {METADATA}. De kommer utenfra: åpne dem med samme varsomhet som vedlegg i "
            "e-post."
        )
    yield _filled(
        "I CSV-filene står det en apostrof foran det som regneark ellers ville tatt for en formel "
        "eller en dato. Den hører ikke til teksten."
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
        "programmet pakken er laget med: bufetat-editor verify PAKKE.zip."
    )
    yield _filled(
        "Kontrollen viser at pakken er hel og uendret siden den ble laget. At den er utgaven som "
        "ble godkjent, vises ved å holde den mot modellen: bufetat-editor verify MODELL --against "
        f"PAKKE.zip. Summene det bygger på, står i {INFO}."
    )
    yield _filled(
        f"{METADATA} bruker navnene i Noark 5 så langt de passer, for å lette journalføringen. "
        "Det er ikke et Noark 5-uttrekk."
    )


def _contents(contents: Contents) -> Iterator[str]:
    listed = [*_listed(contents)]
    width = max(len(path) for path, _ in listed)
    yield from (f"{path:{width}}  {what}" for path, what in listed)


def _listed(contents: Contents) -> Iterator[tuple[str, str]]:
    for ending, what in _DOCUMENTS.items():
        for name in contents.documents:
            if name.endswith(ending):
                yield f"{PAYLOAD}{name}", what
    yield DATA, "innholdet til siste ord, for folk og maskiner"
    yield TASKS, "oppgavene, én på hver linje, til regneark"
    for one in contents.rounds:
        number = len(one.originals)
        files = "1 mottatt fil" if number == 1 else f"{number} mottatte filer"
        yield f"{INPUTS}/", f"«{one.name}»: registeret og {files}"
    if contents.unread:
        yield f"{INPUTS}/", f"filer som ikke lot seg lese som svar: {len(contents.unread)}"
    yield METADATA, "opplysninger om sak, journalposter og dokumenter"
    yield INFO, "utgaven, møtet, saken og kontrollsummene"


def _filled(text: str) -> str:
    return fill(" ".join(text.split()), _WIDTH, break_long_words=False, break_on_hyphens=False)
