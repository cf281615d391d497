"""A fault in the program itself: told, so that nobody waits in vain, and reported."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator

from bufetat_editor.errors import UserError

_KIND = re.compile(r"(?P<told>(?:\w+\.)+\w+|\w*Error)(?::.*)?")
"""The class of an error, after which Python quotes."""

_PLACE = re.compile(r'(?P<told>  (?:File "[^"]+", line \d+, in \S+|\S.*(?:\.py|>):\d+ \S+))')
_CODE = "    "
"""What Python shows of a place is set in under it."""


class Fault(UserError):
    """Something failed that is nobody's but ours; it is told like a refusal, and reported too.

    Attributes:
        report: where it failed, if that was in another process.
    """

    def __init__(self, report: str = "") -> None:
        super().__init__()
        self.report = "\n".join(_places(report))


def trail_of(error: BaseException) -> str:
    """Return where it failed; without the error's own words, which may quote the model."""
    lines = []
    one: BaseException | None = error
    while one is not None:
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}")
        lines += [
            f"  {frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(one.__traceback__)
        ]
        if isinstance(one, Fault) and one.report:
            lines.append(one.report)
        one = one.__cause__ or one.__context__
    return "\n".join(lines)


def _places(report: str) -> Iterator[str]:
    """Yield what a process may tell of where it failed, and nothing that it quotes.

    What looks like a class is one where a place comes right before it, or, at the top, after it.
    """
    lines = [line.rstrip() for line in report.splitlines()]
    may_be_kind = len(lines) > 1 and _PLACE.fullmatch(lines[1]) is not None
    for line in lines:
        if place := _PLACE.fullmatch(line):
            yield place["told"]
            may_be_kind = True
        elif not line.startswith(_CODE):
            if may_be_kind and (kind := _KIND.fullmatch(line)):
                yield kind["told"]
            may_be_kind = False
