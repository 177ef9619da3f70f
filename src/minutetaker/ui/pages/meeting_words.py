"""What the head of an item says."""

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.agenda import AgendaItem, ItemState, Presenter
from minutetaker.domain.handling import moved_items
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.publicity import kept_secret
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.finnish.numbers import item_number
from minutetaker.ui.models.field_words import state_words
from minutetaker.ui.models.secrecy_words import secrecy_words, secret_attachment
from minutetaker.ui.widgets.item_head import ItemHeading

_STATE_GLYPHS = {
    ItemState.ADDED: "plus",
    ItemState.WITHDRAWN: "circle-minus",
    ItemState.TABLED: "circle-pause",
    ItemState.REFERRED_BACK: "undo-2",
    ItemState.NOT_REACHED: "circle-dashed",
}


def heading_of(minutes: Minutes, item: AgendaItem) -> ItemHeading:
    """Number, title, who presents, and what there is beside: attachments, case, state."""
    translate = QCoreApplication.translate
    form = minutes.series.number_form
    number = item.number or ""
    if number and form is not None:
        number = item_number(number, form.value)
    one, several = translate("ItemHead", "Presenter"), translate("ItemHead", "Presenters")
    label = several if len(item.presenters) > 1 else one
    facts = []
    if item.state in _STATE_GLYPHS:
        facts.append((_STATE_GLYPHS[item.state], state_words(item.state)))
    moved = moved_items(minutes.items)
    if item.id in moved:
        facts.append(("list", _order_words(moved[item.id])))
    known = {each.id: _attached(each) for each in minutes.attachments}
    attached = ", ".join(known[each] for each in item.attachments if known.get(each))
    if attached:
        facts.append(("paperclip", attached))
    if item.case_number:
        facts.append(("", item.case_number))
    place, told = minutes.items.index(item) + 1, kept_secret(minutes).get(item.id)
    return ItemHeading(
        number=number,
        title=item.title or translate("ItemHead", "(no title)"),
        presenter_label=label if item.presenters else "",
        presenters="; ".join(_presenter(minutes, each) for each in item.presenters),
        facts=tuple(facts),
        place=f"{place} / {len(minutes.items)}",
        secrecy=_secrecy(item, told) if told is not None else "",
    )


def _secrecy(item: AgendaItem, told: Publicity) -> str:
    words, title = secrecy_words(told), item.public_title
    if not title or told.level is not PublicityLevel.SECRET:
        return words
    public = QCoreApplication.translate("ItemHead", "{words}. In the public version: ”{title}”")
    return public.format(words=words, title=title)


def _attached(attachment: Attachment) -> str:
    name = attachment.label or attachment.title or ""
    return f"{name} ({secret_attachment()})" if name and attachment.secret else name


def _order_words(before: AgendaItem | None) -> str:
    if before is None:
        return QCoreApplication.translate("ItemHead", "Taken first")
    words = QCoreApplication.translate("ItemHead", "Taken after item {number}")
    return words.format(number=before.number or "")


def _presenter(minutes: Minutes, presenter: Presenter) -> str:
    organization = presenter.suffix
    if organization is None and presenter.participant is not None:
        organization = minutes.participant(presenter.participant).organization
    name = " ".join(part for part in (presenter.prefix, minutes.name_of(presenter)) if part)
    return ", ".join(part for part in (name, organization) if part)
