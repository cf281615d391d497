"""What is told of an input: in the list, on the sheet, and read aloud."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtGui import QTextCursor

from bufetat_editor.domain.assessments import Application, Assessment
from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import Input, rounds
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.considering import considered
from bufetat_editor.history.register import Entry
from bufetat_editor.history.weighing import Weighing
from bufetat_editor.history.words import Span
from bufetat_editor.ui.inputs.picture import RowPicture
from bufetat_editor.ui.inputs.rows import InputRow, excerpt, input_rows
from bufetat_editor.ui.inputs.wishes import PlaceInput, WeighInputs
from bufetat_editor.ui.rounds.page import RoundPage
from bufetat_editor.ui.rounds.reading import read_round
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.wishes import EditText
from tests.helpers.consulted import COLLIDING, COMMENTED, MERGED, ROUND, consulted_bytes
from tests.helpers.models import desk_on
from tests.helpers.screen import Screen

_KEEP = QTextCursor.MoveMode.KeepAnchor


def row(page: RoundPage, input_id: str) -> InputRow:
    return next(one for one in page.columns.rows if one.id == input_id)


@cache
def reading() -> tuple[Snapshot, tuple[InputRow, ...]]:
    """What four regions have answered, and their inputs as the page of the round reads them."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(consulted_bytes())
        with closing(desk_on(path)) as desk:
            return desk.snapshot, read_round(desk, ROUND).rows


def read_row(input_id: str) -> InputRow:
    return next(one for one in reading()[1] if one.id == input_id)


def row_of(proposal: Proposal) -> InputRow:
    """The row of an input that is not in the model."""
    snapshot, _ = reading()
    (out,) = rounds(snapshot)
    asked = out.recipients[0]
    text = snapshot[proposal.item].text
    entry = Entry(Input("i", proposal), out, asked, asked.receipts[0], "", "", text, text, None)
    return input_rows([entry], snapshot, {})[0]


def sheet(page: RoundPage, input_id: str) -> str:
    """All that the sheet tells of an input."""
    page.columns.choose(input_id)
    return page.panel.sheet.toPlainText()


def marks(page: RoundPage) -> dict[str, str]:
    """What is underlined on the sheet and what is struck through."""
    cursor = QTextCursor(page.panel.sheet.document())
    found = {"underline": "", "strike": ""}
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, _KEEP):
        letter, style = cursor.selectedText(), cursor.charFormat()
        found["underline"] += letter if style.fontUnderline() else ""
        found["strike"] += letter if style.fontStrikeOut() else ""
        cursor.clearSelection()
    return found


def test_a_new_wording_is_told_word_by_word_without_colour(same_page: RoundPage) -> None:
    told = sheet(same_page, "innspill-vest-3")

    assert "arbeide" in told
    assert "Tjenestemodell Runde 1 Region Vest.xlsx" in told
    assert "Prinsipper, rad 48" in told
    assert "72" in told
    assert "aktivt" in marks(same_page)["strike"]
    assert row(same_page, "innspill-vest-3").number == "2.6.5"


def test_what_is_changed_since_is_told_with_both_changes_together(same_page: RoundPage) -> None:
    told = sheet(same_page, "innspill-nord-1")

    assert "Bufetat skal bidra til at barn, ungdom, familier" in told
    assert "Saksbehandler A 4.12.2011" in told
    assert row(same_page, "innspill-nord-1").notes


def test_a_collision_is_told_and_not_guessed(same_page: RoundPage) -> None:
    told = sheet(same_page, "innspill-nord-7")

    for words in ("«lære av»", "«lytte til»", "«høre på»"):
        assert words in told
    merged = row(same_page, "innspill-nord-7").merged
    assert merged
    assert merged.conflicts


def test_remarks_are_told_with_their_replies(same_page: RoundPage) -> None:
    told = sheet(same_page, "innspill-nord-2")

    assert told.index("Kan det stå noe om samisk språk her?") < told.index("Enig, det bør stå.")
    assert "Saksbehandler B" in told
    assert "«kulturkompetanse»" in told


@pytest.mark.parametrize(
    "input_id",
    ["innspill-vest-1", "innspill-vest-2", "innspill-sor-igjen-2", "innspill-vest-3"],
)
def test_what_one_must_know_stands_in_the_list_and_on_the_sheet(
    same_page: RoundPage, input_id: str
) -> None:
    (note,) = row(same_page, input_id).notes

    assert note in sheet(same_page, input_id)
    assert note in row(same_page, input_id).told


def test_what_is_new_or_moved_tells_where_it_is_to_stand() -> None:
    assert "2.2.1" in read_row("innspill-nord-3").destination
    assert read_row("innspill-nord-3").number == ""
    assert "Familievern" in read_row("innspill-nord-5").destination
    assert read_row("innspill-nord-5").number == "M3.1.6"


def test_what_is_removed_since_is_told_and_cannot_be_gone_to(
    screen: Screen, page: RoundPage
) -> None:
    from bufetat_editor.ui.wishes import RemoveItems

    with screen.saving():
        screen.window.parts.workspace.wished.emit(RemoveItems((COLLIDING,)))
    gone = row(page, "innspill-nord-7")

    assert gone.is_gone
    assert gone.target == ""
    page.columns.choose(gone.id)
    assert not page.panel.go.isEnabled()
    assert gone.notes[-1] in page.panel.sheet.toPlainText()


def test_words_that_are_placed_as_a_comment_stay_those_of_who_wrote_them(
    screen: Screen, page: RoundPage
) -> None:
    page.columns.choose("innspill-nord-6")
    with screen.saving():
        page.panel.placing.wished.emit(PlaceInput("innspill-nord-6", COMMENTED, "comment"))
    placed = row(page, "innspill-nord-6")
    told = sheet(page, "innspill-nord-6")
    theirs = "Kompetansen om samisk kultur"

    assert theirs in "".join(one.text for one in placed.words)
    assert theirs in RowPicture(placed, Theme("light")).wording
    assert told.index(screen.window.session.standing.snapshot[COMMENTED].text) < told.index(theirs)
    assert told.count(theirs) == 1


def test_where_it_has_no_place_yet_is_said_of_what_is_not_placed_only(same_page: RoundPage) -> None:
    nowhere = "Det har ingen plass i modellen ennå."
    told = {}
    for input_id in ("innspill-nord-6", "innspill-nord-3", "innspill-nord-4"):
        same_page.columns.choose(input_id)
        told[input_id] = same_page.panel.sheet.toPlainText()
    same_page.panel.show_row(
        replace(row(same_page, "innspill-nord-3"), place=""), "", date(2011, 12, 5)
    )

    assert [name for name, words in told.items() if nowhere in words] == ["innspill-nord-6"]
    assert same_page.panel.sheet.toPlainText().startswith("Region Nord")


def test_what_stands_under_nothing_is_told_by_its_kind() -> None:
    (model,) = reading()[0].of_kind("service_model")
    shown = row_of(Proposal("removed", model.id))

    assert shown.place == "Tjenestemodell"


def test_a_narrow_row_is_as_high_as_its_words() -> None:
    shown = replace(read_row("innspill-vest-3"), sender="")
    narrow = RowPicture(shown, Theme("light"))
    lone = RowPicture(replace(shown, number=""), Theme("light"))

    assert narrow.height(300) == lone.height(300)


def test_a_sender_without_room_has_a_line_of_its_own() -> None:
    one = read_row("innspill-vest-4")
    usual = RowPicture(one, Theme("light"))
    long = RowPicture(replace(one, sender="Barneverntjenesten i " * 6), Theme("light"))

    assert long.height(460) > usual.height(460)


def test_a_sender_gives_way_to_what_is_said_of_what_is_begun() -> None:
    one = read_row("innspill-vest-4")
    begun = replace(one, is_begun=True)
    heights = [RowPicture(each, Theme("light")).height(350) for each in (one, begun)]

    assert begun.told == f"{one.told}, påbegynt"
    assert heights[1] > heights[0]


def test_a_row_tells_who_else_wants_the_same_words() -> None:
    told = replace(read_row("innspill-nord-7"), rivals=("Region Vest", "Region Sør")).notes

    assert "Region Vest, Region Sør" in told[-1]


def test_who_wants_the_same_words_is_told_until_both_are_weighed() -> None:
    snapshot, _ = reading()
    (out,) = rounds(snapshot)
    text = snapshot[COLLIDING].text
    mine, theirs = (
        Entry(Input(word, proposal), out, one, one.receipts[0], "", "", text, text, None)
        for word, one in zip(("lære av", "lytte til"), out.recipients[::2], strict=False)
        for proposal in [Proposal("changed", COLLIDING, after=text.replace("høre på", word))]
    )
    weighed = [
        replace(one, input=replace(one.input, assessment=Assessment("v", "noted", "Sett.", 9)))
        for one in (mine, theirs)
    ]

    def rivals(*entries: Entry) -> list[tuple[str, ...]]:
        return [one.rivals for one in input_rows(entries, snapshot, considered(entries))]

    assert all(rivals(mine, theirs))
    assert all(rivals(weighed[0], theirs))
    assert rivals(*weighed) == [(), ()]


def test_what_was_done_because_of_it_is_no_change_to_be_warned_of(
    screen: Screen, page: RoundPage
) -> None:
    wording = "Bufetat skal medvirke til at alle får hjelp"
    with screen.saving():
        screen.window.parts.workspace.wished.emit(
            WeighInputs(
                (Weighing("innspill-nord-1", "followed"),),
                Application("innspill-nord-1", "reword", wording),
            )
        )
    assert row(page, "innspill-nord-1").notes == ()

    with screen.saving():
        screen.window.parts.workspace.wished.emit(EditText(MERGED, f"{wording} nå", wording))
    assert row(page, "innspill-nord-1").notes


def test_dots_never_stand_alone_on_a_line() -> None:
    shown = replace(read_row("innspill-vest-3"), words=(Span("equal", "ord " * 60),))

    assert RowPicture(shown, Theme("light")).wording.endswith("ord\u00a0…")


def test_an_excerpt_keeps_the_changes_and_a_few_words_around() -> None:
    long = "ord " * 40
    words = (Span("equal", long), Span("insert", "nytt"), Span("equal", long))
    first, changed, last = excerpt(words)

    assert changed.text == "nytt"
    assert first.text.startswith("… ")
    assert last.text.endswith(" …")
    assert max(len(first.text), len(last.text)) < 40


def test_a_short_text_is_shown_whole() -> None:
    words = (Span("equal", "Kort "), Span("delete", "tekst"))

    assert excerpt(words) == words
