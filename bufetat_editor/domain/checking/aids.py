"""What the rules may lean on beside the model itself."""

from __future__ import annotations

from dataclasses import dataclass

from bufetat_editor.domain.checking.lexicon import Lexicon
from bufetat_editor.domain.checking.names import FormerName
from bufetat_editor.domain.checking.prose import Pattern
from bufetat_editor.domain.legal_register import LegalRegister


@dataclass(frozen=True)
class Aids:
    """Aids of one check; what needs one that is not there finds nothing.

    Attributes:
        lexicon: how words are spelt.
        one_word: which words are often parted.
        legal: what the legal references are read as.
        former: what items were called before, as the log has it.
    """

    lexicon: Lexicon | None = None
    one_word: Pattern | None = None
    legal: LegalRegister | None = None
    former: tuple[FormerName, ...] = ()
