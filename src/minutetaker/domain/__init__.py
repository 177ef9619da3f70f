"""A formal meeting as plain values: the model of the meeting file and the rules of meetings."""
