"""The live page, by keys on a real store."""
