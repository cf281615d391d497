-- The tables and triggers of a model, as the migrations make them; see README.md.

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE changeset (
    id INTEGER NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    kind TEXT NOT NULL,
    base INTEGER,
    undoes INTEGER,
    source_sha256 TEXT,
    record TEXT NOT NULL,
    revisions INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE document (
    id TEXT NOT NULL,
    created TEXT NOT NULL,
    PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE draft (
    author TEXT NOT NULL,
    item TEXT NOT NULL,
    field TEXT NOT NULL,
    writer TEXT DEFAULT '' NOT NULL,
    base INTEGER,
    parent TEXT,
    "after" TEXT,
    kind TEXT,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (author, item, field, writer)
)
 STRICT;

CREATE TABLE edition (
    name TEXT NOT NULL,
    cs INTEGER NOT NULL,
    sealed_by INTEGER NOT NULL,
    status TEXT NOT NULL,
    title TEXT NOT NULL,
    at TEXT NOT NULL,
    "by" TEXT NOT NULL,
    meeting_date TEXT,
    case_number TEXT,
    decision TEXT,
    state_hash TEXT NOT NULL,
    PRIMARY KEY (name),
    CONSTRAINT uq_edition_sealed_by UNIQUE (sealed_by),
    FOREIGN KEY(cs) REFERENCES changeset (id),
    FOREIGN KEY(sealed_by) REFERENCES changeset (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE item (
    id TEXT NOT NULL,
    cs INTEGER NOT NULL,
    kind TEXT NOT NULL,
    parent TEXT,
    pos TEXT NOT NULL,
    text TEXT NOT NULL,
    attrs TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE received_file (
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    sender TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (sha256)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE revision (
    id INTEGER NOT NULL,
    item TEXT NOT NULL,
    cs INTEGER NOT NULL,
    prev INTEGER,
    kind TEXT NOT NULL,
    parent TEXT,
    pos TEXT NOT NULL,
    text TEXT NOT NULL,
    attrs TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_revision_item_cs UNIQUE (item, cs),
    FOREIGN KEY(cs) REFERENCES changeset (id)
)
 STRICT;

CREATE INDEX ix_item_parent ON item (parent);

CREATE INDEX ix_revision_cs_item ON revision (cs, item);

CREATE TRIGGER changeset_delete BEFORE DELETE ON changeset
        BEGIN SELECT RAISE(ABORT, 'changeset is never changed'); END;

CREATE TRIGGER changeset_edition AFTER INSERT ON changeset
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
        END;

CREATE TRIGGER changeset_insert BEFORE INSERT ON changeset
        BEGIN
            SELECT RAISE(ABORT, 'changesets are numbered without gaps')
            WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM changeset);
            SELECT RAISE(ABORT, 'the changeset before is not whole')
            WHERE (SELECT revisions FROM changeset WHERE id = NEW.id - 1)
                  <> (SELECT count(*) FROM revision WHERE cs = NEW.id - 1);
            SELECT RAISE(ABORT, 'a record is JSON')
            WHERE NOT json_valid(NEW.record) OR NEW.revisions < 0;
        END;

CREATE TRIGGER changeset_update BEFORE UPDATE ON changeset
        BEGIN SELECT RAISE(ABORT, 'changeset is never changed'); END;

CREATE TRIGGER document_delete BEFORE DELETE ON document
        BEGIN SELECT RAISE(ABORT, 'document is never changed'); END;

CREATE TRIGGER document_insert BEFORE INSERT ON document
        WHEN EXISTS (SELECT 1 FROM document)
        BEGIN SELECT RAISE(ABORT, 'there is one document to a database'); END;

CREATE TRIGGER document_update BEFORE UPDATE ON document
        BEGIN SELECT RAISE(ABORT, 'document is never changed'); END;

CREATE TRIGGER edition_delete BEFORE DELETE ON edition
        BEGIN SELECT RAISE(ABORT, 'edition is never changed'); END;

CREATE TRIGGER edition_insert BEFORE INSERT ON edition
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
        END;

CREATE TRIGGER edition_update BEFORE UPDATE ON edition
        BEGIN SELECT RAISE(ABORT, 'edition is never changed'); END;

CREATE TRIGGER item_delete BEFORE DELETE ON item
        BEGIN SELECT RAISE(ABORT, 'an item is removed by a revision'); END;

CREATE TRIGGER item_insert BEFORE INSERT ON item
        WHEN EXISTS (SELECT 1 FROM item WHERE id = NEW.id) OR NOT EXISTS (
        SELECT 1 FROM revision r
        WHERE r.item = NEW.id AND r.cs = NEW.cs AND r.kind = NEW.kind AND r.parent IS NEW.parent
          AND r.pos = NEW.pos AND r.text = NEW.text AND r.attrs = NEW.attrs
          AND r.deleted = NEW.deleted
          AND NOT EXISTS (SELECT 1 FROM revision l WHERE l.item = r.item AND l.cs > r.cs))
        BEGIN SELECT RAISE(ABORT, 'an item is its newest revision'); END;

CREATE TRIGGER item_update BEFORE UPDATE ON item
        WHEN NEW.id <> OLD.id OR NOT EXISTS (
        SELECT 1 FROM revision r
        WHERE r.item = NEW.id AND r.cs = NEW.cs AND r.kind = NEW.kind AND r.parent IS NEW.parent
          AND r.pos = NEW.pos AND r.text = NEW.text AND r.attrs = NEW.attrs
          AND r.deleted = NEW.deleted
          AND NOT EXISTS (SELECT 1 FROM revision l WHERE l.item = r.item AND l.cs > r.cs))
        BEGIN SELECT RAISE(ABORT, 'an item is its newest revision'); END;

CREATE TRIGGER received_file_delete BEFORE DELETE ON received_file
        BEGIN SELECT RAISE(ABORT, 'received_file is never changed'); END;

CREATE TRIGGER received_file_insert BEFORE INSERT ON received_file
        WHEN EXISTS (SELECT 1 FROM received_file WHERE sha256 = NEW.sha256)
        BEGIN SELECT RAISE(ABORT, 'a received file is kept once'); END;

CREATE TRIGGER received_file_update BEFORE UPDATE ON received_file
        BEGIN SELECT RAISE(ABORT, 'received_file is never changed'); END;

CREATE TRIGGER revision_delete BEFORE DELETE ON revision
        BEGIN SELECT RAISE(ABORT, 'revision is never changed'); END;

CREATE TRIGGER revision_head AFTER INSERT ON revision
        BEGIN
            UPDATE item
            SET cs = NEW.cs, kind = NEW.kind, parent = NEW.parent, pos = NEW.pos,
                text = NEW.text, attrs = NEW.attrs, deleted = NEW.deleted
            WHERE id = NEW.item;
            INSERT INTO item (id, cs, kind, parent, pos, text, attrs, deleted)
            SELECT NEW.item, NEW.cs, NEW.kind, NEW.parent, NEW.pos, NEW.text, NEW.attrs,
                   NEW.deleted
            WHERE NEW.prev IS NULL;
        END;

CREATE TRIGGER revision_insert BEFORE INSERT ON revision
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
        END;

CREATE TRIGGER revision_update BEFORE UPDATE ON revision
        BEGIN SELECT RAISE(ABORT, 'revision is never changed'); END;
