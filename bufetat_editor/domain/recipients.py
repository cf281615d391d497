"""Recipients by name: a region may be named in short, and all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufetat_editor.domain.rounds import REGIONS

_ALL = "alle"


def recipient_names(words: Iterable[str]) -> tuple[str, ...]:
    """Return the recipients that a person names, each once, in her order.

    «Nord» is «Region Nord», «Midt» is «Region Midt-Norge», and «alle» are the agency's regions.
    What is no region is taken for another recipient.
    """
    named: dict[str, str] = {}
    for name in _named(words):
        named.setdefault(name.casefold(), name)
    return tuple(named.values())


def recipient_name(words: str) -> str:
    """Return the one recipient that is named so; empty if there is no name."""
    name = " ".join(words.split())
    return dict(_spellings()).get(name.casefold(), name)


def _named(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if word.strip().casefold() == _ALL:
            yield from REGIONS
        elif name := recipient_name(word):
            yield name


def _spellings() -> Iterator[tuple[str, str]]:
    for region in REGIONS:
        for whole in (region, region.removeprefix("Region ")):
            for spelling in (whole, whole.partition("-")[0]):
                yield spelling.casefold(), region
