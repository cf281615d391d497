from __future__ import annotations

import errno
import os

import pytest

from bufetat_editor import errors
from bufetat_editor.errors import UserError, reason_of


def refusals() -> list[type[UserError]]:
    classes = [one for one in vars(errors).values() if isinstance(one, type)]
    return [one for one in classes if issubclass(one, UserError) and one is not UserError]


@pytest.mark.parametrize("refusal", refusals())
def test_every_refusal_is_one_sentence_for_the_user(refusal: type[UserError]) -> None:
    assert "\n" not in refusal.sentence
    assert refusal.sentence.endswith((".", "{hint}", "{known}."))
    assert refusal.__doc__


def test_a_refusal_fills_its_sentence_with_facts() -> None:
    assert str(errors.ModelExists(path="a.db")).startswith("a.db finnes allerede.")


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "disken er full"),
        (errno.EEXIST, "det finnes allerede noe med det navnet"),
        (errno.EDQUOT, "du har ikke mer plass igjen der"),
        (errno.EIO, "disken eller nettverket svikter"),
        (errno.ESTALE, "nettverket svarer ikke"),
        (errno.ETIMEDOUT, "nettverket svarer ikke"),
        (errno.EAGAIN, "filen er i bruk"),
        (errno.ELOOP, "stien går i ring"),
    ],
)
def test_what_the_system_says_is_told_in_norwegian(number: int, told: str) -> None:
    assert str(reason_of(OSError(number, os.strerror(number)))) == told


def test_what_we_have_no_words_for_is_quoted() -> None:
    reason = reason_of(OSError(errno.EMLINK, "Too many links"))
    assert str(reason) == "systemet svarte «Too many links»"
