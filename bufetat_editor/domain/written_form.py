"""The written form of Norwegian (målform) in which a model is written."""

from __future__ import annotations

from typing import Final, Literal, get_args

from bufetat_editor.domain.snapshot import Snapshot

WrittenForm = Literal["nb", "nn"]
"""Bokmål or nynorsk, by their codes."""

WRITTEN_FORMS: Final[tuple[WrittenForm, ...]] = get_args(WrittenForm)


def written_form(snapshot: Snapshot) -> WrittenForm:
    """Return the form that the model says it is written in; bokmål where it says nothing."""
    models = snapshot.children(None, "service_model")
    said = models[0].attrs.get("language") if models else None
    return next((form for form in WRITTEN_FORMS if form == said), "nb")
