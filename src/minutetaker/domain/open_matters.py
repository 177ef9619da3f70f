"""What is still missing from the minutes.

The list that F7 walks and that an approval waits for (rules C2–C12).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from minutetaker.domain.agenda import AgendaItem, ItemState
from minutetaker.domain.approval import ExaminationMethod
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.decision import SAY_THEMSELVES
from minutetaker.domain.electorate import faults_of
from minutetaker.domain.marked import lost_marks, words_of
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.numbering import SUB_ITEM
from minutetaker.domain.open_places import open_places
from minutetaker.domain.people import RoleKind
from minutetaker.domain.publicity import named_ground
from minutetaker.domain.quorum import CHAIRS, presence, presence_at_items
from minutetaker.domain.rich_text import has_secrets
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.secrecy import lacks_ground
from minutetaker.domain.series import MinutesKind, PartKind
from minutetaker.domain.told import tells_closing, tells_opening


class Matter(StrEnum):
    """What can be open."""

    NO_DATE = "no_date"
    NO_OPENING = "no_opening"
    NO_CLOSING = "no_closing"
    NOBODY_MARKED = "nobody_marked"
    UNRECORDED = "unrecorded"
    NO_CHAIR = "no_chair"
    NO_SECRETARY = "no_secretary"
    NOT_QUORATE = "not_quorate"
    NO_ITEMS = "no_items"
    NO_TITLE = "no_title"
    NOTHING_WRITTEN = "nothing_written"
    NO_DECISION = "no_decision"
    EMPTY_DECISION = "empty_decision"
    OPEN_PLACE = "open_place"
    LOST_MARK = "lost_mark"
    EMPTY_DISSENT = "empty_dissent"
    NO_OWNER = "no_owner"
    VOTE_SUM = "vote_sum"
    FEWER_VOTERS = "fewer_voters"
    VOTED_TWICE = "voted_twice"
    NOT_ENTITLED = "not_entitled"
    TOO_MANY_VOTES = "too_many_votes"
    TOO_FEW_VOTES = "too_few_votes"
    OPEN_TIE = "open_tie"
    NO_EXAMINERS = "no_examiners"
    NO_SECRECY_GROUND = "no_secrecy_ground"
    NO_ATTACHMENT_FILE = "no_attachment_file"
    ATTACHMENT_LOST = "attachment_lost"
    ATTACHMENT_CHANGED = "attachment_changed"


BLOCKERS = frozenset(
    {
        Matter.NO_DATE,
        Matter.NO_CHAIR,
        Matter.NO_ITEMS,
        Matter.NO_TITLE,
        Matter.EMPTY_DECISION,
        Matter.VOTE_SUM,
        Matter.NO_SECRECY_GROUND,
    }
)
"""What must be mended before an approval; the rest is for a person to judge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatter:
    """Something open, the item and field where it is mended, and the words that tell it apart."""

    matter: Matter
    item: str | None = None
    field: str | None = None
    participant: str | None = None
    words: str = ""

    @property
    def blocks(self) -> bool:
        """Whether the approval must wait for it."""
        return self.matter in BLOCKERS


def open_matters(minutes: Minutes) -> tuple[OpenMatter, ...]:
    """All that is open, in the order of the document."""
    # The last main item before a sub-item: what belongs to it is written there.
    parents = {
        above.id
        for above, below in pairwise(minutes.items)
        if below.level == SUB_ITEM and above.level != SUB_ITEM
    }
    return (
        *_of_meeting(minutes),
        *_of_people(minutes),
        *_of_quorum(minutes),
        *(matter for item in minutes.items for matter in _of_item(minutes, item, parents)),
        *_of_end(minutes),
    )


def _of_meeting(minutes: Minutes) -> Iterator[OpenMatter]:
    meeting = minutes.meeting
    if meeting.first_date is None:
        yield OpenMatter(matter=Matter.NO_DATE)
    if not minutes.items:
        yield OpenMatter(matter=Matter.NO_ITEMS)
    if not any(session.opened or session.planned_start for session in meeting.sessions):
        yield OpenMatter(matter=Matter.NO_OPENING)
    if meeting.sessions and meeting.sessions[-1].opened and not meeting.sessions[-1].closed:
        yield OpenMatter(matter=Matter.NO_CLOSING)
    if lacks_ground(meeting.publicity):
        yield OpenMatter(matter=Matter.NO_SECRECY_GROUND)


def _of_people(minutes: Minutes) -> Iterator[OpenMatter]:
    people = minutes.participants
    counted = any(group.counts for group in minutes.groups)
    if not counted and not any(each.attendance is Attendance.PRESENT for each in people):
        yield OpenMatter(matter=Matter.NOBODY_MARKED)
    else:
        for each in people:
            if each.attendance is Attendance.UNRECORDED:
                yield OpenMatter(
                    matter=Matter.UNRECORDED, participant=each.id, words=each.shown_name
                )
    signs = minutes.signatures is not None and minutes.signatures.signers
    if not signs and not any(each.has_role(*CHAIRS) for each in people):
        yield OpenMatter(matter=Matter.NO_CHAIR)
    secretaries = (RoleKind.SECRETARY, RoleKind.MINUTE_TAKER, RoleKind.GENERAL_SECRETARY)
    if not signs and not any(each.has_role(*secretaries) for each in people):
        yield OpenMatter(matter=Matter.NO_SECRETARY)
    sessions = minutes.meeting.sessions
    is_opened = bool(sessions) and sessions[0].opened is not None
    # Of a meeting that is over, its decisions tell it: somebody may leave after the last of them.
    is_over = is_opened and sessions[-1].closed is not None
    is_told = is_over and any(item.decisions or item.votes for item in minutes.items)
    if is_opened and not is_told and not presence(minutes).is_quorate:
        yield OpenMatter(matter=Matter.NOT_QUORATE)


def _of_quorum(minutes: Minutes) -> Iterator[OpenMatter]:
    """Items that were decided or voted on by too few, or without a chair."""
    rule, sessions = minutes.series.quorum, minutes.meeting.sessions
    if rule is None or not sessions or sessions[0].opened is None:
        return
    decided = [item for item in minutes.items if item.decisions or item.votes]
    found = presence_at_items(minutes, (item.id for item in decided))
    for item in decided:
        if not found[item.id].is_quorate:
            field = f"decision:{item.decisions[0].id}" if item.decisions else None
            words = item.title or ""
            yield OpenMatter(matter=Matter.NOT_QUORATE, item=item.id, field=field, words=words)


def _of_item(minutes: Minutes, item: AgendaItem, parents: set[str]) -> Iterator[OpenMatter]:
    words = item.title or ""
    if not words:
        yield OpenMatter(matter=Matter.NO_TITLE, item=item.id)
    happened = item.state in (ItemState.HANDLED, ItemState.ADDED)
    written = any(part.text or part.groups for part in item.parts)
    written = written or tells_opening(minutes, item) or tells_closing(minutes, item)
    written = written or bool(item.decisions or item.votes) or item.id in parents
    if happened and not written:
        yield OpenMatter(matter=Matter.NOTHING_WRITTEN, item=item.id, field="part:0", words=words)
    if happened and _is_undecided(minutes, item):
        yield OpenMatter(matter=Matter.NO_DECISION, item=item.id, words=words)
    for field, places in open_places(item):
        yield OpenMatter(matter=Matter.OPEN_PLACE, item=item.id, field=field, words=places)
    yield from _of_decisions(item)
    yield from _of_dissents(minutes, item)
    yield from _of_votes(minutes, item)
    yield from _of_secrets(minutes, item)
    if lacks_ground(item.publicity):
        yield OpenMatter(matter=Matter.NO_SECRECY_GROUND, item=item.id, words=words)


def _is_undecided(minutes: Minutes, item: AgendaItem) -> bool:
    """Whether something was proposed in a meeting that was opened, and nothing came of it."""
    was_opened = any(session.opened for session in minutes.meeting.sessions)
    kinds = {part.kind for part in item.parts if part.text}
    decided = bool(item.decisions) or bool(kinds & {PartKind.DECISION, PartKind.DECISIONS})
    return was_opened and PartKind.PROPOSAL in kinds and not decided


def _of_secrets(minutes: Minutes, item: AgendaItem) -> Iterator[OpenMatter]:
    """Parts and passages that are kept secret by no provision that is named."""
    if named_ground(minutes, item) or lacks_ground(item.publicity):
        return
    for at, part in enumerate(item.parts):
        text = part.text or ""
        if part.secret or ("{{" in text and has_secrets(parse(text))):
            field = f"part:{at}"
            yield OpenMatter(
                matter=Matter.NO_SECRECY_GROUND, item=item.id, field=field, words=item.title or ""
            )


def _of_decisions(item: AgendaItem) -> Iterator[OpenMatter]:
    words = item.title or ""
    for decision in item.decisions:
        has_words = decision.text.strip() or decision.elected or decision.kind in SAY_THEMSELVES
        if not has_words:
            field = f"decision:{decision.id}"
            yield OpenMatter(matter=Matter.EMPTY_DECISION, item=item.id, field=field, words=words)
    for decision in lost_marks(item):
        told = words_of(decision)
        yield OpenMatter(matter=Matter.LOST_MARK, item=item.id, words=told)
    for action in item.actions:
        if action.owner is None and not action.in_text:
            field = f"action:{action.id}"
            yield OpenMatter(matter=Matter.NO_OWNER, item=item.id, field=field, words=action.text)


def _of_dissents(minutes: Minutes, item: AgendaItem) -> Iterator[OpenMatter]:
    for at, dissent in enumerate(item.dissents):
        if not dissent.text.strip():
            field, words = f"dissent:{at}", minutes.name_of(dissent)
            yield OpenMatter(matter=Matter.EMPTY_DISSENT, item=item.id, field=field, words=words)


def _of_votes(minutes: Minutes, item: AgendaItem) -> Iterator[OpenMatter]:
    for place, vote in enumerate(item.votes):
        for fault, words in faults_of(minutes, item, vote):
            key = f"vote:{place}"
            yield OpenMatter(matter=Matter(fault.value), item=item.id, field=key, words=words)


def _of_end(minutes: Minutes) -> Iterator[OpenMatter]:
    examination = minutes.signatures.examination if minutes.signatures else None
    if (
        examination is not None
        and examination.method is ExaminationMethod.EXAMINERS
        and not examination.examiners
        and minutes.series.kind is not MinutesKind.MEMO
    ):
        yield OpenMatter(matter=Matter.NO_EXAMINERS)
    for attachment in minutes.attachments:
        if attachment.file is None and attachment.title is None:
            field, words = f"attachment:{attachment.id}", attachment.label or attachment.id
            yield OpenMatter(matter=Matter.NO_ATTACHMENT_FILE, field=field, words=words)
        if attachment.secret:
            yield from _of_secret_attachment(minutes, attachment)


def _of_secret_attachment(minutes: Minutes, attachment: Attachment) -> Iterator[OpenMatter]:
    """A secret attachment that neither its item nor the meeting names a provision for."""
    items = [item for item in minutes.items if attachment.id in item.attachments]
    known = [minutes.meeting.publicity, *(item.publicity for item in items)]
    if not any(each and (each.ground or lacks_ground(each)) for each in known):
        item, field = (items[0].id if items else None), f"attachment:{attachment.id}"
        words = attachment.label or attachment.id
        yield OpenMatter(matter=Matter.NO_SECRECY_GROUND, item=item, field=field, words=words)
