"""Tests: names are sentences about meetings."""
