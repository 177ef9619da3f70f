"""F8 at the live page: votes by name and by count, mended, settled, decided and taken back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from minutetaker.domain.people import PersonRef
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.vote import Vote, VoteMethod
from minutetaker.domain.voting import NoSide, Side, count_of, options_of, voters_for
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.item_editor import ItemEditor
from minutetaker.ui.widgets.vote_panel import VotePanel
from tests.helpers.sample import TALK_GOES_ON, big_minutes, sample_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting

HERE = (
    "lehtoranta",
    "hallapera",
    "korpisaaro",
    "kuusiluoma",
    "lehtimaa",
    "makisalo",
    "rantakyto",
    "strandvik",
    "ylikarja",
    "akerlund",
)


def stored(live: AtTheMeeting, place: int = 0) -> Vote:
    return live.stored.item("a4").votes[place]


def names(vote: Vote, side: Side) -> list[str | None]:
    return [each.participant for each in voters_for(vote, side)]


def counts(vote: Vote) -> list[int | None]:
    return [count_of(vote, side) for side in (0, 1, NoSide.BLANK, NoSide.ABSENT)]


def test_a_roll_call_is_one_key_a_voter_in_the_order_of_the_list(live: AtTheMeeting) -> None:
    live.presses("F8").types("jjeebajjje")

    vote = stored(live)
    assert names(vote, 0) == ["lehtoranta", "hallapera", "rantakyto", "strandvik", "ylikarja"]
    assert names(vote, 1) == ["korpisaaro", "kuusiluoma", "akerlund"]
    assert names(vote, NoSide.BLANK) == ["lehtimaa"]
    assert names(vote, NoSide.ABSENT) == ["makisalo"]
    assert counts(vote) == [5, 3, 1, 1]
    assert vote.method is VoteMethod.ROLL_CALL


def test_only_those_who_are_here_and_not_recused_are_called(
    qtbot: QtBot, data_folder: Path
) -> None:
    minutes = sample_minutes()
    items = tuple(
        replace(item, recusals=(Recusal(participant="hallapera", ground="osallisuus"),))
        if item.id == "a4"
        else item
        for item in minutes.items
    )
    at = AtTheMeeting(qtbot, data_folder, replace(minutes, items=items))
    at.presses("F8").types("jjjjjjjjjjjjjj")

    assert names(stored(at), 0) == [each for each in HERE if each != "hallapera"]
    at.close()


def test_a_burst_of_votes_is_one_act_and_escape_gives_the_caret_back(live: AtTheMeeting) -> None:
    editor = live.editor()
    live.presses("F8").types("jej").presses("Escape")
    assert live.focus() is editor
    assert counts(stored(live)) == [2, 1, None, None]

    live.presses("Z", "Control")
    assert live.stored.item("a4").votes == ()
    live.types("x")
    assert live.editor().raw_text() == TALK_GOES_ON + "x"


def test_a_vote_is_mended_with_arrows_and_backspace(live: AtTheMeeting) -> None:
    live.presses("F8").types("jj").presses("Up").presses("Up").types("e")
    assert names(stored(live), 1) == ["lehtoranta"]

    live.presses("Backspace")
    assert names(stored(live), 0) == []


def test_enter_leaves_somebody_out_and_a_name_is_found_by_typing(live: AtTheMeeting) -> None:
    live.presses("F8").presses("Return").types("j")
    live.presses("Space").types("åke").presses("Return").types("e")

    assert names(stored(live), 0) == ["hallapera"]
    assert names(stored(live), 1) == ["akerlund"]


def test_counts_alone_are_typed_as_numbers(live: AtTheMeeting) -> None:
    editor = live.editor()
    live.presses("F8").types("l")
    for number in ("6", "3", "1", ""):
        live.types(number).presses("Return")

    assert counts(stored(live)) == [6, 3, 1, None]
    assert stored(live).method is VoteMethod.SHOW_OF_HANDS
    assert live.focus() is editor
    live.presses("Z", "Control")
    assert live.stored.item("a4").votes == ()


def test_a_count_still_being_typed_is_kept_when_the_page_goes(live: AtTheMeeting) -> None:
    live.presses("F8").types("l").types("6")
    live.page.close_page()

    assert counts(stored(live))[0] == 6


def test_counts_become_the_decision_from_the_line_they_are_typed_in(live: AtTheMeeting) -> None:
    live.presses("F8").types("l").types("6").presses("Return").types("4")
    live.presses("Return", "Control")

    assert "Äänin 6–4" in live.stored.item("a4").decisions[-1].text


def test_l_goes_from_counts_back_to_names(live: AtTheMeeting) -> None:
    live.presses("F8").types("l").types("l").types("j")

    assert names(stored(live), 0) == ["lehtoranta"]


def test_m_puts_the_vote_in_words_from_the_line_of_a_count_too(live: AtTheMeeting) -> None:
    live.presses("F8").types("l").types("6").types("m")

    panel = live.page.findChild(VotePanel)
    assert panel is not None
    assert panel.details.isVisible()
    assert counts(stored(live))[0] == 6


def test_options_are_put_in_words(live: AtTheMeeting) -> None:
    live.presses("F8").types("m").types(" täydennettynä").presses("Return")
    live.presses("Tab").types("hylätään").presses("Return").presses("Escape").types("j")

    yes, no = stored(live).options[:2]
    assert yes.meaning is not None
    assert yes.meaning.endswith("täydennettynä")
    assert no.meaning == "hylätään"
    assert names(stored(live), 0) == ["lehtoranta"]


def test_more_than_two_options_are_voted_for_by_their_numbers(live: AtTheMeeting) -> None:
    live.presses("F8").types("m").presses("Escape")
    panel = live.page.findChild(VotePanel)
    assert panel is not None
    live.types("m")
    add = next(each for each in panel.details.findChildren(Button) if each.isVisible())
    add.setFocus()
    live.presses("Space").types("Cajan").presses("Escape").types("1133jb")

    vote = stored(live)
    assert [each.label for each in options_of(vote)] == ["JAA", "EI", "Cajan"]
    assert [count_of(vote, side) for side in (0, 1, 2, NoSide.BLANK)] == [2, None, 2, 1]


def test_a_secret_ballot_is_counted_and_nobody_is_asked_by_name(live: AtTheMeeting) -> None:
    live.presses("F8").types("m").presses("Tab", "Shift")
    live.presses("Tab", "Shift").presses("Tab", "Shift").presses("Tab", "Shift")
    assert isinstance(live.focus(), QComboBox)
    live.presses("Down").presses("Escape").types("7").presses("Return").types("3")
    live.presses("Escape")

    assert stored(live).method is VoteMethod.BALLOT
    assert counts(stored(live))[:2] == [7, 3]


def test_the_result_becomes_the_decision_by_one_key(live: AtTheMeeting) -> None:
    live.presses("F8").types("eeeeeejjjj").presses("Enter", "Control")

    decision = live.stored.item("a4").decisions[-1]
    assert decision.text.startswith("Äänin 6–4 päätökseksi tuli EI")
    assert decision.changed
    assert live.editor().raw_text() == decision.text


def test_without_a_result_nothing_is_decided_and_the_page_says_so(live: AtTheMeeting) -> None:
    known = live.stored.item("a4").decisions
    live.presses("F8").presses("Enter", "Control")

    assert live.stored.item("a4").decisions == known
    assert "no result" in str(live.said[-1])


def test_the_chair_breaks_a_tie_by_the_vote_already_given(live: AtTheMeeting) -> None:
    live.presses("F8").types("eeeeejjjjj").types("r")

    assert stored(live).casting_vote == PersonRef(participant="lehtoranta")
    live.presses("Enter", "Control")
    assert "tuli EI" in live.stored.item("a4").decisions[-1].text


def test_a_tie_that_is_undone_by_another_vote_forgets_who_broke_it(live: AtTheMeeting) -> None:
    live.presses("F8").types("eeeeejjjjj").types("r")
    live.presses("Home").types("j")

    assert stored(live).casting_vote is None
    assert counts(stored(live))[:2] == [6, 4]


def test_an_item_has_several_votes_and_f8_opens_the_newest(live: AtTheMeeting) -> None:
    live.presses("F8").types("jjj").presses("F8", "Shift").types("ee").presses("F8")
    assert (counts(stored(live))[0], counts(stored(live, 1))[1]) == (3, 2)

    live.presses("F8").types("j")
    assert counts(stored(live, 1))[:2] == [1, 2]


def test_a_vote_that_nobody_touched_is_not_made(live: AtTheMeeting) -> None:
    live.presses("F8").presses("F8")

    assert live.stored.item("a4").votes == ()


def test_a_removed_vote_comes_back(live: AtTheMeeting) -> None:
    live.presses("F8").types("je").presses("Backspace", "Control", "Shift")
    assert live.stored.item("a4").votes == ()

    live.presses("Z", "Control")
    assert counts(stored(live))[:2] == [1, 1]


def test_another_item_closes_the_vote_with_everything_kept(live: AtTheMeeting) -> None:
    live.presses("F8").types("je").presses("Down", "Alt").types("Uusi asia.")

    assert counts(stored(live))[:2] == [1, 1]
    assert live.stored.item("a5").parts[0].text == "Uusi asia."


def test_who_leaves_after_voting_stays_in_the_vote(live: AtTheMeeting) -> None:
    live.presses("F8").types("jj").presses("F2").types("hallap").presses("Enter").types("e")

    assert names(stored(live), 0) == ["lehtoranta", "hallapera"]
    assert names(stored(live), 1) == ["korpisaaro"]
    assert live.stored.participant("hallapera").intervals[-1].end is not None


def test_an_open_vote_that_does_not_fit_is_walked_to(live: AtTheMeeting) -> None:
    live.presses("F8").types("l").types("9").presses("Return").types("9").presses("Return")
    live.presses("Escape")
    for _ in range(6):
        live.presses("F7")
        if "More votes" in str(live.said[-1]):
            break

    assert "18 / 10" in str(live.said[-1])
    assert isinstance(live.focus(), QLineEdit)


@pytest.mark.parametrize("people", [86])
def test_a_council_is_called_by_keys_alone(qtbot: QtBot, data_folder: Path, people: int) -> None:
    at = AtTheMeeting(qtbot, data_folder, big_minutes(items=4, people=people))
    at.presses("F8").types("je" * people).presses("Escape")

    item = next(item for item in at.stored.items if item.votes)
    total = sum(each or 0 for each in counts(item.votes[0]))
    assert total == sum(len(voters_for(item.votes[0], side)) for side in (0, 1))
    assert total > people * 0.8
    at.close()


def test_tab_goes_from_field_to_field_also_past_a_sentence_of_the_program(
    live: AtTheMeeting,
) -> None:
    live.presses("Down", "Alt")
    for key in ("F8", "J", "J", "F8", "F4"):
        live.presses(key)
    made = live.focus()
    assert made.accessibleName() == "Decision"
    editor = live.page.findChild(ItemEditor)
    assert editor is not None
    at = editor.head.next_button.nextInFocusChain()
    while at is not None and editor.isAncestorOf(at) and at is not made:
        at = at.nextInFocusChain()

    assert at is made
