"""Single features of the page, each in the smallest meeting that has it."""

from dataclasses import replace
from datetime import date

import pytest

from minutetaker.domain.agenda import (
    NextMeeting,
    NextMeetingGroup,
    Part,
    Presenter,
)
from minutetaker.domain.attendance import Interval, Moment, Phase
from minutetaker.domain.decision import Decision
from minutetaker.domain.failures import UnknownLayout
from minutetaker.domain.meeting import Break, Meeting, MeetingLanguage, Session
from minutetaker.domain.minutes import Attachment
from minutetaker.domain.people import PersonRef
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.domain.series import (
    MinutesKind,
    PartKind,
)
from minutetaker.domain.vote import Vote, VoteOption
from minutetaker.export.build import build
from minutetaker.export.document import Heading, ListBlock, Masthead, Source, TableBlock
from minutetaker.export.text_writer import golden, text
from minutetaker.finnish.languages import Language
from tests.unit.export.small_meetings import SERIES, held, item, page, person


def test_the_only_text_of_an_item_has_no_label() -> None:
    alone = held(item(Part(kind=PartKind.DISCUSSION, text="Puhuttiin.")))
    proposal = Part(kind=PartKind.PROPOSAL, text="Hyväksytään.")
    beside = held(item(proposal, Part(kind=PartKind.DISCUSSION, text="Puhuttiin.")))

    assert "Käsittely" not in page(alone)
    assert "Heading2       Ehdotus\n" in page(beside)
    assert "Heading2       Käsittely\n" in page(beside)


def test_decision_minutes_leave_talk_out_and_keep_a_lost_proposal() -> None:
    lost = Part(kind=PartKind.COUNTER_PROPOSAL, text="Hylätään.")
    talk = Part(kind=PartKind.DISCUSSION, text="Puhuttiin.")
    options = (VoteOption(label="JAA", count=3), VoteOption(label="EI", count=2))
    minutes = held(item(lost, talk, votes=(Vote(options=options),)))
    series = replace(SERIES, kind=MinutesKind.DECISION_MINUTES)
    decisions_only = page(replace(minutes, series=series))

    assert "Puhuttiin." in page(minutes)
    assert "Puhuttiin." not in decisions_only
    assert "Hylätään." in decisions_only
    assert "Äänin 3–2 päätökseksi tuli JAA." in decisions_only


def test_what_stands_in_a_text_already_is_not_printed_again() -> None:
    decision = Decision(id="d", text="Hyväksyttiin asialista.", in_text=True)
    came = Interval(start=Moment(time="14:10", item="1"), in_text=True)
    minutes = held(
        item(Part(kind=PartKind.TEXT, text="Avattiin."), decisions=(decision,)),
        participants=(person("Aino", intervals=(came,)),),
    )

    shown = page(minutes)

    assert "Hyväksyttiin asialista." not in shown
    assert "14.10" not in shown


def test_the_time_is_as_recorded_and_else_as_planned() -> None:
    planned = Session(date=date(2026, 3, 18), planned_start="13:00", planned_end="15:00")
    recorded = replace(planned, opened="13:02", closed="14:47")

    def times(session: Session) -> str:
        meeting = Meeting(language=MeetingLanguage.FI, sessions=(session,))
        return page(held(meeting=meeting))

    assert "Aika → ke 18.3.2026 klo~13.00–15.00" in times(planned)
    assert "Aika → ke 18.3.2026 klo~13.02–14.47" in times(recorded)
    assert "klo~13.00–15.00" in times(replace(planned, opened="13:02"))


def test_opening_and_closing_are_told_once() -> None:
    session = Session(opened="13:02", closed="14:47", breaks=(Break(start="14:00", end="14:10"),))
    meeting = Meeting(language=MeetingLanguage.FI, sessions=(session,))
    typed = Part(kind=PartKind.TEXT, text="Avattiin klo 13.02, tauko 14.00–14.10, loppu 14.47.")

    silent, told = page(held(item(), meeting=meeting)), page(held(item(typed), meeting=meeting))

    assert "Puheenjohtaja avasi kokouksen klo~13.02." in silent
    assert "Puheenjohtaja päätti kokouksen klo~14.47." in silent
    assert "Kokous keskeytettiin klo~14.00 ja sitä jatkettiin klo~14.10." in silent
    assert "Puheenjohtaja" not in told
    assert "keskeytettiin" not in told


def test_a_ministry_names_the_presenter_in_the_heading_unbroken() -> None:
    presenter = Presenter(name="Eero Mäki", prefix="pj.", suffix="KEHA")
    minutes = held(item(presenters=(presenter,)))

    assert "Heading1       1. Asia; pj.~Eero~Mäki,~KEHA\n" in page(minutes, "ministry-memo")
    assert "Field          Esittelijä → pj. Eero Mäki, KEHA\n" in page(minutes)


def test_a_title_uses_a_genitive_that_somebody_typed_and_never_makes_one() -> None:
    series = replace(SERIES, short_name="OHRY", short_name_genitive="OHRYn")
    meeting = Meeting(language=MeetingLanguage.FI, number=7, year=2026)
    typed, bare = held(series=series, meeting=meeting), held(meeting=meeting)

    assert "Title          OHRYn kokous 7/2026\nSubtitle       Ohjausryhmä" in page(typed)
    assert "Title          Kokous 7/2026\nSubtitle       Ohjausryhmä" in page(bare)
    assert "Title          Kokous 7/2026\n" in page(typed, "ministry-memo")
    english = build(typed, language=Language.EN)
    assert "Meeting 7/2026" in text(english)
    assert "OHRYn" not in text(english)


def test_coming_meetings_are_a_list_and_one_alone_is_a_sentence() -> None:
    one = NextMeeting(date=date(2026, 6, 9), start="16:30", place="toimisto")
    two = NextMeeting(date=date(2026, 6, 16), start="14:00", end="16:00", tentative=True)

    def told(*meetings: NextMeeting, lead: str | None = None) -> str:
        group = NextMeetingGroup(lead=lead, meetings=meetings)
        return page(held(item(Part(kind=PartKind.NEXT_MEETINGS, groups=(group,)))))

    assert "BodyText       Seuraava kokous: ti 9.6.2026 klo~16.30, toimisto.\n" in told(one)
    assert "Seuraavien kokousten ajankohdat:\nListBullet     – ti 9.6.2026" in told(one, two)
    assert "ti 16.6.2026 klo~14–16 (alustava)\n" in told(one, two)
    assert "ti 16.6.2026 klo~14–16\n" in told(two, lead="Alustavat ajat:")


def test_a_vote_without_names_between_two_is_a_sentence_unless_it_would_lose_something() -> None:
    options = (VoteOption(label="JAA", count=3), VoteOption(label="EI", count=5))
    named = (replace(options[0], voters=(PersonRef(name="Aino"),)), options[1])

    def table(vote: Vote) -> bool:
        document = build(held(item(votes=(vote,))))
        return any(isinstance(block, TableBlock) for block in document.blocks)

    assert not table(Vote(options=options))
    assert table(Vote(options=named))
    assert table(Vote(options=options, blank=2))
    assert table(Vote(options=options, result="Ratkaistiin arvalla."))
    assert table(Vote(options=(options[0], replace(options[1], count=3))))


def test_secrets_are_marked_in_one_version_and_gone_from_the_other() -> None:
    secret = Publicity(level=PublicityLevel.SECRET, ground="JulkL 24 § 1 mom. 8 k")
    only_there = Interval(
        start=Moment(item="2", phase=Phase.BEFORE), end=Moment(item="2", phase=Phase.AFTER)
    )
    hidden = replace(
        item(Part(kind=PartKind.TEXT, text="Varasto on tyhjä.")),
        id="2",
        number="2",
        title="Varaston tila",
        publicity=secret,
        attachments=("k",),
    )
    below = replace(item(), id="3", number="2.1", level=2, title="Kulkureitti")
    passage = Part(kind=PartKind.TEXT, text="Hinta on {{**sata** euroa}}.")
    part = Part(kind=PartKind.BACKGROUND, text="Avain on\n\n- kivellä", secret=True)
    minutes = held(
        item(passage, part),
        hidden,
        below,
        participants=(person("Vartija", intervals=(only_there,)),),
        attachments=(
            Attachment(id="k", title="Kartta"),
            Attachment(id="s", title="Avaimet", secret=True),
        ),
    )

    normal, public = page(minutes), page(minutes, public=True)

    assert "Meta           OSITTAIN SALASSA PIDETTÄVÄ\n" in normal
    assert "SecrecyMark    SALASSA PIDETTÄVÄ\n" in normal
    assert "Hinta on [salassa pidettävä: sata euroa].\n" in normal
    assert "[salassa pidettävä: kivellä]" in normal
    assert "Hinta on [salassa pidettävä kohta poistettu].\n" in public
    assert "Meta           Julkinen versio\n" in public
    assert "Heading1       2 Salassa pidettävä asia\n" in public
    for word in ("sata", "kivellä", "Varasto", "Kulkureitti", "Vartija", "Kartta", "Avaimet"):
        assert word in normal
        assert word not in public


def test_decisions_with_numbers_of_their_own_and_tables_stay_one_list() -> None:
    decisions = (
        Decision(id="a", text="Ensin\n\n- yksi", number="4"),
        Decision(id="b", text="| a | b |\n| - | - |\n| 1 | 2 |"),
        Decision(id="c", text="Viimein.", number="A 13"),
    )

    blocks = build(held(item(decisions=decisions))).blocks
    lists = [block for block in blocks if isinstance(block, ListBlock)]

    assert [(line.start, line.level) for line in lists[0].lines] == [(4, 0), (1, 1), (2, 0)]
    assert lists[1].lines[0].start == 3
    assert lists[1].lines[0].source == Source("1", "decision:c")
    assert "A 13 Viimein." in golden(build(held(item(decisions=decisions))))


def test_blocks_lead_back_to_what_they_were_made_of() -> None:
    minutes = held(
        item(
            Part(kind=PartKind.PROPOSAL, text="Ehdotan."),
            decisions=(Decision(id="d1", text="Hyväksyttiin."),),
        )
    )

    sources = {block.source for block in build(minutes).blocks if isinstance(block, Heading)}

    assert sources == {Source("1"), Source("1", "part:0"), Source("1", "decision:d1")}


def test_contents_stand_where_the_layout_or_the_body_wants_them() -> None:
    many = tuple(replace(item(), id=str(place), number=str(place)) for place in range(12))
    wished = replace(SERIES, contents=True)

    assert "TOC1" not in page(held(*many))
    assert "TOC1" in page(held(*many), "board")
    assert "TOC1" not in page(held(*many[1:]), "board")
    assert "TOC1" in page(held(many[0]), "municipal")
    assert "TOC1" in page(held(many[0], series=wished))


def test_a_ministrys_memo_opens_with_its_date() -> None:
    meeting = Meeting(language=MeetingLanguage.FI, document_date=date(2026, 2, 17))

    first = build(held(meeting=meeting), layout="ministry-memo").blocks[0]

    assert isinstance(first, Masthead)
    assert first.kind is None
    assert first.meta[0][0].text == "17.2.2026"


def test_an_unknown_layout_names_those_that_there_are() -> None:
    with pytest.raises(UnknownLayout, match="sfs2487-2024"):
        build(held(), layout="../municipal")
