"""The tables: columns for what is asked for, the rest of each record as JSON."""

from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, Index, Table, UniqueConstraint
from sqlmodel import Field, SQLModel


class MeetingRow(SQLModel, table=True):
    """A meeting's head. ``removed``: when it was put in the trash.

    The columns from ``series_id`` to ``date`` repeat what stands in the JSON, for the list of
    meetings.
    """

    __tablename__: ClassVar[str] = "meeting"

    id: str = Field(primary_key=True)
    series_id: str | None = Field(default=None, index=True)
    body: str
    number: int | None = None
    year: int | None = None
    label: str | None = None
    language: str
    date: str | None = None
    status: str | None = None
    updated: str
    removed: str | None = None
    series: str
    head: str
    rest: str
    comments: str
    approval: str


class GroupRow(SQLModel, table=True):
    """A group of people in a meeting."""

    __tablename__: ClassVar[str] = "person_group"
    __table_args__ = (UniqueConstraint("meeting_id", "id"),)

    row: int | None = Field(default=None, primary_key=True)
    meeting_id: str = Field(foreign_key="meeting.id", ondelete="CASCADE")
    id: str
    place: int
    heading: str
    rest: str


class ParticipantRow(SQLModel, table=True):
    """Somebody in a meeting."""

    __tablename__: ClassVar[str] = "participant"
    __table_args__ = (UniqueConstraint("meeting_id", "id"),)

    row: int | None = Field(default=None, primary_key=True)
    meeting_id: str = Field(foreign_key="meeting.id", ondelete="CASCADE")
    id: str
    place: int
    name: str | None = None
    attendance: str
    rest: str


class AttachmentRow(SQLModel, table=True):
    """An attachment of a meeting."""

    __tablename__: ClassVar[str] = "attachment"
    __table_args__ = (UniqueConstraint("meeting_id", "id"),)

    row: int | None = Field(default=None, primary_key=True)
    meeting_id: str = Field(foreign_key="meeting.id", ondelete="CASCADE")
    id: str
    place: int
    title: str | None = None
    file: str | None = None
    sha256: str | None = None
    rest: str


class ItemRow(SQLModel, table=True):
    """An item of the agenda, without its texts, decisions and actions."""

    __tablename__: ClassVar[str] = "item"
    __table_args__ = (UniqueConstraint("meeting_id", "id"),)

    row: int | None = Field(default=None, primary_key=True)
    meeting_id: str = Field(foreign_key="meeting.id", ondelete="CASCADE")
    id: str
    place: int
    number: str | None = None
    title: str | None = None
    state: str
    rest: str


def _of_an_item(table: str) -> tuple[ForeignKeyConstraint, Index]:
    return (
        ForeignKeyConstraint(
            ["meeting_id", "item_id"], ["item.meeting_id", "item.id"], ondelete="CASCADE"
        ),
        Index(f"ix_{table}_item", "meeting_id", "item_id"),
    )


class PartRow(SQLModel, table=True):
    """A typed text of an item; it has no id in the file, so its place tells it."""

    __tablename__: ClassVar[str] = "part"
    __table_args__ = (UniqueConstraint("meeting_id", "item_id", "place"), _of_an_item("part")[0])

    row: int | None = Field(default=None, primary_key=True)
    meeting_id: str
    item_id: str
    place: int
    kind: str
    text: str | None = None
    rest: str


class DecisionRow(SQLModel, table=True):
    """A decision."""

    __tablename__: ClassVar[str] = "decision"
    __table_args__ = (UniqueConstraint("meeting_id", "id"), *_of_an_item("decision"))

    row: int | None = Field(default=None, primary_key=True)
    meeting_id: str
    item_id: str
    id: str
    place: int
    text: str
    kind: str | None = None
    rest: str


class ActionRow(SQLModel, table=True):
    """An action. Its owner is either a participant or words."""

    __tablename__: ClassVar[str] = "action"
    __table_args__ = (UniqueConstraint("meeting_id", "id"), *_of_an_item("action"))

    row: int | None = Field(default=None, primary_key=True)
    meeting_id: str
    item_id: str
    id: str
    place: int
    text: str
    owner_id: str | None = None
    owner_name: str | None = None
    due: str | None = None
    status: str | None = None
    rest: str


class SnapshotRow(SQLModel, table=True):
    """The frozen file of an approved meeting: never changed, never replaced."""

    __tablename__: ClassVar[str] = "approval_snapshot"
    __table_args__ = (UniqueConstraint("meeting_id", "version"),)

    row: int | None = Field(default=None, primary_key=True)
    meeting_id: str = Field(foreign_key="meeting.id", ondelete="CASCADE")
    version: int
    fingerprint: str
    at: str
    snapshot: bytes


class RevisionRow(SQLModel, table=True):
    """A text of an item as it was saved once."""

    __tablename__: ClassVar[str] = "revision"
    __table_args__ = (Index("ix_revision_field", "meeting_id", "item_id", "field"),)

    row: int | None = Field(default=None, primary_key=True)
    meeting_id: str = Field(foreign_key="meeting.id", ondelete="CASCADE")
    item_id: str
    field: str
    text: str
    since: str
    at: str


class ItemTimeRow(SQLModel, table=True):
    """How long an item has taken; no part of the meeting's text."""

    __tablename__: ClassVar[str] = "item_time"

    meeting_id: str = Field(foreign_key="meeting.id", ondelete="CASCADE", primary_key=True)
    item_id: str = Field(primary_key=True)
    begun: str | None = None
    spent: int
    planned: int | None = None


class CoverMessageRow(SQLModel, table=True):
    """A person's own words of the mail that a document goes out with."""

    __tablename__: ClassVar[str] = "cover_message"

    meeting_id: str = Field(foreign_key="meeting.id", ondelete="CASCADE", primary_key=True)
    document: str = Field(primary_key=True)
    subject: str | None = None
    text: str | None = None


class ReadingRow(SQLModel, table=True):
    """What stood on a meeting's pages when somebody had read them."""

    __tablename__: ClassVar[str] = "reading"
    __table_args__ = (Index("ix_reading_meeting_id", "meeting_id"),)

    row: int | None = Field(default=None, primary_key=True)
    meeting_id: str = Field(foreign_key="meeting.id", ondelete="CASCADE")
    at: str
    passages: str


class SeriesRow(SQLModel, table=True):
    """A body with its roster."""

    __tablename__: ClassVar[str] = "series"

    id: str = Field(primary_key=True)
    name: str
    content: str


class TrashRow(SQLModel, table=True):
    """A deleted thing. A meeting's own rows stay where they are until it is discarded."""

    __tablename__: ClassVar[str] = "trash"

    row: int | None = Field(default=None, primary_key=True)
    kind: str
    title: str
    at: str
    meeting_id: str | None = Field(default=None, foreign_key="meeting.id", ondelete="CASCADE")
    item_id: str | None = None
    place: int | None = None
    content: str | None = None


def every_table() -> tuple[Table, ...]:
    """All tables, each after what it refers to."""
    return tuple(SQLModel.metadata.sorted_tables)


def table_named(name: str) -> Table:
    """The table with this name."""
    return SQLModel.metadata.tables[name]


def table_of(row: type[SQLModel]) -> Table:
    """The table that a kind of row lies in."""
    return SQLModel.metadata.tables[str(row.__tablename__)]
