"""Whatever a meeting holds, it can be printed, and every printed word is the one that was typed."""

from collections.abc import Iterator

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.series import MinutesKind, PartKind
from minutetaker.export.build import DocumentKind, build, known_layouts
from minutetaker.export.text_writer import golden, text
from minutetaker.finnish.languages import IN_BOTH, Language
from tests.helpers.random_minutes import random_minutes

wide = settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
layouts = st.sampled_from(known_layouts())
languages = st.sampled_from((*(each.value for each in Language), *IN_BOTH))
LEFT_OUT = {PartKind.DISCUSSION, PartKind.SPEECH}


def levelled(shown: str) -> str:
    """Words alone: spaces and line breaks of any kind are alike."""
    return " ".join(shown.split())


@wide
@given(
    random_minutes(),
    layouts,
    st.sampled_from(DocumentKind),
    st.none() | languages,
    st.booleans(),
)
def test_every_valid_meeting_can_be_built_in_every_way(
    minutes: Minutes, layout: str, kind: DocumentKind, language: str | None, public: bool
) -> None:
    document = build(minutes, layout=layout, kind=kind, language=language, public=public)

    assert text(document)
    assert golden(document)
    assert document.properties.title.strip()
    assert document.properties.author.strip()


def typed_words(minutes: Minutes) -> Iterator[str]:
    """What people typed and what must stand on the page, paragraph by paragraph."""
    for item in minutes.items:
        yield from _typed_in(item, minutes.series.kind)
    yield from _paragraphs(minutes.meeting.preamble)
    yield from (group.note or "" for group in minutes.groups)
    if minutes.distribution is not None:
        yield from (*minutes.distribution.to, *minutes.distribution.for_information)


def _typed_in(item: AgendaItem, kind: MinutesKind) -> Iterator[str]:
    left_out = LEFT_OUT if kind is MinutesKind.DECISION_MINUTES else set()
    votes = [vote for vote in item.votes if not vote.in_text]
    # A contact loses the label that it was typed with, for the page has that one.
    contact = (item.contact or "").removeprefix("Lisätietoja:")
    yield from (item.title or "", item.case_number or "", contact)
    for text_ in (
        *(part.text for part in item.parts if part.kind not in left_out),
        *(decision.text for decision in item.decisions if not decision.in_text),
        *(dissent.text for dissent in item.dissents),
    ):
        yield from _paragraphs(text_)
    for vote in votes:
        yield from (vote.heading or "", vote.question or "", vote.result or "")
    yield from (action.text for action in item.actions if not action.in_text)
    yield from (recusal.ground for recusal in item.recusals if not recusal.in_text)


def _paragraphs(typed: str | None) -> list[str]:
    return plain_text(parse(typed or "")).splitlines()


@wide
@given(random_minutes(), layouts, st.sampled_from((None, *IN_BOTH)))
def test_every_typed_word_stands_on_the_page(
    minutes: Minutes, layout: str, language: str | None
) -> None:
    shown = levelled(text(build(minutes, layout=layout, language=language)))

    for line in typed_words(minutes):
        for word in levelled(line).split(" "):
            assert word in shown


@wide
@given(random_minutes(), layouts, languages)
def test_nobody_sees_a_secret_passage_in_the_public_version(
    minutes: Minutes, layout: str, language: str
) -> None:
    shown = text(build(minutes, layout=layout, language=language, public=True))

    assert "salainen" not in shown
