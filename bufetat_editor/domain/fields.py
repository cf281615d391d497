"""Fields as a person gives them: read from text, held against the registry of kinds."""

from __future__ import annotations

from collections.abc import Mapping

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.items import AttrValue
from bufetat_editor.domain.kind import Field, Kind
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import BadFieldValue, UnknownField
from bufetat_editor.phrase import Phrase

MOST_DIGITS = 18
"""Of a number: what SQLite counts to."""
_NUMBER, _FLAG = Phrase("Skriv et helt tall."), Phrase("Skriv ja eller nei.")
_YES = {"ja", "true", "1", "yes"}
_NO = {"nei", "false", "0", "no", ""}


def parse_field(kind: Kind, name: str, value: str) -> AttrValue | None:
    """Read a value typed as text; an empty one takes the field away.

    Raises:
        UnknownField: items of the kind have no such field.
        BadFieldValue: the text is no value of its type.
    """
    field = _field(kind, name)
    match field.type:
        case _ if not value:
            return None
        case "number":
            if not value.isdecimal() or len(value) > MOST_DIGITS:
                raise BadFieldValue(value=value, field=name, hint=_NUMBER)
            return int(value)
        case "flag":
            if value.lower() not in _YES | _NO:
                raise BadFieldValue(value=value, field=name, hint=_FLAG)
            return value.lower() in _YES
        case "items":
            return tuple(part.strip() for part in value.split(",") if part.strip())
        case _:
            return value


def checked_fields(
    snapshot: Snapshot, kind: Kind, fields: Mapping[str, AttrValue | None]
) -> dict[str, AttrValue | None]:
    """Return the fields if they fit the kind and the snapshot.

    Raises:
        UnknownField: items of the kind have no such field.
        BadFieldValue: a value is of the wrong type, no choice, or names no fitting living item.
    """
    return {name: _checked(snapshot, _field(kind, name), value) for name, value in fields.items()}


def _field(kind: Kind, name: str) -> Field:
    field = kind.field(name)
    if field is None:
        known = ", ".join(field.name for field in kind.fields) or "–"
        raise UnknownField(field=name, kind=kind.labels, known=known)
    return field


def _checked(snapshot: Snapshot, field: Field, value: AttrValue | None) -> AttrValue | None:
    match field.type, value:
        case _, None:
            return None
        case "text", str():
            return clean_text(value)
        case "choice", str():
            if value in field.choices:
                return value
            hint = Phrase("Velg en av disse: {choices}.", choices=", ".join(field.choices))
            raise BadFieldValue(value=value, field=field.name, hint=hint)
        case "flag", bool():
            return value
        case "number", int() if not isinstance(value, bool):
            return value
        case "item", str():
            return _checked_id(snapshot, field, value)
        case "items", tuple():
            return tuple(_checked_id(snapshot, field, one) for one in value)
        case _:
            raise BadFieldValue(
                value=value, field=field.name, hint=Phrase("Verdien er av feil slag.")
            )


def _checked_id(snapshot: Snapshot, field: Field, item_id: str) -> str:
    if not snapshot.is_living(item_id):
        hint = Phrase("Det finnes ikke noe slikt punkt i modellen.")
    elif field.targets and snapshot[item_id].kind not in field.targets:
        hint = Phrase("Punktet er av et annet slag enn feltet kan vise til.")
    else:
        return item_id
    raise BadFieldValue(value=item_id, field=field.name, hint=hint)
