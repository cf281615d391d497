"""What stands in the way of an act on items: ids, levels, the line between two texts, footnotes.

What can be refused anywhere, a misspelt id or a place that does not fit, is told in `errors`.
"""

from __future__ import annotations

from bufetat_editor.errors import CannotUndo, NothingToChange, NothingToUndo, UserError


class BadItemId(UserError):
    """An id that a caller chose does not look like one of its kind."""

    sentence = (
        "«{item}» kan ikke være id for {kind}. Den må begynne med «{prefix}-» og ha høyst {most} "
        "tegn av a–z, 0–9 og bindestrek."
    )


class UsedItemId(UserError):
    """Ids are never used again, not even a removed item's."""

    sentence = "Id-en «{item}» er brukt før. Velg en annen."


class NothingChosen(UserError):
    """The act is about items, and none were named."""

    sentence = "Ingen punkter er valgt. Velg minst ett og prøv igjen."


class KeptAsItCame(UserError):
    """What others were sent or wrote can be placed and withdrawn, but never rewritten."""

    sentence = (
        "Det som er sendt ut og kommet inn i en innspillsrunde, kan ikke redigeres. Innspill kan "
        "plasseres, og et mottak kan trekkes tilbake."
    )


class KeptByChecks(UserError):
    """What the checks were told has acts of its own."""

    sentence = (
        "Ordlisten og funn som skal stå, kan ikke redigeres som tekst. Bruk kontrollen til å legge "
        "til eller fjerne dem."
    )


class InputChangedSince(CannotUndo):
    """What was done to an input is no wording that history could bring back."""

    sentence = (
        "Endring {changeset} kan ikke angres: innspillet er plassert, vurdert eller trukket "
        "tilbake siden. Se i runden hva som gjelder, og vurder det på nytt der."
    )


class DoneToReplaced(NothingToUndo):
    """What is left to undo was done to a receipt that has made room for another."""

    sentence = (
        "Det er ingenting å angre for {author}. Det du gjorde med et svar, kan ikke angres når "
        "svaret er trukket tilbake og tatt imot på nytt."
    )


class NoLevelBelow(UserError):
    """Items of this kind cannot become sub-entries of one another."""

    sentence = "«{item}» kan ikke skyves inn: {kind} har ikke noe nivå under seg."


class NothingBefore(UserError):
    """The item is the first of its siblings, so there is none to stand under."""

    sentence = "«{item}» kan ikke skyves inn: det står først. Flytt det ned og prøv igjen."


class NoLevelAbove(UserError):
    """The item is no sub-entry."""

    sentence = "«{item}» kan ikke skyves ut: det er ikke underpunkt av noe annet."


class CannotSplit(UserError):
    """There is one item of this kind only, or its parts follow it."""

    sentence = "«{item}» kan ikke deles i to. Rediger teksten i stedet."


class CannotJoin(UserError):
    """The sibling before is of another kind, there is none, or it is a row or column."""

    sentence = (
        "«{item}» kan ikke slås sammen med det som står foran. Det går bare med to punkter av "
        "samme slag, og ikke med rader og kolonner i matrisen."
    )


class TwoFootnotes(UserError):
    """Two items that both call a footnote become one, which can call one only."""

    sentence = (
        "«{first}» og «{second}» har hver sin fotnote og kan ikke slås sammen. "
        "Ta bort den ene fotnoten først."
    )


class NoFootnoteHere(UserError):
    """Items of this kind call no footnotes."""

    sentence = "En fotnote kan ikke festes til «{item}» ({kind}). Velg et annet punkt."


class NoLongerFits(UserError):
    """What an item stood under, or what stands under it, is on another level by now."""

    sentence = (
        "«{item}» kan ikke lenger stå under «{parent}», som er skjøvet inn eller ut siden. "
        "Skyv det tilbake først."
    )


class ModelReadsSo(NothingToChange):
    """The whole model already reads as it is to be restored."""

    sentence = "Modellen er allerede slik, så det er ingenting å gjenopprette."
