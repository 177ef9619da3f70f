"""What lists show: rows known by their keys, changed row by row and never all at once."""
