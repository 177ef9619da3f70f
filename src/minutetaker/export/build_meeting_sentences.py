"""The opening and closing of the meeting, in the first and last item, if nobody has typed them."""

from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.export.build_scope import Scope
from minutetaker.export.document import Spans
from minutetaker.finnish.sentences import closing, opening, says_closed, says_opened


def opening_of(scope: Scope, item: AgendaItem) -> Iterator[Spans]:
    """``Puheenjohtaja avasi kokouksen klo 13.00.``, in the first item."""
    sessions = scope.minutes.meeting.sessions
    if not sessions or scope.minutes.items[0].id != item.id:
        return
    first = sessions[0]
    if first.opened and not first.opened_in_text and not says_opened(_texts(item), first.opened):
        yield from scope.said(lambda side: opening(first.opened, side.language))


def closing_of(scope: Scope, item: AgendaItem) -> Iterator[Spans]:
    """``Puheenjohtaja päätti kokouksen klo 14.47.``, in the last item."""
    sessions = scope.minutes.meeting.sessions
    if not sessions or scope.minutes.items[-1].id != item.id:
        return
    last = sessions[-1]
    if last.closed and not last.closed_in_text and not says_closed(_texts(item), last.closed):
        yield from scope.said(lambda side: closing(last.closed, side.language))


def _texts(item: AgendaItem) -> Iterator[str | None]:
    return (part.text for part in item.parts)
