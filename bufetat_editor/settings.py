"""What a person has chosen on this machine, kept in one small file beside her model."""

from __future__ import annotations

import getpass
import json
import os
import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from bufetat_editor import paths
from bufetat_editor.errors import BadSettings, CannotWrite, reason_of
from bufetat_editor.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices; an empty one means the program's own.

    Attributes:
        author: the name under which changes are written.
        export_folder: where exports were last put.
        export_format: the format that was exported last.
        export_memo: whether the memo went along.
        export_opens_folder: whether the folder was opened afterwards.
        send_folder: where files for a round of input were last put.
        receive_folder: from where files that came back were last taken in.
        open_folder: from where a model was last opened.
        word_template: the file that says what Word files look like.
        language: of the window: `nb`, `nn` or `en`; the system's if it is one of these, else nb.
        tour_seen: whether the tour of the window was shown.
        palette: name of the window's colours.
        zoom: size of the text in the window, in percent.
        window: where the window stood, as Qt tells it in base64.
        panes: how wide the window's parts were, from the left.
        history: whether the history was shown.
        preview: whether the preview was open.
        preview_width: how wide it was, in pixels.
        preview_cut: what it showed: `memo` with the model, or the `booklet`.
        checks: whether the checks were open under the page.
        checks_height: how high they were, in pixels.
        places: id of the item that was last looked at, by the path of its model; the model that
            was used last is the last one.
    """

    author: str = ""
    export_folder: str = ""
    export_format: str = ""
    export_memo: bool = True
    export_opens_folder: bool = True
    send_folder: str = ""
    receive_folder: str = ""
    open_folder: str = ""
    word_template: str = ""
    language: str = ""
    tour_seen: bool = False
    palette: str = ""
    zoom: int = 100
    window: str = ""
    panes: tuple[int, ...] = ()
    history: bool = True
    preview: bool = False
    preview_width: int = 0
    preview_cut: str = ""
    checks: bool = False
    checks_height: int = 0
    places: Mapping[str, str] = field(default_factory=dict)

    @property
    def template(self) -> Path | None:
        """What Word files are made from; none for the program's own."""
        return Path(self.word_template) if self.word_template else None


_MOST_PLACES = 20


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_SHAPES: Mapping[type, tuple[Callable[[Any], bool], Phrase]] = {
    str: (lambda value: isinstance(value, str), Phrase("{choice} er ingen tekst")),
    int: (_is_number, Phrase("{choice} er ikke et heltall")),
    bool: (lambda value: isinstance(value, bool), Phrase("{choice} er verken true eller false")),
    tuple: (
        lambda value: isinstance(value, list) and all(map(_is_number, value)),
        Phrase("{choice} er ikke en liste med heltall"),
    ),
    dict: (
        lambda value: (
            isinstance(value, dict) and all(isinstance(one, str) for one in value.values())
        ),
        Phrase("{choice} er ikke et objekt med tekster"),
    ),
}
"""How a choice stands in the file, by the type of the program's own choice."""

_TYPES = {name: type(value) for name, value in asdict(Settings()).items()}


def file() -> Path:
    """Return where the choices are kept, whether or not there are any yet."""
    return paths.home() / "settings.json"


def load_settings() -> Settings:
    """Return what has been chosen; unknown choices of a later program are passed over.

    Raises:
        BadSettings: the file is no JSON object, or a choice in it is of the wrong type.
    """
    path = file()
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise BadSettings(path=path, detail=reason_of(error)) from error
    except json.JSONDecodeError as error:
        wrong = Phrase("linje {line} er ikke gyldig JSON", line=error.lineno)
        raise BadSettings(path=path, detail=wrong) from error
    except ValueError as error:
        raise BadSettings(path=path, detail=Phrase("filen er ikke UTF-8")) from error
    if not isinstance(held, dict):
        raise BadSettings(path=path, detail=Phrase("intet JSON-objekt"))
    known = {name: held[name] for name in _TYPES if name in held}
    for name, value in known.items():
        fits, refusal = _SHAPES[_TYPES[name]]
        if not fits(value):
            raise BadSettings(path=path, detail=refusal.filled(choice=name))
    return Settings(**{name: _TYPES[name](value) for name, value in known.items()})


def save_settings(settings: Settings) -> None:
    """Keep the choices.

    Raises:
        CannotWrite: the system refuses the file.
    """
    path = file()
    partial = path.with_suffix(".partial")
    held = json.dumps(asdict(settings), ensure_ascii=False, indent=1)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A path on the disk need not be text; what of it is not, is spelt as JSON spells it.
        partial.write_text(held, encoding="utf-8", errors="backslashreplace")
        partial.replace(path)
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error


def remember(**changes: object) -> None:
    """Keep these choices beside the others.

    Places are added to those that are held, as the last ones; the oldest are forgotten.

    Raises:
        BadSettings: what is held cannot be read, and is left as it is.
        CannotWrite: the system refuses the file.
    """
    held = load_settings()
    chosen: dict[str, Any] = dict(changes)
    if "places" in chosen:
        chosen["places"] = _latest(held.places, chosen["places"])
    save_settings(replace(held, **chosen))


def forget_places(kept: Collection[str]) -> None:
    """Forget which models were used, but for some.

    Args:
        kept: paths of models.

    Raises:
        BadSettings: what is held cannot be read, and is left as it is.
        CannotWrite: the system refuses the file.
    """
    held = load_settings()
    places = {path: place for path, place in held.places.items() if path in kept}
    save_settings(replace(held, places=places))


def _latest(held: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    older = [place for place in held.items() if place[0] not in new]
    return dict([*older, *new.items()][-_MOST_PLACES:])


def account_name() -> str:
    """Return the full name of the system's account, or its login name, or its number."""
    try:
        return _full_name().strip() or getpass.getuser()
    except (KeyError, OSError, ImportError):  # an account without a name, as in some containers
        return f"Konto {os.getuid()}" if hasattr(os, "getuid") else "Ukjent konto"


def _full_name() -> str:
    if sys.platform == "win32":
        import ctypes

        size = ctypes.c_ulong(0)
        display_name = 3  # NameDisplay of EXTENDED_NAME_FORMAT
        secur32 = ctypes.windll.secur32
        secur32.GetUserNameExW(display_name, None, ctypes.byref(size))
        name = ctypes.create_unicode_buffer(size.value or 1)
        return name.value if secur32.GetUserNameExW(display_name, name, ctypes.byref(size)) else ""
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0]
    except KeyError:  # an account that the system knows by number only
        return ""
