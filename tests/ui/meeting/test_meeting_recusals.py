"""Recusal and quorum on the live page, by keys."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.open_matters import Matter, open_matters
from minutetaker.domain.presence import standing_at, voters_at
from minutetaker.domain.series import QuorumRule, QuorumRuleKind
from minutetaker.ui.models.attendance_model import AttendanceModel
from minutetaker.ui.models.entry_words import Entry, entry_letter
from minutetaker.ui.widgets import note_place
from minutetaker.ui.widgets.list_parts import RowRole
from tests.helpers.sample import sample_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting

GROUND = "yhteisöjäävi, hallintolaki 28 § 1 mom. 5 k"


def recuse(at: AtTheMeeting, who: str, ground: str) -> AtTheMeeting:
    at.presses("F3").types(entry_letter(Entry.RECUSAL)).types(who).presses("Enter")
    return at.types(ground).presses("Enter")


def test_a_recusal_has_its_ground_from_the_law_and_touches_one_item_alone(
    live: AtTheMeeting,
) -> None:
    before = standing_at(live.stored, "a4").here
    recuse(live, "lehtim", "5").types(" Jatkettiin.")

    (recusal,) = live.stored.item("a4").recusals
    assert (recusal.participant, recusal.ground) == ("lehtimaa", GROUND)
    assert standing_at(live.stored, "a4").here == before - 1
    assert "lehtimaa" not in voters_at(live.stored, "a4")
    assert "lehtimaa" in voters_at(live.stored, "a5")
    assert (live.stored.item("a4").parts[2].text or "").endswith(" Jatkettiin.")


def test_a_ground_can_be_told_in_own_words_and_the_recusal_taken_back(live: AtTheMeeting) -> None:
    recuse(live, "lehtim", "sisarus hakijana")
    assert live.stored.item("a4").recusals[0].ground == "sisarus hakijana"

    live.presses("F3").types(entry_letter(Entry.RECUSAL)).types("lehtim").presses("Enter")
    assert not live.stored.item("a4").recusals

    live.presses("Z", "Control")
    assert live.stored.item("a4").recusals[0].ground == "sisarus hakijana"


def test_whoever_is_recused_is_marked_so_in_the_list_at_that_item_alone(live: AtTheMeeting) -> None:
    recuse(live, "lehtim", "3")
    (model,) = (each for each in live.page.findChildren(AttendanceModel) if each.rowCount())

    def icon() -> object:
        return model.index_of("lehtimaa").data(RowRole.ICON)

    assert icon() == "circle-slash"
    live.presses("Down", "Alt")
    assert icon() == "circle-check"


def test_a_decision_of_too_few_is_told_under_it_and_left_open(
    qtbot: QtBot, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    minutes = sample_minutes()
    rule = QuorumRule(rule=QuorumRuleKind.AT_LEAST, count=10)
    at = AtTheMeeting(
        qtbot, data_folder, replace(minutes, series=replace(minutes.series, quorum=rule))
    )
    assert not any(each.matter is Matter.NOT_QUORATE for each in open_matters(at.stored))

    heard: list[str] = []
    monkeypatch.setattr(note_place, "announce", lambda _, words: heard.append(words))
    (note,) = at.page.findChildren(note_place.NotePlace)
    recuse(at, "lehtim", "1").presses("F4")
    assert note.isVisible()
    assert len(heard) == 1
    at.types("Päätettiin.")
    found = [each for each in open_matters(at.stored) if each.matter is Matter.NOT_QUORATE]
    assert [each.item for each in found] == ["a4"]
    at.close()


def test_one_letter_marks_everybody_here_and_another_somebody_absent(before: AtTheMeeting) -> None:
    before.presses("L", "Control").presses("A")
    assert all(each.attendance is Attendance.PRESENT for each in before.stored.participants)

    before.presses("Down").presses("Down").presses("P")
    marks = {each.id: each.attendance for each in before.stored.participants}
    assert marks["hallapera"] is Attendance.ABSENT


def test_a_temporary_chair_is_elected_by_a_command_and_leads_from_the_item_on(
    live: AtTheMeeting,
) -> None:
    action = next(each for each in live.page.actions_of_page() if "emporary" in each.text())
    action.trigger()
    live.types("korpis").presses("Enter")

    stored = live.stored
    decision = stored.item("a4").decisions[-1]
    assert decision.text == "Tilapäiseksi puheenjohtajaksi valittiin Ritva Korpisaaro."
    assert [role.items for role in stored.participant("korpisaaro").roles] == ["4–8"]
    assert [role.items for role in stored.participant("lehtoranta").roles] == ["1–3"]
