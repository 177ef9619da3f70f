"""Characters that a keyboard has no key for."""

NO_BREAK_SPACE = "\u00a0"
EN_DASH = "\u2013"
NO_BREAK_HYPHEN = "\u2011"
QUOTE = "\u201d"
SECTION = "\u00a7"
