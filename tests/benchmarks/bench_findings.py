"""What the checks find of the corrections proposed for the model of 2011, and what besides.

`./run bench findings` tells, with and without spelling: how many of the 75 are found with what was
proposed among the mends, how many at their place with another mend or none, which are missed, and
every finding where nothing was proposed; and what is found in sentences that are right, in both
written forms. `./run bench findings FILE` adds what the rules of prose
find in the lines of another text.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bufetat_editor.domain.checking.aids import Aids
from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.findings import findings, prose_spots
from bufetat_editor.domain.legal_register import legal_register
from bufetat_editor.domain.written_form import WRITTEN_FORMS, WrittenForm
from bufetat_editor.spelling.dictionary import Dictionary
from bufetat_editor.spelling.speller import Speller
from bufetat_editor.spelling.word_lists import word_lists
from bufetat_editor.usecases.checking import parted_words
from bufetat_editor.usecases.legislation import legislation
from bufetat_editor.usecases.spelling import lexicon
from tests.helpers.proposed import Proposed, account
from tests.helpers.right_prose import false_alarms, sentences
from tests.helpers.seed import seed

_DAY = date(2011, 12, 1)


def _told(speller: object | None) -> dict[str, object]:
    legal = legal_register(seed(), legislation(), _DAY)
    found = findings(seed(), Aids(speller, parted_words("nb"), legal))  # type: ignore[arg-type]
    told = account(seed(), found, speller)  # type: ignore[arg-type]
    return {
        "findings": len(found),
        "by_rule": dict(Counter(one.rule.name for one in found).most_common()),
        "mended": _by_group(told.mended),
        "found_only": [one.nr for one in told.found],
        "missed": [one.nr for one in told.missed],
        "right_touched": _listed(told.right_touched),
        "false_alarms": _listed(told.false_alarms),
    }


def _by_group(rows: Sequence[Proposed]) -> dict[str, int]:
    groups = Counter(one.group for one in rows)
    return {"all": len(rows), **{f"group {group}": groups[group] for group in sorted(groups)}}


def _listed(found: Sequence[Finding]) -> list[str]:
    return [f"{one.rule.name}: {one.item.id}: {one.found}" for one in found]


def _in_right_prose(form: WrittenForm, *, with_spelling: bool) -> dict[str, object]:
    lists = word_lists(form)
    speller = Speller(Dictionary(form, lists), lists) if with_spelling else None
    found = false_alarms(form, speller)
    told = [f"{one.rule.name}: {one.found}: {one.item.text}" for one in found]
    return {"sentences": len(sentences(form)), "false_alarms": len(found), "found": told}


def _elsewhere(path: Path) -> dict[str, object]:
    """What the rules of prose find in another text, with the words round it."""
    text = path.read_text(encoding="utf-8")
    found = [
        f"{spot.rule.name}: …{line[max(0, spot.at[0] - 20) : spot.at[1] + 20]}…"
        for line in text.splitlines()
        for spot in prose_spots(line)
    ]
    return {"words": len(text.split()), "findings": found}


def main(arguments: Sequence[str]) -> None:
    """Print the figures as JSON."""
    figures: dict[str, object] = {
        "without_spelling": _told(None),
        "with_spelling": _told(lexicon(seed())),
    }
    for form in WRITTEN_FORMS:
        figures[f"right_prose_{form}_without_spelling"] = _in_right_prose(form, with_spelling=False)
        figures[f"right_prose_{form}_with_spelling"] = _in_right_prose(form, with_spelling=True)
    figures |= {path: _elsewhere(Path(path)) for path in arguments}
    print(json.dumps(figures, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main(sys.argv[1:])
