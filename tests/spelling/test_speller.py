from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.spelling.speller import Speller

FIELD_NB = """
    barneverninstitusjon barneverninstitusjoner barneverninstitusjonene barneverntjenesten
    barnevernstiltak barneverntiltak tjenestemodell tjenestemodellen tjenestetilbud
    konkurransegrunnlag omsorgsovertakelse omsorgssenter omsorgssentre brukermedvirkning
    samhandlingsmøte samhandlingsmøter fosterhjem beredskapshjem familiehjem familievernkontor
    familierådet akuttplassering akuttiltak ettervern tildelingsbrev rundskriv målgruppe
    atferdsproblematikk styringsdialog virksomhetsstyringsenheten adopsjonssøkere noe noen
    kvalitetssikring rettssikkerhet foreldreveiledning direktørmøtet relasjonsvansker
"""
FIELD_NN = """
    barnevernsinstitusjon barneverninstitusjon barnevernstenesta barneverntiltak tenestemodell
    tenestemodellen tenestetilbod konkurransegrunnlag omsorgsovertaking omsorgssenter
    brukarmedverknad samhandlingsmøte fosterheim beredskapsheim familieheim familievernkontor
    ettervern tildelingsbrev rundskriv målgruppe åtferdsproblematikk føringar foreldrerettleiing
    kvalitetssikring statsforvaltaren barnevernslova imidlertid noko nokon
"""
NAMES = "Bufetat Bufetats Bufdir Bufdirs PMTO MultifunC MST-teamet EUs FoU"
NO_WORDS = "2011 12 § 5A-8 Q-06/2007 a post@bufdir.no www.bufdir.no … – Kárášjohka 日本"
ROUND = "”Ser «Hjelp» (barn) barn, omsorgs\u00adsenter 12-åring bl.a. f.eks. pkt."


@pytest.mark.parametrize("words", [FIELD_NB, NAMES, NO_WORDS, ROUND])
def test_knows_what_is_right_in_bokmaal(nb: Speller, words: str) -> None:
    assert [word for word in words.split() if not nb.knows(word)] == []


@pytest.mark.parametrize("words", [FIELD_NN, NAMES, NO_WORDS])
def test_knows_what_is_right_in_nynorsk(nn: Speller, words: str) -> None:
    assert [word for word in words.split() if not nn.knows(word)] == []


def test_each_form_has_words_that_the_other_has_not(nb: Speller, nn: Speller) -> None:
    assert nb.knows("tjenester")
    assert not nn.knows("tjenester")
    assert nn.knows("tenester")
    assert not nb.knows("tenester")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("FOU", "FoU"),
        ("FOU-arbeid", "FoU-arbeid"),
        ("Idag", "I dag"),
        ("kvalitetsikring", "kvalitetssikring"),  # the list of wrong forms
        ("Kvalitetsikringen", "Kvalitetssikringen"),
        ("institusjonplass", "institusjonsplass"),  # an s that binds
        ("omsorgsvikt", "omsorgssvikt"),
        ("atferds-problematikk", "atferdsproblematikk"),  # a hyphen besides
        ("tjenestemodells-dokument", "tjenestemodelldokument"),
        ("barnevernverntiltak", "barneverntiltak"),  # a part twice
        ("PMT0", "PMTO"),  # a digit for a letter
    ],
)
def test_mends_what_is_certain(nb: Speller, wrong: str, right: str) -> None:
    assert not nb.knows(wrong)
    assert nb.mend(wrong) == right
    assert nb.suggestions(wrong) == (right,)
    assert nb.knows(right.split(maxsplit=1)[0])


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("tilgjenglig", "tilgjengelig"),
        ("Famileråd", "Familieråd"),
        ("utreningsoppgaver", "utredningsoppgaver"),
        ("Bufdri", "Bufdir"),
    ],
)
def test_suggests_what_was_perhaps_meant(nb: Speller, wrong: str, meant: str) -> None:
    assert nb.mend(wrong) == ""
    assert nb.suggestions(wrong)[0] == meant


def test_suggests_words_of_the_models_own_texts_first(nb: Speller) -> None:
    own = nb.taught((), lambda: ("tjenestetilbud", "tilbud"))

    assert nb.suggestions("tjenestilbud")[:1] != ("tjenestetilbud",)
    assert own.suggestions("tjenestilbud")[0] == "tjenestetilbud"


def test_knows_what_the_model_has_taken_in(nb: Speller) -> None:
    taught = nb.taught({"Tverrlunda", "askebulig"}, tuple)

    right = (
        "Tverrlunda",
        "Tverrlundas",
        "TVERRLUNDA",
        "askebulig",
        "Askebulig",
        "MST-askebulig",
    )
    assert [word for word in right if not taught.knows(word)] == []
    assert not taught.knows("tverrlunda")
    assert not nb.knows("Tverrlunda")


@given(st.text(max_size=40))
def test_no_word_is_too_strange(nb: Speller, word: str) -> None:
    assert nb.knows(word) or nb.mend(word) != word
