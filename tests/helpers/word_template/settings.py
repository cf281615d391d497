"""The settings part: how Word treats the document. Nothing here makes Word ask a question."""

from __future__ import annotations

from bufetat_editor.exchange.word.language import LANGUAGE
from bufetat_editor.exchange.word.markup import Element, element

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
    separators = (element("footnote", id=number) for number in (-1, 0))
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
