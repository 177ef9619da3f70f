"""Whether a Word file is the approved text: as we wrote it, as others saved it, and changed."""

import json
import shutil
import subprocess
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import docx
import pytest
from docx.document import Document

from minutetaker.cli.telling import ANSWER_IS_NO, DONE, NOT_ACCEPTABLE
from tests.helpers.command_line import FINNISH_SAMPLE, ROOT, SAMPLES
from tests.unit.cli.conftest import Ask

COUNCIL = ROOT / "tests" / "golden" / "meetings" / "kunta.json"
SAME = "Tiedosto on hyväksytty teksti: {}.\n"

Export = Callable[..., Path]


def taken_in(ask: Ask, folder: Path, file: Path, status: str) -> str:
    raw = json.loads(file.read_text(encoding="utf-8"))
    raw["status"] = status
    changed = folder / "kokous.json"
    changed.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
    return ask("import", changed).out.strip()


@pytest.fixture
def council(ask: Ask, tmp_path: Path) -> str:
    """A municipal board's examined minutes, beside others; their id."""
    taken_in(ask, tmp_path, FINNISH_SAMPLE, "approved")
    return taken_in(ask, tmp_path, COUNCIL, "examined")


@pytest.fixture
def exported(ask: Ask, council: str, tmp_path: Path) -> Export:
    """Exports the board's minutes with options; the file."""

    def export(*options: str | Path) -> Path:
        out = tmp_path / "kirje.docx"
        assert ask("export", council, out, *options).status == DONE
        return out

    return export


def changed(file: Path, change: Callable[[Document], None]) -> Path:
    word = docx.Document(str(file))
    change(word)
    word.save(str(file))
    return file


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--layout", "ministry-memo"),
        ("--layout", "sfs2487-2024", "--language", "sv"),
        ("--public",),
        ("--language", "fi+sv", "--public"),
        ("--language", "sv+fi"),
        ("--language", "fi+sv", "--items", "214", "--layout", "board"),
        ("--language", "en", "--public", "--layout", "association"),
        ("--items", "214,216–217"),
    ],
)
def test_what_was_exported_is_the_approved_text(
    ask: Ask, exported: Export, options: tuple[str, ...]
) -> None:
    answer = ask("verify", exported(*options))

    assert (answer.status, answer.out) == (DONE, SAME.format("kunnanhallitus 12/2026"))


def test_a_file_on_a_template_of_the_body_is_known_too(
    ask: Ask, exported: Export, tmp_path: Path
) -> None:
    template = tmp_path / "pohja.docx"
    docx.Document().save(str(template))

    assert ask("verify", exported("--template", template)).status == DONE


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("options", [("--layout", "municipal"), ("--layout", "board", "--public")])
def test_a_file_that_libreoffice_saved_again_is_the_approved_text(
    ask: Ask, exported: Export, tmp_path: Path, options: tuple[str, ...]
) -> None:
    again = tmp_path / "uudestaan"
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"),
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", again, exported(*options)),
        ],
        check=True,
        capture_output=True,
    )

    answer = ask("verify", again / "kirje.docx")

    assert answer.out == SAME.format("kunnanhallitus 12/2026")


def test_words_parted_into_other_runs_are_the_same_text(ask: Ask, exported: Export) -> None:
    parted = []

    def part(word: Document) -> None:
        for words in word.element.body.iter("{*}t"):
            run = words.getparent()
            if len(run.findall("{*}t")) == len(run) - len(run.findall("{*}rPr")) == 1:
                twin = deepcopy(run)
                run.addnext(twin)
                text, half = words.text, len(words.text) // 2
                words.text, twin.find("{*}t").text = text[:half], text[half:]
                parted.append(text)

    assert ask("verify", changed(exported(), part)).status == DONE
    assert len(parted) > 50


def test_paragraphs_that_differ_are_named(ask: Ask, exported: Export) -> None:
    places = []

    def change(word: Document) -> None:
        words = [each.text for each in word.paragraphs]
        body = word.element.body
        every = list(body.iter("{*}p"))
        first = word.paragraphs[words.index("Saatiin neljä tarjousta (liite 1).")]
        places.append(every.index(first._p) + 1)  # noqa: SLF001
        first.add_run(" Ja viides.")
        other = word.paragraphs[words.index("Lautakunta puolsi lausuntoa.")]
        places.append(every.index(other._p) + 1)  # noqa: SLF001
        other.runs[0].text = "Lautakunta ei puoltanut lausuntoa."

    answer = ask("verify", changed(exported("--layout", "municipal"), change))

    one, two = places
    assert answer.status == ANSWER_IS_NO
    assert answer.out.splitlines() == [
        f"Tiedosto ei ole hyväksytty teksti: kappaleet {one} ja {two} eroavat.",
        (
            f"Kappale {one}: ”Saatiin neljä tarjousta (liite 1). Ja viides.”,"
            " hyväksytty: ”Saatiin neljä tarjousta (liite 1).”"
        ),
        (
            f"Kappale {two}: ”Lautakunta ei puoltanut lausuntoa.”,"
            " hyväksytty: ”Lautakunta puolsi lausuntoa.”"
        ),
    ]


def test_a_word_changed_in_a_table_is_found(ask: Ask, exported: Export) -> None:
    def change(word: Document) -> None:
        word.tables[0].rows[1].cells[0].paragraphs[0].add_run("x")

    assert ask("verify", changed(exported("--layout", "municipal"), change)).status == ANSWER_IS_NO


def test_what_was_added_or_left_out_is_told(ask: Ask, exported: Export) -> None:
    def add(word: Document) -> None:
        word.add_paragraph("Lisäksi päätettiin muusta.")

    def leave_out(word: Document) -> None:
        gone = next(each for each in word.paragraphs if "puolsi" in each.text)
        gone._p.clear()  # noqa: SLF001

    added = ask("verify", changed(exported(), add))
    assert added.out.splitlines()[0].startswith("Tiedosto ei ole hyväksytty teksti: kappale ")
    assert added.out.endswith(": ”Lisäksi päätettiin muusta.”, ei ole hyväksytyssä tekstissä\n")
    missing = ask("verify", changed(exported(), leave_out))
    assert missing.status == ANSWER_IS_NO
    first, second = missing.out.splitlines()
    assert first == "Tiedosto ei ole hyväksytty teksti: siitä on jätetty jotakin pois."
    assert second.endswith(" jälkeen puuttuu: ”Lautakunta puolsi lausuntoa.”")


def test_the_draft_of_an_approved_meeting_is_not_its_text(ask: Ask, tmp_path: Path) -> None:
    draft = ask("import", FINNISH_SAMPLE).out.strip()
    out = tmp_path / "luonnos.docx"
    ask("export", draft, out)

    unapproved = ask("verify", out)
    assert unapproved.status == ANSWER_IS_NO
    assert unapproved.out == (
        "Tiedosto ei ole hyväksytty teksti: kokousta LÄPI-työryhmä 6/2026 ei ole hyväksytty.\n"
    )
    taken_in(ask, tmp_path, FINNISH_SAMPLE, "approved")
    approved = ask("verify", out)
    assert approved.status == ANSWER_IS_NO
    assert "Luonnos" in approved.out


@pytest.mark.usefixtures("council")
def test_files_of_nobody_are_told(ask: Ask, tmp_path: Path) -> None:
    other = tmp_path / "muu.docx"
    word = docx.Document()
    word.add_paragraph("Muistio aivan muusta")
    word.save(str(other))
    ours = SAMPLES / "kokous-fi.json"

    unknown = ask("verify", other)
    assert unknown.status == ANSWER_IS_NO
    assert unknown.out == (
        "Tiedosto ei ole hyväksytty teksti: millään hyväksytyllä kokouksella ei ole tällaista"
        " asiakirjaa.\n"
    )
    for file, told in (
        (ours, "Tiedostoa kokous-fi.json ei voi lukea: se ei ole Word-tiedosto."),
        (tmp_path / "ei.docx", "Tiedostoa ei.docx ei voi lukea: tiedostoa tai kansiota ei ole."),
    ):
        refused = ask("verify", file)
        assert (refused.status, refused.out) == (NOT_ACCEPTABLE, "")
        assert refused.told.startswith(told)


def test_a_draft_of_a_meeting_without_a_number_is_known_by_its_body(
    ask: Ask, tmp_path: Path
) -> None:
    raw = json.loads(COUNCIL.read_text(encoding="utf-8"))
    raw["status"] = "draft"
    del raw["meeting"]["number"]
    file, out = tmp_path / "kokous.json", tmp_path / "luonnos.docx"
    file.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
    ask("export", ask("import", file).out.strip(), out)

    answer = ask("verify", out)

    assert answer.status == ANSWER_IS_NO
    assert answer.out == (
        "Tiedosto ei ole hyväksytty teksti: kokousta kunnanhallitus ei ole hyväksytty.\n"
    )


def test_a_file_with_typography_corrected_is_told_to_be_the_approved_text_so(
    ask: Ask, tmp_path: Path
) -> None:
    raw = json.loads(COUNCIL.read_text(encoding="utf-8"))
    raw["status"] = "approved"
    raw["items"][0]["parts"] = [{"kind": "explanation", "text": "Alkoi klo 14:05 - ja jatkui."}]
    file, out = tmp_path / "kokous.json", tmp_path / "kirje.docx"
    file.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
    meeting = ask("import", file).out.strip()
    assert ask("export", meeting, out, "--typography", "correct").status == DONE

    answer = ask("verify", out)

    assert answer.status == DONE
    assert answer.out == (
        "Tiedosto on hyväksytty teksti, josta on korjattu välit, viivat ja kellonajat:"
        " kunnanhallitus 12/2026.\n"
    )
    plain = ask("export", meeting, out).status
    assert (plain, ask("verify", out).out) == (DONE, SAME.format("kunnanhallitus 12/2026"))
