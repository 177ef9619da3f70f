"""What F3 offers is reached by one letter in every language of the window."""

from collections.abc import Iterator

import pytest

from minutetaker.ui import i18n
from minutetaker.ui.models.entry_words import Entry, entry_letter, entry_name

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    i18n.install("en")


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_entry_has_a_letter_and_a_name_of_its_own(language: i18n.Language) -> None:
    i18n.install(language)

    by_letter: dict[str, list[str]] = {}
    for entry in Entry:
        by_letter.setdefault(entry_letter(entry), []).append(entry_name(entry))

    assert "" not in by_letter, f"no letter is marked by & in {by_letter['']}"
    shared = {letter: names for letter, names in by_letter.items() if len(names) > 1}
    assert not shared, f"one letter means several entries: {shared}"
    assert len({entry_name(entry) for entry in Entry}) == len(Entry)


def test_the_letters_of_the_finnish_window_are_those_that_people_learn() -> None:
    i18n.install("fi")

    letters = "".join(entry_letter(entry) for entry in Entry)
    assert letters == "keövhäpstaymulrion"
