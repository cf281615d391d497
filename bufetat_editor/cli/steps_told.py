"""Steps that were undone or done again, told on the terminal by what a person did."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.cli.marks import one_line
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NothingToUndo
from bufetat_editor.usecases.desk import Outcome
from bufetat_editor.usecases.steps import Deed, NamedStep


class OnlyReceipts(NothingToUndo):
    """What was taken in is withdrawn, not undone."""

    sentence = (
        "Det er ingenting å angre for {author}. Et mottak trekkes tilbake med kommandoen "
        "«withdraw»."
    )


_DEEDS: dict[Deed, str] = {
    "text": "endring av {item}",
    "fields": "endrede opplysninger om {item}",
    "footnote": "fotnote til {item}",
    "provisional": "merking av {item}",
    "split": "deling av {item}",
    "join": "sammenslåing av {item}",
    "add": "tilføying av {item}",
    "move": "flytting av {item}",
    "level": "innrykk av {item}",
    "remove": "fjerning av {item}",
    "restore": "gjenoppretting av {item}",
    "place": "plassering av innspill på {item}",
    "weigh": "vurdering av innspill til {item}",
    "withdraw": "tilbaketrekking av mottaket fra {item}",
    "add_word": "tilføying i ordlisten: {item}",
    "remove_word": "fjerning fra ordlisten: {item}",
    "accept": "«La det stå» for {item}",
    "take_back": "ny kontroll av {item}",
}
_IN_A_NAME = 48  # letters


def step_lines(verb: str, step: NamedStep, outcome: Outcome, *, received: bool) -> Iterator[str]:
    """Yield what was undone or done again, and what undoing does not reach.

    Args:
        verb: what became of the step.
        received: whether files have been taken in after it.
    """
    deed = _told(outcome.snapshot, step)
    yield one_line(f"Endring {outcome.changeset.id}: {verb} {deed}")
    if received:
        yield "Mottak angres ikke slik. Et mottak trekkes tilbake med kommandoen «withdraw»."


def _told(snapshot: Snapshot, step: NamedStep) -> str:
    if step.deed == "weigh" and step.count > 1:  # of one item or of many: it is inputs that count
        return f"vurdering av {step.count} innspill"
    return _DEEDS[step.deed].format(item=_about(snapshot, step))


def _about(snapshot: Snapshot, step: NamedStep) -> str:
    if step.count > 1:
        return f"{step.count} punkter"
    item = snapshot[step.item.id]
    words = item.text or kind_of(item.kind).labels.nb
    short = words if len(words) <= _IN_A_NAME else f"{words[:_IN_A_NAME].rstrip()} …"
    number = numbers(snapshot).get(item.id, "")
    return f"{number} «{short}»  [{item.id}]".lstrip()
