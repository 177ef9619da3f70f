"""What the lists of the review page show of a meeting."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from minutetaker.clock import now
from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.approval import Correction
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter
from minutetaker.domain.reading import PassageChange
from minutetaker.domain.text_changes import Fate, Piece, changed_words
from minutetaker.finnish import dates, times
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import matter_place, matter_words
from minutetaker.services.review import Place
from minutetaker.ui import i18n
from minutetaker.ui.models.field_words import action_label, decision_label, part_label
from minutetaker.ui.models.rows_model import Row
from minutetaker.ui.models.secrecy_words import secret_rows, with_secrecy
from minutetaker.ui.widgets.approval_panel import Approved
from minutetaker.ui.widgets.list_parts import RowRole

_MOST_TOLD = 140

PlaceKey = tuple[str, str | None]


def item_rows(
    minutes: Minutes, matters: Sequence[OpenMatter], read: str | None, untitled: str
) -> list[Row]:
    """The items, the one that is read lit, with a mark where something is open."""
    with_matters, secret = {matter.item for matter in matters}, secret_rows(minutes)
    rows = [
        Row(
            item.id,
            item.title or untitled,
            f"{item.number or ''} {item.title or untitled}".strip(),
            {
                RowRole.NUMBER: item.number or "",
                RowRole.NOTE_ICON: "circle-alert" if item.id in with_matters else "",
                RowRole.IS_LIT: item.id == read,
            },
        )
        for item in minutes.items
    ]
    return [with_secrecy(row, secret.get(str(row.key))) for row in rows]


def matter_rows(minutes: Minutes, matters: Sequence[OpenMatter], language: Language) -> list[Row]:
    """What is open, and where."""
    return [
        Row(
            (at, matter),
            matter_words(matter, language),
            None,
            {
                RowRole.ICON: "circle-alert",
                RowRole.ICON_COLOUR: "warn",
                RowRole.SECOND: matter_place(matter, minutes),
            },
        )
        for at, matter in enumerate(matters)
    ]


def change_row(minutes: Minutes, key: object, changes: Sequence[PassageChange]) -> Row:
    """All that changed in one field: the words that went and came, and where."""
    said = "; ".join(_changed(each) for each in changes)
    where = place_words(minutes, changes[0].item, changes[0].field)
    is_long = len(said) > _MOST_TOLD
    return Row(
        key,
        f"{said[:_MOST_TOLD].rsplit(' ', 1)[0]} …" if is_long else said,
        f"{where}: {said}",
        {RowRole.ICON: "pencil-line", RowRole.SECOND: where},
    )


def _changed(change: PassageChange) -> str:
    """``11.12.2026 → 18.12.2026``; only the words that differ."""
    gone = QCoreApplication.translate("ReviewPage", "taken out: {words}")
    told: list[str] = []
    lost = ""
    for piece in (*changed_words(change.old, change.new), Piece(Fate.KEPT, "")):
        words = piece.text.strip()
        if piece.fate is Fate.GONE:
            lost = words
        elif piece.fate is Fate.NEW:
            told.append(f"{lost} → {words}" if lost and words else words)
            lost = ""
        elif lost:
            told.append(gone.format(words=lost))
            lost = ""
    return "; ".join(each for each in told if each)


def place_words(minutes: Minutes, item_id: str | None, field: str | None) -> str:
    """Where something stands: ``4 Päätös``; the item's title where it is about the whole item."""
    item = next((each for each in minutes.items if each.id == item_id), None)
    if item_id is None:
        return QCoreApplication.translate("ReviewPage", "Beginning or end of the minutes")
    if item is None:
        return QCoreApplication.translate("ReviewPage", "An item that was taken out")
    return " ".join(filter(None, (item.number, field_words(item, field) or item.title)))


def field_words(item: AgendaItem, field: str | None) -> str:
    """What a part of an item is called: ``Päätös``; empty where it is not named on the page."""
    translate = QCoreApplication.translate
    kind, _, which = (field or "").partition(":")
    if kind == "part" and which.isdigit() and int(which) < len(item.parts):
        return part_label(item.parts[int(which)])
    names = {
        "decision": decision_label(),
        "action": action_label(),
        "vote": translate("ReviewPage", "Vote"),
        "dissent": translate("ReviewPage", "Dissent"),
        "recusal": translate("ReviewPage", "Recusal"),
        "attendance": translate("ReviewPage", "Attendance"),
    }
    return names.get(kind, "")


def when_words(moment: datetime) -> str:
    """``24.11. klo 14.10``; with its year when that is another."""
    language = Language(i18n.language())
    is_this_year = moment.year == now().year
    day = (dates.without_year if is_this_year else dates.short)(moment.date(), language)
    return f"{day} {times.clock(f'{moment:%H:%M}', language)}"


def item_at(places: Mapping[PlaceKey, Place], page: int, height: float) -> str | None:
    """The item that is read at a place of the pages; None before the first."""
    begun = [
        (place.page, place.height, item)
        for (item, field), place in places.items()
        if field is None and (place.page, place.height) <= (page, height)
    ]
    return max(begun)[2] if begun else None


def approved(minutes: Minutes, language: Language) -> Approved:
    """Who approved the minutes, and when, as the panel tells it."""
    made = minutes.approval
    if made is None:
        return Approved("", "", "")
    who = ", ".join(filter(None, (minutes.name_of(made.by), made.role)))
    when = ""
    if made.at:
        day = dates.short(made.at.date(), language)
        when = f"{day} {times.clock(f'{made.at:%H:%M}', language)}"
        version = made.version if made.version and made.version > 1 else None
        told = QCoreApplication.translate("ReviewPage", "version {version}")
        when = f"{when}, {told.format(version=version)}" if version else when
    corrections = tuple(_correction(each, language) for each in made.corrections)
    return Approved(who, when, made.fingerprint or "", corrections, minutes.is_examined)


def _correction(made: Correction, language: Language) -> str:
    day = f" ({dates.short(made.at.date(), language)})" if made.at else ""
    return f"{made.number or ''}. {made.reason or made.changes or ''}{day}"
