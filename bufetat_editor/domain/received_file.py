"""The received file: what came back, byte for byte."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptFile:
    """What is told of a file that was kept, without its bytes; as `ReceivedFile` has it."""

    sha256: str
    name: str
    sender: str
    at: str


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file as it was kept before anything looked at it.

    Attributes:
        sha256: of its bytes, in hexadecimal.
        name: what it was called.
        sender: who it was said to be from; empty if nobody said it.
        at: when it was first kept, UTC, `YYYY-MM-DDTHH:MM:SSZ`.
    """

    sha256: str
    name: str
    content: bytes
    sender: str
    at: str
