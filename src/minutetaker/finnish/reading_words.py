"""The words with which people mean days and months, in Finnish, Swedish and English."""

DAYS_FROM_TODAY = {
    "tänään": 0,
    "idag": 0,
    "i dag": 0,
    "today": 0,
    "huomenna": 1,
    "imorgon": 1,
    "i morgon": 1,
    "tomorrow": 1,
    "ylihuomenna": 2,
    "övermorgon": 2,
    "i övermorgon": 2,
    "eilen": -1,
    "igår": -1,
    "i går": -1,
    "yesterday": -1,
}

# The shortest form of each name, then the rest of it: any beginning between the two is understood.
_WEEKDAYS = (
    ("ma nantai na", "mån dag en", "mon day"),
    ("ti istai na", "tis dag en", "tue sday"),
    ("ke skiviikko na", "ons dag en", "wed nesday"),
    ("to rstai na", "tor sdag en", "thu rsday"),
    ("pe rjantai na", "fre dag en", "fri day"),
    ("la uantai na", "lör dag en", "sat urday"),
    ("su nnuntai na", "sön dag en", "sun day"),
)
_MONTHS = (
    ("tammi kuu ta", "jan uari", "jan uary"),
    ("helmi kuu ta", "feb ruari", "feb ruary"),
    ("maalis kuu ta", "mar s", "mar ch"),
    ("huhti kuu ta", "apr il", "apr il"),
    ("touko kuu ta", "maj", "may"),
    ("kesä kuu ta", "jun i", "jun e"),
    ("heinä kuu ta", "jul i", "jul y"),
    ("elo kuu ta", "aug usti", "aug ust"),
    ("syys kuu ta", "sep tember", "sep tember"),
    ("loka kuu ta", "okt ober", "oct ober"),
    ("marras kuu ta", "nov ember", "nov ember"),
    ("joulu kuu ta", "dec ember", "dec ember"),
)


def weekday_named(word: str) -> int | None:
    """The weekday of a name or its beginning, in lower case, from 0 for Monday; None for others."""
    return _named(word, _WEEKDAYS)


def month_named(word: str) -> int | None:
    """The month of a name or its beginning, in lower case, from 1; None for others."""
    place = _named(word, _MONTHS)
    return None if place is None else place + 1


def _named(word: str, names: tuple[tuple[str, ...], ...]) -> int | None:
    for place, forms in enumerate(names):
        for form in forms:
            shortest = form.partition(" ")[0]
            if word.startswith(shortest) and form.replace(" ", "").startswith(word):
                return place
    return None
