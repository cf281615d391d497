"""The dossier of an approved edition: it and what lies behind it, before any file has a path."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bufetat_editor.exchange.seal import Seal


@dataclass(frozen=True, slots=True)
class Original:
    """A received file, untouched.

    Attributes:
        name: what it was called.
        sender: who it is from; empty if nobody said it.
        at: when it was taken in, `YYYY-MM-DDTHH:MM:SSZ`.
        is_withdrawn: whether what it said was taken back.
    """

    name: str
    content: bytes
    sender: str
    at: str
    is_withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class RoundBehind:
    """A round of input before the edition.

    Attributes:
        register: its inputs and what came of them, as an xlsx file.
        inputs: the same as CSV.
        sent_at: when it was sent out, `YYYY-MM-DDTHH:MM:SSZ`.
        originals: every file that came back, also those that were withdrawn.
    """

    name: str
    sent_at: str
    register: bytes
    inputs: bytes
    originals: tuple[Original, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that goes into a package.

    Attributes:
        by: who wrote the approval down.
        head: what the head of the memo says, by the names of its fields; empty without a memo.
        documents: the edition in the formats that people open, by the names of the files.
        data: its content as YAML.
        tasks: its tasks as CSV; empty without a matrix.
        rounds: those behind it, oldest first.
        unread: files that were kept and never became an answer, oldest first.
    """

    seal: Seal
    by: str
    head: Mapping[str, str]
    documents: Mapping[str, bytes]
    data: bytes
    tasks: bytes
    rounds: tuple[RoundBehind, ...] = ()
    unread: tuple[Original, ...] = ()
