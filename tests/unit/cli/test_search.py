"""Searching all meetings from the command line: what is found, in which order, and kept right."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from minutetaker.cli.telling import DONE, WRONG_USAGE
from minutetaker.domain.minutes import Minutes
from minutetaker.services.desk import Desk, open_desk
from minutetaker.services.searching import search
from minutetaker.store.connection import DATABASE
from tests.helpers.command_line import FINNISH_SAMPLE, ROOT
from tests.unit.cli.conftest import Ask

MEETINGS = ROOT / "tests" / "golden" / "meetings"


@pytest.fixture
def archive(ask: Ask, tmp_path: Path) -> None:
    """Several meetings, one of which has words of every kind."""
    assert (
        ask(
            "import",
            *(MEETINGS / f"{name}.json" for name in ("forening", "kunta", "saatio")),
            FINNISH_SAMPLE,
        ).status
        == DONE
    )
    raw = json.loads((MEETINGS / "saatio.json").read_text(encoding="utf-8"))
    for each in raw["participants"]:
        each.pop("intervals", None)
    item = {
        "id": "a",
        "number": "1",
        "state": "handled",
        "title": "Peltokaistaleen vuokra",
        "public_title": "Sopimusasia",
        "case_number": "SÄÄ/77/2026",
        "parts": [
            {"kind": "text", "text": "Naapuri tarjosi **traktoria** lainaksi."},
            {"kind": "discussion", "text": "Traktorista puhuttiin. {{Hinta 44 euroa.}}"},
        ],
        "decisions": [{"id": "d1", "text": "Traktori otetaan lainaan toukokuussa."}],
        "actions": [{"id": "t1", "text": "Noutaa traktorit", "owner": {"name": "Aku Ankkuri"}}],
    }
    raw |= {"items": [item], "attachments": [], "comments": [], "signatures": None}
    raw["meeting"] |= {"id": "pelto", "number": 731, "label": None}
    raw["status"] = "draft"
    file = tmp_path / "pelto.json"
    file.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
    assert ask("import", file).out == "pelto\n"


def found(ask: Ask, *words: str) -> list[list[str]]:
    answer = ask("search", *words)
    assert (answer.status, answer.told) == (DONE, ""), answer
    return [line.split("\t") for line in answer.out.splitlines()]


@pytest.mark.usefixtures("archive")
def test_items_decisions_and_actions_that_hold_a_word_in_any_form_are_found(ask: Ask) -> None:
    lines = found(ask, "traktori")

    assert {line[0] for line in lines} == {"pelto"}
    assert lines[0] == [
        *("pelto", "päätös", "2026-05-05", "hallitus", "731/2026"),
        *("1 Peltokaistaleen vuokra", "Traktori otetaan lainaan toukokuussa."),
    ]
    assert sorted(line[1] for line in lines) == ["asia", "päätös", "tehtävä"]


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize(
    ("words", "first"),
    [
        (("peltokaistale",), "asia"),
        (("peltokaistaleella", "traktorin"), "asia"),
        (("hallitus", "traktorilla"), "tehtävä"),
        (("sopimusasia",), "asia"),
        (("77/2026",), "asia"),
        (("hinta", "44"), "asia"),
        (("Ankkurin",), "tehtävä"),
        (("TRAKT",), "tehtävä"),
        (("731/2026",), "kokous"),
    ],
)
def test_what_is_found_first(ask: Ask, words: tuple[str, ...], first: str) -> None:
    assert found(ask, *words)[0][:2] == ["pelto", first]


@pytest.mark.usefixtures("archive")
def test_a_body_a_day_and_a_person_find_meetings(ask: Ask) -> None:
    assert found(ask, "kunnanhallitus")[0][1:5] == [
        "kokous",
        "2026-11-16",
        "kunnanhallitus",
        "12/2026",
    ]
    assert found(ask, "16.11.2026")[0][1:4] == ["kokous", "2026-11-16", "kunnanhallitus"]
    assert found(ask, "Ahvenniemi")[0][6] == "Kaisa Ahvenniemi"


@pytest.mark.usefixtures("archive")
def test_a_letter_with_dots_is_another_letter(ask: Ask) -> None:
    assert found(ask, "päätös")
    assert ask("search", "paatos").out == ""


@pytest.mark.usefixtures("archive")
def test_nothing_found_and_nothing_asked_are_told(ask: Ask) -> None:
    nothing = ask("search", "olematonta")
    assert (nothing.status, nothing.out) == (DONE, "")
    assert nothing.told == "Haulla ”olematonta” ei löytynyt mitään.\n"
    for words in ("", '* - " (', "§"):
        refused = ask("search", words)
        assert (refused.status, refused.out) == (WRONG_USAGE, "")
        assert refused.told == "Haussa ei ole sanoja.\n"


def test_words_that_mean_something_to_the_index_are_words(ask: Ask, tmp_path: Path) -> None:
    assert ask("import", FINNISH_SAMPLE).status == DONE
    for words in ('NOT "OR', "words:", "AND", "NEAR(", "a*b", "x' OR 1", "^päätös"):
        assert ask("search", words).status == DONE
    assert ask("search", "x", "--data", tmp_path / "tyhjä").out == ""


@pytest.fixture
def desk(archive: None, data_folder: Path) -> Desk:
    assert archive is None
    return open_desk(data_folder)


def changed(desk: Desk, make: object) -> None:
    assert callable(make)
    desk.change("pelto", "test", make)


def test_the_index_follows_every_change_and_undo(desk: Desk) -> None:
    def with_title(title: str) -> object:
        def make(minutes: Minutes) -> Minutes:
            return replace(minutes, items=(replace(minutes.items[0], title=title),))

        return make

    def ids(words: str) -> list[str]:
        return [hit.found.meeting_id for hit in search(desk, words)]

    with desk:
        changed(desk, with_title("Saaren laituri"))
        assert (ids("laiturista"), ids("peltokaistale")) == (["pelto"], [])
        desk.undo("pelto")
        assert (ids("laituri"), ids("peltokaistale")) == ([], ["pelto"])
        changed(desk, lambda minutes: replace(minutes, items=()))
        assert ids("traktori") == []
        desk.undo("pelto")
        assert len(ids("traktori")) == 3
        with desk.unit() as unit:
            unit.meetings.remove("pelto")
            unit.commit()
        assert ids("traktori") == []
        with desk.unit() as unit:
            unit.trash.restore(unit.trash.all()[0].id)
            unit.commit()
        assert len(ids("traktori")) == 3
        with desk.unit() as unit:
            unit.meetings.remove("pelto")
            unit.commit()
        with desk.unit() as unit:
            unit.trash.discard(unit.trash.all()[0].id)
            unit.commit()
        assert ids("traktori") == []


@pytest.mark.usefixtures("archive")
def test_the_index_holds_what_is_there_and_nothing_else(data_folder: Path) -> None:
    with closing(sqlite3.connect(data_folder / DATABASE)) as connection:
        connection.execute("INSERT INTO found (found) VALUES ('integrity-check')")
        (indexed,) = connection.execute("SELECT count(*) FROM found").fetchone()
        tables = ("item", "part", "decision", "action", "participant")
        counted = " UNION ALL ".join(f"SELECT count(*) FROM {name}" for name in tables)  # noqa: S608
        assert indexed == sum(rows for (rows,) in connection.execute(counted))


def test_a_long_text_is_told_around_the_word(desk: Desk) -> None:
    filler = "lorem " * 80

    def make(minutes: Minutes) -> Minutes:
        item = minutes.items[0]
        part = replace(item.parts[0], text=f"{filler}\n\n- hietakyyhky {filler}")
        return replace(minutes, items=(replace(item, parts=(part,)),))

    with desk:
        changed(desk, make)
        (hit,) = search(desk, "hietakyyhkyn")
    assert hit.excerpt.startswith("…")
    assert hit.excerpt.endswith("…")
    assert len(hit.excerpt) < 140
    assert [hit.excerpt[start:end] for start, end in hit.places] == ["hietakyyhky"]
