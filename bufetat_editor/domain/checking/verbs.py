"""The commonest finite verbs of public prose, by which clauses are known; in bokmål and nynorsk."""

from __future__ import annotations

AUXILIARIES = frozenset(
    (
        *("skal", "må", "kan", "bør", "vil", "er", "har", "blir"),
        *("skulle", "måtte", "kunne", "burde", "ville", "var", "hadde", "ble", "vart", "blei"),
    )
)
"""Verbs that are no nouns, and that other verbs or a description follow."""

VERBS = AUXILIARIES | frozenset(
    (
        *("arbeider", "begynner", "berører", "bidrar", "bor", "brukes", "deltar", "driver"),
        *("drives", "finnes", "flytter", "foreligger", "forutsetter", "framgår", "fremgår", "får"),
        *("gir", "gis", "gjelder", "gjennomføres", "gjør", "gjøres", "går", "henvises"),
        *("innebærer", "inngår", "ivaretar", "jobber", "kommer", "krever", "kreves", "lever"),
        *("ligger", "mottar", "omfatter", "omfattes", "omhandler", "oppholder"),
        *("oppstår", "samarbeider", "sendes", "settes", "skjer", "står", "stilles", "tar"),
        *("tas", "tilbyr", "tilbys", "trenger", "utføres", "utgjør", "ønsker", "viser", "yter"),
        *("byrjar", "deltek", "driv", "finst", "flyttar", "gjeld", "gjer", "kjem", "krev"),
        *("mottek", "omfattar", "tek", "treng", "ytar"),
        *("ønskjer",),
    )
)
"""Those with other verbs that are seldom anything else."""
