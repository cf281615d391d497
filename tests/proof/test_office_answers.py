"""The answers to a round as LibreOffice prints them: each input is there in its own words."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from bufetat_editor.domain.rounds import Recipient
from bufetat_editor.usecases.answer_papers import AnswerFile, AnswerPaper, AnswerSource, files_of
from tests.exchange.offices import converted, needs_office
from tests.helpers.input_phrases import even, phrases
from tests.helpers.weighed import to_be_answered

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300), needs_office]


def papers(answered: Iterable[Recipient]) -> dict[str, AnswerFile]:
    """The replies and the registers."""
    kinds: tuple[AnswerPaper, ...] = ("replies", "register_word", "register_excel")
    return {f"{one.what}{one.ending}": one for kind in kinds for one in files_of(kind, answered)}


PAPERS = papers(one for one in to_be_answered().round.recipients if one.receipts)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """The text of each paper on its pages, line breaks evened out."""
    source = AnswerSource(to_be_answered())
    written = {name: file.written(source) for name, file in PAPERS.items()}
    made = converted(written, "pdf", tmp_path_factory.mktemp("printed"))
    return {name: text_of(pdf) for name, pdf in made.items()}


def text_of(pdf: Path) -> str:
    """The words of a PDF in the order of its cells, as they stand in it."""
    told = subprocess.run(["pdftotext", "-raw", pdf, "-"], check=True, capture_output=True)
    return even(told.stdout.decode())


@pytest.mark.parametrize("name", PAPERS)
def test_each_input_is_told_in_its_own_words(name: str, printed: Mapping[str, str]) -> None:
    to = [one.id for one in to_be_answered().round.recipients if one.name in name]
    entries = to_be_answered().living(lambda one: not to or one.recipient.id in to)

    missing = [
        (one.input.id, phrase)
        for one in entries
        for phrase in phrases(one)
        if phrase not in printed[name]
    ]
    assert missing == []
