"""What the lists of the prepare page show of a meeting."""

from collections.abc import Iterator, Mapping

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.item_time import ItemTime
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.presence import is_deputy
from minutetaker.domain.series import PartKind
from minutetaker.finnish import times
from minutetaker.finnish.label_keys import Label
from minutetaker.finnish.labels import label, office, uncapitalized
from minutetaker.finnish.languages import Language
from minutetaker.ui.models.rows_model import Row
from minutetaker.ui.models.secrecy_words import secrecy_words, secret_rows
from minutetaker.ui.palettes.attachment_question import attachment_name
from minutetaker.ui.widgets.agenda_entry import AgendaEntry
from minutetaker.ui.widgets.attachment_buttons import AttachmentEntry
from minutetaker.ui.widgets.list_parts import RowRole


def agenda_entries(
    minutes: Minutes, item_times: Mapping[str, ItemTime], language: Language
) -> list[AgendaEntry]:
    """The items as rows to be written in."""
    secret = {key: secrecy_words(told) for key, told in secret_rows(minutes).items()}
    return [
        AgendaEntry(
            key=item.id,
            number=item.number or "",
            title=item.title or "",
            presenters="; ".join(minutes.name_of(each) for each in item.presenters),
            case_number=item.case_number or "",
            planned=_planned(item_times.get(item.id), language),
            proposal=_proposal(item),
            attachments=_attachments(minutes, item),
            secrecy=secret.get(item.id, ""),
        )
        for item in minutes.items
    ]


def _attachments(minutes: Minutes, item: AgendaItem) -> tuple[AttachmentEntry, ...]:
    known = {each.id: each for each in minutes.attachments}
    return tuple(
        AttachmentEntry(each, attachment_name(known[each]), is_secret=known[each].secret)
        for each in item.attachments
        if each in known
    )


def _planned(known: ItemTime | None, language: Language) -> str:
    if known is None or known.planned is None:
        return ""
    return times.duration(known.planned, language)


def _proposal(item: AgendaItem) -> str:
    for part in item.parts:
        if part.kind is PartKind.PROPOSAL:
            return part.text or ""
    return ""


def people_rows(minutes: Minutes, language: Language, excused: str) -> list[Row]:
    """The people under the headings of their groups; only what differs is said."""
    rows = [_person_row(each, language, excused) for each in minutes.participants if not each.group]
    for group in minutes.groups:
        rows.append(Row(("group", group.id), group.heading, None, {RowRole.IS_HEADING: True}))
        rows += _of_group(minutes, group.id, language, excused)
    return rows


def _of_group(minutes: Minutes, group: str, language: Language, excused: str) -> Iterator[Row]:
    for each in minutes.participants:
        if each.group == group:
            yield _person_row(each, language, excused)


def _person_row(person: Participant, language: Language, excused: str) -> Row:
    notes = [role.mark or office(role.role, language) for role in person.roles]
    if is_deputy(person):
        notes.append(uncapitalized(label(Label.DEPUTIES, language)))
    if person.attendance is Attendance.EXCUSED:
        notes.append(excused)
    note = ", ".join(notes)
    sentence = f"{person.shown_name}, {note}" if note else person.shown_name
    return Row(person.id, person.shown_name, sentence, {RowRole.NOTE: note})
