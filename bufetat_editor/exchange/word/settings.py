"""The settings part: how Word treats the document."""

from __future__ import annotations

from bufetat_editor.exchange.word.footnotes import SEPARATORS
from bufetat_editor.exchange.word.markup import Element, element
from bufetat_editor.exchange.word.styles import LANGUAGE

_WORD_2013_AND_LATER = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}
_MICROSOFT = "http://schemas.microsoft.com/office/word"


def settings() -> Element:
    """Return the root of the settings part."""
    separators = (element("footnote", id=number) for number in SEPARATORS)
    compatibility = (
        element("compatSetting", name=name, uri=_MICROSOFT, val=value)
        for name, value in _WORD_2013_AND_LATER.items()
    )
    return element(
        "settings",
        element("zoom", percent=100),
        element("defaultTabStop", val=708),
        element("characterSpacingControl", val="doNotCompress"),
        element("footnotePr", *separators),
        element("compat", *compatibility),
        element("themeFontLang", val=LANGUAGE),
        element("decimalSymbol", val=","),
        element("listSeparator", val=";"),
    )
