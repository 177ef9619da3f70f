"""Elections, kinds of decisions and dissents at the live page, by keys alone."""

from minutetaker.domain.approval import ExaminationMethod
from minutetaker.domain.decision import DecisionKind, Elected
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import PersonRef
from minutetaker.domain.vote import Dissent
from minutetaker.ui.models.item_fields import Shape, fields_of
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def told(minutes: Minutes, item_id: str = "a5") -> list[str]:
    specs = fields_of(minutes, minutes.item(item_id))
    return [each.text for each in specs if each.shape is Shape.TOLD]


def test_people_are_elected_one_after_another_by_parts_of_their_names(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F3").types("l")
    live.types("hallap, pöy").presses("Return").types("ylik").presses("Return").presses("Escape")

    (decision,) = live.stored.item("a5").decisions
    assert decision.kind is DecisionKind.ELECTED
    assert decision.elected == (
        Elected(participant="hallapera", office="examiner"),
        Elected(participant="ylikarja", office="examiner"),
    )
    sentence = "Pöytäkirjantarkastajiksi valittiin Outi Hallaperä ja Hanna-Leena Ylikarja."
    assert sentence in told(live.stored)


def test_elected_examiners_examine_the_minutes_until_they_are_not(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F3").types("l")
    live.types("hallap, pöy").presses("Return").presses("Escape")
    signatures = live.stored.signatures
    assert signatures is not None
    assert signatures.examination is not None
    assert signatures.examination.method is ExaminationMethod.EXAMINERS
    assert signatures.examination.examiners == (PersonRef(participant="hallapera"),)

    live.presses("F3").types("l").types("hallap").presses("Return").presses("Escape")
    signatures = live.stored.signatures
    assert signatures is not None
    assert signatures.examination is not None
    assert signatures.examination.examiners == ()


def test_somebody_from_outside_is_elected_a_deputy_in_words(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F3").types("l")
    live.types("Ulla Uusi, varajäsen, kuusil").presses("Return").presses("Escape")

    (decision,) = live.stored.item("a5").decisions
    assert decision.elected == (
        Elected(name="Ulla Uusi", office="varajäsen", deputy_for="kuusiluoma"),
    )
    assert any("varsinainen jäsen Noora Kuusiluoma" in each for each in told(live.stored))


def test_an_election_needs_no_words_and_stays_when_the_item_is_left(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F3").types("l").types("hallap").presses("Return")
    live.presses("Escape").presses("Down", "Alt")

    assert len(live.stored.item("a5").decisions) == 1


def test_a_decision_is_marked_unanimous_and_of_a_kind(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F4").types("Pyydetään lausunnot.")
    live.presses("F4", "Shift").types("unan").presses("Return")
    live.presses("F4", "Shift").types("noted").presses("Return")

    (decision,) = live.stored.item("a5").decisions
    assert (decision.unanimous, decision.kind) == (True, DecisionKind.NOTED)
    assert "Päätös oli yksimielinen." in told(live.stored)


def test_a_dissent_has_its_words_and_those_who_join(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F3").types("i").types("strand").presses("Return")
    live.types("Kysymys olisi pitänyt valmistella.")
    live.presses("F3").types("i").types("åkerl").presses("Return")
    live.presses("F3").types("i").types("rantak").presses("Return")

    (dissent,) = live.stored.item("a5").dissents
    assert dissent == Dissent(
        participant="strandvik",
        text="Kysymys olisi pitänyt valmistella.",
        joined_by=(PersonRef(participant="akerlund"), PersonRef(participant="rantakyto")),
    )
    assert "Eriävään mielipiteeseen yhtyivät Siiri Åkerlund ja Tapio Rantakytö." in told(
        live.stored
    )


def test_a_removed_dissent_comes_back_with_its_words(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F3").types("i").types("strand").presses("Return")
    live.types("Ei näin.")
    live.presses("Backspace", "Control", "Shift")
    assert live.stored.item("a5").dissents == ()

    live.presses("Z", "Control")
    assert live.stored.item("a5").dissents[0].text == "Ei näin."
