"""Coming meetings typed as people write them, and told again without a loss."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.agenda import NextMeeting, NextMeetingGroup
from minutetaker.finnish.languages import Language
from minutetaker.services.next_meetings import meetings_text, read_meetings

TODAY = date(2026, 11, 24)


def only(text: str) -> NextMeeting:
    (group,) = read_meetings(text, TODAY)
    (meeting,) = group.meetings
    return meeting


@pytest.mark.parametrize(
    ("typed", "meeting"),
    [
        (
            "30.11. klo 13–15 Teams",
            NextMeeting(date=date(2026, 11, 30), start="13:00", end="15:00", place="Teams"),
        ),
        (
            "ti 12.1. klo 9.00 - 11.30, Kokoushuone Koivu",
            NextMeeting(
                date=date(2027, 1, 12), start="09:00", end="11:30", place="Kokoushuone Koivu"
            ),
        ),
        ("ensi pe 14-16", NextMeeting(date=date(2026, 11, 27), start="14:00", end="16:00")),
        ("pe klo 13", NextMeeting(date=date(2026, 11, 27), start="13:00")),
        ("14.12. (alustava)", NextMeeting(date=date(2026, 12, 14), tentative=True)),
        ("14.12. klo 14 ?", NextMeeting(date=date(2026, 12, 14), start="14:00", tentative=True)),
        (
            "30.11.2026 12 hengen huone",
            NextMeeting(date=date(2026, 11, 30), place="12 hengen huone"),
        ),
        ("den 14 december kl. 13", NextMeeting(date=date(2026, 12, 14), start="13:00")),
        ("- keväällä 2027", NextMeeting(place="keväällä 2027")),
        ("- 31.2.2027 klo 13", NextMeeting(place="31.2.2027 klo 13")),
    ],
)
def test_a_line_is_read(typed: str, meeting: NextMeeting) -> None:
    assert only(typed) == meeting


def test_words_without_a_day_lead_to_what_follows() -> None:
    text = "Seuraavat kokoukset:\n\n- 30.11. klo 13\n- 14.12. klo 13\n\nto be decided later"

    first, last = read_meetings(text, TODAY)

    assert (first.lead, len(first.meetings)) == ("Seuraavat kokoukset:", 2)
    assert (last.lead, last.meetings) == ("to be decided later", ())


times = st.sampled_from(["09:00", "13:15", "16:30"])
places = st.sampled_from(["Teams", "Kokoushuone Koivu", "12 hengen huone", "Helsinki, Kirjasto"])
known = st.builds(
    NextMeeting,
    date=st.dates(date(2026, 11, 24), date(2030, 1, 1)),
    start=times,
    end=st.none() | st.just("18:00"),
    place=st.none() | places,
    tentative=st.booleans(),
)
vague = st.builds(
    NextMeeting,
    date=st.dates(date(2026, 11, 24), date(2030, 1, 1)),
    place=st.none() | places,
    tentative=st.booleans(),
)
unread = st.builds(NextMeeting, place=st.sampled_from(["keväällä", "sovitaan myöhemmin"]))
meetings = st.lists(known | vague | unread, min_size=1, max_size=4).map(tuple)
leads = st.sampled_from(["Seuraavat kokoukset:", "Kommande möten hålls", "Varalla"])
groups = st.tuples(
    st.builds(NextMeetingGroup, lead=st.none() | leads, meetings=meetings),
) | st.tuples(
    st.builds(NextMeetingGroup, lead=st.none(), meetings=meetings),
    st.builds(NextMeetingGroup, lead=leads, meetings=meetings),
)


@given(groups, st.sampled_from([Language.FI, Language.SV]))
def test_what_is_shown_is_read_as_it_was(
    told: tuple[NextMeetingGroup, ...], language: Language
) -> None:
    assert read_meetings(meetings_text(told, language), TODAY) == told


@given(st.text(max_size=80))
def test_nothing_typed_is_refused(text: str) -> None:
    read_meetings(text, TODAY)
