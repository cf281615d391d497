"""The settings of a document, each where the schema wants it."""

from __future__ import annotations

from typing import Final

from bufetat_editor.exchange.word.lookup import name_of
from bufetat_editor.exchange.word.markup import Element, element, flag

_ORDER: Final = (  # ECMA-376 part 1, 17.15.1.78
    *("writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime"),
    *("doNotDisplayPageBoundaries", "displayBackgroundShape", "printPostScriptOverText"),
    *("printFractionalCharacterWidth", "printFormsData", "embedTrueTypeFonts"),
    *("embedSystemFonts", "saveSubsetFonts", "saveFormsData", "mirrorMargins"),
    *("alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter"),
    *("gutterAtTop", "hideSpellingErrors", "hideGrammaticalErrors", "activeWritingStyle"),
    *("proofState", "formsDesign", "attachedTemplate", "linkStyles", "stylePaneFormatFilter"),
    *("stylePaneSortMethod", "documentType", "mailMerge", "revisionView", "trackRevisions"),
    *("doNotTrackMoves", "doNotTrackFormatting", "documentProtection", "autoFormatOverride"),
    *("styleLockTheme", "styleLockQFSet", "defaultTabStop", "autoHyphenation"),
    *("consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "showEnvelope"),
    *("summaryLength", "clickAndTypeStyle", "defaultTableStyle", "evenAndOddHeaders"),
    *("bookFoldRevPrinting", "bookFoldPrinting", "bookFoldPrintingSheets"),
    *("drawingGridHorizontalSpacing", "drawingGridVerticalSpacing"),
    *("displayHorizontalDrawingGridEvery", "displayVerticalDrawingGridEvery"),
    *("doNotUseMarginsForDrawingGridOrigin", "drawingGridHorizontalOrigin"),
    *("drawingGridVerticalOrigin", "doNotShadeFormData", "noPunctuationKerning"),
    *("characterSpacingControl", "printTwoOnOne", "strictFirstAndLastChars"),
    *("noLineBreaksAfter", "noLineBreaksBefore", "savePreviewPicture"),
    *("doNotValidateAgainstSchema", "saveInvalidXml", "ignoreMixedContent"),
    *("alwaysShowPlaceholderText", "doNotDemarcateInvalidXml", "saveXmlDataOnly"),
    *("useXSLTWhenSaving", "saveThroughXslt", "showXMLTags", "alwaysMergeEmptyNamespace"),
    *("updateFields", "hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars"),
    *("rsids", "mathPr", "attachedSchema", "themeFontLang", "clrSchemeMapping"),
    *("doNotIncludeSubdocsInStats", "doNotAutoCompressPictures", "forceUpgrade", "captions"),
    *("readModeInkLockDown", "smartTagType", "schemaLibrary", "shapeDefaults"),
    *("doNotEmbedSmartTags", "decimalSymbol", "listSeparator"),
)
_RANKS: Final = {name: rank for rank, name in enumerate(_ORDER)}

_AGAINST_RECORDING: Final = ("removePersonalInformation", "removeDateAndTime", "doNotTrackMoves")
"""What would keep from us who changed something, when, and that it was moved."""


def put_setting(settings: Element, made: Element) -> None:
    """Put a setting where it belongs, in the place of one that says the same.

    Args:
        settings: root of the settings; what newer programs have added there stands last.
    """
    drop_settings(settings, name_of(made))
    later = (one for one in settings if _rank(one) > _rank(made))
    if (successor := next(later, None)) is not None:
        successor.addprevious(made)
    else:
        settings.append(made)


def drop_settings(settings: Element, *names: str) -> None:
    """Take settings away, if they are there."""
    for one in [one for one in settings if name_of(one) in names]:
        settings.remove(one)


def force_recording(settings: Element) -> None:
    """Record all changes, and let nobody switch that off by a slip; there is no password."""
    drop_settings(settings, *_AGAINST_RECORDING)
    put_setting(settings, flag("trackRevisions"))
    put_setting(settings, element("documentProtection", edit="trackedChanges", enforcement=1))


def _rank(setting: Element) -> int:
    return _RANKS.get(name_of(setting), len(_ORDER))
