"""The kinds of a round: who was asked, what came back, what it proposes, what comes of it."""

from __future__ import annotations

from bufetat_editor.domain.assessments import OUTCOMES
from bufetat_editor.domain.kind import Field, Kind, Labels
from bufetat_editor.domain.proposals import BESIDES, MANNERS, OPEN_TYPES

_SAID_BY = (
    Field("author", "text", Labels("skrevet av", "skriven av", "written by")),
    Field("at", "text", Labels("skrevet", "skriven", "written")),
)

ROUND_KINDS = (
    Kind(
        "round",
        "runde",
        Labels("innspillsrunde", "innspelsrunde", "round"),
        ("rounds",),
        fields=(
            Field("edition", "text", Labels("utgave", "utgåve", "edition")),
            Field("deadline", "text", Labels("frist", "frist", "deadline")),
        ),
        is_record=True,
    ),
    Kind(
        "recipient",
        "mottaker",
        Labels("mottaker", "mottakar", "recipient"),
        ("round",),
        is_record=True,
    ),
    Kind(
        "receipt",
        "mottak",
        Labels("mottak", "mottak", "receipt"),
        ("recipient",),
        fields=(
            Field("sha256", "text", Labels("kontrollsum", "kontrollsum", "checksum")),
            Field("base", "number", Labels("sendt endring", "send endring", "change sent")),
            Field("paper", "text", Labels("dokument", "dokument", "paper")),
            Field("fragments", "number", Labels("fragmenter", "fragment", "fragments")),
            Field("unchanged", "number", Labels("uendret", "uendra", "unchanged")),
            Field("absent", "number", Labels("ikke med", "ikkje med", "absent")),
        ),
        is_record=True,
    ),
    Kind(
        "input",
        "innspill",
        Labels("innspill", "innspel", "input"),
        ("receipt",),
        wording="optional",
        fields=(
            Field("type", "choice", Labels("slag", "slag", "type"), choices=OPEN_TYPES),
            Field("item", "item", Labels("gjelder", "gjeld", "about")),
            Field("anchor", "item", Labels("står ved", "står ved", "stands by")),
            Field("beside", "choice", Labels("plass", "plass", "place"), choices=BESIDES),
            Field("certainty", "number", Labels("sikkerhet", "visse", "certainty")),
            Field("manner", "choice", Labels("måte", "måte", "manner"), choices=MANNERS),
            Field("where", "text", Labels("sted i filen", "stad i fila", "place in the file")),
            Field("quote", "text", Labels("sitat", "sitat", "quotation")),
            *_SAID_BY,
        ),
        is_record=True,
    ),
    Kind(
        "remark",
        "merknad",
        Labels("merknad", "merknad", "remark"),
        ("input",),
        fields=_SAID_BY,
        is_record=True,
    ),
    Kind(
        "assessment",
        "vurdering",
        Labels("vurdering", "vurdering", "assessment"),
        ("input",),
        wording="optional",
        fields=(
            Field("outcome", "choice", Labels("utfall", "utfall", "outcome"), choices=OUTCOMES),
        ),
        is_record=True,
    ),
)
"""What stands under the root of rounds. See `domain.rounds` for how it is read."""
