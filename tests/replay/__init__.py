"""A recorded meeting of keys, played through the real window: for tests, figures and pictures."""
