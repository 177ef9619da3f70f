"""From a meeting to documents: one builder of plain blocks, and writers of those blocks."""
