"""A dictionary in another process: what it answers, and what becomes of us when it does not."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from threading import Event, Thread

import pytest

from bufetat_editor.spelling import answering
from bufetat_editor.spelling.apart import DictionaryApart
from bufetat_editor.spelling.dictionary import Judgement, NoDictionary

KNOWN, UNKNOWN = Judgement(is_known=True), Judgement(is_known=False)
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no process so")


@pytest.fixture
def dictionary() -> Iterator[DictionaryApart]:
    made = DictionaryApart("nb")
    yield made
    made.close()


def send(dictionary: DictionaryApart, sign: int) -> None:
    """Send a signal to the process that answers."""
    assert dictionary._answering
    os.kill(dictionary._answering.number, sign)


def test_another_process_answers_until_it_is_closed(dictionary: DictionaryApart) -> None:
    assert dictionary.judge("barnevern") == KNOWN
    assert dictionary.judge("kvalitetsikring") == Judgement(False, "kvalitetssikring")  # noqa: FBT003 - a value
    assert "tilgjengelig" in dictionary.suggestions("tilgjenglig")

    dictionary.close()

    assert dictionary.judge("barnevren") == KNOWN  # nobody says otherwise
    assert dictionary.suggestions("famile") == ()


@needs_signals
def test_it_is_begun_again_and_only_the_word_it_fell_over_is_let_alone(
    dictionary: DictionaryApart,
) -> None:
    dictionary.prepare(["barnevern"])
    send(dictionary, signal.SIGKILL)
    dictionary.prepare(["barnevern", "barnevrn", "famile"])  # lost together

    assert dictionary.judge("barnevrn") == UNKNOWN
    send(dictionary, signal.SIGKILL)
    assert dictionary.judge("famile") == KNOWN
    assert dictionary.judge("barnevren") == UNKNOWN
    assert dictionary.judge("famile") == KNOWN  # it is not asked about again


@needs_signals
def test_one_that_stands_still_is_waited_for_no_longer_than_it_may(
    dictionary: DictionaryApart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering, "_TO_ANSWER", 0.2)
    assert dictionary.judge("barnevrn") == UNKNOWN
    send(dictionary, signal.SIGSTOP)

    assert dictionary.suggestions("famile") == ()

    assert dictionary.judge("barnevren") == UNKNOWN


@needs_signals
def test_it_is_closed_while_someone_waits_for_an_answer(dictionary: DictionaryApart) -> None:
    dictionary.prepare(["barnevern"])
    send(dictionary, signal.SIGSTOP)
    asks, answered = Event(), Event()

    def ask() -> None:
        asks.set()
        dictionary.suggestions("famile")
        answered.set()

    asker = Thread(target=ask, daemon=True)
    asker.start()
    asks.wait()

    dictionary.close()

    assert answered.wait(answering._TO_ANSWER / 2)


def test_one_that_cannot_be_begun_is_given_up_and_what_it_knew_stands(
    dictionary: DictionaryApart, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dictionary.judge("barnevrn") == UNKNOWN
    assert dictionary._answering
    dictionary._answering.stop()
    monkeypatch.setattr(sys, "executable", "/finnes/ikke")

    assert [dictionary.judge(word) for word in ("famile", "barnevren")] == [KNOWN, KNOWN]
    with pytest.raises(NoDictionary):
        dictionary.judge("barneven")
    assert dictionary.judge("barnevrn") == UNKNOWN

    monkeypatch.undo()
    assert dictionary.judge("barnevren") == UNKNOWN  # nobody had answered for it


def test_where_there_is_none_that_is_told_at_once(
    dictionary: DictionaryApart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/finnes/ikke")

    with pytest.raises(NoDictionary):
        dictionary.prepare(["barnevern"])
