"""The registry of kinds: what may stand where, which fields it has and what it is called.

Kinds are English, the prefixes of ids Norwegian, as in the 2011 model (docs/glossary.md).
"""

from __future__ import annotations

from bufetat_editor.domain.checking_kinds import CHECKING_KINDS
from bufetat_editor.domain.kind import Field, Kind, Labels
from bufetat_editor.domain.round_kinds import ROUND_KINDS
from bufetat_editor.errors import UnknownKind

_FOOTNOTE = Field("footnote", "item", Labels("fotnote", "fotnote", "footnote"), ("footnote",))

_MEMO_FIELDS = ("to", "date", "copy_to", "case_number", "from", "case_officer", "attachment")

_ALL = (
    # --- roots
    Kind(
        "service_model",
        "tjenestemodell",
        Labels("tjenestemodell", "tenestemodell", "service model"),
        fields=(
            Field(
                "language",
                "choice",
                Labels("målform", "målform", "written form"),
                choices=("nb", "nn"),
                unsaid="nb",
            ),
        ),
    ),
    Kind("memos", "notater", Labels("notater", "notat", "memos"), wording="none"),
    Kind("rounds", "runder", Labels("innspillsrunder", "innspelsrundar", "rounds"), wording="none"),
    # --- memo
    Kind(
        "memo",
        "notat",
        Labels("notat", "notat", "memo"),
        ("memos",),
        fields=(
            Field("document_type", "text", Labels("dokumenttype", "dokumenttype", "document type")),
        ),
    ),
    Kind(
        "memo_field",
        "notatfelt",
        Labels("notatfelt", "notatfelt", "memo field"),
        ("memo",),
        wording="optional",
        fields=(
            Field("label", "text", Labels("ledetekst", "leietekst", "label")),
            Field("field", "choice", Labels("felt", "felt", "field"), choices=_MEMO_FIELDS),
        ),
    ),
    Kind(
        "proposed_conclusion",
        "konklusjon",
        Labels("forslag til konklusjon", "framlegg til konklusjon", "proposed conclusion"),
        ("memo",),
    ),
    # --- prose
    Kind(
        "chapter",
        "kap",
        Labels("kapittel", "kapittel", "chapter"),
        ("service_model",),
        fields=(_FOOTNOTE,),
    ),
    Kind(
        "paragraph",
        "avsnitt",
        Labels("avsnitt", "avsnitt", "paragraph"),
        ("chapter", "memo"),
        fields=(
            Field("refers_to", "items", Labels("viser til", "viser til", "refers to")),
            _FOOTNOTE,
            Field(
                "round",
                "item",
                Labels("forteller om runden", "fortel om runden", "tells of the round"),
                ("round",),
                is_mark=True,
            ),
        ),
    ),
    Kind(
        "bullet_list",
        "punktliste",
        Labels("punktliste", "punktliste", "bullet list"),
        ("chapter", "memo"),
        wording="none",
    ),
    Kind(
        "bullet",
        "punkt",
        Labels("punkt", "punkt", "bullet"),
        ("bullet_list", "proposed_conclusion"),
        fields=(_FOOTNOTE,),
    ),
    # --- quality and principles
    Kind(
        "quality_concept",
        "kvalitetsbegrep",
        Labels("kvalitetsbegrep", "kvalitetsomgrep", "quality concept"),
        ("chapter",),
    ),
    Kind(
        "quality_dimension",
        "dim",
        Labels("kvalitetsdimensjon", "kvalitetsdimensjon", "quality dimension"),
        ("quality_concept",),
        fields=(_FOOTNOTE,),
    ),
    Kind(
        "principle_overview",
        "prinsippoversikt",
        Labels("prinsippoversikt", "prinsippoversyn", "principle overview"),
        ("chapter",),
    ),
    Kind(
        "overarching_section",
        "prinsippdel",
        Labels("overordnet del", "overordna del", "overarching section"),
        ("principle_overview",),
    ),
    Kind(
        "overarching_principle",
        "prinsipp",
        Labels("overordnet prinsipp", "overordna prinsipp", "overarching principle"),
        ("overarching_section",),
        fields=(_FOOTNOTE,),
    ),
    Kind(
        "principle_section",
        "prinsippdel",
        Labels("prinsippdel", "prinsippdel", "principle section"),
        ("principle_overview",),
        fields=(
            Field(
                "dimension",
                "item",
                Labels("dimensjon", "dimensjon", "dimension"),
                ("quality_dimension",),
            ),
            _FOOTNOTE,
        ),
    ),
    Kind(
        "principle_group",
        "gruppe",
        Labels("prinsippgruppe", "prinsippgruppe", "principle group"),
        ("principle_section",),
        fields=(_FOOTNOTE,),
    ),
    Kind(
        "principle",
        "prinsipp",
        Labels("prinsipp", "prinsipp", "principle"),
        ("principle_group",),
        fields=(_FOOTNOTE,),
    ),
    # --- service provision
    Kind(
        "category_list",
        "kategorier",
        Labels("kategorier", "kategoriar", "service categories"),
        ("chapter",),
        wording="none",
    ),
    Kind(
        "service_category",
        "kategori",
        Labels("kategori", "kategori", "service category"),
        ("category_list",),
        fields=(_FOOTNOTE,),
    ),
    # --- target groups and functions
    Kind(
        "target_group_overview",
        "maalgruppeoversikt",
        Labels("målgruppeoversikt", "målgruppeoversyn", "target group overview"),
        ("chapter",),
        wording="none",
    ),
    Kind(
        "target_category",
        "maalkategori",
        Labels("målgruppekategori", "målgruppekategori", "target category"),
        ("target_group_overview",),
    ),
    Kind(
        "target_group",
        "maalgruppe",
        Labels("målgruppe", "målgruppe", "target group"),
        ("target_category",),
        fields=(
            Field("short_name", "text", Labels("kortnavn", "kortnamn", "short name")),
            _FOOTNOTE,
        ),
    ),
    Kind(
        "service_function",
        "funksjon",
        Labels("funksjon", "funksjon", "service function"),
        ("chapter", "paragraph"),
        wording="optional",
        fields=(
            Field(
                "target_groups",
                "items",
                Labels("målgrupper", "målgrupper", "target groups"),
                ("target_group",),
            ),
        ),
    ),
    # --- matrix
    Kind(
        "service_matrix",
        "matrise",
        Labels("matrise", "matrise", "service matrix"),
        ("service_model",),
        wording="none",
    ),
    Kind(
        "matrix_column",
        "kolonne",
        Labels("kolonne", "kolonne", "matrix column"),
        ("service_matrix",),
        fields=(_FOOTNOTE,),
    ),
    Kind(
        "matrix_row",
        "rad",
        Labels("rad", "rad", "matrix row"),
        ("service_matrix",),
        fields=(
            Field(
                "category",
                "item",
                Labels("kategori", "kategori", "category"),
                ("service_category",),
            ),
            _FOOTNOTE,
        ),
    ),
    Kind(
        "matrix_cell",
        "celle",
        Labels("celle", "celle", "matrix cell"),
        ("matrix_row",),
        wording="none",
        fields=(
            Field("column", "item", Labels("kolonne", "kolonne", "column"), ("matrix_column",)),
        ),
        made_with_frame=True,
    ),
    Kind(
        "task",
        "oppgave",
        Labels("oppgave", "oppgåve", "task"),
        ("matrix_cell",),
        fields=(
            Field("provisional", "flag", Labels("foreløpig", "førebels", "provisional")),
            _FOOTNOTE,
        ),
        sub="subtask",
    ),
    Kind(
        "subtask",
        "deloppgave",
        Labels("deloppgave", "deloppgåve", "sub-entry"),
        ("task",),
        fields=(_FOOTNOTE,),
    ),
    # --- footnotes
    Kind(
        "footnote",
        "fotnote",
        Labels("fotnote", "fotnote", "footnote"),
        ("service_model",),
        wording="none",
    ),
    Kind(
        "footnote_part",
        "fotnotedel",
        Labels("fotnotedel", "fotnotedel", "footnote part"),
        ("footnote",),
        fields=(
            Field(
                "source",
                "choice",
                Labels("kilde", "kjelde", "source"),
                choices=("allocation_letter", "circular"),
            ),
            Field("year", "number", Labels("år", "år", "year")),
        ),
    ),
    Kind(
        "footnote_paragraph",
        "fotnoteavsnitt",
        Labels("fotnoteavsnitt", "fotnoteavsnitt", "footnote paragraph"),
        ("footnote_part", "footnote"),
    ),
    # --- rounds
    *ROUND_KINDS,
    # --- checks
    *CHECKING_KINDS,
)

KINDS = {kind.name: kind for kind in _ALL}
"""Every kind by its name."""

ROOT_IDS = {kind.name: kind.prefix for kind in _ALL if kind.is_root and not kind.is_record}
"""Ids of the three frames made with every model by their kinds, in order: there is one of each."""


def kind_of(name: str) -> Kind:
    """Return the kind of that name.

    Raises:
        UnknownKind: there is none.
    """
    if name not in KINDS:
        raise UnknownKind(kind=name, known=", ".join(KINDS))
    return KINDS[name]


def children_of(name: str) -> tuple[Kind, ...]:
    """Return the kinds that may stand under items of that kind."""
    return tuple(kind for kind in _ALL if name in kind.parents)
