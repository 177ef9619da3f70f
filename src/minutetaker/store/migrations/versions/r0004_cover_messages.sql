-- Frozen: a later form of the database is a later revision.

CREATE TABLE cover_message (
	meeting_id VARCHAR NOT NULL, 
	document VARCHAR NOT NULL, 
	subject VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (meeting_id, document), 
	FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
