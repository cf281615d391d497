"""Print: veraPDF finds no fault, whatever is in the file, and every word can be taken out again."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from bufetat_editor.exchange.pdf.writer import write_document, write_pdf
from bufetat_editor.exchange.seal import Status
from tests.exchange.pdf.awkward import (
    LONG,
    MARKUP,
    awkward,
    changed,
    with_a_memo,
    without_any_matrix,
)
from tests.exchange.subjects import MEMO, circulated, source_texts, subject
from tests.proof.variants import of_2011
from tests.proof.vera import Verdict, needs_vera, verdicts

_STATUSES: tuple[Status, ...] = ("draft", "circulated", "approved")
_OURS = ("Carlito", "Inter")

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300)]

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils is not installed"
)


@cache
def files() -> dict[str, bytes]:
    """The model of 2011 in each status, with changes and without, as memo and as booklet."""
    of = of_2011()["changes"].subject
    printed = {
        f"{'memo' if memo else 'booklet'}-{status}{'-changes' if base else ''}": write_pdf(
            subject(of.snapshot if base else None, status, memo=memo, base=base)
        )
        for memo, status, base in product((MEMO, None), _STATUSES, (None, of.base))
    }
    return {
        **printed,
        "booklet-sent": write_pdf(circulated()),
        "awkward": write_document(awkward()),
        "awkward-memo": write_document(with_a_memo(awkward())),
        "bare": write_document(without_any_matrix()),
        "awkward-changes": write_document(changed()),
    }


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Verdict]:
    bare = files()["bare"]
    broken = {
        "broken-ua1": bare.replace(b"<pdfuaid:part>1", b"<pdfuaid:part>7"),
        "broken-2a": bare.replace(b"<pdfaid:part>2", b"<pdfaid:part>7"),
    }
    return verdicts({**files(), **broken}, tmp_path_factory.mktemp("pdf"))


@needs_vera
def test_every_file_is_for_everyone_and_for_ever(judged: dict[str, Verdict]) -> None:
    assert {name: judged[name].faults for name in files()} == dict.fromkeys(files(), ())
    assert all(min(one.checks.values()) > 1000 for one in judged.values())
    assert all(len(one.checks) == len(("PDF/UA-1", "PDF/A-2a")) for one in judged.values())


@needs_vera
@pytest.mark.parametrize("standard", ["ua1", "2a"])
def test_a_fault_is_seen_where_there_is_one(standard: str, judged: dict[str, Verdict]) -> None:
    faults = judged[f"broken-{standard}"].faults

    assert faults
    assert all(one.startswith(f"{standard} ") for one in faults)


@needs_poppler
@pytest.mark.parametrize("name", ["memo-approved", "memo-draft"])
def test_every_text_of_the_model_is_there_as_often_as_it_should(name: str, tmp_path: Path) -> None:
    said = _letters(_text(files()[name], tmp_path))
    texts = [_letters(text) for text in source_texts()]
    together = "|".join(texts)

    assert [text for text in texts if said.count(text) < together.count(text)] == []


@needs_poppler
def test_an_address_is_found_by_who_looks_for_it(tmp_path: Path) -> None:
    assert LONG in _text(files()["awkward"], tmp_path).replace("\n", "")


@needs_poppler
def test_markup_in_a_text_is_printed_as_it_is_written(tmp_path: Path) -> None:
    assert _letters(MARKUP) in _letters(_text(files()["awkward"], tmp_path))


@needs_poppler
@pytest.mark.parametrize("name", ["memo-draft", "booklet-circulated", "booklet-sent"])
def test_drafts_say_so_on_every_page(name: str, tmp_path: Path) -> None:
    pages = _text(files()[name], tmp_path).split("\f")[:-1]

    assert all("UTKAST" in page for page in pages)


@needs_poppler
@pytest.mark.parametrize("name", ["memo-approved", "booklet-approved"])
def test_approved_editions_are_no_drafts(name: str, tmp_path: Path) -> None:
    assert "UTKAST" not in _text(files()[name], tmp_path)


@needs_poppler
@pytest.mark.parametrize(("name", "ours"), [("memo-draft-changes", 1), ("awkward", 2)])
def test_only_our_own_fonts_are_in_it_and_all_of_them_are_embedded(
    name: str, ours: int, tmp_path: Path
) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(files()[name])

    told = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout

    fonts = [line.split() for line in told.splitlines()[2:]]
    assert {re.sub("^[A-Z]{6}\\+", "", one[0]).split("-")[0] for one in fonts} == {*_OURS[:ours]}
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
    return re.sub(r"[\s\u00ad-]", "", plain)
