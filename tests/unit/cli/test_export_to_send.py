"""What goes to others by calendar and mail: opened by a reader of calendars and one of mail."""

import datetime
import hashlib
import json
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from io import BytesIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import docx
import pytest
from icalendar import Calendar, Event

from minutetaker.cli.telling import DONE, NOT_ACCEPTABLE, WRONG_USAGE
from tests.helpers.command_line import FINNISH_SAMPLE
from tests.unit.cli.conftest import Ask

HELSINKI = ZoneInfo("Europe/Helsinki")
PLAN = b"%PDF-1.4 ty\xc3\xb6suunnitelma"
Raw = dict[str, Any]


def sample() -> Raw:
    raw: Raw = json.loads(FINNISH_SAMPLE.read_text(encoding="utf-8"))
    return raw


def taken_in(ask: Ask, raw: Raw, folder: Path) -> str:
    file = folder / "kokous.json"
    file.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
    return ask("import", file).out.strip()


def with_next(*meetings: Raw, secret: bool = False) -> Raw:
    raw = sample()
    for item in raw["items"]:
        for part in item.get("parts", []):
            if part["kind"] == "next_meetings":
                part["groups"] = [{"meetings": list(meetings)}]
                part["secret"] = secret
    return raw


def events(file: Path) -> list[Event]:
    calendar = Calendar.from_ical(file.read_bytes())
    assert calendar["version"] == "2.0"
    assert all(not event.errors for event in calendar.events)
    return list(calendar.events)


def offset(event: Event) -> float:
    """Hours from Greenwich at its beginning."""
    assert isinstance(event.start, datetime.datetime)
    away = event.start.utcoffset()
    assert away is not None
    return away.total_seconds() / 3600


def test_coming_meetings_keep_their_wall_clock_in_winter_and_in_summer(
    ask: Ask, tmp_path: Path
) -> None:
    meetings: list[Raw] = [
        {
            "date": "2026-12-15",
            "start": "14:00",
            "end": "16:00",
            "place": "Kabinetti; 2. kerros, Ö",
        },
        {"date": "2027-06-08", "start": "09:30", "tentative": True},
        {"date": "2027-06-09", "start": "18:00", "end": "24:00"},
        {"date": "2027-06-10", "start": "22:00", "end": "01:00"},
        {"date": "2027-08-31"},
        {"start": "10:00"},
    ]
    meeting, out = taken_in(ask, with_next(*meetings), tmp_path), tmp_path / "k.ics"

    answer = ask("export", meeting, out)

    assert (answer.status, answer.out, answer.told) == (DONE, "", "")
    winter, summer, midnight, past, whole_day = events(out)
    assert winter.start == datetime.datetime(2026, 12, 15, 14, tzinfo=HELSINKI)
    assert offset(winter) == 2
    assert winter.end == datetime.datetime(2026, 12, 15, 16, tzinfo=HELSINKI)
    assert (winter["location"], winter["status"]) == ("Kabinetti; 2. kerros, Ö", "CONFIRMED")
    assert winter["summary"] == "LÄPI-työryhmän kokous"
    assert offset(summer) == 3
    assert (summer["status"], "dtend" in summer, "location" in summer) == (
        "TENTATIVE",
        False,
        False,
    )
    assert midnight.end == datetime.datetime(2027, 6, 10, tzinfo=HELSINKI)
    assert past.end == datetime.datetime(2027, 6, 11, 1, tzinfo=HELSINKI)
    assert (whole_day.start, whole_day.end) == (
        datetime.date(2027, 8, 31),
        datetime.date(2027, 9, 1),
    )


def test_a_meeting_keeps_its_uid_when_the_file_is_made_again(ask: Ask, tmp_path: Path) -> None:
    one: Raw = {"date": "2026-12-15", "start": "14:00"}
    other: Raw = {"date": "2026-12-15", "start": "17:00"}
    meeting = taken_in(ask, with_next(one, other), tmp_path)
    again = taken_in(ask, with_next({**one, "start": "15:00"}, other), tmp_path)
    uids = []
    for each in (meeting, meeting, again):
        ask("export", each, tmp_path / "k.ics", "--language", "sv")
        made = events(tmp_path / "k.ics")
        uids.append([str(event["uid"]) for event in made])
        assert {str(event["summary"]) for event in made} == {"LÄPI-arbetsgruppen, möte"}

    assert uids[0] == uids[1] == uids[2]
    assert len(set(uids[0])) == 2


def test_no_day_of_a_coming_meeting_is_told_and_no_file_made(ask: Ask, tmp_path: Path) -> None:
    secret = with_next({"date": "2026-12-15"}, secret=True)
    meeting, out = taken_in(ask, secret, tmp_path), tmp_path / "k.ics"

    answer = ask("export", meeting, out, "--public")

    assert answer.status == NOT_ACCEPTABLE
    assert answer.told == (
        "Pöytäkirjassa ei ole seuraavan kokouksen päivää. Mitään ei kirjoitettu.\n"
    )
    assert not out.exists()
    assert ask("export", meeting, out, "--layout", "board").status == WRONG_USAGE
    assert ask("export", meeting, out).status == DONE


def opened(file: Path) -> EmailMessage:
    message = BytesParser(policy=policy.default).parsebytes(file.read_bytes())
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def files_of(message: EmailMessage) -> dict[str, bytes]:
    parts = message.iter_attachments()
    return {str(part.get_filename()): part.get_payload(decode=True) for part in parts}  # type: ignore[misc]


@pytest.fixture
def mailed(ask: Ask, tmp_path: Path, data_folder: Path) -> str:
    """A meeting with an open and a secret attachment's files, and addresses; its id."""
    raw = sample()
    raw["participants"][0]["email"] = "aino.lehtoranta@example.org"
    raw["participants"][1]["email"] = "ei osoite"
    raw["distribution"] = {
        "to": ["Kirjaamo <kirjaamo@example.org>", "AINO.Lehtoranta@example.org", "jäsenet"],
        "for_information": ["Viestintä: viestinta@example.org"],
    }
    kept = {"suunnitelma ä.pdf": PLAN, "salainen.txt": b"salaisuus"}
    folder = data_folder / "attachments"
    folder.mkdir(parents=True)
    for attachment, (name, data) in zip(raw["attachments"], kept.items(), strict=False):
        digest = hashlib.sha256(data).hexdigest()
        (folder / digest).write_bytes(data)
        attachment |= {"file": name, "sha256": digest, "secret": name == "salainen.txt"}
    raw["attachments"][2] |= {"file": "kadonnut.pdf", "sha256": "0" * 64}
    return taken_in(ask, raw, tmp_path)


def test_a_mail_draft_opens_with_its_files_and_addressees(
    ask: Ask, mailed: str, tmp_path: Path
) -> None:
    out = tmp_path / "viesti.eml"

    answer = ask("export", mailed, out)

    assert (answer.status, answer.out) == (DONE, "")
    assert answer.told == (
        "Tiedostoa kadonnut.pdf ei ole tietokansiossa, joten viesti on ilman sitä.\n"
    )
    message = opened(out)
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Muistio, LÄPI-työryhmä 6/2026"
    assert [each.addr_spec for each in message["To"].addresses] == [
        "aino.lehtoranta@example.org",
        "kaisa.metsapelto@example.org",
        "kirjaamo@example.org",
    ]
    assert message["To"].addresses[2].display_name == "Kirjaamo"
    assert [each.addr_spec for each in message["Cc"].addresses] == ["viestinta@example.org"]
    body = message.get_body()
    assert body is not None
    words = body.get_content().replace("\r\n", "\n")
    assert words.startswith("Hei\n\nLiitteenä: Muistio, LÄPI-työryhmä 6/2026 (24.11.2026).\n")
    assert "Asiakirja on luonnos, jota ei ole vielä hyväksytty." in words
    files = files_of(message)
    assert list(files) == [
        "LÄPI-työryhmä muistio 6-2026.docx",
        "LÄPI-työryhmä muistio 6-2026.pdf",
        "suunnitelma ä.pdf",
        "salainen.txt",
    ]
    assert all(f"– {name}\n" in words for name in files)
    assert files["suunnitelma ä.pdf"] == PLAN
    assert files["LÄPI-työryhmä muistio 6-2026.pdf"].startswith(b"%PDF")
    read = docx.Document(BytesIO(files["LÄPI-työryhmä muistio 6-2026.docx"]))
    assert read.core_properties.title == "Muistio, LÄPI-työryhmä 6/2026"
    assert b"\r\n" in out.read_bytes()
    assert out.read_bytes() == (ask("export", mailed, out), out.read_bytes())[1]


def test_a_public_mail_carries_nothing_secret(ask: Ask, mailed: str, tmp_path: Path) -> None:
    out = tmp_path / "viesti.eml"

    ask("export", mailed, out, "--public", "--language", "sv")

    message = opened(out)
    body = message.get_body()
    assert body is not None
    assert "Ur denna version har sekretessbelagda uppgifter strukits." in body.get_content()
    files = files_of(message)
    assert "salainen.txt" not in files
    assert "suunnitelma ä.pdf" in files
    assert b"salaisuus" not in b"".join(files.values())
    read = docx.Document(BytesIO(next(iter(files.values()))))
    assert "14 500" not in "".join(each.text for each in read.paragraphs)


def test_a_mail_takes_the_wishes_of_a_document(ask: Ask, mailed: str, tmp_path: Path) -> None:
    out = tmp_path / "kutsu.eml"

    answer = ask("export", mailed, out, "--document", "agenda", "--layout", "ministry-memo")

    assert answer.status == DONE
    assert opened(out)["Subject"] == "Esityslista, LÄPI-työryhmä 6/2026"


def test_a_mail_in_two_languages_has_a_message_in_each_and_names_its_files_once(
    ask: Ask, mailed: str, tmp_path: Path
) -> None:
    out = tmp_path / "kirje.eml"

    answer = ask("export", mailed, out, "--language", "fi+sv")

    assert answer.status == DONE
    mail = opened(out)
    body = mail.get_body()
    assert body is not None
    words = body.get_content()
    assert body["Content-Language"] == "fi, sv"
    assert words.index("Hei") < words.index("Tiedostot:") < words.index("Hej")
    assert "Bifogat: Muistio | Promemoria" in words
    assert words.count(".docx") == 1
