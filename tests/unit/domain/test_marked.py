"""A sentence marked as a decision and written on afterwards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.agenda import AgendaItem, ItemState, Part
from minutetaker.domain.decision import Decision
from minutetaker.domain.marked import followed, lost_marks, words_of
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.series import PartKind

TALK = "Puhuttiin. Sovittiin mittareista. Jatkettiin."
MARK = "Sovittiin mittareista."


def after(words: str, before: str = TALK, mark: str = MARK) -> str:
    marked = Decision(id="d", text=mark, in_text=True)
    (kept,) = followed((marked,), before, words)
    return kept.text


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        (
            "Puhuttiin. Sovittiin kymmenestä mittarista. Jatkettiin.",
            "Sovittiin kymmenestä mittarista.",
        ),
        ("Puhuttiin. Nyt sovittiin mittareista. Jatkettiin.", "Nyt sovittiin mittareista."),
        (
            "Puhuttiin. Sovittiin mittareista ja ajasta. Jatkettiin.",
            "Sovittiin mittareista ja ajasta.",
        ),
        ("Puhuttiin. Ei sovittu mitään.", "Ei sovittu mitään."),
        ("Puhuttiin. X Jatkettiin.", "X"),
        ("Ensin puhuttiin. Sovittiin mittareista. Jatkettiin.", MARK),
        ("Puhuttiin. Sovittiin mittareista. Ja jatkettiin taas.", MARK),
        ("Puhuttiin. Jatkettiin.", MARK),
        ("", MARK),
    ],
)
def test_the_log_has_the_sentence_as_it_is_now(text: str, decision: str) -> None:
    assert after(text) == decision


def test_a_sentence_without_its_stop_grows_until_it_has_one() -> None:
    begun = "Sovittiin A"

    assert after("Sovittiin A ja B. Sitten jatkettiin.", begun, begun) == "Sovittiin A ja B."


def test_a_decision_of_its_own_is_no_mark() -> None:
    own = Decision(id="d", text=MARK)

    assert followed((own,), TALK, "Toisin.") == (own,)


def test_a_sentence_that_is_gone_is_told() -> None:
    marked = Decision(id="d", text=MARK, in_text=True)
    part = Part(kind=PartKind.DISCUSSION, text=TALK)
    item = AgendaItem(id="a", state=ItemState.HANDLED, parts=(part,), decisions=(marked,))
    gone = AgendaItem(id="a", state=ItemState.HANDLED, decisions=(marked,))

    assert list(lost_marks(item)) == []
    assert list(lost_marks(gone)) == [marked]


def test_a_sentence_that_another_took_the_place_of_is_told_but_not_one_in_other_words() -> None:
    marked = Decision(id="d", text="Asialista hyväksyttiin.", in_text=True)

    def item(text: str) -> AgendaItem:
        part = Part(kind=PartKind.TEXT, text=text)
        return AgendaItem(id="a", state=ItemState.HANDLED, parts=(part,), decisions=(marked,))

    assert not list(lost_marks(item("Hyväksyttiin asialista kokouksen työjärjestykseksi.")))
    assert list(lost_marks(item("Keskusteltiin matkoista ja sovittiin jatkosta."))) == [marked]


texts = st.text("ab .S\n", max_size=12)


@given(texts, texts, texts, texts)
def test_what_is_written_elsewhere_changes_no_mark(
    start: str, end: str, more: str, last: str
) -> None:
    before = f"{start}| {MARK} |{end}"

    assert after(f"{start}{more}| {MARK} |{end}", before) == MARK
    assert after(f"{start}| {MARK} |{last}{end}", before) == MARK


@given(texts, texts)
def test_the_words_in_the_log_stand_in_the_text_or_are_the_old_ones(one: str, other: str) -> None:
    before = f"{one}{MARK}{other}"
    now = after(other + one, before)

    stands = plain_text(parse(now)).strip() in plain_text(parse(other + one))
    assert stands or now == MARK
    assert words_of(Decision(id="d", text=now))
