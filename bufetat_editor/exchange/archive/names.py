"""Names of files that every system takes, whatever the file was called where it came from."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 80
"""Letters; a path in a package then stays far below what Windows takes."""
_LONGEST_ENDING = 10
_FORBIDDEN = re.compile(r'[<>:"/\\|?*%~$`]')  # per cent signs are read in a bag's manifests
_UPWARDS = re.compile(r"\.{2,}")  # programs that unpack leave out what has this in its name
_STRANGE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}  # they hide or turn what stands after them
_OF_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)
_NAMELESS = "uten navn"


def safe_name(name: str) -> str:
    """Return a name that can be given to a file or a folder, as like this one as can be.

    It leads nowhere else, hides nothing, is no device of Windows, and has at most 80 letters; the
    ending stays.
    """
    plain = unicodedata.normalize("NFC", name)
    shown = "".join("_" if unicodedata.category(one) in _STRANGE else one for one in plain)
    plain = _UPWARDS.sub(".", _FORBIDDEN.sub("_", shown))
    stem, ending = _split(" ".join(plain.split()))
    stem = _cut(stem.strip(" .") or _NAMELESS, _LONGEST - len(ending))
    is_device = _OF_DEVICES.fullmatch(stem.split(".")[0].strip())
    return f"{'_' if is_device else ''}{stem}{ending}"


class Names:
    """Gives out names in folders, none of them twice, in whatever letters."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def path(self, folder: str, name: str) -> str:
        """Return the path of a file or a folder that is called so, or nearly so.

        Args:
            folder: a path that was given out, or made of safe names.
            name: whatever somebody has called it.
        """
        stem, ending = _split(safe_name(name))
        path, number = f"{folder}/{stem}{ending}", 1
        while path.casefold() in self._given:
            number += 1
            path = f"{folder}/{stem} ({number}){ending}"
        self._given.add(path.casefold())
        return path


def _split(name: str) -> tuple[str, str]:
    stem, dot, ending = name.rpartition(".")
    if not stem.strip(" .") or not ending.isalnum() or len(ending) > _LONGEST_ENDING:
        return name, ""
    return stem, dot + ending


def _cut(stem: str, longest: int) -> str:
    return stem[:longest].rstrip(" .")
