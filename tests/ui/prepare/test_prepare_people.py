"""Valmistelu: the people of a meeting, and a body with its roster."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.presence import seats
from minutetaker.domain.series import MinutesKind, Numbering, QuorumRuleKind, Rules
from minutetaker.services import series
from minutetaker.ui.widgets.body_form import BodyForm
from minutetaker.ui.widgets.people_panel import PeoplePanel
from minutetaker.ui.widgets.roster_table import RosterTable
from tests.ui.one_page import part
from tests.ui.prepare.prepared import Prepared


def test_somebody_is_excused_by_e_and_again_not(prepared: Prepared) -> None:
    prepared.goes_to_person("Ritva Korpisaaro")

    prepared.hands.presses("E")
    assert prepared.minutes.participant("korpisaaro").attendance is Attendance.EXCUSED
    assert prepared.people().currentIndex().data() == "Ritva Korpisaaro"

    prepared.hands.presses("E")
    assert prepared.minutes.participant("korpisaaro").attendance is Attendance.UNRECORDED


def test_somebody_is_removed_by_delete_and_taken_back(prepared: Prepared) -> None:
    before = prepared.minutes.participants
    prepared.goes_to_person("Eero Mäkisalo")

    prepared.hands.presses("Del")
    assert "Eero Mäkisalo" not in [each.name for each in prepared.minutes.participants]
    assert prepared.told == ["Eero Mäkisalo removed. Undo Ctrl+Z"]
    shown = [prepared.minutes.name_of(each) for each in prepared.minutes.items[3].presenters]
    assert shown == ["Eero Mäkisalo"]

    prepared.bridge.undo()
    assert prepared.minutes.participants == before


def test_a_person_is_added_to_the_group_at_hand(prepared: Prepared) -> None:
    prepared.goes_to_person("Outi Hallaperä")
    panel = part(prepared.page, PeoplePanel)
    panel.add_button.setFocus()

    prepared.hands.presses("Return").types("Liisa Uusi, sihteeri, Palveluvirasto")
    prepared.hands.presses("Return")

    added = next(each for each in prepared.minutes.participants if each.name == "Liisa Uusi")
    assert (added.title, added.organization) == ("sihteeri", "Palveluvirasto")
    assert added.group == prepared.minutes.participant("hallapera").group
    assert added.voting
    assert prepared.hands.sees() == ""

    prepared.hands.presses("Esc")
    assert prepared.hands.focus() is panel.add_button


def test_a_body_is_founded_with_its_roster_pasted_from_a_spreadsheet(
    at_nothing: Prepared,
) -> None:
    at_nothing.page.found_body()
    at_nothing.hands.types("Vesikon kylät ry:n hallitus").presses("Tab").types("Hallitus")
    part(at_nothing.page, RosterTable).setFocus(Qt.FocusReason.TabFocusReason)
    QGuiApplication.clipboard().setText(
        "Nimi\tTehtävä\nAino Lehtoranta\ttoiminnanjohtaja\t\t\tpuheenjohtaja\n"
        "Outi Hallaperä\t\tKuulasjoki\tjäsenet\t\n\nTapio Rantakytö\t\tVesikko\tjäsenet\t\n"
    )

    at_nothing.hands.presses("Ctrl+V")
    QApplication.processEvents()
    at_nothing.hands.presses("Ctrl+Return")

    made = at_nothing.minutes
    assert made.series.shown_name == "Hallitus"
    # The headings of the spreadsheet are Finnish here and ours are English: they are a row to see.
    names = [each.name for each in made.participants]
    assert names[-3:] == ["Aino Lehtoranta", "Outi Hallaperä", "Tapio Rantakytö"]
    chair = next(each for each in made.participants if each.name == "Aino Lehtoranta")
    assert [role.role.value for role in chair.roles] == ["chair"]


def test_a_body_of_two_languages_is_given_its_names_in_swedish(at_nothing: Prepared) -> None:
    at_nothing.page.found_body()
    at_nothing.hands.types("Vesikon kaupunginhallitus").presses(*["Tab"] * 9)
    at_nothing.hands.types("Vesikko stadsstyrelse").presses("Tab").types("Stadsstyrelsen")
    at_nothing.hands.presses("Tab").types("Vesikko stad").presses("Ctrl+Return")

    (body,) = series.bodies(at_nothing.desk)
    assert body.series.has_two_names
    names = body.series.names_sv
    assert names is not None
    assert (names.name, names.short_name) == ("Vesikko stadsstyrelse", "Stadsstyrelsen")
    assert names.organization == "Vesikko stad"


def test_a_body_left_half_written_waits_as_it_was(at_nothing: Prepared) -> None:
    at_nothing.page.found_body()
    at_nothing.hands.types("Kesken jäänyt toimikunta").presses("Esc")
    assert at_nothing.told == ["The body isn't kept yet; it waits as you left it."]

    at_nothing.page.found_body()

    assert at_nothing.hands.sees() == "Kesken jäänyt toimikunta"
    assert series.bodies(at_nothing.desk) == ()


def test_a_body_without_a_name_is_not_kept(at_nothing: Prepared) -> None:
    at_nothing.page.found_body()
    at_nothing.hands.presses("Tab").types("TOIM").presses("Ctrl+Return")

    assert series.bodies(at_nothing.desk) == ()
    assert part(at_nothing.page, BodyForm).isVisible()


def test_the_roster_of_a_body_is_changed_for_its_next_meetings(prepared: Prepared) -> None:
    prepared.page.edit_body()
    table = part(prepared.page, RosterTable)
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))

    prepared.hands.presses("Ctrl+Del", "Ctrl+Return")

    body = series.bodies(prepared.desk)[0]
    assert [each.name for each in body.participants][:2] == ["Aino Lehtoranta", "Ritva Korpisaaro"]
    assert prepared.minutes.participant("hallapera").name == "Outi Hallaperä"


def test_a_deputy_of_the_roster_has_no_place_of_their_own(at_nothing: Prepared) -> None:
    at_nothing.page.found_body()
    at_nothing.hands.types("Kirjastotoimikunta")
    part(at_nothing.page, RosterTable).setFocus(Qt.FocusReason.TabFocusReason)
    QGuiApplication.clipboard().setText(
        "Elli Pihlaja\t\t\t\tjäsen\nMatti Koskikara\t\t\t\tvarajäsen\n"
        "Olli Harjunpää\t\t\t\tesittelijä\n"
    )
    at_nothing.hands.presses("Ctrl+V")
    QApplication.processEvents()
    at_nothing.hands.presses("Ctrl+Return")

    member, deputy, presenter = at_nothing.minutes.participants
    assert (member.roles, member.deputy, member.voting) == ((), False, True)
    assert (deputy.roles, deputy.deputy) == ((), True)
    assert ([each.role.value for each in presenter.roles], presenter.voting) == (
        ["presenter"],
        False,
    )
    assert [each.id for each in seats(at_nothing.minutes)] == [member.id]


def test_the_rules_bring_what_is_usual_but_for_what_was_chosen(at_nothing: Prepared) -> None:
    at_nothing.page.found_body()
    at_nothing.hands.types("Kirjastotoimikunta").tabs_to("Numbers of items").presses("Down", "Down")
    at_nothing.hands.tabs_to("Rules").presses("Down")
    at_nothing.hands.presses("Ctrl+Return")

    made = at_nothing.minutes.series
    assert (made.rules, made.layout) == (Rules.MUNICIPALITY, "municipal")
    assert (made.kind, made.numbering) == (MinutesKind.DECISION_MINUTES, Numbering.MANUAL)
    assert made.quorum is not None
    assert made.quorum.rule is QuorumRuleKind.MAJORITY


def test_the_first_person_can_be_added_to_a_meeting_without_people(at_nothing: Prepared) -> None:
    at_nothing.page.found_body()
    at_nothing.hands.types("Kirjastotoimikunta").presses("Ctrl+Return")
    part(at_nothing.page, PeoplePanel).add_button.setFocus()

    at_nothing.hands.presses("Return").types("Elli Pihlaja").presses("Return")

    assert [each.name for each in at_nothing.minutes.participants] == ["Elli Pihlaja"]
