"""Everyone can read the page of the intranet, and it is what the standards say it should be."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest

from bufetat_editor.exchange.html.writer import write_html
from bufetat_editor.exchange.subject import Subject
from tests.exchange.subjects import reworded, subject
from tests.helpers.seed import seed
from tests.proof.pages import (
    Look,
    html_validate_errors,
    looks,
    needs_browser,
    needs_html_validate,
    needs_vnu,
    vnu_errors,
)
from tests.proof.variants import of_2011

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(180)]

_LONG = "menneskerettighetsbarnevernkonvensjonsfortolkning" * 40
_HARD = f"</style><script>alert(1)</script> \"&amp;' \u200f\u05d0\u05d1 {_LONG}\n\tog mer"
"""Markup, quotation marks, letters from right to left, a word of two thousand letters, a break."""


def hard() -> Subject:
    """A model whose every kind of paragraph holds what is hard to show."""
    named = "tjenestemodell kap_prinsipper kvalitetsbegrep dim_samordning prinsipp_overordnet "
    named += "kategori_egenvalgt kolonne_barnevern rad_egenvalgt oppgave_cos fotnoteavsnitt_2007"
    return subject(reworded(seed(), **dict.fromkeys(named.split(), _HARD)))


@cache
def pages() -> Mapping[str, bytes]:
    files = of_2011()
    now = {name: write_html(files[of].subject) for name, of in NAMES.items()}
    return now | {"hard": write_html(hard())}


_POLICY = "Inline style violates Content Security Policy (meta tag)"
"""What the Nu checker says of every style, for it reads no hashes; Chromium takes the style."""

NAMES = {"draft": "model", "approved": "approved", "changes": "changes"}


@cache
def looked() -> list[Look]:
    return looks(pages())


@needs_browser
def test_axe_finds_no_violation_narrow_or_wide_light_or_dark() -> None:
    assert {(one.name, one.width, one.scheme): one.violations for one in looked()} == {
        (name, width, scheme): ()
        for name in pages()
        for width in (320, 1280)
        for scheme in ("light", "dark")
    }
    assert min(one.passes for one in looked()) > 35
    # The words of the figure stand on its boxes, which axe does not see: see test_writer_colours.
    assert {told for one in looked() for told in one.undecided} == {"color-contrast: text"}


@needs_browser
def test_rows_and_columns_are_called_by_their_words_and_lists_are_counted() -> None:
    draft = next(one for one in looked() if one.name == "draft")

    assert sorted(draft.heads) == [
        *("Barnevern", "Familievern", "Kategori", "Lovpålagte oppgaver"),
        *("Oppgaver etaten prøver ut", "Oppgaver etaten velger å utføre"),
        "Oppgaver utover lovpålagte oppgaver, gitt etaten gjennom føringer fra BLD",
    ]
    assert {one.uncounted for one in looked()} == {0}


@needs_browser
def test_nothing_is_fetched_refused_or_wider_than_the_window() -> None:
    told = {(one.requests, one.console, one.overflow, one.styled) for one in looked()}

    assert told == {(1, (), 0, True)}


@needs_browser
def test_the_switch_hides_all_that_is_gone() -> None:
    assert {(one.name, one.old_left) for one in looked()} == {
        ("draft", None),
        ("approved", None),
        ("hard", None),
        ("changes", 0),
    }


@needs_browser
def test_axe_sees_a_violation_where_there_is_one() -> None:
    broken = b'<!DOCTYPE html><title>x</title><p class="skip">no language'

    (found, *_) = looks({"broken": broken})

    assert any(one.startswith("html-has-lang") for one in found.violations)


@needs_vnu
def test_vnu_finds_nothing_but_the_policy_that_it_does_not_understand() -> None:
    told = {one.partition(": ")[2] for one in vnu_errors(pages())}

    assert {one.partition(":")[0] for one in told} == {_POLICY}
    broken = {"broken": pages()["draft"].replace(b' scope="row"', b' scope="side"')}
    assert len(vnu_errors(broken)) > 1


@needs_html_validate
def test_html_validate_finds_no_error() -> None:
    assert html_validate_errors(pages()) == []
    broken = {"broken": pages()["draft"].replace(b"</main>", b"")}
    assert html_validate_errors(broken)
