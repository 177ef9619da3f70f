"""People of a body as the words of a roster table, and back."""

from collections.abc import Iterable
from dataclasses import replace

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.ids import new_id
from minutetaker.domain.people import Group, Participant, Role, RoleKind
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.finnish.labels import office
from minutetaker.finnish.languages import Language
from minutetaker.ui import i18n
from minutetaker.ui.models.roster_model import RosterRow

OFFICES = (
    RoleKind.CHAIR,
    RoleKind.VICE_CHAIR,
    RoleKind.SECRETARY,
    RoleKind.GENERAL_SECRETARY,
    RoleKind.EXPERT,
    RoleKind.GUEST,
)
_NOT_VOTING = {RoleKind.SECRETARY, RoleKind.GENERAL_SECRETARY, RoleKind.EXPERT, RoleKind.GUEST}


def rows_of(stored: StoredSeries) -> Iterable[RosterRow]:
    """A body's people as they are typed; the office is the first that they hold."""
    headings = {group.id: group.heading for group in stored.groups}
    language = Language(i18n.language())
    for person in stored.participants:
        role = person.roles[0] if person.roles else None
        yield RosterRow(
            key=person.id,
            name=person.name or "",
            title=person.title or "",
            organization=person.organization or "",
            group=headings.get(person.group or "", ""),
            role=(role.mark or office(role.role, language)) if role else "",
        )


def _role_of(words: str, old: tuple[Role, ...]) -> tuple[Role, ...]:
    """The office that typed words name; unknown words are a role of their own with that mark."""
    wanted = words.casefold()
    if not wanted:
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
        votes = not any(role.role in _NOT_VOTING for role in roles)
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
            )
        )
    return tuple(used.values()), tuple(people)
