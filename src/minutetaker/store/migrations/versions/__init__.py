"""One file for each revision of the database; what is here never changes again."""
