"""What is refused of the YAML of a model: it may come from anywhere."""

from __future__ import annotations

from contextlib import suppress

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.exchange.yaml import plain
from bufetat_editor.exchange.yaml.content import write_content
from bufetat_editor.exchange.yaml.content_reader import read_content
from bufetat_editor.exchange.yaml.node import UnusableContent
from tests.exchange.subjects import subject
from tests.helpers.models import AUTHOR
from tests.helpers.seed import seed

WHOLE = write_content(seed(), subject(status="approved").seal, AUTHOR)
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


def refusal(text: str) -> str:
    with pytest.raises(UnusableContent) as caught:
        read_content(text)
    told = str(caught.value)
    assert told.isprintable()
    return told


@pytest.fixture(params=["fast", "slow"])
def _with_either_loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "slow":
        monkeypatch.setattr(plain, "LOADER", yaml.SafeLoader)


@pytest.mark.usefixtures("_with_either_loader")
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "skal ha ett innhold"),
        ("a: b\n---\na: b", "skal ha ett innhold"),
        ("bare ord", "skulle det ha stått navn"),
        ("format: noe annet", "ikke en tjenestemodell"),
        ("a: [", "ikke gyldig YAML"),
        ("a: \x07", "ikke gyldig YAML"),
        ("a: \ud800", "ikke gyldig YAML"),
        (BOMB, "mer enn ren tekst"),
        ("a: *a", "viser til seg selv"),
        ("a: !!python/object/apply:os.system [ls]", "mer enn ren tekst"),
        ("a: !x y", "mer enn ren tekst"),
        ("a: b\na: c", "«a» står to ganger på samme sted (linje 2)"),
        ("? [a]\n: b", "skulle det ha stått en tekst"),
        ("a: " + "[" * 100_000, "mer enn programmet tar imot"),
    ],
)
def test_what_is_more_or_less_than_a_plain_model_is_refused(text: str, why: str) -> None:
    assert why in refusal(text)


@pytest.mark.parametrize(
    ("limit", "why"), [("_MOST", "mer enn programmet tar imot"), ("_LONGEST", "filen er for stor")]
)
def test_more_than_any_model_comes_near_to_is_refused(
    limit: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plain, limit, 1_000)

    assert why in refusal(WHOLE)


@pytest.mark.parametrize(
    ("there", "instead", "why"),
    [
        ("version: 1", "version: 2", "skrevet av en annen utgave av programmet (linje 5)"),
        ("by: ", "av: ", "«by» mangler"),
        ("  title: ", "  name: ", "«title» mangler"),
        ('status: "approved"', 'status: "final"', "«final» er ingen status (linje 12)"),
        ("changeset: 1", "changeset: to", "«to» er ikke et helt tall"),
        ('"2011-12-13"', '"13.12.2011"', "«13.12.2011» er ikke en dato"),
        ('"2011-12-01T11:00:00Z"', '"2011-12-01T11:00Z"', "er ikke et tidspunkt"),
        ('T11:00:00Z"', 'T11:00:00+00:00Z"', "er ikke et tidspunkt"),
        ("kind: chapter", "kind: kapittel", "«kapittel» er ikke et slag innhold"),
        ("kind: chapter", "kind: round", "«round» er ikke et slag innhold"),
        ("kind: chapter", "kind: task", "«task» kan ikke stå under «service_model»"),
        ("kind: chapter", "kind: memos", "«memos» kan ikke stå under «service_model»"),
        ("kind: service_model", "kind: chapter", "«chapter» kan ikke stå øverst"),
        ("id: tjenestemodell", "id: modellen", "her skulle «tjenestemodell» ha stått"),
        ("  - id: notater\n    kind: memos", "  - id: x\n    kind: memos", "«notater» ha stått"),
        ("id: dim-trygge-sikre", "id: dim-virkningsfulle", "id-en «dim-virkningsfulle» er brukt"),
        ("id: dim-trygge-sikre", "id: runder", "id-en «runder» er brukt før"),
        ("id: dim-trygge-sikre", "id: Dim", "«Dim» kan ikke være en id"),
        ("id: dim-trygge-sikre", f"id: {'x' * 37}", "«xxx"),
        ("id: dim-trygge-sikre", 'id: "a\\e[2J\\nb"', "«a\ufffd[2J\ufffdb» kan ikke være en id"),
        ('"være trygge og sikre"', '"\\a"', "teksten har tegn som ikke kan lagres"),
        ('"være trygge og sikre"', '"e\\u0301"', "teksten har tegn som ikke kan lagres"),
        ('"være trygge og sikre"', '["være", "sikre"]', "skulle det ha stått en tekst"),
        (
            "kind: quality_dimension\n",
            "kind: quality_dimension\n                extra: x\n",
            "extra",
        ),
        ("kind: bullet_list\n", "kind: bullet_list\n            text: x\n", "har ingen ordlyd"),
        ("dimension: ", "column: ", "«column» er ikke et felt for principle_section"),
        ('"dim-virkningsfulle"', '"kap-prinsipper"', "er ikke noe feltet «dimension» kan vise til"),
        ("year: 2010", "year: 2010.0", "«2010.0» er ikke et helt tall"),
        ("year: 2010", f"year: {'9' * 19}", "er ikke et helt tall"),
        ('source: "circular"', 'source: "hearsay"', "passer ikke i feltet «source»"),
        (
            '    fields:\n                  column: "kolonne-barnevern"\n            ',
            "",
            "cellen «celle-lovpaalagt-barnevern» står ikke i noen kolonne",
        ),
        ('label: "Til"', 'label: ""', "passer ikke i feltet «label»"),
    ],
)
def test_a_model_that_could_not_have_been_written_is_refused(
    there: str, instead: str, why: str
) -> None:
    assert there in WHOLE

    assert why in refusal(WHOLE.replace(there, instead, 1))


@given(st.integers(0, len(WHOLE)), st.text("\n -:[]{}&*!|>'\"%@`#?,\0\ud800 x", max_size=3))
def test_an_altered_model_is_read_or_refused(place: int, signs: str) -> None:
    with suppress(UnusableContent):
        read_content(WHOLE[:place] + signs + WHOLE[place + len(signs) :])
