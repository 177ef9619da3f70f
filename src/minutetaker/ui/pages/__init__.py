"""The five stages of a meeting, a page each."""
