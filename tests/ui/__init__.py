"""The parts of the window, by their keys."""
