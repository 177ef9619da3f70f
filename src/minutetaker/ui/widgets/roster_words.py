"""People of a body as the words of a roster table, and back."""

from collections.abc import Iterable
from dataclasses import replace

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.ids import new_id
from minutetaker.domain.people import Group, Participant, Role, RoleKind
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.finnish.label_keys import Label
from minutetaker.finnish.labels import label, office, uncapitalized
from minutetaker.finnish.languages import Language
from minutetaker.ui import i18n
from minutetaker.ui.models.roster_model import RosterRow

OFFICES = (
    RoleKind.CHAIR,
    RoleKind.VICE_CHAIR,
    RoleKind.SECRETARY,
    RoleKind.GENERAL_SECRETARY,
    RoleKind.MINUTE_TAKER,
    RoleKind.PRESENTER,
    RoleKind.EXPERT,
    RoleKind.GUEST,
    RoleKind.INTERPRETER,
)
_VOTING = {RoleKind.CHAIR, RoleKind.VICE_CHAIR, RoleKind.OTHER}


def known_roles(language: Language) -> tuple[str, ...]:
    """What a role may be called, with those that are no office: member and deputy."""
    offices = (office(kind, language) for kind in OFFICES)
    return (*offices, *(_word(each, language) for each in (Label.MEMBERS, Label.DEPUTIES)))


def _word(key: Label, language: Language) -> str:
    return uncapitalized(label(key, language))


def _means(words: str, key: Label) -> bool:
    return words.casefold() in {_word(key, each) for each in Language}


def rows_of(stored: StoredSeries) -> Iterable[RosterRow]:
    """A body's people as they are typed; the office is the first that they hold."""
    headings = {group.id: group.heading for group in stored.groups}
    language = Language(i18n.language())
    for person in stored.participants:
        yield RosterRow(
            key=person.id,
            name=person.name or "",
            title=person.title or "",
            organization=person.organization or "",
            group=headings.get(person.group or "", ""),
            role=_role_words(person, language),
        )


def _role_words(person: Participant, language: Language) -> str:
    role = person.roles[0] if person.roles else None
    if role is not None:
        return role.mark or office(role.role, language)
    return _word(Label.DEPUTIES, language) if person.deputy else ""


def _role_of(words: str, old: tuple[Role, ...]) -> tuple[Role, ...]:
    """The office that typed words name; unknown words are a role of their own with that mark."""
    wanted = words.casefold()
    if not wanted or _means(words, Label.MEMBERS) or _means(words, Label.DEPUTIES):
        return ()
    language = Language(i18n.language())
    if old and wanted == (old[0].mark or office(old[0].role, language)).casefold():
        return old
    for kind in OFFICES:
        names = {office(kind, each).casefold() for each in Language}
        if wanted in names:
            return (Role(role=kind),)
    return (Role(role=RoleKind.OTHER, mark=words),)


def people_of(
    rows: Iterable[RosterRow], old: StoredSeries | None
) -> tuple[tuple[Group, ...], tuple[Participant, ...]]:
    """Groups in the order of their first person, and the people; the known keep the rest."""
    known = {person.id: person for person in old.participants} if old else {}
    groups = {group.heading: group for group in old.groups} if old else {}
    used: dict[str, Group] = {}
    people = []
    for row in rows:
        if row.group and row.group not in used:
            used[row.group] = groups.get(row.group) or Group(id=new_id(), heading=row.group)
        before = known.get(row.key or "")
        roles = _role_of(row.role, before.roles if before else ())
        votes = all(role.role in _VOTING for role in roles)
        person = before or Participant(
            id=row.key or new_id(), attendance=Attendance.UNRECORDED, voting=votes
        )
        people.append(
            replace(
                person,
                name=row.name or None,
                title=row.title or None,
                organization=row.organization or None,
                group=used[row.group].id if row.group else None,
                roles=roles,
                deputy=_is_deputy(row.role, before),
            )
        )
    return tuple(used.values()), tuple(people)


def _is_deputy(words: str, before: Participant | None) -> bool:
    """Somebody with an office beside it stays the deputy that they were."""
    named = _means(words, Label.DEPUTIES)
    return named or bool(before and before.deputy and before.roles and words)
