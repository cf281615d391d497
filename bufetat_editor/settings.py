"""What a person has chosen on this machine, kept in one small file beside her model."""

from __future__ import annotations

import getpass
import json
import os
import sys
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from bufetat_editor import paths
from bufetat_editor.errors import BadSettings, CannotWrite, reason_of


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices; an empty one means the program's own.

    Attributes:
        author: the name under which changes are written.
        export_folder: where exports were last put.
    """

    author: str = ""
    export_folder: str = ""


_CHOICES = {field.name for field in fields(Settings)}


def _file() -> Path:
    return paths.home() / "settings.json"


def load_settings() -> Settings:
    """Return what has been chosen; unknown choices of a later program are passed over.

    Raises:
        BadSettings: the file is no JSON object of texts.
    """
    path = _file()
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        raise BadSettings(path=path, detail=error) from error
    if not isinstance(held, dict):
        raise BadSettings(path=path, detail="intet JSON-objekt")
    known = {name: held[name] for name in _CHOICES & held.keys()}
    if strange := [name for name, value in known.items() if not isinstance(value, str)]:
        raise BadSettings(path=path, detail=f"{strange[0]} er ingen tekst")
    return Settings(**known)


def save_settings(settings: Settings) -> None:
    """Keep the choices.

    Raises:
        CannotWrite: the system refuses the file.
    """
    path = _file()
    partial = path.with_suffix(".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(
            json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8"
        )
        partial.replace(path)
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error


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
