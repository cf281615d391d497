"""The Word files as a running program makes them, beside pandoc making a plain docx of the text.

Each is measured from the subject to the finished bytes, the template's reading included. The
figure's picture of points is kept between two files of the same figure, so the memo is measured
both ways: with the figure still to be drawn, which must be within the limit, and with it drawn.
The copy with changes shows the former figure too, and draws it.
pandoc starts anew each time, as it must; it knows no figure, no ids and no changes.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import replace

from bufetat_editor.exchange.figure.png import figure_png
from tests.benchmarks.large_model import growth
from tests.benchmarks.rounds import take_turns
from tests.exchange.word.variants import Variant, of_2011
from tests.helpers.seed import written

ROUNDS = 15
TIMES = 10
MEMO, DRAWN, LARGE, PANDOC = (
    "memo with attachment",
    "memo with attachment, figure drawn before",
    f"{TIMES} times the items, figure drawn before",
    "pandoc, plain text",
)
LONGEST_MS = 500
"""The longest that the memo may take."""
MOST = 12
"""How many times as long ten times the items may take."""


def grown(variant: Variant, number: int) -> Variant:
    """The same file of a model of so many items."""
    snapshot = variant.subject.snapshot
    larger = written((*snapshot, *growth(snapshot, number)), snapshot.changeset)
    return replace(variant, subject=replace(variant.subject, snapshot=larger))


def figure_first(make: Callable[[], bytes]) -> bytes:
    """Make a file for which the figure must be drawn."""
    figure_png.cache_clear()
    return make()


def plain_docx(text: str) -> bytes:
    """What pandoc makes of the text, a paragraph an item."""
    command = ["pandoc", "--from=markdown", "--to=docx", "--output=-"]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout


def peers(large: Variant) -> dict[str, Callable[[], object]]:
    """All that is measured, in turns."""
    variants = dict(of_2011())
    memo = variants.pop("memo")
    text = "\n\n".join(item.text for item in memo.subject.snapshot)
    others = {name: variant.content for name, variant in variants.items()}
    named: dict[str, Callable[[], object]] = {
        MEMO: lambda: figure_first(memo.content),
        DRAWN: memo.content,
        LARGE: large.content,
        **others,
    }
    if shutil.which("pandoc"):
        named[PANDOC] = lambda: plain_docx(text)
    return named


def report(measured: Mapping[str, float], items: Mapping[str, int]) -> None:
    """Print the medians, how they stand to one another and whether they are within, as JSON."""
    ratios = {LARGE: round(measured[LARGE] / measured[DRAWN], 2)}
    floor = measured.get(PANDOC)
    if floor:
        ours = measured.keys() - {PANDOC}
        ratios |= {f"{one} : pandoc": round(measured[one] / floor, 2) for one in sorted(ours)}
    told = {
        "benchmark": "word",
        "items": dict(items),
        "milliseconds": {name: round(time, 1) for name, time in measured.items()},
        "ratios": ratios,
        "limits": {f"{MEMO}, ms": LONGEST_MS, LARGE: MOST},
        "within": {MEMO: measured[MEMO] <= LONGEST_MS, LARGE: ratios[LARGE] <= MOST},
    }
    print(json.dumps(told, ensure_ascii=False, indent=1))


def main() -> None:
    """Warm up, measure and report."""
    memo = of_2011()["memo"]
    number = len(list(memo.subject.snapshot))
    large = grown(memo, TIMES * number)
    made = peers(large)
    take_turns(made, 1)
    items = {MEMO: number, LARGE: len(list(large.subject.snapshot))}
    report(take_turns(made, ROUNDS), items)


if __name__ == "__main__":
    main()
