"""How meetings enter and leave the program as files of other programs and our own."""
