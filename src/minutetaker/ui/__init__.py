"""The window: everything that paints or takes keys."""
