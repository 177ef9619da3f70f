"""What the lists of the distribute page show: the files that can be made, and who gets them."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.finnish.languages import Language
from minutetaker.finnish.numbers import number
from minutetaker.services.exporting import Format
from minutetaker.services.mailing import addresses_in
from minutetaker.services.remarks import remark_line
from minutetaker.ui import i18n
from minutetaker.ui.file_export import Written
from minutetaker.ui.models.rows_model import Row
from minutetaker.ui.widgets.list_parts import RowRole

_KILOBYTE = 1024
_ICONS = {
    Format.DOCX: "file-text",
    Format.PDF: "file-text",
    Format.HTML: "link",
    Format.TEXT: "list",
    Format.MEETING: "archive",
    Format.CALENDAR: "calendar",
    Format.MAIL: "mail",
}


def title_of(wanted: Format) -> str:
    """What a person calls such a file."""
    titles = {
        Format.DOCX: QCoreApplication.translate("Distribute", "Word document"),
        Format.PDF: QCoreApplication.translate("Distribute", "PDF"),
        Format.HTML: QCoreApplication.translate("Distribute", "Web page"),
        Format.TEXT: QCoreApplication.translate("Distribute", "Plain text"),
        Format.MEETING: QCoreApplication.translate("Distribute", "Meeting file"),
        Format.CALENDAR: QCoreApplication.translate("Distribute", "Calendar file"),
        Format.MAIL: QCoreApplication.translate("Distribute", "Mail draft"),
    }
    return titles[wanted]


def purpose_of(wanted: Format) -> str:
    """What such a file is for."""
    purposes = {
        Format.DOCX: QCoreApplication.translate(
            "Distribute", "The official document, with real headings and lists."
        ),
        Format.PDF: QCoreApplication.translate(
            "Distribute", "The same pages, accessible and fit for an archive."
        ),
        Format.HTML: QCoreApplication.translate(
            "Distribute", "One file that opens in any browser and prints well."
        ),
        Format.TEXT: QCoreApplication.translate(
            "Distribute", "The words alone, for mail or a message."
        ),
        Format.MEETING: QCoreApplication.translate(
            "Distribute", "The whole meeting, for another copy of this program."
        ),
        Format.CALENDAR: QCoreApplication.translate(
            "Distribute", "The coming meetings that the minutes tell, for any calendar."
        ),
        Format.MAIL: QCoreApplication.translate(
            "Distribute",
            "A message not yet sent, with the Word file, the PDF and the attachments.",
        ),
    }
    return purposes[wanted]


def written_words(written: Written | None) -> str:
    """That a file is on the disk, where, and how large it is; nothing where there is none."""
    if written is None:
        return ""
    kilobytes = number(max(1, round(written.size / _KILOBYTE)), Language(i18n.language()))
    sentence = QCoreApplication.translate("DistributePage", "Exported: {path}, {size} kB")
    remarks = [remark_line(each, Language(i18n.language())) for each in written.remarks]
    return "\n".join([sentence.format(path=written.path, size=kilobytes), *remarks])


def output_rows(
    chosen: Format, written: Collection[Format], named: Callable[[Format], str]
) -> list[Row]:
    """The files that can be made under their names, with a check where one is made."""
    made = QCoreApplication.translate("Distribute", "made")
    return [
        Row(
            wanted,
            title_of(wanted),
            f"{title_of(wanted)}, {made}" if wanted in written else title_of(wanted),
            {
                RowRole.ICON: _ICONS[wanted],
                RowRole.SECOND: named(wanted),
                RowRole.NOTE_ICON: "check" if wanted in written else "",
                RowRole.IS_LIT: wanted is chosen,
            },
        )
        for wanted in Format
    ]


def people_rows(minutes: Minutes) -> list[Row]:
    """Who gets the minutes, under their groups; said of whoever wasn't there or has no address."""
    people = _people(minutes)
    rows = [_person_row(each) for each in people if not each.group]
    for group in minutes.groups:
        members = [_person_row(each) for each in people if each.group == group.id]
        if members:
            heading = Row(("group", group.id), group.heading, None, {RowRole.IS_HEADING: True})
            rows += [heading, *members]
    if given := minutes.distribution:
        rows += _line_rows(QCoreApplication.translate("Distribute", "Distribution"), given.to)
        copies = QCoreApplication.translate("Distribute", "For information")
        rows += _line_rows(copies, given.for_information)
    return rows


def without_address(minutes: Minutes) -> int:
    """How many people no mail reaches."""
    return sum(not each.email for each in _people(minutes))


def _people(minutes: Minutes) -> list[Participant]:
    return [each for each in minutes.participants if each.attendance is not Attendance.VACANT]


def _line_rows(title: str, lines: Sequence[str]) -> list[Row]:
    if not lines:
        return []
    heading = Row((title, -1), title, None, {RowRole.IS_HEADING: True})
    return [heading, *(_line_row((title, place), line) for place, line in enumerate(lines))]


def _line_row(key: object, line: str) -> Row:
    """A line of the distribution as a person typed it."""
    found = addresses_in(line)
    note = "" if found else QCoreApplication.translate("Distribute", "no address")
    name = found[0][1] or line if len(found) == 1 else line
    roles: dict[int, object] = {
        RowRole.ICON: "circle-check" if found else "circle-dashed",
        RowRole.NOTE: note,
        RowRole.NOTE_COLOUR: "text3",
    }
    return Row(key, name, f"{name}, {note}" if note else None, roles)


def _person_row(person: Participant) -> Row:
    note = ""
    if person.attendance in (Attendance.ABSENT, Attendance.EXCUSED):
        note = QCoreApplication.translate("Distribute", "was absent")
    icon = "circle-check"
    if not person.email:
        icon, missing = "circle-dashed", QCoreApplication.translate("Distribute", "no address")
        note = ", ".join(filter(None, (note, missing)))
    roles: dict[int, object] = {
        RowRole.ICON: icon,
        RowRole.NOTE: note,
        RowRole.NOTE_COLOUR: "text3",
    }
    sentence = f"{person.shown_name}, {note}" if note else None
    return Row(person.id, person.shown_name, sentence, roles)
