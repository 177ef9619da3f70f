"""Babel's locales of Finland, loaded when first needed: the window paints before Babel is there."""

from functools import cache
from typing import TYPE_CHECKING

from minutetaker.finnish.languages import Language

if TYPE_CHECKING:
    from babel import Locale

# With the territory: without it Babel takes the first week of the year for another (D14).
_TERRITORIES = {Language.FI: "FI", Language.SV: "FI", Language.EN: "GB"}


@cache
def locale(language: Language) -> "Locale":
    """``fi_FI``, ``sv_FI`` or ``en_GB``."""
    from babel import Locale

    return Locale(language.value, _TERRITORIES[language])
