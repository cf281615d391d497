"""What changed since, on the page: put in, taken out and moved, so that everyone can tell."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings

from bufetat_editor.exchange.blocks import paragraphs, wording
from bufetat_editor.exchange.change_sheet import change_sheet
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.html.writer import write_html, write_page
from bufetat_editor.exchange.marking import marked
from bufetat_editor.exchange.seal import Status
from bufetat_editor.exchange.subject import Base, Subject
from bufetat_editor.history.signatures import Signatures
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
from tests.exchange.subjects import MEMO, base_of, subject, words
from tests.helpers.histories import History, histories
from tests.helpers.seed import seed
from tests.helpers.weeks import done, reword, small, worked_on


@pytest.fixture(scope="module")
def page() -> Element:
    return tree(write_html(_worked_on()))


def _worked_on(memo: str | None = MEMO, status: Status = "draft") -> Subject:
    now, steps = worked_on(seed())
    signatures = Signatures(steps, seed(), now)
    base = Base(seed(), "Utkast 1.12.2011", "2011-12-01T11:00:00Z", signatures)
    return subject(now, status, memo=memo, base=base)


def test_the_page_says_since_when_and_how_much(page: Element) -> None:
    (listed,) = by_class(page, "changes")

    assert said(one(listed, "h2")) == "Endringer siden Utkast 1.12.2011"
    assert said(next(listed.iter("p"))) == "18 punkter er endret."
    assert len([*one(listed, "ul")]) == 18


def test_the_list_tells_what_the_change_sheet_tells(page: Element) -> None:
    (listed,) = by_class(page, "changes")

    told = [[said(deed) for deed in by_class(entry, "deed")] for entry in listed.iter("li")]

    sheet = change_sheet(_worked_on(memo=None))
    lines = [line for part in sheet.parts for line in part.lines]
    assert told == [[deed[:1].lower() + deed[1:] for deed in line.deeds] for line in lines]
    assert ["endret", "flyttet fra 2.1.9 (Prinsipper for kompetanse)"] in told


def test_each_entry_of_the_list_leads_to_its_place(page: Element) -> None:
    (listed,) = by_class(page, "changes")

    entries = {
        link.attrib["href"][1:]: said(entry)
        for entry in listed.iter("li")
        for link in entry.iter("a")
    }

    assert entries["prinsipp-barnets-syn"].endswith("lagt til")
    assert entries["prinsipp-ressurser-styrkes_var"].endswith("fjernet")
    moved = "M3.2.2 COS (Circle of Security) flyttet fra M3.1.5 (Barnevern)"
    assert entries["oppgave-cos"] == moved
    assert entries["rad-proevetid"] == "Rad 4 Oppgaver etaten prøver ut lagt til"
    assert {*entries} <= {*ids(page)}


def test_the_approved_page_lists_no_numbers_that_it_does_not_show() -> None:
    approved = tree(write_html(_worked_on(status="approved")))

    (listed,) = by_class(approved, "changes")
    entries = [said(entry) for entry in listed.iter("li")]
    assert "COS (Circle of Security) flyttet fra «Barnevern»" in entries
    assert not [entry for entry in entries if re.search(r"M?\d\.\d", entry)]
    assert said(by_class(approved, "status")[0]) == (
        "Godkjent i direktørmøtet 13.12.2011, sak 11/51625 · viser endringer siden Utkast 1.12.2011"
    )


def test_the_approved_page_lists_the_numbers_that_it_shows() -> None:
    acts = (
        reword("kategori-egenvalgt", "velger", "ønsker"),
        reword("fotnoteavsnitt-2010", "skal fortsette", "fortsetter"),
        reword("kap-styring", "Styring", "Ledelse"),
    )
    now, steps = done(seed(), acts)
    base = replace(base_of(seed()), signatures=Signatures(steps, seed(), now))

    (listed,) = by_class(tree(write_html(subject(now, "approved", base=base))), "changes")

    told = [" ".join(said(entry).split()[:3]) for entry in listed.iter("li")]
    assert told == ["Kategori 3 Oppgaver", "Kapittel 5 Ledelse", "Fotnote 1 Bufdir"]


def test_words_within_a_line_are_told_to_those_who_do_not_see_them(page: Element) -> None:
    line = by_id(page)["dim-samordning"]

    told = "fjernet: være samordnet slutt lagt til: henge sammen slutt og preget av kontinuitet"
    assert said(line).removesuffix("#") == f"1.4 {told}"
    assert [(part.tag, read(part)) for part in line if part.tag in {"ins", "del"}] == [
        ("del", "være samordnet"),
        ("ins", "henge sammen"),
    ]


def test_what_moved_leads_from_each_place_to_the_other(page: Element) -> None:
    places = by_id(page)

    here, there = places["oppgave-cos"], places["oppgave-cos_var"]

    assert said(by_class(here, "deed")[0]) == "flyttet hit se gammel plass"
    assert said(by_class(there, "deed")[0]) == "flyttet herfra se ny plass"
    assert {*targets(here)} >= {"#oppgave-cos_var"}
    assert targets(there) == ["#oppgave-cos"]


def test_a_copy_without_a_change_says_so() -> None:
    page = tree(write_html(subject(base=base_of(seed()))))

    (listed,) = by_class(page, "changes")
    assert "Ingen endringer." in said(listed)
    assert not [*listed.iter("input")]


@given(histories(start=small()))
@settings(max_examples=25)
def test_old_and_new_words_all_stand_once_whatever_was_done(history: History) -> None:
    before, after = (
        compose(subject(moment, memo=None)) for moment in (history.before, history.after)
    )
    document = marked(before, after, history.signatures)

    page = tree(write_page(document))

    assert wordings(page).split() == words([wording(one.runs) for one in paragraphs(document)])
    found = ids(page)
    assert len(found) == len({*found})
    assert {link[1:] for link in targets(page)} <= {*found}
