from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.change_lines import SheetLine, SheetWording
from bufetat_editor.exchange.change_sheet import (
    ChangeSheet,
    NothingHasChanged,
    NothingToHandOut,
    change_sheet,
)
from bufetat_editor.exchange.changes import changes
from bufetat_editor.exchange.furniture import MATRIX
from bufetat_editor.history.edits import move, remove
from bufetat_editor.history.footnotes import new_footnote
from tests.exchange.subjects import any_text, base_of, reworded, subject, with_facts
from tests.helpers.seed import seed

COS = "oppgave-cos"
LAWFUL = "Lovpålagte oppgaver – Barnevern"
CHOSEN = "Oppgaver etaten velger å utføre – Barnevern"
FAMILY = "Oppgaver etaten velger å utføre – Familievern"


def sheet(
    later: Snapshot, *, earlier: Snapshot | None = None, memo: str | None = "notat"
) -> ChangeSheet:
    base = base_of(earlier or seed())
    return change_sheet(subject(later, memo=memo, base=base))


def only(found: ChangeSheet) -> SheetLine:
    """The one line of a sheet."""
    ((line,),) = (part.lines for part in found.parts)
    return line


def lines(found: ChangeSheet) -> list[SheetLine]:
    return [line for part in found.parts for line in part.lines]


def first(letters: str) -> str:
    return letters[0]


def titles(found: ChangeSheet) -> list[str]:
    return [part.title for part in found.parts]


def groups(found: ChangeSheet) -> list[str]:
    return [group.title for part in found.parts for group in part.groups]


def texts(wordings: tuple[SheetWording, ...]) -> list[str]:
    return ["".join(span.text for span in one.spans) for one in wordings]


def marked(wording: SheetWording) -> list[str]:
    """The words that are to be seen as others."""
    return [span.text for span in wording.spans if span.operation != "equal"]


def test_where_nothing_has_changed_there_is_nothing_to_hand_out() -> None:
    with pytest.raises(
        NothingHasChanged, match=r"siden «Utkast 1\.12\.2011», så det er ingen endringer"
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
    assert (titles(found), groups(found)) == ([MATRIX], [CHOSEN])
    assert (line.name, line.former, line.under) == ("M3.1.5", "", "")
    assert line.deeds == ("Endret",)
    assert texts(line.before) == ["COS (Circle of Security)"]
    assert texts(line.after) == ["COS (Trygghetssirkelen)"]
    assert marked(line.before[0]) == ["Circle of Security"]
    assert marked(line.after[0]) == ["Trygghetssirkelen"]


def test_the_memo_comes_first_and_its_fields_have_their_own_names() -> None:
    later = reworded(seed(), oppgave_cos="COS", notat_til="Alle", kap_styring="Om styring")

    found = sheet(later)

    assert [line.name for line in lines(found)] == ["Til", "Kapittel 5", "M3.1.5"]
    assert titles(sheet(later, memo=None)) == titles(found)[1:]


def test_a_field_of_the_memo_is_not_counted() -> None:
    later = seed().with_states(2, remove(seed(), "notat-til"))

    found = sheet(reworded(later, notat_saksnr="12/1"))

    assert [(line.name, line.former) for line in lines(found)] == [("Til", ""), ("Saksnr.", "")]


def test_footnotes_come_last_in_the_order_of_their_numbers() -> None:
    call = new_footnote(seed(), first, "prinsipp-tidlig-hjelp", "Om tidlig hjelp")
    later = reworded(seed().with_states(2, call), fotnoteavsnitt_2007="Nytt", oppgave_cos="COS")

    found = sheet(later)

    assert titles(found) == ["2 Prinsipper", MATRIX, "Fotnoter"]
    told = [(line.name, line.former, line.under) for line in found.parts[-1].lines]
    assert told == [("Fotnote 1", "", ""), ("Fotnote 2", "1", "Tildelingsbrev 2007")]


def test_what_is_of_the_whole_matrix_stands_before_its_cells() -> None:
    later = reworded(seed(), oppgave_fosterhjem_rekruttering="Ny", rad_egenvalgt="Valgte")

    found = sheet(reworded(later, oppgave_cos="COS"))

    assert groups(found) == ["", LAWFUL, "Valgte – Barnevern"]
    assert lines(found)[0].name == "Rad 3"


def test_each_of_several_matrices_has_the_title_that_it_has_in_print() -> None:
    second = Item("matrise-ny", "service_matrix", seed()["matrise"].parent, "zz")
    column = Item("kolonne-ny", "matrix_column", second.id, "a0", "Skole")
    before = seed().with_states(2, [second, column])

    found = sheet(reworded(before, oppgave_cos="COS", kolonne_ny="Helse"), earlier=before)

    assert titles(found) == [MATRIX, f"{MATRIX} 2"]


def test_what_no_number_tells_is_found_by_its_kind_and_its_heading() -> None:
    later = reworded(seed(), prinsipp_tidlig_hjelp="Ny", avsnitt_prinsipper_innledning="Nytt")
    later = reworded(later, gruppe_kompetanse="Kunnskap", kategori_egenvalgt="Valgte")

    paragraph, principle, group, category = lines(sheet(later))

    assert (paragraph.name, paragraph.under) == ("Avsnitt", "")
    assert (principle.name, principle.under) == ("2.1.2", "")
    assert (group.name, group.under) == ("Prinsippgruppe 2", "Under 2.1")
    assert (category.name, category.under) == ("Kategori 3", "")
    overarching = only(sheet(reworded(seed(), prinsipp_overordnet="Ny")))
    assert (overarching.name, overarching.under) == ("Overordnet prinsipp", "Overordnet prinsipp")


def test_one_of_several_without_numbers_is_counted() -> None:
    second = seed().children("kap-styring", "paragraph")[1]

    assert only(sheet(reworded(seed(), **{second.id: "Nytt"}))).name == "Avsnitt 2"


def test_another_number_is_told_with_the_old_one() -> None:
    later = seed().with_states(2, remove(seed(), "prinsipp-tidlig-hjelp"))
    third = seed().children(seed()["prinsipp-tidlig-hjelp"].parent, "principle")[2]
    later = later.with_states(3, [replace(third, text="Ny ordlyd")])

    removed, changed = lines(sheet(later))

    assert (removed.name, removed.former) == ("2.1.2", "")
    assert (changed.name, changed.former) == ("2.1.2", "2.1.3")


def test_moved_and_reworded_is_one_line() -> None:
    moved = seed().with_states(2, move(seed(), COS, parent="celle-egenvalgt-familievern"))
    found = sheet(reworded(moved, oppgave_cos="COS"))

    line = only(found)
    assert groups(found) == [FAMILY]
    assert (line.name, line.former) == ("M3.2.7", "")
    assert line.deeds == ("Endret", "Flyttet fra M3.1.5 (Barnevern)")
    assert (texts(line.before), texts(line.after)) == (["COS (Circle of Security)"], ["COS"])


def test_moved_under_the_same_heading_is_told_by_numbers_alone() -> None:
    first, *_ = seed().children(seed()[COS].parent, "task")

    line = only(sheet(seed().with_states(2, move(seed(), COS, after=first.id))))

    assert line.deeds == ("Flyttet fra M3.1.5",)
    assert line.before == line.after


def test_what_moved_and_is_still_called_the_same_is_told_as_moved() -> None:
    later = seed().with_states(2, move(seed(), "notat-til", after="notat-dato"))

    assert only(sheet(later)).deeds == ("Flyttet",)


def test_facts_stand_under_the_wording_that_they_are_of() -> None:
    row = "rad-egenvalgt"

    line = only(sheet(with_facts(seed(), row, category="kategori-foeringer")))

    assert line.deeds == ("Kategori endret",)
    assert texts(line.before) == [seed()[row].text, seed()["kategori-egenvalgt"].text]
    assert texts(line.after) == [seed()[row].text, seed()["kategori-foeringer"].text]


def test_an_emptied_text_is_told_as_removed() -> None:
    line = only(sheet(reworded(seed(), oppgave_cos="")))

    assert line.deeds == ("Teksten er fjernet",)
    assert (texts(line.before), line.after) == (["COS (Circle of Security)"], ())


def test_a_removed_row_is_one_line_that_keeps_every_word() -> None:
    row = "rad-egenvalgt"
    held = [item.text for item in (seed()[row], *seed().descendants(row)) if item.text]

    found = sheet(seed().with_states(2, remove(seed(), row)))

    line = only(found)
    assert (titles(found), groups(found)) == ([MATRIX], [""])
    assert (line.name, line.deeds, line.after) == ("Rad 3", ("Fjernet",), ())
    assert texts(line.before) == held
    assert [one.label for one in line.before][:3] == ["", "M3.1.1", "M3.1.2"]


def test_a_removed_column_is_a_line_and_one_for_each_of_its_cells() -> None:
    found = sheet(seed().with_states(2, remove(seed(), "kolonne-barnevern")))

    assert titles(found) == [MATRIX]
    assert groups(found)[:2] == ["", LAWFUL]
    assert {line.deeds for line in lines(found)} == {("Fjernet",)}
    assert [line.name for line in lines(found)] == ["Kolonne 1"] + 3 * ["Celle"]


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

    assert [line.name for line in lines(sheet(later))] == ["Rad 3", "M2.1.10"]


def test_what_is_new_is_one_line_with_all_that_stands_in_it() -> None:
    frame = Item("punktliste-ny", "bullet_list", "kap-styring", "zz")
    bullets = [Item(f"punkt-{n}", "bullet", frame.id, f"a{n}", f"Punkt {n}") for n in (1, 2)]

    line = only(sheet(seed().with_states(2, [frame, *bullets])))

    assert (line.name, line.deeds, line.before) == ("Punktliste", ("Lagt til",), ())
    assert texts(line.after) == ["Punkt 1", "Punkt 2"]


def test_a_memo_that_the_base_lacks_is_no_change_of_what_it_tells_of() -> None:
    earlier = reworded(seed().with_states(2, remove(seed(), "notat")), oppgave_cos="COS")

    line = only(sheet(seed(), earlier=earlier))

    assert line.item == "oppgave-cos"


def test_a_changed_footnote_is_told_under_its_number() -> None:
    found = sheet(reworded(seed(), fotnoteavsnitt_2007="Nytt"))

    assert titles(found) == ["Fotnoter"]
    assert (only(found).name, only(found).under) == ("Fotnote 1", "Tildelingsbrev 2007")


def test_one_of_several_paragraphs_in_a_footnote_is_counted() -> None:
    line = only(sheet(reworded(seed(), fotnoteavsnitt_2008_sitat="Nytt")))

    assert line.under == "Tildelingsbrev 2008 – Fotnoteavsnitt 2"


@pytest.mark.parametrize("removed", ["rad-egenvalgt", "kolonne-barnevern", "kap-prinsipper"])
def test_all_that_the_register_of_changes_tells_is_told(removed: str) -> None:
    later = seed().with_states(2, remove(seed(), removed))
    base = base_of(seed(), "Utkast")
    told = changes(subject(later, base=base))

    assert sorted(one.before for one in told) == sorted(
        text for line in lines(sheet(later)) for text in texts(line.before)
    )


@given(any_text)
def test_no_sentence_is_lost(text: str) -> None:
    line = only(sheet(reworded(seed(), oppgave_cos=f"{text}!")))

    assert texts(line.after) == [f"{text}!"]
