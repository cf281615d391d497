"""The query forms that stay fast as the log grows; a test watches their plans.

Obvious forms scan the whole log or build a Bloom filter from it: measured at 100,000 revisions, 77
ms instead of 5 (docs/decisions/0002).
"""

from __future__ import annotations

from bufetat_editor.storage.rows import CHANGESET_COLUMNS, STATE_COLUMNS, prefixed

HEAD = f"SELECT {STATE_COLUMNS.replace('item', 'id', 1)} FROM item"
"""Every item's newest state."""

STATE_AT = f"""
    SELECT {STATE_COLUMNS} FROM revision WHERE id IN (
        SELECT (SELECT r.id FROM revision r
                WHERE r.item = item.id AND r.cs <= :at ORDER BY r.cs DESC LIMIT 1)
        FROM item)"""
"""Every item's state at a changeset: one index seek an item, however long the log."""

CHANGED_BETWEEN = "SELECT DISTINCT item FROM revision WHERE cs > :a AND cs <= :b"
"""Ids of the items that were changed after one changeset, up to another."""

STATES_OF = f"""
    SELECT {STATE_COLUMNS} FROM revision WHERE id IN (
        SELECT (SELECT r.id FROM revision r
                WHERE r.item = changed.item AND r.cs <= :at ORDER BY r.cs DESC LIMIT 1)
        FROM ({CHANGED_BETWEEN}) AS changed)"""
"""The states at a changeset of the items changed between two others."""

_STEP = f"""
    SELECT {prefixed("c", CHANGESET_COLUMNS)},
           {prefixed("r", STATE_COLUMNS)}, {prefixed("b", STATE_COLUMNS)}
    FROM changeset c {{join}} revision r ON r.cs = c.id
    LEFT JOIN revision b ON b.item = r.item AND b.cs = r.prev"""

CHANGES = _STEP.format(join="JOIN") + " WHERE c.id = :cs ORDER BY r.id"
"""What one changeset did to each item: changeset, state after, state before."""

CHANGES_BETWEEN = _STEP.format(join="JOIN") + " WHERE c.id > :a AND c.id <= :b ORDER BY c.id, r.id"
"""What the changesets after one, up to another, did to each item, oldest first."""

ITEM_HISTORY = _STEP.format(join="JOIN") + " WHERE r.item = :item ORDER BY r.cs DESC"
"""One item's whole life, newest first."""

CHANGES_OF = _STEP.format(join="JOIN") + " WHERE c.id IN :changesets ORDER BY c.id, r.id"
"""What each of several changesets did to each item, oldest first."""

ITEM_HISTORIES = _STEP.format(join="JOIN") + " WHERE r.item IN :items ORDER BY r.cs DESC"
"""Several items' whole lives, newest first."""

WHOLE_HISTORY = _STEP.format(join="LEFT JOIN") + " ORDER BY c.id DESC, r.id"
"""All that was ever done, newest first; an approval touches no item."""

WHOLE_HISTORY_OLDEST_FIRST = _STEP.format(join="LEFT JOIN") + " ORDER BY c.id, r.id"
"""The same from the beginning, as the chain is verified."""

ASTRAY_HEADS = """
    SELECT item.id FROM item
    LEFT JOIN revision r ON r.item = item.id
        AND r.cs = (SELECT max(l.cs) FROM revision l WHERE l.item = item.id)
    WHERE r.id IS NULL OR (item.cs, item.kind, item.pos, item.text, item.attrs, item.deleted)
          <> (r.cs, r.kind, r.pos, r.text, r.attrs, r.deleted)
       OR coalesce(item.parent, '') <> coalesce(r.parent, '')
    UNION
    SELECT r.item FROM revision r WHERE NOT EXISTS (SELECT 1 FROM item WHERE id = r.item)"""
"""Items whose head is not their newest revision."""

MISCOUNTED = """
    SELECT id FROM changeset c
    WHERE revisions <> (SELECT count(*) FROM revision r WHERE r.cs = c.id)"""
"""Changesets that do not hold as many revisions as they announced."""

ORPHANS = """
    SELECT DISTINCT r.item FROM revision r
    WHERE NOT EXISTS (SELECT 1 FROM changeset c WHERE c.id = r.cs)
       OR (r.prev IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM revision b WHERE b.item = r.item AND b.cs = r.prev))"""
"""Items with a revision that hangs in the air."""

SOURCELESS = """
    SELECT id FROM changeset c
    WHERE source_sha256 IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM received_file f WHERE f.sha256 = c.source_sha256)"""
"""Changesets that came from a file which is not among those received."""

CHANGESETS = f"""
    SELECT {CHANGESET_COLUMNS} FROM changeset
    WHERE id < :below AND (:author IS NULL OR author = :author) ORDER BY id DESC LIMIT :n"""
"""Changesets in portions, newest first; one author's or everyone's."""

LAST_CHANGES = """
    SELECT item.id, c.at, c.author FROM item
    JOIN changeset c ON c.id = (SELECT r.cs FROM revision r WHERE r.item = item.id AND r.cs <= :at
                                ORDER BY r.cs DESC LIMIT 1)"""
"""When each item was last changed up to a changeset, and by whom."""

WORDINGS = f"""
    SELECT {prefixed("r", STATE_COLUMNS)}, c.author, c.at, r.id
    FROM revision r JOIN changeset c ON c.id = r.cs
    LEFT JOIN revision b ON b.item = r.item AND b.cs = r.prev
    WHERE r.id < :below
      AND (b.id IS NULL OR (b.text, b.attrs, b.deleted) <> (r.text, r.attrs, r.deleted))
    ORDER BY r.id DESC LIMIT :n"""
"""In portions, newest first: states with other words than before, or of items come and gone."""
