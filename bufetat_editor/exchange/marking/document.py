"""Two documents as one that shows what has changed."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.exchange.blocks import Document, Model
from bufetat_editor.exchange.marking.calls import (
    calls,
    memo_with_calls,
    model_with_calls,
    paragraphs,
)
from bufetat_editor.exchange.marking.flows import Flows
from bufetat_editor.exchange.marking.footnotes import Footnotes
from bufetat_editor.exchange.marking.matrix import Matrices
from bufetat_editor.exchange.marking.memo import Memos
from bufetat_editor.exchange.marking.paragraphs import Paragraphs
from bufetat_editor.exchange.marking.signing import Signing
from bufetat_editor.history.signatures import Signatures


def marked(old: Document, new: Document, signatures: Signatures) -> Document:
    """Return both documents as one, told apart by marks.

    Without what is marked as inserted or moved in it is the old one, without what is marked as
    deleted or moved out the new one.

    Args:
        signatures: who changed what between the two.

    Raises:
        NoSteps: the documents differ, but nothing was done in between.
    """
    signing = Signing(signatures, set(_items(old)), set(_items(new)))
    memo = Memos(signing).united(old.memo, new.memo)
    model = _model(signing, old.model, new.model)
    footnotes = Footnotes(signing, old.footnotes, new.footnotes, [*calls(memo, model)])
    return Document(
        new.seal,
        memo_with_calls(memo, footnotes.renewed) if memo else None,
        model_with_calls(model, footnotes.renewed),
        tuple(footnotes.united()),
    )


def _model(signing: Signing, old: Model, new: Model) -> Model:
    return Model(
        new.item,
        Paragraphs(signing).kept(new.item, old.title, new.title),
        Flows(signing).united(old.blocks, new.blocks),
        tuple(Matrices(signing).united(old.matrices, new.matrices)),
    )


def _items(document: Document) -> Iterator[str]:
    """Ids of all that the document prints."""
    told = (paragraph for one in document.footnotes for paragraph in one.paragraphs)
    for paragraph in (*paragraphs(document.memo, document.model), *told):
        if paragraph.item is not None:
            yield paragraph.item
