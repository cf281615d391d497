from __future__ import annotations

import pytest

from bufetat_editor.exchange.gate import EXCEL, WORD, Inadmissible
from bufetat_editor.exchange.recognising import recognised
from tests.exchange.hostile import compound, open_document, sent_form, sent_word
from tests.exchange.packages import packed

ANSWER_IN_OURS = (
    "Be avsenderen svare i Word-dokumentet eller Excel-regnearket som ble sendt ut, "
    "og sende det tilbake."
)


def told(content: bytes) -> tuple[str, str]:
    with pytest.raises(Inadmissible) as refused:
        recognised(content)
    return str(refused.value.reason), str(refused.value.advice)


def test_what_was_sent_is_known_by_its_content() -> None:
    assert recognised(sent_word()) is WORD
    assert recognised(sent_form()) is EXCEL


@pytest.mark.parametrize(
    ("content", "reason", "advice"),
    [
        (b"", "den er tom", "Be avsenderen sende den på nytt."),
        (
            compound("EncryptedPackage"),
            "den er beskyttet med passord",
            "Be avsenderen fjerne passordet og sende den på nytt.",
        ),
        (
            compound("WordDocument"),
            "den er lagret i det gamle formatet .doc",
            "Be avsenderen lagre den som Word-dokument (.docx) og sende den på nytt.",
        ),
        (
            open_document("spreadsheet"),
            "den er lagret som OpenDocument-regneark (.ods)",
            "Be avsenderen lagre den som Excel-regneark (.xlsx) og sende den på nytt.",
        ),
        (
            packed(("svar.docx", b"")),
            "den er en zip-fil",
            "Pakk den ut, og ta imot filene som ligger i den.",
        ),
        (
            b"%PDF-1.7",
            "den er en PDF",
            ANSWER_IN_OURS,
        ),
    ],
    ids=["empty", "locked", "old", "OpenDocument", "zip", "PDF"],
)
def test_what_it_is_and_what_to_do_is_told(content: bytes, reason: str, advice: str) -> None:
    assert told(content) == (reason, advice)


@pytest.mark.parametrize("family", ["Workbook", "Book"])
def test_workbooks_of_two_old_kinds_are_known(family: str) -> None:
    assert told(compound(family))[0] == "den er lagret i det gamle formatet .xls"


def test_a_locked_file_is_known_whatever_else_lies_in_it() -> None:
    assert "passord" in told(compound("WordDocument", "EncryptedPackage"))[0]
