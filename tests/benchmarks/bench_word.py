"""The Word files as a running program makes them, beside pandoc making a plain docx of the text.

Each is measured from the subject to the finished bytes, the template's reading included: of the
model, and of one of ten times the items. The copy with changes and the change sheet are measured
with every wording another, which is the most that they can have to tell.

All is measured twice. First with the figures still to be drawn, which must be within the limit;
then with them drawn before, which says more of how the rest grows. Kept from one file to the next
in both are the fonts that are measured by and the references found in the last 8,192 texts.
pandoc starts anew each time, as it must; it knows no figure, no ids and no changes.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.figure.png import figure_png
from bufetat_editor.exchange.subject import Base
from bufetat_editor.exchange.word.change_sheet import write_change_sheet
from bufetat_editor.history.rules import States
from bufetat_editor.history.signatures import Signatures
from tests.benchmarks.large_model import growth
from tests.benchmarks.rounds import take_turns
from tests.exchange.subjects import subject
from tests.helpers.seed import written
from tests.helpers.weeks import done
from tests.proof.variants import WORD, Variant, of_2011

ROUNDS = 7
TIMES = 10
MEMO, MARKED, SHEET, PANDOC = (
    "memo with attachment",
    "copy with changes, every wording another",
    "change sheet, every wording another",
    "pandoc, plain text",
)
SCALED = (MEMO, MARKED, SHEET)
LONGEST_MS = 500
"""The longest that the memo may take."""
MOST = 12
"""How many times as long ten times the items may take."""

Peers = dict[str, Callable[[], bytes]]


def large(name: str) -> str:
    """What the file of the large model is called."""
    return f"{name}, {TIMES} times the items"


def grown(snapshot: Snapshot) -> Snapshot:
    """The model with ten times the items."""
    number = TIMES * len(list(snapshot))
    return written((*snapshot, *growth(snapshot, number)), snapshot.changeset)


def scaled(snapshot: Snapshot) -> dict[str, Variant]:
    """The files that are measured of a large model too."""
    now, steps = done(snapshot, [_reworded])
    signatures = Signatures(steps, snapshot, now)
    base = Base(snapshot, "Utkast 1.12.2011", "2011-12-01T11:00:00Z", signatures)
    changed = Variant(subject(now, base=base))
    return {
        MEMO: Variant(subject(snapshot, "circulated")),
        MARKED: changed,
        SHEET: replace(changed, write=write_change_sheet),
    }


def _reworded(now: Snapshot) -> States:
    return tuple(replace(item, text=f"{item.text} – og mer") for item in now if item.text)


def peers(snapshot: Snapshot) -> Peers:
    """All files, by name."""
    variants = {name: of_2011()[name] for name in WORD if name != "memo"}
    variants |= scaled(snapshot)
    variants |= {large(name): one for name, one in scaled(grown(snapshot)).items()}
    return {name: variant.content for name, variant in variants.items()}


def figure_first(make: Callable[[], bytes]) -> bytes:
    """Make a file for which the figures must be drawn."""
    figure_png.cache_clear()
    return make()


def plain_docx(text: str) -> bytes:
    """What pandoc makes of the text, a paragraph an item."""
    command = ["pandoc", "--from=markdown", "--to=docx", "--output=-"]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout


def growing(measured: Mapping[str, float]) -> dict[str, float]:
    """How many times as long the files of the large model take."""
    return {name: round(measured[large(name)] / measured[name], 2) for name in SCALED}


def is_even(growths: Iterable[Mapping[str, float]], name: str) -> bool:
    """Whether a file of the large model takes no longer than it may, however measured."""
    return all(ratios[name] <= MOST for ratios in growths)


def rounded(measured: Mapping[str, float]) -> dict[str, float]:
    """The times with a tenth of a millisecond."""
    return {name: round(time, 1) for name, time in measured.items()}


def report(cold: Mapping[str, float], warm: Mapping[str, float], items: int) -> None:
    """Print the medians, how they stand to one another and whether they are within, as JSON."""
    floor = warm.get(PANDOC)
    ours = sorted(warm.keys() - {PANDOC})
    growths = {"figures to be drawn": growing(cold), "figures drawn before": growing(warm)}
    told = {
        "benchmark": "word",
        "items": {"model": items, "large model": TIMES * items},
        "milliseconds, figures to be drawn": rounded(cold),
        "milliseconds, figures drawn before": rounded(warm),
        "ratios to pandoc": {one: round(warm[one] / floor, 2) for one in ours} if floor else {},
        f"ratios, {TIMES} times the items": growths,
        "limits": {f"{MEMO}, ms": LONGEST_MS, f"{TIMES} times the items": MOST},
        "within": {
            MEMO: cold[MEMO] <= LONGEST_MS,
            **{large(one): is_even(growths.values(), one) for one in SCALED},
        },
    }
    print(json.dumps(told, ensure_ascii=False, indent=1))


def main() -> None:
    """Warm up, measure and report."""
    snapshot = of_2011()["memo"].subject.snapshot
    files = peers(snapshot)
    cold: Peers = {name: partial(figure_first, make) for name, make in files.items()}
    text = "\n\n".join(item.text for item in snapshot)
    others: Peers = {PANDOC: partial(plain_docx, text)} if shutil.which("pandoc") else {}
    take_turns(files, 1)
    measured = take_turns(cold, ROUNDS)
    take_turns(files, 1)
    report(measured, take_turns(files | others, ROUNDS), len(list(snapshot)))


if __name__ == "__main__":
    main()
