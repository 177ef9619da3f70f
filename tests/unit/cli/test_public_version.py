"""The public version: nothing secret in any byte, and a leak is refused by its place."""

from pathlib import Path

import docx
import pytest

from minutetaker.cli.telling import DONE, NOT_ACCEPTABLE
from tests.unit.cli.conftest import Ask
from tests.unit.cli.secret_meeting import Raw, meeting, secrets_in, taken_in


@pytest.mark.parametrize("ending", [".docx", ".pdf", ".html", ".txt", ".eml"])
@pytest.mark.parametrize("document", ["minutes", "agenda", "excerpt"])
def test_no_byte_of_a_public_file_is_secret(
    ask: Ask, tmp_path: Path, ending: str, document: str
) -> None:
    meeting_id, out = taken_in(ask, meeting(), tmp_path), tmp_path / f"julkinen{ending}"

    assert ask("export", meeting_id, out, "--document", document).status == DONE
    assert secrets_in(out.name, out.read_bytes())
    answer = ask("export", meeting_id, out, "--public", "--document", document)

    assert (answer.status, answer.out) == (DONE, ""), answer.told
    assert secrets_in(out.name, out.read_bytes()) == []
    if ending == ".txt":
        text = out.read_text(encoding="utf-8")
        assert "2               " not in text
        assert "Salassa pidettävä asia" in text
        assert "Käsiteltiin salassa pidettävä asia: JulkL" in text
        assert "Julkinen versio" in text


@pytest.mark.parametrize("layout", ["ministry-memo", "municipal", "association", "board"])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_layout_or_language_lets_a_secret_through(
    ask: Ask, tmp_path: Path, layout: str, language: str
) -> None:
    meeting_id, out = taken_in(ask, meeting(), tmp_path), tmp_path / "julkinen.docx"

    answer = ask("export", meeting_id, out, "--public", "--layout", layout, "--language", language)

    assert answer.status == DONE, answer.told
    assert secrets_in(out.name, out.read_bytes()) == []


def test_a_meeting_that_is_secret_as_a_whole_shows_its_frame_alone(
    ask: Ask, tmp_path: Path
) -> None:
    raw = meeting()
    raw["meeting"]["publicity"] = {"level": "secret", "ground": "JulkL 24 §"}
    for each in raw["items"]:
        each["title"] = f"Zyxwvwhole {each['number']}"
        each["parts"] = [{"kind": "text", "text": "Zyxwvall of it."}]
    member = next(each for each in raw["participants"] if each.get("voting"))
    member["intervals"] = [{"from": {"item": "a2", "phase": "before"}}]
    meeting_id, out = taken_in(ask, raw, tmp_path), tmp_path / "j.txt"

    assert ask("export", meeting_id, out, "--public").status == DONE
    assert secrets_in(out.name, out.read_bytes()) == []
    assert member["name"] in out.read_text(encoding="utf-8"), "a member who came late is no secret"


def said(text: str) -> Raw:
    return {"parts": [{"kind": "text", "text": text}]}


LEAKS: dict[str, Raw] = {
    "passage in a decision": {
        "decisions": [{"id": "j", "text": "Vuokra on zyxwvpassage 14\u00a0500 euroa."}]
    },
    "passage in a title": {"title": "Zyxwvpassage 14 500"},
    "passage across a line": said("Vuokra on Zyxwvpassage\\\n14 500 euroa."),
    "guest in a text": said("Zyxwvguest **Ahola** kiitti."),
    "guest as presenter": {"presenters": [{"participant": "salainen"}]},
    "title of the secret item": said("Viitattiin asiaan Zyxwvtitle valinta."),
    "secret attachment": said("Katso Zyxwvattached kaavio."),
    "secret sentence": said("Todettiin. Zyxwvyritys Oy valittiin hintaan 123 000."),
}
"""What of the secrets is repeated where it is public."""


@pytest.mark.parametrize("ending", [".docx", ".pdf", ".html", ".txt", ".eml"])
@pytest.mark.parametrize("change", LEAKS)
def test_a_public_version_that_would_leak_is_refused_with_its_place(
    ask: Ask, tmp_path: Path, ending: str, change: str
) -> None:
    raw = meeting()
    sentence = "Zyxwvyritys Oy valittiin hintaan 123\u00a0000."
    raw["items"][1]["parts"].append({"kind": "text", "text": sentence})
    raw["items"][3] |= LEAKS[change]
    meeting_id, out = taken_in(ask, raw, tmp_path), tmp_path / f"j{ending}"
    out.write_bytes(b"vanha")

    answer = ask("export", meeting_id, out, "--public")

    assert (answer.status, answer.out) == (NOT_ACCEPTABLE, "")
    assert answer.told.startswith("Julkinen versio paljastaisi salassa pidettävän kohdan ”zyxwv")
    assert "Se on kohdassa 4 " in answer.told
    assert out.read_bytes() == b"vanha"
    assert ask("export", meeting_id, out).status == DONE


def test_the_name_of_the_file_may_not_leak_either(ask: Ask, tmp_path: Path) -> None:
    meeting_id = taken_in(ask, meeting(), tmp_path)

    answer = ask("export", meeting_id, tmp_path / "Zyxwvtitle valinta.pdf", "--public")

    assert answer.status == NOT_ACCEPTABLE
    assert "Se on kohdassa Zyxwvtitle valinta.pdf." in answer.told


@pytest.mark.parametrize("place", ["header", "title", "comments", "a part's name"])
def test_a_template_may_not_leak_either(ask: Ask, tmp_path: Path, place: str) -> None:
    meeting_id, template = taken_in(ask, meeting(), tmp_path), tmp_path / "pohja.docx"
    word = docx.Document()
    if place == "header":
        word.sections[0].header.paragraphs[0].add_run("Zyxwvguest ")
        word.sections[0].header.paragraphs[0].add_run("Ahola")
    word.core_properties.title = "x"
    word.core_properties.comments = "Zyxwvguest Ahola" if place == "comments" else ""
    word.save(str(template))

    answer = ask("export", meeting_id, tmp_path / "j.docx", "--public", "--template", template)

    if place == "header":
        assert answer.status == NOT_ACCEPTABLE
        assert "j.docx: word/header" in answer.told
    elif answer.status == DONE:
        out = tmp_path / "j.docx"
        assert secrets_in(out.name, out.read_bytes()) == []
    else:
        assert "j.docx: " in answer.told


def test_common_words_in_a_secret_item_keep_nothing_from_being_told(
    ask: Ask, tmp_path: Path
) -> None:
    raw = meeting()
    same = [
        {"kind": "text", "text": "Aino Lehtoranta esitteli asian. Keskusteltiin."},
        {"kind": "decision", "text": "Merkittiin tiedoksi."},
    ]
    raw["participants"][0]["name"] = "Aino Lehtoranta"
    raw["items"][1]["parts"] = raw["items"][3]["parts"] = same
    raw["items"][1]["decisions"] = raw["items"][3]["decisions"] = []
    raw["items"][1]["decisions"] = [{"id": "x", "text": "Päätettiin esityksen mukaan."}]
    raw["items"][3]["decisions"] = [{"id": "y", "text": "Päätettiin esityksen mukaan."}]
    meeting_id = taken_in(ask, raw, tmp_path)

    answer = ask("export", meeting_id, tmp_path / "j.docx", "--public")

    assert answer.status == DONE, answer.told
