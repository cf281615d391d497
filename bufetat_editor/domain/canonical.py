"""The one spelling of text and of JSON, so that equal content has equal bytes everywhere.

The JSON follows RFC 8785 as far as we need it: sorted keys, no spaces, no floats.
"""

from __future__ import annotations

import json
import re
import unicodedata

from bufetat_editor.errors import UnwritableText

# What XML 1.0 (and so Word and Excel), PostgreSQL and UTF-8 cannot all hold, with the C1 controls,
# which no one types on purpose. Tab and line feed stay.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

# Marks that turn the order of what is read (UAX #9, 2.1 to 2.4). No language that is written here
# needs them, and with them a text reads otherwise than it is.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def clean_text(text: str) -> str:
    """Return the text as it is kept: composed letters (NFC) and line feeds, else unchanged.

    Marks that would turn the text round are left out.

    Raises:
        UnwritableText: it holds a control character or half a character.
    """
    seen = _TURNING.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = unicodedata.normalize("NFC", seen)
    if found := _UNWRITABLE.search(text):
        raise UnwritableText(character=f"U+{ord(found.group()):04X}", position=found.start() + 1)
    return text


def writable(text: str) -> str:
    """Return a text from elsewhere as it can be kept: with � for each sign that cannot."""
    return clean_text(_UNWRITABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n")))


def is_blank(text: str) -> bool:
    """Tell whether there is nothing to see in a text: only space, and signs without a width."""
    return all(unicodedata.category(sign)[0] in "ZC" for sign in text)


def canonical_json(value: object) -> str:
    """Return the one JSON text of a value made of dict, list, tuple, str, int, bool and None.

    Raises:
        TypeError: it holds a float or another type, whose spelling differs between programs.
    """
    _refuse_floats(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _refuse_floats(value: object) -> None:
    if isinstance(value, float):
        msg = f"no canonical spelling of {value!r}"
        raise TypeError(msg)
    if isinstance(value, dict):
        for part in value.values():
            _refuse_floats(part)
    elif isinstance(value, list | tuple):
        for part in value:
            _refuse_floats(part)
