"""The invariants of the log as SQLite triggers (docs/decisions/0003).

They are re-created after every migration and compared with what the file holds, because rebuilding
a table drops its triggers without a word.
"""

from __future__ import annotations

OVERTAKEN = (
    "the item has a newer state",
    "a living item needs a living parent",
    "a removed item leaves no living children",
    "no item stands under itself",
    "an edition has a name of its own",
)
"""What the database says to a changeset that someone else's has come before."""

_IMMUTABLE = ("document", "changeset", "revision", "edition", "received_file")

_RULES = {
    "document_insert": """
        BEFORE INSERT ON document
        WHEN EXISTS (SELECT 1 FROM document)
        BEGIN SELECT RAISE(ABORT, 'there is one document to a database'); END""",
    "changeset_insert": """
        BEFORE INSERT ON changeset
        BEGIN
            SELECT RAISE(ABORT, 'changesets are numbered without gaps')
            WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM changeset);
            SELECT RAISE(ABORT, 'the changeset before is not whole')
            WHERE (SELECT revisions FROM changeset WHERE id = NEW.id - 1)
                  <> (SELECT count(*) FROM revision WHERE cs = NEW.id - 1);
            SELECT RAISE(ABORT, 'a record is JSON')
            WHERE NOT json_valid(NEW.record) OR NEW.revisions < 0;
        END""",
    "changeset_edition": """
        AFTER INSERT ON changeset
        WHEN NEW.kind IN ('circulate', 'approve')
        BEGIN
            INSERT INTO edition (name, cs, sealed_by, status, title, at, by, meeting_date,
                                 case_number, decision, state_hash)
            SELECT json_extract(NEW.record, '$.name'),
                   json_extract(NEW.record, '$.cs'),
                   NEW.id,
                   json_extract(NEW.record, '$.status'),
                   json_extract(NEW.record, '$.title'),
                   NEW.at,
                   NEW.author,
                   json_extract(NEW.record, '$.meeting_date'),
                   json_extract(NEW.record, '$.case_number'),
                   json_extract(NEW.record, '$.decision'),
                   json_extract(NEW.record, '$.state_hash');
        END""",
    "revision_insert": """
        BEFORE INSERT ON revision
        BEGIN
            SELECT RAISE(ABORT, 'revisions belong to the newest changeset')
            WHERE NEW.cs IS NOT (SELECT max(id) FROM changeset);
            SELECT RAISE(ABORT, 'the changeset is full')
            WHERE (SELECT count(*) FROM revision WHERE cs = NEW.cs)
                  >= (SELECT revisions FROM changeset WHERE id = NEW.cs);
            SELECT RAISE(ABORT, 'a revision is written once')
            WHERE NEW.prev >= NEW.cs OR EXISTS (SELECT 1 FROM revision WHERE id = NEW.id);
            SELECT RAISE(ABORT, 'a state has a place, fields and is removed or not')
            WHERE NEW.item = '' OR NEW.kind = '' OR NEW.pos = '' OR NEW.deleted NOT IN (0, 1)
               OR NOT json_valid(NEW.attrs) OR json_type(NEW.attrs) <> 'object';
            SELECT RAISE(ABORT, 'the item has a newer state')
            WHERE NEW.prev IS NOT (SELECT cs FROM item WHERE id = NEW.item);
            SELECT RAISE(ABORT, 'a living item needs a living parent')
            WHERE NEW.deleted = 0 AND NEW.parent IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM item WHERE id = NEW.parent AND deleted = 0);
            SELECT RAISE(ABORT, 'a removed item leaves no living children')
            WHERE NEW.deleted = 1
              AND EXISTS (SELECT 1 FROM item WHERE parent = NEW.item AND deleted = 0);
            SELECT RAISE(ABORT, 'no item stands under itself')
            WHERE NEW.parent IS NOT NULL AND EXISTS (
                WITH RECURSIVE above(id) AS (
                    SELECT NEW.parent
                    UNION SELECT item.parent FROM item JOIN above ON item.id = above.id
                ) SELECT 1 FROM above WHERE id = NEW.item);
        END""",
    "revision_head": """
        AFTER INSERT ON revision
        BEGIN
            UPDATE item
            SET cs = NEW.cs, kind = NEW.kind, parent = NEW.parent, pos = NEW.pos,
                text = NEW.text, attrs = NEW.attrs, deleted = NEW.deleted
            WHERE id = NEW.item;
            INSERT INTO item (id, cs, kind, parent, pos, text, attrs, deleted)
            SELECT NEW.item, NEW.cs, NEW.kind, NEW.parent, NEW.pos, NEW.text, NEW.attrs,
                   NEW.deleted
            WHERE NEW.prev IS NULL;
        END""",
    "edition_insert": """
        BEFORE INSERT ON edition
        BEGIN
            SELECT RAISE(ABORT, 'an edition has a name of its own')
            WHERE EXISTS (SELECT 1 FROM edition
                          WHERE name = NEW.name OR sealed_by = NEW.sealed_by);
            SELECT RAISE(ABORT, 'an edition is what its changeset recorded')
            WHERE NOT EXISTS (
                SELECT 1 FROM changeset c
                WHERE c.id = NEW.sealed_by AND c.at = NEW.at AND c.author = NEW.by
                  AND json_extract(c.record, '$.name') = NEW.name
                  AND json_extract(c.record, '$.cs') = NEW.cs
                  AND json_extract(c.record, '$.status') = NEW.status
                  AND json_extract(c.record, '$.title') IS NEW.title
                  AND json_extract(c.record, '$.meeting_date') IS NEW.meeting_date
                  AND json_extract(c.record, '$.case_number') IS NEW.case_number
                  AND json_extract(c.record, '$.decision') IS NEW.decision
                  AND json_extract(c.record, '$.state_hash') = NEW.state_hash);
            SELECT RAISE(ABORT, 'an edition names a changeset before its own')
            WHERE NEW.cs >= NEW.sealed_by OR NEW.cs < 1;
        END""",
    "received_file_insert": """
        BEFORE INSERT ON received_file
        WHEN EXISTS (SELECT 1 FROM received_file WHERE sha256 = NEW.sha256)
        BEGIN SELECT RAISE(ABORT, 'a received file is kept once'); END""",
}

_IS_NEWEST = """
    EXISTS (
        SELECT 1 FROM revision r
        WHERE r.item = NEW.id AND r.cs = NEW.cs AND r.kind = NEW.kind AND r.parent IS NEW.parent
          AND r.pos = NEW.pos AND r.text = NEW.text AND r.attrs = NEW.attrs
          AND r.deleted = NEW.deleted
          AND NOT EXISTS (SELECT 1 FROM revision l WHERE l.item = r.item AND l.cs > r.cs))"""


def trigger_statements() -> dict[str, str]:
    """Return every trigger's `CREATE` statement by its name."""
    bodies = dict(_RULES)
    for table in _IMMUTABLE:
        for act in ("update", "delete"):
            bodies[f"{table}_{act}"] = (
                f"BEFORE {act.upper()} ON {table}\n"
                f"        BEGIN SELECT RAISE(ABORT, '{table} is never changed'); END"
            )
    there_already = "EXISTS (SELECT 1 FROM item WHERE id = NEW.id) OR "
    for act, another in (("insert", there_already), ("update", "NEW.id <> OLD.id OR ")):
        bodies[f"item_{act}"] = (
            f"BEFORE {act.upper()} ON item\n        WHEN {another}NOT {_IS_NEWEST.strip()}\n"
            "        BEGIN SELECT RAISE(ABORT, 'an item is its newest revision'); END"
        )
    bodies["item_delete"] = (
        "BEFORE DELETE ON item\n"
        "        BEGIN SELECT RAISE(ABORT, 'an item is removed by a revision'); END"
    )
    return {name: f"CREATE TRIGGER {name} {body.strip()}" for name, body in bodies.items()}
