"""Where the bodies' own Word templates lie."""

TEMPLATES = "templates"
"""The folder in the data folder."""
