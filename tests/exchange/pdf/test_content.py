from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from bufetat_editor.exchange.blocks import Text
from bufetat_editor.exchange.documents import document_of
from bufetat_editor.exchange.pdf.content import content
from bufetat_editor.exchange.pdf.words import WordSetter, note_key
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.signatures import Signatures
from tests.exchange.pdf.awkward import WENT, awkward
from tests.exchange.subjects import base_of, circulated, subject
from tests.helpers.seed import seed
from tests.helpers.weeks import Act, done, remove, reword
from tests.proof.variants import of_the_small_model


def of(printed: Subject) -> dict[str, Any]:
    return dict(content(document_of(printed)))


def test_drafts_are_marked_and_approved_editions_are_not() -> None:
    assert of(subject())["page"]["draft"] == "UTKAST"
    assert of(circulated())["page"]["draft"] == "UTKAST"
    assert of(subject(status="approved"))["page"]["draft"] == ""


def test_the_approved_document_has_bullets_where_drafts_have_numbers() -> None:
    def labels(data: dict[str, Any]) -> set[str]:
        return {entry["label"] for block in _lists(data) for entry in block["entries"]}

    assert {"1.1", "2.1.10", "1."} <= labels(of(subject()))
    assert labels(of(subject(status="approved"))) == {"•", "1.", "2.", "3."}


def test_only_the_first_call_brings_its_footnote() -> None:
    blocks = dict[str, Any](content(awkward()))["model"]["blocks"]

    runs = [run for block in blocks for run in block.get("runs", ())]
    calls = [run for run in runs if run.get("note") == note_key("fotnote", former=False)]

    assert [call["repeats"] for call in calls] == [False, True]


def since_2011(act: Act) -> Subject:
    now, steps = done(seed(), [act])
    return subject(now, base=replace(base_of(seed()), signatures=Signatures(steps, seed(), now)))


def test_footnotes_without_a_call_have_a_heading_that_comes_with_them() -> None:
    told = of(since_2011(remove("rad-foeringer")))["uncalled"]

    assert told["title"] == "Fotnoter uten henvisning"
    assert (told["mark"], len(told["notes"])) == ("inserted", 1)
    assert of(subject())["uncalled"]["notes"] == []


def test_the_figure_is_told_as_it_was_and_as_it_is() -> None:
    blocks = of(since_2011(reword("dim-samordning", "samordnet", "forent")))["model"]["blocks"]

    told = [block["told"] for block in blocks if block["kind"] == "figure"]
    assert told == ["Figuren slik den var", "Figuren slik den er nå"]


def test_how_changes_are_shown_is_told_where_there_may_be_some() -> None:
    data = of(of_the_small_model()["changes"].subject)
    moves = {one["words"]["told"] for block in _lists(data) for one in block["entries"]}

    assert "strøket over" in data["page"]["how_to_read"]
    assert {"flyttet hit", "flyttet herfra"} <= moves
    assert of(subject())["page"]["how_to_read"] == ""


def test_a_base_marks_what_has_changed() -> None:
    of_changes = of_the_small_model()["changes"].subject

    marked, plain = (json.dumps(of(one)) for one in (of_changes, replace(of_changes, base=None)))

    assert '"mark": "inserted"' in marked
    assert '"changed": true' in marked
    assert '"mark": "inserted"' not in plain
    assert '"changed": true' not in plain


def test_a_category_that_is_gone_is_still_named() -> None:
    row = awkward().model.matrices[0].rows[0]
    gone = replace(row.label, mark=WENT, runs=(Text("Gruppearbeid", WENT),))

    told = WordSetter(approved=False).paragraph(gone)

    assert told["words"] == "Gruppearbeid"


def test_only_the_first_of_many_heads_brings_the_footnote_of_a_column() -> None:
    document = awkward()
    matrix, *_ = dict[str, Any](content(document))["model"]["matrices"]
    heads = [one["runs"][-1]["repeats"] for row in matrix["rows"] for one in row["columns"]]

    assert heads == [False, True, True, True]


def test_a_memo_names_its_case_and_an_approval_its_own() -> None:
    approved = subject(status="approved")
    later = replace(approved, seal=replace(approved.seal, case_number="12/100"))

    page = of(later)["page"]

    assert (page["memo_kind"], page["memo_case"]) == ("Notat", "Sak 11/51625")
    assert page["status"].endswith("sak 12/100")
    assert page["model_case"] == ""
    assert of(subject())["page"]["model_case"] == "Sak 11/51625"


def test_the_last_page_tells_by_what_a_copy_is_known() -> None:
    approved = subject(status="approved")
    sealed = replace(approved, seal=replace(approved.seal, decision="Modellen legges til grunn."))

    facts = dict(of(sealed)["imprint"]["facts"])

    assert facts["Kontrollsum"] == approved.seal.state_hash
    assert facts["Beslutning"] == "Modellen legges til grunn."
    assert facts["Status"] == "Godkjent i direktørmøtet 13.12.2011, sak 11/51625"


def _lists(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [block for block in data["model"]["blocks"] if block["kind"] == "list"]
