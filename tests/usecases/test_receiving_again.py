"""The same file again: it is one receipt at a time, whoever takes it in, and whatever is undone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.errors import NothingToUndo, Overtaken
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.entering import AlreadyReceived, Earlier
from bufetat_editor.usecases.exporting import export
from bufetat_editor.usecases.inputs import withdraw
from bufetat_editor.usecases.receiving import receive
from bufetat_editor.usecases.safeguarding import verify
from tests.helpers.circulated import NORTH, WEST, paper, put, reworded, sent_out
from tests.helpers.models import NOW, OTHER, PRINCIPLE, desk_on
from tests.helpers.rounds import the_receipt, the_round


@pytest.fixture
def out(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a model that was sent out to two regions."""
    path = tmp_path / "modell.db"
    path.write_bytes(sent_out().model)
    with closing(desk_on(path)) as desk:
        yield desk


@pytest.fixture
def other(out: Desk) -> Iterator[Desk]:
    """A second person on the same file."""
    with closing(desk_on(out.path, OTHER)) as desk:
        yield desk


def once(deed: Callable[[], object]) -> Callable[[], bool]:
    """What does something the first time that it is asked whether to stop, and never stops."""
    waiting = [deed]

    def ask() -> bool:
        if waiting:
            waiting.pop()()
        return False

    return ask


def test_the_same_bytes_are_received_once(out: Desk, tmp_path: Path) -> None:
    receive(out, put(tmp_path, paper()))

    with pytest.raises(AlreadyReceived) as caught:
        receive(out, put(tmp_path, paper(), "Kopi.docx"))

    assert str(caught.value) == (
        "«Kopi.docx» ble tatt imot 5.12.2011 fra Region Nord i «Runde 1», som "
        "«Svar fra oss.docx». Trekk tilbake det mottaket først hvis filen skal tas imot på nytt."
    )
    assert len(the_round(out.snapshot).receipts) == 1


def test_what_was_withdrawn_is_received_again(out: Desk, tmp_path: Path) -> None:
    path = put(tmp_path, paper())
    first = receive(out, path)
    withdraw(out, first.receipt)

    again = receive(out, path)

    assert again.receipt != first.receipt
    assert the_receipt(out.snapshot).id == again.receipt


def test_a_withdrawal_that_was_undone_counts_as_received(out: Desk, tmp_path: Path) -> None:
    path = put(tmp_path, paper())
    before = receive(out, path).receipt
    withdraw(out, before)
    editing.undo(out)

    with pytest.raises(AlreadyReceived):
        receive(out, path)
    assert the_receipt(out.snapshot).id == before


# --- another answer of the same recipient


def test_a_second_answer_tells_of_the_first_on_the_same_paper(out: Desk, tmp_path: Path) -> None:
    first = receive(out, put(tmp_path, paper()))
    form = receive(out, put(tmp_path, paper(NORTH, "form"), "Svar.xlsx"))
    others = receive(out, put(tmp_path, paper(WEST), "Vest.docx"))
    second = receive(out, put(tmp_path, reworded(paper()), "Rettet.docx"))

    assert [one.earlier for one in (first, form, others)] == [(), (), ()]
    assert second.earlier == (Earlier(first.receipt, "Svar fra oss.docx", NOW),)


def test_what_was_withdrawn_is_no_earlier_answer(out: Desk, tmp_path: Path) -> None:
    withdraw(out, receive(out, put(tmp_path, paper())).receipt)

    assert receive(out, put(tmp_path, reworded(paper()), "Rettet.docx")).earlier == ()


def test_an_export_is_another_answer_on_the_model(out: Desk, tmp_path: Path) -> None:
    receive(out, put(tmp_path, paper()))
    path = tmp_path / "utkast.docx"
    export(out, "word", path)

    assert [one.name for one in receive(out, path, sender=NORTH).earlier] == ["Svar fra oss.docx"]


def test_another_sender_than_the_file_says_is_told(out: Desk, tmp_path: Path) -> None:
    theirs = receive(out, put(tmp_path, paper()))
    said_so = receive(out, put(tmp_path, reworded(paper()), "b.docx"), sender="vest")
    unknown = receive(out, put(tmp_path, paper(WEST), "c.docx"), sender="Et kontor")

    told = [(one.made_for, one.is_new) for one in (theirs, said_so, unknown)]
    assert told == [("", False), (NORTH, False), (WEST, True)]


# --- two at once


def test_what_another_received_meanwhile_is_known(out: Desk, other: Desk, tmp_path: Path) -> None:
    receive(other, put(tmp_path, paper()))

    with pytest.raises(AlreadyReceived):
        receive(out, put(tmp_path, paper()))


def test_what_another_receives_while_it_is_read_is_known(
    out: Desk, other: Desk, tmp_path: Path
) -> None:
    path = put(tmp_path, reworded(paper()))

    with pytest.raises(AlreadyReceived):
        receive(out, path, stopped=once(lambda: receive(other, path)))

    assert len(the_round(out.snapshot).receipts) == 1
    assert verify(out.path).problems == ()


def test_what_another_writes_while_a_file_is_read_does_it_no_harm(
    out: Desk, other: Desk, tmp_path: Path
) -> None:
    write = once(lambda: editing.edit(other, PRINCIPLE, "Skrevet imens"))

    received = receive(out, put(tmp_path, reworded(paper())), stopped=write)

    assert the_receipt(out.snapshot).id == received.receipt
    assert out.snapshot[PRINCIPLE].text == "Skrevet imens"


def test_somebody_who_was_not_asked_becomes_one_recipient(
    out: Desk, other: Desk, tmp_path: Path
) -> None:
    first, second = put(tmp_path, paper()), put(tmp_path, paper(WEST), "Og dette.docx")

    take = once(lambda: receive(other, second, sender="Et kontor"))

    receive(out, first, sender="Et kontor", stopped=take)

    assert [one.name for one in the_round(out.snapshot).recipients] == [NORTH, WEST, "Et kontor"]
    assert len(the_round(out.snapshot).recipients[-1].receipts) == 2


def test_of_two_programs_that_take_in_one_file_one_is_refused(out: Desk, tmp_path: Path) -> None:
    words = ("receive", out.path, put(tmp_path, reworded(paper())))
    environment = os.environ | {"BUFETAT_EDITOR_HOME": str(tmp_path / "hjem")}
    programs = [
        subprocess.Popen(
            [sys.executable, "-m", "bufetat_editor", *map(str, words)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(2)
    ]
    said = [program.communicate()[1].decode() for program in programs]

    assert sorted(program.returncode for program in programs) == [0, 1]
    assert sum("ble tatt imot" in one for one in said) == 1
    out.refresh()
    assert the_receipt(out.snapshot).balances


# --- undone and done again


def test_a_withdrawal_is_not_undone_beside_a_new_receipt(out: Desk, tmp_path: Path) -> None:
    path = put(tmp_path, paper())
    withdraw(out, receive(out, path).receipt)
    again = receive(out, path).receipt

    with pytest.raises(NothingToUndo):
        editing.undo(out)

    assert the_receipt(out.snapshot).id == again


def test_what_was_done_before_is_undone_though_a_file_was_taken_in_anew(
    out: Desk, tmp_path: Path
) -> None:
    editing.edit(out, "prinsipp-mangfold", "Andre ord")
    path = put(tmp_path, paper())
    withdraw(out, receive(out, path).receipt)
    receive(out, path)

    editing.undo(out)

    assert out.snapshot["prinsipp-mangfold"].text != "Andre ord"
    assert len(the_round(out.snapshot).receipts) == 1


def test_a_withdrawal_is_undone_once_the_new_receipt_is_withdrawn(
    out: Desk, other: Desk, tmp_path: Path
) -> None:
    path = put(tmp_path, paper())
    first = receive(out, path).receipt
    withdraw(out, first)
    withdraw(other, receive(other, path).receipt)
    out.refresh()

    editing.undo(out)

    assert the_receipt(out.snapshot).id == first


def test_a_withdrawal_is_not_undone_while_another_takes_the_file_in(
    out: Desk, other: Desk, tmp_path: Path
) -> None:
    path = put(tmp_path, paper())
    withdraw(out, receive(out, path).receipt)
    other.refresh()
    receive(other, path)

    with pytest.raises(Overtaken):
        editing.undo(out)

    assert len(the_round(out.snapshot).receipts) == 1


def test_other_steps_are_undone_beside_what_another_takes_in(
    out: Desk, other: Desk, tmp_path: Path
) -> None:
    before = out.snapshot[PRINCIPLE].text
    editing.edit(out, PRINCIPLE, "Ny ordlyd")
    receive(other, put(tmp_path, paper()))

    editing.undo(out)

    assert out.snapshot[PRINCIPLE].text == before
