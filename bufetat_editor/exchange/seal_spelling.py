"""How the seal's properties are spelt in files that have no place for properties of their own.

A page of HTML tells them as attributes of its root element, `tmStateHash` as `data-tm-state-hash`.
A PDF tells them all in one keyword, which is a word without spaces that no reader breaks.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping

from bufetat_editor.domain.canonical import canonical_json
from bufetat_editor.exchange.seal import only_ours

_ATTRIBUTE = "data-"
_KEYWORD = "seal:"
_SPELT = re.compile(rf"\b{_KEYWORD}([A-Za-z0-9_-]+)")


def as_attributes(properties: Mapping[str, str]) -> dict[str, str]:
    """Return the attributes of an element that tell the properties."""
    return {_ATTRIBUTE + _hyphened(name): value for name, value in properties.items()}


def in_attributes(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return the properties among the attributes of an element."""
    told = {
        _joined(name.removeprefix(_ATTRIBUTE)): value
        for name, value in attributes.items()
        if name.startswith(_ATTRIBUTE)
    }
    return only_ours(told)


def as_keyword(properties: Mapping[str, str]) -> str:
    """Return the one keyword that tells the properties."""
    packed = base64.urlsafe_b64encode(canonical_json(dict(properties)).encode())
    return _KEYWORD + packed.decode().rstrip("=")


def in_keywords(keywords: str) -> dict[str, str]:
    """Return the properties that one of several keywords tells; none if it was cut or altered."""
    found = _SPELT.search(keywords)
    if found is None:
        return {}
    packed = found[1] + "=" * (-len(found[1]) % 4)
    try:
        told = json.loads(base64.urlsafe_b64decode(packed))
    except (ValueError, RecursionError):
        return {}
    if not isinstance(told, dict):
        return {}
    return only_ours({name: value for name, value in told.items() if isinstance(value, str)})


def _hyphened(name: str) -> str:
    return re.sub("[A-Z]", lambda capital: f"-{capital[0].lower()}", name)


def _joined(name: str) -> str:
    return re.sub("-([a-z])", lambda letter: letter[1].upper(), name)
