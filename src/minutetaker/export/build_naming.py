"""What a document is called: its kind, the meeting's number, the title, the file's properties."""

from collections.abc import Iterator

from minutetaker.domain.people import RoleKind
from minutetaker.domain.series import MinutesKind
from minutetaker.export.build_profile import DocumentKind, MastheadForm
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_words import side_by_side
from minutetaker.export.document import Block, Properties, Title, Words, text_of
from minutetaker.finnish.labels import Label, capitalized
from minutetaker.finnish.sentences import meeting_named

_SECRETARIES = (
    RoleKind.SECRETARY,
    RoleKind.MINUTE_TAKER,
    RoleKind.GENERAL_SECRETARY,
)
_CHAIRS = (RoleKind.CHAIR, RoleKind.TEMPORARY_CHAIR, RoleKind.VICE_CHAIR)


def kind_of(scope: Scope) -> Words:
    """The kind of the document: ``Muistio``."""
    if scope.kind is not DocumentKind.MINUTES:
        return scope.label(Label(scope.kind.value))
    return scope.label(kind_label(scope.minutes.series.kind))


def kind_label(kind: MinutesKind) -> Label:
    """The label of a kind of minutes; both name it alike."""
    return Label(kind.value)


def number_of_meeting(scope: Scope) -> str | None:
    """``7/2023``; of a number in words ``seitsemäs kokous``."""
    number = scope.minutes.meeting.printed_number
    if number and not _is_in_words(number):
        return scope.typed(number)
    return meeting_named(scope.typed(number), scope.language) if number else None


def _is_in_words(number: str) -> bool:
    return not any(letter.isdigit() for letter in number)


def title(scope: Scope) -> Iterator[Block]:
    """The title, and the body's whole name under it unless the title has it."""
    is_named = all(names_body for _, names_body in map(_title, scope.sides))
    names = scope.beside(lambda side: side.typed(side.names.name))
    text = scope.beside(lambda side: _title(side)[0])
    yield Title(text=text, subtitle=None if is_named else names)


def _title(scope: Scope) -> tuple[str, bool]:
    """The title, and whether it already names the body whole."""
    given = scope.minutes.series.document_title
    name = scope.names.name or ""
    if given:
        return scope.typed(given), name.casefold() in given.casefold()
    is_named_above = scope.profile.masthead is MastheadForm.FULL
    if scope.kind is not DocumentKind.MINUTES and not is_named_above:
        return f"{text_of(kind_of(scope))} {number_of_meeting(scope) or ''}".rstrip(), False
    genitive = scope.names.short_name_genitive or scope.names.name_genitive
    number = scope.minutes.meeting.printed_number
    owned = genitive if scope.profile.title_with_genitive else None
    if number and _is_in_words(number):
        words = meeting_named(scope.typed(number), scope.language, owned=bool(owned))
    else:
        meeting = scope.word(Label.MEETING)
        number = number_of_meeting(scope) or ""
        words = f"{meeting.lower() if owned else meeting} {number}".rstrip()
    whole = owned is not None and owned == scope.names.name_genitive
    return capitalized(f"{scope.typed(owned)} {words}".strip()), whole


def meeting_words(scope: Scope) -> str:
    """``OHTI-työryhmän kokous``: a meeting of the body, whatever its number."""
    return side_by_side(_meeting_words(each) for each in scope.sides)


def _meeting_words(scope: Scope) -> str:
    names, meeting = scope.names, scope.word(Label.MEETING).lower()
    genitive = names.short_name_genitive or names.name_genitive
    if genitive:
        return f"{capitalized(scope.typed(genitive))} {meeting}"
    return f"{scope.typed(names.short_name or names.name)}, {meeting}"


def properties(scope: Scope) -> Properties:
    """What the file says of itself (S17, X2, X3)."""
    body = side_by_side(
        each.typed(each.names.short_name or each.names.name) for each in scope.sides
    )
    number = number_of_meeting(scope)
    named = f"{text_of(kind_of(scope))}, {body}" + (f" {number}" if number else "")
    meeting = scope.minutes.meeting
    return Properties(
        title=_one_line(named),
        author=_one_line(_author(scope)),
        subject=_one_line(side_by_side(_title(each)[0] for each in scope.sides)),
        language=scope.language.value,
        created=meeting.document_date or meeting.first_date,
    )


def _author(scope: Scope) -> str:
    """The secretary, else the chair, else the organisation, else the body."""
    people = scope.minutes.participants
    for kinds in (_SECRETARIES, _CHAIRS):
        for kind in kinds:
            for person in people:
                if person.has_role(kind) and (person.name or "").strip():
                    return scope.typed(person.name)
    names = (scope.typed(each) for each in (scope.names.organization, scope.names.name))
    return next((each for each in names if each.strip()), text_of(kind_of(scope)))


def _one_line(text: str) -> str:
    return text.translate({ord(each): " " for each in "\r\n\t"}).strip()
