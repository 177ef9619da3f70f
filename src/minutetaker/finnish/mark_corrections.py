"""Suggestions about dashes, spaces, quotes, numbers, § and abbreviations that a person typed."""

import re

from minutetaker.finnish.correction import ALL, FINNISH, Rule, always
from minutetaker.finnish.languages import Language
from minutetaker.finnish.marks import EN_DASH, NO_BREAK_SPACE, QUOTE, SECTION

UNITS = r"(?:kpl|st\.|%|‰|€|km|m²|m³|kg|ha|MWh|kWh|min|milj\.|mn|mrd)"
# How far before a number a word may tell that it is a telephone's.
_REACH = 8
_ANY_QUOTE = re.compile('["“„”]')
_YEARS = range(1900, 2101)
_PHONE_BEFORE = re.compile(r"(?:puh\.?|tel\.?|gsm|\+\d+|\d) ?$", re.IGNORECASE)


def _number_range(found: re.Match[str], _language: Language) -> str | None:
    """With a dash, where both numbers are of one kind and no telephone or meeting number."""
    first, last = int(found["first"]), int(found["last"])
    meeting_number = last in _YEARS and first not in _YEARS
    before = found.string[max(0, found.start() - _REACH) : found.start()]
    telephone = _PHONE_BEFORE.search(before)
    if first >= last or meeting_number or telephone:
        return None
    return f"{found['first']}{EN_DASH}{found['last']}"


def _hyphen_of_compound(found: re.Match[str], _language: Language) -> str | None:
    """A hyphen, unless a second dash ends what the first one would begin."""
    line_end = found.string.find("\n", found.end())
    second = found.string.find(EN_DASH, found.end(), None if line_end < 0 else line_end)
    return " -" if second < 0 else None


def _quote(found: re.Match[str], _language: Language) -> str | None:
    """The Finnish mark, unless it may mean inches: after a number, with no quotation to end."""
    before = found.string[found.string.rfind("\n", 0, found.start()) + 1 : found.start()]
    in_quotation = len(_ANY_QUOTE.findall(before)) % 2 == 1
    return None if before[-1:].isdigit() and not in_quotation else QUOTE


def _ordinal(found: re.Match[str], _language: Language) -> str:
    return f"{found['number']}. "


def _grouped(found: re.Match[str], _language: Language) -> str:
    return found[0].replace(".", NO_BREAK_SPACE)


_RANGE = (
    r"(?<![\w.,:/–-])(?P<first>[1-9]\d{0,3}) ?- ?(?P<last>[1-9]\d{0,3})(?![\w:/]|-\d|[.,]\d| ?\d)"
)

MARK_RULES = (
    Rule("D6", re.compile(r"(?<!\.)\.\.(?!\.)"), always("."), safe=True, languages=ALL),
    Rule(
        "P1",
        re.compile(rf"{_RANGE}(?=[ {NO_BREAK_SPACE}]?{UNITS}(?!\w))"),
        _number_range,
        safe=True,
    ),
    Rule("P1", re.compile(_RANGE), _number_range, safe=False),
    Rule("P2", re.compile(r"(?<=\w) [–—](?=[^\W\d]{2})"), _hyphen_of_compound, safe=True),
    Rule("P5", re.compile(r"(?<=[\w,.)]) - (?=[^\W\d])"), always(" – "), safe=False),
    Rule("P6", re.compile(r"(?<=\S) {2,}(?=\S)"), always(" "), safe=True, languages=ALL),
    Rule("P6", re.compile(r"(?<=[\w)”]) +(?=[,;)]|[.:](?:\s|$))"), always(""), safe=True),
    Rule("P6", re.compile(r"(?<=\() +(?=\S)"), always(""), safe=True),
    Rule("P9", re.compile(r'["“„]'), _quote, safe=True),
    Rule(
        "N6",
        re.compile(rf"(?P<number>\d)\.[ {NO_BREAK_SPACE}]?{SECTION}"),
        always(rf"\g<number>{NO_BREAK_SPACE}{SECTION}"),
        safe=True,
    ),
    Rule(
        "N6",
        re.compile(rf"(?P<number>\d){SECTION}"),
        always(rf"\g<number>{NO_BREAK_SPACE}{SECTION}"),
        safe=True,
    ),
    Rule("N6", re.compile(rf"{SECTION}(?=\d)"), always(SECTION + NO_BREAK_SPACE), safe=True),
    Rule(
        "N6",
        re.compile(rf"{SECTION}(?=(?:n|ssä|stä|ään|t|issä|istä|ien)\b)"),
        always(f"{SECTION}:"),
        safe=True,
        languages=FINNISH,
    ),
    Rule("N2", re.compile(r"\d(?=[%€])"), always(rf"\g<0>{NO_BREAK_SPACE}"), safe=True),
    Rule(
        "N1",
        re.compile(r"(?<![\w./-])\d{1,3}(?:\.\d{3}){2,}(?![\w/]|\.\d)"),
        _grouped,
        safe=False,
    ),
    Rule(
        "N4",
        re.compile(r"\b(?P<number>\d+):(?:nnen|nteen|nnessä|nnestä|ntenä|nneksi|s) (?=[a-zåäö])"),
        _ordinal,
        safe=False,
        languages=FINNISH,
    ),
    Rule(
        "N9",
        re.compile(r"(?<![\w./-])(?P<number>\d{1,3}) / (?P<year>(?:19|20)\d\d)(?![\w/])"),
        always(r"\g<number>/\g<year>"),
        safe=True,
    ),
    Rule(
        "A1",
        re.compile(r"\((?P<word>vpj|pj|siht|pkl)\)"),
        always(r"(\g<word>.)"),
        safe=True,
        languages=FINNISH,
    ),
    Rule(
        "A1",
        re.compile(r"\b(?:esim|ptk|siht)(?= \w)"),
        always(r"\g<0>."),
        safe=False,
        languages=FINNISH,
    ),
    Rule(
        "A2",
        re.compile(r"\b(?P<word>nro|krs)\.(?= ?\d)"),
        always(r"\g<word>"),
        safe=True,
        languages=FINNISH,
    ),
    Rule("A6", re.compile(r"\bKELA\b"), always("Kela"), safe=False, languages=FINNISH),
)
