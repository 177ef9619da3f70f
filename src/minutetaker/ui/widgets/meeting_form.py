"""The meeting's own data, read as people type it: number, day, time, place, language."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from minutetaker._generated.meeting_form_ui import Ui_MeetingForm
from minutetaker.clock import today
from minutetaker.domain.meeting import Meeting, MeetingLanguage, Session
from minutetaker.domain.series import MinutesKind
from minutetaker.finnish import dates, times
from minutetaker.finnish.languages import Language
from minutetaker.finnish.reading import read_date, read_time, read_time_range
from minutetaker.ui import i18n
from minutetaker.ui.widgets.form_field import FormField

NEW_BODY = "new body"


class MeetingForm(QWidget):
    """Shows a meeting's data and tells what was typed; what can't be read stays as it was.

    Signals:
        meeting_changed: (Meeting) what the meeting's data are now.
        kind_changed: (MinutesKind) another kind of minutes was chosen.
        body_chosen: (series id, or None for a new one) another body was chosen.
        not_understood: (str) what was typed and can't be read as what it should be.
    """

    meeting_changed = Signal(object)
    kind_changed = Signal(object)
    body_chosen = Signal(object)
    not_understood = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting: Meeting | None = None
        self._ui = Ui_MeetingForm()
        self._ui.setupUi(self)
        self.setFocusProxy(self._ui.day_field)
        self._name_fields()
        for field in self._lines():
            field.line.editingFinished.connect(self._on_edited)
        self._ui.body_field.box.activated.connect(self._on_body_chosen)
        self._ui.kind_field.box.activated.connect(self._on_kind_chosen)
        self._ui.language_field.box.activated.connect(self._on_edited)

    def _name_fields(self) -> None:
        self._ui.body_field.set_label(self.tr("Body"))
        self._ui.number_field.set_label(self.tr("Number"))
        self._ui.kind_field.set_label(self.tr("Document"))
        self._ui.day_field.set_label(self.tr("Day"))
        self._ui.time_field.set_label(self.tr("Time"))
        self._ui.place_field.set_label(self.tr("Place"))
        self._ui.case_field.set_label(self.tr("Case number"))
        self._ui.language_field.set_label(self.tr("Language"))
        kinds = {
            MinutesKind.MEMO: self.tr("Memo"),
            MinutesKind.DECISION_MINUTES: self.tr("Minutes of decisions"),
            MinutesKind.REPORT_MINUTES: self.tr("Minutes with a report"),
            MinutesKind.DISCUSSION_MINUTES: self.tr("Minutes of discussion"),
        }
        for kind, name in kinds.items():
            self._ui.kind_field.box.addItem(name, kind)
        languages = ("suomi", "svenska", "English")
        for language, name in zip(MeetingLanguage, languages, strict=True):
            self._ui.language_field.box.addItem(name, language)

    def _lines(self) -> Sequence[FormField]:
        ui = self._ui
        return (ui.number_field, ui.day_field, ui.time_field, ui.place_field, ui.case_field)

    def show_bodies(self, bodies: Sequence[tuple[str, str]], current: str | None) -> None:
        """Offer these bodies (id and name), the current one chosen, and a new one at the end."""
        box = self._ui.body_field.box
        box.clear()
        for series_id, name in bodies:
            box.addItem(name, series_id)
        box.addItem(self.tr("Found a body…"), NEW_BODY)
        box.setCurrentIndex(max(box.findData(current), 0))

    def show_meeting(self, meeting: Meeting, kind: MinutesKind, *, is_frozen: bool) -> None:
        """Show these data; a frozen meeting can be read and copied, not changed."""
        self._meeting = meeting
        language = Language(i18n.language())
        session = meeting.sessions[0] if meeting.sessions else Session()
        day = meeting.first_date
        _show(self._ui.number_field, meeting.printed_number or "")
        _show(self._ui.day_field, dates.with_weekday(day, language) if day else "")
        _show(self._ui.time_field, _times_of(session))
        _show(self._ui.place_field, session.place or "")
        _show(self._ui.case_field, meeting.case_number or "")
        self._ui.kind_field.box.setCurrentIndex(self._ui.kind_field.box.findData(kind))
        box = self._ui.language_field.box
        box.setCurrentIndex(box.findData(meeting.language))
        for field in self._lines():
            field.line.setReadOnly(is_frozen)
        for choice in (self._ui.kind_field, self._ui.language_field):
            choice.setEnabled(not is_frozen)
        self._show_fields(are_shown=True)

    def go_to_time(self, *, is_day: bool) -> None:
        """Give the keys to the day of the meeting, else to its clock times."""
        field = self._ui.day_field if is_day else self._ui.time_field
        field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_nothing(self) -> None:
        """There is no meeting: only a body can be chosen."""
        self._meeting = None
        self._show_fields(are_shown=False)

    def _show_fields(self, *, are_shown: bool) -> None:
        for field in (*self._lines(), self._ui.kind_field, self._ui.language_field):
            field.setVisible(are_shown)

    def chosen_body(self) -> str | None:
        """The id of the body that is chosen; None where there is none yet."""
        chosen = self._ui.body_field.box.currentData()
        return None if chosen in (None, NEW_BODY) else str(chosen)

    def choose_body(self, series_id: str) -> None:
        """Choose a body that is offered."""
        box = self._ui.body_field.box
        box.setCurrentIndex(box.findData(series_id))

    def _on_body_chosen(self) -> None:
        chosen = self._ui.body_field.box.currentData()
        self.body_chosen.emit(None if chosen == NEW_BODY else chosen)

    def _on_kind_chosen(self) -> None:
        self.kind_changed.emit(MinutesKind(self._ui.kind_field.box.currentData()))

    def _on_edited(self) -> None:
        if self._meeting is None:
            return
        changed = self._read(self._meeting)
        if changed is None:
            return
        for field in self._lines():
            field.line.setModified(False)
        if changed != self._meeting:
            self._meeting = changed
            self.meeting_changed.emit(changed)

    def _read(self, old: Meeting) -> Meeting | None:
        """The data as they are typed; None when a day or a time can't be read."""
        session = old.sessions[0] if old.sessions else Session()
        day_text = self._ui.day_field.line.text().strip()
        day = read_date(_without_weekday(day_text), today()) if day_text else None
        if day_text and day is None:
            self.not_understood.emit(self.tr("”{text}” is not a day.").format(text=day_text))
            return None
        time_text = self._ui.time_field.line.text().strip()
        span = read_time_range(time_text) if time_text else None
        start, end = span or (read_time(time_text) if time_text else None, None)
        if time_text and start is None:
            self.not_understood.emit(self.tr("”{text}” is not a time.").format(text=time_text))
            return None
        session = replace(
            session,
            date=day,
            planned_start=start,
            planned_end=end,
            place=self._ui.place_field.line.text().strip() or None,
        )
        number, year, label = _number_read(self._ui.number_field.line.text().strip(), old)
        is_dated_so = old.document_date == old.first_date
        return replace(
            old,
            number=number,
            year=year,
            label=label,
            language=MeetingLanguage(self._ui.language_field.box.currentData()),
            document_date=day if is_dated_so else old.document_date,
            case_number=self._ui.case_field.line.text().strip() or None,
            sessions=(session, *old.sessions[1:]),
        )


def _show(field: FormField, text: str) -> None:
    """Show a text, but never over words that are being typed."""
    is_typed_in = field.line.hasFocus() and field.line.isModified()
    if field.line.text() != text and not is_typed_in:
        field.line.setText(text)
        field.line.setCursorPosition(0)
    field.line.setToolTip(text)


def _times_of(session: Session) -> str:
    if session.planned_start is None:
        return ""
    if session.planned_end is None:
        return times.bare(session.planned_start)
    return f"{times.bare(session.planned_start)}–{times.bare(session.planned_end)}"


def _without_weekday(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.isalpha() and rest[:1].isdigit() else text


def _number_read(text: str, old: Meeting) -> tuple[int | None, int | None, str | None]:
    """Number, year and odd form; what is printed already is left as it is."""
    if text == (old.printed_number or ""):
        return old.number, old.year, old.label
    number, _, year = text.partition("/")
    if number.isdigit() and (not year or year.isdigit()):
        return int(number), int(year) if year else old.year, None
    return old.number, old.year, text or None
