-- Frozen: a later form of the database is a later revision.

CREATE VIRTUAL TABLE found USING fts5(words, content='', tokenize='unicode61 remove_diacritics 0');

CREATE TRIGGER found_item_insert AFTER INSERT ON item BEGIN INSERT INTO found (rowid, words) VALUES (NEW."row" * 8 + 0, coalesce(NEW.title, '') || ' ' || coalesce(json_extract(NEW.rest, '$.public_title'), '') || ' ' || coalesce(json_extract(NEW.rest, '$.case_number'), '') || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(NEW.rest, '$.dissents')), '') || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(NEW.rest, '$.earlier')), '')); END;

CREATE TRIGGER found_item_update AFTER UPDATE OF title, rest ON item BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', OLD."row" * 8 + 0, coalesce(OLD.title, '') || ' ' || coalesce(json_extract(OLD.rest, '$.public_title'), '') || ' ' || coalesce(json_extract(OLD.rest, '$.case_number'), '') || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(OLD.rest, '$.dissents')), '') || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(OLD.rest, '$.earlier')), '')); INSERT INTO found (rowid, words) VALUES (NEW."row" * 8 + 0, coalesce(NEW.title, '') || ' ' || coalesce(json_extract(NEW.rest, '$.public_title'), '') || ' ' || coalesce(json_extract(NEW.rest, '$.case_number'), '') || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(NEW.rest, '$.dissents')), '') || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(NEW.rest, '$.earlier')), '')); END;

CREATE TRIGGER found_item_delete AFTER DELETE ON item BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', OLD."row" * 8 + 0, coalesce(OLD.title, '') || ' ' || coalesce(json_extract(OLD.rest, '$.public_title'), '') || ' ' || coalesce(json_extract(OLD.rest, '$.case_number'), '') || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(OLD.rest, '$.dissents')), '') || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(OLD.rest, '$.earlier')), '')); END;

CREATE TRIGGER found_part_insert AFTER INSERT ON part BEGIN INSERT INTO found (rowid, words) VALUES (NEW."row" * 8 + 1, coalesce(NEW.text, '') || ' ' || coalesce(json_extract(NEW.rest, '$.heading'), '')); END;

CREATE TRIGGER found_part_update AFTER UPDATE OF text, rest ON part BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', OLD."row" * 8 + 1, coalesce(OLD.text, '') || ' ' || coalesce(json_extract(OLD.rest, '$.heading'), '')); INSERT INTO found (rowid, words) VALUES (NEW."row" * 8 + 1, coalesce(NEW.text, '') || ' ' || coalesce(json_extract(NEW.rest, '$.heading'), '')); END;

CREATE TRIGGER found_part_delete AFTER DELETE ON part BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', OLD."row" * 8 + 1, coalesce(OLD.text, '') || ' ' || coalesce(json_extract(OLD.rest, '$.heading'), '')); END;

CREATE TRIGGER found_decision_insert AFTER INSERT ON decision BEGIN INSERT INTO found (rowid, words) VALUES (NEW."row" * 8 + 2, NEW.text); END;

CREATE TRIGGER found_decision_update AFTER UPDATE OF text ON decision BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', OLD."row" * 8 + 2, OLD.text); INSERT INTO found (rowid, words) VALUES (NEW."row" * 8 + 2, NEW.text); END;

CREATE TRIGGER found_decision_delete AFTER DELETE ON decision BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', OLD."row" * 8 + 2, OLD.text); END;

CREATE TRIGGER found_action_insert AFTER INSERT ON action BEGIN INSERT INTO found (rowid, words) VALUES (NEW."row" * 8 + 3, NEW.text || ' ' || coalesce(NEW.owner_name, '')); END;

CREATE TRIGGER found_action_update AFTER UPDATE OF text, owner_name ON action BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', OLD."row" * 8 + 3, OLD.text || ' ' || coalesce(OLD.owner_name, '')); INSERT INTO found (rowid, words) VALUES (NEW."row" * 8 + 3, NEW.text || ' ' || coalesce(NEW.owner_name, '')); END;

CREATE TRIGGER found_action_delete AFTER DELETE ON action BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', OLD."row" * 8 + 3, OLD.text || ' ' || coalesce(OLD.owner_name, '')); END;

CREATE TRIGGER found_participant_insert AFTER INSERT ON participant BEGIN INSERT INTO found (rowid, words) VALUES (NEW."row" * 8 + 4, coalesce(NEW.name, '') || ' ' || coalesce(json_extract(NEW.rest, '$.title'), '') || ' ' || coalesce(json_extract(NEW.rest, '$.organization'), '')); END;

CREATE TRIGGER found_participant_update AFTER UPDATE OF name, rest ON participant BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', OLD."row" * 8 + 4, coalesce(OLD.name, '') || ' ' || coalesce(json_extract(OLD.rest, '$.title'), '') || ' ' || coalesce(json_extract(OLD.rest, '$.organization'), '')); INSERT INTO found (rowid, words) VALUES (NEW."row" * 8 + 4, coalesce(NEW.name, '') || ' ' || coalesce(json_extract(NEW.rest, '$.title'), '') || ' ' || coalesce(json_extract(NEW.rest, '$.organization'), '')); END;

CREATE TRIGGER found_participant_delete AFTER DELETE ON participant BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', OLD."row" * 8 + 4, coalesce(OLD.name, '') || ' ' || coalesce(json_extract(OLD.rest, '$.title'), '') || ' ' || coalesce(json_extract(OLD.rest, '$.organization'), '')); END;

INSERT INTO found (rowid, words) SELECT item."row" * 8 + 0, coalesce(item.title, '') || ' ' || coalesce(json_extract(item.rest, '$.public_title'), '') || ' ' || coalesce(json_extract(item.rest, '$.case_number'), '') || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(item.rest, '$.dissents')), '') || ' ' || coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each(item.rest, '$.earlier')), '') FROM item;

INSERT INTO found (rowid, words) SELECT part."row" * 8 + 1, coalesce(part.text, '') || ' ' || coalesce(json_extract(part.rest, '$.heading'), '') FROM part;

INSERT INTO found (rowid, words) SELECT decision."row" * 8 + 2, decision.text FROM decision;

INSERT INTO found (rowid, words) SELECT action."row" * 8 + 3, action.text || ' ' || coalesce(action.owner_name, '') FROM action;

INSERT INTO found (rowid, words) SELECT participant."row" * 8 + 4, coalesce(participant.name, '') || ' ' || coalesce(json_extract(participant.rest, '$.title'), '') || ' ' || coalesce(json_extract(participant.rest, '$.organization'), '') FROM participant;
