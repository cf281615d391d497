"""Two documents as one that shows what has changed."""

from __future__ import annotations

from bufetat_editor.exchange.blocks import Document, Model, paragraphs
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
    deleted or moved out the new one; but what stays has its new number only, or one paragraph that
    goes would show all that follow as changed.

    Args:
        signatures: who changed what between the two.

    Raises:
        NoSteps: the documents differ, but nothing was done in between.
    """
    signing = Signing(signatures, _items(old), _items(new))
    memo = Memos(signing).united(old.memo, new.memo)
    document = Document(new.seal, memo, _model(signing, old.model, new.model), ())
    return Footnotes(signing, old.footnotes, new.footnotes, document).placed()


def _model(signing: Signing, old: Model, new: Model) -> Model:
    return Model(
        new.item,
        Paragraphs(signing).kept(new.item, old.title, new.title),
        Flows(signing).united(old.blocks, new.blocks),
        tuple(Matrices(signing).united(old.matrices, new.matrices)),
    )


def _items(document: Document) -> set[str]:
    """Ids of all that the document prints."""
    return {one.item for one in paragraphs(document) if one.item is not None}
