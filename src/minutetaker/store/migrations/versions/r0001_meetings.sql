-- Frozen: a later form of the database is a later revision.

CREATE TABLE meeting (
    id VARCHAR NOT NULL,
    series_id VARCHAR,
    body VARCHAR NOT NULL,
    number INTEGER,
    year INTEGER,
    label VARCHAR,
    language VARCHAR NOT NULL,
    date VARCHAR,
    status VARCHAR,
    updated VARCHAR NOT NULL,
    removed VARCHAR,
    series VARCHAR NOT NULL,
    head VARCHAR NOT NULL,
    rest VARCHAR NOT NULL,
    comments VARCHAR NOT NULL,
    approval VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_meeting_series_id ON meeting (series_id);

CREATE TABLE series (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    content VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE approval_snapshot (
    "row" INTEGER NOT NULL,
    meeting_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    fingerprint VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    snapshot BLOB NOT NULL,
    PRIMARY KEY ("row"),
    UNIQUE (meeting_id, version),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);

CREATE TABLE attachment (
    "row" INTEGER NOT NULL,
    meeting_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    title VARCHAR,
    file VARCHAR,
    sha256 VARCHAR,
    rest VARCHAR NOT NULL,
    PRIMARY KEY ("row"),
    UNIQUE (meeting_id, id),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);

CREATE TABLE item (
    "row" INTEGER NOT NULL,
    meeting_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    number VARCHAR,
    title VARCHAR,
    state VARCHAR NOT NULL,
    rest VARCHAR NOT NULL,
    PRIMARY KEY ("row"),
    UNIQUE (meeting_id, id),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);

CREATE TABLE participant (
    "row" INTEGER NOT NULL,
    meeting_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    name VARCHAR,
    attendance VARCHAR NOT NULL,
    rest VARCHAR NOT NULL,
    PRIMARY KEY ("row"),
    UNIQUE (meeting_id, id),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);

CREATE TABLE person_group (
    "row" INTEGER NOT NULL,
    meeting_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    heading VARCHAR NOT NULL,
    rest VARCHAR NOT NULL,
    PRIMARY KEY ("row"),
    UNIQUE (meeting_id, id),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);

CREATE TABLE revision (
    "row" INTEGER NOT NULL,
    meeting_id VARCHAR NOT NULL,
    item_id VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    since VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    PRIMARY KEY ("row"),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);

CREATE INDEX ix_revision_field ON revision (meeting_id, item_id, field);

CREATE TABLE trash (
    "row" INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    meeting_id VARCHAR,
    item_id VARCHAR,
    place INTEGER,
    content VARCHAR,
    PRIMARY KEY ("row"),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);

CREATE TABLE action (
    "row" INTEGER NOT NULL,
    meeting_id VARCHAR NOT NULL,
    item_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    owner_id VARCHAR,
    owner_name VARCHAR,
    due VARCHAR,
    status VARCHAR,
    rest VARCHAR NOT NULL,
    PRIMARY KEY ("row"),
    UNIQUE (meeting_id, id),
    FOREIGN KEY(meeting_id, item_id) REFERENCES item (meeting_id, id) ON DELETE CASCADE
);

CREATE INDEX ix_action_item ON action (meeting_id, item_id);

CREATE TABLE decision (
    "row" INTEGER NOT NULL,
    meeting_id VARCHAR NOT NULL,
    item_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    kind VARCHAR,
    rest VARCHAR NOT NULL,
    PRIMARY KEY ("row"),
    UNIQUE (meeting_id, id),
    FOREIGN KEY(meeting_id, item_id) REFERENCES item (meeting_id, id) ON DELETE CASCADE
);

CREATE INDEX ix_decision_item ON decision (meeting_id, item_id);

CREATE TABLE part (
    "row" INTEGER NOT NULL,
    meeting_id VARCHAR NOT NULL,
    item_id VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    text VARCHAR,
    rest VARCHAR NOT NULL,
    PRIMARY KEY ("row"),
    UNIQUE (meeting_id, item_id, place),
    FOREIGN KEY(meeting_id, item_id) REFERENCES item (meeting_id, id) ON DELETE CASCADE
);

CREATE TRIGGER approved_person_group_insert BEFORE INSERT ON person_group WHEN EXISTS (SELECT 1 FROM meeting WHERE id = NEW.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_person_group_update BEFORE UPDATE ON person_group WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_person_group_delete BEFORE DELETE ON person_group WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined') AND removed IS NULL) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_participant_insert BEFORE INSERT ON participant WHEN EXISTS (SELECT 1 FROM meeting WHERE id = NEW.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_participant_update BEFORE UPDATE ON participant WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_participant_delete BEFORE DELETE ON participant WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined') AND removed IS NULL) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_attachment_insert BEFORE INSERT ON attachment WHEN EXISTS (SELECT 1 FROM meeting WHERE id = NEW.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_attachment_update BEFORE UPDATE ON attachment WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_attachment_delete BEFORE DELETE ON attachment WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined') AND removed IS NULL) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_item_insert BEFORE INSERT ON item WHEN EXISTS (SELECT 1 FROM meeting WHERE id = NEW.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_item_update BEFORE UPDATE ON item WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_item_delete BEFORE DELETE ON item WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined') AND removed IS NULL) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_part_insert BEFORE INSERT ON part WHEN EXISTS (SELECT 1 FROM meeting WHERE id = NEW.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_part_update BEFORE UPDATE ON part WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_part_delete BEFORE DELETE ON part WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined') AND removed IS NULL) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_decision_insert BEFORE INSERT ON decision WHEN EXISTS (SELECT 1 FROM meeting WHERE id = NEW.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_decision_update BEFORE UPDATE ON decision WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_decision_delete BEFORE DELETE ON decision WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined') AND removed IS NULL) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_action_insert BEFORE INSERT ON action WHEN EXISTS (SELECT 1 FROM meeting WHERE id = NEW.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_action_update BEFORE UPDATE ON action WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined')) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_action_delete BEFORE DELETE ON action WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND status IN ('approved', 'examined') AND removed IS NULL) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_meeting_update BEFORE UPDATE ON meeting WHEN OLD.status IN ('approved', 'examined') AND (NEW.status IS NULL OR NEW.status NOT IN ('approved', 'examined') OR OLD.id IS NOT NEW.id OR OLD.series_id IS NOT NEW.series_id OR OLD.body IS NOT NEW.body OR OLD.number IS NOT NEW.number OR OLD.year IS NOT NEW.year OR OLD.label IS NOT NEW.label OR OLD.language IS NOT NEW.language OR OLD.date IS NOT NEW.date OR OLD.series IS NOT NEW.series OR OLD.head IS NOT NEW.head OR OLD.rest IS NOT NEW.rest OR (json_extract(OLD.approval, '$.fingerprint') IS NOT NULL AND json_extract(OLD.approval, '$.fingerprint') IS NOT json_extract(NEW.approval, '$.fingerprint'))) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_meeting_delete BEFORE DELETE ON meeting WHEN OLD.status IN ('approved', 'examined') AND OLD.removed IS NULL BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_snapshot_update BEFORE UPDATE ON approval_snapshot WHEN 1 BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;

CREATE TRIGGER approved_snapshot_delete BEFORE DELETE ON approval_snapshot WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND removed IS NULL) BEGIN SELECT RAISE(ABORT, 'the meeting is approved'); END;
