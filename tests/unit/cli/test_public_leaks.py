"""Secrets that stand where nobody looks for them: left out of a public file, or it is refused."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from minutetaker.cli.telling import DONE, NOT_ACCEPTABLE
from minutetaker.domain.cover_message import CoverMessage
from minutetaker.services.desk import open_desk
from minutetaker.services.exporting import Wishes, write
from minutetaker.services.public_version import WouldLeak
from tests.unit.cli.conftest import Ask
from tests.unit.cli.secret_meeting import Raw, meeting, secrets_in, taken_in

NAME = "Zyxwv Virtasalo"
"""A name that the secret item alone tells."""
CASE = "Zyxwv/77.02.01/2026"


def only_there(raw: Raw) -> Raw:
    """The secret item tells the name in every way that it can."""
    secret = raw["items"][1]
    secret["case_number"] = CASE
    secret["actions"] = [{"id": "t1", "text": "Valmistella", "owner": {"name": NAME}}]
    return raw


def in_title(raw: Raw) -> None:
    raw["series"]["document_title"] = f"Kokous, jossa {NAME} valittiin"


def in_body_name(raw: Raw) -> None:
    raw["series"]["name"] = f"Toimikunta {NAME}"


def in_number(raw: Raw) -> None:
    raw["meeting"]["label"] = f"7 {NAME}"


def in_next_meeting(raw: Raw) -> None:
    meetings = [{"date": "2027-01-02", "place": f"{NAME}, kotona"}]
    raw["items"][3]["parts"] = [
        {"kind": "next_meetings", "groups": [{"lead": "Seuraavaksi", "meetings": meetings}]}
    ]


def in_attachment_title(raw: Raw) -> None:
    raw["attachments"][0]["title"] = f"Sopimus {NAME}"


def in_attachment_file(raw: Raw) -> None:
    raw["attachments"][0] |= {"label": None, "title": None, "file": f"{NAME}.pdf"}


def in_attachment_label(raw: Raw) -> None:
    raw["attachments"][0]["label"] = f"Liite {NAME}"


def in_public_title(raw: Raw) -> None:
    raw["items"][1]["public_title"] = f"Henkilöasia ({NAME})"


def in_another_owner(raw: Raw) -> None:
    raw["items"][3]["actions"] = [{"id": "t4", "text": f"Soittaa: {NAME}"}]


def in_text(raw: Raw) -> None:
    raw["items"][3]["parts"] = [{"kind": "text", "text": f"Seuraavana puhui {NAME}."}]


def in_distribution(raw: Raw) -> None:
    raw["distribution"] = {"to": [f"{NAME} <virtasalo@example.org>"]}


def in_publication(raw: Raw) -> None:
    raw["publication"] = {"place": f"Kunnantalo, {NAME}"}


def in_preamble(raw: Raw) -> None:
    raw["meeting"]["preamble"] = f"Kutsuttuna oli {NAME}."


def in_place(raw: Raw) -> None:
    raw["meeting"]["sessions"][0]["place"] = f"Talo {NAME}"


def in_note(raw: Raw) -> None:
    raw["participants"][0]["note"] = f"Puhui {NAME}"


def in_vote(raw: Raw) -> None:
    raw["items"][3]["votes"] = [
        {"question": "Kuka?", "options": [{"label": "JAA", "meaning": f"{NAME} valitaan"}]}
    ]


def in_another_form(raw: Raw) -> None:
    raw["items"][3]["parts"] = [{"kind": "text", "text": f"Kuultiin {NAME}n puheenvuoro."}]


def in_surname(raw: Raw) -> None:
    raw["items"][3]["parts"] = [{"kind": "text", "text": "Zyxwvä kuultiin, sitten Virtasalosta."}]


def in_decision(raw: Raw) -> None:
    raw["items"][3]["decisions"] = [{"id": "s4", "text": f"Lähetetään tiedoksi: {NAME}."}]


def in_recusal(raw: Raw) -> None:
    person = raw["participants"][0]["id"]
    raw["items"][3]["recusals"] = [{"participant": person, "ground": f"{NAME} on läheinen"}]


def in_signature(raw: Raw) -> None:
    raw["signatures"] = {"note": f"Läsnä {NAME}"}


def in_case_number(raw: Raw) -> None:
    raw["items"][3]["parts"] = [{"kind": "text", "text": f"Katso asia {CASE}."}]


PLACES: tuple[Callable[[Raw], None], ...] = (
    in_another_form,
    in_another_owner,
    in_attachment_file,
    in_attachment_label,
    in_attachment_title,
    in_body_name,
    in_case_number,
    in_decision,
    in_distribution,
    in_next_meeting,
    in_note,
    in_number,
    in_place,
    in_preamble,
    in_public_title,
    in_publication,
    in_recusal,
    in_signature,
    in_surname,
    in_text,
    in_title,
    in_vote,
)


@pytest.mark.parametrize("place", PLACES)
def test_a_name_that_only_a_secret_item_tells_is_refused_wherever_it_stands(
    ask: Ask, tmp_path: Path, place: Callable[[Raw], None]
) -> None:
    raw = only_there(meeting())
    place(raw)
    meeting_id, out = taken_in(ask, raw, tmp_path), tmp_path / "j.txt"

    answer = ask("export", meeting_id, out, "--public")

    assert answer.status == NOT_ACCEPTABLE
    assert "salassa pidettävän kohdan" in answer.told
    assert not out.exists()


@pytest.mark.parametrize("ending", [".docx", ".eml", ".ics"])
@pytest.mark.parametrize("place", PLACES)
def test_no_file_of_another_kind_tells_it(
    ask: Ask, tmp_path: Path, place: Callable[[Raw], None], ending: str
) -> None:
    raw = only_there(meeting())
    place(raw)
    meeting_id, out = taken_in(ask, raw, tmp_path), tmp_path / f"j{ending}"

    answer = ask("export", meeting_id, out, "--public")

    assert answer.status == NOT_ACCEPTABLE or secrets_in(out.name, out.read_bytes()) == []


@pytest.mark.parametrize("kind", ["agenda", "invitation", "decision_list", "action_list"])
@pytest.mark.parametrize("place", PLACES)
def test_no_other_document_tells_it(
    ask: Ask, tmp_path: Path, place: Callable[[Raw], None], kind: str
) -> None:
    raw = only_there(meeting())
    place(raw)
    meeting_id, out = taken_in(ask, raw, tmp_path), tmp_path / "j.txt"

    answer = ask("export", meeting_id, out, "--public", "--document", kind)

    assert answer.status == NOT_ACCEPTABLE or secrets_in(out.name, out.read_bytes()) == []


@pytest.mark.parametrize("items", ["2", "2–2", "2, 2"])
@pytest.mark.parametrize("role", ["expert", "guest", "presenter"])
def test_who_was_called_for_secret_items_alone_is_not_named(
    ask: Ask, tmp_path: Path, role: str, items: str
) -> None:
    raw = meeting()
    called = {"name": "Zyxwv Kutsuttula", "roles": [{"role": role, "items": items}]}
    raw["participants"].append({"id": "kutsuttu", "attendance": "present", **called})
    meeting_id, out = taken_in(ask, raw, tmp_path), tmp_path / "j.txt"

    assert ask("export", meeting_id, out, "--public").status == DONE
    assert secrets_in(out.name, out.read_bytes()) == []

    raw["participants"][-1]["roles"][0]["items"] = "2–3"
    raw["meeting"]["id"] = "toinen"
    meeting_id = taken_in(ask, raw, tmp_path)
    assert ask("export", meeting_id, out, "--public").status == DONE
    assert "Zyxwv Kutsuttula" in out.read_text(encoding="utf-8")


def test_the_same_words_are_no_secret_where_the_public_part_names_the_same_person(
    ask: Ask, tmp_path: Path
) -> None:
    raw = only_there(meeting())
    person = "Hallintojohtaja Liisa Laaksola"
    raw["items"][1]["preparers"] = [{"name": person}]
    raw["items"][1]["actions"] = [
        {"id": "t1", "text": "Valmistella", "owner": {"name": "Sihteeri"}},
        {"id": "t2", "text": "Valmistella", "owner": {"name": "Tekninen toimi"}},
        {"id": "t6", "text": "Valmistella", "owner": {"name": "Konsernin Talousjohtaja"}},
        {"id": "t5", "text": "Valmistella", "owner": {"name": raw["participants"][0]["name"]}},
    ]
    raw["items"][1]["case_number"] = raw["items"][3]["case_number"] = CASE.replace("Zyxwv", "OKV")
    raw["items"][3]["preparers"] = [{"name": person}]
    told = f"{person} esitteli. Sihteeri ja tekninen toimi: ks. {raw['participants'][0]['name']}."
    told += " Talousjohtaja kiitti talousjohtajan sijaista. Talousarvio hyväksyttiin."
    raw["attachments"][2]["file"] = "talousarvio.pdf"
    raw["items"][3]["parts"] = [{"kind": "text", "text": told}]
    meeting_id, out = taken_in(ask, raw, tmp_path), tmp_path / "j.txt"

    answer = ask("export", meeting_id, out, "--public")

    assert answer.status == DONE, answer.told
    assert person in out.read_text(encoding="utf-8")


def test_a_secret_file_goes_in_no_mail_under_another_name(
    ask: Ask, tmp_path: Path, data_folder: Path
) -> None:
    raw, kept = meeting(), b"sama tiedosto"
    for each in raw["attachments"]:
        each |= {"sha256": hashlib.sha256(kept).hexdigest(), "file": f"{each['id']}.txt"}
    meeting_id, out = taken_in(ask, raw, tmp_path), tmp_path / "j.eml"
    folder = data_folder / "attachments"
    folder.mkdir(exist_ok=True)
    (folder / hashlib.sha256(kept).hexdigest()).write_bytes(kept)

    answer = ask("export", meeting_id, out, "--public")

    assert answer.status == NOT_ACCEPTABLE
    assert "Se on kohdassa l1.txt." in answer.told


@pytest.mark.parametrize("cover", [CoverMessage(subject=NAME), CoverMessage(text=f"Hei {NAME}n!")])
def test_a_cover_message_may_not_tell_it_either(
    ask: Ask, tmp_path: Path, data_folder: Path, cover: CoverMessage
) -> None:
    meeting_id, out = taken_in(ask, only_there(meeting()), tmp_path), tmp_path / "j.eml"

    with open_desk(data_folder) as desk:
        minutes = desk.minutes(meeting_id)
    with pytest.raises(WouldLeak):
        write(minutes, out, Wishes(public=True, cover=cover), data_folder)
    assert not out.exists()
    write(minutes, out, Wishes(public=True), data_folder)
    assert secrets_in(out.name, out.read_bytes()) == []
