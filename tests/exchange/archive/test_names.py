from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.exchange.archive.names import Names, folder_of, safe_name
from bufetat_editor.exchange.archive.opened import opened
from bufetat_editor.exchange.stable_zip import stable_zip


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Svar fra Region Sør, rettet.docx", "Svar fra Region Sør, rettet.docx"),
        ("../../../etc/passwd", "_._._etc_passwd"),
        ("C:\\Windows\\svar.docx", "C__Windows_svar.docx"),
        ("CON.docx", "_CON.docx"),
        ("nul", "_nul"),
        ("LPT¹.txt", "_LPT¹.txt"),
        ("svar\u202excod.exe", "svar_xcod.exe"),
        ("100 %.docx", "100 _.docx"),
        (" .. ", "uten navn"),
        ("", "uten navn"),
        (".docx", "docx"),
        ("svar.", "svar"),
        ("svar ... nr. 2..docx", "svar . nr. 2.docx"),
        ("a" * 300 + ".docx", "a" * 55 + ".docx"),
        ("S\u006f\u0308r.docx", "S\u00f6r.docx"),
    ],
)
def test_a_name_is_made_safe_and_stays_as_like_as_can_be(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_equal_names_are_told_apart_in_whatever_letters() -> None:
    names = Names()

    given_out = [names.file("data", name) for name in ("Svar.docx", "svar.DOCX", "Svar.docx")]

    assert given_out == ["data/Svar.docx", "data/svar (2).DOCX", "data/Svar (3).docx"]


def test_the_title_is_cut_so_that_the_edition_stays_whole() -> None:
    long = "Tjenestemodell for " * 4

    assert folder_of("Tjenestemodell", "Modell 2011") == "Tjenestemodell - Modell 2011"
    assert folder_of(long, "Modell 2012").endswith("Tjenestem - Modell 2012")
    assert folder_of(long, "2" * 79) == "2" * 79


@pytest.mark.parametrize("sign", ["W", "ø", "\U0001f600", "\u20ac"])
def test_the_longest_names_are_as_long_as_is_promised(sign: str) -> None:
    long, names = sign * 300, Names()

    for _ in range(11):
        sender = names.folder(names.folder("data/innspill", long), long)
        path = f"{folder_of(long, long[:80])}/{names.file(sender, long + '.docx')}"
        assert len(path.encode("utf-16-le")) // 2 <= 237
        assert all(len(part.encode()) <= 255 for part in path.split("/"))


@given(st.lists(st.text(max_size=100)))
def test_whatever_files_are_called_a_package_of_them_can_be_opened(called: list[str]) -> None:
    names = Names()
    paths = [names.file("m/data", name) for name in called]

    assert len({unicodedata.normalize("NFC", path).casefold() for path in paths}) == len(called)
    if paths:
        assert len(opened(stable_zip(dict.fromkeys(paths, b"x")), "").files) == len(called)
