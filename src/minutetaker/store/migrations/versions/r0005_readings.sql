-- Frozen: a later form of the database is a later revision.

CREATE TABLE reading (
	"row" INTEGER NOT NULL, 
	meeting_id VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	passages VARCHAR NOT NULL, 
	PRIMARY KEY ("row"), 
	FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);

CREATE INDEX ix_reading_meeting_id ON reading (meeting_id);
