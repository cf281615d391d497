"""Print: veraPDF finds no fault, whatever is in the file, and every word can be taken out again."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from bufetat_editor.exchange.pdf.writer import write_document, write_pdf
from tests.exchange.pdf.awkward import MARKUP, awkward, changed, without_any_matrix
from tests.exchange.subjects import circulated, source_texts, subject, words
from tests.proof.variants import of_2011
from tests.proof.vera import Verdict, needs_vera, verdicts

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300)]

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils is not installed"
)


@cache
def files() -> dict[str, bytes]:
    changes = of_2011()["changes"].subject
    return {
        "memo-draft": write_pdf(subject()),
        "memo-approved": write_pdf(subject(status="approved")),
        "memo-changes": write_pdf(changes),
        "booklet-draft": write_pdf(subject(memo=None)),
        "booklet-approved": write_pdf(subject(status="approved", memo=None)),
        "booklet-changes": write_pdf(replace(changes, memo=None)),
        "booklet-circulated": write_pdf(circulated()),
        "awkward": write_document(awkward()),
        "bare": write_document(without_any_matrix()),
        "awkward-changes": write_document(changed()),
    }


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Verdict]:
    broken = files()["bare"].replace(b"<pdfuaid:part>1", b"<pdfuaid:part>7")
    return verdicts({**files(), "broken": broken}, tmp_path_factory.mktemp("pdf"))


@needs_vera
def test_every_file_is_for_everyone_and_for_ever(judged: dict[str, Verdict]) -> None:
    assert {name: judged[name].faults for name in files()} == dict.fromkeys(files(), ())
    assert all(min(one.checks.values()) > 1000 for one in judged.values())
    assert all(len(one.checks) == len(("PDF/UA-1", "PDF/A-2a")) for one in judged.values())


@needs_vera
def test_a_fault_is_seen_where_there_is_one(judged: dict[str, Verdict]) -> None:
    assert judged["broken"].faults


@needs_poppler
def test_every_word_of_the_model_is_there(tmp_path: Path) -> None:
    said = _letters(_text(files()["memo-approved"], tmp_path))

    lacks = [word for word in words(source_texts()) if _letters(word) not in said]

    assert lacks == []


@needs_poppler
def test_markup_in_a_text_is_printed_as_it_is_written(tmp_path: Path) -> None:
    assert _letters(MARKUP) in _letters(_text(files()["awkward"], tmp_path))


@needs_poppler
@pytest.mark.parametrize("name", ["memo-draft", "booklet-draft", "booklet-circulated"])
def test_drafts_say_so_on_every_page(name: str, tmp_path: Path) -> None:
    pages = _text(files()[name], tmp_path).split("\f")[:-1]

    assert all("UTKAST" in page for page in pages)


@needs_poppler
@pytest.mark.parametrize("name", ["memo-approved", "booklet-approved"])
def test_approved_editions_are_no_drafts(name: str, tmp_path: Path) -> None:
    assert "UTKAST" not in _text(files()[name], tmp_path)


@needs_poppler
def test_only_our_own_fonts_are_in_it_and_all_of_them_are_embedded(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(files()["memo-changes"])

    told = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout

    fonts = [line.split() for line in told.splitlines()[2:]]
    assert {re.sub("^[A-Z]{6}\\+", "", one[0]).split("-")[0] for one in fonts} == {"Carlito"}
    assert all(one[-5:-2] == ["yes", "yes", "yes"] for one in fonts)


def _text(content: bytes, folder: Path) -> str:
    file = folder / "a.pdf"
    file.write_bytes(content)
    return subprocess.run(
        ["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True
    ).stdout


def _letters(text: str) -> str:
    """The letters without what line breaks put between them."""
    plain = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u00ad\u200b-]", "", plain)
