"""Whole journeys through the real window, by keys, on real files."""
