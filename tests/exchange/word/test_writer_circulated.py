"""The copy that is sent out: what it asks of Word, and how it is known again."""

from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.exchange.seal_reading import read_seal
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import circulated, subject
from tests.exchange.word.reading import W, body, inner, paragraphs, part, value
from tests.exchange.word.templates import saved

LINE = "UTKAST til innspill: Runde 1 · Region Nord · frist 15.12.2011"
SEAL = "{urn:bufetat-editor:seal}"


@pytest.fixture(scope="module")
def copy() -> bytes:
    return write_word(circulated(), read_template())


def test_all_changes_are_recorded_without_a_password(copy: bytes) -> None:
    settings = part(copy, "word/settings.xml")

    assert len(list(settings.iter(f"{W}trackRevisions"))) == 1
    (protection,) = settings.iter(f"{W}documentProtection")
    assert value(protection, "edit") == "trackedChanges"
    assert value(protection, "enforcement") == "1"
    assert len(protection.attrib) == 2


def test_nothing_is_recorded_in_what_is_not_sent_out() -> None:
    settings = part(write_word(subject(), read_template()), "word/settings.xml")

    assert not list(settings.iter(f"{W}trackRevisions", f"{W}documentProtection"))


def test_the_copy_says_to_whom_and_until_when_under_its_title_and_on_every_page(
    copy: bytes,
) -> None:
    text = paragraphs(part(copy, "word/document.xml"))

    assert [one.text for one in text if one.style == "Status"] == [LINE]
    assert LINE in inner(part(copy, "word/header1.xml"))
    core = part(copy, "docProps/core.xml")
    assert LINE in [one.text for one in core]


def test_reference_numbers_are_shown_to_talk_about(copy: bytes) -> None:
    numbers = [one.number.strip() for one in body(copy)]

    assert "2.1.2" in numbers


def test_the_properties_tell_round_recipient_and_paper_beside_the_seal(
    copy: bytes, tmp_path: Path
) -> None:
    sent = circulated()
    assert sent.circulation

    told = read_seal(saved(tmp_path, copy))

    assert told == sent.seal.as_properties() | sent.circulation.as_properties()
    assert told["tmRound"] == "runde-1"
    assert told["tmRecipient"] == "mottaker-nord"
    assert told["tmPaper"] == "model"


def test_the_part_of_our_own_tells_the_same(copy: bytes) -> None:
    root = part(copy, "customXml/item1.xml")

    told = {str(one.tag).removeprefix(SEAL): one.text for one in root.iter(f"{SEAL}*")}

    assert told["round"] == "runde-1"
    assert told["recipient"] == "mottaker-nord"
    assert told["paper"] == "model"
    assert told["state_hash"] == circulated().seal.state_hash
