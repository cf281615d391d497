"""How columns share the width of a table."""

from __future__ import annotations

from collections.abc import Sequence


def shared_width(room: int, wished: Sequence[int], least: Sequence[int]) -> list[int]:
    """Return the widths of the columns, which together fill the room.

    Where there is more room than they wish for, each has more of it. Where there is less, those
    give way that can: no column is so narrow that its longest word is cut, if that can be helped.

    Args:
        wished: in which each column needs one line.
        least: in which its longest word stands.
    """
    lack, slack = sum(wished) - room, sum(wished) - sum(least)
    if 0 < lack <= slack:
        parts = [
            wish - lack * (wish - word) / slack for wish, word in zip(wished, least, strict=True)
        ]
    else:
        parts = [*map(float, wished if lack <= 0 else least)]
    ends = [round(room * sum(parts[: n + 1]) / sum(parts)) for n in range(len(parts))]
    return [end - begin for begin, end in zip([0, *ends], ends, strict=False)]
