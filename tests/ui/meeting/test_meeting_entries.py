"""Every kind of entry by keys: who moved it, what is moved, who seconds it, and lists."""

from minutetaker.domain.action_item import ActionItem, ActionStatus
from minutetaker.domain.agenda import Motion, Part
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import PartKind
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def parts_of(live: AtTheMeeting, kind: PartKind) -> list[Part]:
    item = live.stored.item(live.page._acts.item_id or "")  # noqa: SLF001
    return [part for part in item.parts if part.kind is kind]


def names(minutes: Minutes, part: Part) -> tuple[str, list[str]]:
    by = minutes.name_of(part.by) if part.by else ""
    return by, [minutes.name_of(each) for each in part.seconded_by]


def test_a_motion_is_moved_and_seconded_by_names_that_complete_themselves(
    live: AtTheMeeting,
) -> None:
    live.presses("F3").types("m")
    live.types("tab").presses("Return")
    live.types("Kaisa").presses("Return")
    live.types("Jenni, Aino").presses("Return")
    live.types("Asia jätetään pöydälle.")

    (motion,) = parts_of(live, PartKind.MOTION)
    assert motion.motion is Motion.TABLE
    assert motion.text == "Asia jätetään pöydälle."
    assert names(live.stored, motion) == (
        "Kaisa Metsäpelto",
        ["Jenni Haapaoja", "Aino Lehtoranta"],
    )
    assert motion.by is not None
    assert motion.by.participant is not None


def test_speeches_follow_each_other_and_one_that_waits_is_not_doubled(live: AtTheMeeting) -> None:
    live.presses("F3").types("s").types("Kaisa").presses("Return").types("Kannatan.")
    live.presses("F3").types("s")
    live.presses("F3").types("s").types("Vieras Henkilö").presses("Return").types("En.")

    said = [(names(live.stored, each)[0], each.text) for each in parts_of(live, PartKind.SPEECH)]
    assert said == [("Kaisa Metsäpelto", "Kannatan."), ("Vieras Henkilö", "En.")]


def test_a_kind_that_is_none_is_refused_and_the_motion_stays(live: AtTheMeeting) -> None:
    live.presses("F3").types("m").types("xyz").presses("Return")

    assert any("xyz" in str(each) for each in live.said)
    assert parts_of(live, PartKind.MOTION)[0].motion is None


def test_any_field_gets_a_heading_and_a_person_and_undo_takes_them_back(
    live: AtTheMeeting,
) -> None:
    live.presses("F3").types("p").types("Esitetään.")
    before = parts_of(live, PartKind.PROPOSAL)[0]
    live.presses("F3", "Shift").types("Hallituksen esitys").presses("Return")
    live.types("Jenni").presses("Return").types(" Ja muuta.")

    (proposal,) = parts_of(live, PartKind.PROPOSAL)
    assert proposal.heading == "Hallituksen esitys"
    assert names(live.stored, proposal)[0] == "Jenni Haapaoja"
    assert (proposal.text or "").endswith("Ja muuta.")
    for _ in range(3):
        live.presses("Z", "Control")
    assert parts_of(live, PartKind.PROPOSAL)[0].heading == before.heading


def test_a_number_and_a_point_begin_a_list_and_undo_leaves_what_was_typed(
    live: AtTheMeeting,
) -> None:
    live.presses("F3").types("b")
    live.types("1. Ensimmäinen").presses("Return").types("Toinen")

    assert parts_of(live, PartKind.BACKGROUND)[-1].text == "1. Ensimmäinen\n2. Toinen"


def test_typed_marks_come_back_when_the_list_is_taken_back(live: AtTheMeeting) -> None:
    live.presses("F3").types("b").types("1. ")
    live.editor().undo()

    assert live.editor().raw_text() == "1. "


def test_coming_meetings_are_typed_a_line_each_and_shown_as_they_were_understood(
    live: AtTheMeeting,
) -> None:
    live.presses("F3").types("x")
    live.types("30.11. klo 13–15 Teams").presses("Return").types("to 14.1. klo 9 (tentative)")
    live.presses("F3").types("d")

    (part,) = parts_of(live, PartKind.NEXT_MEETINGS)
    first, second = (each for group in part.groups for each in group.meetings)
    assert (str(first.date), first.start, first.end, first.place) == (
        "2026-11-30",
        "13:00",
        "15:00",
        "Teams",
    )
    assert (str(second.date), second.start, second.tentative) == ("2027-01-14", "09:00", True)
    live.presses("F3").types("x")
    assert live.editor().raw_text().splitlines()[0].startswith("ma 30.11.2026")


def test_typing_on_in_coming_meetings_loses_nothing(live: AtTheMeeting) -> None:
    live.presses("F3").types("x").types("30.11. klo 13")
    live.presses("F3").types("d")
    live.presses("F3").types("x").types(", Kirjasto")
    live.presses("F3").types("d")

    (part,) = parts_of(live, PartKind.NEXT_MEETINGS)
    assert part.groups[0].meetings[0].place == "Kirjasto"
    for _ in range(2):
        live.presses("Z", "Control")
    live.presses("Y", "Control").presses("Y", "Control")
    assert parts_of(live, PartKind.NEXT_MEETINGS)[0].groups == part.groups


def test_a_task_is_given_done_dropped_and_opened_again_by_keys(live: AtTheMeeting) -> None:
    live.presses("F6").types("Lähetetään luonnos").presses("Return")
    live.types("Kaisa").presses("Return").types("2 viikon päästä").presses("Return")
    live.presses("F6", "Shift")
    assert any("F6" in str(each) for each in live.said)

    def task() -> ActionItem:
        return live.stored.item(live.page._acts.item_id or "").actions[-1]  # noqa: SLF001

    assert live.stored.name_of(task().owner) == "Kaisa Metsäpelto"
    assert str(task().due) == "2026-12-08"
    live.page._ui.item_editor.go_to(f"action:{task().id}")  # noqa: SLF001
    statuses = []
    for _ in range(3):
        live.presses("F6", "Shift")
        statuses.append(task().status)
    assert statuses == [ActionStatus.DONE, ActionStatus.DROPPED, ActionStatus.OPEN]
