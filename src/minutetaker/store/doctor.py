"""An examination of a data folder: is it whole and private, and is what was approved as it was."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from minutetaker.domain.failures import KnownFailure, said
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.health import Finding, Report
from minutetaker.store import attachment_files, schema
from minutetaker.store.attachment_files import Kept
from minutetaker.store.connection import DATABASE, PRIVATE_FILE, PRIVATE_FOLDER, connect_to_read
from minutetaker.store.engine import open_store
from minutetaker.store.failures import known_failures
from minutetaker.store.migrate import stored_revision
from minutetaker.store.unit_of_work import UnitOfWork
from minutetaker.store.unused_files import unused_files

_LOST = {
    Kept.MISSING: said("The file {file} of an attachment is missing: {body}."),
    Kept.CHANGED: said("The file {file} of an attachment has been changed: {body}."),
}
_COUNTED = {
    "meetings": "SELECT count(*) FROM meeting WHERE removed IS NULL",
    "approved": "SELECT count(*) FROM approval_snapshot",
    "bodies": "SELECT count(*) FROM series",
    "removed": "SELECT count(*) FROM trash",
}


def examine(folder: Path) -> Report:
    """Look at everything in a data folder and change nothing. Whatever is wrong is a finding."""
    file = folder / DATABASE
    if not file.exists():
        return Report((_found(said("Nothing is kept in {folder} yet."), folder=folder),))
    findings = [_found(said("The data folder is {folder}."), folder=folder)]
    try:
        with known_failures(folder, file):
            for finding in _of_database(folder, file):
                findings.append(finding)  # noqa: PERF402  # what was found before a failure stays
    except KnownFailure as failure:
        fields = tuple((name, str(value)) for name, value in failure.fields.items())
        findings.append(Finding(failure.sentence, fields, is_fault=True))
    return Report((*findings, *_of_permissions(folder, file)))


def _of_database(folder: Path, file: Path) -> Iterator[Finding]:
    with closing(connect_to_read(file)) as connection:
        revision = stored_revision(connection, file)
        yield _found(
            said("The database is of form {revision}; this program's form is {newest}."),
            revision=revision,
            newest=schema.HEAD,
        )
        yield from _of_pages(connection, file)
        if revision != schema.HEAD:
            return
        yield from _of_rules(connection)
        counts = {name: connection.execute(sql).fetchone()[0] for name, sql in _COUNTED.items()}
        yield _found(
            said(
                "Meetings: {meetings}, approvals: {approved}, bodies: {bodies},"
                " in the trash: {removed}."
            ),
            **counts,
        )
    yield from _of_approvals(folder)
    yield from _of_attachments(folder)


def _of_pages(connection: sqlite3.Connection, file: Path) -> Iterator[Finding]:
    wrong = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    if wrong != ["ok"]:
        for each in wrong:
            yield _wrong(said("The database {file} is damaged: {what}"), file=file, what=each)
    elif connection.execute("PRAGMA foreign_key_check").fetchone():
        yield _wrong(said("The database {file} has rows that belong to nothing."), file=file)
    else:
        yield _found(said("The database is sound."))


def _of_rules(connection: sqlite3.Connection) -> Iterator[Finding]:
    found = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master")}
    if not found.issuperset(schema.triggers()):
        yield _wrong(said("The rules that keep approved meetings as they are have been changed."))


def _of_approvals(folder: Path) -> Iterator[Finding]:
    with open_store(folder, read_only=True) as store, UnitOfWork(store) as unit:
        changed = 0
        for meeting_id, approved in unit.meetings.approved_fingerprints():
            minutes = unit.meetings.get(meeting_id)
            if fingerprint(minutes) != approved:
                changed += 1
                name = f"{minutes.series.shown_name} {minutes.meeting.printed_number or ''}".strip()
                yield _wrong(said("{meeting} is not as it was approved."), meeting=name)
        if not changed:
            yield _found(said("Every approved meeting is as it was approved."))


def _of_attachments(folder: Path) -> Iterator[Finding]:
    with open_store(folder, read_only=True) as store, UnitOfWork(store) as unit:
        whole = wrong = 0
        for listed in unit.meetings.listed():
            for each in unit.meetings.get(listed.id).attachments:
                if each.file is None or each.sha256 is None:
                    continue
                state = attachment_files.state_of(folder, each.sha256)
                whole, wrong = whole + (state is Kept.WHOLE), wrong + (state is not Kept.WHOLE)
                if state in _LOST:
                    yield _wrong(_LOST[state], file=each.file, body=listed.body)
        if whole and not wrong:
            yield _found(
                said("Every attachment's file is as it was attached: {count}."), count=whole
            )
    with open_store(folder, read_only=True) as store:
        unused = unused_files(store)
        if unused:
            yield _found(
                said(
                    "Nothing uses the files of {count} removed attachments any more;"
                    " they go when the program is closed."
                ),
                count=len(unused),
            )


def _of_permissions(folder: Path, file: Path) -> Iterator[Finding]:
    if os.name != "posix":
        return
    kept = sorted((folder / attachment_files.FOLDER).glob("*"))
    places = ((folder, PRIVATE_FOLDER), *((each, PRIVATE_FILE) for each in (file, *kept)))
    for place, wanted in places:
        mode = place.stat().st_mode & 0o777
        if mode & ~wanted:
            yield _wrong(
                said("{place} is open to other people: its permissions are {mode}, not {wanted}."),
                place=place,
                mode=f"{mode:o}",
                wanted=f"{wanted:o}",
            )


def _found(sentence: str, **fields: object) -> Finding:
    return Finding(sentence, tuple((name, str(value)) for name, value in fields.items()))


def _wrong(sentence: str, **fields: object) -> Finding:
    found = _found(sentence, **fields)
    return Finding(found.sentence, found.fields, is_fault=True)
