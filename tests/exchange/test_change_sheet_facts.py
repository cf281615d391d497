"""What the sheet says of facts beside the wording, in the words of a meeting."""

from __future__ import annotations

import pytest

from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.change_lines import SheetLine, SheetWording
from bufetat_editor.exchange.change_sheet import change_sheet
from bufetat_editor.history.edits import move
from bufetat_editor.history.words import Span
from tests.exchange.subjects import base_of, reworded, subject, with_facts
from tests.helpers.seed import seed

COS = "oppgave-cos"
COS_TEXT = ("", "COS (Circle of Security)")


def only_line(before: Snapshot, now: Snapshot) -> SheetLine:
    base = base_of(before)
    ((line,),) = (part.lines for part in change_sheet(subject(now, base=base)).parts)
    return line


def given(item: str, **facts: AttrValue) -> SheetLine:
    """What is told of an item that has other facts now."""
    return only_line(seed(), with_facts(seed(), item, **facts))


def told(side: tuple[SheetWording, ...]) -> list[tuple[str, str]]:
    return [(one.label, "".join(span.text for span in one.spans)) for one in side]


def test_provisional_is_told_by_the_deed_alone() -> None:
    marked = with_facts(seed(), COS, provisional=True)

    for line, deed in (
        (only_line(seed(), marked), "Merket foreløpig"),
        (only_line(marked, seed()), "Ikke lenger foreløpig"),
    ):
        assert line.deeds == (deed,)
        assert told(line.before) == told(line.after) == [COS_TEXT]


def test_a_footnote_is_put_on_taken_off_or_another() -> None:
    called = with_facts(seed(), COS, footnote="fotnote-foeringer")

    put_on, taken_off = only_line(seed(), called), only_line(called, seed())

    assert put_on.deeds == ("Fotnote lagt til",)
    assert told(put_on.before) == [COS_TEXT]
    assert told(put_on.after) == [COS_TEXT, ("Fotnote", "1")]
    assert taken_off.deeds == ("Fotnote tatt bort",)
    assert told(taken_off.before) == [COS_TEXT, ("Fotnote", "1")]
    assert told(taken_off.after) == [COS_TEXT]


def test_what_a_field_holds_stands_with_its_name() -> None:
    line = given("notat-til", label="Sendes til")

    assert (line.name, line.deeds) == ("Sendes til", ("Ledetekst endret",))
    assert told(line.before) == [("", "Direktørmøtet"), ("Ledetekst", "Til")]
    assert told(line.after) == [("", "Direktørmøtet"), ("Ledetekst", "Sendes til")]


def test_the_target_groups_of_a_function_are_told_by_their_names() -> None:
    first, second, *_ = seed().of_kind("target_group")
    function = Item("funksjon-ny", "service_function", "kap-styring", "zz", "Funksjon")
    before = seed().with_states(2, [function])
    before = with_facts(before, function.id, target_groups=(first.id,))

    line = only_line(before, with_facts(before, function.id, target_groups=(first.id, second.id)))

    assert line.deeds == ("Målgrupper endret",)
    named = (Span("equal", first.text), Span("equal", "; "), Span("insert", second.text))
    assert line.before[1] == SheetWording("Målgrupper", named[:1])
    assert line.after[1] == SheetWording("Målgrupper", named)


def test_the_heading_over_a_document_is_its_title() -> None:
    memo = only_line(seed(), reworded(seed(), notat="Om tjenestemodellen"))
    (root,) = seed().children(None, "service_model")
    model = only_line(seed(), reworded(seed(), **{root.id: "Modell"}))

    assert (memo.name, memo.deeds) == ("Tittel", ("Endret",))
    assert (model.name, model.deeds) == ("Tittel", ("Endret",))


def test_a_memo_of_another_type_is_still_a_memo() -> None:
    line = given("notat", document_type="Saksframlegg")

    assert (line.name, line.deeds) == ("Notat", ("Dokumenttype endret",))
    assert told(line.before)[1] == ("Dokumenttype", "Notat")


def test_wording_and_facts_are_one_line() -> None:
    line = only_line(seed(), reworded(with_facts(seed(), COS, provisional=True), oppgave_cos="COS"))

    assert line.deeds == ("Endret", "Merket foreløpig")


@pytest.mark.parametrize(
    ("label", "told"), [("Saksnr.", "saksnr."), ("Vår ref. her", "vår ref. her")]
)
def test_a_label_with_a_full_stop_is_no_number(label: str, told: str) -> None:
    before = with_facts(seed(), "notat-til", label=label)
    moved = before.with_states(2, move(before, "notat-til", after="notat-dato"))

    line = only_line(before, with_facts(moved, "notat-til", label="Sendes til"))

    assert line.deeds == (f"Flyttet fra {told}", "Ledetekst endret")


def test_a_name_in_the_place_of_another_is_another_whole() -> None:
    line = given("rad-egenvalgt", category="kategori-foeringer")

    old, new = (seed()[f"kategori-{one}"].text for one in ("egenvalgt", "foeringer"))
    assert line.before[1] == SheetWording("Kategori", (Span("delete", old),))
    assert line.after[1] == SheetWording("Kategori", (Span("insert", new),))


def test_a_new_function_is_told_with_the_groups_that_it_gathers() -> None:
    group = seed().of_kind("target_group")[0]
    function = Item(
        "funksjon-ny",
        "service_function",
        "kap-styring",
        "zz",
        "Familie",
        {"target_groups": (group.id,)},
    )

    line = only_line(seed(), seed().with_states(2, [function]))

    assert told(line.after) == [("", "Familie"), ("Målgrupper", group.text)]
