"""The agenda as the live page lists it: what is done, what is at hand, what is open."""

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.agenda import AgendaItem, ItemState
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter
from minutetaker.domain.progress import OF_HANDLING, is_done
from minutetaker.services.sessions import Clock
from minutetaker.ui.models.field_words import state_words
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.models.secrecy_words import secret_rows, with_secrecy
from minutetaker.ui.widgets.list_parts import RowRole

_GLYPHS = {
    ItemState.TABLED: "circle-pause",
    ItemState.REFERRED_BACK: "undo-2",
    ItemState.WITHDRAWN: "circle-minus",
    ItemState.NOT_REACHED: "circle-dashed",
}


class AgendaModel(RowsModel):
    """Rows by item id; the current one is lit."""

    def show_agenda(
        self,
        minutes: Minutes,
        current: str | None,
        clock: Clock,
        matters: tuple[OpenMatter, ...] = (),
    ) -> None:
        """Show the items; an item that nothing is written of is open only once it is behind."""
        ids = [item.id for item in minutes.items]
        at_hand = ids.index(current) if current in ids else len(ids)
        secret = secret_rows(minutes)
        self.show_rows(
            [
                with_secrecy(
                    _row(item, place, at_hand, clock, matters, done=is_done(minutes, item)),
                    secret.get(item.id),
                )
                for place, item in enumerate(minutes.items)
            ]
        )


def _row(  # a row shows all of these
    item: AgendaItem,
    place: int,
    at_hand: int,
    clock: Clock,
    matters: tuple[OpenMatter, ...],
    *,
    done: bool,
) -> Row:
    is_current = place == at_hand
    icon = _GLYPHS.get(item.state, "check" if done else "")
    if is_current and clock in (Clock.OPEN, Clock.BREAK) and item.state not in _GLYPHS:
        icon = "now"
    elif item.state is ItemState.ADDED and not done:
        icon = "plus"
    is_open = any(
        each.item == item.id and (each.matter not in OF_HANDLING or place < at_hand)
        for each in matters
    )
    title = item.title or QCoreApplication.translate("Agenda", "(no title)")
    return Row(
        item.id,
        title,
        _sentence(item, title, icon, is_open=is_open),
        {
            RowRole.NUMBER: item.number or "",
            RowRole.ICON: icon,
            RowRole.ICON_COLOUR: "text3",
            RowRole.TEXT_COLOUR: "text2" if done else "text",
            RowRole.NOTE_ICON: "circle-alert" if is_open else "",
            RowRole.IS_LIT: is_current,
        },
    )


def _sentence(item: AgendaItem, title: str, icon: str, *, is_open: bool) -> str:
    translate = QCoreApplication.translate
    state = state_words(item.state)
    if icon == "now":
        state = translate("Agenda", "at hand")
    elif icon == "check":
        state = translate("Agenda", "done")
    open_word = translate("Agenda", "something is open") if is_open else ""
    head = f"{item.number or ''} {title}".strip()
    return ", ".join(part for part in (head, state, open_word) if part)
