"""What every wish has in common: a reason, perhaps texts of rows, and a way to be fulfilled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk, Outcome


class Wish(Protocol):
    """Something that becomes one changeset."""

    @property
    def reason(self) -> str:
        """Why, in the person's own words."""

    @property
    def texts(self) -> Mapping[str, str]:
        """The texts that it saves, by the rows in which they are written."""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""


class NoText:
    """A wish that saves no text of a row."""

    __slots__ = ()

    @property
    def texts(self) -> Mapping[str, str]:
        """None."""
        return {}


def with_reason(wish: Wish, reason: str) -> Wish:
    """Return the wish with a reason, if there is one."""
    return replace(wish, reason=reason) if reason else wish  # type: ignore[type-var]
