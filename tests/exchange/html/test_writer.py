"""What the intranet shows: nothing missing, nothing invented, and nothing that runs or fetches."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.exchange.html.writer import write_html
from bufetat_editor.exchange.seal import Status
from tests.exchange.html.reading import (
    by_class,
    by_id,
    ids,
    one,
    read,
    said,
    targets,
    tree,
    wordings,
)
from tests.exchange.subjects import (
    MEMO,
    any_text,
    circulated,
    reworded,
    source_texts,
    subject,
    with_facts,
    words,
)
from tests.helpers.seed import seed
from tests.helpers.weeks import small


@pytest.fixture(scope="module")
def content() -> bytes:
    return write_html(subject())


@pytest.fixture(scope="module")
def page(content: bytes) -> Element:
    return tree(content)


def test_every_word_of_the_model_stands_on_the_page_in_order(page: Element) -> None:
    found = wordings(page).split()

    assert found[:4] == ["Bufetats", "tjenestemodell", "Bufetats", "kvalitetsbegrep"]
    assert found == words(source_texts())[-len(found) :]


def test_a_memo_is_never_on_the_page(content: bytes) -> None:
    assert write_html(subject(memo=None)) == content


def test_every_printed_item_has_its_id_and_a_link_to_itself(page: Element) -> None:
    places, links = by_id(page), {link.attrib["href"][1:] for link in by_class(page, "self")}

    items = {item for item in places if "_" not in item}
    printed = {one.id for one in seed() if one.text and one.kind != "memo_field"}
    in_memo = {one.id for one in seed().descendants(MEMO)} | {MEMO}
    assert printed - in_memo <= items
    assert items - links == {one.id for one in seed().of_kind("matrix_cell")}


def test_links_to_what_stands_here_are_named_by_its_wording(page: Element) -> None:
    named = {link.attrib["href"][1:]: link.attrib["aria-label"] for link in by_class(page, "self")}

    assert named["tjenestemodell"] == "Lenke til «Bufetats tjenestemodell»"
    assert named["oppgave-cos"] == "Lenke til M3.1.5 «COS (Circle of Security)»"
    assert named["fotnote-foeringer"] == "Lenke til fotnote 1"


def test_no_id_stands_twice_and_no_link_leads_nowhere(page: Element) -> None:
    found = ids(page)

    assert len(found) == len({*found})
    assert {one[1:] for one in targets(page)} <= {*found}


def test_the_page_names_no_other_place_and_has_no_program(content: bytes) -> None:
    text = content.decode()

    assert re.findall(r"https?://[^\"]*", text) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"<(script|link|img|iframe|object)|\sstyle=|\son\w+=|\ssrc=", text)


def test_its_style_is_the_one_that_the_policy_allows(page: Element) -> None:
    (policy,) = (meta for meta in page.iter("meta") if "http-equiv" in meta.attrib)
    style = str(one(page, "style").text)

    digest = base64.b64encode(sha256(style.encode()).digest()).decode()
    assert policy.attrib["content"] == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_the_seal_stands_on_the_root_element(page: Element) -> None:
    seal = subject().seal

    assert page.attrib == {
        "lang": "nb",
        "data-tm-document": seal.document_id,
        "data-tm-changeset": "1",
        "data-tm-changeset-hash": seal.changeset_hash,
        "data-tm-edition": seal.edition,
        "data-tm-state-hash": seal.state_hash,
        "data-tm-status": "draft",
    }


@pytest.mark.parametrize("status", ["draft", "circulated", "approved"])
def test_what_is_not_approved_says_so_first_and_shows_reference_numbers(status: Status) -> None:
    page = tree(write_html(subject(status=status)))

    shown = {item: number for item, place in by_id(page).items() if (number := _number(place))}

    is_approved = status == "approved"
    assert [said(mark) for mark in by_class(page, "draft")] == ([] if is_approved else ["UTKAST"])
    assert said(one(one(page, "head"), "title")).startswith("UTKAST: ") is not is_approved
    counted = {"chapter", "service_category", "footnote"}
    assert shown == {
        item: number
        for item, number in numbers(seed()).items()
        if seed()[item].kind in counted or not is_approved
    }


def _number(place: Element) -> str:
    """The number of an element: that of its list, else the one that is typed before its words."""
    typed = [said(child) for child in place if child.get("class") == "number"]
    return place.get("value", "") or "".join(typed).rstrip(".")


def test_a_draft_is_called_so_once_over_the_text_and_says_which_it_is(page: Element) -> None:
    asked = tree(write_html(circulated(seed())))

    assert said(by_class(page, "top")[0]).count("UTKAST") == 1
    assert said(by_class(page, "status")[0]) == "Utkast 1.12.2011 (endring 1)"
    assert said(by_class(asked, "status")[0]).startswith("UTKAST til innspill: ")


def test_without_a_footnote_that_is_called_there_is_no_empty_list() -> None:
    calling = [one for one in seed() if one.attrs.get("footnote")]
    uncalled = seed().with_states(2, [_without_calls(one) for one in calling])

    (notes,) = by_class(tree(write_html(subject(uncalled))), "notes")

    assert [found.tag for found in notes if found.tag in {"ol", "ul"}] == ["ul"]
    assert said(one(notes, "h3")) == "Fotnoter uten henvisning"


def _without_calls(one: Item) -> Item:
    return replace(one, attrs={name: of for name, of in one.attrs.items() if name != "footnote"})


def test_the_foot_tells_of_the_approval_and_the_whole_hash() -> None:
    approved = subject(status="approved")

    told = said(one(tree(write_html(approved)), "footer"))

    assert "Godkjent i direktørmøtet 13.12.2011, sak 11/51625" in told
    assert approved.seal.short_hash in told
    assert approved.seal.state_hash in told


def test_headings_skip_no_level(page: Element) -> None:
    levels = [int(found.tag[1]) for found in page.iter() if re.fullmatch("h[1-6]", found.tag)]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert {*levels} == {1, 2, 3, 4, 5}


def test_the_matrix_is_a_table_with_heads_both_ways_and_tasks_in_lists(page: Element) -> None:
    table = one(page, "table")
    rows = one(table, "tbody")

    assert [read(head) for head in one(table, "thead").iter("th")][1:] == [
        "Barnevern",
        "Familievern",
    ]
    assert {head.attrib["scope"] for head in rows.iter("th")} == {"row"}
    tasks = [found for found in rows.iter("li") if found.get("class") == "task"]
    below = [found for found in rows.iter("li") if found.get("class") == "subtask"]
    assert (len(tasks), len(below)) == (39, 5)
    assert {item.id for item in seed().children("oppgave-paadriverarbeid")} == {
        *by_id(by_id(page)["oppgave-paadriverarbeid"])
    } - {"oppgave-paadriverarbeid"}


def test_a_footnote_leads_back_to_each_of_its_calls(page: Element) -> None:
    (call,) = by_class(page, "call")

    note = by_id(page)[call.attrib["href"][1:]]

    (back,) = (link for link in note.iter("a") if link.get("role") == "doc-backlink")
    assert back.attrib["href"] == f"#{call.attrib['id']}"
    assert call.attrib["role"] == "doc-noteref"


def test_a_footnote_that_is_called_twice_has_two_ways_back() -> None:
    page = tree(
        write_html(subject(with_facts(seed(), "oppgave-cos", footnote="fotnote-foeringer")))
    )

    note = by_id(page)["fotnote-foeringer"]

    back = [link.attrib["href"] for link in note.iter("a") if link.get("role") == "doc-backlink"]
    assert back == [f"#fotnote-foeringer_kall_{number}" for number in (1, 2)]
    assert [f"#{call.attrib['id']}" for call in by_class(page, "call")] == back


def test_the_search_is_told_what_the_page_is_of(page: Element) -> None:
    facts = {meta.get("name"): meta.get("content") for meta in page.iter("meta")}

    assert str(facts["keywords"]).endswith(
        "Barnevern, Familievern, Lovpålagte oppgaver, "
        "Oppgaver utover lovpålagte oppgaver gitt etaten gjennom føringer fra BLD, "
        "Oppgaver etaten velger å utføre"
    )
    assert facts["dcterms.language"] == "nb"
    assert facts["dcterms.modified"] == "2011-12-01T11:00:00Z"
    acts = [
        meta.get("content")
        for meta in page.iter("meta")
        if meta.get("name") == "dcterms.references"
    ]
    assert "bvl. § 5-1 og 5A-8" in acts
    assert len(acts) == len({*acts})


@given(st.lists(any_text, min_size=4, max_size=4))
@settings(max_examples=40)
def test_whatever_is_written_is_harmless_and_whole(texts: list[str]) -> None:
    hostile = [
        f"<script>{texts[0]}",
        f"</style>&amp;{texts[1]}",
        f"\"'><p {texts[2]}",
        texts[3] * 99,
    ]
    items = ("dim_samordning", "kap_prinsipper", "oppgave_cos", "kolonne_barnevern")
    now = reworded(small(), **dict(zip(items, hostile, strict=True)))

    page = tree(write_html(subject(now)))

    places = by_id(page)
    found = [read(places[item.replace("_", "-")]) for item in items]
    assert found == [" ".join(text.split()) for text in hostile]
    assert len(ids(page)) == len({*ids(page)})
