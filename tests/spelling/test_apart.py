from __future__ import annotations

from bufetat_editor.spelling.apart import DictionaryApart
from bufetat_editor.spelling.dictionary import Judgement


def test_another_process_answers_and_is_begun_again_if_it_ends() -> None:
    dictionary = DictionaryApart("nb")
    assert dictionary.judge("barnevern") == Judgement(is_known=True)
    assert dictionary.judge("kvalitetsikring") == Judgement(False, "kvalitetssikring")  # noqa: FBT003 - a value
    assert "tilgjengelig" in dictionary.suggestions("tilgjenglig")

    dictionary._process.kill()
    dictionary._process.wait()

    assert dictionary.judge("barnevrn").is_known  # the word it fell over is let alone
    assert not dictionary.judge("barnevren").is_known

    dictionary.close()
    assert dictionary._process.poll() is not None
    assert dictionary.suggestions("famile") == ()
