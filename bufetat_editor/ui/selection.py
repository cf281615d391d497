"""Which rows are chosen together, to be moved or removed at once."""

from __future__ import annotations

from collections.abc import Sequence


class Selection:
    """The chosen rows of a page, by name; none while a single row is in focus."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._anchor = ""

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __len__(self) -> int:
        return len(self._names)

    @property
    def names(self) -> frozenset[str]:
        """The chosen ones."""
        return frozenset(self._names)

    def clear(self) -> None:
        """Choose none."""
        self._names.clear()
        self._anchor = ""

    def toggle(self, name: str, current: str) -> None:
        """Choose one more, or one less; the one in focus is chosen from the beginning."""
        if not self._names and current:
            self._names.add(current)
        self._names ^= {name}
        self._anchor = name

    def extend(self, name: str, current: str, order: Sequence[str]) -> None:
        """Choose all from where it began to a row."""
        if self._anchor not in order:
            self._anchor = current if current in order else name
        start, end = sorted((order.index(self._anchor), order.index(name)))
        self._names = set(order[start : end + 1])

    def choose(self, names: Sequence[str]) -> None:
        """Choose these."""
        self._names = set(names)
        self._anchor = names[0] if names else ""

    def keep_only(self, order: Sequence[str]) -> None:
        """Let go of rows that are not there any more."""
        self._names &= set(order)
        if self._anchor not in order:
            self._anchor = ""
