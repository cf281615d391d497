"""What one recipient sent back: every kind of edit in a document, every kind of reply in a form."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache

from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from tests.exchange.excel.reading import opened
from tests.exchange.hostile import sent_form, sent_word
from tests.exchange.word.editing import (
    AUTHOR,
    add,
    comment,
    edited,
    join,
    move,
    paste_again,
    remove,
    remove_row,
    reword,
    split,
    text_box,
    type_in_cell,
    untracked,
)


@cache
def answered_word() -> bytes:
    """The Word copy after edits, some of which nothing was recorded of."""
    silent = untracked(
        sent_word(),
        reword("prinsipp-utviklingsnivaa", "tilpasset", "som passer til"),
        remove("prinsipp-frivillighet"),
    )
    return edited(
        silent,
        reword("prinsipp-ses-hoeres-bekreftes", "bekreftes", "bli trodd"),
        add("prinsipp-mangfold", "Tjenestene skal finnes på samisk"),
        remove("prinsipp-korte-styringslinjer"),
        move("prinsipp-lik-tilgang", "prinsipp-samraad-lokalt"),
        paste_again("prinsipp-tildelte-rammer", "prinsipp-best-utnyttelse"),
        split("prinsipp-tidlig-hjelp", "barn, familier"),
        join("prinsipp-egen-utvikling"),
        comment("prinsipp-kulturkompetanse", "god", "Hva er god nok?", "Enig.", "Bør defineres."),
        comment("oppgave-mtfc", "MTFC", "Finnes ikke hos oss."),
        type_in_cell("rad-foeringer", "kolonne-barnevern", "Nytt tilbud "),
        remove_row("rad-egenvalgt"),
        text_box("prinsipp-felles-kompetanse", "Se merknaden vår i e-posten."),
    )


@cache
def answered_form() -> bytes:
    """The workbook with replies, rows of its own, notes at cells and rows out of order."""
    book = opened(sent_form())
    principles, tasks = book["Prinsipper"], book["Matrise"]
    _reply(principles, 5, ("Ny ordlyd", "", "Bufetat skal hjelpe tidlig"))
    _reply(principles, 6, ("Kommentar", "Uklart for oss", ""))
    _reply(principles, 9, ("Fjernes", "Står to steder", ""))
    _reply(tasks, 4, ("Nytt punkt", "", "=Et punkt som ligner en formel"))
    _reply(tasks, 7, ("Flyttes", "Hører til familievernet", ""))
    principles["E12"] = "Andre ord i en celle som er vår"
    principles["I2"], principles["I20"] = "Vår kolonne", "Vi følger dette alt"
    principles.append([None, None, None, None, "En rad for seg selv", None, None, None])
    tasks["E10"].comment = Comment("Er dette nytt?", AUTHOR)
    tasks["A15"] = None
    tasks.delete_rows(20)
    tasks.insert_cols(4)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _reply(sheet: Worksheet, row: int, told: Sequence[str]) -> None:
    for column, words in zip((6, 7, 8), told, strict=True):
        sheet.cell(row, column).value = words or None
