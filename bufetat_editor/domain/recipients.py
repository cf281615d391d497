"""Recipients by name: a region may be named in short, and all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

from bufetat_editor.domain.rounds import REGIONS
from bufetat_editor.errors import UserError

_ALL = "alle"
_SHORT = 5  # letters; in a name that is longer a second one may be wrong


class MeantRegion(UserError):
    """A name that is written nearly as a region's most often is a slip."""

    sentence = (
        "Mente du {region}? Det finnes ingen «{name}». Rett navnet, eller skriv det helt ut hvis "
        "det er en annen mottaker."
    )


def recipient_names(words: Iterable[str]) -> tuple[str, ...]:
    """Return the recipients that a person names, each once, in her order.

    «Nord» is «Region Nord», «Midt» is «Region Midt-Norge», and «alle» are the agency's regions.
    What is no region is taken for another recipient.
    """
    named: dict[str, str] = {}
    for name in _named(words):
        named.setdefault(name.casefold(), name)
    return tuple(named.values())


def recipients_in(words: str) -> list[str]:
    """Return the names in a text.

    Commas part them where one is a region's; the name of another office may have commas in it.
    """
    names = [name.strip() for name in words.split(",")]
    regions = {spelling for spelling, _ in _spellings()} | {_ALL}
    return names if any(name.casefold() in regions for name in names) else [words]


def recipient_name(words: str) -> str:
    """Return the one recipient that is named so; empty if there is no name."""
    name = " ".join(words.split())
    return dict(_spellings()).get(name.casefold(), name)


def check_spelling(names: Iterable[str]) -> None:
    """Refuse names of new recipients that are nearly a region's.

    Raises:
        MeantRegion: one is.
    """
    for name in map(recipient_name, names):
        if name not in REGIONS and (region := _nearest_region(name)):
            raise MeantRegion(name=name, region=region)


def _nearest_region(name: str) -> str:
    """The region whose name a slip or two make of it; empty if there is none."""
    slips = 1 if len(name) <= _SHORT else 2
    told = [(OSA.distance(name.casefold(), spelling), region) for spelling, region in _spellings()]
    distance, region = min(told)
    return region if distance <= slips else ""


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
