"""Names of files that every system takes, whatever the file was called where it came from.

The longest path in a package is `EDITION/data/innspill/ROUND/SENDER/FILE`: 80 + 15 + 40 + 1 + 40 +
1 + 60 = 237 letters, where Windows takes 259; real ones are half as long. Letters are counted as
Windows does, in units of UTF-16. No unit becomes more than three bytes of UTF-8, so no name has
more than the 255 bytes that Linux takes.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 60
_LONGEST_FOLDER: Final = 40
_LONGEST_EDITION: Final = 80
_SHORTEST_TITLE: Final = 10  # a shorter piece of it tells nobody anything
_LONGEST_ENDING: Final = 10
_BETWEEN: Final = " - "
_FORBIDDEN = re.compile(r'[<>:"/\\|?*%~$`]')  # per cent signs are read in a bag's manifests
_UPWARDS = re.compile(r"\.{2,}")  # programs that unpack leave out what has this in its name
_STRANGE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}  # they hide or turn what stands after them
_OF_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)
_NAMELESS = "uten navn"
_UNITS = "utf-16-le"


def safe_name(name: str, longest: int = LONGEST) -> str:
    """Return a name that can be given to a file or a folder, as like this one as can be.

    It leads nowhere else, hides nothing and is no device of Windows; the ending stays.

    Args:
        longest: units of UTF-16 that it may have.
    """
    plain = unicodedata.normalize("NFC", name)
    shown = "".join("_" if unicodedata.category(one) in _STRANGE else one for one in plain)
    plain = _UPWARDS.sub(".", _FORBIDDEN.sub("_", shown))
    stem, ending = _split(" ".join(plain.split()))
    stem = stem.strip(" .") or _NAMELESS
    is_device = _OF_DEVICES.fullmatch(stem.split(".")[0].strip())
    return _cut(f"{'_' if is_device else ''}{stem}", longest - _length(ending)) + ending


def folder_of(title: str, edition: str) -> str:
    """Return what the folder of an edition is called; the title is cut where both are too long."""
    named = safe_name(edition, _LONGEST_EDITION)
    room = _LONGEST_EDITION - _length(named) - len(_BETWEEN)
    return f"{safe_name(title, room)}{_BETWEEN}{named}" if room >= _SHORTEST_TITLE else named


class Names:
    """Gives out names in folders, none of them twice, in whatever letters."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def file(self, folder: str, name: str) -> str:
        """Return the path of a file that is called so, or nearly so.

        Args:
            folder: a path that was given out, or made of safe names.
            name: whatever somebody has called it.
        """
        return self._path(folder, name, LONGEST)

    def folder(self, folder: str, name: str) -> str:
        """Return the path of a folder that is called so, or nearly so; see `file`."""
        return self._path(folder, name, _LONGEST_FOLDER)

    def _path(self, folder: str, name: str, longest: int) -> str:
        stem, ending = _split(safe_name(name, longest))
        path, number = f"{folder}/{stem}{ending}", 1
        while path.casefold() in self._given:
            number += 1
            ended = f" ({number}){ending}"
            path = f"{folder}/{_cut(stem, longest - _length(ended))}{ended}"
        self._given.add(path.casefold())
        return path


def _split(name: str) -> tuple[str, str]:
    stem, dot, ending = name.rpartition(".")
    if not stem.strip(" .") or not ending.isalnum() or len(ending) > _LONGEST_ENDING:
        return name, ""
    return stem, dot + ending


def _length(text: str) -> int:
    return len(text.encode(_UNITS)) // 2


def _cut(stem: str, longest: int) -> str:
    """As much of it as there is room for; half a sign is none."""
    return stem.encode(_UNITS)[: 2 * longest].decode(_UNITS, "ignore").rstrip(" .")
