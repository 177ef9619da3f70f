-- Frozen: a later form of the database is a later revision.

CREATE TABLE item_time (
	meeting_id VARCHAR NOT NULL, 
	item_id VARCHAR NOT NULL, 
	begun VARCHAR, 
	spent INTEGER NOT NULL, 
	planned INTEGER, 
	PRIMARY KEY (meeting_id, item_id), 
	FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
