from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.change_lines import Line, Wording
from bufetat_editor.exchange.change_sheet import (
    ChangeSheet,
    NothingHasChanged,
    NothingToHandOut,
    change_sheet,
)
from bufetat_editor.exchange.changes import changes
from bufetat_editor.exchange.subject import Base
from bufetat_editor.history.edits import move, remove
from tests.exchange.subjects import any_text, reworded, subject, with_facts
from tests.helpers.seed import seed

COS = "oppgave-cos"
LAWFUL = "Matrise: Lovpålagte oppgaver – Barnevern"
CHOSEN = "Matrise: Oppgaver etaten velger å utføre – Barnevern"


def sheet(
    later: Snapshot, *, earlier: Snapshot | None = None, memo: str | None = "notat"
) -> ChangeSheet:
    base = Base(earlier or seed(), "Utkast 1.12.2011", "2011-12-01T11:00:00Z")
    return change_sheet(subject(later, memo=memo, base=base))


def only(found: ChangeSheet) -> Line:
    """The one line of a sheet."""
    ((line,),) = (group.lines for group in found.groups)
    return line


def titles(found: ChangeSheet) -> list[str]:
    return [group.title for group in found.groups]


def texts(wordings: tuple[Wording, ...]) -> list[str]:
    return ["".join(span.text for span in one.spans) for one in wordings]


def marked(wording: Wording) -> list[str]:
    """The words that are to be seen as others."""
    return [span.text for span in wording.spans if span.operation != "equal"]


def test_where_nothing_has_changed_there_is_nothing_to_hand_out() -> None:
    with pytest.raises(
        NothingHasChanged, match=r"siden «Utkast 1\.12\.2011», så det er ikke noe å"
    ):
        sheet(seed())
    with pytest.raises(NothingToHandOut, match="ingen tidligere utgave"):
        change_sheet(subject(seed()))


def test_the_sheet_says_of_what_and_since_when_it_tells() -> None:
    found = sheet(reworded(seed(), oppgave_cos="COS"))

    assert found.title == "Endringer i Bufetats tjenestemodell"
    assert (found.since, found.since_at) == ("Utkast 1.12.2011", "2011-12-01T11:00:00Z")


def test_a_new_wording_stands_beside_the_old_with_its_words_marked() -> None:
    found = sheet(reworded(seed(), oppgave_cos="COS (Trygghetssirkelen)"))

    line = only(found)
    assert titles(found) == [CHOSEN]
    assert (line.name, line.heading, line.deeds) == ("Oppgave M3.1.5", "", ("Endret",))
    assert texts(line.before) == ["COS (Circle of Security)"]
    assert texts(line.after) == ["COS (Trygghetssirkelen)"]
    assert marked(line.before[0]) == ["Circle of Security"]
    assert marked(line.after[0]) == ["Trygghetssirkelen"]


def test_the_memo_comes_first_and_its_fields_have_their_own_names() -> None:
    later = reworded(seed(), oppgave_cos="COS", notat_til="Alle", kap_styring="Om styring")

    found = sheet(later)

    assert [group.lines[0].name for group in found.groups] == [
        "Til",
        "Kapittel 5",
        "Oppgave M3.1.5",
    ]
    assert titles(sheet(later, memo=None)) == titles(found)[1:]


def test_a_principle_is_found_by_its_heading_and_a_paragraph_by_its_order() -> None:
    later = reworded(seed(), prinsipp_tidlig_hjelp="Ny", avsnitt_prinsipper_innledning="Nytt")

    ((paragraph, principle),) = (group.lines for group in sheet(later).groups)

    assert (paragraph.name, paragraph.heading) == ("Avsnitt", "")
    assert principle.name == "Prinsipp 2.1.2"
    assert principle.heading == "Prinsipper for god praksis i Bufetat"


def test_one_of_several_without_numbers_is_counted() -> None:
    second = seed().children("kap-styring", "paragraph")[1]

    assert only(sheet(reworded(seed(), **{second.id: "Nytt"}))).name == "Avsnitt 2"


def test_another_number_is_told_with_the_old_one() -> None:
    later = seed().with_states(2, remove(seed(), "prinsipp-tidlig-hjelp"))
    third = seed().children(seed()["prinsipp-tidlig-hjelp"].parent, "principle")[2]
    later = later.with_states(3, [replace(third, text="Ny ordlyd")])

    ((removed, changed),) = (group.lines for group in sheet(later).groups)

    assert removed.name == "Prinsipp 2.1.2"
    assert changed.name == "Prinsipp 2.1.2, før 2.1.3"


def test_moved_and_reworded_is_one_line() -> None:
    moved = seed().with_states(2, move(seed(), COS, parent="celle-egenvalgt-familievern"))
    found = sheet(reworded(moved, oppgave_cos="COS"))

    line = only(found)
    cell = CHOSEN.removeprefix("Matrise: ")
    assert titles(found) == ["Matrise: Oppgaver etaten velger å utføre – Familievern"]
    assert line.deeds == ("Endret", f"Flyttet fra M3.1.5 ({cell}) til M3.2.7")
    assert (texts(line.before), texts(line.after)) == (["COS (Circle of Security)"], ["COS"])


def test_moved_under_the_same_heading_is_told_by_numbers_alone() -> None:
    first, *_ = seed().children(seed()[COS].parent, "task")

    line = only(sheet(seed().with_states(2, move(seed(), COS, after=first.id))))

    assert line.deeds == ("Flyttet fra M3.1.5 til M3.1.2",)
    assert line.before == line.after


def test_facts_stand_under_the_wording_that_they_are_of() -> None:
    line = only(sheet(with_facts(seed(), COS, provisional=True)))

    assert line.deeds == ("Felt endret",)
    assert texts(line.before) == ["COS (Circle of Security)"]
    assert texts(line.after) == ["COS (Circle of Security)", "foreløpig: ja"]


def test_an_emptied_text_is_told_as_removed() -> None:
    line = only(sheet(reworded(seed(), oppgave_cos="")))

    assert line.deeds == ("Teksten er fjernet",)
    assert (texts(line.before), line.after) == (["COS (Circle of Security)"], ())


def test_a_removed_row_is_one_line_that_keeps_every_word() -> None:
    row = "rad-egenvalgt"
    held = [item.text for item in (seed()[row], *seed().descendants(row)) if item.text]

    found = sheet(seed().with_states(2, remove(seed(), row)))

    line = only(found)
    assert titles(found) == ["Matrise"]
    assert (line.name, line.deeds, line.after) == ("Rad 3", ("Fjernet",), ())
    assert texts(line.before) == held
    assert [one.label for one in line.before][:3] == ["", "M3.1.1", "M3.1.2"]


def test_a_removed_column_is_a_line_and_one_for_each_of_its_cells() -> None:
    found = sheet(seed().with_states(2, remove(seed(), "kolonne-barnevern")))

    assert titles(found)[:2] == ["Matrise", LAWFUL]
    assert {line.deeds for group in found.groups for line in group.lines} == {("Fjernet",)}
    assert [group.lines[0].name for group in found.groups] == ["Kolonne 1"] + 3 * ["Celle"]


def test_a_removed_chapter_is_one_line_under_the_name_that_it_had() -> None:
    found = sheet(seed().with_states(2, remove(seed(), "kap-maalgrupper")))

    assert titles(found) == ["4 Målgruppedifferensiering"]
    assert len(only(found).before) == 1 + 1 + 3 + 15


def test_a_chapter_is_called_what_it_is_called_now() -> None:
    later = reworded(seed(), kap_prinsipper="Nye prinsipper")

    found = sheet(later.with_states(3, remove(later, "prinsipp-tidlig-hjelp")))

    assert titles(found) == ["2 Nye prinsipper"]


def test_what_moved_out_of_what_was_removed_has_its_own_line() -> None:
    moved = seed().with_states(2, move(seed(), COS, parent="celle-foeringer-barnevern"))
    later = moved.with_states(3, remove(moved, "rad-egenvalgt"))

    lines = [line for group in sheet(later).groups for line in group.lines]

    assert {line.name.split(",")[0] for line in lines} == {"Oppgave M2.1.10", "Rad 3"}


def test_what_is_new_is_one_line_with_all_that_stands_in_it() -> None:
    frame = Item("punktliste-ny", "bullet_list", "kap-styring", "zz")
    bullets = [Item(f"punkt-{n}", "bullet", frame.id, f"a{n}", f"Punkt {n}") for n in (1, 2)]

    line = only(sheet(seed().with_states(2, [frame, *bullets])))

    assert (line.name, line.deeds, line.before) == ("Punktliste", ("Lagt til",), ())
    assert texts(line.after) == ["Punkt 1", "Punkt 2"]


def test_a_memo_that_the_base_lacks_is_one_line() -> None:
    earlier = seed().with_states(2, remove(seed(), "notat"))

    line = only(sheet(seed(), earlier=earlier))

    assert (line.name, line.deeds) == ("Notat", ("Lagt til",))
    assert "Direktørmøtet" in texts(line.after)
    assert {"Til", "Fra"} <= {one.label for one in line.after}


def test_a_changed_footnote_is_told_under_its_number() -> None:
    found = sheet(reworded(seed(), fotnoteavsnitt_2007="Nytt"))

    assert titles(found) == ["Fotnote 1"]
    assert only(found).heading == "Tildelingsbrev 2007"


@pytest.mark.parametrize("removed", ["rad-egenvalgt", "kolonne-barnevern", "kap-prinsipper"])
def test_all_that_the_register_of_changes_tells_is_told(removed: str) -> None:
    later = seed().with_states(2, remove(seed(), removed))
    base = Base(seed(), "Utkast")
    told = changes(subject(later, base=base))

    lines = [line for group in sheet(later).groups for line in group.lines]

    assert sorted(one.before for one in told) == sorted(
        text for line in lines for text in texts(line.before)
    )


@given(any_text)
def test_no_sentence_is_lost(text: str) -> None:
    line = only(sheet(reworded(seed(), oppgave_cos=f"{text}!")))

    assert texts(line.after) == [f"{text}!"]
