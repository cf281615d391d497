"""One speller of each written form for all tests: a dictionary takes a while to load."""

from __future__ import annotations

import pytest

from bufetat_editor.domain.written_form import WrittenForm
from bufetat_editor.spelling.dictionary import Dictionary
from bufetat_editor.spelling.speller import Speller
from bufetat_editor.spelling.word_lists import word_lists


def speller(form: WrittenForm) -> Speller:
    lists = word_lists(form)
    return Speller(Dictionary(form, lists), lists)


@pytest.fixture(scope="session")
def nb() -> Speller:
    return speller("nb")


@pytest.fixture(scope="session")
def nn() -> Speller:
    return speller("nn")
