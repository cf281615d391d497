"""Right sentences that no rule was written by, and what the checks find in them all the same."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bufetat_editor.domain.checking.aids import Aids
from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.findings import findings
from bufetat_editor.domain.checking.lexicon import Lexicon
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.legal_register import legal_register
from bufetat_editor.domain.written_form import WrittenForm
from bufetat_editor.usecases.checking import parted_words
from bufetat_editor.usecases.legislation import legislation
from tests.helpers.seed import seed

_FOLDER = Path(__file__).parents[1] / "data" / "right_prose"
_DAY = date(2011, 12, 1)
_CHAPTER = "kap-tjenestetilbud"
_LAST = "zzz"  # behind the keys of all that is there


def sentences(form: WrittenForm) -> list[str]:
    return (_FOLDER / f"{form}.txt").read_text(encoding="utf-8").splitlines()


def false_alarms(form: WrittenForm, lexicon: Lexicon | None = None) -> list[Finding]:
    """Return what is found in the sentences as paragraphs at the end of a chapter of the model."""
    paragraphs = {
        f"avsnitt-rett-{n}": Item(
            f"avsnitt-rett-{n}", "paragraph", _CHAPTER, f"{_LAST}{n:03}", sentence
        )
        for n, sentence in enumerate(sentences(form), start=1)
    }
    model = seed().with_states(2, paragraphs.values())
    legal = legal_register(model, legislation(), _DAY)
    found = findings(model, Aids(lexicon, parted_words(form), legal))
    return [one for one in found if one.item.id in paragraphs]
