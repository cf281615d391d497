"""Phrases that several views use: names of steps and new items, dates as Norwegians write them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.ui.language import label

if TYPE_CHECKING:
    from bufetat_editor.ui.standing import Standing
    from bufetat_editor.usecases.steps import NamedStep

_BREAK = "\u200b"
_LONG_WORD = re.compile(r"(\S{24})(?=\S)")
_IN_A_NAME = 28
_IN_A_SENTENCE = 48


def undo_name(step: NamedStep | None, numbers: Mapping[str, str]) -> str:
    """Return the name of undoing a step, or of undoing when there is none."""
    if step is None:
        return QCoreApplication.translate("Steps", "Undo")
    words = QCoreApplication.translate("Steps", "Undo {step}")
    return words.format(step=step_name(step, numbers))


def redo_name(step: NamedStep | None, numbers: Mapping[str, str]) -> str:
    """Return the name of redoing a step, or of redoing when there is none."""
    if step is None:
        return QCoreApplication.translate("Steps", "Redo")
    words = QCoreApplication.translate("Steps", "Redo {step}")
    return words.format(step=step_name(step, numbers))


def undo_label(step: NamedStep | None) -> str:
    """Return the name of undoing a step without what it was about, for where there is no room."""
    if step is None:
        return QCoreApplication.translate("Steps", "Undo")
    return QCoreApplication.translate("Steps", "Undo {step}").format(step=_deed(step))


def redo_label(step: NamedStep | None) -> str:
    """Return the name of redoing a step without what it was about."""
    if step is None:
        return QCoreApplication.translate("Steps", "Redo")
    return QCoreApplication.translate("Steps", "Redo {step}").format(step=_deed(step))


def _deed(step: NamedStep) -> str:
    deeds = {
        "text": QCoreApplication.translate("Steps", "change"),
        "fields": QCoreApplication.translate("Steps", "particulars"),
        "footnote": QCoreApplication.translate("Steps", "footnote"),
        "provisional": QCoreApplication.translate("Steps", "marking"),
        "split": QCoreApplication.translate("Steps", "splitting"),
        "join": QCoreApplication.translate("Steps", "joining"),
        "add": QCoreApplication.translate("Steps", "addition"),
        "move": QCoreApplication.translate("Steps", "move"),
        "level": QCoreApplication.translate("Steps", "shift"),
        "remove": QCoreApplication.translate("Steps", "removal"),
        "restore": QCoreApplication.translate("Steps", "restoring"),
        "place": QCoreApplication.translate("Steps", "placing"),
        "weigh": QCoreApplication.translate("Steps", "assessment"),
        "withdraw": QCoreApplication.translate("Steps", "withdrawal"),
        "add_word": QCoreApplication.translate("Steps", "word in the list"),
        "remove_word": QCoreApplication.translate("Steps", "word out of the list"),
        "accept": QCoreApplication.translate("Steps", "leaving as it is"),
        "take_back": QCoreApplication.translate("Steps", "new check"),
    }
    return deeds[step.deed]


def step_name(step: NamedStep, numbers: Mapping[str, str]) -> str:
    """Return what a step did and to what, as `move of 2.1.3`."""
    deeds = {
        "text": QCoreApplication.translate("Steps", "change of {item}"),
        "fields": QCoreApplication.translate("Steps", "change of particulars of {item}"),
        "footnote": QCoreApplication.translate("Steps", "footnote to {item}"),
        "provisional": QCoreApplication.translate("Steps", "marking of {item}"),
        "split": QCoreApplication.translate("Steps", "splitting of {item}"),
        "join": QCoreApplication.translate("Steps", "joining of {item}"),
        "add": QCoreApplication.translate("Steps", "addition of {item}"),
        "move": QCoreApplication.translate("Steps", "move of {item}"),
        "level": QCoreApplication.translate("Steps", "shift of {item}"),
        "remove": QCoreApplication.translate("Steps", "removal of {item}"),
        "restore": QCoreApplication.translate("Steps", "restoring of {item}"),
        "place": QCoreApplication.translate("Steps", "placing of an input at {item}"),
        "weigh": QCoreApplication.translate("Steps", "assessment of input on {item}"),
        "withdraw": QCoreApplication.translate("Steps", "withdrawal of the receipt from {item}"),
        "add_word": QCoreApplication.translate("Steps", "the word {item} in the word list"),
        "remove_word": QCoreApplication.translate("Steps", "removal of the word {item}"),
        "accept": QCoreApplication.translate("Steps", "leaving {item} as it is"),
        "take_back": QCoreApplication.translate("Steps", "new check of {item}"),
    }
    if step.deed == "weigh" and step.count > 1:  # of one item or of many: it is inputs that count
        several = QCoreApplication.translate("Steps", "assessment of {count} inputs")
        return several.format(count=step.count)
    return deeds[step.deed].format(item=_told_items(step, numbers))


def listed_steps(
    steps: Sequence[NamedStep], numbers: Mapping[str, str], today: date
) -> tuple[str, ...]:
    """Return the names of steps as they stand in a list.

    Where a name stands more than once, words that it changed tell it apart, or else the time.
    """
    names = [sentence_case(step_name(step, numbers)) for step in steps]
    return tuple(
        _told_apart(name, step, today) if names.count(name) > 1 else name
        for name, step in zip(names, steps, strict=True)
    )


def _told_apart(name: str, step: NamedStep, today: date) -> str:
    if step.words:
        return f"{name}: «{shortened(step.words, _IN_A_NAME)}»"
    return f"{name}, {when(step.at, today)}" if step.at else name


def item_name(item: Item, numbers: Mapping[str, str]) -> str:
    """Return what a person knows an item by: its number and how it begins."""
    text = shortened(item.text, _IN_A_SENTENCE) or label(kind_of(item.kind).labels)
    return f"{numbers.get(item.id, '')} {text}".strip()


def names_of(facts: Mapping[str, object], standing: Standing) -> dict[str, str]:
    """Return what the items among the facts of a refusal are called."""
    found = {key: standing.snapshot.get(str(fact)) for key, fact in facts.items()}
    return {key: item_name(item, standing.numbers) for key, item in found.items() if item}


def _told_items(step: NamedStep, numbers: Mapping[str, str]) -> str:
    if step.count > 1:
        return QCoreApplication.translate("Steps", "{count} items").format(count=step.count)
    if number := numbers.get(step.item.id):
        return number
    text = step.item.text or label(kind_of(step.item.kind).labels)
    return f"«{shortened(text, _IN_A_NAME)}»"


def sentence_case(words: str) -> str:
    """Return words as they stand at the beginning of a sentence, or by themselves."""
    return words[:1].upper() + words[1:]


def shortened(text: str, longest: int) -> str:
    """Return the beginning of a text, for where there is no room for all of it."""
    return text if len(text) <= longest else f"{text[:longest].rstrip()} …"


def breakable(text: str) -> str:
    """Return a text in which words that are too long for a line, as paths are, may be broken."""
    return _LONG_WORD.sub(rf"\1{_BREAK}", text)


def unbroken(text: str) -> str:
    """Return a text as it was before it was made breakable."""
    return text.replace(_BREAK, "")


def deed_name(kind: str | None) -> str:
    """Return what a changeset of that kind did to an item."""
    names = {
        "seed": QCoreApplication.translate("Deeds", "Created with the model"),
        "edit": QCoreApplication.translate("Deeds", "Changed"),
        "add": QCoreApplication.translate("Deeds", "Added"),
        "move": QCoreApplication.translate("Deeds", "Moved"),
        "remove": QCoreApplication.translate("Deeds", "Removed"),
        "restore": QCoreApplication.translate("Deeds", "Restored"),
        "undo": QCoreApplication.translate("Deeds", "Undone"),
        "redo": QCoreApplication.translate("Deeds", "Redone"),
        "circulate": QCoreApplication.translate("Deeds", "Circulated"),
        "send": QCoreApplication.translate("Deeds", "Sent out"),
        "receive": QCoreApplication.translate("Deeds", "Received"),
        "approve": QCoreApplication.translate("Deeds", "Approved"),
    }
    return names.get(kind or "", QCoreApplication.translate("Deeds", "Changed"))


def new_name(kind: str | None) -> str:
    """Return the name of making an item of that kind."""
    names = {
        "principle": QCoreApplication.translate("NewItems", "New principle"),
        "principle_group": QCoreApplication.translate("NewItems", "New principle group"),
        "principle_section": QCoreApplication.translate("NewItems", "New principle section"),
        "overarching_principle": QCoreApplication.translate(
            "NewItems", "New overarching principle"
        ),
        "overarching_section": QCoreApplication.translate("NewItems", "New overarching section"),
        "chapter": QCoreApplication.translate("NewItems", "New chapter"),
        "paragraph": QCoreApplication.translate("NewItems", "New paragraph"),
        "bullet": QCoreApplication.translate("NewItems", "New bullet"),
        "quality_dimension": QCoreApplication.translate("NewItems", "New quality dimension"),
        "service_category": QCoreApplication.translate("NewItems", "New category"),
        "target_category": QCoreApplication.translate("NewItems", "New target category"),
        "target_group": QCoreApplication.translate("NewItems", "New target group"),
        "task": QCoreApplication.translate("NewItems", "New task"),
        "subtask": QCoreApplication.translate("NewItems", "New sub-entry"),
        "matrix_row": QCoreApplication.translate("NewItems", "New row"),
        "matrix_column": QCoreApplication.translate("NewItems", "New column"),
        "memo": QCoreApplication.translate("NewItems", "New memo"),
        "memo_field": QCoreApplication.translate("NewItems", "New memo field"),
        "footnote": QCoreApplication.translate("NewItems", "New footnote"),
        "footnote_part": QCoreApplication.translate("NewItems", "New footnote part"),
        "footnote_paragraph": QCoreApplication.translate("NewItems", "New footnote paragraph"),
        "service_function": QCoreApplication.translate("NewItems", "New function"),
    }
    return names.get(kind or "", QCoreApplication.translate("NewItems", "New item"))


def local_time(at: str) -> datetime:
    """Return the moment of a changeset where the reader is."""
    return datetime.strptime(at, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()


def day(moment: date) -> str:
    """Return a day as 1.12.2011."""
    return f"{moment.day}.{moment.month}.{moment.year}"


def moment_told(at: datetime) -> str:
    """Return a moment as 1.12.2011 13:05."""
    return f"{day(at)} {at:%H:%M}"


def written_day(day_as_kept: str) -> str:
    """Return a day that is kept as 2011-12-01 the way it is read."""
    return day(date.fromisoformat(day_as_kept))


def is_dated_by_day(at: str) -> bool:
    """True if the time of a changeset is not known, only its day."""
    return at.endswith("T00:00:00Z")


def when(at: str, today: date) -> str:
    """Return day and time of a changeset; what is dated by the day has no time."""
    moment = local_time(at)
    if is_dated_by_day(at):
        return day(moment.date())
    time = f"{moment:%H:%M}"
    if moment.date() == today:
        return QCoreApplication.translate("Times", "today {time}").format(time=time)
    return f"{day(moment.date())} {time}"
