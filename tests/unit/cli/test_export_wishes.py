"""The options of export: which document, which items, and how typed text is printed."""

import json
from pathlib import Path

import docx
import pytest

from minutetaker.cli.telling import DONE, NOT_ACCEPTABLE, WRONG_USAGE
from tests.helpers.command_line import FINNISH_SAMPLE, ROOT
from tests.unit.cli.conftest import Ask

COUNCIL = ROOT / "tests" / "golden" / "meetings" / "kunta.json"


@pytest.fixture
def council(ask: Ask) -> str:
    """A municipal board's meeting, §§ 212–218; its id."""
    return ask("import", COUNCIL).out.strip()


def exported(ask: Ask, meeting: str, out: Path, *options: str) -> str:
    answer = ask("export", meeting, out, *options)
    assert (answer.status, answer.out) == (DONE, ""), answer.told
    return out.read_text(encoding="utf-8")


def headings(text: str) -> list[str]:
    return [line[:5].replace("\u00a0", " ") for line in text.splitlines() if line[:1] == "§"]


def test_an_agenda_tells_proposals_and_no_decisions(ask: Ask, council: str, tmp_path: Path) -> None:
    text = exported(ask, council, tmp_path / "e.txt", "--document", "agenda")

    assert "Esityslista 12/2026" in text
    assert "Koollekutsuja" in text
    assert "Päätösehdotus" in text
    assert "\nPäätös\n" not in text


@pytest.mark.parametrize(
    ("items", "kept"),
    [
        ("214", ["§ 212", "§ 214", "§ 218"]),
        ("214,216", ["§ 212", "§ 214", "§ 216", "§ 218"]),
        ("214–216", ["§ 212", "§ 214", "§ 215", "§ 216", "§ 218"]),
        ("214-215, 217", ["§ 212", "§ 214", "§ 215", "§ 217", "§ 218"]),
        ("214 §", ["§ 212", "§ 214", "§ 218"]),
        ("§ 214 – § 215", ["§ 212", "§ 214", "§ 215", "§ 218"]),
        ("214.", ["§ 212", "§ 214", "§ 218"]),
    ],
)
def test_an_excerpt_holds_the_items_chosen_by_their_numbers(
    ask: Ask, council: str, tmp_path: Path, items: str, kept: list[str]
) -> None:
    out = tmp_path / "o.txt"

    text = exported(ask, council, out, "--document", "excerpt", "--items", items)

    assert headings(text) == kept
    assert "Otteen oikeaksi todistaa" in text
    assert exported(ask, council, out, "--items", items) == text


def test_an_excerpt_of_no_chosen_items_holds_them_all(
    ask: Ask, council: str, tmp_path: Path
) -> None:
    text = exported(ask, council, tmp_path / "o.txt", "--document", "excerpt")

    assert len(headings(text)) == 7
    assert "Otteen oikeaksi todistaa" in text


def test_items_are_named_by_their_ids_too_and_come_with_those_below(
    ask: Ask, tmp_path: Path
) -> None:
    raw = json.loads(FINNISH_SAMPLE.read_text(encoding="utf-8"))
    for each in raw["participants"]:
        each.pop("intervals", None)
    rows = (("1", 1), ("2", 1), ("2.1", 2), ("2.2", 2), ("3", 1), ("4", 1))
    raw["items"] = [
        {"id": f"a-{number}", "number": number, "level": level, "state": "handled", "title": "X"}
        for number, level in rows
    ]
    raw |= {"attachments": [], "comments": []}
    raw["series"] |= {"number_form": "1."}
    file = tmp_path / "k.json"
    file.write_text(json.dumps(raw), encoding="utf-8")
    meeting = ask("import", file).out.strip()

    def kept(items: str) -> list[str]:
        text = exported(ask, meeting, tmp_path / "o.txt", "--items", items)
        return [line.split()[0] for line in text.splitlines() if line.endswith(" X")]

    assert kept("a-2") == ["1.", "2.", "2.1", "2.2", "4."]
    assert kept("2.1") == ["1.", "2.1", "4."]
    assert kept("a-2.2–a-3") == ["1.", "2.2", "3.", "4."]


def test_all_wishes_work_together(ask: Ask, council: str, tmp_path: Path) -> None:
    out, template = tmp_path / "o.docx", tmp_path / "pohja.docx"
    assert ask("export", council, template).status == DONE

    answer = ask(
        *("export", council, out, "--document", "excerpt", "--items", "214,216–217", "--public"),
        *("--language", "sv", "--layout", "board", "--template", template),
        *("--typography", "correct"),
    )

    assert answer.status == DONE, answer.told
    words = "\n".join(each.text for each in docx.Document(str(out)).paragraphs)
    assert "Utdragets riktighet intygas" in words
    assert "[sekretessbelagt avsnitt har strukits]" in words
    assert "14 500" not in words
    assert "Kulunvalvonta" not in words


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("o.txt", "--items", "99"), NOT_ACCEPTABLE, "Kokouksessa ei ole asiaa 99; asiat ovat 212"),
        (("o.txt", "--items", "216–214"), NOT_ACCEPTABLE, "Kokouksessa ei ole asiaa 216–214;"),
        (("o.txt", "--items", " , "), NOT_ACCEPTABLE, "Kokouksessa ei ole asiaa ” , ”;"),
        (
            ("o.txt", "--document", "agenda", "--items", "214"),
            WRONG_USAGE,
            "Valinta --items kuuluu otteeseen: --document excerpt.",
        ),
        (("o.json", "--public"), WRONG_USAGE, "Valinta --public ei käy .json-tiedostoon."),
        (("o.pdf", "--template", "x.docx"), WRONG_USAGE, "Valinta --template ei käy .pdf-"),
        (("o.txt", "--document", "ote"), WRONG_USAGE, "usage:"),
        (("o.txt", "--language", "de"), WRONG_USAGE, "usage:"),
        (("o.txt", "--typography", "ehkä"), WRONG_USAGE, "usage:"),
    ],
)
def test_wishes_that_can_not_be_fulfilled_are_told_and_nothing_is_written(
    ask: Ask, council: str, tmp_path: Path, words: tuple[str, ...], status: int, told: str
) -> None:
    out = tmp_path / words[0]

    answer = ask("export", council, out, *words[1:])

    assert (answer.status, answer.out) == (status, "")
    assert answer.told.startswith(told)
    assert not out.exists()


def test_typography_is_corrected_in_the_file_alone_and_each_change_is_told(
    ask: Ask, tmp_path: Path
) -> None:
    raw = json.loads(COUNCIL.read_text(encoding="utf-8"))
    raw["items"][5]["parts"][0]["text"] = 'Alkoi klo. 14:05, "hinta"  5€ {{klo 15:00}}.\n\n- 25%'
    file = tmp_path / "k.json"
    file.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
    meeting = ask("import", file).out.strip()
    stored = ask("show", meeting, "--json").out

    kept = ask("export", meeting, tmp_path / "a.txt", "--typography", "keep")
    answer = ask("export", meeting, tmp_path / "b.txt", "--typography", "correct")

    assert (kept.status, kept.told) == (DONE, "")
    assert 'klo. 14:05, "hinta"  5€' in (tmp_path / "a.txt").read_text(encoding="utf-8")
    mended = (tmp_path / "b.txt").read_text(encoding="utf-8").replace("\u00a0", "~")
    assert "Alkoi klo~14.05, ”hinta” 5~€ [salassa pidettävä: klo~15.00].\n" in mended
    assert "– 25~%" in mended
    assert (answer.status, answer.out) == (DONE, "")
    assert [line.replace("\u00a0", "~") for line in answer.lines_told] == [
        "217 Ilmoitusasiat: ”klo. 14:05” → ”klo~14.05” (sääntö T4)",
        '217 Ilmoitusasiat: ”"” → ””” (sääntö P9)',
        '217 Ilmoitusasiat: ”"” → ””” (sääntö P9)',
        "217 Ilmoitusasiat: ”  ” → ” ” (sääntö P6)",
        "217 Ilmoitusasiat: ”5” → ”5~” (sääntö N2)",
        "217 Ilmoitusasiat: ”klo 15:00” → ”klo~15.00” (sääntö T1)",
        "217 Ilmoitusasiat: ”5” → ”5~” (sääntö N2)",
    ]
    assert ask("show", meeting, "--json").out == stored


def test_in_two_languages_typed_text_is_corrected_by_the_rules_of_its_own(
    ask: Ask, tmp_path: Path
) -> None:
    raw = json.loads(COUNCIL.read_text(encoding="utf-8"))
    raw["items"][5]["parts"][0]["text"] = "Alkoi klo. 14:05 ja 7.3.\n\nMerkittiin tiedoksi."
    file = tmp_path / "k.json"
    file.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
    meeting = ask("import", file).out.strip()
    out = tmp_path / "a.txt"

    answer = ask("export", meeting, out, "--language", "sv+fi", "--typography", "correct")

    shown = out.read_text(encoding="utf-8").replace("\u00a0", "~")
    assert "Alkoi klo~14.05 ja 7.3." in shown
    assert "Antecknades för kännedom.\n\nMerkittiin tiedoksi." in shown
    assert " kl.~" in shown
    assert len(answer.lines_told) == 1
