"""The process that holds a dictionary and answers for it: a question a line, an answer a line."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from bufetat_editor.domain.written_form import WrittenForm
from bufetat_editor.spelling.dictionary import Dictionary, NoDictionary
from bufetat_editor.spelling.word_lists import word_lists

READY, NONE = "ready", "none"
"""What is said first: that the dictionary is loaded, or that there is none."""


def main(form: WrittenForm) -> int:
    """Answer until nobody asks any more, which is so when the parent has gone."""
    try:
        dictionary = Dictionary(form, word_lists(form))
    except NoDictionary:
        _say(NONE)
        return 0
    _say(READY)
    for line in sys.stdin:
        match json.loads(line):
            case ["judge", [*words]]:
                _say([asdict(dictionary.judge(word)) for word in words])
            case ["suggest", word]:
                _say(dictionary.suggestions(word))
    return 0


def _say(answer: object) -> None:
    # Escaped to plain letters, so that it is the same in whatever encoding the system has.
    print(json.dumps(answer), flush=True)  # noqa: T201 - to the parent
