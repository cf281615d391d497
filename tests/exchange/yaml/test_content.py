from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from hypothesis import example, given, settings

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import Document
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.yaml import plain
from bufetat_editor.exchange.yaml.content import write_content
from bufetat_editor.exchange.yaml.content_reader import read_content
from bufetat_editor.history.fingerprint import state_hash
from tests.exchange.subjects import any_text, reworded, subject, with_facts
from tests.helpers.histories import History, histories
from tests.helpers.models import AUTHOR, PRINCIPLE, TASK
from tests.helpers.seed import seed, written

TRICKY = [
    *("yes", "no", "null", "~", "1.0", "0x1F", "2011-12-01", "=", "<<", "-", "|", ">", "!", "&a"),
    *("*a", "%YAML 1.1", "---", "...", "#", "a: b # c", "- a", "{a: b}", "[a]", "'", '"', "\\n"),
    *(
        "@a",
        "`a`",
        " med luft ",
        "to\nlinjer\n",
        "\n",
        "\t",
        "\u2028\u2029\ufeff",
        "😀 ŋ →",
        "§ 4-12",
    ),
]


def as_yaml(snapshot: Snapshot) -> str:
    return write_content(snapshot, subject(snapshot).seal, AUTHOR)


def read_back(snapshot: Snapshot) -> Snapshot:
    return written(read_content(as_yaml(snapshot)).items, 1)


def told(snapshot: Snapshot) -> list[Item]:
    """Every item that is content, in order, as it is whatever its key and changeset."""
    ours = (item for item in snapshot if snapshot.root_of(item.id).kind != "rounds")
    return [replace(item, pos="", cs=0, attrs=dict(item.attrs)) for item in ours]


@settings(max_examples=25)
@given(histories())
def test_any_model_comes_back_as_it_was(history: History) -> None:
    before = Snapshot(1, history.after.all_items())
    after = read_back(before)

    assert told(after) == told(before)
    assert state_hash(after) == state_hash(before)
    assert as_yaml(after) == as_yaml(before)
    assert as_printed(after) == as_printed(before)


def as_printed(snapshot: Snapshot) -> Document:
    return compose(subject(snapshot, memo=None))


@given(any_text.map(clean_text))
@example("\n".join(TRICKY))
def test_any_wording_comes_back_as_it_was(text: str) -> None:
    model = with_facts(seed(), "notat-vedlegg", label=text)
    model = reworded(model, **{PRINCIPLE.replace("-", "_"): text})

    after = read_back(model)

    assert after[PRINCIPLE].text == text
    assert after["notat-vedlegg"].attrs["label"] == text


@pytest.mark.parametrize("text", TRICKY)
def test_no_wording_is_taken_for_something_else(text: str) -> None:
    assert read_back(reworded(seed(), **{TASK.replace("-", "_"): text}))[TASK].text == text


def test_other_programs_read_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = as_yaml(seed())

    quick = read_content(text)
    monkeypatch.setattr(plain, "LOADER", yaml.SafeLoader)

    assert read_content(text) == quick
    (model, _) = yaml.safe_load(text)["items"]
    assert (model["id"], model["text"]) == ("tjenestemodell", "Bufetats tjenestemodell")


def test_the_head_tells_which_edition_it_is_and_who_froze_it() -> None:
    of = subject(status="approved")
    seal = replace(of.seal, decision="Direktørmøtet slutter seg til modellen: «ja».")

    content = read_content(write_content(of.snapshot, seal, AUTHOR))

    assert (content.seal, content.by) == (seal, AUTHOR)


def test_the_same_content_has_the_same_text_whatever_its_keys() -> None:
    model = seed()
    other = Snapshot(1, [replace(one, pos=f"{one.pos}V") for one in model.all_items()])

    assert as_yaml(other) == as_yaml(model)
