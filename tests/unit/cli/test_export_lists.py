"""Shorter documents of the same data: invitation, list of decisions, action list."""

from pathlib import Path

import docx
import pytest

from minutetaker.cli.telling import DONE
from tests.helpers.command_line import ROOT
from tests.unit.cli.conftest import Ask

COUNCIL = ROOT / "tests" / "golden" / "meetings" / "kunta.json"


@pytest.fixture
def council(ask: Ask) -> str:
    return ask("import", COUNCIL).out.strip()


def exported(ask: Ask, meeting: str, out: Path, *options: str) -> str:
    answer = ask("export", meeting, out, *options)
    assert (answer.status, answer.told) == (DONE, "")
    return out.read_text(encoding="utf-8").replace("\u00a0", " ")


def test_an_invitation_calls_people_to_what_was_planned(
    ask: Ask, council: str, tmp_path: Path
) -> None:
    text = exported(ask, council, tmp_path / "k.txt", "--document", "invitation")

    assert "Kokouskutsu 12/2026" in text
    assert "Aika            ma 16.11.2026 klo 17\n" in text
    assert "Koollekutsuja   Petäjä, Marjukka, puheenjohtaja" in text
    assert "Asiat           § 212 Kokouksen laillisuus ja päätösvaltaisuus\n" in text
    assert "poistui" not in text
    assert "Luonnos" not in text


def test_a_list_of_decisions_has_those_too_that_stand_in_texts(
    ask: Ask, council: str, tmp_path: Path
) -> None:
    text = exported(ask, council, tmp_path / "p.txt", "--document", "decision_list")

    assert "Päätösluettelo 12/2026" in text
    assert "§ 217 Ilmoitusasiat\n\nMerkittiin tiedoksi.\n" in text
    assert "Päätösehdotus" not in text
    assert "§ 218" not in text
    public = exported(ask, council, tmp_path / "p.txt", "--document", "decision_list", "--public")
    assert "§ 216 Salassa pidettävä asia\n\nKäsiteltiin salassa pidettävä asia" in public
    assert "selvitys" not in public


def test_an_action_list_is_one_table(ask: Ask, meeting: str, tmp_path: Path) -> None:
    out = tmp_path / "t.docx"

    answer = ask("export", meeting, out, "--document", "action_list", "--layout", "ministry-memo")

    assert answer.status == DONE
    word = docx.Document(str(out))
    (table,) = word.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Asia", "Tehtävä", "Vastuu", "Määräaika"]
    assert rows[1] == ["4", "Lähetetään lausuntopyyntö kunnille", "Siiri Åkerlund", "27.11.2026"]
    assert "Tehtäväluettelo 6/2026" in [each.text for each in word.paragraphs]
    assert word.core_properties.title == "Tehtäväluettelo, LÄPI-työryhmä 6/2026"
