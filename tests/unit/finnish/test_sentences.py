"""The sentences that the program makes by itself, word for word, and what holds for all of them."""

import inspect
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.finnish import sentences as say
from minutetaker.finnish.languages import Language
from tests.unit.finnish import spoken_of_items, spoken_of_people

SPOKEN = (*spoken_of_people.SPOKEN, *spoken_of_items.SPOKEN)


@pytest.mark.parametrize(("spoken", "finnish", "swedish", "english"), SPOKEN)
def test_a_sentence_says_the_same_in_each_language(
    spoken: Callable[[Language], str], finnish: str, swedish: str, english: str
) -> None:
    said = [spoken(language).replace("\u00a0", " ") for language in Language]

    assert said == [finnish, swedish, english]


@pytest.mark.parametrize(("spoken", "_finnish", "_swedish", "_english"), SPOKEN)
def test_no_sentence_breaks_a_rule_of_marks(
    spoken: Callable[[Language], str], _finnish: str, _swedish: str, _english: str
) -> None:
    for language in Language:
        said = spoken(language)
        assert not said[0].isdigit()
        assert not re.search("[\u2009\u202f]|  |\\.\\.|klo\\.|\\bklo |\\bkl\\. |[{}|]", said)


def test_meanings_of_options_are_told_where_they_are_known() -> None:
    options = [("JAA", "esittelijän ehdotus"), ("EI", "muutosehdotus (Kaisa)"), ("TYHJÄ", None)]

    assert say.vote_meanings(options) == "JAA: esittelijän ehdotus. EI: muutosehdotus (Kaisa)."


def test_every_sentence_stands_behind_the_door() -> None:
    functions = {name for name, thing in vars(say).items() if inspect.isfunction(thing)}

    assert functions == set(say.__all__)


# Names with gradation, foreign endings, braces and stops: none may come out changed (G1).
NAMES = st.sampled_from(["Helle", "Linné", "Kukka Virta", "J. R.", "{0} Braces", "Å|B"])
TIMES = st.none() | st.sampled_from(["09:05", "24:00"])


@given(st.lists(NAMES, min_size=1, max_size=4), TIMES, st.sampled_from(Language))
def test_names_stand_in_sentences_as_they_are(
    people: list[str], time: str | None, language: Language
) -> None:
    said = [
        say.elected(people, "examiner", language),
        say.elected(people, "taloudenhoitaja", language),
        say.elected(people, None, language),
        say.arrived(people, time, language, "before"),
        say.left(people, time, language),
        say.seconded(people, language),
        say.joined_dissent(people, language),
        say.casting_vote(people[0], language),
    ]

    for each in said:
        assert ".." not in each
        assert re.search(rf"(?<!\w){re.escape(people[0])}(?!\w)", each)
    for each in said[:-1]:
        assert all(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", each) for name in people)
