"""The evaluation copy in Word: the model as it stands, with the inputs of a round in its margin."""

from __future__ import annotations

from bufetat_editor.exchange.accessibility import require_accessible
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.comment_threads import threads
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.word.comments import Comments
from bufetat_editor.exchange.word.template import Template
from bufetat_editor.exchange.word.writer import write_document


def write_evaluation_copy(answering: Answering, template: Template) -> bytes:
    """Return the model with each living input as a comment at its item, as a docx file.

    What came of an input is a reply in the same thread. Inputs on what has no paragraph in the
    model, or on nothing, hang on its title.

    Raises:
        NotAccessible: the document lacks what not everyone could read it without.
    """
    document = compose(answering.subject)
    require_accessible(document, answering.subject.snapshot)
    return write_document(document, template, Comments(threads(answering, document)))
