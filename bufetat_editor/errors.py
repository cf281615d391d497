"""What the world can do to us, told in one plain sentence each.

A `UserError` is no bug: the file is in use, the disk is full, an id is misspelt. Its sentence says
what happened and what to do, in the user's language; nothing is lost when it is raised. Anything
else that escapes is a bug and ends in one report.
"""

from __future__ import annotations

import errno
from typing import ClassVar

from bufetat_editor.phrase import NORWEGIAN, Phrase, Voice, filled


class UserError(Exception):
    """A refusal with a sentence for the user; `facts` fill the places in `sentence`."""

    sentence: ClassVar[str] = "{message}"

    def __init__(self, **facts: object) -> None:
        super().__init__(facts)
        self.facts = facts
        self.names: dict[str, str] = {}  # what facts are called where their ids mean nothing

    def told(self, voice: Voice) -> str:
        """Return the sentence translated, with its facts in their places."""
        return filled(self.sentence, self.facts | self.names, voice)

    def __str__(self) -> str:
        return self.told(NORWEGIAN)


_REASONS = {
    errno.ENOENT: Phrase("mappen finnes ikke"),
    errno.ENOTDIR: Phrase("en del av stien er en fil, ikke en mappe"),
    errno.EISDIR: Phrase("det er en mappe"),
    errno.EACCES: Phrase("du har ikke tilgang, eller filen er åpen i et annet program"),
    errno.EPERM: Phrase("du har ikke tilgang"),
    errno.EROFS: Phrase("stedet er skrivebeskyttet"),
    errno.EBUSY: Phrase("filen er i bruk"),
    errno.ENOSPC: Phrase("disken er full"),
    errno.EFBIG: Phrase("filen er for stor"),
    errno.ENAMETOOLONG: Phrase("navnet er for langt"),
    errno.EINVAL: Phrase("navnet kan ikke brukes her"),
    errno.EEXIST: Phrase("det finnes allerede noe med det navnet"),
    errno.EDQUOT: Phrase("du har ikke mer plass igjen der"),
    errno.EIO: Phrase("disken eller nettverket svikter"),
    errno.ESTALE: Phrase("nettverket svarer ikke"),
    errno.ETIMEDOUT: Phrase("nettverket svarer ikke"),
    errno.EAGAIN: Phrase("filen er i bruk"),
    errno.ELOOP: Phrase("stien går i ring"),
}


def reason_of(error: OSError) -> Phrase:
    """Return why the system refused a file, as a clause."""
    answered = Phrase("systemet svarte «{answer}»", answer=error.strerror or error)
    return _REASONS.get(error.errno or 0, answered)


# --- what was asked for does not exist, or may not be done -------------------------------------


class UnknownItem(UserError):
    """No item has this id at the moment that was asked about."""

    sentence = "Fant ikke «{item}» i modellen. Det kan være fjernet, eller navnet er feil."


class UnknownKind(UserError):
    """No kind has this name."""

    sentence = "«{kind}» er ikke et slag innhold. Disse finnes: {known}."


class UnknownField(UserError):
    """Items of this kind have no such field."""

    sentence = "«{field}» er ikke et felt for {kind}. Disse finnes: {known}."


class BadFieldValue(UserError):
    """The value does not fit the field."""

    sentence = "«{value}» passer ikke i feltet «{field}». {hint}"


class UnknownMoment(UserError):
    """Neither an edition nor a changeset has this name."""

    sentence = "Fant verken utgave eller endring «{name}». Se hvilke utgaver som finnes."


class UnknownFormat(UserError):
    """No export is called that."""

    sentence = "«{name}» er ikke et format vi kan eksportere til. Disse finnes: {known}."


class NotAMemo(UserError):
    """The model can be attached to a living memo only."""

    sentence = "«{item}» er ikke et notat i denne utgaven av modellen."


class WasNotThere(UserError):
    """The item was not living at that moment, so there is nothing to bring back."""

    sentence = "«{item}» fantes ikke i modellen på det tidspunktet. Velg et annet i historikken."


class WrongPlace(UserError):
    """An item of this kind may not stand under that parent."""

    sentence = (
        "Et punkt av slaget «{kind}» kan ikke stå under «{parent}». "
        "Velg et sted av dette slaget: {allowed}."
    )


class NotASibling(UserError):
    """The item to stand after has another parent."""

    sentence = "«{after}» står ikke under «{parent}», så ingenting kan settes inn etter det."


class IntoItself(UserError):
    """An item cannot be moved into its own subtree."""

    sentence = "«{item}» kan ikke flyttes inn i seg selv eller noe som står under det."


class AlreadyRemoved(UserError):
    """The item is removed, so only restoring makes sense."""

    sentence = "«{item}» er fjernet. Gjenopprett det først."


class CannotRemove(UserError):
    """The item belongs to the frame of every model."""

    sentence = "«{item}» hører til rammen i modellen og kan ikke fjernes."


class MadeWithFrame(UserError):
    """The item follows others and has no life of its own."""

    sentence = "En celle følger raden og kolonnen sin og kan ikke endres for seg."


class NoWording(UserError):
    """Items of this kind only hold other items; there is no text to edit."""

    sentence = "«{item}» ({kind}) har ingen tekst å redigere."


class UnwritableText(UserError):
    """The text holds a character that neither Word, Excel nor the database can keep."""

    sentence = (
        "Teksten inneholder et tegn som ikke kan lagres ({character}, tegn nr. {position}). "
        "Fjern det og prøv igjen."
    )


class NothingToChange(UserError):
    """The change would leave everything as it is."""

    sentence = "Ingenting å endre: «{item}» er allerede slik."


class NothingToUndo(UserError):
    """The author has no step left to undo."""

    sentence = "Det er ingenting å angre for {author}."


class NothingToRedo(UserError):
    """The author has no undone step to redo."""

    sentence = "Det er ingenting å gjøre om for {author}."


class CannotUndo(UserError):
    """Something that the step changed has been changed again since."""

    sentence = (
        "Endring {changeset} kan ikke angres: «{item}» er endret igjen siden. "
        "Bruk historikken og gjenopprett ordlyden du vil ha."
    )


class ParentIsGone(UserError):
    """What an item stood under is removed, so it has nowhere to return to."""

    sentence = "«{item}» sto under «{parent}», som er fjernet. Gjenopprett «{parent}» først."


class Overtaken(UserError):
    """Another session changed the item in the meantime; nothing was written."""

    sentence = (
        "Noen andre har endret det samme i mellomtiden, så ingenting ble lagret. "
        "Se historikken og prøv igjen."
    )


# --- editions ------------------------------------------------------------------------------------


class EditionExists(UserError):
    """Names of editions are given once."""

    sentence = "Det finnes allerede en utgave som heter «{name}». Velg et annet navn."


class BadEditionName(UserError):
    """A name that could be taken for a changeset, or none at all."""

    sentence = "En utgave må ha et navn som ikke bare består av sifre."


class BadDate(UserError):
    """Not a date we can read."""

    sentence = "«{value}» er ikke en dato. Skriv den som 2011-12-01 eller 1.12.2011."


class MissingFact(UserError):
    """An approval needs this to be found again in the archive."""

    sentence = "{fact} mangler. Det må være med for at beslutningen skal kunne finnes igjen."


# --- files ---------------------------------------------------------------------------------------


class NoSuchModel(UserError):
    """There is no file here."""

    sentence = "Fant ingen modell i {path}. Lag en ny, eller velg en annen fil."


class NotAModel(UserError):
    """The file is something else."""

    sentence = "{path} er ikke en tjenestemodell."


class DamagedModel(UserError):
    """The file is a model, but cannot be read as it should."""

    sentence = "Modellen i {path} er skadet ({detail}). Hent den tilbake fra en sikkerhetskopi."


class NewerModel(UserError):
    """The file was written by a later program."""

    sentence = (
        "Modellen i {path} er laget med en nyere utgave av programmet. "
        "Oppdater programmet for å åpne den; filen er ikke rørt."
    )


class ModelExists(UserError):
    """A new model never overwrites an old file."""

    sentence = "{path} finnes allerede. Velg et annet navn; ingenting er skrevet over."


class ModelBusy(UserError):
    """Another program holds the write lock for too long."""

    sentence = "Modellen i {path} er opptatt av et annet program. Vent litt og prøv igjen."


class ModelReadOnly(UserError):
    """We may read the file but not write it."""

    sentence = "Modellen i {path} er skrivebeskyttet, så endringen ble ikke lagret."


class DiskFull(UserError):
    """There is no room left."""

    sentence = "Det er ikke plass på disken til å lagre {path}. Frigjør plass og prøv igjen."


class CannotOpen(UserError):
    """The system refuses the file."""

    sentence = "Kunne ikke åpne {path}: {detail}."


class CannotWrite(UserError):
    """The system refuses to let us write the file."""

    sentence = "Kunne ikke skrive {path}: {detail}."


class NoScreen(UserError):
    """There is no screen to show the window on."""

    sentence = (
        "Fant ingen skjerm å vise vinduet på. Kommandolinjen virker likevel; "
        "se «bufetat-editor --help»."
    )


class UnsupportedStore(UserError):
    """The URL names a database we do not serve."""

    sentence = "Modeller i «{scheme}» støttes ikke ennå. Bruk en fil, eller «default»."


class WrongEnding(UserError):
    """An export never takes the place of a file of another kind."""

    sentence = "{path} er ikke et navn for en {ending}-fil. Velg et navn som slutter på {ending}."


class NotAnExport(UserError):
    """The file carries none of our hashes."""

    sentence = "{path} har ingen kontrollsummer fra en eksport, så den kan ikke kontrolleres."


class UnknownSeed(UserError):
    """A new model can be made from what is named here only."""

    sentence = "Kan ikke lage en modell fra «{name}». Velg {known}."


class BadSettings(UserError):
    """The settings file cannot be read."""

    sentence = "Innstillingene i {path} kan ikke leses ({detail}). Rett eller slett filen."


class TooLongForExcel(UserError):
    """A cell in Excel cannot hold the whole text, and we cut nothing."""

    sentence = (
        "Teksten «{start} …» er {length} tegn, og en celle i Excel tar høyst {longest}. "
        "Del teksten i flere punkter."
    )
