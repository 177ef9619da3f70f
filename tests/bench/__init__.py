"""Figures of the program, each as a ratio to its floor in the same run: ``make bench``."""
