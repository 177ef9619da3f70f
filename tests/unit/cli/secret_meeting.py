"""A meeting with a secret of every kind, and who reads every byte of a file for it."""

import json
import subprocess
import zipfile
from collections.abc import Iterator
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf

from minutetaker.cli.telling import DONE
from tests.helpers.command_line import FINNISH_SAMPLE
from tests.unit.cli.conftest import Ask

Raw = dict[str, Any]
SECRET = "Zyxwv"
"""What every secret of the meeting begins with, and nothing public."""


def item(number: int, **more: object) -> Raw:
    return {
        "id": f"a{number}",
        "number": str(number),
        "state": "handled",
        "title": f"Julkinen asia {number}",
        "parts": [{"kind": "text", "text": f"Julkinen teksti {number}."}],
        **more,
    }


def meeting() -> Raw:
    """A meeting with a secret of every kind, each of its own word."""
    raw: Raw = json.loads(FINNISH_SAMPLE.read_text(encoding="utf-8"))
    secret = item(
        2,
        title="Zyxwvtitle valinta",
        case_number="Zyxwvcase/1",
        contact="Zyxwvcontact",
        publicity={"level": "secret", "ground": "JulkL (621/1999) 24 § 1 mom. 23 k"},
        presenters=[{"name": "Zyxwvpresenter", "prefix": "Zyxwvprefix"}],
        preparers=[{"name": "Zyxwvpreparer"}],
        appeal="Zyxwvappeal.",
        attachments=["l2"],
        earlier=[{"body": "Zyxwvbody", "text": "Zyxwvearlier."}],
        parts=[
            {"kind": "proposal", "text": "Zyxwvproposal **Zyxwvbold**", "by": {"name": "Zyxwvby"}},
            {
                "kind": "next_meetings",
                "groups": [
                    {
                        "lead": "Zyxwvlead",
                        "meetings": [{"date": "2027-01-02", "place": "Zyxwvplace"}],
                    }
                ],
            },
        ],
        decisions=[{"id": "s1", "text": "Zyxwvdecision", "elected": [{"name": "Zyxwvelected"}]}],
        votes=[
            {"question": "Zyxwvquestion", "options": [{"label": "JAA", "meaning": "Zyxwvmeaning"}]}
        ],
        recusals=[{"participant": raw["participants"][0]["id"], "ground": "Zyxwvground"}],
        dissents=[{"participant": raw["participants"][0]["id"], "text": "Zyxwvdissent"}],
        actions=[{"id": "t1", "text": "Zyxwvaction", "owner": {"name": "Zyxwvowner"}}],
    )
    partly = item(
        3,
        parts=[
            {
                "kind": "text",
                "text": "Vuokra on {{Zyxwvpassage 14 500}} euroa.\n\n- {{Zyxwvlist}} ja muuta",
            },
            {
                "kind": "discussion",
                "heading": "Zyxwvheading",
                "text": "Zyxwvpart",
                "secret": True,
                "by": {"name": "Zyxwvspeaker"},
            },
        ],
        decisions=[{"id": "s3", "text": "Hyväksyttiin {{Zyxwvindecision}}."}],
        actions=[{"id": "t3", "text": "Soittaa {{Zyxwvinaction}}"}],
        attachments=["l1", "l3"],
    )
    guest = {
        "id": "salainen",
        "name": "Zyxwvguest Ahola",
        "title": "Zyxwvjob",
        "email": "zyxwvguest@example.org",
        "attendance": "present",
        "intervals": [
            {
                "from": {"item": "a1", "phase": "after", "time": "14:20"},
                "to": {"item": "a2", "phase": "after", "time": "14:40"},
            }
        ],
    }
    for each in raw["participants"]:
        each.pop("intervals", None)
    raw["participants"].append(guest)
    raw["items"] = [item(1), secret, partly, item(4)]
    raw["attachments"] = [
        {"id": "l1", "label": "Liite 1", "title": "Julkinen liite"},
        {"id": "l2", "label": "Liite 2", "title": "Zyxwvattached kaavio", "file": "zyxwvfile.pdf"},
        {
            "id": "l3",
            "label": "Liite 3",
            "title": "Zyxwvsecretfile",
            "file": "zyxwv3.pdf",
            "secret": True,
        },
    ]
    raw["comments"] = [{"id": "k", "target": {"item": "a2"}, "text": "Zyxwvcomment"}]
    raw["status"] = "approved"
    return raw


def taken_in(ask: Ask, raw: Raw, folder: Path) -> str:
    file = folder / "kokous.json"
    file.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
    answer = ask("import", file)
    assert answer.status == DONE, answer.told
    return answer.out.strip()


def everything(name: str, data: bytes) -> Iterator[bytes]:
    """All bytes of a file and of what is packed in it, read by readers of others."""
    yield name.encode()
    yield data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as package:
            for each in package.namelist():
                yield from (each.encode(), package.read(each))
    elif data.startswith(b"%PDF"):
        yield from in_pdf(data)
    elif name.endswith(".eml"):
        for part in message_from_bytes(data, policy=policy.default).walk():
            yield str(part.items()).encode()
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield from everything(part.get_filename() or "", content)


def in_pdf(data: bytes) -> Iterator[bytes]:
    """The objects and streams of a PDF, and its words as they are read from its pages."""
    with pikepdf.open(BytesIO(data)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                yield thing.read_bytes()
            yield repr(thing).encode()
    done = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
    yield done.stdout


def secrets_in(name: str, data: bytes) -> list[bytes]:
    return [each for each in everything(name, data) if SECRET.lower().encode() in each.lower()]
