"""What the writers are given in tests, and what must come out of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from hypothesis import strategies as st

from bufetat_editor.domain.items import AttrValue
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.circulation import Circulation
from bufetat_editor.exchange.seal import Seal, Status
from bufetat_editor.exchange.subject import Base, Subject
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.signatures import Signatures
from tests.helpers.seed import document, seed

MEMO = "notat"

_EDITIONS: Mapping[Status, str] = {
    "draft": "Utkast 1.12.2011 (endring 1)",
    "circulated": "Utkast 1.12.2011",
    "approved": "Tjenestemodell 2011",
}
_WORDINGS = ("dokumenttype", "tittel", "overskrift", "etikett", "verdi", "tekst")

any_text = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn"], include_characters="\n\t"), min_size=1
)
"""Any text that a model can hold."""


def subject(
    snapshot: Snapshot | None = None,
    status: Status = "draft",
    *,
    memo: str | None = MEMO,
    base: Base | None = None,
    last_changed: Mapping[str, tuple[str, str]] | None = None,
) -> Subject:
    """A subject like the ones that are exported; the 2011 model if no other is given."""
    snapshot = snapshot or seed()
    approved = status == "approved"
    seal = Seal(
        document_id="11111111-1111-4111-8111-111111111111",
        changeset=snapshot.changeset,
        changeset_hash="v1:" + "c" * 64,
        state_hash=state_hash(snapshot),
        edition=_EDITIONS[status],
        status=status,
        at="2011-12-01T11:00:00Z",
        title="Bufetats tjenestemodell",
        meeting_date="2011-12-13" if approved else None,
        case_number="11/51625" if approved else None,
    )
    return Subject(snapshot, seal, memo, base, last_changed or {})


def circulated(snapshot: Snapshot | None = None, **facts: str) -> Subject:
    """What is sent to one recipient of a round; facts of the circulation may be others."""
    usual = Circulation(
        round="runde-1",
        name="Runde 1",
        recipient="mottaker-nord",
        to="Region Nord",
        deadline="2011-12-15",
    )
    of = subject(snapshot, "circulated", memo=None)
    sent = replace(usual, **facts)  # type: ignore[arg-type]
    return replace(of, seal=replace(of.seal, edition=sent.name), circulation=sent)


def base_of(snapshot: Snapshot, name: str = "Utkast 1.12.2011") -> Base:
    """An earlier moment to tell the changes from, where nobody asks who made them."""
    return Base(snapshot, name, "2011-12-01T11:00:00Z", Signatures([]))


def reworded(snapshot: Snapshot, **texts: str) -> Snapshot:
    """The snapshot with other texts; ids are written with _ for -."""
    named = {name.replace("_", "-"): text for name, text in texts.items()}
    return snapshot.with_states(
        2, [replace(snapshot[item], text=text) for item, text in named.items()]
    )


def with_facts(snapshot: Snapshot, item: str, **facts: AttrValue) -> Snapshot:
    """The snapshot with other facts on one item."""
    return snapshot.with_states(
        2, [replace(snapshot[item], attrs={**snapshot[item].attrs, **facts})]
    )


def source_texts() -> list[str]:
    """Every wording of the 2011 model, as the YAML has them from top to bottom."""
    content = document()
    return [text for part in ("notat", "tjenestemodell") for text in _wordings(content[part])]


def words(texts: list[str]) -> list[str]:
    return " ".join(texts).split()


def _wordings(node: object) -> Iterator[str]:
    if isinstance(node, list):
        for part in node:
            yield from _wordings(part)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in _WORDINGS:
                yield str(value)
            else:
                yield from _wordings(value)
